import { byCodePoint } from "../exact/index.js";
import { canonicalJson } from "../reason/index.js";
import { compile } from "./compile.js";
import type { Condition } from "./condition.js";
import { lookedAt, type Node } from "./node.js";
import { type FieldSubject, isField } from "./subject.js";

/**
 * Everything that a condition looks at, each once, in the order of their JSON. What it asks of the members of a list
 * belongs to the list.
 *
 * @example
 * subjectsOf({ all: [{ field: "stage", equals: "built" }, { field: "class", in: ["A", "B"] }] })
 * // → [{ field: "class" }, { field: "stage" }]
 */
export function subjectsOf<Other = never>(condition: Condition<Other>): readonly (FieldSubject | Other)[] {
  const found = new Map<string, FieldSubject | Other>();
  const visit = (node: Node<Other>) => {
    for (const subject of node.form === "leaf" ? lookedAt(node) : []) found.set(canonicalJson(subject), subject);
    if (node.form !== "leaf") node.parts.forEach(visit);
  };
  visit(compile(condition, {}));
  return [...found].sort(([a], [b]) => byCodePoint(a, b)).map(([, subject]) => subject);
}

/**
 * The paths that a condition reads.
 *
 * @example
 * fieldsOf({ field: "funds.fixed", atLeast: { times: "5%", field: "funds.total" } }) // → ["funds.fixed", "funds.total"]
 */
export function fieldsOf<Other = never>(condition: Condition<Other>): readonly string[] {
  return subjectsOf(condition)
    .flatMap((subject) => (isField(subject) ? [subject.field] : []))
    .sort(byCodePoint);
}
