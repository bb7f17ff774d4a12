import { openOptions } from "../reason/index.js";
import { type AskOptions, compile } from "./compile.js";
import type { Condition } from "./condition.js";
import type { Look } from "./look.js";
import { findOf } from "./node.js";
import { toVerdict, type Verdict } from "./verdict.js";

/**
 * Whether a condition holds for what it looks at: true, false or unknown. A condition that was not parsed is parsed
 * each time; a wrong one is refused.
 *
 * @example
 * const condition = parseCondition({ field: "funds.fixed", atLeast: { times: "5%", field: "funds.total" } });
 * ask(condition, lookIn({ funds: { fixed: "600万元", total: "1亿元" } })) // → "true"
 * ask(condition, lookIn({ funds: { fixed: "600万元", total: null } })) // → "unknown"
 */
export function ask<Other = never>(condition: Condition<Other>, look: Look<Other>, options: AskOptions = {}): Verdict {
  return toVerdict(findOf(compile(condition, openOptions(options, ["trim"])), look));
}

/**
 * Compiles a condition, to ask it of many records.
 *
 * @example
 * const isLarge = compileCondition({ field: "total", atLeast: "1亿元" });
 * isLarge(lookIn({ total: "9999.99万元" })) // → "false"
 */
export function compileCondition<Other = never>(
  condition: Condition<Other>,
  options: AskOptions = {},
): (look: Look<Other>) => Verdict {
  const node = compile(condition, openOptions(options, ["trim"]));
  return (look) => toVerdict(findOf(node, look));
}
