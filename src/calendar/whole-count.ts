import { problem, quoted, SaimaError } from "../reason/index.js";
import { dayWords } from "./words.js";

/** A number to count with, refused when it is not whole. */
export function wholeCount(count: number, least = Number.MIN_SAFE_INTEGER): number {
  if (Number.isSafeInteger(count) && count >= least) return count;
  throw new SaimaError([problem(dayWords, "count-not-whole", [], { found: quoted(count) })]);
}
