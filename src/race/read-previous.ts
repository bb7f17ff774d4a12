import { isPlain, type Problem, plainCopy, problem, reasonWords, refuse } from "../reason/index.js";
import { isPlace } from "./read-standings.js";
import type { Standings } from "./standings.js";
import { raceProblem } from "./words.js";

/** Standings of an earlier period, for the change of place. */
export type PreviousStandings = Pick<Standings, "rows">;

/** Where each entrant stood before. */
export type Before = ReadonlyMap<string, { readonly group: string | null; readonly place: number | null }>;

/** Reads the options of a ranking; undefined where no earlier standings are given. */
export function readPrevious(options: unknown): Before | undefined {
  const problems: Problem[] = [];
  const copy = plainCopy(options, problems);
  refuse(problems);
  const { previous, ...rest } = (isPlain(copy) && !Array.isArray(copy) ? copy : { previous: null }) as Record<
    string,
    unknown
  >;
  for (const key of Object.keys(rest)) problems.push(problem(reasonWords, "unknown-key", [key], { key }));
  if (previous !== undefined && !hasPlaces(previous))
    problems.push({ ...raceProblem("previous-malformed"), path: "previous" });
  refuse(problems);
  return previous === undefined
    ? undefined
    : new Map((previous as PreviousStandings).rows.map((row) => [row.entrant, row]));
}

function hasPlaces(previous: unknown): boolean {
  const rows = isPlain(previous) && "rows" in previous ? previous.rows : undefined;
  return Array.isArray(rows) && rows.every(isPlace);
}
