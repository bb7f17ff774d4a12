import type { FiguresInput } from "../figure/index.js";
import { identify } from "../reason/index.js";
import { type Before, type PreviousStandings, readPrevious } from "./between/read-previous.js";
import { resultsOf } from "./results/results-of.js";
import { nodeOf } from "./rows/node-of.js";
import { remarksOf } from "./rows/remarks-of.js";
import { rowOf } from "./rows/row-of.js";
import { shownOf } from "./rows/shown-of.js";
import { stepsOf } from "./rows/steps-of.js";
import { roundedTo } from "./run/order.js";
import { ordersOf } from "./run/orders-of.js";
import type { Run } from "./run/run.js";
import { runOf } from "./run/run-of.js";
import type { Scorecard, ScorecardInput } from "./scorecard.js";
import type { Standings } from "./standings.js";

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
function standingsOf(run: Run, before: Before | undefined): Standings {
  const { card } = run.plan;
  const results = resultsOf(run);
  const rounded = roundedTo(run.plan);
  const shown = shownOf(run);
  const remarks = remarksOf(run, [...run.table.entrants.keys()]);
  const inOrder = ordersOf(run).flatMap(({ members, classes }) => [
    ...classes.flat(),
    ...members.filter((i) => run.unranked.has(i)),
  ]);
  return {
    scorecard: identify(card),
    title: card.title ?? null,
    source: card.source ?? null,
    encoded: card.encoded ?? null,
    assumptions: card.assumptions ?? [],
    nodes: run.plan.nodes.map(nodeOf),
    ...(rounded && { rounded: { ...rounded } }),
    ...(run.plan.shown.settled && { parts: "largest-remainder" }),
    ...(card.breakTies && { breakTies: stepsOf(run) }),
    ...(results && { results: results.named }),
    rows: inOrder.map((i) => rowOf(run, before, i, shown(i), remarks.get(i) ?? [])),
  };
}
