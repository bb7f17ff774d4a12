import { absolute, add, byCodePoint, compare, type Rational, sign, sum, zero } from "../../exact/index.js";

/** A difference in one line. */
export interface LineDifference {
  readonly node: string;
  readonly difference: Rational;
}

/** The fewest leads of one side that outweigh all leads of the other. */
export interface Decisive<T extends LineDifference> {
  /** Whose they are: 1 where a positive difference leads, -1 where a negative one does. */
  readonly side: 1 | -1;
  /** Largest first. */
  readonly leads: readonly T[];
  readonly points: Rational;
  /** What the other side leads by, all together. */
  readonly against: Rational;
}

/** The smallest decisive set; undefined where the leads of both sides come to the same. */
export function decisiveOf<T extends LineDifference>(all: readonly T[]): Decisive<T> | undefined {
  const side = sign(sum(all.map(({ difference }) => difference)));
  if (side === 0) return undefined;
  const led = (way: number) => all.filter(({ difference }) => sign(difference) === way);
  const against = absolute(sum(led(-side).map(({ difference }) => difference)));
  const sorted = [...led(side)].sort(
    (a, b) => compare(absolute(b.difference), absolute(a.difference)) || byCodePoint(a.node, b.node),
  );
  const leads: T[] = [];
  let points = zero;
  for (const lead of sorted) {
    if (compare(points, against) > 0) break;
    leads.push(lead);
    points = add(points, absolute(lead.difference));
  }
  return { side, leads, points, against };
}
