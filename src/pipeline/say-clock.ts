import { say, type Text } from "../reason/index.js";
import type { ClockReading } from "./dossier.js";
import { clockWords, dayWords } from "./words.js";

/**
 * How a time limit stands, in words.
 *
 * @example
 * const reading = { state: "over", from: "2024-03-01", due: "2024-03-31", on: null, days: 12, unit: "days" };
 * sayClock(reading) // → { zh: "已超期12天", en: "12 days over" }
 * sayClock({ ...reading, state: "warning", days: 5 }).zh // → "还有5天"
 */
export function sayClock({ state, days, unit }: ClockReading): Text {
  const none = `${state}-none`;
  if (days === 0 && isWord(none)) return clockWords[none];
  const counted = say(dayWords[days === 1 ? (`one-${unit}` as const) : unit], { days: days ?? 0 });
  return say(clockWords[state], { days: counted });
}

function isWord(code: string): code is keyof typeof clockWords {
  return Object.hasOwn(clockWords, code);
}
