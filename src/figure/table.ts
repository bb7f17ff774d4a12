import type { Rational } from "../exact/index.js";

/** Why a measure has no number: each has a treatment that the definition names. */
export const lacks = ["notReported", "notApplicable", "referenceNotPositive", "noSpread", "alone"] as const;
export type Lack = (typeof lacks)[number];

/** The unit of a column that has nothing but zeros, which fit any unit, and missing numbers. */
export const ANY_UNIT = "any";

/** One number per entrant, all of one unit, or why there is none. */
export interface Column {
  readonly unit: string;
  readonly values: readonly (Rational | Lack)[];
}

/** Who is ranked: a unit, a project, a leader, a channel; or several assessed as one. */
export interface Entrant {
  readonly id: string;
  /** Where its row stands in the input. */
  readonly row: number;
  /** False for one that is listed and not ranked. */
  readonly ranked: boolean;
  /** The units that share this entrant's result, where they are assessed jointly (联合考核). */
  readonly members: readonly string[];
  /** What the host's row says besides the figures; `entrant.*` in a condition. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Figures, read: entrants in code-point order of their ids, and a column for each facet of each figure. */
export interface FigureTable {
  readonly entrants: readonly Entrant[];
  readonly figures: ReadonlySet<string>;
  /** The column of `value`, `target`, `targets.stretch`, `previous`, `schedule`, `schedule.share` or `undecided` of a figure. */
  readonly column: (figure: string, facet: string) => Column;
  /** The same figures with all that is undecided counted in; undefined where nothing is undecided. */
  readonly counted?: FigureTable | undefined;
}
