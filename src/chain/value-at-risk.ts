import { type Shown, sum } from "../exact/index.js";
import { openOptions } from "../reason/index.js";
import type { Chain, ChainInput } from "./chain.js";
import { recipeOf } from "./graph/recipe.js";
import { showNumber } from "./show-number.js";
import { type FactsChosen, factKeys, indexOf, nodeAt, viewOf } from "./view.js";

export interface RiskOptions extends FactsChosen {
  /** The node that fails. */
  readonly node: string;
}

/** What stops when a node fails. */
export interface Risk {
  readonly node: string;
  /** The nodes further down that can no longer produce, in the order of the map. */
  readonly stops: readonly string[];
  /** Their local output together; null when that of one is not known. */
  readonly value: Shown | null;
  /** The output of the node itself, beside it; null when it is not known. */
  readonly own: Shown | null;
  readonly unit: string;
  /** Which of them have no known output. */
  readonly missing: readonly string[];
}

/**
 * The local output that stops when a node fails (风险值): that of every node further down which needs it, directly or not.
 * One that can take a substitute goes on, until all of the group have stopped.
 *
 * @example
 * const chain = { id: "ev", edition: "1", asOf: "2026-10-31", region: { code: "320400" },
 *   nodes: [{ id: "chip" }, { id: "car" }], edges: [{ from: "chip", to: "car", kind: "supplies" }],
 *   facts: [{ node: "car", period: "2025", basis: "measured", supply: "20亿元" }] };
 * const { stops, value, unit } = valueAtRisk(chain, { node: "chip" });
 * [stops, value.exact, unit] // → [["car"], "2000000000", "CNY"]
 */
export function valueAtRisk(chain: ChainInput | Chain, options: RiskOptions): Risk {
  const { node, ...chosen } = openOptions(options, ["node", ...factKeys]);
  const view = viewOf(chain, chosen);
  const failed = indexOf(view.map, node);
  const { graph, order, group } = recipeOf(view.map);
  const stopped = new Set([failed]);
  for (const v of order) {
    if (stopped.has(v)) continue;
    const running = new Map<number, boolean>();
    for (const edge of graph.in.subarray(graph.inAt[v], graph.inAt[v + 1])) {
      const key = group[edge] as number;
      const runs = !stopped.has(graph.from[edge] as number);
      // An input by itself must run; of a group, any.
      running.set(key, key < 0 ? runs && (running.get(key) ?? true) : runs || (running.get(key) ?? false));
    }
    if ([...running.values()].includes(false)) stopped.add(v);
  }
  stopped.delete(failed);
  const stops = [...stopped].sort((a, b) => a - b);
  const supply = stops.flatMap((v) => view.nodes[v]?.supply?.value ?? []);
  const own = view.nodes[failed]?.supply;
  return {
    node,
    stops: stops.map((v) => nodeAt(view.map, v).id),
    value: supply.length < stops.length ? null : showNumber(sum(supply)),
    own: own ? showNumber(own.value) : null,
    unit: view.unit,
    missing: stops.filter((v) => !view.nodes[v]?.supply).map((v) => nodeAt(view.map, v).id),
  };
}
