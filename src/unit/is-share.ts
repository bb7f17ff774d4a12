import { compare, one, readNumber, sign } from "../exact/index.js";

/**
 * Whether something is a share of a whole: an exact number above 0, and 1 at most.
 *
 * @example
 * isShare("50%") // → true
 * isShare("0") // → false
 */
export function isShare(input: unknown): input is string | number {
  if (typeof input !== "string" && typeof input !== "number") return false;
  const read = readNumber(input);
  return typeof read !== "string" && sign(read) > 0 && compare(read, one) <= 0;
}
