import {
  type Rational,
  rational,
  roundToPlaces,
  type Shown,
  settle,
  show,
  toFixedText,
  toText,
} from "../exact/index.js";
import { partsOf } from "./parts-of.js";
import type { BlockPlan } from "./plan.js";
import type { Earned, Run } from "./run.js";

/** What is shown of one entrant. */
interface ShownPoints {
  readonly total: Shown;
  /** By node; null where a node is not applicable. */
  readonly points: Readonly<Record<string, Shown | null>>;
  /** By part of the total, nodes and what else made it. */
  readonly parts: ReadonlyMap<string, Shown>;
}

/** The total of one entrant, its points by node and the parts of its total, as they are shown. */
export function shownPoints(run: Run, i: number): ShownPoints {
  const { plan, earned } = run;
  const points: Record<string, Shown | null> = {};
  const root = earned.get(plan.root)?.[i] as Earned;
  const { item, total, settled } = plan.shown;
  const mode = plan.roundTotal?.mode ?? "half-up";
  const shownTotal = roundToPlaces(root.points, total, mode);
  for (const node of plan.nodes) {
    const mine = earned.get(node)?.[i];
    if (mine) points[node.id] = mine.out ? null : show(mine.points, item);
  }
  const parts = settled
    ? settleBlock(plan.root, shownTotal)
    : new Map(partsOf(run, i).map((part) => [part.node, show(part.points, item)]));
  return { total: { exact: toText(root.points), shown: toFixedText(shownTotal, total) }, points, parts };

  /** Shown parts that add up to the shown whole, block by block. */
  function settleBlock(block: BlockPlan, whole: Rational): Map<string, Shown> {
    const all = partsOf(run, i, block);
    const grain = rational(1n, 10n ** BigInt(item));
    const shares = settle(
      whole,
      all.map((part) => part.points),
      grain,
    );
    const told = new Map<string, Shown>();
    for (const [at, { node, plan: inner, points: exact }] of all.entries()) {
      const share = shares[at] as Rational;
      const shown = { exact: toText(exact), shown: toFixedText(share, item) };
      told.set(node, shown);
      if (inner && points[node]) points[node] = shown;
      if (inner?.kind === "block" && inner.combine === "sum" && !earned.get(inner)?.[i]?.lack)
        settleBlock(inner, share);
    }
    return told;
  }
}
