import * as z from "zod";
import {
  daySchema,
  type Period,
  periodSchema,
  type Schedule,
  type ScheduleInput,
  scheduleSchema,
} from "../calendar/index.js";
import { type Ties, ties } from "../figure/index.js";
import { type Money, quantitySchema } from "../money/index.js";
import {
  byKey,
  checkBy,
  deepFreeze,
  isSaimaError,
  type Problem,
  raise,
  readBy,
  sourceSchema,
  type Text,
  textSchema,
} from "../reason/index.js";
import { recordId } from "../unit/index.js";
import { dueShare } from "./audit/due-share.js";
import { linkPublished } from "./audit/link-published.js";

/**
 * What a published cell is reckoned from (算式): the name of a cell of the same row (in a claim about a row: of the same
 * column), any cell, a number or a share that the table does not print, or a sum, a ratio, a gap or a growth of such.
 *
 * `"others"` are all rows but the one that the claim is about. A `gap` of rates is in percentage points.
 */
export type PublishedTerm =
  | string
  | { readonly row: string; readonly column: string }
  | { readonly given: string | Money }
  | { readonly schedule: Schedule; readonly period: Period; readonly on: string }
  | { readonly sum: readonly PublishedTerm[] | "others" }
  | { readonly ratio: PublishedTerm; readonly to: PublishedTerm }
  | { readonly gap: PublishedTerm; readonly to: PublishedTerm }
  | { readonly growth: PublishedTerm; readonly over: PublishedTerm };

/** The places that a column of figures leads to, among the rows in which a place is printed. */
export interface PublishedPlace {
  readonly place: string;
  readonly better: "higher" | "lower";
  readonly ties: Ties;
}

/**
 * What a published table claims (勾稽关系): a column, in every row or in those named, or a row, in the columns named, `is`
 * what a term comes to, or is `atMost` that (其中项不大于合计).
 */
export type PublishedClaim =
  | {
      readonly column: string;
      readonly rows?: readonly string[] | undefined;
      readonly is?: PublishedTerm | PublishedPlace | undefined;
      readonly atMost?: PublishedTerm | undefined;
    }
  | {
      readonly row: string;
      readonly columns: readonly string[];
      readonly is?: PublishedTerm | undefined;
      readonly atMost?: PublishedTerm | undefined;
    };

/** One line of a published table; each cell as it is printed, unit and digits included. */
export interface PublishedRow {
  readonly row: string;
  readonly cells: Readonly<Record<string, string | number | null>>;
}

/**
 * A table as somebody published it, and what it claims of itself (公布表).
 *
 * `units` are those that stand in the heads of columns (亿元, %); a cell's own unit goes before.
 */
export interface Published {
  readonly title?: Text | undefined;
  readonly source?: z.infer<typeof sourceSchema> | undefined;
  readonly units?: Readonly<Record<string, string>> | undefined;
  readonly rows: readonly PublishedRow[];
  readonly claims: readonly PublishedClaim[];
}

/** The same as it may be written: numbers, money, schedules and periods in any of their spellings. */
export type PublishedTermInput =
  | string
  | { readonly row: string; readonly column: string }
  | { readonly given: string | number | Money }
  | { readonly schedule: ScheduleInput; readonly period: string | Period; readonly on: string }
  | { readonly sum: readonly PublishedTermInput[] | "others" }
  | { readonly ratio: PublishedTermInput; readonly to: PublishedTermInput }
  | { readonly gap: PublishedTermInput; readonly to: PublishedTermInput }
  | { readonly growth: PublishedTermInput; readonly over: PublishedTermInput };

export type PublishedClaimInput =
  | {
      readonly column: string;
      readonly rows?: readonly string[] | undefined;
      readonly is?: PublishedTermInput | PublishedPlace | undefined;
      readonly atMost?: PublishedTermInput | undefined;
    }
  | {
      readonly row: string;
      readonly columns: readonly string[];
      readonly is?: PublishedTermInput | undefined;
      readonly atMost?: PublishedTermInput | undefined;
    };

export type PublishedInput = Omit<Published, "claims"> & { readonly claims: readonly PublishedClaimInput[] };

const termSchema: z.ZodType<PublishedTerm, PublishedTerm> = z.lazy(() => byKey<PublishedTerm>(termForms(), [recordId]));

/** A schedule that says nothing of its period is found here, so that an audit never throws for it. */
const dueSchema = z
  .strictObject({ schedule: scheduleSchema, period: periodSchema, on: daySchema })
  .superRefine((term, context) => {
    try {
      dueShare(term);
    } catch (thrown) {
      if (!isSaimaError(thrown)) throw thrown;
      for (const problem of thrown.problems)
        raise(context, term, problem, problem.path === "" ? ["on"] : [problem.path]);
    }
  });

function termForms(): Readonly<Record<string, z.ZodType>> {
  return {
    row: z.strictObject({ row: recordId, column: recordId }),
    given: z.strictObject({ given: quantitySchema }),
    schedule: dueSchema,
    sum: z.strictObject({ sum: z.union([z.literal("others"), z.array(termSchema).min(1)]) }),
    ratio: z.strictObject({ ratio: termSchema, to: termSchema }),
    gap: z.strictObject({ gap: termSchema, to: termSchema }),
    growth: z.strictObject({ growth: termSchema, over: termSchema }),
  };
}

const placeSchema = z.strictObject({ place: recordId, better: z.enum(["higher", "lower"]), ties: z.enum(ties) });

const claimSchema = byKey<PublishedClaim>({
  column: z.strictObject({
    column: recordId,
    rows: z.array(recordId).min(1).optional(),
    is: byKey<PublishedTerm | PublishedPlace>({ place: placeSchema, ...termForms() }, [recordId]).optional(),
    atMost: termSchema.optional(),
  }),
  row: z.strictObject({
    row: recordId,
    columns: z.array(recordId).min(1),
    is: termSchema.optional(),
    atMost: termSchema.optional(),
  }),
});

/** How a published table and its claims are written as JSON. */
export const publishedSchema = z
  .strictObject({
    title: textSchema.optional(),
    source: sourceSchema.optional(),
    units: z.record(recordId, z.string()).optional(),
    rows: z
      .array(
        z.strictObject({
          row: recordId,
          cells: z.record(recordId, z.union([z.string(), z.number(), z.null()])),
        }),
      )
      .min(1),
    claims: z.array(claimSchema).min(1),
  })
  .superRefine((published, context) => {
    for (const { code, says, path } of linkPublished(published)) raise(context, published, { code, says }, path);
  }) as unknown as z.ZodType<Published, PublishedInput>;

/**
 * A published table with its claims, canonical and frozen; throws every problem found. What a cell prints is not looked
 * at: one that cannot be read is an outcome of the audit.
 *
 * @example
 * parsePublished({ rows: [{ row: "A", cells: { done: "40", task: "45", rate: "88.9%" } }],
 *   claims: [{ column: "rate", is: { ratio: "done", to: "task" } }] }).rows.length // → 1
 */
export function parsePublished(input: unknown): Published {
  return deepFreeze(readBy(publishedSchema, input));
}

/**
 * What is wrong with a published table and its claims; empty when `parsePublished` reads it.
 *
 * @example
 * const rows = [{ row: "A", cells: { done: "40", task: "45", rate: "88.9%" } }];
 * checkPublished({ rows, claims: [{ column: "rate", is: { ratio: "dome", to: "task" } }] })
 *   .map(({ code, path }) => [code, path]) // → [["column-unknown", "claims[0].is.ratio"]]
 */
export function checkPublished(input: unknown): readonly Problem[] {
  return checkBy(publishedSchema, input).problems;
}
