import { pointsOf } from "../../curve/index.js";
import { add, divide, multiply, type Rational, sign, subtract, sum, zero } from "../../exact/index.js";
import type { Lack } from "../../figure/index.js";
import type { BlockPlan, NodePlan } from "../plan/plan.js";
import { combined } from "./combined.js";
import { type Earned, type EarnedColumn, nothing } from "./run.js";
import type { Running } from "./running.js";
import { settle } from "./settle.js";

interface Child {
  readonly plan: NodePlan;
  readonly earned: Earned | undefined;
}

/** What the nodes of a block come to for each entrant. */
export function evaluateBlock(
  running: Running,
  plan: BlockPlan,
  columns: readonly EarnedColumn[],
): (i: number) => Earned | Lack {
  return (i) => {
    const mark = running.markOf(plan, i);
    if (mark === "notApplicable") return mark;
    const inside: Rational[] = [];
    let out = false;
    for (const column of columns) {
      const earned = column[i];
      if (earned?.out) out = true;
      else if (earned) inside.push(earned.points);
    }
    if (inside.length === 0 && plan.start === undefined)
      return { ...nothing, mark, lack: columns[0]?.[i]?.lack, out: true };
    const start = plan.start ? pointsOf(plan.start, mark) : undefined;
    const earned = combined(plan, inside);
    const own = start ? add(start, earned) : earned;
    if (!out || plan.combine !== "sum") return settle(plan, own, mark, { start });
    const children = plan.nodes.map((child, n): Child => ({ plan: child, earned: columns[n]?.[i] }));
    const redistributed = handedOn(running, children, mark, i);
    const raw = redistributed ? add(own, redistributed) : own;
    return settle(plan, raw, mark, { start, redistributed });
  };
}

/** The applicable items x block mark ÷ applicable marks, less what they earned; zero where none of them has a mark. */
function handedOn(
  { markOf }: Running,
  children: readonly Child[],
  mark: Rational | undefined,
  i: number,
): Rational | undefined {
  if (!children.some(({ plan, earned }) => plan.role === "score" && earned?.out)) return undefined;
  const marked = children.flatMap(({ plan, earned }) => {
    const own = plan.role === "score" ? markOf(plan, i) : undefined;
    return own === undefined || own === "notApplicable" || sign(own) === 0 ? [] : [{ own, earned }];
  });
  const stays = marked.filter(({ earned }) => earned && !earned.out);
  if (stays.length === 0) return marked.length > 0 ? zero : undefined;
  const earnedThere = sum(stays.map(({ earned }) => (earned as Earned).points));
  const whole = mark ?? sum(marked.map(({ own }) => own));
  const more = subtract(divide(multiply(earnedThere, whole), sum(stays.map(({ own }) => own))), earnedThere);
  return sign(more) === 0 ? undefined : more;
}
