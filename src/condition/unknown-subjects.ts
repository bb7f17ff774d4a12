import { openOptions } from "../reason/index.js";
import { type AskOptions, compile } from "./compile.js";
import type { Condition } from "./condition.js";
import type { Look } from "./look.js";
import { type Leaf, lookedAt } from "./node.js";
import { readSeen } from "./reading.js";
import { see } from "./see.js";
import type { FieldSubject } from "./subject.js";
import { type Doubt, isDoubt } from "./verdict.js";
import { type Weighed, weigh } from "./weigh.js";

/** Something that keeps a condition from being told: what was looked at, and what is wrong with it. */
export interface UnknownSubject<Other = never> {
  readonly subject: FieldSubject | Other;
  readonly doubt: Doubt;
}

/**
 * What makes a condition unknown, in the order of its leaves; empty when it has an answer, whatever some leaves lack.
 *
 * @example
 * const condition = { field: "funds.fixed", atLeast: { times: "5%", field: "funds.total" } };
 * unknownSubjects(condition, lookIn({ funds: { fixed: "600万元" } }))
 * // → [{ subject: { field: "funds.total" }, doubt: "absent" }]
 */
export function unknownSubjects<Other = never>(
  condition: Condition<Other>,
  look: Look<Other>,
  options: AskOptions = {},
): readonly UnknownSubject<Other>[] {
  const opened = openOptions(options, ["trim"]);
  return doubtfulLeaves(weigh(compile(condition, opened), look)).flatMap(({ leaf, doubt }) =>
    blamed(leaf, doubt, look, opened),
  );
}

/** The leaves that make a condition unknown, in their order. */
export function doubtfulLeaves<Other>(weighed: Weighed<Other>): readonly {
  readonly leaf: Leaf<Other>;
  readonly doubt: Doubt;
  readonly weighed: Weighed<Other>;
}[] {
  const { node, finding, parts } = weighed;
  if (!isDoubt(finding)) return [];
  return node.form === "leaf" ? [{ leaf: node, doubt: finding, weighed }] : parts.flatMap(doubtfulLeaves);
}

/** What a leaf looks at and cannot compare; both sides, where each would be well without the other. */
export function blamed<Other>(
  leaf: Leaf<Other>,
  doubt: Doubt,
  look: Look<Other>,
  { trim = false }: AskOptions,
): readonly UnknownSubject<Other>[] {
  const all = lookedAt(leaf).map((subject) => ({ subject, doubt: readSeen(see(look, subject), trim).doubt }));
  const own = all.flatMap((each) =>
    each.doubt && isDoubt(leaf.settle(each.doubt)) ? [{ ...each, doubt: each.doubt }] : [],
  );
  return own.length > 0 ? own : all.map(({ subject }) => ({ subject, doubt }));
}
