import { HAIR } from "../../curve/index.js";
import {
  absolute,
  add,
  compare,
  divide,
  equal,
  least,
  multiply,
  type Rational,
  rational,
  sign,
  subtract,
  toText,
} from "../../exact/index.js";
import { ANY_UNIT, type Measure, type Reference, sayLevel, sayNumber, sayReference } from "../../figure/index.js";
import { say, type Text } from "../../reason/index.js";
import { showChange } from "../between/apart.js";
import { namesOf } from "../plan/names-of.js";
import type { ItemPlan } from "../plan/plan.js";
import type { Run } from "../run/run.js";
import { labelOf, noText } from "../wording.js";
import { lintTexts } from "../words.js";
import { aboutCliff } from "./about-cliff.js";
import { cliffFinding } from "./cliff-finding.js";
import { countedIn } from "./counted-in.js";
import { earnedAt, type FindExample, measured } from "./example-of.js";
import type { Finding } from "./finding.js";
import { fullPoints, isSteep } from "./full-points.js";
import type { Linting } from "./linting.js";
import { currencyOf, type Shape, shapesOf } from "./shape.js";
import { pairAbout } from "./simplest.js";

/** Cliffs (断崖): numbers at which at least half of the full points hang, and what stands nearest to them. */
export function lintCliffs(linting: Linting, example: FindExample): readonly Finding[] {
  return linting.lanes.flatMap((lane) => {
    const seen = new Set<string>();
    return shapesOf(linting, lane).flatMap((shape) => {
      const full = fullPoints(linting, lane.item, shape.mark, shape.classes);
      if (!full) return [];
      return shape.named.flatMap((at): Finding[] => {
        const slot = shape.looked.findIndex((each) => equal(each, at));
        const key = slot < 0 ? toText(at) : `slot ${slot}`;
        const jump = jumpAt(shape, at);
        if (!jump || seen.has(key) || !isSteep(jump.below, jump.above, full)) return [];
        seen.add(key);
        return [findingOf(linting, shape, { at, slot: slot < 0 ? undefined : slot, ...jump }, full, example)];
      });
    });
  });
}

/** A number at which points jump; looked up, if it stands in a slot of what the curve looks up. */
interface Cliff extends Jump {
  readonly at: Rational;
  readonly slot: number | undefined;
}

interface Jump {
  readonly below: Rational;
  readonly above: Rational;
  /** Whether the number itself belongs to what is above. */
  readonly up: boolean;
}

/** The points on either side of a number: it belongs to one of them. */
function jumpAt({ points, range }: Shape, at: Rational): Jump | undefined {
  const [before, after] = [subtract(at, HAIR), least(add(at, HAIR), range.high)];
  if (compare(before, range.low) < 0) return undefined;
  const [low, here, high] = [points(before), points(at), points(after)];
  const [left, right] = [absolute(subtract(here, low)), absolute(subtract(high, here))];
  return compare(left, right) >= 0 ? { below: low, above: here, up: true } : { below: here, above: high, up: false };
}

function findingOf(linting: Linting, shape: Shape, cliff: Cliff, full: Rational, example: FindExample): Finding {
  const { item } = shape.lane;
  const { at, slot } = cliff;
  const names = namesOf(linting.plan);
  const where =
    slot === undefined ? sayLevel(item.of, at, currencyOf(item)) : sayReference(referenceIn(item, slot), names);
  const { below, above } = cliff;
  const told = { path: [...item.path, "points"], node: labelOf(item), at: where, below, above, full };
  const [rows, shown] = shownBy(shape, cliff, example);
  return cliffFinding(linting, told, rows, shown, linting.run && aboutCliff(linting.run, shape.lane, cliff));
}

/** How far apart two rates may be for both to be of whole numbers: 4 of 5 and 3 of 5. */
const WIDTHS = [100, 20, 10, 5, 4, 2, 1].map((each) => rational(1, each));

/** Two between whom points jump, and what that says: how much of a figure is worth how many points. */
function shownBy(
  shape: Shape,
  { at, slot, below, above }: Cliff,
  example: FindExample,
): readonly [Finding["example"], Text] {
  const { item } = shape.lane;
  const steep = multiply(absolute(subtract(above, below)), rational(9, 10));
  const jumps = (low: Rational, high: Rational) => compare(absolute(subtract(high, low)), steep) >= 0;
  let shown = noText;
  const find = (pair: readonly [Rational, Rational] | undefined, whole: boolean) =>
    pair &&
    example({
      classes: shape.classes,
      values: [slot === undefined ? [item.of, pair] : besideLookedUp(item, slot, at, pair)],
      whole,
      shows: (run) => {
        const [low, high] = [earnedAt(run, item, 0), earnedAt(run, item, 1)];
        if (!low?.x || !high?.x || !jumps(low.points, high.points)) return false;
        shown = sayApart(run, item.of, absolute(subtract(high.points, low.points)));
        return shown !== noText && (slot !== undefined || pair.every((x, i) => measured(run, item, i, x)));
      },
    });
  const pairs = (shape.isShare ? WIDTHS : [shape.grain]).map((most) =>
    pairAbout(shape, at, (low, high) => jumps(shape.points(low), shape.points(high)), most),
  );
  for (const pair of pairs) {
    const rows = find(pair, true);
    if (rows) return [rows, shown];
  }
  const rows = find(pairs[0], false) ?? null;
  return [rows, rows ? shown : noText];
}

/** The one figure in which two differ, and what that is worth. */
export function sayApart(run: Run, of: Measure, points: Rational): Text {
  const names = namesOf(run.plan);
  const apart = [...new Set(countedIn(run.plan, of))].flatMap((figure) => {
    const { values, unit } = run.table.column(figure, "value");
    const [a, b] = values as readonly [Rational, Rational];
    return equal(a, b)
      ? []
      : [{ figure: names.figure(figure), short: sayNumber(absolute(subtract(a, b)), unit === ANY_UNIT ? "" : unit) }];
  });
  if (apart.length !== 1) return noText;
  return say(lintTexts.shown, { ...apart[0], points: showChange(points, run.plan.shown.item).shown });
}

function referenceIn(item: ItemPlan, slot: number): Reference {
  return item.curve.references[slot] as Reference;
}

/** What is measured, as a share of what its curve looks up; of nothing there is no share, but a distance from it. */
function besideLookedUp(
  item: ItemPlan,
  slot: number,
  at: Rational,
  pair: readonly Rational[],
): readonly [Measure, readonly Rational[]] {
  const to = referenceIn(item, slot);
  if (sign(at) === 0) return [{ gap: item.of, to }, pair];
  return [{ ratio: item.of, to }, pair.map((x) => divide(x, at))];
}
