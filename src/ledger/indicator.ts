import * as z from "zod";
import { daySchema } from "../calendar/index.js";
import { type Condition, fieldConditionSchema, fieldPath } from "../condition/index.js";
import {
  type Curve,
  curveSchema,
  type Limits,
  limitsSchema,
  type PointsInput,
  pointsSchema,
  type QuantityInput,
} from "../curve/index.js";
import { figureId } from "../figure/index.js";
import { quantitySchema } from "../money/index.js";
import {
  byKey,
  type Definition,
  definitionShape,
  exactNumber,
  identifier,
  type Text,
  textSchema,
} from "../reason/index.js";
import { type EntryKind, entryKinds } from "./ledger.js";

/**
 * Which days: those of the ledger's period, its last month, quarter or year up to its end, all, or all from a day. Without one
 * all entries of the ledger count, as far back as their rules reach; of entries it may not begin before the ledger's period. A
 * cohort looks at projects: it takes those of the period unless told, and may reach back.
 */
export const windows = ["period", "month", "quarter", "year", "ever"] as const;
export type IndicatorWindow = (typeof windows)[number] | { readonly from: string };

/** What points are given for at once: each entry, each project, each first investor, each month or quarter. */
export const pers = ["entry", "project", "enterprise", "month", "quarter"] as const;
export type Per = (typeof pers)[number];

/** What is looked at in a project, an enterprise or a period: how many, how much, a field, a ratio of two of these. */
export type ItemMeasure =
  | "count"
  | "sum"
  | { readonly field: string }
  | { readonly ratio: ItemMeasure; readonly to: ItemMeasure };

/** Points by a text: `{ "table": { "approved": "3", "applied": "2" }, "else": "0" }`. */
export interface PointsTable {
  readonly table: Readonly<Record<string, PointsInput>>;
  readonly else?: PointsInput | undefined;
}

/** The points of each project, enterprise or period, added up afterwards (逐项计分). `where` says which of them earn any. */
export interface Item {
  readonly of: ItemMeasure;
  readonly where?: Condition | undefined;
  readonly points: Curve | PointsTable;
  readonly limits?: Limits | undefined;
}

/** Raters of one class (评价主体): their weight, and how many of the highest and lowest points are left out. */
export interface RaterClass {
  readonly id: string;
  readonly weight: string | number;
  readonly drop?: { readonly highest?: number | undefined; readonly lowest?: number | undefined } | undefined;
}

/**
 * How entries, projects or opinions become one number.
 *
 * `count`, `sum`: of entries; `distinct`: how many different values a path has among them; `latest`: the value of the last.
 * `ratio`: of two other indicators. `stock`: projects of which `where` holds, by count or by the amount at a path, on the day of
 * the ledger. `cohort`: of the projects that first entered `from`, those that have entered `to`, by count or by the
 * amount at a path. `participation`: the share of units with at least one entry. `panel`: the weighted mean of opinions. `streak`: how many periods in
 * a row, up to the last, a condition held of past figures.
 */
export type Reduction =
  | "count"
  | "sum"
  | { readonly distinct: string }
  | { readonly latest: string }
  | { readonly ratio: string; readonly to: string }
  | { readonly stock: string }
  | {
      readonly cohort: {
        readonly from: string;
        readonly to: string;
        readonly denominator?: string | undefined;
        readonly by: string;
      };
    }
  | "participation"
  | { readonly panel: readonly RaterClass[]; readonly empty: "redistribute" | "not-reported" }
  | { readonly streak: Condition };

/**
 * One indicator (考核指标). `rules` names whose entries it reduces, `as` which kinds of them. A condition sees `entry.*`, the record
 * as `project.*`, the unit as `unit.*`, and of the project `stage`, `activity`, `entered`, `first` and `funds`. `within` is the
 * indicator that it is part of (其中).
 */
export interface Indicator {
  readonly id: string;
  readonly label: Text;
  readonly unit?: Text | undefined;
  readonly better: "higher" | "lower";
  readonly within?: string | undefined;
  readonly of: Reduction;
  readonly rules?: readonly string[] | undefined;
  readonly as?: readonly EntryKind[] | undefined;
  readonly where?: Condition | undefined;
  readonly window?: IndicatorWindow | undefined;
  readonly per?: Per | undefined;
  readonly item?: Item | undefined;
  /** The grain that the figure is rounded to at the end: `"0.1亿元"`, `"0.01"`. */
  readonly round?: QuantityInput | undefined;
}

/** The indicators of a place (指标体系). */
export interface IndicatorsInput extends Definition {
  readonly trim?: boolean | undefined;
  readonly fields?: Readonly<Record<string, Text>> | undefined;
  readonly indicators: readonly Indicator[];
}

/** Indicators that have been parsed: canonical and frozen. */
export type Indicators = IndicatorsInput;

const measureSchema: z.ZodType<ItemMeasure, ItemMeasure> = z.lazy(() =>
  byKey<ItemMeasure>(
    {
      field: z.strictObject({ field: fieldPath }),
      ratio: z.strictObject({ ratio: measureSchema, to: measureSchema }),
    },
    [z.enum(["count", "sum"])],
  ),
);

const itemSchema = z.strictObject({
  of: measureSchema,
  where: fieldConditionSchema.optional(),
  points: z.union([
    z.strictObject({ table: z.record(z.string(), pointsSchema), else: pointsSchema.optional() }),
    curveSchema(),
  ]),
  limits: limitsSchema.optional(),
});

const dropped = z.number().int().min(0).optional();

const panel = z
  .array(
    z.strictObject({
      id: z.string().min(1),
      weight: exactNumber,
      drop: z.strictObject({ highest: dropped, lowest: dropped }).optional(),
    }),
  )
  .min(1);

const reductionSchema = byKey<Reduction>(
  {
    distinct: z.strictObject({ distinct: fieldPath }),
    latest: z.strictObject({ latest: fieldPath }),
    ratio: z.strictObject({ ratio: figureId, to: figureId }),
    stock: z.strictObject({ stock: fieldPath }),
    cohort: z.strictObject({
      cohort: z.strictObject({
        from: identifier,
        to: identifier,
        denominator: identifier.optional(),
        by: fieldPath,
      }),
    }),
    panel: z.strictObject({ panel, empty: z.enum(["redistribute", "not-reported"]) }),
    streak: z.strictObject({ streak: fieldConditionSchema }),
  },
  [z.enum(["count", "sum", "participation"])],
);

const indicatorSchema = z.strictObject({
  id: figureId,
  label: textSchema,
  unit: textSchema.optional(),
  better: z.enum(["higher", "lower"]),
  within: figureId.optional(),
  of: reductionSchema,
  rules: z.array(identifier).min(1).optional(),
  as: z.array(z.enum(entryKinds)).min(1).optional(),
  where: fieldConditionSchema.optional(),
  window: z.union([z.enum(windows), z.strictObject({ from: daySchema })]).optional(),
  per: z.enum(pers).optional(),
  item: itemSchema.optional(),
  round: quantitySchema.optional(),
});

/** The schema of indicators, for `toJsonSchema`; `parseIndicators` also finds what does not fit together. */
export const indicatorsSchema = z.strictObject({
  ...definitionShape,
  trim: z.boolean().optional(),
  fields: z.record(fieldPath, textSchema).optional(),
  indicators: z.array(indicatorSchema).min(1),
}) as unknown as z.ZodType<IndicatorsInput, IndicatorsInput>;
