import type { Look } from "../../condition/index.js";
import { add, fromText, multiply, type Rational, roundToStep, sign, toText, zero } from "../../exact/index.js";
import { type Money, readQuantity } from "../../money/index.js";
import type { Part, RuleAt } from "./assemble.js";
import { dayAt } from "./day-at.js";
import type { RateAt } from "./rate-at.js";
import { type Unknown, unknownIn } from "./unknown.js";

/** What an event is worth as a whole; `value` is undefined where the rule has no amount. */
export interface Worth {
  readonly value: Rational | undefined;
  readonly currency: string;
  readonly unknown: readonly Unknown[];
}

export const nothing: Worth = { value: undefined, currency: "", unknown: [] };

/** What an event is worth under a rule (计入金额): its amount, exchanged, rounded, weighted. */
export function worthOf(rule: RuleAt, parts: readonly Part[] | undefined, look: Look, rateAt: RateAt): Worth {
  if (!parts) return nothing;
  const sums = amountsAt(parts, look);
  if ("path" in sums) return unsure("amount", sums.path);
  const worth = rule.rule.exchange ? exchanged(rule, sums, look, rateAt) : alone(sums, parts);
  return worth.unknown.length > 0 ? worth : weigh(rule, worth, look);
}

function unsure(reason: Unknown["reason"], path: string): Worth {
  return { ...nothing, unknown: [{ reason, path }] };
}

type Sums = ReadonlyMap<string, Rational>;

/** The sum of the parts, by currency; or where an amount is missing. What is not applicable adds nothing. */
function amountsAt(parts: readonly Part[], look: Look): Sums | { readonly path: string } {
  const sums = new Map<string, Rational>();
  for (const { of, times } of parts) {
    const seen = look(of);
    const value = seen.kind === "value" ? seen.value : undefined;
    if (value === "n/a" && parts.length > 1) continue;
    for (const each of Array.isArray(value) ? value : [value]) {
      const money = moneyOf(each);
      if (!money) return { path: of.field };
      const amount = times ? multiply(money.value, times) : money.value;
      const before = sums.get(money.unit);
      sums.set(money.unit, before ? add(before, amount) : amount);
    }
  }
  if (sums.size > 1) sums.delete("");
  return sums.size > 0 ? sums : { path: parts[0]?.of.field as string };
}

/** A plain zero is a zero of any currency; any other plain number is no money. */
function moneyOf(input: unknown): { readonly value: Rational; readonly unit: string } | undefined {
  // Amounts of events are canonical; a sum of ours may have more digits than a person may type.
  const { amount, currency } = Object(input) as Partial<Money>;
  const value = typeof amount === "string" && typeof currency === "string" ? fromText(amount) : undefined;
  if (value && /^[A-Z]{3}$/.test(currency as string)) return { value, unit: currency as string };
  const read = readQuantity(input);
  return "code" in read || (read.unit === "" && sign(read.value) !== 0) ? undefined : read;
}

function alone(sums: Sums, parts: readonly Part[]): Worth {
  const [[currency, value] = ["", zero]] = sums;
  if (sums.size > 1 || currency === "") return unsure("amount", parts[0]?.of.field as string);
  return { value, currency, unknown: [] };
}

function exchanged({ rule, exchangedOn }: RuleAt, sums: Sums, look: Look, rateAt: RateAt): Worth {
  const { to, on, round } = rule.exchange as NonNullable<RuleAt["rule"]["exchange"]>;
  let total = zero;
  for (const [currency, value] of sums) {
    if (currency === to || currency === "") {
      total = add(total, value);
      continue;
    }
    const day = typeof exchangedOn === "object" ? dayAt(look, exchangedOn) : exchangedOn;
    if (day === undefined) return unsure("rate", on);
    const rate = rateAt(currency, to, day);
    if (!rate) return unsure("rate", `rates.${currency}.${to}.${day}`);
    total = add(total, multiply(value, rate));
  }
  const grain = round as Money | undefined;
  const value = grain ? roundToStep(total, fromText(grain.amount) as Rational, "half-up") : total;
  return { value, currency: to, unknown: [] };
}

function weigh({ weights }: RuleAt, worth: Worth, look: Look): Worth {
  let value = worth.value as Rational;
  const unknown: Unknown[] = [];
  for (const { if: question, times } of weights) {
    const verdict = question?.ask(look) ?? "true";
    if (verdict === "true") value = multiply(value, times);
    else if (question && verdict === "unknown") unknown.push(...unknownIn(question, look));
  }
  return unknown.length > 0 ? { ...nothing, unknown } : { ...worth, value };
}

/** Exact money, as an outcome holds it. */
export function moneyText(value: Rational, currency: string): Money {
  return { amount: toText(value), currency };
}
