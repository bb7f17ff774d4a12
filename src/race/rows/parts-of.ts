import { type Rational, sign, subtract, sum, zero } from "../../exact/index.js";
import type { BlockPlan, NodePlan } from "../plan/plan.js";
import { type Run, totalOf } from "../run/run.js";
import type { Adjustment } from "../words.js";

/** A part of a total, before it is put into words: a node, or what else made the points of a block. */
export type Part = { readonly node: string; readonly points: Rational } & (
  | { readonly plan: NodePlan; readonly adjustment?: never }
  | { readonly plan?: never; readonly adjustment: Adjustment }
);

/** The nodes of a block and what else made its points; together exactly its points, or the total. */
export function partsOf(run: Run, i: number, block: BlockPlan = run.plan.root): Part[] {
  const earned = run.earned.get(block)?.[i];
  if (!earned) return [];
  const nodes = block.nodes.flatMap((plan): Part[] => {
    const mine = run.earned.get(plan)?.[i];
    return mine ? [{ node: plan.id, plan, points: mine.points }] : [];
  });
  const cut = (by: string) => sum(earned.cuts.filter((each) => each.by === by).map((each) => each.points));
  const known: Record<Adjustment, Rational> = {
    combined: zero,
    start: earned.start ?? zero,
    redistributed: earned.redistributed ?? zero,
    floor: cut("floor"),
    cap: cut("cap"),
    within: zero,
    rounding: earned.rounding ?? zero,
    vetoed: zero,
  };
  const told = sum([...nodes.map((each) => each.points), ...Object.values(known)]);
  known.combined = subtract(earned.points, told);
  if (block === run.plan.root) known.vetoed = subtract(totalOf(run, i), earned.points);
  const isTold = (code: string) => code === "redistributed" && earned.redistributed !== undefined;
  const more = Object.entries(known).filter(([code, points]) => sign(points) !== 0 || isTold(code));
  return [
    ...nodes,
    ...more.map(([code, points]) => ({ node: `${block.id}:${code}`, adjustment: code as Adjustment, points })),
  ];
}
