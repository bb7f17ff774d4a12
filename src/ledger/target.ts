import * as z from "zod";
import { daySchema, type Period, periodSchema, type ScheduleInput, scheduleSchema } from "../calendar/index.js";
import type { QuantityInput } from "../curve/index.js";
import { figureId } from "../figure/index.js";
import { quantitySchema } from "../money/index.js";
import { identifier } from "../reason/index.js";
import { recordId } from "../unit/index.js";

/**
 * What is asked of an entrant in a period (目标任务). `role` names whose target it is where there are several: the city's, the
 * province's, a base or stretch target (基本目标、力争目标); the one without a role is what `target` means in a measure. `schedule` says how much of it is due by when (时序进度).
 */
export interface Target {
  readonly entrant: string;
  readonly indicator: string;
  readonly period: Period | string;
  readonly value: QuantityInput;
  readonly role?: string | null | undefined;
  readonly schedule?: ScheduleInput | undefined;
  readonly recordedOn?: string | null | undefined;
}

/** The schema of a target, for `toJsonSchema`; a host's own fields travel along. */
export const targetSchema: z.ZodType<Target, Target> = z.looseObject({
  entrant: recordId,
  indicator: figureId,
  period: periodSchema,
  value: quantitySchema,
  role: identifier.nullish(),
  schedule: scheduleSchema.optional(),
  recordedOn: daySchema.nullish(),
}) as unknown as z.ZodType<Target, Target>;
