import { compare, type Rational } from "../../exact/index.js";
import { join, type Text } from "../../reason/index.js";
import { namesOf } from "../plan/names-of.js";
import type { Run } from "../run/run.js";
import { enumeration, labelOf } from "../wording.js";
import { countedIn } from "./counted-in.js";
import { earnedAt, type FindExample } from "./example-of.js";
import { type Finding, finding } from "./finding.js";
import { firstOf } from "./first-of.js";
import { excludeEachOther, type Linting, measureIn } from "./linting.js";
import { twoApart } from "./two-apart.js";

type Source = Linting["sources"][number];

/** Figures that count in several items (重复计分): more of them earns twice. */
export function lintDouble(linting: Linting, example: FindExample): readonly Finding[] {
  const counted = linting.sources.map(({ item }) => new Set(countedIn(linting.plan, measureIn(item))));
  const told = new Set<string>();
  return linting.sources.flatMap((lane, at) => {
    const before = linting.sources.slice(0, at).flatMap((other, i) => {
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
  a: Source,
  b: Source,
  figures: readonly string[],
  example: FindExample,
): readonly Finding[] {
  const alike = JSON.stringify(measureIn(a.item)) === JSON.stringify(measureIn(b.item));
  const shown = exampleOf(linting, [a, b], example);
  // A surplus that has an item of its own begins where the other ends: nothing counts twice.
  if (!shown && !alike) return [];
  const names = namesOf(linting.plan);
  const values = {
    figure: join(figures.map(names.figure), enumeration),
    nodes: join(
      [a, b].map(({ item }) => quoted(labelOf(item))),
      { zh: "、", en: " and " },
    ),
  };
  return [
    finding(
      "counted-twice",
      [...b.item.path, b.item.kind === "given" ? "given" : "of"],
      alike ? "warning" : "note",
      values,
      shown,
    ),
  ];
}

function quoted({ zh, en }: Text): Text {
  return { zh: `“${zh}”`, en: `"${en}"` };
}

/** Two who differ in one figure, and thereby in two items. */
function exampleOf(linting: Linting, [a, b]: readonly [Source, Source], example: FindExample): Finding["example"] {
  const shows = (run: Run) => [a, b].every(({ item }) => differs([0, 1].map((i) => earnedAt(run, item, i)?.points)));
  const found = firstOf([a, b], (lane) =>
    firstOf(twoApart(linting, lane), ({ classes, values }) =>
      example({ classes, values: [[measureIn(lane.item), values]], shows }),
    ),
  );
  return found ?? null;
}

function differs([a, b]: readonly (Rational | undefined)[]): boolean {
  return !!a && !!b && compare(a, b) !== 0;
}
