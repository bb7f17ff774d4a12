import type { Why } from "../reason/index.js";
import { type AskOptions, compile } from "./compile.js";
import type { Condition } from "./condition.js";
import { type ExplainOptions, explain } from "./explain-condition.js";
import type { Look } from "./look.js";
import { type Leaf, lookedAt } from "./node.js";
import { readSeen } from "./reading.js";
import type { FieldSubject } from "./subject.js";
import { type Doubt, isDoubt } from "./verdict.js";
import { type Weighed, weigh } from "./weigh.js";

/** Something that keeps a condition from being told: what was looked at, what is wrong with it, and the leaf that asked. */
export interface UnknownLeaf<Other = never> {
  readonly subject: FieldSubject | Other;
  readonly doubt: Doubt;
  readonly why: Why;
}

/**
 * What makes a condition unknown, in the order of its leaves; empty when it has an answer, whatever some leaves lack.
 *
 * @example
 * const condition = { field: "funds.fixed", atLeast: { times: "5%", field: "funds.total" } };
 * unknownLeaves(condition, lookIn({ funds: { fixed: "600万元" } })).map((each) => [each.subject.field, each.doubt])
 * // → [["funds.total", "absent"]]
 */
export function unknownLeaves<Other = never>(
  condition: Condition<Other>,
  look: Look<Other>,
  options: ExplainOptions<Other> = {},
): readonly UnknownLeaf<Other>[] {
  const found: UnknownLeaf<Other>[] = [];
  const visit = (weighed: Weighed<Other>) => {
    const { node, finding, parts } = weighed;
    if (!isDoubt(finding)) return;
    if (node.form === "leaf") {
      const why = explain(weighed, look, options);
      found.push(...blamed(node, finding, look, options).map((each) => ({ ...each, why })));
    } else parts.forEach(visit);
  };
  visit(weigh(compile(condition, options), look));
  return found;
}

/** What a leaf looks at and cannot compare; both sides, where each would be well without the other. */
function blamed<Other>(leaf: Leaf<Other>, finding: Doubt, look: Look<Other>, { trim = false }: AskOptions) {
  const all = lookedAt(leaf).map((subject) => ({ subject, doubt: readSeen(look(subject), trim).doubt }));
  const own = all.flatMap(({ subject, doubt }) => (doubt && isDoubt(leaf.settle(doubt)) ? [{ subject, doubt }] : []));
  return own.length > 0 ? own : all.map(({ subject }) => ({ subject, doubt: finding }));
}
