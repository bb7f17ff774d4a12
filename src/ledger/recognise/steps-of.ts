import { readPeriod } from "../../calendar/index.js";
import { explainCondition, type FieldSubject, type Look } from "../../condition/index.js";
import { toText } from "../../exact/index.js";
import { type Money, readQuantity } from "../../money/index.js";
import type { Dossier } from "../../pipeline/index.js";
import type { ProjectEvent } from "../../project/index.js";
import { say, type Text, type Why } from "../../reason/index.js";
import type { CreditWay } from "../credit-rule.js";
import type { RecogniseOptions } from "../recognise.js";
import type { Recognition } from "../recognition.js";
import { countedTexts, stepTexts } from "../words.js";
import type { Part, Question, RuleAt } from "./assemble.js";
import { caseOf } from "./case-of.js";
import { dayAt } from "./day-at.js";
import { fundsOf } from "./funds-of.js";
import { rateAt } from "./rate-at.js";
import { sayAmount } from "./say-amount.js";
import { scopeOf } from "./scope-of.js";

type Values = Readonly<Record<string, string | Text>>;

/** What a rule asks of one event, step by step, with the values seen. */
export function stepsOf(
  recognition: Recognition,
  ready: RuleAt,
  dossier: Dossier,
  id: string,
  options: RecogniseOptions,
): readonly Why[] {
  const { rule } = ready;
  const period = readPeriod(options.period);
  const scope = scopeOf(rule, period, options.earlier ?? []);
  const one = caseOf(dossier, period, fundsOf(ready));
  const at = dossier.events.findIndex((each) => each.id === id);
  const event = dossier.events[at] as ProjectEvent;
  const look = one.at(at);
  const on = dayAt(look, ready.on);
  const { fields = {}, trim = false } = recognition;
  const name = ({ field }: FieldSubject): Text =>
    Object.hasOwn(fields, field) ? (fields[field] as Text) : { zh: field, en: field };
  const asked = (code: keyof typeof stepTexts, values: Values, question: Question | undefined): Why =>
    step(code, values, question ? [explainCondition(question.condition, look, { trim, name })] : []);
  const seen = (subject: FieldSubject): Text => shown(look, subject);

  const steps: Why[] = [];
  if (ready.kinds.has(event.kind) && ready.where) steps.push(asked("where", {}, ready.where));
  const later = ready.later.filter(({ kinds }) => kinds.has(event.kind));
  for (const { later: row, where } of later) steps.push(asked("later", { as: countedTexts[row.as] }, where));
  for (const [index, { if: question }] of ready.exclude.entries())
    steps.push(asked("exclude", { says: rule.exclude?.[index]?.says ?? "" }, question));
  for (const { id: paper, of } of ready.evidence) {
    const there = look(of);
    const has = there.kind === "value" && Boolean(there.value);
    steps.push(step("evidence", { id: paper, seen: has ? stepTexts.attached : stepTexts.missing }));
  }
  steps.push(step("day", { on: on ?? stepTexts.unknown, path: name(ready.on) }));
  steps.push(step("window", { from: scope.now, until: scope.until }));
  if (rule.cutOff) {
    const day = event.recordedOn ?? event.on ?? stepTexts.unknown;
    const { days, after } = rule.cutOff;
    steps.push(step("recorded", { day, days: String(days), after: stepTexts[`after-${after}`] }));
  }
  if (ready.per) steps.push(step("once", { path: name(ready.per), per: seen(ready.per) }));
  const row = later.find(({ later: { as } }) => as === "increase");
  const parts = ready.kinds.has(event.kind) ? ready.amount : (row?.amount ?? ready.amount);
  steps.push(...(parts ?? []).map((part) => partStep(part, name, seen)));
  if (rule.exchange && parts) steps.push(...exchangeSteps(ready, parts, look, rateAt(options.rates, dossier.knownOn)));
  for (const [index, { if: question, times }] of ready.weights.entries()) {
    const says = rule.weights?.[index]?.says ?? (question ? "" : stepTexts.always);
    steps.push(asked("weight", { times: toText(times), says }, question));
  }
  ready.credit.forEach((branch, index) => {
    const { within } = branch;
    const inTime = within && {
      path: name(within.of),
      day: dayAt(look, within.of) ?? stepTexts.unknown,
      months: String(within.months),
    };
    const asks = [
      ...(branch.if ? [explainCondition(branch.if.condition, look, { trim, name })] : []),
      ...(inTime ? [step("within", inTime)] : []),
      step("credit", { way: wayText(branch.is) }),
    ];
    steps.push(ready.credit.length > 1 ? step("branch", { number: String(index + 1) }, asks) : (asks.at(-1) as Why));
  });
  return steps;
}

function step(code: keyof typeof stepTexts, values: Values, because: readonly Why[] = []): Why {
  const plain = Object.entries(values).map(([key, value]) => [key, typeof value === "string" ? value : value.en]);
  return { code, values: Object.fromEntries(plain), says: say(stepTexts[code], values), because };
}

/** What stands at a path: money as money, a name as it is. */
function shown(look: Look, subject: FieldSubject): Text {
  const found = look(subject);
  const value = found.kind === "value" ? found.value : undefined;
  const texts: Text[] = [];
  for (const each of Array.isArray(value) ? value : [value]) {
    const text = textOf(each);
    // The rest of what may be a very long list adds nothing.
    if (text === undefined) return stepTexts.unknown;
    texts.push(text);
  }
  return { zh: texts.map(({ zh }) => zh).join("、"), en: texts.map(({ en }) => en).join(", ") };
}

function textOf(value: unknown): Text | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const read = readQuantity(value);
  if (!("code" in read) && read.unit !== "") return sayAmount({ amount: toText(read.value), currency: read.unit });
  const { id = value } = Object(value) as { readonly id?: unknown };
  return typeof id === "string" || typeof id === "number" ? { zh: String(id), en: String(id) } : undefined;
}

function partStep(
  { of, times }: Part,
  name: (subject: FieldSubject) => Text,
  seen: (subject: FieldSubject) => Text,
): Why {
  const values = { path: name(of), seen: seen(of) };
  return times ? step("times", { ...values, times: toText(times) }) : step("amount", values);
}

function exchangeSteps(
  { rule, exchangedOn }: RuleAt,
  parts: readonly Part[],
  look: Look,
  rate: ReturnType<typeof rateAt>,
): readonly Why[] {
  const { to, round } = rule.exchange as NonNullable<RuleAt["rule"]["exchange"]>;
  const day = typeof exchangedOn === "object" ? dayAt(look, exchangedOn) : exchangedOn;
  const currencies = new Set<string>();
  for (const { of } of parts) {
    const found = look(of);
    const value = found.kind === "value" ? found.value : undefined;
    for (const each of Array.isArray(value) ? value : [value]) {
      const read = readQuantity(each);
      if ("code" in read) break;
      if (read.unit !== "" && read.unit !== to) currencies.add(read.unit);
    }
  }
  const rates = [...currencies].sort().map((currency) => {
    const known = day === undefined ? undefined : rate(currency, to, day);
    return step("rate", {
      currency,
      to,
      rate: known ? toText(known) : stepTexts.unknown,
      on: day ?? stepTexts.unknown,
    });
  });
  return round === undefined ? rates : [...rates, step("round", { grain: sayAmount(round as Money) })];
}

function wayText(way: CreditWay): Text {
  if (typeof way !== "object") return stepTexts[`${way}Way`];
  const parts = way.split.map((part) => `${"role" in part ? part.role : part.unit} ${part.share}`).join(", ");
  return say(stepTexts.splitWay, { parts });
}
