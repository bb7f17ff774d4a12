import { type Curve, compilePoints, FAR } from "../curve/index.js";
import { compare, divide, equal, greatest, one, type Rational, rational, sum, toText } from "../exact/index.js";
import { earnedAt, type FindExample, measured } from "./example-of.js";
import { extentOf } from "./extent-of.js";
import { type Finding, finding } from "./finding.js";
import { fullValues } from "./full-values.js";
import { type Classes, type Linting, markFor } from "./linting.js";
import { shapeFor } from "./most-values.js";
import type { BlockPlan, ItemPlan } from "./plan.js";
import { simplest } from "./simplest.js";
import { labelOf } from "./words.js";

/** Marks that do not add up (分值不符): of a block and its nodes, of an item and what its curve names. */
export function lintMarks(linting: Linting, example: FindExample): readonly Finding[] {
  return linting.parts.flatMap((node) => {
    if (node.kind === "block") return first(linting, (classes) => ofBlock(linting, node, classes, example));
    return node.kind === "item" ? ofItem(linting, node, example) : [];
  });
}

function first(linting: Linting, find: (classes: Classes) => Finding | undefined): readonly Finding[] {
  for (const classes of linting.classes) {
    const found = find(classes);
    if (found) return [found];
  }
  return [];
}

function ofBlock(linting: Linting, block: BlockPlan, classes: Classes, example: FindExample): Finding | undefined {
  const mark = markFor(block, classes);
  const scored = block.nodes.filter(({ role }) => role === "score");
  const marks = scored.map((node) => markFor(node, classes));
  if (!isMark(mark) || block.start || marks.length === 0 || !marks.every(isMark)) return undefined;
  const whole = together(block, marks);
  if (equal(whole, mark)) return undefined;
  const shown = example({
    classes,
    values: fullValues(linting, block.nodes, classes),
    shows: (run) => scored.every((node, at) => isAtLeast(earnedAt(run, node, 0)?.points, marks[at] as Rational)),
  });
  const values = { node: labelOf(block), mark: toText(mark), sum: toText(whole) };
  return finding("marks-differ", [...block.path, "mark"], "warning", values, shown);
}

function together({ combine }: BlockPlan, marks: readonly Rational[]): Rational {
  if (combine === "best") return marks.reduce(greatest);
  return combine === "mean" ? divide(sum(marks), rational(marks.length)) : sum(marks);
}

function isMark(mark: ReturnType<typeof markFor>): mark is Rational {
  return mark !== undefined && mark !== "notApplicable";
}

function isAtLeast(points: Rational | undefined, mark: Rational): boolean {
  return points !== undefined && compare(points, mark) >= 0;
}

/** A mark that is less than what the curve itself names, where no cap says that it may be passed. */
function ofItem(linting: Linting, item: ItemPlan, example: FindExample): readonly Finding[] {
  const named = namedBy(item.points);
  const cap = "limits" in item && item.limits.hold(FAR, one).cuts.some(({ by }) => by === "cap");
  if (cap || named.length === 0) return [];
  return first(linting, (classes) => {
    const mark = markFor(item, classes);
    const most = named.reduce(greatest);
    if (!isMark(mark) || compare(most, mark) <= 0) return undefined;
    const extent = extentOf(linting, item, classes);
    if (extent && compare(extent.high, mark) <= 0) return undefined;
    const shape = shapeFor(linting, item, classes);
    const x = shape && simplest(shape, (each) => compare(shape.points(each), mark) > 0);
    const shown =
      x &&
      example({
        classes,
        values: [[item.of, [x]]],
        shows: (run) => {
          const earned = measured(run, item, 0, x);
          return !!earned?.mark && equal(earned.mark, mark) && compare(earned.points, mark) > 0;
        },
      });
    const values = { node: labelOf(item), mark: toText(mark), most: toText(most) };
    return finding("mark-exceeded", [...item.path, "mark"], "warning", values, shown ?? null);
  });
}

/** The points that bands, and the anchor of steps, name as plain numbers. */
function namedBy(curve: Curve<unknown>): readonly Rational[] {
  if (typeof curve === "string") return [];
  if ("steps" in curve) return plain(curve.steps.is);
  if (!("bands" in curve)) return [];
  return curve.bands.flatMap((band) => {
    const is = "else" in band ? band.else : band.is;
    return typeof is === "object" || is === "proportional" || is === "value"
      ? namedBy(is as Curve<unknown>)
      : plain(is);
  });
}

function plain(input: string | number): readonly Rational[] {
  const { share, number } = compilePoints(input);
  return share ? [] : [number];
}
