import { canonicalJson, say, type Text } from "../reason/index.js";
import type { Leaf, Side } from "./node.js";
import { showList, showValue } from "./show.js";
import { isField } from "./subject.js";
import { questions, shownWords } from "./words.js";

/** What a subject is called unless told: its path, or its JSON. */
export function nameOf(subject: unknown): Text {
  const text = isField(subject) ? subject.field : canonicalJson(subject);
  return { zh: text, en: text };
}

/** The test of a leaf, as a code. */
export function codeOf<Other>({ test }: Leaf<Other>): keyof typeof questions {
  return test.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`) as keyof typeof questions;
}

/** What a leaf asks of its subject. */
export function questionOf<Other>(leaf: Leaf<Other>, subject: Text, asked: Text): Text {
  const code = codeOf(leaf);
  const opposite = `not-${code}`;
  const isOpposite = leaf.asked === false && opposite in questions;
  return say(questions[isOpposite ? (opposite as keyof typeof questions) : code], { subject, asked });
}

/** What a leaf compares its subject with. */
export function showAsked<Other>({ test, asked, sides }: Leaf<Other>, show: (side: Side<Other>) => Text): Text {
  const separator = test === "between" ? shownWords.and : shownWords.comma;
  return sides.length > 0 ? showList(sides, show, separator) : showValue(asked);
}
