import type { RoundingMode, Shown } from "../exact/index.js";
import type { Lack } from "../figure/index.js";
import type { DefinitionRef, Text } from "../reason/index.js";
import type { Consequence, VetoEffect } from "./after-ranking.js";

/** What separates an entrant from a neighbour in the ranking. */
export interface Separation {
  readonly entrant: string;
  /** `total`, or the step of the tie-break chain that decided: `breakTies[0]`; `vetoes` where one is placed last by a veto. */
  readonly by: string;
  /** How far the better of the two is ahead in what decided; never negative. */
  readonly difference: Shown;
}

/** Something worth knowing about how a node came to its points. */
export interface Remark {
  readonly node: string;
  /** A limit (`floor`, `cap`, `within`), `redistributed`, `vetoed`, or what was lacking (`notReported`, …). */
  readonly code: "floor" | "cap" | "within" | "redistributed" | "vetoed" | Lack;
  /** How many points it brought or took. */
  readonly points: Shown;
}

/** One entrant's line in the standings. */
export interface StandingRow {
  readonly entrant: string;
  /** The ranking group, or null where all are ranked together. */
  readonly group: string | null;
  /** The units that share this line, where they are assessed jointly. */
  readonly members: readonly string[];
  /** Null for one that is listed and not ranked. A shared place may be a half under `fractional`. */
  readonly place: number | null;
  /** How many are ranked in the group. */
  readonly of: number;
  /** Places gained since `previous` (negative: lost); `new` for a newcomer or after a regrouping. */
  readonly change?: number | "new" | null;
  readonly total: Shown;
  /** Points by node; null where the node is not applicable. */
  readonly points: Readonly<Record<string, Shown | null>>;
  /** How many others share the place: those of its group with the same `place`. */
  readonly tied: number;
  /** What separates it from the next above and the next below. */
  readonly above: Separation | null;
  readonly below: Separation | null;
  readonly remarks: readonly Remark[];
  /** Why it is listed and not ranked. */
  readonly unranked: {
    readonly code: "declared" | "veto" | Lack;
    readonly node: string | null;
    readonly says: Text;
  } | null;
  /** What the ranking has for consequences; each is there where the scorecard speaks of it. */
  readonly vetoes?: readonly StandingVeto[];
  readonly lists?: readonly StandingList[];
  readonly grade?: StandingGrade;
  readonly awards?: readonly StandingAward[];
  /** Whether the place may change once it is known whether a veto strikes. */
  readonly provisional?: boolean;
}

/** A veto that strikes; or one of which that cannot be told yet: it does not strike then, and the place is provisional. */
export interface StandingVeto {
  readonly id: string;
  readonly state: "struck" | "undecided";
  readonly effect: VetoEffect;
  readonly says: Text;
}

/**
 * A list that an entrant is on, `provisional` where an open veto may yet take it off; or of which that cannot be told yet:
 * it is then not on it.
 */
export interface StandingList {
  readonly id: string;
  readonly state: "on" | "undecided";
  readonly provisional: boolean;
  readonly says: Text;
}

/** A grade, or none; and whether a cut, a move or an assignment gave it. */
export interface StandingGrade {
  readonly is: string | null;
  readonly label: Text | null;
  readonly by: "cut" | "move" | "assign" | "none";
  readonly provisional: boolean;
  readonly says: Text;
}

/**
 * A prize that is won; or lost, though the place would have brought it; or of which that cannot be told yet: it is then not
 * awarded.
 */
export interface StandingAward {
  readonly id: string;
  readonly state: "won" | "lost" | "undecided";
  /** The prize, counted from the best, 1; null where none was won. */
  readonly prize: number | null;
  readonly label: Text | null;
  readonly provisional: boolean;
  readonly says: Text;
}

/** What may follow from a ranking, by name, so that rows can be read without the scorecard. */
export interface StandingResults {
  readonly vetoes: readonly (NamedResult & { readonly effect: VetoEffect })[];
  readonly lists: readonly NamedResult[];
  /** Best first. */
  readonly grades: readonly (Omit<NamedResult, "id"> & { readonly is: string })[];
  readonly awards: readonly {
    readonly id: string;
    readonly label: Text;
    readonly prizes: readonly (Omit<NamedResult, "id"> & { readonly count: number })[];
  }[];
}

export interface NamedResult {
  readonly id: string;
  readonly label: Text;
  readonly consequences: readonly Consequence[];
}

/** A node as the standings list it. */
export interface StandingNode {
  readonly id: string;
  /** The node that it stands in, or null at the top. */
  readonly parent: string | null;
  readonly label: Text;
  readonly role: "score" | "bonus" | "deduction";
  /** The mark, or null where there is none or it differs by class. */
  readonly mark: string | null;
  /** There where its nodes are not added up: what counts is the best of them, or their mean. */
  readonly combine?: "best" | "mean" | undefined;
}

/** What a step of the tie-break chain looks at. */
export interface StandingStep {
  readonly label: Text;
  /** What it comes in: a currency; `%` for a rate; else how the figure is counted, which may be nothing. */
  readonly unit: string | Text;
}

/** The outcome of a ranking (排名结果). Rows by group, place and id. */
export interface Standings {
  readonly scorecard: DefinitionRef;
  readonly title: Text | null;
  readonly source: Readonly<Record<string, unknown>> | null;
  readonly encoded: string | Text | null;
  readonly assumptions: readonly { readonly path: string; readonly says: Text }[];
  readonly nodes: readonly StandingNode[];
  /** There where rounded totals are ranked: how. */
  readonly rounded?: { readonly places: number; readonly mode: RoundingMode };
  /** There where shown parts add up to the shown total. */
  readonly parts?: "largest-remainder";
  /** There where the scorecard breaks ties. */
  readonly breakTies?: readonly StandingStep[];
  /** There where the scorecard says what follows from the ranking. */
  readonly results?: StandingResults;
  readonly rows: readonly StandingRow[];
}
