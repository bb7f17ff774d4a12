import * as z from "zod";
import { daySchema } from "../calendar/index.js";
import { recordId } from "../unit/index.js";

/** What every move says: the id that its event is to have, the day, and who makes it. */
interface MoveBase {
  readonly id: string;
  readonly on: string;
  readonly recordedOn?: string | undefined;
  readonly actor?: unknown;
  readonly reason?: string | undefined;
}

/** Changes of the record by path: `null` is *not reported*. */
export type Changes = Readonly<Record<string, unknown>>;

/** What a waiver lifts: a requirement of a stage, by the name that `missingFor` gives it. */
export interface Waived {
  readonly stage: string;
  readonly requirement: string;
}

/**
 * What somebody wants to do with a project: move it to a stage (`to`), with or without changes of its record; change its
 * record where it is (`set`); pause, close, resume or reopen it (`activity`, an id or `"active"`); lift a requirement (`waive`).
 */
export type Move = MoveBase &
  (
    | { readonly to: string; readonly set?: Changes | undefined }
    | { readonly set: Changes; readonly to?: undefined }
    | { readonly activity: string }
    | { readonly waive: Waived; readonly until?: string | undefined }
  );

/** The same with every part there or not. */
export type AnyMove = MoveBase & {
  readonly to?: string | undefined;
  readonly set?: Changes | undefined;
  readonly activity?: string | undefined;
  readonly waive?: Waived | undefined;
  readonly until?: string | undefined;
};

/** Whoever acts comes to stand in the event, as who recorded it. */
const actorSchema = z.union([z.string(), z.looseObject({ id: recordId.nullish(), role: z.string().nullish() })]);

export const moveSchema = z.strictObject({
  id: recordId,
  on: daySchema,
  recordedOn: daySchema.optional(),
  actor: actorSchema.nullish(),
  reason: z.string().optional(),
  to: z.string().optional(),
  set: z.record(z.string(), z.unknown()).optional(),
  activity: z.string().optional(),
  waive: z.strictObject({ stage: z.string(), requirement: z.string() }).optional(),
  until: daySchema.optional(),
});
