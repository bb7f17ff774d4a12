import { fieldsOf } from "../../condition/index.js";
import { compileCurve, compileLimits, type PointsInput } from "../../curve/index.js";
import { readNumber, sign } from "../../exact/index.js";
import { type Path, type Problem, pathText } from "../../reason/index.js";
import type { Indicator, IndicatorsInput, Item, ItemMeasure } from "../indicator.js";
import { tallyText } from "../words-tally.js";
import { type IndicatorKind, kindOf } from "./indicator-plan.js";
import { measured } from "./item-points.js";

type Report = (code: Parameters<typeof tallyText>[0], path: Path, values?: Parameters<typeof tallyText>[1]) => void;

const ofEntries = ["rules", "as", "where", "window"];

/** Which keys an indicator of a kind has a use for. */
const used: Readonly<Record<IndicatorKind, readonly string[]>> = {
  count: [...ofEntries, "per", "item"],
  sum: [...ofEntries, "per", "item"],
  distinct: ofEntries,
  latest: ofEntries,
  participation: ofEntries,
  stock: ["where"],
  cohort: ["where", "window"],
  ratio: [],
  panel: [],
  streak: [],
};

const optional = [...ofEntries, "per", "item"] as const;

const ofProject = ["project", "stage", "activity", "entered", "first", "funds"];

/** The roots of paths, by what is looked at. */
export const roots = {
  entry: ["entry", "unit", ...ofProject],
  project: ofProject,
  share: ["unit", ...ofProject],
  past: ["figures", "entrant"],
  nothing: [],
} satisfies Record<string, readonly string[]>;

/** What does not fit together in indicators that are each well formed. */
export function indicatorFlaws({ indicators }: IndicatorsInput): readonly Problem[] {
  const problems: Problem[] = [];
  const report: Report = (code, path, values) =>
    problems.push({ ...tallyText(code, values), path: pathText(["indicators", ...path]) });
  const byId = new Map(indicators.map((each) => [each.id, each]));
  const seen = new Set<string>();
  for (const [at, each] of indicators.entries()) {
    if (seen.has(each.id)) report("indicator-twice", [at, "id"], { id: each.id });
    seen.add(each.id);
    const kind = kindOf(each);
    for (const key of optional)
      if (Object.hasOwn(each, key) && !used[kind].includes(key)) report("key-unused", [at, key], { key });
    if (each.within !== undefined && !byId.has(each.within))
      report("indicator-unknown", [at, "within"], { id: each.within });
    checkReduction(each, at, byId, report);
    checkPaths(each, kind, at, report);
    if (each.item) checkItem(each.item, [at, "item"], report);
    else if (each.per !== undefined && each.per !== "entry") report("item-missing", [at, "per"]);
  }
  for (const key of ["of", "within"] as const)
    for (const [at, each] of indicators.entries())
      if (circles(each, key, byId)) report("indicator-cycle", [at, key], { id: each.id });
  return problems;
}

/** The indicators that one is made of, or the one that it is part of. */
function next(indicator: Indicator | undefined, key: "of" | "within"): readonly string[] {
  if (!indicator) return [];
  if (key === "within") return indicator.within === undefined ? [] : [indicator.within];
  const { of } = indicator;
  return typeof of === "object" && "ratio" in of ? [of.ratio, of.to] : [];
}

function circles(start: Indicator, key: "of" | "within", byId: ReadonlyMap<string, Indicator>): boolean {
  const found = new Set(next(start, key));
  for (const id of found) for (const each of next(byId.get(id), key)) found.add(each);
  return found.has(start.id);
}

function checkReduction({ of }: Indicator, at: number, byId: ReadonlyMap<string, Indicator>, report: Report): void {
  if (typeof of !== "object") return;
  if ("ratio" in of) {
    for (const key of ["ratio", "to"] as const)
      if (!byId.has(of[key])) report("indicator-unknown", [at, "of", key], { id: of[key] });
  } else if ("panel" in of) {
    const classes = new Set<string>();
    for (const [index, { id, weight }] of of.panel.entries()) {
      if (classes.has(id)) report("class-twice", [at, "of", "panel", index, "id"], { id });
      classes.add(id);
      const read = readNumber(weight);
      if (typeof read === "string" || sign(read) <= 0)
        report("weight-not-positive", [at, "of", "panel", index, "weight"]);
    }
  }
}

function checkPaths(each: Indicator, kind: IndicatorKind, at: number, report: Report): void {
  const { of, where, item, per = "entry" } = each;
  const share = kind === "stock" || kind === "cohort";
  if (where) checkRoots(fieldsOf(where), share ? roots.share : roots.entry, [at, "where"], report);
  if (typeof of === "object") {
    if ("distinct" in of) checkRoots([of.distinct], roots.entry, [at, "of", "distinct"], report);
    if ("latest" in of) checkRoots([of.latest], roots.entry, [at, "of", "latest"], report);
    if ("stock" in of && of.stock !== "count") checkRoots([of.stock], roots.project, [at, "of", "stock"], report);
    if ("cohort" in of && of.cohort.by !== "count")
      checkRoots([of.cohort.by], roots.project, [at, "of", "cohort", "by"], report);
    if ("streak" in of) checkRoots(fieldsOf(of.streak), roots.past, [at, "of", "streak"], report);
  }
  if (!item) return;
  const seen = per === "entry" ? roots.entry : per === "month" || per === "quarter" ? roots.nothing : roots.project;
  if (item.where) checkRoots(fieldsOf(item.where), seen, [at, "item", "where"], report);
  checkRoots(measured(item.of), seen, [at, "item", "of"], report);
}

function checkRoots(fields: readonly string[], allowed: readonly string[], path: Path, report: Report): void {
  for (const field of fields) {
    const [root = ""] = field.split(".");
    if (!allowed.includes(root)) report("path-root", path, { path: field, roots: allowed.join(", ") || "count, sum" });
  }
}

function checkItem({ of, points, limits }: Item, path: Path, report: Report): void {
  const marked = compileLimits(limits).readsMark;
  if (marked) report("points-of-mark", [...path, "limits"]);
  if (typeof points === "object" && "table" in points) {
    if (typeof of === "string" || !("field" in of)) report("table-measure", [...path, "points"]);
    for (const [key, each] of Object.entries(points.table))
      if (speaksOfMark(each)) report("points-of-mark", [...path, "points", "table", key]);
    if (points.else !== undefined && speaksOfMark(points.else)) report("points-of-mark", [...path, "points", "else"]);
    return;
  }
  const curve = compileCurve(points);
  if (curve.readsMark) report("points-of-mark", [...path, "points"]);
  const unit = unitOf(of);
  const differs = (each: string) => (unit === "money" ? each === "" : unit === "plain" && each !== "");
  if (curve.units.some(differs) || curve.units.length > 1) report("curve-unit", [...path, "points"]);
}

function speaksOfMark(points: PointsInput): boolean {
  return points === "mark" || (typeof points === "string" && points.endsWith("%"));
}

function unitOf(of: ItemMeasure): "plain" | "money" | "any" {
  if (of === "count") return "plain";
  if (of === "sum") return "money";
  return "any";
}
