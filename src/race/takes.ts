import type { Shown } from "../exact/index.js";
import type { FigureNumber } from "../figure/index.js";
import type { Money } from "../money/index.js";
import type { DefinitionRef, Text } from "../reason/index.js";

/** A place, or better; a grade, or better. */
export type Goal = { readonly place: number } | { readonly grade: string };

export interface TakesOptions {
  readonly entrant: string;
  /** The figure that changes, all others staying as they are. */
  readonly figure: string;
  /** The least by which it can change, in its own unit: `"1"`, `"0.01亿元"`. */
  readonly grain: FigureNumber;
  readonly to: Goal;
}

/** Where an entrant stands. */
export interface Standing {
  /** Null for one that is not ranked. */
  readonly place: number | null;
  readonly of: number;
  readonly total: Shown;
  /** There where a grade is asked for. */
  readonly grade?: string | null;
  /** Whether it may change once a condition is known; there where the scorecard has vetoes, or a grade is asked for. */
  readonly provisional?: boolean;
}

/** A change of a figure, what the figure then is, and where the entrant then stands. */
export interface FigureChange {
  /** Negative where the figure falls. */
  readonly change: string | Money;
  readonly value: string | Money;
  readonly standing: Standing;
}

/** What a goal takes of one figure (差多少). */
export interface Takes {
  readonly scorecard: DefinitionRef;
  readonly entrant: string;
  readonly figure: string;
  readonly value: string | Money;
  readonly grain: string | Money;
  readonly to: Goal;
  readonly now: Standing;
  readonly state: "within-reach" | "held" | "out-of-reach";
  /** Within reach: the smallest change that gets there, of which one grain less does not. */
  readonly needs: FigureChange | null;
  /** Held: the most that the figure may change for the worse, of which one grain more loses it; null where nothing does. */
  readonly spare: FigureChange | null;
  /** Held, and lost both ways: the most that it may change the other way, which is as much or more. */
  readonly spareBack: FigureChange | null;
  /** Out of reach: the best place, or grade, that this figure can bring; with the best total, where that comes to an end. */
  readonly best: Standing | null;
  readonly says: Text;
}
