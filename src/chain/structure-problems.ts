import { add, compare, one, type Rational, sign, sum, toText } from "../exact/index.js";
import { type Path, type Problem, problem } from "../reason/index.js";
import { cyclesIn } from "./graph/cycles-in.js";
import { graphOf } from "./graph/graph.js";
import { headingsOf } from "./headings-of.js";
import { numberOf } from "./number-of.js";
import type { ParsedChain } from "./parse/parsed-chain.js";
import { words } from "./words.js";

/** A problem of a chain map; of a circle it names the nodes, from one and back to it. */
export interface ChainProblem extends Problem {
  readonly cycle?: readonly string[];
}

/** What is wrong with the structure of a map: its ids, the ends of its edges, its groups, circles, cost shares. */
export function structureProblems(chain: ParsedChain): ChainProblem[] {
  const found: ChainProblem[] = [];
  const report = (code: keyof typeof words, path: Path, values = {}) => found.push(problem(words, code, path, values));
  const ids = (section: "nodes" | "stages" | "groups" | "enterprises" | "sources") => {
    const seen = new Map<string, number>();
    for (const [at, { id }] of chain[section].entries()) {
      if (seen.has(id)) report("id-duplicate", [section, at, "id"], { id });
      else seen.set(id, at);
    }
    return seen;
  };
  const stages = ids("stages");
  const nodes = ids("nodes");
  const groups = ids("groups");
  ids("enterprises");
  for (const [at, { stage }] of chain.nodes.entries())
    if (stage !== undefined && !stages.has(stage)) report("stage-unknown", ["nodes", at, "stage"], { id: stage });

  for (const [at, { parent }] of chain.nodes.entries())
    if (parent !== undefined && !nodes.has(parent)) report("node-unknown", ["nodes", at, "parent"], { id: parent });
  const headings = headingsOf(chain.nodes);

  const seen = new Set<string>();
  const buyers = new Map<string, string>();
  for (const [at, { from, to, kind, group, perUnit }] of chain.edges.entries()) {
    if (!nodes.has(from)) report("node-unknown", ["edges", at, "from"], { id: from });
    if (!nodes.has(to)) report("node-unknown", ["edges", at, "to"], { id: to });
    for (const end of [from, to]) if (headings.has(end)) report("heading-used", ["edges", at], { id: end });
    if (from === to) report("edge-to-itself", ["edges", at], { id: from });
    const key = JSON.stringify([from, to, kind]);
    if (seen.has(key)) report("edge-duplicate", ["edges", at]);
    seen.add(key);
    if (perUnit !== undefined && sign(numberOf(perUnit)) === 0) report("cost-zero", ["edges", at, "perUnit"]);
    if (group === undefined) continue;
    if (!groups.has(group)) report("group-unknown", ["edges", at, "group"], { id: group });
    if (kind !== "supplies") report("group-kind", ["edges", at, "group"]);
    if ((buyers.get(group) ?? to) !== to) report("group-split", ["edges", at, "group"], { id: group });
    buyers.set(group, buyers.get(group) ?? to);
  }
  const supplies = chain.edges.filter(({ from, to, kind }) => kind === "supplies" && from !== to);
  const parents = chain.nodes.flatMap(({ id, parent }) => (parent === undefined ? [] : [{ from: id, to: parent }]));
  return [
    ...found,
    ...circles("supplies-cycle", ["edges"], nodes, supplies),
    ...circles("parent-cycle", ["nodes"], nodes, parents),
    ...costProblems(chain),
  ];
}

/** Where edges go round, each circle with its nodes. */
function circles(
  code: "supplies-cycle" | "parent-cycle",
  path: Path,
  nodes: ReadonlyMap<string, number>,
  edges: readonly { readonly from: string; readonly to: string }[],
): ChainProblem[] {
  const known = edges.filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  const ids = [...nodes.keys()];
  const index = new Map(ids.map((id, at) => [id, at]));
  const ends = (end: "from" | "to") => Uint32Array.from(known, (edge) => index.get(edge[end]) as number);
  return cyclesIn(graphOf(ids.length, ends("from"), ends("to"))).map((indices) => {
    const cycle = indices.map((at) => ids[at] as string);
    return { ...problem(words, code, path, { cycle: cycle.join(" → ") }), cycle };
  });
}

function costProblems(chain: ParsedChain): Problem[] {
  const totals = new Map<string, Rational>();
  for (const { to, costShare } of chain.edges) {
    if (costShare === undefined) continue;
    const share = numberOf(costShare);
    totals.set(to, add(totals.get(to) ?? sum([]), share));
  }
  return [...totals].flatMap(([node, total]) =>
    compare(total, one) > 0 ? [problem(words, "cost-shares", ["edges"], { node, found: toText(total) })] : [],
  );
}
