import { greatest, type Rational, type Shown, show, subtract, toText, zero } from "../exact/index.js";
import type { FiguresInput } from "../figure/index.js";
import { type DefinitionRef, identify, SaimaError, type Text, type Why } from "../reason/index.js";
import { apart } from "./between/apart.js";
import { type PreviousStandings, readPrevious } from "./between/read-previous.js";
import { namesOf } from "./plan/names-of.js";
import type { NodePlan } from "./plan/plan.js";
import { resultsOf } from "./results/results-of.js";
import { type Part, partsOf } from "./rows/parts-of.js";
import { remarksOf } from "./rows/remarks-of.js";
import { rowOf } from "./rows/row-of.js";
import { shownAt, shownParts } from "./rows/shown-of.js";
import { comparedTotals } from "./run/order.js";
import { type Earned, type Run, totalOf } from "./run/run.js";
import { runOf } from "./run/run-of.js";
import { sayEarned } from "./run/say-earned.js";
import type { Scorecard, ScorecardInput } from "./scorecard.js";
import type { StandingRow } from "./standings.js";
import { labelOf, signed } from "./wording.js";
import { type Adjustment, adjustmentText, entrantUnknown, adjustmentLabels as labels, noTaker } from "./words.js";

/** One part of a total: a node at the top of the scorecard, or what limits and marks handed on changed. */
export interface Contribution {
  readonly node: string;
  readonly label: Text;
  readonly points: Shown;
  /** The mark, and how much of it was not earned; null where there is no mark. */
  readonly mark: Shown | null;
  readonly lost: Shown | null;
  readonly says: Text;
}

/** How two entrants differ in one part of their totals: positive where the one explained is ahead. */
export interface Lead {
  readonly node: string;
  readonly label: Text;
  readonly points: Shown;
  readonly theirs: Shown;
  readonly difference: Shown;
}

/** Why one entrant has its points and its place (得分说明). */
export interface Explanation {
  readonly scorecard: DefinitionRef;
  readonly row: StandingRow;
  /** Adds up to the total exactly. */
  readonly contributions: readonly Contribution[];
  /** Every node, as a tree of sentences. */
  readonly why: Why;
  /** What follows from the ranking and what does not, each with its reasons; there where the scorecard speaks of it. */
  readonly results?: readonly Why[];
  /** Against the entrant next above, part by part, adding up to the difference; null for the first and the unranked. */
  readonly above: { readonly entrant: string; readonly difference: Shown; readonly leads: readonly Lead[] } | null;
}

/**
 * Explains one entrant's points, from the figure through the rule and its limits, and what sets it apart from the next
 * above.
 *
 * @throws SaimaError as `rank` does, and for an entrant that is not there.
 * @example
 * const card = { id: "city", edition: "1", treat: { notReported: "0", notApplicable: "refuse" },
 *   nodes: [{ id: "visits", of: "visits", points: { each: "1", is: "2", part: "completed" } }] };
 * explain(card, [{ entrant: "A", figures: { visits: 3 } }], "A").contributions[0].says.en // → "3 visits × 2: +6.00"
 */
export function explain(
  scorecard: ScorecardInput | Scorecard,
  figures: FiguresInput,
  entrant: string,
  options: { readonly previous?: PreviousStandings } = {},
): Explanation {
  const run = runOf(scorecard, figures);
  const before = readPrevious(options);
  const at = (id: string) => run.table.entrants.findIndex((each) => each.id === id);
  const i = at(entrant);
  if (i < 0) throw new SaimaError([{ ...entrantUnknown(entrant), path: "entrant" }]);
  const row = rowOf(run, before, i, shownAt(run, i), remarksOf(run, [i]).get(i) ?? []);
  const parts = shownParts(run, i);
  const results = resultsOf(run);
  return {
    scorecard: identify(run.plan.card),
    row,
    contributions: partsOf(run, i).map((part) => contribution(run, part, parts.get(part.node) as Shown, i)),
    why: whyOf(run, run.plan.root, i),
    ...(results && { results: results.whys(i) }),
    above: row.above && leadsOver(run, i, row.above.entrant, at(row.above.entrant)),
  };
}

function contribution(run: Run, part: Part, shown: Shown, i: number): Contribution {
  const digits = run.plan.shown.item;
  const { node, points, plan } = part;
  if (!plan) {
    const says = sayAdjustment(part.adjustment, shown);
    return { node, label: labels[part.adjustment], points: shown, mark: null, lost: null, says };
  }
  const earned = run.earned.get(plan)?.[i] as Earned;
  const { mark } = earned;
  return {
    node,
    label: labelOf(plan),
    points: shown,
    mark: mark ? show(mark, digits) : null,
    lost: mark && !earned.out ? show(greatest(zero, subtract(mark, points)), digits) : null,
    says: sayEarned(run, plan, earned, i),
  };
}

function whyOf(run: Run, plan: NodePlan, i: number): Why {
  const own = run.earned.get(plan)?.[i];
  const earned = own && plan === run.plan.root ? { ...own, points: totalOf(run, i) } : own;
  const says = sayEarned(run, plan, earned, i);
  if (!earned) return { code: "not-taken", values: {}, says, because: [] };
  const parts = plan.kind === "block" && !earned.lack ? partsOf(run, i, plan) : [];
  return {
    code: earned.lack ?? plan.kind,
    values: {
      node: plan.id,
      points: toText(earned.points),
      ...(earned.mark && { mark: toText(earned.mark) }),
      ...(earned.x && { figure: toText(earned.x) }),
    },
    says,
    because: [
      ...branchWhys(run, plan, earned, i),
      ...parts.map((part) => (part.plan ? whyOf(run, part.plan, i) : adjustmentWhy(run, part.adjustment, part.points))),
    ],
  };
}

/** Why a choice took its branch: the questions up to it, with the values seen. */
function branchWhys(run: Run, plan: NodePlan, earned: Earned, i: number): Why[] {
  if (plan.kind !== "choose") return [];
  const { table, measures } = run;
  const surroundings = { table, measures, peers: run.peersOf() };
  const asked = plan.branches.slice(0, (earned.branches[0] ?? plan.branches.length) + 1);
  return asked.flatMap((branch) => (branch.if ? [branch.if.why(surroundings, i, namesOf(run.plan))] : []));
}

function adjustmentWhy(run: Run, adjustment: Adjustment, points: Rational): Why {
  const says = sayAdjustment(adjustment, show(points, run.plan.shown.item));
  return { code: adjustment, values: { points: toText(points) }, says, because: [] };
}

/** Nothing is handed on where nobody can take it. */
function sayAdjustment(adjustment: Adjustment, { exact, shown }: Shown): Text {
  return adjustment === "redistributed" && exact === "0" ? noTaker : adjustmentText(adjustment, signed(shown));
}

function leadsOver(run: Run, i: number, entrant: string, other: number): Explanation["above"] {
  const [none, settled] = [show(zero, run.plan.shown.item), [shownParts(run, i), shownParts(run, other)]];
  const [mine, theirs] = [partsOf(run, i), partsOf(run, other)];
  const nodes = [...new Set([...mine, ...theirs].map((part) => part.node))];
  const leads = nodes.map((node): Lead => {
    const part = [...mine, ...theirs].find((each) => each.node === node) as Part;
    const [points = none, their = none] = settled.map((shown) => shown.get(node));
    return {
      node,
      label: part.plan ? labelOf(part.plan) : labels[part.adjustment],
      points,
      theirs: their,
      difference: apart(points, their).difference,
    };
  });
  const totals = [totalOf(run, i), totalOf(run, other)] as const;
  const [a, b] = comparedTotals(run, totals).map((each) => show(each, run.plan.shown.total)) as [Shown, Shown];
  const difference = { exact: toText(subtract(...totals)), shown: apart(a, b).difference.shown };
  return { entrant, difference, leads };
}
