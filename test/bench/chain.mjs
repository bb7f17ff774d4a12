import { DirectedGraph } from "graphology";
import { topologicalSort } from "graphology-dag";
import { bfsFromNode } from "graphology-traversal";
import { andThroughput } from "../../dist/chain/and-throughput.js";
import { assess, parseChain, parseChainPolicy, reachOf, throughputOf, tiersOf } from "../../dist/chain/index.js";
import { layersOf } from "../../dist/chain/layers.js";
import { mapFor } from "../../dist/chain/parse-chain.js";
import { reached } from "../../dist/chain/reached.js";
import { recipeOf } from "../../dist/chain/recipe.js";
import { capacitiesIn } from "../../dist/chain/throughput-of.js";
import { viewOf } from "../../dist/chain/view.js";
import { random } from "./random.mjs";

const LAYERS = 8;
const idOf = (v) => `node-${String(v).padStart(5, "0")}`;

/** A chain in eight layers, each node of which supplies some of the next. */
function layered(nodes, edges) {
  const next = random(nodes);
  const wide = nodes / LAYERS;
  const below = (v) => (Math.floor(v / wide) + 1) * wide;
  const ends = new Map();
  while (ends.size < edges) {
    const from = Math.floor(next() * (nodes - wide));
    const to = Math.floor(below(from) + next() * wide);
    ends.set(from * nodes + to, [from, to]);
  }
  const needs = (4 * edges) / nodes;
  return {
    id: "bench",
    edition: "1",
    asOf: "2026-10-31",
    region: { code: "320400" },
    stages: Array.from({ length: LAYERS }, (_, order) => ({ id: `stage-${order}`, order })),
    nodes: Array.from({ length: nodes }, (_, v) => ({
      id: idOf(v),
      name: `节点${v}`,
      importance: 1 + Math.floor(next() * 5),
      stage: `stage-${Math.floor(v / wide)}`,
    })),
    edges: [...ends.values()].map(([from, to]) => ({
      from: idOf(from),
      to: idOf(to),
      kind: "supplies",
      perUnit: (next() * 2 + 0.1).toFixed(2),
      costShare: (1 / (needs * 2)).toFixed(3),
    })),
    facts: Array.from({ length: nodes }, (_, v) => fact(idOf(v), next)),
  };
}

function fact(node, next) {
  const supply = Math.floor(next() * 1200);
  return {
    node,
    period: "2025",
    basis: "measured",
    demand: Math.floor(next() * 1000),
    supply,
    capacity: supply + 10,
    firms: 1 + Math.floor(next() * 5),
    hhi: 1000 + Math.floor(next() * 5000),
    relatedness: next().toFixed(2),
    locationQuotient: (next() * 2).toFixed(2),
    growth: (next() - 0.3).toFixed(2),
  };
}

const policy = parseChainPolicy({
  id: "bench",
  edition: "1",
  source: { title: "made up" },
  gap: { broken: "0.1", pain: "0.5", short: "0.8" },
  strengthen: { hhi: "1800", effectiveSuppliers: "2" },
  extend: { locationQuotient: "1.25", relatedness: "0.4" },
  build: { completeness: "0.3", relatedness: "0.4" },
  hot: { fastest: "25%" },
});

/** A map judged, and a graph gone through: order, reach, and what can be turned out when all inputs are needed. */
export function chainJobs() {
  const small = layered(504, 1008);
  const text = JSON.stringify(small);
  const parsed = parseChain(small);
  const verdicts = (chain) => JSON.stringify(assess(chain, policy));

  const large = parseChain(layered(10_000, 40_000));
  const map = mapFor(large);
  const recipe = recipeOf(map);
  const capacity = capacitiesIn(viewOf(large));
  const graph = graphologyOf(large);
  const start = large.nodes[0].id;
  const own = () => [layersOf(map.graph).order, reached(map.graph, 0, "down"), andThroughput(recipe, capacity)];
  const answers = () => [tiersOf(large), reachOf(large, start), throughputOf(large)];
  agree(map, own(), withGraphology(graph, start));

  return [
    [
      "verdicts of 504 nodes, with reasons, as JSON",
      { "saima, map read": () => verdicts(parsed), "saima, map as JSON": () => verdicts(JSON.parse(text)) },
      1,
    ],
    [
      "order, reach, throughput: 10,000 nodes, 40,000 edges",
      {
        "saima, exact": own,
        "saima, exact, as answers": answers,
        "graphology, in floating point": () => withGraphology(graph, start),
      },
      1,
    ],
  ];
}

function graphologyOf({ nodes, edges, facts }) {
  const graph = new DirectedGraph();
  const capacities = new Map(facts.map(({ node, capacity }) => [node, Number(capacity)]));
  for (const { id } of nodes) graph.addNode(id, { capacity: capacities.get(id) });
  for (const { from, to, perUnit } of edges) graph.addEdge(from, to, { perUnit: Number(perUnit) });
  return graph;
}

function withGraphology(graph, start) {
  const order = topologicalSort(graph);
  const found = [];
  bfsFromNode(graph, start, (node) => {
    found.push(node);
  });
  const levels = new Map();
  for (const node of order) {
    let level = graph.getNodeAttribute(node, "capacity");
    graph.forEachInEdge(node, (_, { perUnit }, supplier) => {
      level = Math.min(level, levels.get(supplier) / perUnit);
    });
    levels.set(node, level);
  }
  return [order, found, levels];
}

function agree({ chain }, [order, { nodes }, { near }], [peerOrder, found, levels]) {
  if (order.length !== peerOrder.length || nodes.length !== found.length - 1) throw new Error("order or reach differ");
  for (const [v, { id }] of chain.nodes.entries())
    if (Math.abs(near[v] - levels.get(id)) > 1e-6 * levels.get(id)) throw new Error(`the level of ${id} differs`);
}
