import { add, compare, one, type Rational, rational } from "../exact/index.js";

/**
 * How equals are placed (并列名次): `standard` 1,1,3; `dense` 1,1,2; `modified` 2,2,3; `fractional` 1.5,1.5,3.
 */
export const ties = ["standard", "dense", "modified", "fractional"] as const;

/** Counts of what stands before and beside a value among the peers, itself not counted. */
interface Standing {
  readonly before: number;
  readonly distinctBefore: number;
  readonly equals: number;
}

const placeOf: Record<(typeof ties)[number], (standing: Standing) => Rational> = {
  standard: ({ before }) => rational(before + 1),
  dense: ({ distinctBefore }) => rational(distinctBefore + 1),
  modified: ({ before, equals }) => rational(before + equals + 1),
  fractional: ({ before, equals }) => add(rational(before), add(one, rational(equals, 2))),
};

/**
 * The place of each value among the ranked ones: the first is the highest, or the lowest where lower is better. A value
 * that is not ranked gets the place it would have, and changes nobody's.
 *
 * @example
 * const values = [rational(2), rational(3), rational(2)];
 * placesOf(values, [true, true, true], "higher", "standard").map(toText) // → ["2", "1", "2"]
 */
export function placesOf(
  values: readonly Rational[],
  ranked: readonly boolean[],
  better: "higher" | "lower",
  convention: (typeof ties)[number],
): Rational[] {
  const side = better === "higher" ? -1 : 1;
  const order = values.map((_value, index) => index);
  order.sort((a, b) => side * compare(values[a] as Rational, values[b] as Rational));
  const places: Rational[] = new Array(values.length);
  let before = 0;
  let distinctBefore = 0;
  for (let start = 0; start < order.length; ) {
    let end = start;
    let peers = 0;
    const first = values[order[start] as number] as Rational;
    for (; end < order.length && compare(values[order[end] as number] as Rational, first) === 0; end++)
      if (ranked[order[end] as number]) peers++;
    for (const index of order.slice(start, end))
      places[index] = placeOf[convention]({ before, distinctBefore, equals: peers - Number(ranked[index]) });
    before += peers;
    if (peers > 0) distinctBefore++;
    start = end;
  }
  return places;
}
