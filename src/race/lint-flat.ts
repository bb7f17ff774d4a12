import { compare, equal, one, type Rational, show, zero } from "../exact/index.js";
import { type FindExample, measured } from "./example-of.js";
import { type Finding, finding } from "./finding.js";
import type { Lane, Linting } from "./linting.js";
import type { NodePlan } from "./plan.js";
import { rowsGiven } from "./rows-given.js";
import type { Run } from "./run.js";
import { shapesOf } from "./shape.js";
import { labelOf } from "./words.js";

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
  const shapes = shapesOf(linting, lane);
  const [shape] = shapes;
  if (!shape || shapes.some(({ probes, points }) => !same(probes.map(points)))) return undefined;
  const xs = [zero, one];
  const values = { node: labelOf(item), points: points(linting, shape.points(xs[1] as Rational)) };
  const shown = example({
    classes: shape.classes,
    values: [[item.of, xs]],
    shows: (run) => xs.every((x, i) => measured(run, item, i, x)),
  });
  return finding("item-flat", [...item.path, "points"], "warning", values, shown);
}

/** Whether everyone ranked earns the same in every group, and there is a group of more than one. */
function amongGiven(linting: Linting, node: NodePlan, run: Run): readonly Finding[] {
  const { groups, ranked } = run.peersOf(undefined);
  const byGroup = new Map<number, { i: number; points: Rational; x: Rational | undefined }[]>();
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
  const values = { node: labelOf(node), points: points(linting, first[0]?.points as Rational) };
  const rows = rowsGiven(
    linting.plan,
    run,
    (ends as typeof first).map(({ i }) => i),
  );
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

function points({ plan }: Linting, value: Rational): string {
  return show(value, plan.shown.item).shown;
}

function same(values: readonly Rational[]): boolean {
  return values.every((value) => equal(value, values[0] as Rational));
}
