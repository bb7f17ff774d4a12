import type { Look } from "./look.js";
import type { Threshold, Value } from "./operand.js";
import type { Reading, Visits } from "./reading.js";
import type { FieldSubject } from "./subject.js";
import type { comparisons, plainTests, quantifiers } from "./tests.js";
import type { Finding } from "./verdict.js";

type Tests = typeof plainTests & typeof comparisons & typeof quantifiers;
export type TestName = keyof Tests;

/** What a leaf compares with: a constant, or what stands elsewhere. */
export interface Side<Other> {
  readonly asked: Value<FieldSubject | Other> | Threshold<FieldSubject | Other>;
  readonly reference: FieldSubject | Other | undefined;
  read(look: Look<Other>, seen: Reading): Reading;
}

export interface Leaf<Other> {
  readonly form: "leaf";
  readonly subject: FieldSubject | Other;
  readonly test: TestName;
  readonly asked: unknown;
  readonly sides: readonly Side<Other>[];
  readonly member: Node | undefined;
  /** What the leaf makes of a doubt: nothing, unless it says what absent means. */
  settle(finding: Finding): Finding;
  find(look: Look<Other>, visits?: Visits): Finding;
}

export interface Branch<Other> {
  readonly form: "all" | "any" | "not" | "if" | "count";
  readonly need: number;
  readonly parts: readonly Node<Other>[];
  combine(find: (part: Node<Other>, index: number) => Finding): Finding;
}

/** A condition made ready to be asked, joined as its writer joined it. */
export type Node<Other = never> = Leaf<Other> | Branch<Other>;

/** All that a leaf looks at: its subject, then what it is compared with. */
export function lookedAt<Other>({ subject, sides }: Leaf<Other>): readonly (FieldSubject | Other)[] {
  return [subject, ...sides.flatMap(({ reference }) => reference ?? [])];
}

export function findOf<Other>(node: Node<Other>, look: Look<Other>, visits?: Visits): Finding {
  if (node.form === "leaf") return node.find(look, visits);
  return node.combine((part) => findOf(part, look, visits));
}
