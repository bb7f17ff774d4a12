import {
  add,
  divide,
  greatest,
  least,
  logarithm,
  multiply,
  type Rational,
  readNumber,
  root,
  subtract,
  toText,
} from "../exact/index.js";
import { SaimaError } from "../reason/index.js";
import { bounded } from "./bounded.js";
import type { Formula } from "./curve.js";
import { curveProblem } from "./words.js";

/** More nodes than this make a formula too large. */
export const MAX_FORMULA = 1000;

type Run = (x: Rational, mark: Rational | undefined) => Rational;

/** How many nodes a formula has. */
export function sizeOf(formula: Formula): number {
  if (typeof formula !== "object") return 1;
  let size = 1;
  for (const part of Object.values(formula) as unknown[]) {
    if (Array.isArray(part)) for (const each of part) size += sizeOf(each as Formula);
    else size += sizeOf(part as Formula);
  }
  return size;
}

/** Compiles a formula to a function of what is measured and the mark. */
export function compileFormula(formula: Formula): { readonly run: Run; readonly readsMark: boolean } {
  let readsMark = false;
  const many = (list: readonly Formula[], fold: (a: Rational, b: Rational) => Rational): Run => {
    const runs = list.map(compile);
    return (x, mark) => runs.map((run) => run(x, mark)).reduce((a, b) => bounded(fold(a, b)));
  };
  const compile = (part: Formula): Run => {
    if (part === "x") return (x) => x;
    if (part === "mark") {
      readsMark = true;
      return (_x, mark) => mark as Rational;
    }
    if (typeof part !== "object") {
      const read = readNumber(part);
      if (typeof read === "string") throw new RangeError(`not a number: ${part}`);
      return () => read;
    }
    if ("add" in part) return many(part.add, add);
    if ("multiply" in part) return many(part.multiply, multiply);
    if ("subtract" in part) return many(part.subtract, subtract);
    if ("divide" in part) return many(part.divide, divide);
    if ("min" in part) return many(part.min, least);
    if ("max" in part) return many(part.max, greatest);
    if ("root" in part) {
      const of = compile(part.root);
      return (x, mark) => root(of(x, mark), part.degree, part.places);
    }
    const of = compile(part.logarithm);
    return (x, mark) => logarithm(of(x, mark), part.places);
  };
  const run = compile(formula);
  return {
    readsMark,
    run: (x, mark) => {
      try {
        return run(x, mark);
      } catch (thrown) {
        if (!(thrown instanceof RangeError)) throw thrown;
        throw new SaimaError([{ ...curveProblem("formula-undefined", { x: toText(x) }), path: "" }]);
      }
    },
  };
}
