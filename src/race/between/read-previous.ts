import { isPlain, refuse, SaimaError } from "../../reason/index.js";
import type { Standings } from "../standings.js";
import { unknownKeys } from "../unknown-keys.js";
import { raceProblem } from "../words.js";
import { copyStandings, isPlace } from "./read-standings.js";

/** Standings of an earlier period, for the change of place. */
export type PreviousStandings = Pick<Standings, "rows">;

/** Where each entrant stood before. */
export type Before = ReadonlyMap<string, { readonly group: string | null; readonly place: number | null }>;

/** Reads the options of a ranking; undefined where no earlier standings are given. */
export function readPrevious(options: unknown): Before | undefined {
  const { previous, ...rest } = open(options);
  refuse(unknownKeys(rest));
  if (previous === undefined) return undefined;
  const { rows } = copyStandings(previous, "previous");
  if (!Array.isArray(rows) || !rows.every(isPlace)) throw malformed();
  return new Map((rows as PreviousStandings["rows"]).map((row) => [row.entrant, row]));
}

function open(options: unknown): { readonly previous?: unknown } {
  try {
    if (isPlain(options) && !Array.isArray(options)) return { ...options };
  } catch {
    // What cannot be read is no options.
  }
  throw malformed();
}

function malformed(): SaimaError {
  return new SaimaError([{ ...raceProblem("previous-malformed", { name: "previous" }), path: "previous" }]);
}
