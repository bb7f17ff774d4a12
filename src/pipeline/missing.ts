import type { Condition } from "../condition/index.js";
import type { DefinitionRef, Text, Why } from "../reason/index.js";
import type { MoveKind } from "./move-rule.js";

/** One thing that a stage asks for, and how a project stands to it. */
export interface RequirementRow {
  /** What a waiver names it by: a field, `evidence.<id>`, the id of a hold or where it stands, or `move`. */
  readonly requirement: string;
  /** The stage whose gate asks. */
  readonly stage: string;
  /** The field to be given, where it is one. */
  readonly field: string | null;
  /** The conditions that led here, outermost first. */
  readonly path: readonly Condition[];
  /** Why the definition asks, in its own words. */
  readonly cause: Text | null;
  readonly says: Text;
  /** What was seen; none for what is satisfied. */
  readonly why: readonly Why[];
}

/** What stands between a project and a stage (准入缺项). */
export interface Missing {
  readonly definition: DefinitionRef;
  readonly stage: string;
  readonly on: string;
  /** Nothing is missing, violated, unauthorised or expired. */
  readonly clear: boolean;
  readonly satisfied: readonly RequirementRow[];
  readonly missing: readonly RequirementRow[];
  readonly violated: readonly RequirementRow[];
  readonly unauthorised: readonly RequirementRow[];
  /** Not met, and lifted for the time being. */
  readonly waived: readonly RequirementRow[];
  /** A paper no longer valid, or not met and no longer lifted. */
  readonly expired: readonly RequirementRow[];
  /** Not met, and only a warning. */
  readonly warnings: readonly RequirementRow[];
  /** Not met before an edit and untouched by it: it stops no edit. */
  readonly untouched: readonly RequirementRow[];
  /** The move from where the project stands, where that is known. */
  readonly move: { readonly from: string; readonly kind: MoveKind; readonly who: Text } | null;
}
