import { divide, type Rational, rational, type Shown, show, sign, zero } from "../exact/index.js";
import { type Money, toQuantity } from "../money/index.js";
import type { Amount } from "./stock.js";

/** Why one number is no share of another: told from a share by `typeof answer === "string"`. */
export type NoShare = "denominator-zero" | "currencies-differ";

/** Four places are hundredths of a per cent. */
const PLACES = 4;

/** What part one count is of another. */
export function countShare(part: number, whole: number | Rational): Shown | NoShare {
  return shareOf(rational(part), typeof whole === "number" ? rational(whole) : whole);
}

/** What part one amount is of another, where both are of one currency. */
export function amountShare(part: Amount, whole: Amount): Shown | NoShare {
  const [parts, wholes] = [listOf(part), listOf(whole)];
  const [own, other] = [parts[0], wholes[0]];
  if (!other) return "denominator-zero";
  if (parts.length > 1 || wholes.length > 1) return "currencies-differ";
  if (own && own.currency !== other.currency) return "currencies-differ";
  return shareOf(own ? toQuantity(own).value : zero, toQuantity(other).value);
}

function shareOf(part: Rational, whole: Rational): Shown | NoShare {
  return sign(whole) === 0 ? "denominator-zero" : show(divide(part, whole), PLACES);
}

function listOf(amount: Amount): readonly Money[] {
  return "currency" in amount ? [amount] : amount;
}
