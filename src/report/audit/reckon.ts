import { add, divide, one, type Rational, sign, subtract, zero } from "../../exact/index.js";
import { toQuantity } from "../../money/index.js";
import type { PublishedTerm } from "../published.js";
import { dueShare } from "./due-share.js";
import type { CellName, Equation } from "./equations.js";

/** What a term comes to: one number, or all that lies between two, where its figures are known only as printed. */
export interface Range {
  readonly low: Rational;
  readonly high: Rational;
  readonly unit: string;
}

/** Why a term comes to nothing, and the cell that it hangs on, if it is one. */
export interface Lack {
  readonly code: "not-printed" | "not-applicable" | "unreadable" | "units-differ" | "reference-not-positive";
  readonly cell?: CellName;
}

export type Reckoned = Range | Lack;

/** How the cells of a term are read, and what is done to two rates before their gap is taken. */
export interface Reading {
  readonly look: (cell: CellName) => Reckoned;
  readonly first?: (operand: Range) => Range;
}

/** What the term of an equation comes to. */
export function reckon({ term, named, others }: Omit<Equation, "claim" | "relation">, reading: Reading): Reckoned {
  const { look, first } = reading;
  const inner = (part: PublishedTerm) => reckonTerm(part);
  const operand = (part: Reckoned) => (first && !("code" in part) ? first(part) : part);
  if (first && typeof term === "object" && "gap" in term)
    return gapOf(operand(inner(term.gap)), operand(inner(term.to)));
  return inner(term);

  function reckonTerm(part: PublishedTerm): Reckoned {
    if (typeof part === "string") return look(named(part));
    if ("row" in part) return look(part);
    if ("given" in part) return exactly(toQuantity(part.given));
    if ("schedule" in part) return exactly({ value: dueShare(part), unit: "" });
    if ("sum" in part) return sumOf(partsOf(part.sum));
    if ("gap" in part) return gapOf(inner(part.gap), inner(part.to));
    if ("ratio" in part) return ratioOf(inner(part.ratio), inner(part.to));
    const ratio = ratioOf(inner(part.growth), inner(part.over));
    return "code" in ratio ? ratio : { ...ratio, low: subtract(ratio.low, one), high: subtract(ratio.high, one) };
  }

  function partsOf(sum: readonly PublishedTerm[] | "others"): Reckoned[] {
    return sum === "others" ? others().map(look) : sum.map(inner);
  }
}

/** One number. */
export function exactly({ value, unit }: { readonly value: Rational; readonly unit: string }): Range {
  return { low: value, high: value, unit };
}

/** What does not apply adds nothing; but nothing at all is no sum. */
function sumOf(parts: readonly Reckoned[]): Reckoned {
  const lack = parts.find((part): part is Lack => "code" in part && part.code !== "not-applicable");
  if (lack) return lack;
  const own = parts.filter((part) => !("code" in part));
  const [first] = own;
  if (!first) return parts[0] ?? exactly({ value: zero, unit: "" });
  return own
    .slice(1)
    .reduce<Reckoned>(
      (sum, part) => combine(sum, part, (a, b) => ({ low: add(a.low, b.low), high: add(a.high, b.high) })),
      first,
    );
}

function gapOf(a: Reckoned, b: Reckoned): Reckoned {
  return combine(a, b, (x, y) => ({ low: subtract(x.low, y.high), high: subtract(x.high, y.low) }));
}

/** An amount over a plain number is an amount, a mean; over another amount a plain number. */
function ratioOf(a: Reckoned, b: Reckoned): Reckoned {
  if ("code" in a) return a;
  if ("code" in b) return b;
  if (sign(b.low) <= 0) return { code: "reference-not-positive" };
  if (sharedUnit(a, b) === undefined && b.unit !== "") return { code: "units-differ" };
  return {
    low: divide(a.low, sign(a.low) < 0 ? b.low : b.high),
    high: divide(a.high, sign(a.high) < 0 ? b.high : b.low),
    unit: b.unit === "" ? a.unit : "",
  };
}

/** Only what is of one unit goes together; nothing is nothing in any unit. */
function combine(a: Reckoned, b: Reckoned, how: (a: Range, b: Range) => Omit<Range, "unit">): Reckoned {
  if ("code" in a) return a;
  if ("code" in b) return b;
  const unit = sharedUnit(a, b);
  return unit === undefined ? { code: "units-differ" } : { ...how(a, b), unit };
}

/** The unit in which two can be set against each other. */
export function sharedUnit(a: Range, b: Range): string | undefined {
  if (a.unit === b.unit || isNothing(b)) return a.unit;
  return isNothing(a) ? b.unit : undefined;
}

function isNothing({ low, high }: Range): boolean {
  return sign(low) === 0 && sign(high) === 0;
}
