import { openOptions, type Problem, problem, quoted, reasonWords, refuse } from "../reason/index.js";
import { dayProblems } from "./read-day.js";

/** Anything that holds from one day until another, both included, and was recorded on a day. */
export interface Dated {
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly recordedOn?: string | null | undefined;
}

export interface InForceOptions {
  readonly on: string;
  /** The day as of whose knowledge it is asked; without it, all that is given is known. */
  readonly knownOn?: string | undefined;
}

/**
 * The rows that are in force on a day (有效), as known on a day: targets, credits, units, sponsors. A row without `from`
 * or `until` has no bound on that side. `unrecorded` is how many of all rows do not say when they were recorded: these
 * count as recorded on their `from`, or, without a `from`, as always known. Refused: what is not a day.
 *
 * @example
 * const rows = [{ unit: "a", until: "2024-06-30" }, { unit: "b", from: "2024-07-01" }];
 * inForce(rows, { on: "2024-07-01" }) // → { rows: [{ unit: "b", from: "2024-07-01" }], unrecorded: 2 }
 */
export function inForce<Row extends object>(
  rows: readonly Row[],
  options: InForceOptions,
): { readonly rows: readonly Row[]; readonly unrecorded: number } {
  const { on, knownOn } = openOptions(options, ["on", "knownOn"]);
  refuse([...dayProblems(on, ["on"]), ...(knownOn === undefined ? [] : dayProblems(knownOn, ["knownOn"]))]);
  if (!Array.isArray(rows)) refuse([problem(reasonWords, "wrong-type", [], { expected: "[…]", found: quoted(rows) })]);
  const problems: Problem[] = [];
  const holding: Row[] = [];
  let unrecorded = 0;
  for (const [index, row] of rows.entries()) {
    const { from, until, recordedOn } = daysOf(row, index, problems);
    if (recordedOn === undefined) unrecorded++;
    const isKnown = knownOn === undefined || (recordedOn ?? from ?? "") <= knownOn;
    if (isKnown && (from ?? "") <= on && (until === undefined || on <= until)) holding.push(row);
  }
  refuse(problems);
  return { rows: holding, unrecorded };
}

const fields = ["from", "until", "recordedOn"] as const;

/** The days that a row says. */
function daysOf(
  row: unknown,
  index: number,
  problems: Problem[],
): { readonly [F in (typeof fields)[number]]?: string } {
  const days: { [F in (typeof fields)[number]]?: string } = {};
  try {
    for (const field of fields) {
      const day = (row as Dated)[field] ?? undefined;
      if (day === undefined) continue;
      problems.push(...dayProblems(day, [index, field]));
      days[field] = day;
    }
  } catch {
    problems.push(problem(reasonWords, "unreadable", [index]));
  }
  return days;
}
