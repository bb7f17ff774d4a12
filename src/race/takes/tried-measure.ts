import type { Rational } from "../../exact/index.js";
import type { Lack, Measure, Peers } from "../../figure/index.js";
import type { ItemPlan } from "../plan/plan.js";
import type { Trial } from "./trial.js";

/** Who is compared with whom where the entrant is ranked, if it may be; at an item, or in the ranking. */
export function peersIn({ base, i }: Trial, item: ItemPlan | undefined): Peers {
  const peers = (item && base.inputs.get(item)?.peers) ?? base.peersOf(item?.peers);
  const listed = base.table.entrants[i]?.ranked === true;
  const ranked = peers.ranked.map((is, at) => (at === i ? listed : is));
  return ranked[i] === peers.ranked[i] ? peers : { ...peers, ranked };
}

/** A measure of the entrant, by how many grains its figure has changed. */
export function measureAt({ measuresAt, i }: Trial, measure: Measure, peers: Peers) {
  return (grains: bigint) => measuresAt(grains).measure(measure, peers).values[i] as Rational | Lack;
}
