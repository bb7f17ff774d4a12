import { sign } from "../exact/index.js";
import { figureProblem, unitText } from "../figure/index.js";
import { toQuantity } from "../money/index.js";
import { checkBy, deepFreeze, type Problem, refuse } from "../reason/index.js";
import { isFieldBound } from "./bounds-of.js";
import { type ShareRules, type ShareRulesInput, shareRulesSchema } from "./share-rules.js";

const parsed = new WeakSet<object>();

/**
 * Reads rules for a share-out: canonical and frozen. Refused, with every problem found: what `checkShareRules` lists.
 *
 * @example
 * const rules = parseShareRules({ id: "funds-2025", edition: "1", of: "funds", grain: "1万元",
 *   by: [{ field: "funds.previous", weight: "60%" }, { field: "capacity", weight: "40%" }],
 *   treat: { notReported: "refuse", notApplicable: "mean" } });
 * rules.by[0].weight // → "0.6"
 */
export function parseShareRules(input: ShareRulesInput | ShareRules): ShareRules {
  if (typeof input === "object" && input !== null && parsed.has(input)) return input as ShareRules;
  const { rules, problems } = read(input);
  refuse(problems);
  return rules as ShareRules;
}

/**
 * What is wrong with rules for a share-out; empty when they are well formed: unknown keys, weights that do not add up to one,
 * a missing number that nobody said how to treat, a bound in another unit than the grain.
 *
 * @example
 * checkShareRules({ id: "f", edition: "1", of: "funds", grain: "1万元", treat: { notReported: "0", notApplicable: "0" },
 *   by: [{ field: "capacity", weight: "90%" }] }).map((each) => each.code) // → ["weights-not-one"]
 */
export function checkShareRules(input: unknown): readonly Problem[] {
  return read(input).problems;
}

function read(input: unknown): { readonly rules?: ShareRules; readonly problems: readonly Problem[] } {
  const { value, problems } = checkBy(shareRulesSchema, input);
  if (!value) return { problems };
  const { unit } = toQuantity(value.grain);
  const strange = (["floor", "ceiling"] as const).flatMap((side): Problem[] => {
    const bound = value[side];
    if (bound === undefined || isFieldBound(bound)) return [];
    const own = toQuantity(bound);
    if (own.unit === unit || sign(own.value) === 0) return [];
    return [{ ...figureProblem("unit-mismatch", { left: unitText(own.unit), right: unitText(unit) }), path: side }];
  });
  if (strange.length > 0) return { problems: strange };
  const rules: ShareRules = deepFreeze(value);
  parsed.add(rules);
  return { rules, problems: [] };
}
