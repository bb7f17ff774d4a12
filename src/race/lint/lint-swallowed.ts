import { type Curve, FAR, pointsOf, type Reading } from "../../curve/index.js";
import { compare, equal, greatest, type Rational, show, sign, subtract, sum, toText, zero } from "../../exact/index.js";
import type { BlockPlan, ItemPlan, NodePlan } from "../plan/plan.js";
import { labelOf } from "../wording.js";
import { earnedAt, type FindExample, type Sought } from "./example-of.js";
import { extentOf } from "./extent-of.js";
import { type Finding, finding } from "./finding.js";
import { fullValues } from "./full-values.js";
import { type Classes, type Lane, type Linting, markFor } from "./linting.js";
import { mostValues, shapeFor } from "./most-values.js";
import { isEndless } from "./range-of.js";
import { type Shape, shapesOf } from "./shape.js";
import { simplest } from "./simplest.js";

/** Limits that swallow bonuses (加分被上限吞没): of a block, or of an item whose own steps go on. */
export function lintSwallowed(linting: Linting, example: FindExample): readonly Finding[] {
  return linting.parts.flatMap((node): readonly Finding[] => {
    const lane = linting.lanes.find(({ item }) => item === node);
    if (lane) return ofItem(linting, lane, example);
    if (node.kind !== "block" || (node.combine ?? "sum") !== "sum") return [];
    for (const classes of linting.classes) {
      const found = ofBlock(linting, node, classes, example);
      if (found) return [found];
    }
    return [];
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
    room: show(room, linting.plan.shown.item).shown,
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
  const shape = item && shapeFor(linting, item, classes);
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

/** Steps away from the anchor that a limit, of the item or of a block around it, makes worth nothing. */
function ofItem(linting: Linting, lane: Lane, example: FindExample): readonly Finding[] {
  if (!hasSteps(lane.item.points)) return [];
  for (const shape of shapesOf(linting, lane))
    for (const way of [1, -1] as const) {
      const steps = stepsFrom(shape, way);
      const cap = steps && swallowing(linting, shape, steps);
      if (!steps || !cap) continue;
      const { item } = lane;
      const room = cap.node === item ? "0" : show(zero, linting.plan.shown.item).shown;
      const values = { cap: labelOf(cap.node), at: toText(cap.at), node: labelOf(item), room };
      const shown = example({
        classes: shape.classes,
        values: [[item.of, [steps.anchor, steps.more]]],
        shows: (run) => {
          const [a, b] = [0, 1].map((i) => earnedAt(run, item, i));
          const [all, more] = [0, 1].map((i) => earnedAt(run, cap.node, i)?.points);
          return !!a?.x && !!b?.x && compare(a.x, b.x) === -way && !!all && !!more && equal(all, more);
        },
      });
      const path = cap.node === item ? [...item.path, "limits"] : [...cap.node.path, "limits", "cap"];
      return [finding("bonus-swallowed", path, "warning", values, shown)];
    }
  return [];
}

function hasSteps(curve: Curve<unknown>): boolean {
  if (typeof curve === "string") return false;
  if ("steps" in curve) return true;
  return (
    "bands" in curve && curve.bands.some((band) => hasSteps(("else" in band ? band.else : band.is) as typeof curve))
  );
}

/** An anchor, a number at which steps have added to it, and every such number. */
interface StepsAway {
  readonly anchor: Rational;
  readonly more: Rational;
  readonly beyond: readonly Rational[];
}

/** Steps that add to their anchor, above it or below, whatever band they stand in. */
function stepsFrom(shape: Shape, way: 1 | -1): StepsAway | undefined {
  const taken = (x: Rational) => {
    const reading = innermost(shape.read(x));
    return reading.form === "steps" ? reading : undefined;
  };
  const base = shape.probes.map((x) => taken(x)?.base).find((each) => each !== undefined);
  // The anchor itself may stand in a band beside that of its steps.
  const anchor =
    simplest(shape, (x) => taken(x)?.steps?.length === 0) ??
    (base && simplest(shape, (x) => !taken(x) && equal(shape.read(x).points, base)));
  const adds = (x: Rational) => {
    const reading = taken(x);
    return !!anchor && !!reading?.base && compare(x, anchor) === way && compare(reading.points, reading.base) > 0;
  };
  const more = anchor && simplest(shape, adds);
  return anchor && more && { anchor, more, beyond: [more, ...shape.probes.filter(adds)] };
}

function innermost(reading: Reading): Reading {
  return reading.inner ? innermost(reading.inner) : reading;
}

/** The item whose limits leave nothing of its steps, or the block around it whose cap does, whatever else it holds. */
function swallowing(
  linting: Linting,
  { lane, points, classes }: Shape,
  { anchor, beyond }: StepsAway,
): { readonly node: NodePlan; readonly at: Rational } | undefined {
  const { item, trail } = lane;
  let least = points(anchor);
  if (beyond.every((x) => compare(points(x), least) <= 0)) return { node: item, at: least };
  for (const { within, at } of [...trail].reverse()) {
    if (within.kind === "choose") continue;
    if (within.kind !== "block" || at === "lacking" || within.combine !== "sum") return undefined;
    const mark = markFor(within, classes);
    const others = within.nodes.flatMap((node, n) => (n === at ? [] : [extentOf(linting, node, classes)?.low]));
    if (mark === "notApplicable" || others.includes(undefined)) return undefined;
    const cap = within.limits.hold(FAR, mark).points;
    least = sum([least, within.start ? pointsOf(within.start, mark) : zero, ...(others as Rational[])]);
    if (compare(least, cap) >= 0) return { node: within, at: cap };
    least = within.limits.hold(least, mark).points;
  }
  return undefined;
}
