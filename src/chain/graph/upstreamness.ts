import { add, divide, multiply, one, type Rational, sign } from "../../exact/index.js";
import type { ChainMap } from "./chain-map.js";
import { contentOf, costGraphOf } from "./cost-flow.js";

/**
 * The distance of each node from final use: U(u) = 1 + Σ b(u, v) U(v), where b(u, v) is the part of u's output that goes to
 * v when one unit of each end product is made. Undefined where a cost share on the way is not given.
 */
export function upstreamness(map: ChainMap): readonly (Rational | undefined)[] {
  const costs = costGraphOf(map);
  const { graph, order, share } = costs;
  const outs = (v: number) => graph.out.subarray(graph.outAt[v], graph.outAt[v + 1]);
  const content = contentOf(costs, (v) => outs(v).length === 0);
  const distance = new Array<Rational | undefined>(graph.size);
  for (const v of [...(order ?? [])].reverse()) {
    const whole = content[v];
    if (!whole || sign(whole) === 0) continue;
    let far: Rational | undefined = one;
    for (const edge of outs(v)) {
      const to = graph.to[edge] as number;
      const [below, there, part] = [content[to], distance[to], share[edge]];
      if ((below && sign(below) === 0) || (part && sign(part) === 0)) continue;
      far = far && below && there && part && add(far, divide(multiply(multiply(below, part), there), whole));
    }
    distance[v] = far;
  }
  return distance;
}
