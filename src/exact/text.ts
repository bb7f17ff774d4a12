import { type Rational, rational } from "./rational.js";

/** More digits than this in one number are refused: no published figure needs them, and a hostile one would stall us. */
export const MAX_DIGITS = 60;

/** Why a text is not an exact number. */
export type NumberFault = "number-malformed" | "number-too-long" | "number-not-exact" | "denominator-zero";

const DECIMAL = /^(-)?(\d+)(?:\.(\d+))?(%)?$/;
const FRACTION = /^(-)?(\d+)\/(\d+)$/;
const EXPONENT = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/;
const LONGEST = MAX_DIGITS + 8;

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
  if (input.length > LONGEST) return /^[-\d./%]*$/.test(input.slice(0, LONGEST)) ? "number-too-long" : "number-malformed";
  const decimal = DECIMAL.exec(input);
  if (decimal) {
    const [, minus, whole = "", fraction = "", percent] = decimal;
    if (whole.length + fraction.length > MAX_DIGITS) return "number-too-long";
    const n = BigInt(whole + fraction);
    return rational(minus ? -n : n, 10n ** BigInt(fraction.length + (percent ? 2 : 0)));
  }
  const parts = FRACTION.exec(input);
  if (!parts) return "number-malformed";
  const [, minus, top = "", bottom = ""] = parts;
  if (top.length + bottom.length > MAX_DIGITS) return "number-too-long";
  const d = BigInt(bottom);
  if (d === 0n) return "denominator-zero";
  return rational(minus ? -BigInt(top) : BigInt(top), d);
}

/** A JS number stands for its shortest decimal text, which is what its writer typed. */
function readShortest(input: number): Rational | NumberFault {
  if (!Number.isFinite(input)) return "number-malformed";
  if (Number.isSafeInteger(input) && Math.abs(input) < 1e15) return rational(BigInt(input));
  const text = String(input);
  const exponent = EXPONENT.exec(text);
  const digits = (exponent ? `${exponent[2]}${exponent[3] ?? ""}` : text.replace(/[-.]/g, ""))
    .replace(/^0+/, "")
    .replace(exponent || !text.includes(".") ? /0+$/ : /$/, "");
  if (digits.length > 15) return "number-not-exact";
  if (!exponent) return readNumber(text);
  const [, minus, lead = "", rest = "", power = "0"] = exponent;
  const shift = Number(power) - rest.length;
  if (Math.abs(shift) + digits.length > MAX_DIGITS) return "number-too-long";
  const n = BigInt(minus + lead + rest);
  return shift >= 0 ? rational(n * 10n ** BigInt(shift)) : rational(n, 10n ** BigInt(-shift));
}

/** The number of decimal places at which `1/d` terminates, or undefined when it never does. */
function placesOf(d: bigint): number | undefined {
  let rest = d;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; twos++) rest /= 2n;
  for (; rest % 5n === 0n; fives++) rest /= 5n;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/** Writes `n / 10^places` with all its places. */
function decimalText(n: bigint, places: number): string {
  const digits = (n < 0n ? -n : n).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const text = places === 0 ? whole : `${whole}.${digits.slice(digits.length - places)}`;
  return n < 0n ? `-${text}` : text;
}

/**
 * Writes an exact number in its one canonical form: the decimal where it terminates, else the reduced fraction.
 *
 * @example
 * toText(rational(5n, 2n)) // → "2.5"
 * toText(rational(10n, 3n)) // → "10/3"
 */
export function toText(a: Rational): string {
  if (a.d === 1n) return a.n.toString();
  const places = placesOf(a.d);
  if (places === undefined) return `${a.n}/${a.d}`;
  return decimalText((a.n * 10n ** BigInt(places)) / a.d, places);
}

/**
 * Writes a number that has at most `places` decimals with exactly that many.
 * Round first: what does not fit is a mistake of the caller.
 */
export function toFixedText(a: Rational, places: number): string {
  const scale = 10n ** BigInt(places);
  if (scale % a.d !== 0n) throw new RangeError(`${toText(a)} has more than ${places} decimals`);
  return decimalText(a.n * (scale / a.d), places);
}
