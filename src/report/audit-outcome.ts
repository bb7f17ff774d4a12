import type { Shown } from "../exact/index.js";
import type { Ties } from "../figure/index.js";
import type { Text } from "../reason/index.js";
import type { Lack } from "./audit/reckon.js";
import type { Published } from "./published.js";

/**
 * From what a cell is reckoned again: the figures as they are printed; those that a claim says how to reckon, without any
 * rounding on the way; rates rounded before one is taken from the other.
 */
export type AuditReading = "as-printed" | "unrounded" | "rounded-first";

/** Another rounding of the result. */
export const otherRoundings = ["down", "up", "half-even", "half-down"] as const;

/** Under what a cell would come out as it is printed. `inputs-rounded`: for some figures that are printed like its own. */
export type AuditUnder = AuditReading | (typeof otherRoundings)[number] | "inputs-rounded" | `ties-${Ties}`;

/** What a cell should print, in the unit that it prints, and what is printed less that. */
export interface Recomputed {
  readonly value: Shown;
  readonly difference: Shown;
  readonly under: AuditReading;
}

interface AuditedCell {
  readonly row: string;
  readonly column: string;
  /** Which claim, e.g. `claims[0]`. */
  readonly claim: string;
  readonly says: Text;
}

/** A cell that does not recompute (不符). */
export interface AuditFinding extends AuditedCell {
  /**
   * `rounded-otherwise`: the same figures under another rounding; `part-exceeds`: more than what it is part of;
   * `place-differs`; otherwise `not-recomputed`.
   */
  readonly code: "not-recomputed" | "rounded-otherwise" | "part-exceeds" | "place-differs";
  readonly printed: string;
  /** What is printed behind the digits, e.g. `%`; empty behind bare ones. */
  readonly unit: string;
  readonly recomputed: readonly Recomputed[];
  readonly would: readonly AuditUnder[];
}

/** What a reader should know of cells that do recompute. */
export interface AuditNote {
  /** `digits-mixed`: rates of one kind with unlike digits; `rounding-order`: recomputes only in another order of rounding. */
  readonly code: "digits-mixed" | "rounding-order";
  readonly cells: readonly { readonly row: string; readonly column: string; readonly printed: string }[];
  readonly says: Text;
}

/** A printed cell of which a claim cannot be told. */
export interface AuditUndecided extends AuditedCell {
  readonly code: Lack["code"];
}

/** What an audit found (复核结果). */
export interface Audit {
  readonly title: Text | null;
  readonly source: Published["source"] | null;
  /** In the order of the claims, and of the rows within a claim. */
  readonly findings: readonly AuditFinding[];
  readonly notes: readonly AuditNote[];
  readonly undecided: readonly AuditUndecided[];
  /** How many claims about single cells were decided. */
  readonly checked: number;
}
