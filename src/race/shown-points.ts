import {
  type Rational,
  rational,
  roundToPlaces,
  type Shown,
  settle,
  show,
  sign,
  subtract,
  sum,
  toFixedText,
  toText,
} from "../exact/index.js";
import type { BlockPlan, NodePlan } from "./plan.js";
import type { Earned, Run } from "./run.js";

/** The total of one entrant and its points by node, as they are shown; null where a node is not applicable. */
export function shownPoints(
  run: Run,
  i: number,
): { readonly total: Shown; readonly points: Readonly<Record<string, Shown | null>> } {
  const { plan, earned } = run;
  const points: Record<string, Shown | null> = {};
  const of = (node: NodePlan) => earned.get(node)?.[i];
  const root = of(plan.root) as Earned;
  const { item, total, settled } = plan.shown;
  const mode = plan.roundTotal?.mode ?? "half-up";
  const shownTotal = roundToPlaces(root.points, total, mode);
  for (const node of plan.nodes) {
    const mine = of(node);
    if (mine) points[node.id] = mine.out ? null : show(mine.points, item);
  }
  if (settled) settleBlock(plan.root, shownTotal);
  return { total: { exact: toText(root.points), shown: toFixedText(shownTotal, total) }, points };

  /** Shown parts that add up to the shown whole, block by block. */
  function settleBlock(block: BlockPlan, whole: Rational): void {
    const children = block.nodes.filter((node) => points[node.id]);
    const parts = children.map((node) => (of(node) as Earned).points);
    const rest = subtract((of(block) as Earned).points, sum(parts));
    const grain = rational(1n, 10n ** BigInt(item));
    const shares = settle(whole, sign(rest) === 0 ? parts : [...parts, rest], grain);
    for (const [at, node] of children.entries()) {
      const share = shares[at] as Rational;
      points[node.id] = { exact: toText((of(node) as Earned).points), shown: toFixedText(share, item) };
      if (node.kind === "block" && node.combine === "sum") settleBlock(node, share);
    }
  }
}
