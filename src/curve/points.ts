import * as z from "zod";
import { multiply, type Rational, rational, readNumber, toText } from "../exact/index.js";
import { numberProblem, raise } from "../reason/index.js";

/** Points as a definition writes them: `"2.5"`, a share of the mark `"60%"`, or `"mark"`. */
export type PointsInput = string | number;

/** Points, parsed: canonical text, `"mark"` being `"100%"`. */
export const pointsSchema = z.union([z.string(), z.number()]).transform((input, context) => {
  if (input === "mark") return input;
  const read = readNumber(input);
  if (typeof read === "string") {
    raise(context, input, numberProblem(read, input));
    return z.NEVER;
  }
  return typeof input === "string" && input.endsWith("%") ? `${toText(multiply(read, hundred))}%` : toText(read);
});

const hundred = rational(100);

/** Points, compiled: so many, or so much of the mark. */
export interface Points {
  readonly share: boolean;
  readonly number: Rational;
}

/**
 * Compiles points that a schema has passed.
 *
 * @example
 * compilePoints("60%") // → { share: true, number: { n: 3, d: 5 } }
 */
export function compilePoints(input: PointsInput): Points {
  const share = typeof input === "string" && (input === "mark" || input.endsWith("%"));
  const read = readNumber(input === "mark" ? "1" : input);
  if (typeof read === "string") throw new RangeError(`not points: ${input}`);
  return { share, number: read };
}

/**
 * The points, given the mark of the item.
 *
 * @example
 * toText(pointsOf(compilePoints("60%"), rational(20))) // → "12"
 */
export function pointsOf(points: Points, mark: Rational | undefined): Rational {
  if (!points.share) return points.number;
  if (mark === undefined) throw new RangeError("a share of a mark that is not there");
  return multiply(points.number, mark);
}
