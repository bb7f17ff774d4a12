import { add, byCodePoint, fromText, sign } from "../exact/index.js";
import { type Money, type Quantity, readQuantity, writeQuantity } from "../money/index.js";
import { isNothing } from "./form.js";

/** Exact amounts of money, one for each currency. */
export type Amounts = readonly Quantity[];

/** The amounts that a field holds: none, one, or a list with one for each currency; undefined where it holds no money. */
export function readAmounts(value: unknown): Amounts | undefined {
  if (isNothing(value)) return [];
  const amounts: Quantity[] = [];
  for (const each of Array.isArray(value) ? value : [value]) {
    const read = readAmount(each);
    // A plain zero is a zero of any currency.
    if (!read || (read.unit === "" && sign(read.value) !== 0)) return undefined;
    if (read.unit !== "") amounts.push(read);
  }
  return amounts;
}

/** Unlike what a person types, a sum of ours may have any number of digits. */
function readAmount(value: unknown): Quantity | undefined {
  const read = readQuantity(value);
  if (!("code" in read)) return read;
  if (read.code !== "money-too-long" || typeof value !== "object") return undefined;
  const { amount, currency } = value as Money;
  const sum = fromText(`${amount}`);
  return sum && { value: sum, unit: currency };
}

/** Amounts with one more, the currencies kept apart. */
export function plus(amounts: Amounts, more: Quantity): Amounts {
  const at = amounts.findIndex(({ unit }) => unit === more.unit);
  const same = amounts[at];
  if (!same) return [...amounts, more].sort((a, b) => byCodePoint(a.unit, b.unit));
  return amounts.with(at, { value: add(same.value, more.value), unit: same.unit });
}

/** Amounts as a record holds them: one alone, or a list. */
export function writeAmounts(amounts: Amounts): Money | readonly Money[] {
  const written = amounts.map((each) => writeQuantity(each) as Money);
  const [first] = written;
  return first && written.length === 1 ? first : written;
}
