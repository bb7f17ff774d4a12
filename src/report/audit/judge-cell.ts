import {
  add,
  compare,
  equal,
  lastPlace,
  multiply,
  one,
  type Rational,
  type RoundingMode,
  rational,
  roundToStep,
  subtract,
} from "../../exact/index.js";
import { type AuditReading, type AuditUnder, otherRoundings } from "../audit-outcome.js";
import type { Look } from "./cells.js";
import type { CellName, Equation } from "./equations.js";
import type { Printed } from "./read-printed.js";
import { exactly, type Lack, type Range, type Reading, type Reckoned, reckon, sharedUnit } from "./reckon.js";

/** What a cell comes to by one reading. */
export interface Read {
  readonly under: AuditReading;
  readonly value: Rational;
}

/** How a printed cell stands to what is claimed of it. */
export interface Judgement {
  /** Whether it holds for the figures as printed; if not, `would` says under what it would. */
  readonly holds: boolean;
  /** The distinct results, at the digits that are printed. */
  readonly reads: readonly [Read, ...Read[]];
  readonly would: readonly AuditUnder[];
}

/** The numbers that an audit looks into. */
export interface Numbers {
  readonly printed: Look;
  readonly unrounded: (cell: CellName) => Range | undefined;
}

/** Holds a printed cell against what is claimed of it. */
export function judgeCell(equation: Equation, cell: Printed, numbers: Numbers): Judgement | Lack {
  const step = stepOf(cell);
  const asPrinted = (name: CellName) => numberIn(numbers.printed, name);
  const readings: readonly (readonly [AuditReading, Reading])[] = [
    ["as-printed", { look: asPrinted }],
    ["unrounded", { look: (name) => numbers.unrounded(name) ?? asPrinted(name) }],
    [
      "rounded-first",
      { look: asPrinted, first: ({ low, unit }) => exactly({ value: roundToStep(low, step, "half-up"), unit }) },
    ],
  ];
  const own = exactly(cell);
  const meets = (value: Rational, mode: RoundingMode) =>
    equation.relation === "atMost"
      ? compare(cell.value, value) <= 0
      : equal(roundToStep(value, step, mode), cell.value);
  const reads: Read[] = [];
  let lack: Lack = { code: "units-differ" };
  for (const [under, reading] of readings) {
    const range = reckon(equation, reading);
    if ("code" in range) lack = range;
    else if (sharedUnit(own, range) !== undefined) reads.push({ under, value: range.low });
    const [first] = reads;
    if (first && reads.length === 1 && meets(first.value, "half-up"))
      return { holds: true, reads: [first], would: [first.under] };
  }
  const [first, ...others] = reads;
  if (!first) return lack;
  const like = (a: Read, b: Read) =>
    equal(roundToStep(a.value, step, "half-up"), roundToStep(b.value, step, "half-up"));
  const distinct = others.filter((read, at) => ![first, ...others.slice(0, at)].some((other) => like(read, other)));
  const judgement = { reads: [first, ...distinct] as const };
  const order = reads.filter(({ value }) => meets(value, "half-up")).map(({ under }) => under);
  if (order.length > 0) return { ...judgement, holds: false, would: order };
  const modes =
    equation.relation === "is" ? otherRoundings.filter((mode) => reads.some(({ value }) => meets(value, mode))) : [];
  const near = reckon(equation, { look: (name) => roughly(numbers.printed, name) });
  const rough = !("code" in near) && reaches(equation, cell, near) ? (["inputs-rounded"] as const) : [];
  return { ...judgement, holds: false, would: [...modes, ...rough] };
}

/** One in the last digit that a cell prints. */
export function stepOf({ scale, digits }: Printed): Rational {
  return multiply(scale, lastPlace(digits));
}

/** The number that a cell prints. */
export function numberIn(look: Look, name: CellName): Reckoned {
  const cell = look(name);
  return "code" in cell ? { code: cell.code, cell: name } : exactly(cell);
}

/** All that a cell may stand for, as far as it was rounded half up to what it prints. */
export function roughly(look: Look, name: CellName): Reckoned {
  const cell = look(name);
  return "code" in cell ? { code: cell.code, cell: name } : { ...aroundToStep(cell), unit: cell.unit };
}

/** A whole number of nothing larger than ones is a count, and exact. */
function aroundToStep(cell: Printed): Pick<Range, "low" | "high"> {
  if (cell.digits === 0 && equal(cell.scale, one) && cell.unit === "") return { low: cell.value, high: cell.value };
  const half = multiply(stepOf(cell), rational(1, 2));
  return { low: subtract(cell.value, half), high: add(cell.value, half) };
}

/** Whether something in a range would be printed like the cell. Its ends are no part of it: a half goes up there. */
function reaches({ relation }: Equation, cell: Printed, { low, high }: Range): boolean {
  const half = multiply(stepOf(cell), rational(1, 2));
  const [least, most] = [subtract(cell.value, half), add(cell.value, half)];
  return compare(least, high) < 0 && (relation === "atMost" || compare(low, most) < 0);
}
