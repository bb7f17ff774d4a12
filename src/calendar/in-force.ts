import { openOptions } from "../reason/index.js";
import { readDay } from "./read-day.js";

/** Anything that holds from one day until another, both included, and was recorded on a day. */
export interface Dated {
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly recordedOn?: string | null | undefined;
}

export interface InForceOptions {
  readonly on: string;
  /** The day as of whose knowledge it is asked; without it, all that is given is known. */
  readonly knownOn?: string;
}

/**
 * Those rows that are in force on a day (有效), as known on a day: targets, credits, units, sponsors. A row without
 * `from` or `until` has no bound on that side. `unrecorded` is how many of all rows do not say when they were
 * recorded: for these `from` stands for it, and one without either was always known.
 *
 * @example
 * const rows = [{ unit: "a", until: "2024-06-30" }, { unit: "b", from: "2024-07-01" }];
 * inForce(rows, { on: "2024-07-01" }) // → { rows: [{ unit: "b", from: "2024-07-01" }], unrecorded: 2 }
 */
export function inForce<Row extends Dated>(
  rows: readonly Row[],
  options: InForceOptions,
): { readonly rows: Row[]; readonly unrecorded: number } {
  const { on, knownOn } = openOptions(options);
  readDay(on);
  if (knownOn !== undefined) readDay(knownOn);
  const known = ({ from, recordedOn }: Row) => knownOn === undefined || (recordedOn ?? from ?? "") <= knownOn;
  const holds = ({ from, until }: Row) => (from ?? "") <= on && (until ? on <= until : true);
  return {
    rows: rows.filter((row) => known(row) && holds(row)),
    unrecorded: rows.filter(({ recordedOn }) => !recordedOn).length,
  };
}
