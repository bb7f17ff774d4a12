/**
 * A whole number (整数): a JS number while it is a safe integer, a bigint beyond, so that each has one spelling. Figures
 * hardly ever outgrow a number, and numbers cost a tenth of what bigints do.
 */
export type Whole = number | bigint;

const MOST = Number.MAX_SAFE_INTEGER;

/** A float beyond the safe integers was rounded, perhaps; one within them is exact, for rounding never leads back into them. */
function isSafe(n: number): boolean {
  return n <= MOST && n >= -MOST;
}

/** The one spelling of a whole number. */
export function narrow(n: bigint): Whole {
  const near = Number(n);
  return isSafe(near) ? near : n;
}

/** The whole number that digits say, with a minus or without. */
export function wholeOf(digits: string): Whole {
  return digits.length < 16 ? Number(digits) + 0 : narrow(BigInt(digits));
}

/** `a + b`. */
export function plus(a: Whole, b: Whole): Whole {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (isSafe(sum)) return sum;
  }
  return narrow(BigInt(a) + BigInt(b));
}

/** `-a`. */
export function minus(a: Whole): Whole {
  // Zero has one sign.
  return typeof a === "number" ? 0 - a : -a;
}

/** `a x b`. */
export function times(a: Whole, b: Whole): Whole {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (isSafe(product)) return product + 0;
  }
  return narrow(BigInt(a) * BigInt(b));
}

/** `a / b` cut towards zero, for a positive `b`. */
export function quotient(a: Whole, b: Whole): Whole {
  return typeof a === "number" && typeof b === "number" ? (a - (a % b)) / b : narrow(BigInt(a) / BigInt(b));
}

/** What `quotient` leaves, with the sign of `a`. */
export function remainder(a: Whole, b: Whole): Whole {
  return typeof a === "number" && typeof b === "number" ? (a % b) + 0 : narrow(BigInt(a) % BigInt(b));
}

/** The greatest common divisor, for a positive `b`, by Euclid. */
export function divisor(a: Whole, b: Whole): Whole {
  let [last, rest] = [b, remainder(a < 0 ? minus(a) : a, b)];
  while (rest !== 0) [last, rest] = [rest, remainder(last, rest)];
  return last;
}
