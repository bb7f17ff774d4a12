import { isWhole, type Rational, type Shown, show, toText } from "../exact/index.js";

/** How many decimals a number of this room is shown with. */
const PLACES = 4;

/** A number as the outcomes of this room show it: exactly, and to four decimals, without the zeros that end them. */
export function showNumber(value: Rational): Shown {
  if (isWhole(value)) {
    const whole = toText(value);
    return { exact: whole, shown: whole };
  }
  const { exact, shown } = show(value, PLACES);
  return { exact, shown: shown.replace(/\.?0+$/, "") };
}
