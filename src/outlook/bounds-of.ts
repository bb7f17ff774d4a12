import { compare, multiply, one, type Rational, roundToStep, sign, zero } from "../exact/index.js";
import { ANY_UNIT, figureProblem, sayNumber, unitText } from "../figure/index.js";
import { type Money, toQuantity } from "../money/index.js";
import { pathText, problem } from "../reason/index.js";
import { type Asked, numbersOf, refuseLack } from "./asked.js";
import { numberOf } from "./number-of.js";
import type { FieldBound } from "./share-rules.js";
import { outlookProblem, words } from "./words.js";

/** What somebody gets no less and no more than; undefined where nothing is said. */
export interface Bounds {
  readonly floor: Rational | undefined;
  readonly ceiling: Rational | undefined;
}

/** Whether a bound is a number of everybody's own, and not one amount for all. */
export function isFieldBound(bound: string | Money | FieldBound): bound is FieldBound {
  return typeof bound === "object" && "field" in bound;
}

/** The bounds of everybody, in whole grains: a floor is rounded up to one, a ceiling down. */
export function boundsOf(asked: Asked): readonly Bounds[] {
  const { table, unit, grain, problems } = asked;
  const floors = sideOf(asked, "floor");
  const ceilings = sideOf(asked, "ceiling");
  return table.entrants.map((entrant, i): Bounds => {
    const [floor, ceiling] = [floors[i], ceilings[i]];
    const bounds = {
      floor: floor && roundToStep(floor, grain, "ceiling"),
      ceiling: ceiling && roundToStep(ceiling, grain, "floor"),
    };
    if (floor && ceiling && compare(bounds.floor as Rational, bounds.ceiling as Rational) > 0) {
      const said = { floor: sayNumber(floor, unit), ceiling: sayNumber(ceiling, unit), grain: sayNumber(grain, unit) };
      problems.push(problem(words, "bounds-crossed", asked.pathOf(entrant), { entrant: entrant.id, ...said }));
    }
    return bounds;
  });
}

function sideOf(asked: Asked, side: keyof Bounds): readonly (Rational | undefined)[] {
  const { rules, table, unit, problems } = asked;
  const bound = rules[side];
  if (bound === undefined) return [];
  if (!isFieldBound(bound)) {
    const { value } = toQuantity(bound);
    return table.entrants.map(() => value);
  }
  const column = numbersOf(asked, bound.field, [side, "field"]);
  if (!column) return [];
  if (column.unit !== unit && column.unit !== ANY_UNIT) {
    const units = { left: unitText(column.unit), right: unitText(unit) };
    problems.push({ ...figureProblem("unit-mismatch", units), path: pathText([side, "field"]) });
  }
  const times = bound.times === undefined ? one : numberOf(bound.times);
  return column.values.map((value, i) => {
    const entrant = table.entrants[i] as (typeof table.entrants)[number];
    if (typeof value === "string") {
      if (bound.treat[value] === "refuse") refuseLack(asked, entrant, bound.field, value);
      return undefined;
    }
    if (sign(value) >= 0) return multiply(value, times);
    const negative = outlookProblem("number-negative", { found: sayNumber(value, unit) });
    problems.push({ ...negative, path: pathText(asked.pathOf(entrant, bound.field)) });
    return zero;
  });
}
