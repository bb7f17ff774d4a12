import { openOptions, type Why } from "../reason/index.js";
import { compile } from "./compile.js";
import type { Condition } from "./condition.js";
import { type ExplainOptions, explain } from "./explain-condition.js";
import type { Look } from "./look.js";
import { blamed, doubtfulLeaves, type UnknownSubject } from "./unknown-subjects.js";
import { weigh } from "./weigh.js";

/** Something that keeps a condition from being told, and the leaf that asked for it. */
export interface UnknownLeaf<Other = never> extends UnknownSubject<Other> {
  readonly why: Why;
}

/**
 * What `unknownSubjects` finds, each with the reason of its leaf.
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
  const opened = openOptions(options, ["trim", "name"]);
  return doubtfulLeaves(weigh(compile(condition, opened), look)).flatMap(({ leaf, doubt, weighed }) => {
    const why = explain(weighed, look, opened);
    return blamed(leaf, doubt, look, opened).map((each) => ({ ...each, why }));
  });
}
