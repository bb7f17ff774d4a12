import type { Rational } from "../exact/index.js";
import { openOptions, say, type Text, type Why } from "../reason/index.js";
import { answerOf } from "./answer-of.js";
import { type AskOptions, compile } from "./compile.js";
import type { Condition } from "./condition.js";
import type { Look } from "./look.js";
import { lookIn } from "./look-in.js";
import { findOf, type Leaf, type Side } from "./node.js";
import { codeOf, type Name, nameOf, questionOf, showAsked } from "./question.js";
import { allVisits, membersOf, quantityOf, type Reading, readSeen } from "./reading.js";
import { see } from "./see.js";
import { showList, showReading, showValue } from "./show.js";
import type { FieldSubject } from "./subject.js";
import { type Finding, isDoubt, toVerdict } from "./verdict.js";
import { type Weighed, weigh } from "./weigh.js";
import { doubts, shownWords, whyWords } from "./words.js";

export interface ExplainOptions<Other = never> extends AskOptions {
  /** What a subject is called; its path, or its JSON, unless told. */
  readonly name?: (subject: FieldSubject | Other) => Name;
}

/**
 * Why a condition holds for what it looks at, does not hold, or is unknown: a tree that mirrors the condition, with the
 * values seen. Each reason's `values.verdict` is the verdict of its part.
 *
 * @example
 * explainCondition({ field: "total", atLeast: "1亿元" }, lookIn({ total: "1.2亿元" })).says.zh
 * // → "total不低于1亿元：是（实为1.2亿元）"
 */
export function explainCondition<Other = never>(
  condition: Condition<Other>,
  look: Look<Other>,
  options: ExplainOptions<Other> = {},
): Why {
  const opened = openOptions(options, ["trim", "name"]);
  return explain(weigh(compile(condition, opened), look), look, opened);
}

/** The explanation of what has been weighed. */
export function explain<Other>(weighed: Weighed<Other>, look: Look<Other>, options: ExplainOptions<Other>): Why {
  const { node, finding, parts } = weighed;
  if (node.form === "leaf") return explainLeaf(node, finding, look, options);
  const verdict = toVerdict(finding);
  const need = String(node.need);
  return {
    code: node.form,
    values: node.form === "count" ? { verdict, need } : { verdict },
    says: say(whyWords[node.form], { verdict: whyWords[verdict], need }),
    because: parts.map((part) => explain(part, look, options)),
  };
}

function explainLeaf<Other>(
  leaf: Leaf<Other>,
  finding: Finding,
  look: Look<Other>,
  options: ExplainOptions<Other>,
): Why {
  const { name: called = nameOf, trim = false } = options;
  const name = (subject: FieldSubject | Other): Name => answerOf(called, subject, isText, "name-unusable");
  const seen = see(look, leaf.subject);
  const reading = readSeen(seen, trim);
  const verdict = toVerdict(finding);
  const shown = seen.kind === "unknown" ? whyWords.unknown : showReading(reading);
  const code = codeOf(leaf);
  const subject = name(leaf.subject);
  const asked = showAsked(leaf, (side) => showSide(side, name, () => side.read(look, reading), subject));
  const beside = leaf.sides.flatMap((side) => quantityOf(side.read(look, reading))?.value ?? []);
  const doubt = isDoubt(finding) ? { doubt: finding } : {};
  return {
    code,
    values: { verdict, subject: nameOf(leaf.subject).en, seen: shown.en, ...doubt },
    says: say(whyWords.leaf, {
      question: questionOf(leaf, subject, asked),
      verdict: whyWords[verdict],
      seen: seen.kind === "unknown" ? shown : told(subject, reading, beside),
      note: noteOf(leaf, finding, reading),
    }),
    because: [...(seen.kind === "unknown" ? [seen.why] : []), ...explainMember(leaf, finding, reading, options)],
  };
}

function isText({ zh, en }: Text): boolean {
  return typeof zh === "string" && typeof en === "string";
}

/** Why there is no answer, or that there is one only because the leaf says what absent means. */
function noteOf<Other>({ settle }: Leaf<Other>, finding: Finding, { doubt }: Reading): Text {
  if (isDoubt(finding)) return say(whyWords.doubted, { doubt: doubts[finding] });
  const settled = doubt !== undefined && !isDoubt(settle(doubt));
  return settled ? say(whyWords.settled, { verdict: whyWords[finding] }) : { zh: "", en: "" };
}

function showSide<Other>(
  { asked, reference }: Side<Other>,
  name: (subject: FieldSubject | Other) => Text,
  read: () => Reading,
  subject: Name,
): Text {
  if (Array.isArray(asked)) return showList(asked, showValue, shownWords.or);
  const seen = told(subject, read());
  if (reference === undefined) return seen;
  const { times } = asked as { readonly times?: string };
  if (times === undefined) return say(shownWords.other, { reference: name(reference), seen });
  return say(shownWords.scaled, { reference: name(reference), times, seen });
}

/** What was read, as numbers of the subject are told. */
function told({ show }: Name, reading: Reading, beside?: readonly Rational[]): Text {
  const quantity = show && quantityOf(reading);
  return quantity ? show(quantity, beside) : showReading(reading);
}

/** The first member found as the list was: what it is like, without the rest of what may be a million. */
function explainMember<Other>({ member }: Leaf<Other>, finding: Finding, reading: Reading, options: AskOptions): Why[] {
  const visits = allVisits();
  const members = member ? membersOf(reading, visits) : [];
  if (!member || typeof members === "string") return [];
  const verdict = toVerdict(finding);
  const at = members.findIndex((each) => toVerdict(findOf(member, lookIn(each), visits)) === verdict);
  if (at < 0) return [];
  const look = lookIn(members[at]);
  const number = String(at + 1);
  return [
    {
      code: "member",
      values: { verdict, number },
      says: say(whyWords.member, { number, verdict: whyWords[verdict] }),
      because: [explain(weigh(member, look), look, options)],
    },
  ];
}
