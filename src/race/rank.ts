import { absolute, type Rational, rational, show, subtract, zero } from "../exact/index.js";
import { type FiguresInput, placesOf } from "../figure/index.js";
import { identify } from "../reason/index.js";
import type { Step } from "./order.js";
import { type GroupOrder, ordersOf } from "./orders-of.js";
import type { NodePlan } from "./plan.js";
import { type Before, type PreviousStandings, readPrevious } from "./read-previous.js";
import { type Results, resultsOf } from "./results-of.js";
import { type Dropped, type Run, totalOf } from "./run.js";
import { runOf } from "./run-of.js";
import type { Scorecard, ScorecardInput } from "./scorecard.js";
import { shownOf } from "./shown-of.js";
import type { Remark, Separation, StandingNode, StandingRow, Standings } from "./standings.js";
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

function nodeOf(node: NodePlan): StandingNode {
  return {
    id: node.id,
    parent: node.parent,
    label: node.label ?? { zh: node.id, en: node.id },
    role: node.role,
    mark: node.mark && "all" in node.mark ? show(node.mark.all, 0).exact : null,
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
  const places = placesOfClasses(classes, plan.card.ties ?? "standard");
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
    const place = at === undefined ? null : placeNumber(places[at] as Rational);
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

/** Places of classes in order: each class stands for as many as it has members. */
function placesOfClasses(classes: readonly (readonly number[])[], ties: Parameters<typeof placesOf>[3]): Rational[] {
  const one = classes.flatMap((members, at) => members.map(() => rational(BigInt(at))));
  const places = placesOf(
    one,
    one.map(() => true),
    "lower",
    ties,
  );
  let seen = 0;
  return classes.map((members) => {
    const place = places[seen] as Rational;
    seen += members.length;
    return place;
  });
}

/** Places are whole, or halves: a JS number says them exactly. */
function placeNumber(place: Rational): number {
  return Number(place.n) / Number(place.d);
}

function remarksOf(run: Run, i: number): Remark[] {
  const { plan } = run;
  const remarks: Remark[] = [];
  const remark = (node: NodePlan, code: Remark["code"], points: Rational) =>
    remarks.push({ node: node.id, code, points: show(points, plan.shown.item) });
  for (const node of [...plan.nodes, plan.root]) {
    const mine = run.earned.get(node)?.[i];
    if (!mine) continue;
    if (mine.lack) remark(node, mine.lack, mine.points);
    if (mine.redistributed) remark(node, "redistributed", mine.redistributed);
    for (const cut of mine.cuts) remark(node, cut.by, cut.points);
  }
  const vetoed = subtract(totalOf(run, i), run.earned.get(plan.root)?.[i]?.points ?? zero);
  if (vetoed.n !== 0n) remark(plan.root, "vetoed", vetoed);
  return remarks;
}
