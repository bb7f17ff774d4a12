import { compare, equal, type Rational, show } from "../../exact/index.js";
import { type FigureRow, readFigures } from "../../figure/index.js";
import { isSaimaError, join, say, type Text } from "../../reason/index.js";
import type { NodePlan, Plan } from "../plan/plan.js";
import { evaluate } from "../run/evaluate.js";
import type { Earned, Run } from "../run/run.js";
import { both, enumeration, labelOf } from "../wording.js";
import { lintTexts } from "../words.js";
import { type FindExample, measured } from "./example-of.js";
import { type Finding, finding } from "./finding.js";
import type { Lane, Linting } from "./linting.js";
import { rowsGiven } from "./rows-given.js";
import { type Shape, shapesOf, tellAll } from "./shape.js";
import { simplest } from "./simplest.js";

/** Items that tell nobody apart (无区分度): whatever is reported, or of those that are given. */
export function lintFlat(linting: Linting, example: FindExample): readonly Finding[] {
  return linting.parts.flatMap((node): readonly Finding[] => {
    const lane = linting.lanes.find(({ item }) => item === node);
    const always = lane && constantOf(linting, lane, example);
    if (always) return [always];
    return linting.run && (lane || node.kind === "given") ? amongGiven(linting, node, linting.run) : [];
  });
}

function constantOf(linting: Linting, lane: Lane, example: FindExample): Finding | undefined {
  const { item } = lane;
  const shapes = tellAll(linting, item) ? shapesOf(linting, lane) : [];
  const [shape] = shapes;
  const xs = shape && twoOf(shape);
  if (!shape || !xs || shapes.some(({ probes, points }) => !same(probes.map(points)))) return undefined;
  const values = { node: labelIn(lane), points: points(linting, shape.points(xs[1] as Rational)) };
  const shown = example({
    classes: shape.classes,
    values: [[item.of, xs]],
    shows: (run) => xs.every((x, i) => isSame(measured(run, item, i, x), shape.points(x))),
  });
  return finding("item-flat", [...item.path, "points"], "warning", values, shown);
}

/** An item in a branch is named with it: in another branch entrants may well be told apart. */
function labelIn({ item, trail }: Lane): Text {
  const turn = trail.findLast(({ within }) => within.kind === "choose");
  if (typeof turn?.at !== "number") return labelOf(item);
  return say(lintTexts.branch, { node: labelOf(item), number: turn.at + 1 });
}

/** Two numbers that can be measured. */
function twoOf(shape: Shape): readonly Rational[] | undefined {
  const first = simplest(shape, () => true);
  const second = first && simplest(shape, (x) => !equal(x, first));
  return second && [first, second].sort(compare);
}

/** Whether everyone ranked earns the same in every group, and there is a group of more than one. */
function amongGiven(linting: Linting, node: NodePlan, run: Run): readonly Finding[] {
  const { groups, ranked } = run.peersOf();
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
  const lane = linting.lanes.find(({ item }) => item === node);
  const values = {
    node: lane ? labelIn(lane) : labelOf(node),
    everyone: sayEveryone(linting, [...byGroup.values()], compared),
  };
  const rows = shownBy(linting, node, run, [ends as typeof first, first, compared.flat()]);
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
  return say(lintTexts.withinGroups, { points: join([...new Set(told)].map(both), enumeration) });
}

/** The fewest of those given who come to the same points when they alone are ranked. */
function shownBy({ plan }: Linting, node: NodePlan, run: Run, tries: readonly (readonly Got[])[]): Finding["example"] {
  const everyone = run.table.entrants.map((_entrant, i) => i);
  for (const which of [...tries.map((members) => members.map(({ i }) => i)), everyone]) {
    const rows = rowsGiven(plan, run, which);
    const alone = runOver(plan, rows);
    const got = new Map(alone?.table.entrants.map(({ id }, i) => [id, alone.earned.get(node)?.[i]]));
    const members = tries.flat().filter(({ i }) => which.includes(i));
    if (members.every(({ i, points: was }) => isSame(got.get(run.table.entrants[i]?.id as string), was))) return rows;
  }
  return null;
}

function isSame(earned: Earned | undefined, points: Rational): boolean {
  return earned !== undefined && !earned.out && equal(earned.points, points);
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
