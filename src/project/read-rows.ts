import * as z from "zod";
import { checkBy, MAX_ROWS, type Problem, problem, reasonWords, refuse, SaimaError } from "../reason/index.js";

/** More problems than this help nobody: the rest is not looked at. */
const MOST = 10_000;

/** Told what is wrong with the row that is being read. */
export type Report = (problems: readonly Problem[]) => void;

/** Reads one row. */
export type ReadRow = (row: unknown, index: number, report: Report) => void;

/**
 * Reads a list row by row, or throws every problem found, each with the row it is in.
 *
 * @param begin told how many rows there are before the first is read
 */
export function readRows(input: unknown, begin: (count: number) => ReadRow): void {
  const problems: Problem[] = [];
  try {
    const rows = rowsOf(input);
    const read = begin(rows.length);
    let index = 0;
    const report: Report = (found) => {
      for (const each of found) problems.push({ ...each, path: below(index, each.path) });
    };
    for (; index < rows.length; index++) {
      read(rows[index], index, report);
      if (problems.length > MOST) refuse([...problems.slice(0, MOST), problem(reasonWords, "too-many-problems", [])]);
    }
  } catch (thrown) {
    if (thrown instanceof SaimaError) throw thrown;
    problems.push(problem(reasonWords, "unreadable", []));
  }
  refuse(problems);
}

function rowsOf(input: unknown): readonly unknown[] {
  if (!Array.isArray(input)) refuse(checkBy(z.array(z.unknown()), input).problems);
  const rows = input as readonly unknown[];
  if (rows.length > MAX_ROWS) refuse([problem(reasonWords, "too-many", [], { limit: MAX_ROWS })]);
  return rows;
}

function below(index: number, path: string): string {
  return path === "" || path.startsWith("[") ? `[${index}]${path}` : `[${index}].${path}`;
}
