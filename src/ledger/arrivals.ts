import { add, byCodePoint, fromText, type Rational, zero } from "../exact/index.js";
import { type Money, readQuantity, writeQuantity } from "../money/index.js";
import type { ProjectEvent } from "../project/index.js";
import type { Arrived } from "./ledger.js";

/** Days, both included. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

type Sums = Map<string, Rational>;
type BySpan = { readonly [Span in keyof Arrived]: Sums };

/** Capital that arrived, by kind: `total` is all of it (到位资金). */
export function arrivalsOf(
  events: readonly ProjectEvent[],
  year: Days,
  period: Days,
): Readonly<Record<string, Arrived>> {
  const kinds = new Map<string, BySpan>();
  for (const event of events) {
    if (event.kind !== "capital-arrived") continue;
    const money = moneyOf(event.amount);
    if (!money) continue;
    const on = event.on ?? "";
    for (const kind of event.as && event.as !== "total" ? ["total", event.as] : ["total"]) {
      const sums = kinds.get(kind) ?? { inYear: new Map(), inPeriod: new Map(), ever: new Map() };
      kinds.set(kind, sums);
      grow(sums.ever, money);
      if (year.from <= on && on <= year.until) grow(sums.inYear, money);
      if (period.from <= on && on <= period.until) grow(sums.inPeriod, money);
    }
  }
  if (kinds.size === 0) return none;
  const sorted = [...kinds].sort(([a], [b]) => byCodePoint(a, b));
  return Object.fromEntries(
    sorted.map(([kind, { inYear, inPeriod, ever }]) => [
      kind,
      { inYear: written(inYear), inPeriod: written(inPeriod), ever: written(ever) },
    ]),
  );
}

const none: Readonly<Record<string, Arrived>> = Object.freeze({});

interface Amount {
  readonly value: Rational;
  readonly unit: string;
}

/** Events that were checked hold canonical money, of any number of digits. */
function moneyOf(input: unknown): Amount | undefined {
  const { amount, currency } = Object(input) as Partial<Money>;
  const value = typeof amount === "string" && typeof currency === "string" ? fromText(amount) : undefined;
  if (value) return { value, unit: currency as string };
  const read = readQuantity(input);
  return "code" in read || read.unit === "" ? undefined : read;
}

function grow(sums: Sums, { value, unit }: Amount): void {
  sums.set(unit, add(sums.get(unit) ?? zero, value));
}

function written(sums: Sums): Money | readonly Money[] {
  const list = [...sums]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([unit, value]) => writeQuantity({ value, unit }) as Money);
  const [first] = list;
  return first && list.length === 1 ? first : list;
}
