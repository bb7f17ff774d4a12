import * as z from "zod";
import { figureId } from "../figure/index.js";
import { exactNumber } from "../reason/index.js";
import { recordId } from "../unit/index.js";

/** What one rater thinks of one entrant (评价打分): points for an indicator of opinions, as one of a class of raters. */
export interface Opinion {
  readonly indicator: string;
  readonly entrant: string;
  readonly class: string;
  readonly rater: string;
  readonly points: string | number;
}

export const opinionSchema: z.ZodType<Opinion, Opinion> = z.strictObject({
  indicator: figureId,
  entrant: recordId,
  class: z.string().min(1),
  rater: recordId,
  points: exactNumber,
});
