import { ask, explainCondition, lookIn } from "../condition/index.js";
import type { Text, Why } from "../reason/index.js";
import type { Chain, ChainEnterprise, ChainInput } from "./chain.js";
import type { ChainMap } from "./graph/chain-map.js";
import { nameOf } from "./name-of.js";
import { mapFor } from "./parse-chain.js";
import { parseChainPolicy } from "./parse-policy.js";
import type { ChainPolicy, ChainPolicyInput } from "./policy.js";
import { isInForce } from "./verdicts/flags-in-force.js";
import { whyOf } from "./why-of.js";

/** Whether a firm is a master of the chain, and why. */
export interface ChainMaster {
  readonly enterprise: string;
  readonly name: Text;
  readonly region: string;
  /** `unknown` where the firm's record lacks what the rule asks, or the policy lacks the rule. */
  readonly is: "true" | "false" | "unknown";
  /** The rule it was designated under, with its validity and evidence; null where it was not. */
  readonly rule: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly evidence: readonly string[];
  readonly nodes: readonly string[];
  readonly why: Why;
}

/**
 * The chain masters (链主): firms that are designated under a rule of the policy on the day of the map, and whose own
 * record meets that rule. All firms that were designated, or would meet a rule, are listed; the rest are not masters
 * and are left out.
 *
 * @example
 * const chain = { id: "ev", edition: "1", asOf: "2026-10-31", region: { code: "320400" }, nodes: [{ id: "cell" }],
 *   enterprises: [{ id: "E1", revenue: "60亿元", roles: [{ node: "cell" }],
 *     master: { rule: "large", since: "2025-03-01", evidence: ["audit"] } }],
 *   sources: [{ id: "audit", title: "annual report", date: "2026-03-01" }] };
 * const policy = { id: "p", edition: "1", source: { title: "a proposal" }, gap: { broken: "0.1", pain: "0.5", short: "0.8" },
 *   masters: [{ id: "large", where: { field: "revenue", atLeast: "50亿元" } }] };
 * mastersOf(chain, policy).map((each) => [each.enterprise, each.is]) // → [["E1", "true"]]
 */
export function mastersOf(chain: ChainInput | Chain, policy: ChainPolicyInput | ChainPolicy): readonly ChainMaster[] {
  return mastersIn(mapFor(chain), parseChainPolicy(policy));
}

/** The same for what has been read. */
export function mastersIn({ chain }: ChainMap, policy: ChainPolicy): readonly ChainMaster[] {
  return chain.enterprises.flatMap((firm) => {
    const judged = judge(chain, policy, firm);
    if (!judged) return [];
    const { master } = firm;
    return {
      enterprise: firm.id,
      name: nameOf(firm),
      region: firm.region ?? chain.region.code,
      ...judged,
      rule: master?.rule ?? null,
      since: master?.since ?? null,
      until: master?.until ?? null,
      evidence: master?.evidence ?? [],
      nodes: firm.roles.map(({ node }) => node),
    };
  });
}

type Rule = NonNullable<ChainPolicy["masters"]>[number];

function judge(chain: Chain, policy: ChainPolicy, firm: ChainEnterprise): Pick<ChainMaster, "is" | "why"> | undefined {
  const rules = (policy.masters ?? []).filter(({ chains }) => chains === undefined || chains.includes(chain.id));
  const look = lookIn(firm);
  const name = nameOf(firm);
  const asked = (rule: Rule) => explainCondition(rule.where, look);
  const { master } = firm;
  if (!master) {
    const met = rules.find((rule) => ask(rule.where, look) === "true");
    return met && { is: "false", why: whyOf("master-not-designated", { firm: name, rule: met.id }, [asked(met)]) };
  }
  const span = { firm: name, rule: master.rule, since: master.since, until: master.until ?? "…" };
  const rule = rules.find(({ id }) => id === master.rule);
  if (!rule) return { is: "unknown", why: whyOf("master-rule-unknown", span) };
  if (!isInForce(master, chain.asOf))
    return { is: "false", why: whyOf("master-not-in-force", { ...span, day: chain.asOf }, [asked(rule)]) };
  const is = ask(rule.where, look);
  return { is, why: whyOf(`master-${is}`, { ...span, evidence: master.evidence.join(", ") }, [asked(rule)]) };
}
