import { exactOf, multiply, type Rational, rational, roundToPlaces, sign, toText } from "../../exact/index.js";
import { writeMoney } from "../../money/index.js";
import { say, type Text } from "../../reason/index.js";
import type { StandingStep } from "../standings.js";
import { noText } from "../wording.js";
import { againstTexts } from "../words.js";
import { type Decided, stepAt } from "./decided-by.js";

/** What sets one before another, in words. */
export function sayDecided({ ahead, entrant, by, difference }: Decided, steps: readonly StandingStep[] = []): Text {
  const at = stepAt(by);
  if (at === undefined)
    return say(againstTexts[by === "vetoes" ? "byVeto" : "byTotal"], {
      ahead,
      behind: entrant,
      difference: difference.shown,
    });
  const { label, unit = noText } = steps[at] ?? {};
  const values = { label: label ?? noText, distance: sayDistance(exactOf(difference), unit) };
  const apart = say(againstTexts[label ? "named" : "nameless"], values);
  return say(againstTexts.byStep, { ahead, step: at + 1, apart });
}

function sayDistance(distance: Rational, unit: StandingStep["unit"]): Text {
  if (unit === "%") {
    const number = visible(multiply(distance, rational(100)), 2);
    return say({ zh: "{number}个百分点", en: "{number} percentage points" }, { number });
  }
  if (typeof unit === "object")
    return say({ zh: "{number}{unit}", en: "{number}{unit}" }, { number: visible(distance, 4), unit });
  const money = { amount: visible(distance, 2), currency: unit };
  return { zh: writeMoney(money, { language: "zh" }), en: writeMoney(money, { language: "en" }) };
}

const MOST_DIGITS = 50;

/** A number that is not zero, with so many decimals, or as many more as it takes not to look like it. */
function visible(value: Rational, places: number): string {
  if (places > MOST_DIGITS) return toText(value);
  const rounded = roundToPlaces(value, places, "half-up");
  return sign(rounded) === 0 ? visible(value, places + 1) : toText(rounded);
}
