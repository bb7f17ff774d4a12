import type { Period } from "../calendar/index.js";
import { byCodePoint } from "../exact/index.js";
import { openOptions, problem, quoted, refuse, SaimaError, type Text, type Why } from "../reason/index.js";
import type { Chain, ChainInput } from "./chain.js";
import { nameOf } from "./name-of.js";
import { numberOf } from "./number-of.js";
import { mapFor } from "./parse-chain.js";
import { parseChainPolicy } from "./parse-policy.js";
import type { ChainPolicy, ChainPolicyInput } from "./policy.js";
import { flagsInForce } from "./verdicts/flags-in-force.js";
import { type Finding, held } from "./verdicts/strength.js";
import { type View, viewOfMap } from "./view.js";
import { whyOf } from "./why-of.js";
import { words } from "./words.js";

export interface OverlapOptions {
  /** The regions to compare; all that the map has facts or flags of, unless told. */
  readonly zones?: readonly string[];
  /** Needed only where a zone has facts for several periods. */
  readonly period?: string | Period;
}

/** A node that several zones lead in. */
export interface Overlap {
  readonly node: string;
  readonly name: Text;
  readonly zones: readonly { readonly region: string; readonly why: Why }[];
  /** The zones of which it is not known whether they lead. */
  readonly unknown: readonly string[];
}

/**
 * The nodes in which two or more zones lead, though each should have its own (错位发展): a zone leads where it has declared
 * so, or where its location quotient reaches the cut-off of the policy. The zones are the regions of the facts and
 * flags; name them by `zones` where the map also has facts of what they lie in.
 *
 * @example
 * const chain = { id: "ev", edition: "1", asOf: "2026-10-31", region: { code: "city" }, nodes: [{ id: "cell" }],
 *   facts: ["east", "west"].map((region) =>
 *     ({ node: "cell", region, period: "2025", basis: "measured", locationQuotient: "1.6" })) };
 * const policy = { id: "p", edition: "1", source: { title: "a proposal" }, gap: { broken: "0.1", pain: "0.5", short: "0.8" },
 *   lead: { locationQuotient: "1.25" } };
 * overlap(chain, policy).map(({ node, zones }) => [node, zones.map((zone) => zone.region)]) // → [["cell", ["east", "west"]]]
 */
export function overlap(
  chain: ChainInput | Chain,
  policy: ChainPolicyInput | ChainPolicy,
  options: OverlapOptions = {},
): readonly Overlap[] {
  const { period, zones: asked } = openOptions(options, ["period", "zones"]);
  const map = mapFor(chain);
  const { lead } = parseChainPolicy(policy);
  if (!lead) throw new SaimaError([problem(words, "lead-missing", ["policy", "lead"])]);
  const declared = map.chain.flags.flatMap(({ kind, region }) =>
    kind === "leading" && region !== undefined ? region : [],
  );
  const known = new Set([...map.chain.facts.map(({ region }) => region as string), ...declared]);
  const regions = [...new Set(asked === undefined ? known : zonesIn(asked, known))].sort(byCodePoint);
  const views = regions.map((region) => viewOfMap(map, chosenIn(map.chain, region, period)));
  return map.chain.nodes.flatMap((node, v) => {
    const zones = views.map((view) => ({
      region: view.region,
      finding: leads(view, node.id, v, numberOf(lead.locationQuotient)),
    }));
    const leading = zones.filter(({ finding }) => finding.holds);
    if (leading.length < 2) return [];
    const unknown = zones.filter(({ finding }) => finding.holds === undefined).map(({ region }) => region);
    const told = leading.map(({ region, finding }) => ({ region, why: finding.why() }));
    return [{ node: node.id, name: nameOf(node), zones: told, unknown }];
  });
}

/** Refused: what is no list, and regions of which the map says nothing. */
function zonesIn(asked: unknown, known: ReadonlySet<string>): readonly string[] {
  const list: readonly unknown[] = Array.isArray(asked) ? asked : [asked];
  const problems = list.flatMap((zone, at) =>
    typeof zone === "string" && known.has(zone)
      ? []
      : [problem(words, "zone-unknown", ["zones", at], { found: quoted(zone), known: [...known].join(", ") })],
  );
  refuse(problems);
  return list as readonly string[];
}

/** A zone that has only declared itself has no facts to choose among. */
function chosenIn({ facts }: Chain, region: string, period: string | Period | undefined) {
  return period === undefined || !facts.some((fact) => fact.region === region) ? { region } : { region, period };
}

function leads(view: View, node: string, v: number, cut: ReturnType<typeof numberOf>): Finding {
  const flag = flagsInForce(view).find((each) => each.kind === "leading" && each.node === node);
  if (flag) return { holds: true, why: () => whyOf("leading-declared", { since: flag.since, source: flag.source }) };
  return held("location-quotient", view.nodes[v]?.locationQuotient?.value, "atLeast", cut);
}
