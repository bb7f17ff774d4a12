import { openOptions, SaimaError } from "../../reason/index.js";
import type { Standings } from "../standings.js";
import { raceProblem } from "../words.js";
import { copyStandings, isPlace } from "./read-standings.js";

/** Standings of an earlier period, for the change of place. */
export type PreviousStandings = Pick<Standings, "rows">;

/** Where each entrant stood before. */
export type Before = ReadonlyMap<string, { readonly group: string | null; readonly place: number | null }>;

/** Reads the options of a ranking; undefined where no earlier standings are given. */
export function readPrevious(options: { readonly previous?: PreviousStandings }): Before | undefined {
  const { previous } = openOptions(options, ["previous"]);
  if (previous === undefined) return undefined;
  const { rows } = copyStandings(previous, "previous");
  if (!Array.isArray(rows) || !rows.every(isPlace)) throw malformed();
  return new Map((rows as PreviousStandings["rows"]).map((row) => [row.entrant, row]));
}

function malformed(): SaimaError {
  return new SaimaError([{ ...raceProblem("previous-malformed", { name: "previous" }), path: "previous" }]);
}
