import type { Period } from "../calendar/index.js";
import type { FigureNumber, FigureRow } from "../figure/index.js";
import type { Money } from "../money/index.js";
import type { DefinitionRef } from "../reason/index.js";
import type { Indicators } from "./indicator.js";

/** Exact sums by what they count: a currency, or `""` for plain numbers. */
export type Sums = Readonly<Record<string, string>>;

/** What belongs to one enterprise, month or quarter: its sums, and what its projects say at a path, each answer once. */
export interface Group {
  readonly key: string;
  readonly count: string;
  readonly share: string;
  /** `null` where they are not known. */
  readonly sums: Sums | null;
  readonly fields: readonly (readonly [path: string, contents: readonly string[]])[];
  /** How many undecided events make it up: of an enterprise they concern all who have a part in it. */
  readonly undecided?: number;
}

/** The last entry that says a value. */
export interface Last {
  readonly on: string;
  readonly project: string;
  readonly event: string;
  readonly unit: string;
  readonly value: string | Money | null;
}

/** What is added up: of two parts it becomes that of both, in whatever order. */
export type State =
  | { readonly sums: Sums }
  | { readonly part: Sums; readonly whole: Sums }
  | { readonly values: readonly string[] }
  | { readonly last: Last | null }
  | { readonly groups: readonly Group[] };

/** What is certain, and what would come to it if all that is undecided counted; `null` where that cannot be told. */
export interface Sure {
  readonly sure: State;
  readonly more?: State | null;
}

/** What an indicator has gathered of one entrant. */
export interface PartRow extends Sure {
  readonly entrant: string;
  /** How many undecided events could change it. */
  readonly undecided?: number;
}

/** What an indicator has gathered: figures are made of it, and two of them make one. */
export interface Part {
  readonly indicator: string;
  readonly rows: readonly PartRow[];
  /** How many undecided events could change the figure of anyone. */
  readonly open?: number;
  /** Of all entrants together, each event once. */
  readonly whole?: Sure;
  /** What counts for more than one: their figures add up to so much more than the whole. */
  readonly doubled?: Sums;
  /** Of a sum: the currencies of all entries of its rules. They tell in what there was nothing. */
  readonly currencies?: readonly string[];
  /** Figures that no entry makes: opinions, past periods. */
  readonly fixed?: readonly { readonly entrant: string; readonly value: FigureNumber }[];
}

/** A share of an event that a condition on its unit left out, while others of the same event count (未计份额). */
export interface DroppedShare {
  readonly indicator: string;
  readonly rule: string;
  readonly project: string;
  readonly event: string;
  readonly unit: string;
}

/** Figures made of a ledger (汇总), and all that it takes to merge them with those of other projects. */
export interface Tally {
  readonly definition: DefinitionRef | null;
  readonly ledger: DefinitionRef | null;
  readonly period: Period | null;
  readonly asOf: string | null;
  readonly knownOn: string | null;
  readonly by: string | null;
  /** Which units, opinions and past figures it was given: a short hash. */
  readonly given: string | null;
  /** Rows that `rank` takes: entrants in code-point order. */
  readonly figures: readonly FigureRow[];
  /** By indicator: by how much the figures of the entrants together exceed the whole. */
  readonly doubled: Readonly<Record<string, FigureNumber>>;
  readonly dropped: readonly DroppedShare[];
  /** Projects, or units, that say nothing at the path `by`: they are in no row. */
  readonly unplaced: readonly string[];
  readonly projects: readonly string[];
  /** What the figures are figures of; `null` of a tally of nothing at all. */
  readonly indicators: Indicators | null;
  readonly parts: readonly Part[];
}
