import { satisfiable } from "../../condition/index.js";
import { compare, equal, type Rational, toText } from "../../exact/index.js";
import { once } from "../../figure/index.js";
import type { ChoosePlan, NodePlan } from "../plan/plan.js";
import type { Run } from "../run/run.js";
import { labelOf } from "../wording.js";
import { earnedAt, type FindExample } from "./example-of.js";
import { extentOf } from "./extent-of.js";
import { type Finding, finding } from "./finding.js";
import { firstOf } from "./first-of.js";
import { type Classes, type Linting, markFor } from "./linting.js";
import { mostValues } from "./most-values.js";
import { isEndless } from "./range-of.js";
import { pointsApart } from "./told-apart.js";

/** Points that nobody can earn (得不到的分), and branches that nobody can take. */
export function lintReach(linting: Linting, example: FindExample): readonly Finding[] {
  const found = new Map<NodePlan, Finding>();
  // Inner nodes first: what is said of them is not said again of what they stand in.
  for (const node of [...linting.parts].reverse()) {
    if (node.id === "total" || isBranch(linting, node) || holdsAny(node, found)) continue;
    const short = shortOf(linting, node, example);
    if (short) found.set(node, short);
  }
  const branches = linting.parts.flatMap((node) => (node.kind === "choose" ? unreachable(node) : []));
  return [...[...found.values()].reverse(), ...branches];
}

/** A branch has the mark of its choice, which another branch may give. */
function isBranch({ parts }: Linting, node: NodePlan): boolean {
  return parts.some(
    (other) =>
      (other.kind === "choose" && other.branches.some(({ then }) => then === node)) ||
      [...other.treat.values()].some((each) => each.is === "item" && each.item === node),
  );
}

function holdsAny(node: NodePlan, found: ReadonlyMap<NodePlan, Finding>): boolean {
  if (found.has(node)) return true;
  return node.kind === "block" && node.nodes.some((child) => holdsAny(child, found));
}

function shortOf(linting: Linting, node: NodePlan, example: FindExample): Finding | undefined {
  if (node.kind === "block" && !node.start && node.nodes.every(({ role, mark }) => role !== "score" || mark))
    return undefined;
  return firstOf(linting.classes, (classes) => {
    const mark = markFor(node, classes);
    const most = extentOf(linting, node, classes)?.high;
    if (mark === undefined || mark === "notApplicable" || !most) return undefined;
    if (isEndless(most) || compare(most, mark) >= 0) return undefined;
    const values = {
      node: labelOf(node),
      mark: toText(mark),
      most: pointsApart(linting.plan.shown.item, most, mark)[0],
    };
    const shown = bestOf(linting, node, mark, most, classes, example);
    return finding("points-unreachable", node.path, "warning", values, shown);
  });
}

/** Somebody of that class who earns the most there is. */
function bestOf(
  linting: Linting,
  node: NodePlan,
  mark: Rational,
  most: Rational,
  classes: Classes,
  example: FindExample,
): Finding["example"] {
  const shows = (run: Run) => {
    const earned = earnedAt(run, node, 0);
    return !!earned?.mark && equal(earned.mark, mark) && equal(earned.points, most);
  };
  return firstOf(mostValues(linting, node, classes), (values) => example({ classes, values, shows })) ?? null;
}

/** Branches whose conditions, together with the denial of those before them, ask for what cannot be. */
function unreachable(choice: ChoosePlan): readonly Finding[] {
  const before: unknown[] = [];
  const names = new Map<string, string>();
  return choice.branches.flatMap((branch, at): Finding[] => {
    const path = [...choice.path, "choose", at];
    const asked = aliased(branch.if?.ask, names);
    const all = [...before.map((not) => ({ not })), ...(asked === undefined ? [] : [asked])];
    if (asked !== undefined) before.push(asked);
    if (all.length === 0 || satisfiable({ all } as never)) return [];
    const values = { node: labelOf(choice), number: at + 1 };
    return [finding("branch-unreachable", asked === undefined ? path : [...path, "if"], "warning", values, null)];
  });
}

/** The same condition with every measure under a name of its own: nothing is known of it but that it is one thing. */
function aliased(condition: unknown, names: Map<string, string>): unknown {
  if (typeof condition !== "object" || condition === null) return condition;
  if (Array.isArray(condition)) return condition.map((each) => aliased(each, names));
  const { of, ...rest } = condition as Record<string, unknown>;
  const inner = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, aliased(value, names)]));
  if (of === undefined) return inner;
  if (Array.isArray(of)) return { ...inner, of: aliased(of, names) };
  return { ...inner, field: once(names, JSON.stringify(of), () => `measure${names.size}`) };
}
