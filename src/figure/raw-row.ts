import {
  MAX_ROWS,
  type Path,
  type Problem,
  pathText,
  plainCopy,
  problem,
  reasonWords,
  refuse,
} from "../reason/index.js";
import { words } from "./words.js";

/** A row in either spelling: its fields, and its cells, told one by one. */
export interface RawRow {
  readonly path: Path;
  readonly fields: Record<string, unknown>;
  readonly cells: (tell: Tell) => void;
}

/** Told of each cell: its figure, which of its numbers it is, what stands there, and where: at this key, below that path. */
export type Tell = (figure: string, facet: string, value: unknown, below: Path, ...key: Path) => void;

export function tooMany(rows: readonly unknown[], problems: Problem[], path: Path): boolean {
  if (rows.length <= MAX_ROWS) return false;
  problems.push(problem(words, "rows-too-many", path, { most: MAX_ROWS }));
  return true;
}

/** More problems than this help nobody: the rest is not looked at. */
const MOST = 10_000;

export function enough(problems: Problem[]): Problem[] {
  if (problems.length > MOST) refuse([...problems.slice(0, MOST), problem(reasonWords, "too-many-problems", [])]);
  return problems;
}

export const noCells = () => {};

export function field(
  fields: Record<string, unknown>,
  key: string,
  value: unknown,
  row: Path,
  at: string | number,
  problems: Problem[],
): void {
  if (key === "__proto__") problems.push(problem(reasonWords, "forbidden-name", [...row, at], { name: key }));
  else if (typeof value === "string" || typeof value === "boolean" || value === null) fields[key] = value;
  else if (value !== undefined) {
    const found: Problem[] = [];
    fields[key] = plainCopy(value, found);
    for (const each of found)
      problems.push({ ...each, path: `${pathText([...row, at])}${each.path && `.${each.path}`}` });
  }
}

/** A schedule in per cent is the share of the target that is due; any other is an amount. */
export function scheduleFacet(value: unknown): string {
  return typeof value === "string" && value.endsWith("%") ? "schedule.share" : "schedule";
}
