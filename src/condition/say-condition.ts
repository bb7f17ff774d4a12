import { join, openOptions, say, type Text } from "../reason/index.js";
import { answerOf } from "./answer-of.js";
import { compile } from "./compile.js";
import type { Condition } from "./condition.js";
import type { ExplainOptions } from "./explain-condition.js";
import type { Leaf, Node, Side } from "./node.js";
import { nameOf, questionOf, showAsked } from "./question.js";
import { showList, showValue } from "./show.js";
import type { FieldSubject } from "./subject.js";
import { shownWords, statementWords } from "./words.js";

/**
 * What a condition asks, in words, before it is asked of anything.
 *
 * @example
 * sayCondition({ any: [{ field: "actor.role", equals: "office" }, { field: "actor.id", equals: { field: "steward" } }] }).en
 * // → "actor.role equals office or actor.id equals steward"
 */
export function sayCondition<Other = never>(condition: Condition<Other>, options: ExplainOptions<Other> = {}): Text {
  const { name: told = nameOf, ...opened } = openOptions(options, ["trim", "name"]);
  const name = (subject: FieldSubject | Other) => answerOf(told, subject, isText, "name-unusable");
  return stated(compile(condition, opened), name);
}

type Name<Other> = (subject: FieldSubject | Other) => Text;

function stated<Other>(node: Node<Other>, name: Name<Other>): Text {
  if (node.form === "leaf") return statedLeaf(node, name);
  const parts = node.parts.map((part) => {
    const says = stated(part, name);
    return part.form === "leaf" || node.parts.length === 1 ? says : say(statementWords.group, { says });
  });
  if (node.form === "all" || node.form === "any")
    return parts.length === 0
      ? statementWords[node.form === "all" ? "always" : "never"]
      : join(parts, statementWords[node.form]);
  const [first = statementWords.never, second = statementWords.never] = parts;
  if (node.form === "not") return say(statementWords.not, { first });
  if (node.form === "if") return say(statementWords.if, { first, second });
  return say(statementWords.count, { need: node.need, parts: join(parts, statementWords.comma) });
}

function statedLeaf<Other>(leaf: Leaf<Other>, name: Name<Other>): Text {
  const question = questionOf(
    leaf,
    name(leaf.subject),
    showAsked(leaf, (side) => statedSide(side, name)),
  );
  // What is put to members looks at fields of theirs, which nobody has a name for.
  return leaf.member ? say(statementWords.member, { question, says: stated(leaf.member, nameOf) }) : question;
}

function statedSide<Other>({ asked, reference }: Side<Other>, name: Name<Other>): Text {
  if (reference === undefined)
    return Array.isArray(asked) ? showList(asked, showValue, shownWords.or) : showValue(asked);
  const { times } = asked as { readonly times?: string };
  return times === undefined ? name(reference) : say(statementWords.scaled, { times, reference: name(reference) });
}

function isText({ zh, en }: Text): boolean {
  return typeof zh === "string" && typeof en === "string";
}
