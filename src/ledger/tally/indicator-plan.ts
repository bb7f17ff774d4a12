import { compileCondition, fieldsOf, type Look } from "../../condition/index.js";
import { type Quantity, toQuantity } from "../../money/index.js";
import type { Indicator } from "../indicator.js";
import type { EntryKind } from "../ledger.js";
import { type ItemPlan, itemPlan } from "./item-points.js";

/** How an indicator comes to its figure. */
export const kinds = [
  "count",
  "sum",
  "distinct",
  "latest",
  "participation",
  "stock",
  "cohort",
  "ratio",
  "panel",
  "streak",
] as const;
export type IndicatorKind = (typeof kinds)[number];

export function kindOf({ of }: Indicator): IndicatorKind {
  if (typeof of === "string") return of;
  return kinds.find((kind) => Object.hasOwn(of, kind)) as IndicatorKind;
}

/** An indicator made ready to be run over many entries. */
export interface IndicatorPlan {
  readonly indicator: Indicator;
  /** Its place in the definition. */
  readonly at: number;
  readonly kind: IndicatorKind;
  readonly rules: ReadonlySet<string> | undefined;
  readonly as: ReadonlySet<EntryKind> | undefined;
  readonly where: WherePlan | undefined;
  readonly item: ItemPlan | undefined;
  readonly grain: Quantity | undefined;
}

/** A condition, and what its answer depends on. */
export interface WherePlan {
  readonly ask: (look: Look) => "true" | "false" | "unknown";
  readonly reads: { readonly entry: boolean; readonly unit: boolean };
}

export function indicatorPlan(indicator: Indicator, at: number, trim: boolean): IndicatorPlan {
  const { where, item, rules, as, round } = indicator;
  return {
    indicator,
    at,
    kind: kindOf(indicator),
    rules: rules && new Set(rules),
    as: as && new Set(as),
    where: where && {
      ask: compileCondition(where, { trim }),
      reads: { entry: readsRoot(fieldsOf(where), "entry"), unit: readsRoot(fieldsOf(where), "unit") },
    },
    item: item && itemPlan(item, trim),
    grain: round === undefined ? undefined : toQuantity(round as string),
  };
}

function readsRoot(fields: readonly string[], root: string): boolean {
  return fields.some((field) => field === root || field.startsWith(`${root}.`));
}
