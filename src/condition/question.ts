import type { Rational } from "../exact/index.js";
import type { Quantity } from "../money/index.js";
import { canonicalJson, say, type Text } from "../reason/index.js";
import type { Leaf, Side } from "./node.js";
import { showList, showValue } from "./show.js";
import { isField } from "./subject.js";
import { questions, shownWords } from "./words.js";

/** What a subject is called and, where its numbers have a wording of their own, how they are told. */
export interface Name extends Text {
  /** A number that was seen, beside those that it is compared with; without those, one that is stated. */
  readonly show?: ((number: Quantity, beside?: readonly Rational[]) => Text) | undefined;
  /** The questions that are asked of it in other words. */
  readonly questions?: Partial<typeof questions> | undefined;
}

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
export function questionOf<Other>(leaf: Leaf<Other>, subject: Name, asked: Text): Text {
  const code = codeOf(leaf);
  const opposite = `not-${code}`;
  const isOpposite = leaf.asked === false && opposite in questions;
  const question = isOpposite ? (opposite as keyof typeof questions) : code;
  return say(subject.questions?.[question] ?? questions[question], { subject, asked });
}

/** What a leaf compares its subject with. */
export function showAsked<Other>({ test, asked, sides }: Leaf<Other>, show: (side: Side<Other>) => Text): Text {
  const separator = test === "between" ? shownWords.and : shownWords.comma;
  return sides.length > 0 ? showList(sides, show, separator) : showValue(asked);
}
