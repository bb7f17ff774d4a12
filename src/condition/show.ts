import { toText } from "../exact/index.js";
import { type Quantity, readQuantity, writeMoney } from "../money/index.js";
import { excerpt, join, say, type Text } from "../reason/index.js";
import { allVisits, membersOf, type Reading } from "./reading.js";
import { shownWords } from "./words.js";

const LONGEST = 40;
const MOST = 5;

function alike(text: string): Text {
  return { zh: text, en: text };
}

function showQuantity({ value, unit }: Quantity): Text {
  const amount = toText(value);
  if (unit === "" || amount.length > LONGEST) return alike(excerpt(`${amount} ${unit}`.trim()));
  const money = { amount, currency: unit };
  return { zh: writeMoney(money), en: writeMoney(money, { language: "en" }) };
}

/** A value of a record or a definition, for a reader. */
export function showValue(value: unknown): Text {
  if (value === undefined || value === null) return shownWords.absent;
  if (value === "") return shownWords.empty;
  if (typeof value === "function") return shownWords.object;
  if (typeof value === "boolean") return { zh: value ? "是" : "否", en: `${value}` };
  if (typeof value !== "object") return alike(excerpt(String(value)));
  const quantity = readQuantity(value);
  if (!("code" in quantity)) return showQuantity(quantity);
  const members = membersOf({ raw: value }, allVisits());
  if (typeof members === "string") return shownWords.object;
  return say(shownWords.list, { members: showList(members, showMember, shownWords.comma) });
}

/** A member of a list; what it holds itself is left out. */
function showMember(value: unknown): Text {
  return typeof value === "object" && value !== null ? shownWords.object : showValue(value);
}

/** The first few of a list. */
export function showList<T>(list: readonly T[], show: (each: T) => Text, separator: Text): Text {
  const shown = list.slice(0, MOST).map(show);
  return join(list.length > MOST ? [...shown, alike("…")] : shown, separator);
}

/** What was seen, for a reader. */
export function showReading(reading: Reading): Text {
  const { raw, quantity } = reading;
  return typeof quantity === "object" && raw === quantity ? showQuantity(quantity) : showValue(raw);
}
