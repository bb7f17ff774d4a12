import { compileCondition, type FieldSubject, fieldsOf, type Look } from "../../condition/index.js";
import { bounded, compileCurve, compileLimits, pointsOf } from "../../curve/index.js";
import { divide, type Rational, sign, zero } from "../../exact/index.js";
import { type Quantity, readQuantity } from "../../money/index.js";
import type { Item, ItemMeasure } from "../indicator.js";

/** Exact sums, by what they count. */
export type Amounts = readonly (readonly [unit: string, sum: Rational])[];

/** What an item looks at: how many and how much of one project, enterprise or period, and its fields. */
export interface Facts {
  readonly count: Rational;
  /** Undefined where they are not known. */
  readonly sums: Amounts | undefined;
  readonly look: Look;
}

/** An item made ready: the points of what it looks at; `if`: those it would have if a doubtful condition held; undefined where that cannot be told. */
export interface ItemPlan {
  /** The fields that are looked at. */
  readonly fields: readonly string[];
  readonly pointsOf: (facts: Facts) => { readonly points: Rational; readonly certain: boolean } | undefined;
}

const ZERO = { points: zero, certain: true };

export function itemPlan(item: Item, trim: boolean): ItemPlan {
  const holds = item.where && compileCondition(item.where, { trim });
  const worth = worthOf(item);
  return {
    fields: [...new Set([...(item.where ? fieldsOf(item.where) : []), ...measured(item.of)])],
    pointsOf: (facts) => {
      const verdict = holds?.(facts.look) ?? "true";
      if (verdict === "false") return ZERO;
      const points = worth(facts);
      return points && { points, certain: verdict === "true" };
    },
  };
}

/** The paths that a measure looks at. */
export function measured(of: ItemMeasure): readonly string[] {
  if (typeof of === "string") return [];
  return "field" in of ? [of.field] : [...measured(of.ratio), ...measured(of.to)];
}

function worthOf({ of, points, limits }: Item): (facts: Facts) => Rational | undefined {
  const held = compileLimits(limits);
  if (typeof points === "object" && "table" in points) {
    const { table, else: otherwise } = points;
    const given = (text: string) => (Object.hasOwn(table, text) ? table[text] : otherwise);
    const subject = Object.freeze({ field: (of as { readonly field: string }).field });
    return ({ look }) => {
      const text = textAt(look, subject);
      const found = text === undefined ? undefined : given(text);
      const read = found === undefined ? undefined : readQuantity(found);
      return read === undefined || "code" in read ? undefined : held.hold(read.value, undefined).points;
    };
  }
  const curve = compileCurve(points);
  const anchor = curve.anchor && pointsOf(curve.anchor, undefined);
  const measure = measureOf(of);
  return (facts) => {
    const x = measure(facts);
    if (!x || !fits(x, curve.units)) return undefined;
    return bounded(held.hold(curve.read(x.value, undefined, []).points, undefined, anchor).points);
  };
}

/** A plain zero is a zero of any unit. */
function fits({ value, unit }: Quantity, units: readonly string[]): boolean {
  return units.length === 0 || units.every((each) => each === unit) || (unit === "" && sign(value) === 0);
}

function textAt(look: Look, subject: FieldSubject): string | undefined {
  const seen = look(subject);
  if (seen.kind !== "value" || seen.value === null || seen.value === undefined || seen.value === "") return undefined;
  return typeof seen.value === "object" ? undefined : String(seen.value);
}

function measureOf(of: ItemMeasure): (facts: Facts) => Quantity | undefined {
  if (of === "count") return ({ count }) => ({ value: count, unit: "" });
  if (of === "sum")
    return ({ sums }) => {
      if (!sums) return undefined;
      const [first, ...more] = sums;
      return more.length > 0 ? undefined : { value: first?.[1] ?? zero, unit: first?.[0] ?? "" };
    };
  if ("field" in of) {
    const subject = Object.freeze({ field: of.field });
    return ({ look }) => quantityAt(look, subject);
  }
  const [part, whole] = [measureOf(of.ratio), measureOf(of.to)];
  return (facts) => {
    const [a, b] = [part(facts), whole(facts)];
    if (!a || !b || sign(b.value) === 0) return undefined;
    if (a.unit === b.unit || sign(a.value) === 0) return { value: divide(a.value, b.value), unit: "" };
    return b.unit === "" ? { value: divide(a.value, b.value), unit: a.unit } : undefined;
  };
}

/** A number or an amount at a path; undefined where there is none. */
export function quantityAt(look: Look, subject: FieldSubject): Quantity | undefined {
  const seen = look(subject);
  if (seen.kind === "quantity") return seen.quantity;
  const read = seen.kind === "value" ? readQuantity(seen.value) : undefined;
  return read === undefined || "code" in read ? undefined : read;
}
