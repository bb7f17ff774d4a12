import { checkBy, deepFreeze, type Problem, problem, refuse } from "../reason/index.js";
import { type ChainPolicy, type ChainPolicyInput, chainPolicySchema } from "./policy.js";
import { words } from "./words.js";

const parsed = new WeakSet<object>();

/**
 * Reads a policy for chains (判定标准): canonical and frozen. Refused, with every problem found: what `checkChainPolicy` lists.
 *
 * @example
 * const policy = parseChainPolicy({ id: "proposal", edition: "1", source: { title: "a proposal" },
 *   gap: { broken: "10%", pain: "50%", short: "80%" } });
 * policy.gap // → { broken: "0.1", pain: "0.5", short: "0.8" }
 */
export function parseChainPolicy(input: ChainPolicyInput | ChainPolicy): ChainPolicy {
  if (typeof input === "object" && input !== null && parsed.has(input)) return input as ChainPolicy;
  const { policy, problems } = read(input);
  refuse(problems);
  return policy as ChainPolicy;
}

/**
 * What is wrong with a policy; empty when it is well formed: unknown keys, cut-offs in the wrong order, weights that do not
 * add up to one, rules with the same id.
 *
 * @example
 * checkChainPolicy({ id: "p", edition: "1", source: {}, gap: { broken: "0.5", pain: "0.1", short: "0.8" } })
 *   .map((each) => each.code) // → ["cutoffs-order"]
 */
export function checkChainPolicy(input: unknown): readonly Problem[] {
  return read(input).problems;
}

function read(input: unknown): { readonly policy?: ChainPolicy; readonly problems: readonly Problem[] } {
  const { value, problems } = checkBy(chainPolicySchema, input);
  if (!value) return { problems };
  const twice = (["masters", "gates"] as const).flatMap((section) =>
    (value[section] ?? []).flatMap(({ id }, at, all) =>
      all.findIndex((each) => each.id === id) < at ? [problem(words, "id-duplicate", [section, at, "id"], { id })] : [],
    ),
  );
  if (twice.length > 0) return { problems: twice };
  const policy: ChainPolicy = deepFreeze(value);
  parsed.add(policy);
  return { policy, problems: [] };
}
