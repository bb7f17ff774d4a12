import { compare, type Rational } from "../exact/index.js";
import { join, type Text } from "../reason/index.js";
import { countedIn } from "./counted-in.js";
import { earnedAt, type FindExample } from "./example-of.js";
import { type Finding, finding } from "./finding.js";
import { excludeEachOther, type Lane, type Linting } from "./linting.js";
import { namesOf } from "./say-earned.js";
import { shapesOf } from "./shape.js";
import { simplest } from "./simplest.js";
import { labelOf } from "./words.js";

/** Figures that count in several items (重复计分): once more of them earns twice. */
export function lintDouble(linting: Linting, example: FindExample): readonly Finding[] {
  const counting = new Map<string, Lane[]>();
  for (const lane of linting.lanes)
    for (const figure of new Set(countedIn(linting.plan, lane.item.of)))
      counting.set(figure, [...(counting.get(figure) ?? []), lane]);
  return [...counting].flatMap(([figure, lanes]) => ofFigure(linting, figure, lanes, example));
}

function ofFigure(linting: Linting, figure: string, lanes: readonly Lane[], example: FindExample): readonly Finding[] {
  const pair = lanes
    .flatMap((a, at) => lanes.slice(at + 1).map((b) => [a, b] as const))
    .find(([a, b]) => a.item.id !== b.item.id && !excludeEachOther(a, b));
  if (!pair) return [];
  const [a, b] = pair;
  const alike = JSON.stringify(a.item.of) === JSON.stringify(b.item.of);
  const labels = [...new Map(lanes.map(({ item }) => [item.id, labelOf(item)])).values()];
  const values = {
    figure: namesOf(linting).figure(figure),
    nodes: join(labels.map(quoted), { zh: "、", en: " and " }),
  };
  const path = [...b.item.path, "of"];
  return [finding("counted-twice", path, alike ? "warning" : "note", values, exampleOf(linting, pair, example))];
}

function quoted({ zh, en }: Text): Text {
  return { zh: `“${zh}”`, en: `"${en}"` };
}

/** Two who differ in one figure, and thereby in two items. */
function exampleOf(linting: Linting, [a, b]: readonly [Lane, Lane], example: FindExample): Finding["example"] {
  for (const [lane, other] of [
    [a, b],
    [b, a],
  ] as const)
    for (const shape of shapesOf(linting, lane)) {
      const low = simplest(shape, () => true);
      const high = low && simplest(shape, (x) => compare(shape.points(x), shape.points(low)) !== 0);
      if (!low || !high) continue;
      const shown = example({
        classes: shape.classes,
        values: [[lane.item.of, [low, high]]],
        shows: (run) => [lane, other].every(({ item }) => differs([0, 1].map((i) => earnedAt(run, item, i)?.points))),
      });
      if (shown) return shown;
    }
  return null;
}

function differs([a, b]: readonly (Rational | undefined)[]): boolean {
  return !!a && !!b && compare(a, b) !== 0;
}
