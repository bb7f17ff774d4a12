import {
  compare,
  divide,
  isWhole,
  multiply,
  type Rational,
  roundToStep,
  type Shown,
  settle,
  show,
  sign,
  zero,
} from "../exact/index.js";
import { type FiguresInput, figureProblem, readFigures, sayNumber, unitText } from "../figure/index.js";
import { type Money, readQuantity, toQuantity, writeQuantity } from "../money/index.js";
import {
  type DefinitionRef,
  identify,
  openOptions,
  type Problem,
  problem,
  refuse,
  type Text,
  type Why,
} from "../reason/index.js";
import type { Asked } from "./asked.js";
import { boundsOf } from "./bounds-of.js";
import { factorOf, type Taker, takenAt } from "./factor-of.js";
import { partsOf } from "./field.js";
import { obstacles } from "./obstacles.js";
import { parseShareRules } from "./parse-share-rules.js";
import type { ShareRules, ShareRulesInput } from "./share-rules.js";
import { shareWhy } from "./share-why.js";
import { weightsOf } from "./weights-of.js";
import { outlookProblem, words } from "./words.js";

/** What one entrant gets of a total. */
export interface ShareRow {
  readonly entrant: string;
  /** Its part of all weight: 0.25 is a quarter. */
  readonly share: Shown;
  /** That part of the total, before any bound and any rounding; like all numbers here, in whole currency units or a count. */
  readonly proportional: Shown;
  /** What the bounds made of it, before it is rounded to whole grains. */
  readonly bounded: Shown;
  /** The bounds in whole grains; `null` where there is none. */
  readonly floor: string | Money | null;
  readonly ceiling: string | Money | null;
  /** A whole number of grains; all of them add up to the total. */
  readonly amount: string | Money;
  /** Which bound holds it. */
  readonly bound: "floor" | "ceiling" | null;
  readonly why: Why;
}

/** A total that has been shared out (指标分解), by entrants in code-point order. */
export interface ShareOut {
  readonly rules: DefinitionRef;
  readonly title: Text | null;
  readonly source: NonNullable<ShareRules["source"]> | null;
  /** The indicator that it is a target of. */
  readonly of: string;
  readonly total: string | Money;
  readonly grain: string | Money;
  readonly rows: readonly ShareRow[];
}

/** How many decimals a share is shown with, and an amount. */
const SHARE_PLACES = 4;
const AMOUNT_PLACES = 2;

/**
 * Shares a target out among entrants (指标分解): in proportion to their weights, nobody below the floor or above the ceiling,
 * in whole grains that add up to the total exactly. Where a bound holds some, the others take up the difference in
 * proportion. What is cut off by whole grains goes to those who lost most by it, equals by id (最大余额法). Who has no weight gets
 * the floor.
 *
 * @param figures a table with the numbers that the rules name, in either spelling; every entrant takes part
 * @param options `total`: money or a count, of the unit of the grain
 * @throws SaimaError for rules or a table that are wrong, a number that is lacking where the rules refuse that, and where
 *   there is no solution: what stands in its way, with the numbers.
 * @example
 * const rules = { id: "funds-2025", edition: "1", of: "funds", grain: "1万元", by: [{ field: "capacity", weight: "100%" }],
 *   treat: { notReported: "refuse", notApplicable: "refuse" }, ceiling: "5000万元" };
 * const figures = [["A", 6], ["B", 2], ["C", 1]].map(([entrant, capacity]) => ({ entrant, figures: { capacity } }));
 * const { rows } = shareOut(rules, figures, { total: "9000万元" });
 * rows.map(({ entrant, amount, bound }) => [entrant, amount.amount, bound])
 * // → [["A", "50000000", "ceiling"], ["B", "26670000", null], ["C", "13330000", null]]
 * rows[1].why.says.en
 * // → "22.22% of the weight, CNY 20 million in proportion, CNY 26.66666667 million since bounds hold others, in steps of CNY 10,000: CNY 26.67 million"
 */
export function shareOut(
  rules: ShareRulesInput | ShareRules,
  figures: FiguresInput,
  options: { readonly total: string | number | Money },
): ShareOut {
  const asked = read(rules, figures, openOptions(options, ["total"]).total);
  const { table, unit, total, grain, problems } = asked;
  const weights = weightsOf(asked);
  const bounds = boundsOf(asked);
  refuse(problems);
  const takers = weights.map(({ share }, i): Taker => {
    const { floor = zero, ceiling } = bounds[i] as (typeof bounds)[number];
    return { weight: share, floor, ceiling };
  });
  refuse(obstacles(asked, takers));
  const factor = factorOf(takers, total);
  const bounded = takers.map((each) => takenAt(each, factor));
  const amounts = settle(total, bounded, grain);
  const written = (value: Rational) => writeQuantity({ value, unit });
  return {
    rules: identify(asked.rules),
    title: asked.rules.title ?? null,
    source: asked.rules.source ?? null,
    of: asked.rules.of,
    total: written(total),
    grain: written(grain),
    rows: table.entrants.map(({ id }, i): ShareRow => {
      const weight = weights[i] as (typeof weights)[number];
      const { floor, ceiling } = bounds[i] as (typeof bounds)[number];
      const free = multiply(weight.share, factor);
      const bound =
        floor && compare(free, floor) < 0 ? "floor" : ceiling && compare(free, ceiling) > 0 ? "ceiling" : null;
      const numbers = {
        proportional: multiply(weight.share, total),
        bounded: bounded[i] as Rational,
        amount: amounts[i] as Rational,
      };
      return {
        entrant: id,
        share: show(weight.share, SHARE_PLACES),
        proportional: show(numbers.proportional, AMOUNT_PLACES),
        bounded: show(numbers.bounded, AMOUNT_PLACES),
        floor: floor ? written(floor) : null,
        ceiling: ceiling ? written(ceiling) : null,
        amount: written(numbers.amount),
        bound,
        why: shareWhy(asked, weight, bound, numbers),
      };
    }),
  };
}

function read(input: ShareRulesInput | ShareRules, figures: FiguresInput, whole: unknown): Asked {
  const rules = parseShareRules(input);
  const table = readFigures(figures);
  const { value: grain, unit } = toQuantity(rules.grain);
  const problems: Problem[] = [];
  const total = readTotal(whole, { grain, unit }, problems);
  const pathOf: Asked["pathOf"] = ({ row }, field) => {
    if (!Array.isArray(figures)) return ["rows", row];
    if (field === undefined) return [row];
    const { figure, facet } = partsOf(field);
    return [row, "figures", figure, ...(facet === "value" ? [] : facet.split("."))];
  };
  return { rules, table, unit, total, grain, pathOf, problems };
}

function readTotal(input: unknown, { grain, unit }: Pick<Asked, "grain" | "unit">, problems: Problem[]): Rational {
  const read = readQuantity(input);
  if ("code" in read) {
    problems.push({ ...read, path: "total" });
    return zero;
  }
  const { value } = read;
  if (read.unit !== unit && sign(value) !== 0) {
    const units = { left: unitText(read.unit), right: unitText(unit) };
    problems.push({ ...figureProblem("unit-mismatch", units), path: "total" });
  } else if (sign(value) < 0)
    problems.push({ ...outlookProblem("number-negative", { found: sayNumber(value, unit) }), path: "total" });
  else if (!isWhole(divide(value, grain)))
    problems.push(
      problem(words, "total-not-whole", ["total"], {
        total: sayNumber(value, unit),
        grain: sayNumber(grain, unit),
        below: sayNumber(roundToStep(value, grain, "floor"), unit),
        above: sayNumber(roundToStep(value, grain, "ceiling"), unit),
      }),
    );
  return value;
}
