import { type Rational, rational } from "./rational.js";
import { tenTo } from "./ten-to.js";
import { toText } from "./to-text.js";
import { times, type Whole, wholeOf } from "./whole.js";

/** More digits than this in one number are refused: no published figure needs them, and a hostile one would stall us. */
export const MAX_DIGITS = 60;

/** The digits that a JS number carries whatever its size. */
const SAFE_DIGITS = 15;

/** Why an input is not an exact number. */
export type NumberFault = "number-malformed" | "number-too-long" | "number-not-exact" | "denominator-zero";

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
  const decimal = readDecimal(input);
  if (decimal) return decimal;
  const parts = FRACTION.exec(input);
  if (!parts) return "number-malformed";
  const [, minus = "", top = "", bottom = ""] = parts;
  if (top.length + bottom.length > MAX_DIGITS) return "number-too-long";
  const d = wholeOf(bottom);
  if (d === 0) return "denominator-zero";
  const read = rational(wholeOf(minus + top), d);
  // 1/2^100 has few digits, and a hundred as a decimal.
  return toText(read).length > LONGEST ? "number-too-long" : read;
}

const [MINUS, POINT, ZERO] = [45, 46, 48];

/** A decimal, or a percentage, character by character: nearly all that is read is one. Undefined for any other text. */
function readDecimal(text: string): Rational | NumberFault | undefined {
  const from = text.charCodeAt(0) === MINUS ? 1 : 0;
  const to = text.endsWith("%") ? text.length - 1 : text.length;
  let point = to;
  let n = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const digit = code - ZERO;
    if (digit >= 0 && digit <= 9) n = n * 10 + digit;
    else if (code === POINT && point === to && at > from && at < to - 1) point = at;
    else return undefined;
  }
  if (to === from) return undefined;
  const places = Math.max(to - point - 1, 0);
  const digits = (point === to ? to : to - 1) - from;
  if (digits > MAX_DIGITS) return "number-too-long";
  // More digits than a number holds are read as text.
  const whole = digits > SAFE_DIGITS ? wholeOf(text.slice(0, to).replace(".", "")) : from ? -n : n;
  return scaled(whole, -places - 2 * (text.length - to));
}

/** A JS number stands for its shortest decimal text, which is what its writer typed. */
function readShortest(input: number): Rational | NumberFault {
  const parts = EXPONENT.exec(input.toExponential());
  if (!parts) return "number-malformed";
  const [, minus = "", lead = "", rest = "", exponent = ""] = parts;
  if (lead.length + rest.length > SAFE_DIGITS) return "number-not-exact";
  const power = Number(exponent) - rest.length;
  if (lead.length + rest.length + Math.abs(power) > MAX_DIGITS) return "number-too-long";
  return scaled(wholeOf(minus + lead + rest), power);
}

/** `n` times ten to a power. */
function scaled(n: Whole, power: number): Rational {
  return power < 0 ? rational(n, tenTo(-power)) : rational(times(n, tenTo(power)));
}
