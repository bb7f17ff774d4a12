import { absolute, type Rational, type Shown, show, subtract } from "../../exact/index.js";
import { placesGained } from "../between/places-gained.js";
import type { Before } from "../between/read-previous.js";
import { resultsOf } from "../results/results-of.js";
import { type GroupOrder, ordersOf } from "../run/orders-of.js";
import { perRun } from "../run/per-run.js";
import type { Dropped, Run } from "../run/run.js";
import type { Remark, Separation, StandingRow } from "../standings.js";
import { unrankedText } from "../words.js";
import { placesInOrder } from "./places-in-order.js";
import type { ShownPoints } from "./shown-of.js";

/**
 * Where an entrant sits: its group, the places in it, how far neighbours are apart, and in which class of equals it is; in
 * none where it is not ranked.
 */
interface Seat {
  readonly group: GroupOrder;
  readonly places: readonly number[];
  readonly apart: readonly Shown[];
  readonly at: number | undefined;
}

const seatsOf = perRun((run): readonly Seat[] => {
  const seats: Seat[] = [];
  for (const group of ordersOf(run)) {
    const places = placesInOrder(group.classes, run.plan.card.ties ?? "standard");
    const apart = apartIn(run, group);
    for (const i of group.members) seats[i] = { group, places, apart, at: undefined };
    for (const [at, members] of group.classes.entries())
      for (const i of members) seats[i] = { group, places, apart, at };
  }
  return seats;
});

/** How far each class is ahead of the next. Those who share a place are alike in what sets them apart from their neighbours. */
function apartIn({ plan }: Run, { classes, between }: GroupOrder): Shown[] {
  return between.map(({ values }, at) => {
    const [above, below] = [at, at + 1].map((each) => values[classes[each]?.[0] as number] as Rational);
    return show(absolute(subtract(above as Rational, below as Rational)), plan.shown.total);
  });
}

/** One entrant's line in the standings. */
export function rowOf(
  run: Run,
  before: Before | undefined,
  i: number,
  { total, points }: ShownPoints,
  remarks: readonly Remark[],
): StandingRow {
  const { table, unranked } = run;
  const { group, places, apart, at } = seatsOf(run)[i] as Seat;
  const { ranked, classes, between } = group;
  const separation = (other: number, boundary: number): Separation | null => {
    const first = classes[other]?.[0];
    if (first === undefined) return null;
    const entrant = table.entrants[first]?.id as string;
    // A copy: what an outcome holds is its own.
    return { entrant, by: between[boundary]?.name as string, difference: { ...(apart[boundary] as Shown) } };
  };
  const entrant = table.entrants[i] as (typeof table.entrants)[number];
  // Written out: objects put together of others are many times slower to make.
  const row: StandingRow = {
    entrant: entrant.id,
    group: group.name,
    members: entrant.members,
    place: at === undefined ? null : (places[at] as number),
    of: ranked.length,
    total,
    points,
    tied: at === undefined ? 0 : (classes[at] as readonly number[]).length - 1,
    above: at === undefined ? null : separation(at - 1, at - 1),
    below: at === undefined ? null : separation(at + 1, at),
    remarks,
    unranked: unranked.has(i) ? sayUnranked(unranked.get(i)) : null,
  };
  return Object.assign(row, before && { change: placesGained(before.get(row.entrant), row) }, resultsOf(run)?.of(i));
}

function sayUnranked(why: Dropped | undefined): StandingRow["unranked"] {
  const says = unrankedText(why);
  if (!why) return { code: "declared", node: null, says };
  return "veto" in why ? { code: "veto", node: null, says } : { code: why.lack, node: why.node, says };
}
