import { type Curve, compilePoints, FAR, type Points } from "../../curve/index.js";
import { compare, equal, greatest, one, type Rational, toText } from "../../exact/index.js";
import type { Path } from "../../reason/index.js";
import type { BlockPlan, ChoosePlan, GivePlan, ItemPlan, Plan } from "../plan/plan.js";
import { combined } from "../run/combined.js";
import type { Run } from "../run/run.js";
import { labelOf } from "../wording.js";
import { earnedAt, type FindExample, measured, type Sought } from "./example-of.js";
import { extentOf } from "./extent-of.js";
import { type Finding, finding } from "./finding.js";
import { firstOf } from "./first-of.js";
import { fullValues } from "./full-values.js";
import { type Classes, type Linting, markFor } from "./linting.js";
import { pairsAsked } from "./pairs-asked.js";
import { shapesFor } from "./shapes-for.js";
import { simplest } from "./simplest.js";

/** Marks that do not add up (分值不符): of a block and its nodes, of an item and what its curve names. */
export function lintMarks(linting: Linting, example: FindExample): readonly Finding[] {
  const found = linting.parts.flatMap((node): Finding | readonly Finding[] => {
    if (node.kind === "block") return firstOf(linting.classes, (each) => ofBlock(linting, node, each, example)) ?? [];
    return node.kind === "item" || node.kind === "give" ? (ofItem(linting, node, example) ?? []) : [];
  });
  // Of branches that pass the one mark of their choice the first will do.
  return found.filter(({ path }, at) => found.findIndex((other) => other.path === path) === at);
}

function ofBlock(linting: Linting, block: BlockPlan, classes: Classes, example: FindExample): Finding | undefined {
  const mark = markFor(block, classes);
  const scored = block.nodes.filter(({ role }) => role === "score");
  const marks = scored.map((node) => markFor(node, classes));
  if (!isMark(mark) || block.start || marks.length === 0 || !marks.every(isMark)) return undefined;
  const whole = combined(block, marks);
  if (equal(whole, mark)) return undefined;
  const shown = example({
    classes,
    values: fullValues(linting, block.nodes, classes),
    shows: (run) => scored.every((node, at) => isAtLeast(earnedAt(run, node, 0)?.points, marks[at] as Rational)),
  });
  const values = { node: labelOf(block), mark: toText(mark), sum: toText(whole) };
  return finding("marks-differ", [...block.path, "mark"], "warning", values, shown);
}

function isMark(mark: ReturnType<typeof markFor>): mark is Rational {
  return mark !== undefined && mark !== "notApplicable";
}

function isAtLeast(points: Rational | undefined, mark: Rational): boolean {
  return points !== undefined && compare(points, mark) >= 0;
}

/** A mark that is less than what a curve, or fixed points, name, where no cap says that it may be passed. */
function ofItem(linting: Linting, node: ItemPlan | GivePlan, example: FindExample): Finding | undefined {
  const named = node.kind === "give" ? fixed(node.give) : namedBy(node.points);
  const cap = node.limits.hold(FAR, one).cuts.some(({ by }) => by === "cap");
  if (cap || named.length === 0) return undefined;
  return firstOf(linting.classes, (classes) => {
    const mark = markFor(node, classes);
    const most = named.reduce(greatest);
    if (!isMark(mark) || compare(most, mark) <= 0) return undefined;
    const extent = extentOf(linting, node, classes);
    if (extent && compare(extent.high, mark) <= 0) return undefined;
    const shown =
      node.kind === "give" ? giving(linting, node, classes, example) : above(linting, node, classes, example);
    const values = { node: labelOf(node), mark: toText(mark), most: toText(most) };
    return finding("mark-exceeded", writtenAt(linting.plan, node.path), "warning", values, shown ?? null);
  });
}

/** Somebody whose measure earns an item more than its mark. */
function above(
  linting: Linting,
  item: ItemPlan,
  classes: Classes,
  example: FindExample,
): Finding["example"] | undefined {
  const mark = markFor(item, classes) as Rational;
  const [shape] = shapesFor(linting, item, classes);
  const x = shape && simplest(shape, (each) => compare(shape.points(each), mark) > 0);
  return (
    x &&
    example({
      classes,
      values: [[item.of, [x]]],
      shows: (run) => {
        const earned = measured(run, item, 0, x);
        return !!earned?.mark && equal(earned.mark, mark) && compare(earned.points, mark) > 0;
      },
    })
  );
}

/** Somebody who is given fixed points, in a branch by what the choice asks. */
function giving(linting: Linting, node: GivePlan, classes: Classes, example: FindExample): Finding["example"] {
  const shows = (run: Run) => earnedAt(run, node, 0) !== undefined;
  const choice = linting.parts.find(
    (other): other is ChoosePlan => other.kind === "choose" && other.branches.some(({ then }) => then === node),
  );
  const asked = choice ? pairsAsked(linting, choice) : [];
  const answers = asked.flatMap(({ measure, pair }) => pair.map((x): Sought["values"] => [[measure, [x]]]));
  return firstOf([...answers, []], (values) => example({ classes, values, shows })) ?? null;
}

/** Where a mark is written: a branch has that of its choice, unless it says its own. */
function writtenAt(plan: Plan, path: Path): Path {
  const node = path.reduce<unknown>((found, key) => (found as Record<string | number, unknown>)?.[key], plan.card);
  const isSaid = (node as { readonly mark?: unknown } | undefined)?.mark !== undefined;
  return isSaid || path.length === 0 ? [...path, "mark"] : writtenAt(plan, path.slice(0, -1));
}

/** The points that bands, knots, and the anchor of steps name as plain numbers. */
function namedBy(curve: Curve<unknown>): readonly Rational[] {
  if (typeof curve === "string") return [];
  if ("steps" in curve) return plain(curve.steps.is);
  if ("line" in curve) return curve.line.flatMap(([_at, points]) => plain(points));
  if (!("bands" in curve)) return [];
  return curve.bands.flatMap((band) => {
    const is = "else" in band ? band.else : band.is;
    return typeof is === "object" || is === "proportional" || is === "value"
      ? namedBy(is as Curve<unknown>)
      : plain(is);
  });
}

function plain(input: string | number): readonly Rational[] {
  return fixed(compilePoints(input));
}

function fixed({ share, number }: Points): readonly Rational[] {
  return share ? [] : [number];
}
