import { absolute, compare, lastPlace, one, type Rational, rational, sign } from "../../exact/index.js";

/** The largest power of ten that a number above zero reaches. */
export function powerOfTen({ n, d }: Rational): Rational {
  const digits = String(n).length - String(d).length;
  const power = tenTo(digits);
  return compare(power, { n, d }) > 0 ? tenTo(digits - 1) : power;
}

/** Ten to a power. */
export function tenTo(power: number): Rational {
  return power < 0 ? lastPlace(-power) : rational(10n ** BigInt(power));
}

/** The power of ten that the least of some numbers reaches, signs and zeros apart; undefined where there is none. */
export function leastPower(numbers: readonly Rational[]): Rational | undefined {
  const powers = numbers
    .filter((each) => sign(each) !== 0)
    .map((each) => powerOfTen(absolute(each)))
    .sort(compare);
  return powers[0];
}

const CENT = tenTo(-2);

/** The size of plain numbers: what they are held against, but one where that is a part of one. */
export function ordinary(power: Rational | undefined): Rational {
  return power && (compare(power, CENT) < 0 || compare(power, one) > 0) ? power : one;
}
