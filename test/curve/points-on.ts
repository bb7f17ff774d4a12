import * as z from "zod";
import { compileCurve, compileLimits, curveSchema, limitsSchema, pointsOf } from "../../src/curve/index.js";
import { type Rational, readNumber, toText } from "../../src/exact/index.js";
import { checkBy } from "../../src/reason/index.js";

/** A reference of these tests: any text that is no number, looked up in a table. */
const schema = curveSchema<string>(z.string());

export function number(text: string): Rational {
  const read = readNumber(text);
  if (typeof read === "string") throw new Error(`${text}: ${read}`);
  return read;
}

interface Around {
  readonly mark?: string;
  readonly limits?: object;
  /** What references stand for. */
  readonly at?: Readonly<Record<string, string>>;
}

/** The points of a number on a curve, within limits. */
export function pointsOn(curve: unknown, x: string, { mark, limits = {}, at = {} }: Around = {}): string {
  const compiled = compileCurve<string>(schema.parse(curve));
  const worth = mark === undefined ? undefined : number(mark);
  const looked = compiled.references.map((reference) => number(at[reference] as string));
  const { points } = compiled.read(number(x), worth, looked);
  const anchor = compiled.anchor && pointsOf(compiled.anchor, worth);
  return toText(compileLimits(limitsSchema.parse(limits)).hold(points, worth, anchor).points);
}

/** What is wrong with a curve, as `code path`. */
export function problemsOf(curve: unknown): string[] {
  return checkBy(curveSchema(), curve).problems.map((each) => `${each.code} ${each.path}`.trim());
}

/** What is wrong with limits. */
export function limitProblems(limits: unknown): string[] {
  return checkBy(limitsSchema, limits).problems.map((each) => `${each.code} ${each.path}`.trim());
}
