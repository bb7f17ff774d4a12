import { type Rational, show, subtract, zero } from "../exact/index.js";
import type { NodePlan } from "./plan.js";
import { type Run, totalOf } from "./run.js";
import type { Remark } from "./standings.js";

/** What is worth knowing about how an entrant came to its points: what limits cut, what was lacking, what was handed on. */
export function remarksOf(run: Run, i: number): Remark[] {
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
