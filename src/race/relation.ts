import * as z from "zod";
import { figureId } from "../figure/index.js";
import { byKey, identifier } from "../reason/index.js";

/** What of a result is carried: the total, the place, how many vetoes strike, or whether a certain one does (1 or 0). */
export type Carried = "total" | "place" | "vetoes" | { readonly veto: string };

/**
 * Who takes what from whose result (包保连带、结果运用): a leader from the units it sponsors, a unit from its own result in
 * another race.
 */
export interface Relation {
  readonly links: readonly { readonly from: string; readonly to: string }[];
  readonly figures: Readonly<
    Record<string, { readonly of: Carried; readonly combine: "sum" | "mean" | "highest" | "lowest" }>
  >;
}

const entrantId = z.string().min(1);

/** The schema of a relation. */
export const relationSchema: z.ZodType<Relation, Relation> = z.strictObject({
  links: z.array(z.strictObject({ from: entrantId, to: entrantId })).min(1),
  figures: z.record(
    figureId,
    z.strictObject({
      of: byKey<Carried>({ veto: z.strictObject({ veto: identifier }) }, [z.enum(["total", "place", "vetoes"])]),
      combine: z.enum(["sum", "mean", "highest", "lowest"]),
    }),
  ),
});
