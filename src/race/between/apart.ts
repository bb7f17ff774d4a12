import {
  absolute,
  compare,
  equal,
  exactOf,
  fromText,
  multiply,
  type Rational,
  rational,
  type Shown,
  show,
  sign,
  subtract,
  toText,
  zero,
} from "../../exact/index.js";
import { digitsOf } from "./digits-of.js";

/** Two numbers and how far the first is above the second, written so that the three agree. */
export interface Apart {
  readonly first: string;
  readonly second: string;
  readonly difference: Shown;
}

const MOST_DIGITS = 20;

/**
 * Writes two numbers and their difference as they are shown, or with as many more decimals as it takes for what differs
 * to look so, and by what it does: a difference of a few of the last decimal is the difference of the two as written.
 * What no decimals will do for is written exactly.
 */
export function apart(a: Shown, b: Shown): Apart {
  const [x, y] = [exactOf(a), exactOf(b)];
  const difference = subtract(x, y);
  const least = digitsOf(a, b);
  for (let digits = least; digits <= MOST_DIGITS; digits++) {
    const [first, second] = digits === least ? [a, b] : [show(x, digits), show(y, digits)];
    const told = { first: first.shown, second: second.shown, difference: show(difference, digits) };
    if (agree(told, difference, digits)) return told;
  }
  const exact = toText(difference);
  return { first: toText(x), second: toText(y), difference: { exact, shown: exact } };
}

/** A change, with as many decimals as it takes not to look like none. */
export function showChange(change: Rational, digits: number): Shown {
  return apart(show(change, digits), show(zero, digits)).difference;
}

/** How far apart, whichever is above. */
export function magnitude({ exact, shown }: Shown): Shown {
  return { exact: exact.replace("-", ""), shown: shown.replace("-", "") };
}

/** Two totals as they were before they were rounded to what is compared; undefined where that is as far apart. */
export function unrounded({ difference }: Apart, totals: readonly [Shown, Shown], digits: number): Apart | undefined {
  const least = Math.max(digits, digitsOf(difference) + 1);
  const [a, b] = totals.map((total) => show(exactOf(total), least)) as [Shown, Shown];
  const exact = apart(a, b);
  return exact.difference.exact === difference.exact ? undefined : exact;
}

function agree({ first, second, difference: { shown } }: Apart, difference: Rational, digits: number): boolean {
  if (compare(multiply(absolute(difference), rational(10n ** BigInt(digits))), rational(10)) >= 0) return true;
  const [a, b, apart] = [first, second, shown].map((text) => fromText(text) as Rational) as [
    Rational,
    Rational,
    Rational,
  ];
  return sign(apart) === sign(difference) && equal(subtract(a, b), apart);
}
