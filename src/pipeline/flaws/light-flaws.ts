import { compileCondition, fieldsOf } from "../../condition/index.js";
import {
  add,
  compare,
  divide,
  isWhole,
  one,
  type Rational,
  rational,
  sign,
  subtract,
  toText,
} from "../../exact/index.js";
import type { Light } from "../../figure/index.js";
import { type Quantity, readQuantity } from "../../money/index.js";
import { type Problem, problem } from "../../reason/index.js";
import type { Machine } from "../machine.js";
import { flawWords } from "../words.js";

const two = rational(2);

const MAX_ANSWERS = 1_000_000;

/** Lights whose rules look at one number, and speak of what is below and above some of it, but not of that. */
export function lightFlaws({ pipeline }: Machine): readonly Problem[] {
  const { lights = [], trim = false } = pipeline;
  return lights.flatMap((light, index) =>
    holesOf(light, trim).map((gap) => problem(flawWords, "light-hole", ["lights", index, "rules"], { gap })),
  );
}

function holesOf({ rules }: Light, trim: boolean): readonly string[] {
  const conditions = rules.flatMap((rule) => rule.if ?? []);
  const [field, ...others] = new Set(conditions.flatMap(fieldsOf));
  const named = conditions.flatMap(constantsIn);
  // A plain zero is a zero of any currency.
  const [unit = "", ...units] = new Set(named.filter(({ value }) => sign(value) !== 0).map((each) => each.unit));
  if (field === undefined || others.length > 0 || units.length > 0 || conditions.length < rules.length) return [];

  const numbers = [...new Map(named.map(({ value }) => [toText(value), value])).values()].sort(compare);
  if (numbers.length * conditions.length > MAX_ANSWERS) return [];
  const asks = conditions.map((condition) => compileCondition(condition, { trim }));
  const speaks = (value: Rational) =>
    asks.some((ask) => ask(() => ({ kind: "quantity", quantity: { value, unit } })) !== "false");
  const areWhole = unit === "" && numbers.every(isWhole);
  return gapsIn(pointsOf(numbers, speaks))
    .filter((gap) => !(areWhole && isBetweenNeighbours(gap)))
    .map((gap) => gapText(field, gap, unit));
}

/** A number that the rules name, or one that stands for all between two of them, below or above. */
interface Point {
  readonly value: Rational;
  readonly isNamed: boolean;
  readonly isSpoken: boolean;
}

/** Points of which no rule speaks, in a row, and those before and after. */
interface Gap {
  readonly before: Point;
  readonly points: readonly Point[];
  readonly after: Point;
}

/** Each number, one between each two, one below and one above. */
function pointsOf(numbers: readonly Rational[], speaks: (value: Rational) => boolean): readonly Point[] {
  const point = (value: Rational, isNamed: boolean): Point => ({ value, isNamed, isSpoken: speaks(value) });
  return numbers.flatMap((value, index) => {
    const next = numbers[index + 1];
    const below = index === 0 ? [point(subtract(value, one), false)] : [];
    return [...below, point(value, true), point(next ? divide(add(value, next), two) : add(value, one), false)];
  });
}

/** The gaps that have a stretch of which a rule speaks on one side at least: numbers one by one may be a list of codes. */
function gapsIn(points: readonly Point[]): readonly Gap[] {
  const spoken = points.flatMap((point, index) => (point.isSpoken ? [index] : []));
  return spoken.flatMap((start, nth) => {
    const end = spoken[nth + 1];
    const [before, after] = [points[start], points[end ?? -1]];
    if (end === undefined || end === start + 1 || !before || !after) return [];
    const isAlone = (point: Point, beyond: Point | undefined) => point.isNamed && !beyond?.isSpoken;
    if (isAlone(before, points[start - 1]) && isAlone(after, points[end + 1])) return [];
    return [{ before, points: points.slice(start + 1, end), after }];
  });
}

/** Whether no whole number is in a gap: what is counted in whole numbers has no hole there. */
function isBetweenNeighbours({ before, points, after }: Gap): boolean {
  return points.every(({ isNamed }) => !isNamed) && compare(subtract(after.value, before.value), one) <= 0;
}

function gapText(field: string, { before, points, after }: Gap, unit: string): string {
  const text = (value: Rational) => (unit === "" ? toText(value) : `${toText(value)} ${unit}`);
  const [first] = points;
  if (first?.isNamed && points.length === 1) return `${field} = ${text(first.value)}`;
  // An end that a rule speaks of is outside; one that is named and not spoken of, inside.
  const low = before.isNamed ? `${text(before.value)} <` : `${text(first?.value ?? before.value)} ≤`;
  const high = after.isNamed ? `< ${text(after.value)}` : `≤ ${text(points.at(-1)?.value ?? after.value)}`;
  return `${low} ${field} ${high}`;
}

/** The numbers and amounts that a parsed condition names. */
function constantsIn(part: unknown): readonly Quantity[] {
  const read = readQuantity(part);
  if (!("code" in read)) return [read];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => (key === "field" || key === "times" ? [] : constantsIn(value)));
}
