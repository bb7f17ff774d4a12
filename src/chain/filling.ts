import {
  add,
  compare,
  divide,
  greatest,
  least,
  multiply,
  one,
  type Rational,
  subtract,
  sum,
  toText,
  zero,
} from "../exact/index.js";
import { problem, SaimaError } from "../reason/index.js";
import type { Candidate } from "./candidate.js";
import { numberOf } from "./number-of.js";
import { completenessOf, importanceOf } from "./totals.js";
import type { View } from "./view.js";
import { words } from "./words.js";

/** How far the gaps of a chain are filled as candidates are taken. */
export interface Filling {
  /** What a candidate would add to completeness now; undefined where that is not known. */
  gain(candidate: Candidate): Rational | undefined;
  take(candidate: Candidate): void;
  completeness(): Rational | undefined;
  /** The nodes, by index, that keep a gain from being known. */
  missing(candidate: Candidate): readonly number[];
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
  const chances = new Map<number, readonly Chance[]>();
  let expected = start.value;

  const at = (v: number) => chances.get(v) ?? [{ filled: zero, chance: one }];
  const rolesOf = ({ roles }: Candidate) => {
    const capacities = new Map<number, Rational | undefined>();
    for (const { node, capacity } of roles) {
      const v = view.map.index.get(node) as number;
      const own = capacity === undefined ? undefined : numberOf(capacity);
      const other = capacities.has(v) ? capacities.get(v) : zero;
      capacities.set(v, own && other && add(own, other));
    }
    return capacities;
  };
  const gapOf = (v: number) => view.nodes[v]?.gap?.value;

  const gain = (candidate: Candidate): Rational | undefined => {
    const probability = probabilityOf(candidate);
    if (!weights || !expected || !probability) return undefined;
    const gains = [...rolesOf(candidate)].map(([v, capacity]) => {
      const [gap, demand, weight] = [gapOf(v), view.nodes[v]?.demand?.value, importanceOf(view, v)];
      if (gap?.n === 0n) return zero;
      if (!gap || !demand || !weight || !capacity) return undefined;
      const more = sum(
        at(v).map(({ filled, chance }) => multiply(chance, subtract(least(gap, add(filled, capacity)), filled))),
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
      if (start.missing.length > 0) return start.missing;
      return [...rolesOf(candidate).keys()].filter((v) => !gapOf(v));
    },
    take(candidate) {
      const probability = probabilityOf(candidate) ?? zero;
      const more = gain(candidate);
      expected = expected && more && add(expected, more);
      for (const [v, capacity] of rolesOf(candidate)) {
        const gap = gapOf(v);
        if (gap && capacity) chances.set(v, spread(at(v), capacity, gap, probability));
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
    if (chance.n === 0n) return;
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
