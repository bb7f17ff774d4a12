import { divide, negate, type Rational, sign, subtract, zero } from "../exact/index.js";
import { SaimaError } from "../reason/index.js";
import type { Column, Lack } from "./table.js";
import { figureProblem, unitText } from "./words.js";

type Values = Column["values"];

/** Refuses two units that cannot be set against each other. */
export function agree(left: string, right: string): void {
  if (left === right) return;
  const problem = figureProblem("unit-mismatch", { left: unitText(left), right: unitText(right) });
  throw new SaimaError([{ ...problem, path: "" }]);
}

export function map(values: Values, change: (value: Rational) => Rational | Lack): Values {
  return values.map((value) => (typeof value === "string" ? value : change(value)));
}

export function both(
  a: Rational | Lack,
  b: Rational | Lack,
  join: (a: Rational, b: Rational) => Rational | Lack,
): Rational | Lack {
  if (typeof a === "string") return a;
  return typeof b === "string" ? b : join(a, b);
}

export function zip(a: Values, b: Values, join: (a: Rational, b: Rational) => Rational | Lack): Values {
  return a.map((value, i) => both(value, b[i] as Rational | Lack, join));
}

export function minus(a: Column, b: Column): Column {
  agree(a.unit, b.unit);
  return { unit: a.unit, values: zip(a.values, b.values, subtract) };
}

export function ratio(a: Column, b: Column): Column {
  if (b.unit !== "") agree(a.unit, b.unit);
  const values = zip(a.values, b.values, (x, y) => (sign(y) > 0 ? divide(x, y) : "referenceNotPositive"));
  return { unit: b.unit === "" ? a.unit : "", values };
}

export function negative(column: Column): Column {
  return { unit: column.unit, values: map(column.values, negate) };
}

export function atLeastZero(column: Column): Column {
  return { unit: column.unit, values: map(column.values, (value) => (sign(value) < 0 ? zero : value)) };
}
