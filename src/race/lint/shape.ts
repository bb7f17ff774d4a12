import { FAR, HAIR, numbersIn, pointsOf, type Reading, widthsIn } from "../../curve/index.js";
import {
  add,
  compare,
  divide,
  equal,
  lastPlace,
  least,
  multiply,
  one,
  type Rational,
  rational,
  subtract,
  toText,
  zero,
} from "../../exact/index.js";
import type { Lack, Measure } from "../../figure/index.js";
import { isSaimaError } from "../../reason/index.js";
import type { ItemPlan } from "../plan/plan.js";
import { round, settle } from "../run/settle.js";
import { type Classes, type Lane, type Linting, markFor } from "./linting.js";
import { type Range, rangeOf } from "./range-of.js";
import { leastPower, ordinary } from "./round-number.js";

/** How an item turns numbers into points, for one mark and one set of what its curve looks up. */
export interface Shape {
  readonly lane: Lane;
  readonly classes: Classes;
  readonly mark: Rational | undefined;
  readonly looked: readonly Rational[];
  readonly range: Range;
  /** The numbers that the curve names, within the range. */
  readonly named: readonly Rational[];
  /** How wide its steps are. */
  readonly widths: readonly Rational[];
  /** One of what is measured, as the curve speaks of it: a power of ten. */
  readonly one: Rational;
  /** So little of it as matters: a hundredth of a share or of money, one of what is counted. */
  readonly grain: Rational;
  /** Whether what is measured is a share of something: its grain is a hundredth. */
  readonly isShare: boolean;
  /** Numbers, ascending, at which the curve shows all that it does. */
  readonly probes: readonly Rational[];
  readonly read: (x: Rational) => Reading;
  /** Points after limits and rounding. */
  readonly points: (x: Rational) => Rational;
}

/** Of how many entrants what a curve looks up is looked at. */
export const MOST_LOOKED = 60;

/** The shapes of an item; none where its curve is a formula, or looks up what nobody has given. */
export function shapesOf(linting: Linting, lane: Lane): readonly Shape[] {
  const { item } = lane;
  const numbers = numbersIn(item.points);
  if (numbers === undefined) return [];
  const range = rangeOf(linting, item.of);
  const shapes = new Map<string, Shape>();
  for (const classes of linting.classes)
    for (const looked of lookedUp(linting, item, numbers, range)) {
      const mark = markFor(item, classes);
      const key = JSON.stringify([mark && mark !== "notApplicable" ? toText(mark) : mark, ...looked.map(toText)]);
      if (mark === "notApplicable" || shapes.has(key)) continue;
      const shape = shapeOf(lane, classes, mark, range, looked, [...numbers, ...looked]);
      if (isSound(shape)) shapes.set(key, shape);
    }
  return [...shapes.values()];
}

/** What one is of what an item measures: of a share, and of what is counted, one; of money, what the curve goes by. */
function oneOf(item: ItemPlan, numbers: readonly Rational[]): Rational {
  if (shareIn(item)) return one;
  const power = leastPower([...numbers, ...widthsIn(item.points)]);
  return currencyOf(item) === "" ? ordinary(power) : (power ?? one);
}

function shareIn(item: ItemPlan): boolean {
  return currencyOf(item) === "" && isRate(item.of);
}

function isRate(measure: Measure): boolean {
  return typeof measure === "object" && ("ratio" in measure || "growth" in measure || "spread" in measure);
}

/** What the curve looks up: for everyone given; else one for all where it looks up nothing but that. */
function lookedUp(
  { run }: Linting,
  item: ItemPlan,
  numbers: readonly Rational[],
  range: Range,
): readonly (readonly Rational[])[] {
  const { references } = item.curve;
  if (references.length === 0) return [[]];
  const columns = run?.inputs.get(item)?.looked ?? [];
  if (run && columns.length > 0) {
    const rows = run.table.entrants.map((_entrant, i) => columns.map(({ values }) => values[i] as Rational | Lack));
    return rows.filter((row): row is Rational[] => row.every((each) => typeof each !== "string")).slice(0, MOST_LOOKED);
  }
  const same = new Set(references.map((each) => JSON.stringify(each))).size === 1;
  const at = same && numbers.length === 0 ? inside(range, oneOf(item, numbers)) : undefined;
  return at ? [references.map(() => at)] : [];
}

const plainNumbers = [one, rational(2), rational(1, 2), rational(-1)];

/** A plain number with room on either side: a place may be worse than the first, a share of the best less than the whole. */
function inside({ low, high }: Range, size: Rational): Rational | undefined {
  return plainNumbers.map((each) => multiply(each, size)).find((x) => compare(low, x) < 0 && compare(x, high) < 0);
}

/**
 * Whether the shapes of an item tell all that it can do. Where one number stands for all that may be looked up, nothing
 * may count but what is more and what is less.
 */
export function tellAll({ run }: Linting, { curve, points }: ItemPlan): boolean {
  return curve.references.length === 0 || run !== undefined || hangsOnOrder(points);
}

function hangsOnOrder(points: ItemPlan["points"]): boolean {
  if (typeof points === "string") return false;
  if ("steps" in points) return !points.steps.below && !points.steps.above;
  if (!("bands" in points)) return "line" in points;
  const worth = points.bands.map((band) => ("else" in band ? band.else : band.is));
  return worth.every((is) => (typeof is === "object" ? hangsOnOrder(is) : is !== "proportional" && is !== "value"));
}

export function shapeOf(
  lane: Lane,
  classes: Classes,
  mark: Rational | undefined,
  range: Range,
  looked: readonly Rational[],
  numbers: readonly Rational[],
): Shape {
  const { item } = lane;
  const size = oneOf(item, numbers);
  const within = (x: Rational) => compare(x, range.low) >= 0 && compare(x, range.high) <= 0;
  // Of numbers that are rounded before they are read, the next ones are a whole step away.
  const next = item.roundFigure ? [HAIR, lastPlace(item.roundFigure.places)] : [HAIR];
  const near = (x: Rational) => [x, ...next.flatMap((by) => [subtract(x, by), add(x, by)])];
  const all = [...[...numbers, zero, range.low, range.high].flatMap(near), subtract(zero, FAR), FAR];
  const sorted = all.filter(within).sort(compare);
  const anchor = item.curve.anchor && pointsOf(item.curve.anchor, mark);
  const read = (x: Rational) => item.curve.read(round(x, item.roundFigure), mark, looked);
  return {
    lane,
    classes,
    mark,
    looked,
    range,
    named: numbers.filter(within).sort(compare).filter(isNew),
    widths: [...widthsIn(item.points)].sort(compare).filter(isNew),
    one: size,
    grain: shareIn(item) || currencyOf(item) !== "" ? divide(size, rational(100)) : least(one, size),
    isShare: shareIn(item),
    probes: sorted.filter(isNew),
    read,
    points: (x) => settle(item, read(x).points, mark, {}, anchor).points,
  };
}

function isNew(value: Rational, at: number, all: readonly Rational[]): boolean {
  return at === 0 || !equal(value, all[at - 1] as Rational);
}

/** Knots that are looked up may go down, which the curve refuses. */
function isSound({ points }: Shape): boolean {
  try {
    points(zero);
    return true;
  } catch (thrown) {
    if (isSaimaError(thrown)) return false;
    throw thrown;
  }
}

/** The currency that the curve of an item speaks of, or none. */
export function currencyOf(item: ItemPlan): string {
  return item.curve.units.find((unit) => unit !== "") ?? "";
}
