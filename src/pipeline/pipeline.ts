import * as z from "zod";
import { fieldPath } from "../condition/index.js";
import { type Light, lightSchema } from "../figure/index.js";
import { type Definition, definitionShape, identifier, type Text, textSchema } from "../reason/index.js";
import { type Activity, activitySchema } from "./activity.js";
import { type Clock, clockSchema, type Duration, durationSchema } from "./clock.js";
import { type MoveRule, moveRuleSchema } from "./move-rule.js";
import { type Stage, stageSchema } from "./stage.js";
import {
  type Cohort,
  cohortSchema,
  type Plan,
  planSchema,
  type Ripeness,
  ripenessSchema,
  type WarMapRule,
  warMapSchema,
} from "./view.js";

/**
 * How a place carries a project from idea to capacity (项目流程): ordered stages with what each asks for, who may move a project
 * where, how it may stand still, its time limits, its lights, and the views that leaders steer by.
 *
 * `fields` says what fields of a record are called, `kinds` names events of the place's own, `classes` the classes of signed papers from the weakest to the strongest; a
 * project that is registered stands in the first stage unless it says otherwise. Without `moves` a project goes forward
 * one stage at a time. With `trim`, a text of white space only is blank.
 */
export interface PipelineInput extends Definition {
  readonly trim?: boolean | undefined;
  readonly fields?: Readonly<Record<string, Text>> | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly classes?: readonly string[] | undefined;
  readonly stages: readonly Stage[];
  readonly moves?: readonly MoveRule[] | undefined;
  readonly activities?: readonly Activity[] | undefined;
  readonly clocks?: readonly Clock[] | undefined;
  readonly durations?: readonly Duration[] | undefined;
  readonly lights?: readonly Light[] | undefined;
  readonly plans?: readonly Plan[] | undefined;
  readonly ripe?: readonly Ripeness[] | undefined;
  readonly warMap?: WarMapRule | undefined;
  readonly cohorts?: readonly Cohort[] | undefined;
}

/** A pipeline that has been parsed: canonical and frozen. */
export type Pipeline = PipelineInput;

/** The schema of a pipeline, for `toJsonSchema`; `parsePipeline` also finds ids that nobody declares. */
export const pipelineSchema: z.ZodType<PipelineInput, PipelineInput> = z.strictObject({
  ...definitionShape,
  trim: z.boolean().optional(),
  fields: z.record(fieldPath, textSchema).optional(),
  kinds: z.array(identifier).optional(),
  classes: z.array(identifier).min(1).optional(),
  stages: z.array(stageSchema).min(1),
  moves: z.array(moveRuleSchema).optional(),
  activities: z.array(activitySchema).optional(),
  clocks: z.array(clockSchema).optional(),
  durations: z.array(durationSchema).optional(),
  lights: z.array(lightSchema).optional(),
  plans: z.array(planSchema).optional(),
  ripe: z.array(ripenessSchema).optional(),
  warMap: warMapSchema.optional(),
  cohorts: z.array(cohortSchema).optional(),
});
