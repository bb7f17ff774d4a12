import { compare, MAX_DIGITS } from "../exact/index.js";
import { type Money, type Quantity, writeMoney, writeQuantity } from "../money/index.js";
import type { Text } from "../reason/index.js";
import { readAmounts } from "./amounts.js";
import type { Draft } from "./draft.js";
import type { ProjectEvent } from "./event.js";
import { type Anomaly, anomaly } from "./history.js";

/** More money in place than the whole investment, in its currency, is strange. */
export function fundsAboveTotal({ read }: Draft, events: readonly ProjectEvent[]): Anomaly | undefined {
  const inPlace = readAmounts(read(["funds", "total"])) ?? [];
  if (inPlace.length === 0) return undefined;
  const [total, ...others] = readAmounts(read(["investment", "total"])) ?? [];
  const funds = inPlace.find(({ unit }) => unit === total?.unit);
  if (!total || !funds || others.length > 0 || compare(funds.value, total.value) <= 0) return undefined;
  const arrivals = events.filter(({ kind }) => kind === "capital-arrived");
  return anomaly("funds-above-total", arrivals, { funds: moneyText(funds), total: moneyText(total) });
}

/** A sum of more digits than can be read at once is told to the cent. */
function moneyText(amount: Quantity): Text {
  const money = writeQuantity(amount) as Money;
  const digits = money.amount.length > MAX_DIGITS / 2 ? { digits: 2 } : {};
  return { zh: writeMoney(money, { ...digits, language: "zh" }), en: writeMoney(money, { ...digits, language: "en" }) };
}
