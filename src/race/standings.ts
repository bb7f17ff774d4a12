import type { Shown } from "../exact/index.js";
import type { Lack } from "../figure/index.js";
import type { DefinitionRef, Text } from "../reason/index.js";

/** What separates an entrant from a neighbour in the ranking. */
export interface Separation {
  readonly entrant: string;
  /** `total`, or the step of the tie-break chain that decided: `breakTies[0]`. */
  readonly by: string;
  /** How far the better of the two is ahead in what decided; never negative. */
  readonly difference: Shown;
}

/** Something worth knowing about how a node came to its points. */
export interface Remark {
  readonly node: string;
  /** A limit (`floor`, `cap`, `within`), `redistributed`, or what was lacking (`notReported`, …). */
  readonly code: "floor" | "cap" | "within" | "redistributed" | Lack;
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
  readonly unranked: { readonly code: "declared" | Lack; readonly node: string | null; readonly says: Text } | null;
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
}

/** The outcome of a ranking (排名结果). Rows by group, place and id. */
export interface Standings {
  readonly scorecard: DefinitionRef;
  readonly title: Text | null;
  readonly source: Readonly<Record<string, unknown>> | null;
  readonly encoded: string | Text | null;
  readonly assumptions: readonly { readonly path: string; readonly says: Text }[];
  readonly nodes: readonly StandingNode[];
  readonly rows: readonly StandingRow[];
}
