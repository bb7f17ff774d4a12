/** A fraction in lowest terms for the oracle: a few lines on bigint that share nothing with src/exact. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

export function fraction(top: bigint, bottom = 1n): Fraction {
  if (bottom === 0n) throw new Error("the oracle divided by zero");
  const divisor = gcd(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { top: top / divisor, bottom: bottom / divisor };
}

export const nought = fraction(0n);

export const plus = (a: Fraction, b: Fraction) => fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const times = (a: Fraction, b: Fraction) => fraction(a.top * b.top, a.bottom * b.bottom);
export const minus = (a: Fraction, b: Fraction) => plus(a, { top: -b.top, bottom: b.bottom });
export const over = (a: Fraction, b: Fraction) => fraction(a.top * b.bottom, a.bottom * b.top);
export const total = (all: readonly Fraction[]) => all.reduce(plus, nought);

/** Negative, zero or positive as `a` is below, at or above `b`. */
export function order(a: Fraction, b: Fraction): number {
  const { top } = minus(a, b);
  return top < 0n ? -1 : top > 0n ? 1 : 0;
}

export const same = (a: Fraction, b: Fraction) => order(a, b) === 0;
export const smaller = (a: Fraction, b: Fraction) => (order(a, b) < 0 ? a : b);
export const larger = (a: Fraction, b: Fraction) => (order(a, b) > 0 ? a : b);

export function floor(a: Fraction): bigint {
  const cut = a.top / a.bottom;
  return a.top < 0n && cut * a.bottom !== a.top ? cut - 1n : cut;
}

export const ceiling = (a: Fraction): bigint => -floor({ top: -a.top, bottom: a.bottom });

/** The text of section 2: a decimal if it terminates, else a reduced fraction. */
export function textOf(a: Fraction): string {
  for (let places = 0; places <= 400; places++) {
    const scaled = a.top * 10n ** BigInt(places);
    if (scaled % a.bottom !== 0n) continue;
    const digits = String(scaled / a.bottom)
      .replace("-", "")
      .padStart(places + 1, "0");
    const whole = digits.slice(0, digits.length - places);
    return (a.top < 0n ? "-" : "") + (places ? `${whole}.${digits.slice(-places)}` : whole);
  }
  return `${a.top}/${a.bottom}`;
}

const SCALES: Readonly<Record<string, bigint>> = { "": 1n, 万: 10_000n, 亿: 100_000_000n };

/** Reads a decimal, a percentage, a fraction, or an amount in 元 or 美元 (its number: the oracle does not mind units). */
export function readFraction(input: unknown): Fraction {
  if (typeof input === "object" && input !== null && "amount" in input) return readFraction(input.amount);
  const text = String(input).trim();
  const slash = /^(-?\d+)\/(\d+)$/.exec(text);
  if (slash) return fraction(BigInt(slash[1]!), BigInt(slash[2]!));
  const parts = /^(-?)(\d+)(?:\.(\d+))?\s*(?:(%)|([万亿]?)(?:元|美元))?$/.exec(text);
  if (!parts) throw new Error(`the oracle cannot read ${text}`);
  const [, sign = "", whole = "", decimals = "", percent, scale = ""] = parts;
  const read = fraction(BigInt(sign + whole + decimals), 10n ** BigInt(decimals.length));
  return times(read, percent ? fraction(1n, 100n) : fraction(SCALES[scale]!));
}
