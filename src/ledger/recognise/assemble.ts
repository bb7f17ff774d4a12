import { parseDay } from "../../calendar/index.js";
import {
  type Condition,
  compileCondition,
  type FieldSubject,
  fieldsOf,
  type Look,
  type Verdict,
} from "../../condition/index.js";
import { fromText, type Rational } from "../../exact/index.js";
import { canonicalJson, type DefinitionRef, identify } from "../../reason/index.js";
import type { CreditBranch, CreditRule, CreditWay } from "../credit-rule.js";
import type { Addend, AmountRule, Later, Recognition, Rule } from "../recognition.js";

/** A condition made ready to be asked, and to be explained. */
export interface Question {
  readonly condition: Condition;
  readonly ask: (look: Look) => Verdict;
  readonly trim: boolean;
  /** Questions of one number have one answer for all events of a project; undefined where it looks at the event. */
  readonly ofProject: number | undefined;
}

/** A part of an amount: so many times what stands at a path. */
export interface Part {
  readonly of: FieldSubject;
  readonly times: Rational | undefined;
}

export interface LaterRow {
  readonly later: Later;
  readonly kinds: ReadonlySet<string>;
  readonly where: Question | undefined;
  readonly amount: readonly Part[] | undefined;
}

export interface Branch {
  readonly if: Question | undefined;
  readonly within: { readonly months: number; readonly of: FieldSubject } | undefined;
  readonly is: CreditWay;
}

/** A rule made ready. */
export interface RuleAt {
  readonly rule: Rule;
  readonly kinds: ReadonlySet<string>;
  readonly where: Question | undefined;
  readonly exclude: readonly { readonly id: string; readonly if: Question }[];
  readonly evidence: readonly { readonly id: string; readonly of: FieldSubject }[];
  readonly on: FieldSubject;
  readonly amount: readonly Part[] | undefined;
  /** A fixed day, or where the day is whose rate is taken. */
  readonly exchangedOn: string | FieldSubject | undefined;
  readonly weights: readonly { readonly if: Question | undefined; readonly times: Rational }[];
  readonly per: FieldSubject | undefined;
  readonly later: readonly LaterRow[];
  readonly credit: readonly Branch[];
  /** All paths that it looks at. */
  readonly looked: readonly string[];
}

/** A recognition made ready. */
export interface Assembled {
  readonly recognition: Recognition;
  readonly ref: DefinitionRef;
  readonly rules: readonly RuleAt[];
}

/** A recognition made ready. */
export function assemble(recognition: Recognition): Assembled {
  const { rules, trim = false } = recognition;
  const numbers = new Map<string, number>();
  return { recognition, ref: identify(recognition), rules: rules.map((rule) => ready(rule, trim, numbers)) };
}

function ready(rule: Rule, trim: boolean, numbers: Map<string, number>): RuleAt {
  const looked: string[] = [];
  const subject = (path: string): FieldSubject => {
    looked.push(path);
    return Object.freeze({ field: path });
  };
  const question = (condition: Condition): Question => {
    const fields = fieldsOf(condition);
    looked.push(...fields);
    const ofProject = fields.some((field) => field.startsWith("event")) ? undefined : numberIn(numbers, condition);
    return { condition, ask: compileCondition(condition, { trim }), trim, ofProject };
  };
  const maybe = (condition: Condition | undefined) => (condition === undefined ? undefined : question(condition));
  const partOf = (each: Addend): Part =>
    typeof each === "string"
      ? { of: subject(each), times: undefined }
      : { of: subject(each.of), times: numberOf(each.times) };
  const partsOf = (amount: AmountRule | undefined) =>
    amount === undefined ? undefined : (typeof amount === "string" ? [amount] : amount.sum).map(partOf);
  const { where, exclude = [], evidence = [], on = "event.on", amount, exchange, weights = [], once, credit } = rule;
  return {
    rule,
    kinds: kindsOf(rule.event),
    where: maybe(where),
    evidence: evidence.map((id) => ({ id, of: subject(`project.evidence.${id}`) })),
    exclude: exclude.map((each) => ({ id: each.id, if: question(each.if) })),
    on: subject(on),
    amount: partsOf(amount),
    exchangedOn: exchange && (typeof parseDay(exchange.on) === "number" ? exchange.on : subject(exchange.on)),
    weights: weights.map((each) => ({ if: maybe(each.if), times: numberOf(each.times) })),
    per: once && subject(once.per),
    later: (once?.later ?? []).map((later) => ({
      later,
      kinds: kindsOf(later.event),
      where: maybe(later.where),
      amount: partsOf(later.amount),
    })),
    credit: branchesOf(credit).map(({ if: condition, within, is }) => ({
      if: maybe(condition),
      within: within && { months: Number(within.months), of: subject(within.of) },
      is,
    })),
    looked,
  };
}

/** The same condition has the same number wherever it stands. */
function numberIn(numbers: Map<string, number>, condition: Condition): number {
  const key = canonicalJson(condition);
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}

function kindsOf(event: Rule["event"]): ReadonlySet<string> {
  return new Set(typeof event === "string" ? [event] : event);
}

/** A parsed definition holds exact text. */
function numberOf(text: string | number): Rational {
  return fromText(String(text)) as Rational;
}

function branchesOf(credit: CreditRule): readonly CreditBranch[] {
  return typeof credit === "object" && "choose" in credit ? credit.choose : [{ is: credit }];
}
