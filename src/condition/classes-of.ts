import { parseDay, writeDay } from "../calendar/index.js";
import { add, compare, multiply, one, type Rational, rational, subtract, toText, zero } from "../exact/index.js";
import type { Seen } from "./look.js";
import type { Leaf } from "./node.js";
import { isDayLike, quantityOf, type Reading, readValue } from "./reading.js";

/** A leaf and what it must come out as. */
export interface Literal {
  readonly leaf: Leaf<never>;
  readonly wanted: boolean;
}

/** Values that the leaves at hand cannot tell apart, by the forms in which a record may write them. */
type ValueClass = readonly [Seen, ...Seen[]];

const half = rational(1, 2);
const NOTHING: readonly unknown[] = [undefined, "", "n/a"];
const absent: Seen = { kind: "value", value: undefined };
const PLAIN: readonly unknown[] = [...NOTHING, [], {}, true, false];

/**
 * Of every class of values that these leaves about one subject tell apart, one: each kind of nothing, each text named and
 * one that is not, and in each unit every number named, one between each two, one below and one above.
 */
export function classesOf(literals: readonly Literal[]): readonly ValueClass[] {
  const named = literals.flatMap(({ leaf }) => constantsOf(leaf));
  const texts = named.flatMap(({ raw }) => (typeof raw === "string" ? [raw] : []));
  const another = "x".repeat(Math.max(0, ...texts.map((text) => text.length)) + 1);
  const points = new Map<string, Rational[]>([["", [zero]]]);
  for (const reading of named) {
    const quantity = quantityOf(reading);
    if (!quantity || isDay(reading.raw)) continue;
    points.set(quantity.unit, [...(points.get(quantity.unit) ?? [zero]), quantity.value]);
  }
  return [
    ...[...PLAIN, ...named.map(({ raw }) => raw), another, ...texts.filter(isDay).flatMap(aroundDay)].map(
      (value): ValueClass => [{ kind: "value", value }],
    ),
    ...[...points].flatMap(([unit, values]) =>
      around(values).map(
        (value): ValueClass => [
          { kind: "quantity", quantity: { value, unit } },
          { kind: "value", value: unit === "" ? toText(value) : `${toText(value)} ${unit}` },
        ],
      ),
    ),
  ];
}

/**
 * Whether a value of the class may make a leaf come out as wanted. What it says of two fields, or of the members of a list,
 * is known only where the subject is nothing, or an empty list.
 */
export function meets([first, ...more]: ValueClass, { leaf, wanted }: Literal): boolean {
  const { test, subject, sides } = leaf;
  const raw = first.kind === "value" ? first.value : first;
  const isEmpty = NOTHING.includes(raw) || (Array.isArray(raw) && raw.length === 0);
  const isOpen = ["contains", "any", "every"].includes(test) || sides.some(({ reference }) => reference !== undefined);
  if (isOpen && !isEmpty) return true;
  // Identity asks how a value is written, which another record may write otherwise.
  const forms = test === "is" ? [first] : [first, ...more];
  return forms.some((seen) => leaf.find((looked) => (looked === subject ? seen : absent)) === String(wanted));
}

function constantsOf({ test, asked, sides }: Leaf<never>): readonly Reading[] {
  if (test === "is") return [readValue(asked)];
  return sides.flatMap((side) => {
    if (side.reference) return [];
    const constants: readonly unknown[] = Array.isArray(side.asked) ? side.asked : [side.asked];
    return constants.map(readValue);
  });
}

function isDay(raw: unknown): raw is string {
  return typeof raw === "string" && isDayLike(raw) && typeof parseDay(raw) === "number";
}

/** A day and its neighbours, as far as the calendar goes. */
function aroundDay(text: string): readonly string[] {
  const day = parseDay(text) as number;
  return [day - 1, day, day + 1].flatMap((each) => {
    try {
      return [writeDay(each)];
    } catch {
      return [];
    }
  });
}

/** Numbers, one between each two, one below and one above. */
function around(values: readonly Rational[]): readonly Rational[] {
  const sorted = [...values].sort(compare);
  const [least = zero] = sorted;
  const above = (value: Rational, next: Rational | undefined) =>
    next ? multiply(add(value, next), half) : add(value, one);
  return [subtract(least, one), ...sorted.flatMap((value, index) => [value, above(value, sorted[index + 1])])];
}
