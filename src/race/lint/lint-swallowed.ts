import { FAR } from "../../curve/index.js";
import { compare, equal, greatest, type Rational, sign, subtract, sum, toText, zero } from "../../exact/index.js";
import { showChange } from "../between/apart.js";
import type { BlockPlan, ItemPlan, NodePlan } from "../plan/plan.js";
import { labelOf } from "../wording.js";
import { earnedAt, type FindExample, type Sought } from "./example-of.js";
import { extentOf } from "./extent-of.js";
import { type Finding, finding } from "./finding.js";
import { firstOf } from "./first-of.js";
import { fullValues } from "./full-values.js";
import { type Classes, type Linting, markFor } from "./linting.js";
import { mostValues } from "./most-values.js";
import { isEndless } from "./range-of.js";
import { shapesFor } from "./shapes-for.js";
import { simplest } from "./simplest.js";
import { swallowedSteps } from "./swallowed-steps.js";

/** Limits that swallow bonuses (加分被上限吞没): of a block, or of an item whose own steps go on. */
export function lintSwallowed(linting: Linting, example: FindExample): readonly Finding[] {
  return linting.parts.flatMap((node): Finding | readonly Finding[] => {
    const lane = linting.lanes.find(({ item }) => item === node);
    if (lane) return swallowedSteps(linting, lane, example);
    if (node.kind !== "block" || node.combine !== "sum") return [];
    return firstOf(linting.classes, (classes) => ofBlock(linting, node, classes, example)) ?? [];
  });
}

function ofBlock(linting: Linting, block: BlockPlan, classes: Classes, example: FindExample): Finding | undefined {
  const mark = markFor(block, classes);
  if (mark === "notApplicable") return undefined;
  const cap = block.limits.hold(FAR, mark).points;
  if (isEndless(cap)) return undefined;
  const bonuses = block.nodes.filter(({ role }) => role === "bonus");
  const others = block.nodes.filter(({ role }) => role === "score");
  const full = others.map((node) => fullOf(linting, node, classes));
  const gains = bonuses.map((node) => extentOf(linting, node, classes)?.high);
  if (bonuses.length === 0 || others.length === 0 || full.includes(undefined) || gains.includes(undefined))
    return undefined;
  const room = greatest(zero, subtract(cap, sum(full as Rational[])));
  const gain = sum(gains as Rational[]);
  if (compare(gain, room) <= 0 || (isEndless(gain) && sign(room) > 0)) return undefined;
  const [shown, bonus] = shownBy(linting, block, cap, classes, example);
  const values = {
    cap: labelOf(block),
    at: toText(cap),
    node: labelOf(bonus),
    room: showChange(room, linting.plan.shown.item).shown,
  };
  return finding(
    "bonus-swallowed",
    [...block.path, "limits", "cap"],
    sign(room) > 0 ? "note" : "warning",
    values,
    shown,
  );
}

/** The full points of a node: its mark; without one, the most there is. */
function fullOf(linting: Linting, node: NodePlan, classes: Classes): Rational | undefined {
  const mark = markFor(node, classes);
  if (mark !== undefined) return mark === "notApplicable" ? undefined : mark;
  const high = extentOf(linting, node, classes)?.high;
  return high && !isEndless(high) ? high : undefined;
}

/** The bonus that has no room, or not enough, and two whom it brings nothing: all else is given in full. */
function shownBy(
  linting: Linting,
  block: BlockPlan,
  cap: Rational,
  classes: Classes,
  example: FindExample,
): readonly [Finding["example"], NodePlan] {
  const bonuses = block.nodes.filter(({ role }) => role === "bonus");
  const others = block.nodes.filter(({ role }) => role === "score");
  const high = (node: NodePlan) => extentOf(linting, node, classes)?.high ?? zero;
  const most = (node: NodePlan) => mostValues(linting, node, classes)[0] ?? [];
  // Where a mark cannot be earned, as much of it as can be.
  const fillings = [
    {
      values: fullValues(linting, others, classes),
      points: others.map((node) => fullOf(linting, node, classes) ?? zero),
    },
    { values: others.flatMap(most), points: others.map(high) },
  ];
  for (const bonus of bonuses)
    for (const { values, points } of fillings) {
      const left = greatest(zero, subtract(cap, sum(points)));
      const besides = sign(left) > 0 ? bonuses.filter((each) => each !== bonus) : [];
      const room = greatest(zero, subtract(left, sum(besides.map(high))));
      const given = [...values, ...besides.flatMap(most)];
      const shown = example({ classes, ...swallowedBy(linting, block, given, bonus, room, classes) });
      if (shown) return [shown, bonus];
    }
  return [null, bonuses[0] as NodePlan];
}

/** Two who have all there is, and of a bonus so much as there is room for, the second still more: they come to the same. */
function swallowedBy(
  linting: Linting,
  block: BlockPlan,
  given: Sought["values"],
  bonus: NodePlan,
  room: Rational,
  classes: Classes,
): Pick<Sought, "values" | "shows"> {
  const item = firstItem(bonus);
  const [shape] = item ? shapesFor(linting, item, classes) : [];
  const fits = (points: Rational) => (sign(room) > 0 ? compare(points, room) >= 0 : sign(points) === 0);
  const moreThan = (x: Rational) => shape && simplest(shape, (y) => compare(shape.points(y), shape.points(x)) > 0);
  const none = shape && simplest(shape, (x) => fits(shape.points(x)) && moreThan(x) !== undefined);
  const some = none && moreThan(none);
  const added = item && none && some ? ([[item.of, [none, some]]] as const) : [];
  return {
    values: [...given.map(([of, [x]]) => [of, [x, x]] as const), ...added] as Sought["values"],
    shows: (run) => {
      const [a, b] = [0, 1].map((i) => earnedAt(run, block, i)?.points);
      const [without, with_] = [0, 1].map((i) => earnedAt(run, bonus, i)?.points);
      const isCut = run.earned.get(block)?.[1]?.cuts.some(({ by }) => by === "cap");
      return !!a && !!b && !!without && !!with_ && equal(a, b) && compare(without, with_) < 0 && !!isCut;
    },
  };
}

function firstItem(node: NodePlan): ItemPlan | undefined {
  if (node.kind === "item") return node;
  return node.kind === "block" ? node.nodes.map(firstItem).find((each) => each !== undefined) : undefined;
}
