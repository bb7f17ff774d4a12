import { equal, type Rational, show } from "../../exact/index.js";
import type { BlockPlan } from "../plan/plan.js";
import type { Run } from "../run/run.js";
import { labelOf } from "../wording.js";
import { constantFor } from "./constant-for.js";
import { earnedAt, type FindExample } from "./example-of.js";
import { type Finding, finding } from "./finding.js";
import { firstOf } from "./first-of.js";
import { type Linting, measureIn } from "./linting.js";
import { twoApart } from "./two-apart.js";

/** Blocks that tell nobody apart (无区分度), though what stands in them does: one that starts full and only adds, say. */
export function lintFlatBlocks(linting: Linting, example: FindExample): readonly Finding[] {
  return linting.parts.flatMap((block): readonly Finding[] => {
    const points = block.kind === "block" ? constantFor(linting, block) : undefined;
    if (block.kind !== "block" || !points || block.nodes.every((node) => constantFor(linting, node))) return [];
    const values = { node: labelOf(block), points: show(points, linting.plan.shown.item).shown };
    const rows = exampleOf(linting, block, points, example);
    return [finding("item-flat", [...block.path, "limits"], "warning", values, rows)];
  });
}

/** Two who differ in something that stands in a block. */
function exampleOf(linting: Linting, block: BlockPlan, points: Rational, example: FindExample): Finding["example"] {
  const inside = linting.sources.filter(({ trail }) => trail.some(({ within }) => within === block));
  const found = firstOf(inside, (source) =>
    firstOf(twoApart(linting, source), ({ classes, values }) => {
      const shows = (run: Run) => {
        const [a, b] = [0, 1].map((i) => earnedAt(run, source.item, i)?.points);
        const both = [0, 1].map((i) => earnedAt(run, block, i)?.points);
        return !!a && !!b && !equal(a, b) && both.every((each) => each && equal(each, points));
      };
      return example({ classes, values: [[measureIn(source.item), values]], shows });
    }),
  );
  return found ?? null;
}
