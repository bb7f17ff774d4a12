import { add, one, type Rational, rational, subtract } from "../../exact/index.js";

/** Two numbers, the lower first. */
export type Pair = readonly [Rational, Rational];

/** An edge and the number a grain below it; an edge and the number a grain above it. */
export function beside(edge: Rational, grain: Rational): readonly [Pair, Pair] {
  return [
    [subtract(edge, grain), edge],
    [edge, add(edge, grain)],
  ];
}

/** The pairs beside an edge: a whole one apart, then a hundredth. */
export function pairsBeside(edge: Rational): readonly Pair[] {
  return [one, rational(1, 100)].flatMap((grain) => beside(edge, grain));
}
