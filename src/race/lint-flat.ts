import { compare, equal, type Rational, show } from "../exact/index.js";
import { type FigureRow, readFigures } from "../figure/index.js";
import { isSaimaError, join, say, type Text } from "../reason/index.js";
import { evaluate } from "./evaluate.js";
import { earnedAt, type FindExample, measured, type Sought } from "./example-of.js";
import { extentOf } from "./extent-of.js";
import { type Finding, finding } from "./finding.js";
import type { Lane, Linting } from "./linting.js";
import { pairsAsked } from "./pairs-asked.js";
import type { ChoosePlan, NodePlan, Plan } from "./plan.js";
import type { Range } from "./range-of.js";
import { rowsGiven } from "./rows-given.js";
import type { Run } from "./run.js";
import { type Shape, shapesOf } from "./shape.js";
import { simplest } from "./simplest.js";
import { labelOf, lintTexts } from "./words.js";

/** Items that tell nobody apart (无区分度): whatever is reported, or of those that are given. */
export function lintFlat(linting: Linting, example: FindExample): readonly Finding[] {
  return linting.parts.flatMap((node): readonly Finding[] => {
    const lane = linting.lanes.find(({ item }) => item === node);
    const always = lane
      ? constantOf(linting, lane, example)
      : node.kind === "choose" && ofChoice(linting, node, example);
    if (always) return [always];
    return linting.run && (lane || node.kind === "given") ? amongGiven(linting, node, linting.run) : [];
  });
}

function constantOf(linting: Linting, lane: Lane, example: FindExample): Finding | undefined {
  const { item } = lane;
  const shapes = shapesOf(linting, lane);
  const [shape] = shapes;
  const xs = shape && twoOf(shape);
  if (!shape || !xs || shapes.some(({ probes, points }) => !same(probes.map(points)))) return undefined;
  const values = { node: labelOf(item), points: points(linting, shape.points(xs[1] as Rational)) };
  const shown = example({
    classes: shape.classes,
    values: [[item.of, xs]],
    shows: (run) => xs.every((x, i) => measured(run, item, i, x)),
  });
  return finding("item-flat", [...item.path, "points"], "warning", values, shown);
}

/** A choice whose branches, for everyone, all give the same. */
function ofChoice(linting: Linting, choice: ChoosePlan, example: FindExample): Finding | undefined {
  const extents = linting.classes.map((classes) => extentOf(linting, choice, classes));
  const [first] = extents;
  if (choice.branches.length < 2 || !first || extents.includes(undefined)) return undefined;
  if (!same((extents as Range[]).flatMap(({ low, high }) => [low, high]))) return undefined;
  const pairs = pairsAsked(linting, choice).map(({ measure, pair }): Sought["values"] => [[measure, pair]]);
  const apart = (run: Run) => {
    const [a, b] = [0, 1].map((i) => earnedAt(run, choice, i)?.branches[0]);
    return a !== undefined && b !== undefined && (pairs.length === 0 || a !== b);
  };
  const shown = [...pairs, []].reduce<Finding["example"]>(
    (found, values) => found ?? example({ classes: linting.classes[0], values, shows: apart }),
    null,
  );
  const values = { node: labelOf(choice), points: points(linting, first.low) };
  return finding("item-flat", [...choice.path, "choose"], "warning", values, shown);
}

/** Two numbers that can be measured. */
function twoOf(shape: Shape): readonly Rational[] | undefined {
  const first = simplest(shape, () => true);
  const second = first && simplest(shape, (x) => !equal(x, first));
  return second && [first, second].sort(compare);
}

/** Whether everyone ranked earns the same in every group, and there is a group of more than one. */
function amongGiven(linting: Linting, node: NodePlan, run: Run): readonly Finding[] {
  const { groups, ranked } = run.peersOf(undefined);
  const byGroup = new Map<number, Got[]>();
  for (const [i, each] of (run.earned.get(node) ?? []).entries()) {
    if (!each || each.out || !ranked[i]) continue;
    const group = groups[i] as number;
    byGroup.set(group, [...(byGroup.get(group) ?? []), { i, points: each.points, x: each.x }]);
  }
  const compared = [...byGroup.values()].filter((members) => members.length > 1);
  const [first] = compared;
  if (!first || !compared.every((members) => same(members.map((each) => each.points)))) return [];
  const known = first.filter((each) => each.x).sort((a, b) => compare(a.x as Rational, b.x as Rational));
  const ends = known.length > 1 ? [known[0], known.at(-1)] : first.slice(0, 2);
  const differ = compared.some((members) => !same(members.flatMap(({ x }) => x ?? [])));
  const values = { node: labelOf(node), everyone: sayEveryone(linting, [...byGroup.values()], compared) };
  const rows = shownBy(linting, node, run, [
    ends as typeof first,
    first,
    compared.flat(),
    [...byGroup.values()].flat(),
  ]);
  return [
    finding(
      "item-flat-given",
      [...node.path, node.kind === "given" ? "given" : "points"],
      differ ? "warning" : "note",
      values,
      rows,
    ),
  ];
}

interface Got {
  readonly i: number;
  readonly points: Rational;
  readonly x: Rational | undefined;
}

/** Everyone has the same, or only those who are compared with one another. */
function sayEveryone(linting: Linting, all: readonly (readonly Got[])[], compared: readonly (readonly Got[])[]): Text {
  const [first] = all.flat() as [Got];
  if (same(all.flat().map((each) => each.points)))
    return say(lintTexts.everyone, { points: points(linting, first.points) });
  const told = compared.map(([member]) => points(linting, (member as Got).points));
  return say(lintTexts.withinGroups, { points: join([...new Set(told)].map(plainly), { zh: "、", en: ", " }) });
}

function plainly(text: string): Text {
  return { zh: text, en: text };
}

/** The fewest of those given who come to the same when they alone are ranked. */
function shownBy({ plan }: Linting, node: NodePlan, run: Run, tries: readonly (readonly Got[])[]): Finding["example"] {
  for (const members of tries) {
    const rows = rowsGiven(
      plan,
      run,
      members.map(({ i }) => i),
    );
    const alone = runOver(plan, rows);
    const got = alone?.earned.get(node)?.map((each) => (each && !each.out ? each.points : undefined)) ?? [];
    const groups = alone?.peersOf(undefined).groups ?? [];
    const known = got.every((each) => each !== undefined);
    if (
      alone &&
      known &&
      [...new Set(groups)].every((group) => same((got as Rational[]).filter((_each, i) => groups[i] === group)))
    )
      return rows;
  }
  return null;
}

/** A run over rows, unless they are refused. */
function runOver(plan: Plan, rows: readonly FigureRow[]): Run | undefined {
  try {
    return evaluate(plan, readFigures(rows));
  } catch (thrown) {
    if (isSaimaError(thrown)) return undefined;
    throw thrown;
  }
}

function points({ plan }: Linting, value: Rational): string {
  return show(value, plan.shown.item).shown;
}

function same(values: readonly Rational[]): boolean {
  return values.every((value) => equal(value, values[0] as Rational));
}
