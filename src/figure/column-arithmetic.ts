import { bounded } from "../curve/index.js";
import { divide, negate, type Rational, sign, subtract, zero } from "../exact/index.js";
import { SaimaError } from "../reason/index.js";
import { ANY_UNIT, type Column, type Lack } from "./table.js";
import { figureProblem, unitText } from "./words.js";

type Values = Column["values"];

/** The unit that two columns have together; two that cannot be set against each other are refused. */
export function commonUnit(left: string, right: string): string {
  if (left === right || right === ANY_UNIT) return left;
  if (left === ANY_UNIT) return right;
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
  if (typeof b === "string") return b;
  const joined = join(a, b);
  return typeof joined === "string" ? joined : bounded(joined);
}

export function zip(a: Values, b: Values, join: (a: Rational, b: Rational) => Rational | Lack): Values {
  return a.map((value, i) => both(value, b[i] as Rational | Lack, join));
}

export function minus(a: Column, b: Column): Column {
  return { unit: commonUnit(a.unit, b.unit), values: zip(a.values, b.values, subtract) };
}

export function ratio(a: Column, b: Column): Column {
  if (b.unit !== "") commonUnit(a.unit, b.unit);
  const values = zip(a.values, b.values, (x, y) => (sign(y) > 0 ? divide(x, y) : "referenceNotPositive"));
  return { unit: b.unit === "" ? a.unit : "", values };
}

export function negative(column: Column): Column {
  return { unit: column.unit, values: map(column.values, negate) };
}

export function atLeastZero(column: Column): Column {
  return { unit: column.unit, values: map(column.values, (value) => (sign(value) < 0 ? zero : value)) };
}
