import { bounded } from "../curve/index.js";
import { add, divide, multiply, type Rational, rational, sign, sum, zero } from "../exact/index.js";
import { ANY_UNIT, sayNumber } from "../figure/index.js";
import { pathText, problem } from "../reason/index.js";
import { type Asked, type Lacking, numbersOf, refuseLack } from "./asked.js";
import { numberOf } from "./number-of.js";
import { outlookProblem, words } from "./words.js";

/** What one field adds to somebody's weight: `part` of the whole column, times the weight of the field. */
export interface WeightPart {
  /** Where the field stands in the rules. */
  readonly at: number;
  readonly unit: string;
  readonly number: Rational;
  readonly whole: Rational;
  readonly part: Rational;
  readonly lack: Lacking | undefined;
}

/** Somebody's part of all weight, and what it is made of. All of them add up to one. */
export interface Weight {
  readonly share: Rational;
  readonly parts: readonly WeightPart[];
}

/** The weight of everybody. Without problems, no column is empty. */
export function weightsOf(asked: Asked): readonly Weight[] {
  const columns = asked.rules.by.map((term, at) => ({ weight: numberOf(term.weight), parts: columnParts(asked, at) }));
  return asked.table.entrants.map((_, i) => {
    const parts = columns.flatMap((column) => column.parts[i] ?? []);
    const share = columns.reduce((all, { weight, parts: own }) => {
      const part = own[i];
      return part ? add(all, multiply(weight, part.part)) : all;
    }, zero);
    return { share, parts };
  });
}

function columnParts(asked: Asked, at: number): readonly WeightPart[] {
  const { rules, table, problems, pathOf } = asked;
  const { field, treat } = rules.by[at] as (typeof rules.by)[number];
  const path = ["by", at, "field"];
  const column = numbersOf(asked, field, path);
  if (!column) return [];
  const unit = column.unit === ANY_UNIT ? "" : column.unit;
  const reported = column.values.filter((value) => typeof value !== "string");
  const mean = reported.length === 0 ? zero : divide(sum(reported), rational(reported.length));
  const before = problems.length;
  const numbers = column.values.map((value, i): { readonly number: Rational; readonly lack: Lacking | undefined } => {
    const entrant = table.entrants[i] as (typeof table.entrants)[number];
    if (typeof value !== "string") {
      if (sign(value) >= 0) return { number: value, lack: undefined };
      const negative = outlookProblem("number-negative", { found: sayNumber(value, unit) });
      problems.push({ ...negative, path: pathText(pathOf(entrant, field)) });
      return { number: zero, lack: undefined };
    }
    const treatment = treat?.[value] ?? rules.treat[value];
    if (treatment === "refuse") refuseLack(asked, entrant, field, value);
    return { number: treatment === "mean" ? mean : zero, lack: value };
  });
  if (problems.length > before) return [];
  const whole = bounded(sum(numbers.map(({ number }) => number)));
  if (sign(whole) > 0)
    return numbers.map(({ number, lack }) => ({ at, unit, number, whole, part: divide(number, whole), lack }));
  problems.push(problem(words, "field-all-zero", path, { field }));
  return [];
}
