import { add, byCodePoint, fromText, type Rational, toText, zero } from "../../exact/index.js";
import { type Money, readQuantity } from "../../money/index.js";
import type { ProjectEvent } from "../../project/index.js";
import type { Arrived } from "../ledger.js";

/** Days, both included. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

/** What arrived of one kind in one currency; undefined where nothing did in that span. */
interface Sum {
  readonly kind: string;
  readonly unit: string;
  ever: Rational;
  inYear: Rational | undefined;
  inPeriod: Rational | undefined;
}

/** Capital that arrived, by kind: `total` is all of it (到位资金). */
export function arrivalsOf(
  events: readonly ProjectEvent[],
  year: Days,
  period: Days,
): Readonly<Record<string, Arrived>> {
  const sums: Sum[] = [];
  for (const event of events) {
    if (event.kind !== "capital-arrived") continue;
    const money = moneyOf(event.amount);
    if (!money) continue;
    const on = event.on ?? "";
    const inYear = year.from <= on && on <= year.until;
    const inPeriod = period.from <= on && on <= period.until;
    const grow = (kind: string) => {
      const sum = sumOf(sums, kind, money.unit);
      sum.ever = add(sum.ever, money.value);
      if (inYear) sum.inYear = add(sum.inYear ?? zero, money.value);
      if (inPeriod) sum.inPeriod = add(sum.inPeriod ?? zero, money.value);
    };
    grow("total");
    if (event.as && event.as !== "total") grow(event.as);
  }
  if (sums.length === 0) return none;
  const arrived: Record<string, Arrived> = {};
  // Those of a kind stand together, in the order of their currencies.
  sums.sort((a, b) => byCodePoint(a.kind, b.kind) || byCodePoint(a.unit, b.unit));
  for (const { kind } of sums) {
    if (Object.hasOwn(arrived, kind)) continue;
    const own = sums.filter((each) => each.kind === kind);
    arrived[kind] = {
      inYear: written(own, "inYear"),
      inPeriod: written(own, "inPeriod"),
      ever: written(own, "ever"),
    };
  }
  return arrived;
}

const none: Readonly<Record<string, Arrived>> = Object.freeze({});

/** A project has few kinds of capital: a list is quicker than a table. */
function sumOf(sums: Sum[], kind: string, unit: string): Sum {
  for (const each of sums) if (each.kind === kind && each.unit === unit) return each;
  const made: Sum = { kind, unit, ever: zero, inYear: undefined, inPeriod: undefined };
  sums.push(made);
  return made;
}

/** Events that were checked hold canonical money, of any number of digits. */
function moneyOf(input: unknown): { readonly value: Rational; readonly unit: string } | undefined {
  const { amount, currency } = Object(input) as Partial<Money>;
  const value = typeof amount === "string" && typeof currency === "string" ? fromText(amount) : undefined;
  if (value) return { value, unit: currency as string };
  const read = readQuantity(input);
  return "code" in read || read.unit === "" ? undefined : read;
}

function written(sums: readonly Sum[], span: keyof Arrived): Money | readonly Money[] {
  const list: Money[] = [];
  for (const { unit, [span]: value } of sums) if (value) list.push({ amount: toText(value), currency: unit });
  return list.length === 1 ? (list[0] as Money) : list;
}
