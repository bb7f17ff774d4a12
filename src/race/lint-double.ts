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

/** Figures that count in several items (重复计分): more of them earns twice. */
export function lintDouble(linting: Linting, example: FindExample): readonly Finding[] {
  const counted = linting.lanes.map(({ item }) => new Set(countedIn(linting.plan, item.of)));
  const told = new Set<string>();
  return linting.lanes.flatMap((lane, at) => {
    const before = linting.lanes.slice(0, at).flatMap((other, i) => {
      const figures = [...(counted[i] as Set<string>)].filter((figure) => counted[at]?.has(figure));
      return figures.length > 0 && !excludeEachOther(other, lane) ? [{ other, figures }] : [];
    });
    return before.flatMap(({ other, figures }): readonly Finding[] => {
      const pair = [other.item.id, lane.item.id].join(" ");
      if (told.has(pair) || other.item.id === lane.item.id) return [];
      const found = ofPair(linting, other, lane, figures, example);
      if (found.length > 0) told.add(pair);
      return found;
    });
  });
}

function ofPair(
  linting: Linting,
  a: Lane,
  b: Lane,
  figures: readonly string[],
  example: FindExample,
): readonly Finding[] {
  const alike = JSON.stringify(a.item.of) === JSON.stringify(b.item.of);
  const shown = exampleOf(linting, [a, b], example);
  // A surplus that has an item of its own begins where the other ends: nothing counts twice.
  if (!shown && !alike) return [];
  const names = namesOf(linting);
  const values = {
    figure: join(figures.map(names.figure), { zh: "、", en: ", " }),
    nodes: join(
      [a, b].map(({ item }) => quoted(labelOf(item))),
      { zh: "、", en: " and " },
    ),
  };
  return [finding("counted-twice", [...b.item.path, "of"], alike ? "warning" : "note", values, shown)];
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
