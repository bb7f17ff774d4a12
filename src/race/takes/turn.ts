import { compare, type Rational } from "../../exact/index.js";
import type { Lack } from "../../figure/index.js";

/** A question that is asked once a figure has changed by so many grains; as these grow, the answer changes at most once. */
export type Turn = (grains: bigint) => boolean;

/** For each edge, whether a number has come to it, and whether it is past it. */
export function edgeTurns(at: (grains: bigint) => Rational | Lack, edges: readonly Rational[]): readonly Turn[] {
  const is = (grains: bigint, holds: (x: Rational) => boolean) => {
    const x = at(grains);
    return typeof x !== "string" && holds(x);
  };
  return edges.flatMap((edge) => [
    (grains: bigint) => is(grains, (x) => compare(x, edge) >= 0),
    (grains: bigint) => is(grains, (x) => compare(x, edge) > 0),
  ]);
}
