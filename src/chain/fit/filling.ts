import {
  add,
  compare,
  divide,
  greatest,
  least,
  multiply,
  one,
  type Rational,
  sign,
  subtract,
  sum,
  toText,
  zero,
} from "../../exact/index.js";
import { problem, SaimaError } from "../../reason/index.js";
import type { Candidate } from "../candidate.js";
import { numberOf } from "../number-of.js";
import { completenessOf, importanceOf } from "../verdicts/totals.js";
import { nodeAt, type View } from "../view.js";
import { words } from "../words.js";

/** How far the gaps of a chain are filled as candidates are taken. */
export interface Filling {
  /** What a candidate would add to completeness now; undefined where that is not known. */
  gain(candidate: Candidate): Rational | undefined;
  take(candidate: Candidate): void;
  completeness(): Rational | undefined;
  /** The nodes that keep a gain from being known. */
  missing(candidate: Candidate): readonly string[];
}

/** So much of a gap is filled, with this probability. */
interface Chance {
  readonly filled: Rational;
  readonly chance: Rational;
}

/** More ways than this in which a gap may come to be filled are not followed. */
const MOST_CHANCES = 10_000;

/** Nothing filled yet. What was taken comes or not, each by its own probability. */
export function fillingOf(view: View): Filling {
  const start = completenessOf(view);
  const weights = start.denominator;
  const chances = new Map<string, readonly Chance[]>();
  let expected = start.value;

  const at = (v: string) => chances.get(v) ?? [{ filled: zero, chance: one }];
  const rolesOf = ({ roles }: Candidate) => {
    const capacities = new Map<string, Rational | undefined>();
    for (const { node, capacity } of roles) {
      const own = capacity === undefined ? undefined : numberOf(capacity);
      const other = capacities.has(node) ? capacities.get(node) : zero;
      capacities.set(node, own && other && add(own, other));
    }
    return capacities;
  };
  // A node that only the target map has is not on the view, and nothing is known of it.
  const indexOf = (node: string) => view.map.index.get(node) ?? -1;
  const gapOf = (node: string) => view.nodes[indexOf(node)]?.gap?.value;

  const gain = (candidate: Candidate): Rational | undefined => {
    const probability = probabilityOf(candidate);
    if (!weights || !expected || !probability) return undefined;
    const gains = [...rolesOf(candidate)].map(([node, capacity]) => {
      const v = indexOf(node);
      const [gap, demand, weight] = [gapOf(node), view.nodes[v]?.demand?.value, importanceOf(view, v)];
      if (gap && sign(gap) === 0) return zero;
      if (!gap || !demand || !weight || !capacity) return undefined;
      const more = sum(
        at(node).map(({ filled, chance }) => multiply(chance, subtract(least(gap, add(filled, capacity)), filled))),
      );
      return divide(multiply(multiply(weight, more), probability), multiply(demand, weights));
    });
    const known = gains.flatMap((each) => each ?? []);
    return known.length < gains.length ? undefined : sum(known);
  };

  return {
    gain,
    completeness: () => expected,
    missing: (candidate) => {
      if (start.missing.length > 0) return start.missing.map((v) => nodeAt(view.map, v).id);
      return [...rolesOf(candidate).keys()].filter((node) => !gapOf(node));
    },
    take(candidate) {
      const probability = probabilityOf(candidate) ?? zero;
      const more = gain(candidate);
      expected = expected && more && add(expected, more);
      for (const [node, capacity] of rolesOf(candidate)) {
        const gap = gapOf(node);
        if (gap && capacity) chances.set(node, spread(at(node), capacity, gap, probability));
      }
    },
  };
}

/** How likely it is that a candidate comes; of a project in the pipeline it is not known unless somebody says so. */
export function probabilityOf({ probability, stage }: Candidate): Rational | undefined {
  if (probability !== undefined) return numberOf(probability);
  return stage === undefined ? one : undefined;
}

/** What is filled after one more has come, or has not. */
function spread(
  before: readonly Chance[],
  capacity: Rational,
  gap: Rational,
  probability: Rational,
): readonly Chance[] {
  const after = new Map<string, Chance>();
  const put = (filled: Rational, chance: Rational) => {
    if (sign(chance) === 0) return;
    const key = toText(filled);
    after.set(key, { filled, chance: add(after.get(key)?.chance ?? zero, chance) });
  };
  for (const { filled, chance } of before) {
    put(greatest(filled, least(gap, add(filled, capacity))), multiply(chance, probability));
    put(filled, multiply(chance, subtract(one, probability)));
  }
  if (after.size > MOST_CHANCES) throw new SaimaError([problem(words, "chances-too-many", [], { most: MOST_CHANCES })]);
  return [...after.values()].sort((a, b) => compare(a.filled, b.filled));
}
