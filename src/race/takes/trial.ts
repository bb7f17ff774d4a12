import { FAR } from "../../curve/index.js";
import { add, divide, multiply, negate, type Rational, rational, sign, subtract, zero } from "../../exact/index.js";
import type { FigureTable, Measurer } from "../../figure/index.js";
import { isSaimaError } from "../../reason/index.js";
import { gradeOf } from "../cut.js";
import { resultsOf } from "../results/results-of.js";
import { placesInOrder } from "../rows/places-in-order.js";
import { evaluate } from "../run/evaluate.js";
import { ordersOf } from "../run/orders-of.js";
import { type Run, totalOf } from "../run/run.js";

/** Where an entrant stands when one of its figures is something else. */
export interface Stood {
  readonly run: Run;
  /** Null for one that is not ranked. */
  readonly place: number | null;
  readonly of: number;
  readonly total: Rational;
  /** Its grade by its index, best first; undefined where it has none. */
  readonly grade: number | undefined;
}

/** One figure of one entrant, changed by so many grains. */
export interface Trial {
  readonly base: Run;
  readonly i: number;
  readonly entrant: string;
  readonly figure: string;
  readonly unit: string;
  readonly value: Rational;
  readonly grain: Rational;
  /** How many grains it may fall and rise. */
  readonly lowest: bigint;
  readonly highest: bigint;
  /** Whether a number of grains is only as far as we look. */
  readonly isEndless: (grains: bigint) => boolean;
  readonly valueAt: (grains: bigint) => Rational;
  /** Everything computed again; undefined where the scorecard refuses the figure. */
  readonly at: (grains: bigint) => Stood | undefined;
  /** Measures, the points of nodes staying as they are. */
  readonly measuresAt: (grains: bigint) => Measurer;
}

/** What is tried. */
export interface Tried {
  readonly run: Run;
  readonly i: number;
  readonly figure: string;
  readonly value: Rational;
  readonly grain: Rational;
  readonly unit: string;
  /** Whether a grade is asked for. */
  readonly graded: boolean;
}

/** Makes ready to try figures out. Each is computed once. */
export function trialOf({ run: base, i, figure, value, grain, unit, graded }: Tried): Trial {
  const { plan, table } = base;
  const known = new Map<bigint, Stood | undefined>();
  const { values } = table.column(figure, "value");
  const valueAt = (grains: bigint) => add(value, multiply(grain, rational(grains)));

  const tableAt = (grains: bigint): FigureTable => {
    const by = multiply(grain, rational(grains));
    return { ...changed(table, by), counted: table.counted && changed(table.counted, by) };
  };

  const changed = (of: FigureTable, by: Rational): FigureTable => {
    const moved = of
      .column(figure, "value")
      .values.map((each, at) => (at === i && typeof each !== "string" ? add(each, by) : each));
    return {
      ...of,
      column: (id, facet) => (id === figure && facet === "value" ? { unit, values: moved } : of.column(id, facet)),
    };
  };

  const stand = (grains: bigint): Stood | undefined => {
    try {
      const run = evaluate(plan, tableAt(grains));
      const orders = ordersOf(run);
      const group = orders.find(({ members }) => members.includes(i));
      const nth = group?.classes.findIndex((members) => members.includes(i)) ?? -1;
      const place = nth < 0 ? null : (placesInOrder(group?.classes ?? [], plan.card.ties ?? "standard")[nth] as number);
      const is = graded ? resultsOf(run)?.of(i).grade?.is : undefined;
      const grade = plan.after.grades?.grades.cuts.findIndex((cut) => gradeOf(cut) === is) ?? -1;
      const of = group?.ranked.length ?? 0;
      return { run, place, of, total: totalOf(run, i), grade: grade < 0 ? undefined : grade };
    } catch (thrown) {
      if (isSaimaError(thrown)) return undefined;
      throw thrown;
    }
  };

  const mayFall = values.some((each) => typeof each !== "string" && sign(each) < 0);
  const lowest = whole(divide(subtract(mayFall ? negate(FAR) : zero, value), grain));
  const highest = whole(divide(subtract(FAR, value), grain));
  return {
    base,
    i,
    entrant: table.entrants[i]?.id as string,
    figure,
    unit,
    value,
    grain,
    valueAt,
    lowest,
    highest,
    isEndless: (grains) => grains === highest || (mayFall && grains === lowest),
    at: (grains) => {
      if (!known.has(grains)) known.set(grains, stand(grains));
      return known.get(grains);
    },
    measuresAt: (grains) => base.measures.over(tableAt(grains)),
  };
}

/** The whole part, towards zero. */
function whole({ n, d }: Rational): bigint {
  return BigInt(n) / BigInt(d);
}
