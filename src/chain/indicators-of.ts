import { labelPeriod } from "../calendar/index.js";
import type { Rational, Shown } from "../exact/index.js";
import { say, type Text } from "../reason/index.js";
import type { Chain, ChainInput } from "./chain.js";
import { upstreamness } from "./graph/upstreamness.js";
import { nameOf, textOf } from "./name-of.js";
import { showAmount } from "./show-amount.js";
import { showNumber } from "./show-number.js";
import type { Known, NodeNumbers } from "./verdicts/node-numbers.js";
import {
  completenessOf,
  coverageOf,
  localByCost,
  localByCount,
  localByValue,
  type Total,
  totalOf,
} from "./verdicts/totals.js";
import { type FactsChosen, nodeAt, type View, viewOf } from "./view.js";
import { indicatorLabels, indicatorWords } from "./words.js";

export type IndicatorId = keyof typeof indicatorLabels;

/** One number about a chain (产业链指标), and everything needed to quote it. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly label: Text;
  /** The whole chain, what goes into one end product, or one node. */
  readonly scope: "chain" | "product" | "node";
  /** The product or the node. */
  readonly node: string | null;
  readonly region: string;
  readonly period: string | null;
  /** Whether any part of it was guessed; null where it is not known. */
  readonly basis: "measured" | "estimated" | null;
  /** A currency, or nothing for a rate or a plain number. */
  readonly unit: string;
  /** Null where it is not known: it is never made up. */
  readonly value: Shown | null;
  /** Of a rate: what is divided by what. */
  readonly numerator: Shown | null;
  readonly denominator: Shown | null;
  /** The nodes that keep it from being known. */
  readonly missing: readonly string[];
  readonly says: Text;
}

/** The indicators of a node, and those that are counted in money. */
const ofNode = {
  "local-supply": (each) => each.rate,
  "purchase-coefficient": (each) => each.purchaseCoefficient,
  "supply-ceiling": (each) => each.ceiling,
  gap: (each) => each.gap,
  spill: (each) => each.spill,
  hhi: (each) => each.hhi,
  "effective-suppliers": (each) => each.effectiveSuppliers,
  "four-firm-share": (each) => each.fourFirmShare,
  "location-quotient": (each) => each.locationQuotient,
} satisfies Partial<Record<IndicatorId, (numbers: NodeNumbers) => Known | undefined>>;
const inMoney: readonly IndicatorId[] = ["gap", "spill"];

/**
 * The indicators of a chain (产业链指标), each with its name, its scope, its region and period, and whether it was measured
 * or estimated. There is no single local supply rate (配套率): there is one by value, one by cost, one by count, and one
 * of each node. What depends on something unknown is unknown, and says on what.
 *
 * @example
 * const chain = { id: "ev", edition: "1", asOf: "2026-10-31", region: { code: "320400" }, nodes: [{ id: "cell" }],
 *   facts: [{ node: "cell", period: "2025", basis: "measured", demand: "500", supply: "500", exports: "200" }] };
 * const found = (id) => indicatorsOf(chain).find((each) => each.id === id && each.scope === "chain");
 * found("local-supply-by-value").value // → { exact: "0.6", shown: "0.6" }
 * found("completeness").missing // → ["cell"]
 */
export function indicatorsOf(chain: ChainInput | Chain, chosen: FactsChosen = {}): readonly Indicator[] {
  const view = viewOf(chain, chosen);
  const whole = (id: IndicatorId, total: Total) => indicator(view, id, "chain", undefined, total);
  const distances = upstreamness(view.map);
  return [
    whole("coverage", coverageOf(view)),
    whole("completeness", completenessOf(view)),
    whole("local-supply-by-value", localByValue(view)),
    ...localByCost(view).map(({ product, total }) =>
      indicator(view, "local-supply-by-cost", "product", product, total),
    ),
    whole("local-supply-by-count", localByCount(view)),
    whole("gap", totalOf(view, ofNode.gap)),
    whole("spill", totalOf(view, ofNode.spill)),
    ...view.nodes.flatMap((numbers, v) => {
      if (!view.map.isPart(v)) return [];
      return [
        ...Object.entries(ofNode).map(([id, of]) =>
          indicator(view, id as IndicatorId, "node", v, totalOfKnown(of(numbers), v)),
        ),
        indicator(view, "upstreamness", "node", v, totalOfKnown(known(distances[v]), v)),
      ];
    }),
  ];
}

function known(value: Rational | undefined): Known | undefined {
  return value && { value, estimated: false };
}

function totalOfKnown(number: Known | undefined, v: number): Total {
  return { value: number?.value, estimated: number?.estimated === true, missing: number ? [] : [v] };
}

function indicator(
  view: View,
  id: IndicatorId,
  scope: Indicator["scope"],
  v: number | undefined,
  total: Total,
): Indicator {
  const { chain } = view.map;
  const value = total.value ? showNumber(total.value) : null;
  const basis = value && (total.estimated ? "estimated" : "measured");
  const label = indicatorLabels[id];
  const unit = inMoney.includes(id) ? view.unit : "";
  const missing = total.missing.map((each) => nodeAt(view.map, each));
  const values = {
    label,
    scope: v === undefined ? indicatorWords.chain : nameOf(nodeAt(view.map, v)),
    region: view.region === chain.region.code ? textOf(chain.region.name ?? view.region) : textOf(view.region),
    period: view.period === null ? indicatorWords.never : labelPeriod(view.period),
    basis: indicatorWords[basis ?? "unknown"],
    value: total.value ? showAmount({ value: total.value, unit }) : indicatorWords.unknown,
  };
  const shown = (number: Rational | undefined) => (value && number ? showNumber(number) : null);
  return {
    id,
    label,
    scope,
    node: v === undefined ? null : nodeAt(view.map, v).id,
    region: view.region,
    period: id === "upstreamness" ? null : view.period,
    basis,
    unit,
    value,
    numerator: shown(total.numerator),
    denominator: shown(total.denominator),
    missing: missing.map((node) => node.id),
    says: say(indicatorWords.said, values),
  };
}
