import { checkBy, deepFreeze, refuse } from "../reason/index.js";
import { type Chain, type ChainInput, chainSchema } from "./chain.js";
import { type ChainMap, chainMapOf } from "./graph/chain-map.js";
import { canonicalChain } from "./parse/canonical-chain.js";
import { factProblems } from "./parse/fact-problems.js";
import { withSections } from "./parse/parsed-chain.js";
import { type ChainProblem, structureProblems } from "./structure-problems.js";

const maps = new WeakMap<object, ChainMap>();

/**
 * Reads a chain map (产业链图谱): canonical, frozen, in its one order, compiled once and for all.
 *
 * Refused, with every problem found: what `checkChain` lists.
 *
 * @example
 * const chain = parseChain({ id: "battery", edition: "1", asOf: "2026-10-31", region: { code: "320400" },
 *   nodes: [{ id: "cell", name: "电芯" }, { id: "anode" }], edges: [{ from: "anode", to: "cell", kind: "supplies" }] });
 * chain.nodes.map((node) => node.id) // → ["anode", "cell"]
 */
export function parseChain(input: ChainInput | Chain): Chain {
  return mapFor(input).chain;
}

/**
 * What is wrong with a chain map; empty when it is well formed: unknown keys, ids that are there twice or lead nowhere,
 * supplies that go in a circle (the problem names it in `cycle`), cost, revenue or market shares above one, local purchase
 * above supply or demand, a code that is none of its scheme, a credit code with a wrong check character, two units, days
 * that do not exist.
 *
 * @example
 * const round = checkChain({ id: "round", edition: "1", asOf: "2026-10-31", region: { code: "320400" },
 *   nodes: [{ id: "a" }, { id: "b" }],
 *   edges: [{ from: "a", to: "b", kind: "supplies" }, { from: "b", to: "a", kind: "supplies" }] });
 * round.map((each) => each.cycle) // → [["a", "b", "a"]]
 */
export function checkChain(input: unknown): readonly ChainProblem[] {
  return compile(input).problems;
}

/** The compiled form of a map, raw or parsed; a parsed one remembers it. */
export function mapFor(input: ChainInput | Chain): ChainMap {
  const known = typeof input === "object" && input !== null ? maps.get(input) : undefined;
  if (known) return known;
  const { map, problems } = compile(input);
  refuse(problems);
  return map as ChainMap;
}

function compile(input: unknown): { readonly map?: ChainMap; readonly problems: readonly ChainProblem[] } {
  const { value, problems } = checkBy(chainSchema, input);
  if (!value) return { problems };
  const whole = withSections(value);
  const found = [...structureProblems(whole), ...factProblems(whole)];
  if (found.length > 0) return { problems: found };
  const map = chainMapOf(deepFreeze(canonicalChain(whole)));
  maps.set(map.chain, map);
  return { map, problems: [] };
}
