import { divide, rational, roundToStep, sign, subtract, sum, zero } from "../../exact/index.js";
import type { FigureCell, FigureNumber } from "../../figure/index.js";
import { type Quantity, writeQuantity } from "../../money/index.js";
import { problem, SaimaError } from "../../reason/index.js";
import type { Part, State, Sums } from "../tallied.js";
import { tallyWords } from "../words-tally.js";
import { groupPoints, wholePoints } from "./group-points.js";
import type { IndicatorPlan } from "./indicator-plan.js";
import { opened, read } from "./purse.js";
import { combine } from "./states.js";

/** What a figure comes to, before it is rounded: a number, or none. */
type Value = Quantity | null;

interface Answer {
  readonly value: Value;
  /** The value if all that is undecided counted. */
  readonly all: Value;
  readonly undecided: number;
}

/** Figures of every indicator, by entrant. */
export interface Finished {
  readonly cells: (entrant: string) => Readonly<Record<string, FigureCell>>;
  readonly doubled: Readonly<Record<string, FigureNumber>>;
}

/** Makes figures of what has been gathered. */
export function figuresOf(plans: readonly IndicatorPlan[], parts: readonly Part[]): Finished {
  const places = new Map(plans.map(({ indicator }, at) => [indicator.id, at]));
  const rows = parts.map(({ rows }) => new Map(rows.map((row) => [row.entrant, row])));
  const fixed = parts.map((part) => part.fixed && new Map(part.fixed.map((each) => [each.entrant, each.value])));
  const currencies = plans.map((plan, at) => unitOf(plan, parts[at] as Part));

  const answer = (at: number, entrant: string): Answer => {
    const plan = plans[at] as IndicatorPlan;
    const part = parts[at] as Part;
    const row = rows[at]?.get(entrant);
    const undecided = (row?.undecided ?? 0) + (part.open ?? 0);
    if (plan.kind === "panel" || plan.kind === "streak") {
      const given = fixed[at]?.get(entrant) ?? null;
      const value = given === null ? null : { value: read(given as string), unit: "" };
      return { value, all: value, undecided: 0 };
    }
    if (plan.kind === "ratio") return ratioOf(plan, entrant, undecided);
    const value = (state: State) => valueIn(plan, state, currencies[at] as string, fixed[at]?.get(entrant));
    if (part.whole || (row && "groups" in row.sure)) return groupPoints(plan, part, row, undecided);
    const sure = row?.sure ?? emptyOf(plan);
    const all = row?.more === null || part.open ? null : row?.more ? value(combine(sure, row.more)) : value(sure);
    return { value: value(sure), all, undecided };
  };

  const ratioOf = (plan: IndicatorPlan, entrant: string, undecided: number): Answer => {
    const { ratio, to } = plan.indicator.of as { readonly ratio: string; readonly to: string };
    const [a, b] = [answer(places.get(ratio) as number, entrant), answer(places.get(to) as number, entrant)];
    return {
      value: quotient(plan, a.value, b.value),
      all: quotient(plan, a.all, b.all),
      undecided: Math.max(undecided, a.undecided, b.undecided),
    };
  };

  /** By how much the points of the entrants exceed those of the whole. */
  const excessOf = (plan: IndicatorPlan, part: Part, at: number): Quantity => {
    const own = part.rows.map(({ entrant }) => answer(at, entrant).value?.value ?? zero);
    return { value: subtract(sum(own), wholePoints(plan, part)), unit: "" };
  };

  return {
    cells: (entrant) =>
      Object.fromEntries(
        plans.map((plan, at) => {
          const { value, all, undecided } = answer(at, entrant);
          const own = rounded(plan, value);
          if (undecided === 0) return [plan.indicator.id, { value: own }];
          return [plan.indicator.id, { value: own, undecided, withUndecided: rounded(plan, all) }];
        }),
      ),
    doubled: Object.fromEntries(
      parts.flatMap((part, at) => {
        const plan = plans[at] as IndicatorPlan;
        const excess = part.whole ? excessOf(plan, part, at) : part.doubled && single(part.doubled, "");
        return excess && sign(excess.value) !== 0 ? [[part.indicator, rounded(plan, excess)]] : [];
      }),
    ),
  };
}

function quotient({ indicator: { id }, at }: IndicatorPlan, a: Value, b: Value): Value {
  if (!a || !b || sign(b.value) === 0) return null;
  const value = divide(a.value, b.value);
  if (a.unit === b.unit || sign(a.value) === 0) return { value, unit: "" };
  if (b.unit === "") return { value, unit: a.unit };
  throw new SaimaError([
    problem(tallyWords, "ratio-unit", ["indicators", at], { id, found: `${a.unit || "1"} ÷ ${b.unit}` }),
  ]);
}

function emptyOf({ kind }: IndicatorPlan): State {
  if (kind === "latest") return { last: null };
  if (kind === "distinct" || kind === "participation") return { values: [] };
  return kind === "cohort" ? { part: {}, whole: {} } : { sums: {} };
}

function valueIn(plan: IndicatorPlan, state: State, unit: string, units: FigureNumber | undefined): Value {
  if ("sums" in state) return single(state.sums, unit);
  if ("part" in state) return quotient(plan, single(state.part, unit), single(state.whole, unit));
  if ("last" in state) return state.last?.value == null ? null : quantityIn(state.last.value);
  if (!("values" in state)) return null;
  const count = rational(state.values.length);
  if (plan.kind === "distinct") return { value: count, unit: "" };
  return typeof units === "string" ? { value: divide(count, read(units)), unit: "" } : null;
}

function quantityIn(value: string | { readonly amount: string; readonly currency: string }): Quantity {
  return typeof value === "string"
    ? { value: read(value), unit: "" }
    : { value: read(value.amount), unit: value.currency };
}

/** The one sum there is; none where there are two currencies. */
function single(sums: Sums, unit: string): Value {
  const all = opened(sums).filter(([each, value]) => each !== "" || sign(value) !== 0);
  const [first, more] = all;
  if (more) return null;
  return first ? { unit: first[0], value: first[1] } : { unit, value: zero };
}

/** The unit of an indicator, of which nothing is a sum too: figures of two currencies make no column. */
function unitOf({ indicator, at }: IndicatorPlan, { rows, currencies = [] }: Part): string {
  const units = new Set(rows.flatMap(({ sure }) => unitsIn(sure)));
  units.delete("");
  if (units.size > 1)
    throw new SaimaError([
      problem(tallyWords, "currencies-mixed", ["indicators", at], {
        id: indicator.id,
        found: [...units].sort().join(", "),
      }),
    ]);
  const [only, more] = currencies;
  return [...units][0] ?? (more === undefined ? only : undefined) ?? "";
}

function unitsIn(state: State): readonly string[] {
  if ("sums" in state) return Object.keys(state.sums);
  return "part" in state ? [...Object.keys(state.part), ...Object.keys(state.whole)] : [];
}

function rounded({ indicator, at, grain }: IndicatorPlan, value: Value): FigureNumber {
  if (!value) return null;
  if (!grain) return writeQuantity(value);
  if (grain.unit !== value.unit && sign(value.value) !== 0)
    throw new SaimaError([
      problem(tallyWords, "round-unit", ["indicators", at], { id: indicator.id, found: value.unit || "1" }),
    ]);
  return writeQuantity({ value: roundToStep(value.value, grain.value, "half-up"), unit: value.unit || grain.unit });
}
