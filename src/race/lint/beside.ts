import { add, type Rational, subtract } from "../../exact/index.js";

/** Two numbers, the lower first. */
export type Pair = readonly [Rational, Rational];

/** An edge and the number a grain below it; an edge and the number a grain above it. */
export function beside(edge: Rational, grain: Rational): readonly [Pair, Pair] {
  return [
    [subtract(edge, grain), edge],
    [edge, add(edge, grain)],
  ];
}
