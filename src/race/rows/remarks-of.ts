import { equal, type Rational, show, subtract } from "../../exact/index.js";
import { once } from "../../figure/index.js";
import type { NodePlan } from "../plan/plan.js";
import { type Run, totalOf } from "../run/run.js";
import type { Remark } from "../standings.js";

/**
 * What is worth knowing about how entrants came to their points: what limits cut, what was lacking, what was handed on.
 * It is gathered node by node, which is how it lies in memory.
 */
export function remarksOf(run: Run, which: readonly number[]): ReadonlyMap<number, readonly Remark[]> {
  const { plan, earned } = run;
  const remarks = new Map<number, Remark[]>();
  const remark = (i: number, node: NodePlan, code: Remark["code"], points: Rational) => {
    once(remarks, i, () => []).push({ node: node.id, code, points: show(points, plan.shown.item) });
  };
  for (const node of [...plan.nodes, plan.root]) {
    const column = earned.get(node) ?? [];
    for (const i of which) {
      const mine = column[i];
      if (!mine) continue;
      if (mine.lack) remark(i, node, mine.lack, mine.points);
      if (mine.redistributed) remark(i, node, "redistributed", mine.redistributed);
      for (const cut of mine.cuts) remark(i, node, cut.by, cut.points);
      if (node !== plan.root) continue;
      const total = totalOf(run, i);
      if (!equal(total, mine.points)) remark(i, node, "vetoed", subtract(total, mine.points));
    }
  }
  return remarks;
}
