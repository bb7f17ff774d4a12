import { type Rational, rational } from "./rational.js";
import { tenTo } from "./ten-to.js";
import { toText } from "./to-text.js";

/** More digits than this in one number are refused: no published figure needs them, and a hostile one would stall us. */
export const MAX_DIGITS = 60;

/** The digits that a JS number carries whatever its size. */
const SAFE_DIGITS = 15;

/** Why an input is not an exact number. */
export type NumberFault = "number-malformed" | "number-too-long" | "number-not-exact" | "denominator-zero";

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(%?)$/;
const FRACTION = /^(-?)(\d+)\/(\d+)$/;
const EXPONENT = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/;

/** All digits, a sign, a point or a slash, and a per cent sign. */
const LONGEST = MAX_DIGITS + 3;

/**
 * Reads an exact number: a decimal `"2.78"`, a percentage `"96%"`, a fraction `"10/3"`, or a JS number of at most 15
 * significant digits (0.1 + 0.2 is refused: it is not the number its writer meant).
 *
 * @returns the number, or the code of what is wrong with it.
 * @example
 * toText(readNumber("96%") as Rational) // → "0.96"
 * readNumber(0.1 + 0.2) // → "number-not-exact"
 */
export function readNumber(input: string | number): Rational | NumberFault {
  if (typeof input === "number") return readShortest(input);
  if (input.length > LONGEST)
    return /^[-\d./%]*$/.test(input.slice(0, LONGEST)) ? "number-too-long" : "number-malformed";
  const decimal = DECIMAL.exec(input);
  if (decimal) {
    const [, minus = "", whole = "", fraction = "", percent = ""] = decimal;
    if (whole.length + fraction.length > MAX_DIGITS) return "number-too-long";
    return scaled(BigInt(minus + whole + fraction), -fraction.length - 2 * percent.length);
  }
  const parts = FRACTION.exec(input);
  if (!parts) return "number-malformed";
  const [, minus = "", top = "", bottom = ""] = parts;
  if (top.length + bottom.length > MAX_DIGITS) return "number-too-long";
  const d = BigInt(bottom);
  if (d === 0n) return "denominator-zero";
  const read = rational(BigInt(minus + top), d);
  // 1/2^100 has few digits, and a hundred as a decimal.
  return toText(read).length > LONGEST ? "number-too-long" : read;
}

/** A JS number stands for its shortest decimal text, which is what its writer typed. */
function readShortest(input: number): Rational | NumberFault {
  const parts = EXPONENT.exec(input.toExponential());
  if (!parts) return "number-malformed";
  const [, minus = "", lead = "", rest = "", exponent = ""] = parts;
  if (lead.length + rest.length > SAFE_DIGITS) return "number-not-exact";
  const power = Number(exponent) - rest.length;
  if (lead.length + rest.length + Math.abs(power) > MAX_DIGITS) return "number-too-long";
  return scaled(BigInt(minus + lead + rest), power);
}

/** `n` times ten to a power. */
function scaled(n: bigint, power: number): Rational {
  return power < 0 ? rational(n, tenTo(-power)) : rational(n * tenTo(power));
}
