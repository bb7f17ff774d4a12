import {
  byCodePoint,
  lastPlace,
  type Rational,
  roundToPlaces,
  type Shown,
  settle,
  show,
  toFixedText,
  toText,
} from "../../exact/index.js";
import type { BlockPlan, NodePlan, Plan } from "../plan/plan.js";
import { type Earned, type Run, totalOf } from "../run/run.js";
import { partsOf } from "./parts-of.js";

type PointsByNode = Record<string, Shown | null>;

/** What is shown of one entrant: its total, and its points by node, null where a node is not applicable. */
export interface ShownPoints {
  readonly total: Shown;
  readonly points: Readonly<PointsByNode>;
}

/** What is shown of everyone. Numbers are written node by node, which is how they lie in memory. */
export function shownOf(run: Run): (i: number) => ShownPoints {
  const { plan, earned } = run;
  const columns = plan.nodes.map((node) => (earned.get(node) ?? []).map((each) => each && shownPoints(plan, each)));
  return (i) => shownWith(run, i, (n) => columns[n]?.[i]);
}

/** What is shown of one entrant. */
export function shownAt(run: Run, i: number): ShownPoints {
  const { plan, earned } = run;
  return shownWith(run, i, (n) => {
    const each = earned.get(plan.nodes[n] as NodePlan)?.[i];
    return each && shownPoints(plan, each);
  });
}

function shownPoints({ shown }: Plan, { out, points }: Earned): Shown | null {
  return out ? null : show(points, shown.item);
}

function shownWith(run: Run, i: number, of: (n: number) => Shown | null | undefined): ShownPoints {
  const { plan } = run;
  const points: PointsByNode = {};
  for (const [n, { id }] of plan.nodes.entries()) {
    const shown = of(n);
    if (shown !== undefined) points[id] = shown;
  }
  const exact = totalOf(run, i);
  const total = roundTotal(plan, exact);
  if (plan.shown.settled) settleBlock(run, i, plan.root, total, points);
  return { total: { exact: toText(exact), shown: toFixedText(total, plan.shown.total) }, points };
}

/** The parts of one entrant's total, as they are shown. */
export function shownParts(run: Run, i: number): ReadonlyMap<string, Shown> {
  const { settled, item } = run.plan.shown;
  if (settled) return settleBlock(run, i, run.plan.root, roundTotal(run.plan, totalOf(run, i)), {});
  return new Map(partsOf(run, i).map((part) => [part.node, show(part.points, item)]));
}

/** A total as it is shown. */
function roundTotal(plan: Plan, total: Rational): Rational {
  return roundToPlaces(total, plan.shown.total, plan.roundTotal?.mode ?? "half-up");
}

/** Shown parts that add up to the shown whole, block by block; what `points` has of them is shown so too. */
function settleBlock(run: Run, i: number, block: BlockPlan, whole: Rational, points: PointsByNode): Map<string, Shown> {
  const { item } = run.plan.shown;
  // Equal remainders go by id, so that the order in which nodes are written does not matter.
  const parts = partsOf(run, i, block).sort((a, b) => byCodePoint(a.node, b.node));
  const shares = settle(
    whole,
    parts.map((part) => part.points),
    lastPlace(item),
  );
  const told = new Map<string, Shown>();
  for (const [at, { node, plan, points: exact }] of parts.entries()) {
    const share = shares[at] as Rational;
    const shown = { exact: toText(exact), shown: toFixedText(share, item) };
    told.set(node, shown);
    if (plan) settleNode(run, i, plan, { share, shown }, points);
  }
  return told;
}

/** What is shown of a node, and so of what it leads to or is made of. */
function settleNode(run: Run, i: number, plan: NodePlan, whole: Settled, points: PointsByNode): void {
  const earned = run.earned.get(plan)?.[i];
  if (points[plan.id]) points[plan.id] = { ...whole.shown };
  if (plan.kind === "block" && plan.combine === "sum" && !earned?.lack) settleBlock(run, i, plan, whole.share, points);
  const taken = plan.kind === "choose" && plan.branches[earned?.branches[0] ?? -1];
  if (taken) settleNode(run, i, taken.then, whole, points);
}

interface Settled {
  readonly share: Rational;
  readonly shown: Shown;
}
