import { absolute, type Rational, show, subtract } from "../exact/index.js";
import type { Step } from "./order.js";
import { type GroupOrder, ordersOf } from "./orders-of.js";
import { perRun } from "./per-run.js";
import { placesInOrder } from "./places-in-order.js";
import type { Before } from "./read-previous.js";
import { remarksOf } from "./remarks-of.js";
import { resultsOf } from "./results-of.js";
import type { Dropped, Run } from "./run.js";
import type { ShownPoints } from "./shown-of.js";
import type { Separation, StandingRow } from "./standings.js";
import { unrankedText } from "./words.js";

/** Where an entrant sits: its group, the places in it, and in which class of equals it is; in none where it is not ranked. */
interface Seat {
  readonly group: GroupOrder;
  readonly places: readonly number[];
  readonly at: number | undefined;
}

const seatsOf = perRun((run): readonly Seat[] => {
  const seats: Seat[] = [];
  for (const group of ordersOf(run)) {
    const places = placesInOrder(group.classes, run.plan.card.ties ?? "standard");
    for (const i of group.members) seats[i] = { group, places, at: undefined };
    for (const [at, members] of group.classes.entries()) for (const i of members) seats[i] = { group, places, at };
  }
  return seats;
});

/** One entrant's line in the standings. */
export function rowOf(run: Run, before: Before | undefined, i: number, shown: ShownPoints): StandingRow {
  const { plan, table, unranked } = run;
  const { group, places, at } = seatsOf(run)[i] as Seat;
  const { ranked, classes, between } = group;
  const separation = (other: readonly number[] | undefined, step: Step | undefined): Separation | null => {
    const first = other?.[0];
    if (first === undefined || !step) return null;
    const apart = subtract(step.values[i] as Rational, step.values[first] as Rational);
    const entrant = table.entrants[first]?.id as string;
    return { entrant, by: step.name, difference: show(absolute(apart), plan.shown.total) };
  };
  const entrant = table.entrants[i] as (typeof table.entrants)[number];
  const place = at === undefined ? null : (places[at] as number);
  const basic = { entrant: entrant.id, group: group.name, place };
  return {
    ...basic,
    members: entrant.members,
    of: ranked.length,
    ...(before && { change: changeOf(basic, before) }),
    ...shown,
    tied: at === undefined ? 0 : (classes[at] as readonly number[]).length - 1,
    above: at === undefined ? null : separation(classes[at - 1], between[at - 1]),
    below: at === undefined ? null : separation(classes[at + 1], between[at]),
    remarks: remarksOf(run, i),
    unranked: unranked.has(i) ? sayUnranked(unranked.get(i)) : null,
    ...resultsOf(run)?.of(i),
  };
}

function changeOf(row: { entrant: string; group: string | null; place: number | null }, before: Before) {
  const earlier = before.get(row.entrant);
  if (!earlier || earlier.group !== row.group) return "new" as const;
  return earlier.place === null || row.place === null ? null : earlier.place - row.place;
}

function sayUnranked(why: Dropped | undefined): StandingRow["unranked"] {
  const says = unrankedText(why);
  if (!why) return { code: "declared", node: null, says };
  return "veto" in why ? { code: "veto", node: null, says } : { code: why.lack, node: why.node, says };
}
