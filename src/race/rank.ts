import { absolute, type Rational, show, subtract } from "../exact/index.js";
import type { FiguresInput } from "../figure/index.js";
import { identify } from "../reason/index.js";
import { nodeOf } from "./node-of.js";
import type { Step } from "./order.js";
import { type GroupOrder, ordersOf } from "./orders-of.js";
import { placesInOrder } from "./places-in-order.js";
import { type Before, type PreviousStandings, readPrevious } from "./read-previous.js";
import { remarksOf } from "./remarks-of.js";
import { type Results, resultsOf } from "./results-of.js";
import type { Dropped, Run } from "./run.js";
import { runOf } from "./run-of.js";
import type { Scorecard, ScorecardInput } from "./scorecard.js";
import { shownOf } from "./shown-of.js";
import type { Separation, StandingRow, Standings } from "./standings.js";
import { unrankedText } from "./words.js";

/**
 * Ranks entrants by a scorecard (赛马排名): points, places, ties, what separates neighbours.
 *
 * @param scorecard raw or parsed
 * @param figures rows `{ entrant, group?, figures }`, or `{ columns, rows }`
 * @param options `previous`: the standings of an earlier period; rows then tell the change of place
 * @throws SaimaError with every problem of the scorecard, or of the figures under it; nothing is half done.
 * @example
 * const card = { id: "city", edition: "1", treat: { notReported: "0", notApplicable: "refuse" },
 *   nodes: [{ id: "visits", of: "visits", points: { each: "1", is: "2", part: "completed" } }] };
 * rank(card, [{ entrant: "A", figures: { visits: 3 } }]).rows[0].total // → { exact: "6", shown: "6.00" }
 */
export function rank(
  scorecard: ScorecardInput | Scorecard,
  figures: FiguresInput,
  options: { readonly previous?: PreviousStandings } = {},
): Standings {
  return standingsOf(runOf(scorecard, figures), readPrevious(options));
}

/** The standings that a run comes to. */
export function standingsOf(run: Run, before: Before | undefined): Standings {
  const { card } = run.plan;
  const orders = ordersOf(run);
  const results = resultsOf(run, orders);
  const rows = orders.flatMap((group) => groupRows(run, group, before, results));
  return {
    scorecard: identify(card),
    title: card.title ?? null,
    source: card.source ?? null,
    encoded: card.encoded ?? null,
    assumptions: card.assumptions ?? [],
    nodes: run.plan.nodes.map(nodeOf),
    ...(results && { results: results.named }),
    rows,
  };
}

function changeOf(row: { entrant: string; group: string | null; place: number | null }, before: Before) {
  const earlier = before.get(row.entrant);
  if (!earlier || earlier.group !== row.group) return "new" as const;
  return earlier.place === null || row.place === null ? null : earlier.place - row.place;
}

function groupRows(
  run: Run,
  group: GroupOrder,
  before: Before | undefined,
  results: Results | undefined,
): StandingRow[] {
  const { plan, table, unranked } = run;
  const { ranked, classes, between } = group;
  const places = placesInOrder(classes, plan.card.ties ?? "standard");
  const separation = (other: readonly number[] | undefined, i: number, step: Step | undefined): Separation | null => {
    const first = other?.[0];
    if (first === undefined || !step) return null;
    const apart = subtract(step.values[i] as Rational, step.values[first] as Rational);
    const entrant = table.entrants[first]?.id as string;
    return { entrant, by: step.name, difference: show(absolute(apart), plan.shown.total) };
  };
  const shown = shownOf(run);
  const row = (i: number, own: readonly number[], at: number | undefined): StandingRow => {
    const entrant = table.entrants[i] as (typeof table.entrants)[number];
    const place = at === undefined ? null : (places[at] as number);
    const basic = { entrant: entrant.id, group: group.name, place };
    const why = unranked.get(i);
    return {
      ...basic,
      members: entrant.members,
      of: ranked.length,
      ...(before && { change: changeOf(basic, before) }),
      ...shown(i),
      tied: Math.max(own.length - 1, 0),
      above: at === undefined ? null : separation(classes[at - 1], i, between[at - 1]),
      below: at === undefined ? null : separation(classes[at + 1], i, between[at]),
      remarks: remarksOf(run, i),
      unranked: unranked.has(i) ? sayUnranked(why) : null,
      ...results?.of(i),
    };
  };
  const last = group.members.filter((i) => unranked.has(i));
  return [...classes.flatMap((own, at) => own.map((i) => row(i, own, at))), ...last.map((i) => row(i, [], undefined))];
}

function sayUnranked(why: Dropped | undefined): StandingRow["unranked"] {
  const says = unrankedText(why);
  if (!why) return { code: "declared", node: null, says };
  return "veto" in why ? { code: "veto", node: null, says } : { code: why.lack, node: why.node, says };
}
