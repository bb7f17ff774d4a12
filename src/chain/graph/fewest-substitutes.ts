import { compare, type Rational, rational } from "../../exact/index.js";
import { numberOf } from "../number-of.js";
import type { ChainMap } from "./chain-map.js";

/**
 * The buyer of a node that has the fewest substitutes for it (可替代来源数), by what its edge declares, or else by the others of
 * its group; undefined where neither is told of any buyer.
 */
export function fewestSubstitutes(
  { supply: { graph, edges } }: ChainMap,
  v: number,
): { readonly buyer: number; readonly count: Rational } | undefined {
  const known = [...graph.out.subarray(graph.outAt[v], graph.outAt[v + 1])].flatMap((e) => {
    const buyer = graph.to[e] as number;
    const { substitutes, group } = edges[e] as (typeof edges)[number];
    if (substitutes !== undefined) return { buyer, count: numberOf(substitutes) };
    if (group === undefined) return [];
    const inputs = [...graph.in.subarray(graph.inAt[buyer], graph.inAt[buyer + 1])];
    const members = inputs.filter((input) => edges[input]?.group === group);
    return { buyer, count: rational(members.length - 1) };
  });
  return known.sort((a, b) => compare(a.count, b.count) || a.buyer - b.buyer)[0];
}
