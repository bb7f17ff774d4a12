import { multiply, type Rational, rational, show, toText } from "../../exact/index.js";
import { type Measure, sayExact, sayLevel } from "../../figure/index.js";
import type { Text } from "../../reason/index.js";
import { apart } from "../between/apart.js";
import { both } from "../wording.js";
import type { Linting } from "./linting.js";

const HUNDRED = rational(100);

/** Two levels of a measure, of which the worse earns more. */
interface Reversed {
  readonly measure: Measure;
  readonly unit: string;
  readonly good: Rational;
  readonly bad: Rational;
}

/** What two levels are and earn, the worse first in `points`, so that what differs looks so. */
export function toldApart({ plan }: Linting, { measure, unit, good, bad }: Reversed, points: readonly Rational[]) {
  const [many, few] = pointsApart(plan.shown.item, points[0] as Rational, points[1] as Rational);
  const [high, low] = levelsApart(measure, unit, good, bad);
  return { good: high, bad: low, few, many };
}

/** Points as they are shown, with as many more decimals as it takes for two that differ to look so. */
export function pointsApart(digits: number, a: Rational, b: Rational): readonly [string, string] {
  const { first, second } = apart(show(a, digits), show(b, digits));
  return [first, second];
}

/** Two levels in words; exactly, where they would look the same. */
export function levelsApart(measure: Measure, unit: string, a: Rational, b: Rational): readonly [Text, Text] {
  const level = (x: Rational) => sayLevel(measure, x, unit);
  const [first, second] = [level(a), level(b)];
  if (first.en !== second.en && first.zh !== second.zh) return [first, second];
  if (unit !== "") return [sayExact(a, unit), sayExact(b, unit)];
  const exact = (x: Rational) => both(first.en.endsWith("%") ? `${toText(multiply(x, HUNDRED))}%` : toText(x));
  return [exact(a), exact(b)];
}
