import type { FiguresInput } from "../../src/figure/index.js";
import { rank, type ScorecardInput, type Standings } from "../../src/race/index.js";
import { isSaimaError } from "../../src/reason/index.js";
import { type Fraction, readFraction } from "../support/fraction.js";

/** The standings, or the codes of what is refused. */
export function outcome(card: ScorecardInput, rows: FiguresInput): Standings | { readonly refused: readonly string[] } {
  try {
    return rank(card, rows);
  } catch (thrown) {
    if (!isSaimaError(thrown)) throw thrown;
    return { refused: thrown.problems.map((each) => each.code).sort() };
  }
}

/** The standings, or undefined where a treatment refuses them. */
export function standings(card: ScorecardInput, rows: FiguresInput): Standings | undefined {
  const got = outcome(card, rows);
  return "rows" in got ? got : undefined;
}

/** An exact number of an outcome, read apart from the library. */
export function exactly(shown: { readonly exact: string }): Fraction {
  return readFraction(shown.exact);
}
