import { parseDay } from "../../calendar/index.js";
import { type Condition, fieldsOf } from "../../condition/index.js";
import { fromText, type Rational, sign, sum, toText } from "../../exact/index.js";
import { type Money, readQuantity } from "../../money/index.js";
import { type Path, type Problem, problem } from "../../reason/index.js";
import { isShare } from "../../unit/index.js";
import type { CreditRule, CreditWay } from "../credit-rule.js";
import type { AmountRule, Recognition, Rule } from "../recognition.js";
import { words } from "../words.js";
import { pathProblems } from "./path-problems.js";

/** What does not fit together in a recognition that is well formed. */
export function ruleFlaws({ rules }: Recognition): readonly Problem[] {
  return [...twice(rules, ["rules"]), ...rules.flatMap((rule, index) => flawsOf(rule, ["rules", index]))];
}

function twice(items: readonly { readonly id: string }[], at: Path): Problem[] {
  return items.flatMap(({ id }, index) =>
    items.findIndex((each) => each.id === id) < index ? [problem(words, "id-twice", [...at, index, "id"], { id })] : [],
  );
}

function flawsOf(rule: Rule, at: Path): Problem[] {
  const { where, exclude = [], on, cutOff, amount, exchange, weights = [], once, credit } = rule;
  const later = once?.later ?? [];
  const anyAmount = amount !== undefined || later.some((each) => each.amount !== undefined);
  return [
    ...asked(where, [...at, "where"]),
    ...twice(exclude, [...at, "exclude"]),
    ...exclude.flatMap((each, index) => asked(each.if, [...at, "exclude", index, "if"])),
    ...(on === undefined ? [] : pathProblems(on, [...at, "on"])),
    ...(cutOff ? wholeProblems(cutOff.days, [...at, "cutOff", "days"]) : []),
    ...summed(amount, [...at, "amount"]),
    ...(exchange ? exchangeFlaws(exchange, [...at, "exchange"]) : []),
    ...weights.flatMap((each, index) => [
      ...asked(each.if, [...at, "weights", index, "if"]),
      ...(sign(exact(each.times)) > 0
        ? []
        : [problem(words, "times-unfit", [...at, "weights", index, "times"], { found: String(each.times) })]),
    ]),
    ...(anyAmount
      ? []
      : (["exchange", "weights"] as const)
          .filter((key) => rule[key] !== undefined)
          .map((key) => problem(words, "amount-missing", [...at, key], { key }))),
    ...(once ? pathProblems(once.per, [...at, "once", "per"]) : []),
    ...later.flatMap((each, index) => {
      const here = [...at, "once", "later", index];
      const wrong =
        each.as === "upgrade" && each.amount !== undefined
          ? [problem(words, "upgrade-amount", [...here, "amount"])]
          : each.as === "increase" && (each.amount ?? amount) === undefined
            ? [problem(words, "amount-missing", here, { key: "increase" })]
            : each.as === "increase" && each.amount === undefined && !isOfEvent(amount)
              ? [problem(words, "increase-amount", here)]
              : [];
      return [...asked(each.where, [...here, "where"]), ...summed(each.amount, [...here, "amount"]), ...wrong];
    }),
    ...creditFlaws(credit, [...at, "credit"]),
  ];
}

function asked(condition: Condition | undefined, at: Path): Problem[] {
  return condition === undefined ? [] : fieldsOf(condition).flatMap((path) => pathProblems(path, at));
}

function summed(amount: AmountRule | undefined, at: Path): Problem[] {
  if (amount === undefined) return [];
  if (typeof amount === "string") return [...pathProblems(amount, at)];
  return amount.sum.flatMap((each, index) =>
    pathProblems(typeof each === "string" ? each : each.of, [...at, "sum", index]),
  );
}

/** An increase adds what its own event says; what stands in the record has been counted as a whole. */
function isOfEvent(amount: AmountRule | undefined): boolean {
  const addends = typeof amount === "object" ? amount.sum : [amount ?? ""];
  return addends.every((each) => (typeof each === "string" ? each : each.of).startsWith("event."));
}

function exchangeFlaws({ to, on, round }: NonNullable<Rule["exchange"]>, at: Path): Problem[] {
  const isCurrency = !("code" in readQuantity({ amount: "1", currency: to }));
  const grain = round as Money | undefined;
  const fits = grain === undefined || (grain.currency === to && /^0*[1-9.]/.test(grain.amount));
  return [
    ...(isCurrency ? [] : [problem(words, "currency-unknown", [...at, "to"], { found: to })]),
    ...(typeof parseDay(on) === "number" ? [] : pathProblems(on, [...at, "on"])),
    ...(fits || !isCurrency ? [] : [problem(words, "grain-unfit", [...at, "round"], { to })]),
  ];
}

const MOST = 10_000;

function wholeProblems(count: string | number, at: Path): Problem[] {
  const number = Number(count);
  const right = /^\d+$/.test(String(count)) && number <= MOST;
  return right ? [] : [problem(words, "count-malformed", at, { found: String(count) })];
}

function creditFlaws(credit: CreditRule, at: Path): Problem[] {
  if (typeof credit !== "object" || !("choose" in credit)) return splitFlaws(credit, at);
  const last = credit.choose.length - 1;
  return credit.choose.flatMap(({ if: condition, within, is }, index) => {
    const here = [...at, "choose", index];
    const isOpen = condition === undefined && within === undefined;
    return [
      ...asked(condition, [...here, "if"]),
      ...(within
        ? [
            ...wholeProblems(within.months, [...here, "within", "months"]),
            ...pathProblems(within.of, [...here, "within", "of"]),
          ]
        : []),
      ...(isOpen && index < last ? [problem(words, "choose-unreachable", here)] : []),
      ...(!isOpen && index === last ? [problem(words, "choose-without-end", here)] : []),
      ...splitFlaws(is, [...here, "is"]),
    ];
  });
}

function splitFlaws(way: CreditWay, at: Path): Problem[] {
  if (typeof way !== "object") return [];
  const shares = way.split.map(({ share }) => exact(share));
  const unfit = way.split.flatMap(({ share }, index) =>
    isShare(share)
      ? []
      : [problem(words, "share-out-of-range", [...at, "split", index, "share"], { found: String(share) })],
  );
  const whole = toText(sum(shares));
  return whole === "1" ? unfit : [...unfit, problem(words, "split-not-whole", [...at, "split"], { sum: whole })];
}

/** A parsed definition holds exact text. */
function exact(text: string | number): Rational {
  return fromText(String(text)) as Rational;
}
