import type { Rational } from "../exact/index.js";
import { type Better, opposite } from "./direction.js";
import type { PlaceMeasure, Ties } from "./measure.js";
import { type Peers, peersOf } from "./peers.js";
import { placesOf } from "./places.js";
import type { Column, Lack } from "./table.js";

/** The place of each among its peers. */
export function place(of: PlaceMeasure, column: Column, better: Better, peers: Peers): Column {
  const values: (Rational | Lack)[] = [...column.values];
  const everyone = { groups: peers.groups, ranked: peers.ranked.map(() => true) };
  for (const group of peersOf(column.values, everyone).values()) {
    const own = group.map((i) => column.values[i] as Rational);
    const ranked = group.map((i) => peers.ranked[i] as boolean);
    const first = of.from === "worst" ? opposite[better] : better;
    const places = placesOf(own, ranked, first, of.ties as Ties);
    for (const [at, i] of group.entries()) values[i] = places[at] as Rational;
  }
  return { unit: "", values };
}
