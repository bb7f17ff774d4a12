import type { Curve, Reading } from "../../curve/index.js";
import { compare, type Rational, roundToPlaces, show } from "../../exact/index.js";
import { sayLevel } from "../../figure/index.js";
import { say } from "../../reason/index.js";
import { labelOf } from "../wording.js";
import { type FindExample, measured } from "./example-of.js";
import { type Finding, finding } from "./finding.js";
import type { Linting } from "./linting.js";
import { currencyOf, type Shape, shapesOf } from "./shape.js";
import { simplest } from "./simplest.js";
import { levelsApart } from "./told-apart.js";

/** Bands that no number reaches, and holes between bands (分档的漏洞) that an `else` hides. */
export function lintBands(linting: Linting, example: FindExample): readonly Finding[] {
  return linting.lanes.flatMap((lane) => {
    const { points } = lane.item;
    if (typeof points === "string" || !("bands" in points)) return [];
    const shapes = shapesOf(linting, lane);
    return [...unreached(linting, shapes, points), ...holes(linting, shapes, points, example)];
  });
}

type Bands = Extract<Curve<unknown>, { bands: unknown }>;

function unreached({ run }: Linting, shapes: readonly Shape[], { bands }: Bands): readonly Finding[] {
  return bands.flatMap((band, at): Finding[] => {
    if ("else" in band) return [];
    const missed = shapes.find(({ probes, read }) => !probes.some((x) => read(x).band === at));
    if (!missed) return [];
    const { item } = missed.lane;
    const path = [...item.path, "points", "bands", at];
    const values = { node: labelOf(item), number: at + 1 };
    const who = run && item.curve.references.length > 0 ? ownerOf(run, missed) : undefined;
    return who === undefined
      ? [finding("band-unreachable", path, "warning", values, null)]
      : [finding("band-unreachable-given", path, "warning", { ...values, entrant: who }, null)];
  });
}

function ownerOf(run: NonNullable<Linting["run"]>, { lane, looked }: Shape): string | undefined {
  const columns = run.inputs.get(lane.item)?.looked ?? [];
  const at = run.table.entrants.findIndex((_entrant, i) =>
    columns.every(({ values }, slot) => {
      const value = values[i];
      return typeof value === "object" && compare(value, looked[slot] as Rational) === 0;
    }),
  );
  return run.table.entrants[at]?.id;
}

/** Where `else` takes numbers that lie between two bands. */
function holes(linting: Linting, shapes: readonly Shape[], { bands }: Bands, example: FindExample): readonly Finding[] {
  const last = bands.length - 1;
  if (!("else" in (bands[last] as object))) return [];
  for (const shape of shapes) {
    const { probes, read, lane, classes, points } = shape;
    const met = probes.map((x) => read(x).band);
    const start = met.findIndex(
      (band, at) => band === last && met.slice(0, at).some(isOther) && met.slice(at).some(isOther),
    );
    if (start < 0) continue;
    const end = met.findIndex((band, at) => at > start && band !== last);
    const inside = (x: Rational) =>
      compare(x, probes[start] as Rational) >= 0 && compare(x, probes[end - 1] as Rational) <= 0;
    const x = simplest(shape, inside) ?? (probes[start] as Rational);
    const { item } = lane;
    // Without the hair by which a probe stands beside an edge.
    const [first, final] = [start, end - 1].map((at) => roundToPlaces(probes[at] as Rational, 60, "half-up")) as [
      Rational,
      Rational,
    ];
    const [from, to] = levelsApart(item.of, currencyOf(item), first, final);
    const where =
      start === end - 1
        ? sayLevel(item.of, first, currencyOf(item))
        : say({ zh: "{from}至{to}之间", en: "what lies between {from} and {to}" }, { from, to });
    const shown = example({
      classes,
      values: [[item.of, [x]]],
      shows: (run) => measured(run, item, 0, x) !== undefined,
    });
    const values = { node: labelOf(item), where, points: show(points(x), linting.plan.shown.item).shown };
    return [finding("band-hole", [...item.path, "points", "bands"], "warning", values, shown)];
  }
  return [];

  function isOther(band: Reading["band"]): boolean {
    return band !== last;
  }
}
