import { compare, type Rational } from "../exact/index.js";
import { once } from "./once.js";
import type { Column, Lack } from "./table.js";

/** Who is compared with whom: the number of each entrant's group, and who is ranked. */
export interface Peers {
  readonly groups: readonly number[];
  readonly ranked: readonly boolean[];
}

/**
 * The peers of each group, by position.
 *
 * @example
 * peersOf([one, "notReported", one], { groups: [0, 0, 0], ranked: [true, true, true] }).get(0) // → [0, 2]
 */
export function peersOf(values: Column["values"], peers: Peers): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const [i, value] of values.entries()) {
    if (typeof value === "string" || !peers.ranked[i]) continue;
    const group = peers.groups[i] as number;
    const list = groups.get(group);
    if (list) list.push(i);
    else groups.set(group, [i]);
  }
  return groups;
}

/** One number per group, given to everyone in it; someone with nobody else to be compared with is alone. */
export function perGroup(
  column: Column,
  groups: ReadonlyMap<number, readonly number[]>,
  peers: Peers,
  compute: (group: readonly number[]) => Rational | Lack,
): Column {
  const known = new Map<number, Rational | Lack>();
  const values = column.values.map((own, i) => {
    const number = peers.groups[i] as number;
    const group = groups.get(number) ?? [];
    if (group.length === 0 || (group.length === 1 && group[0] === i)) return typeof own === "string" ? own : "alone";
    return once(known, number, () => compute(group));
  });
  return { unit: column.unit, values };
}

/** The largest, or the smallest. */
export function extreme(values: readonly Rational[], side: 1 | -1): Rational {
  return values.reduce((a, b) => (compare(b, a) === side ? b : a));
}
