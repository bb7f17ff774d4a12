import { checkBy, type Problem, readBy } from "../reason/index.js";
import { type Condition, fieldConditionSchema } from "./condition.js";

/**
 * Reads a condition about a record: frozen, its numbers and amounts in canonical form. Refused, with every problem found:
 * unknown keys and forms, what cannot be compared, paths into prototypes, nesting deeper than 64.
 *
 * @example
 * parseCondition({ field: "investment.total", atLeast: "1亿元" })
 * // → { field: "investment.total", atLeast: { amount: "100000000", currency: "CNY" } }
 */
export function parseCondition(input: unknown): Condition {
  return readBy(fieldConditionSchema, input);
}

/**
 * What is wrong with a condition; empty when `parseCondition` reads it.
 *
 * @example
 * checkCondition({ field: "investment.total", atLeast: "1亿元以上" }).map((each) => each.code) // → ["money-inexact"]
 */
export function checkCondition(input: unknown): readonly Problem[] {
  return checkBy(fieldConditionSchema, input).problems;
}
