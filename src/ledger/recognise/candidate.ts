import type { Look } from "../../condition/index.js";
import type { ProjectEvent } from "../../project/index.js";
import type { LaterRow } from "./assemble.js";
import type { Case } from "./case-of.js";
import type { Unknown } from "./unknown.js";

/** As what an event could count: yes with the row of `once.later` that speaks of it, no, or what is not known. */
export interface Role {
  readonly verdict: "true" | "false" | "unknown";
  readonly row?: LaterRow | undefined;
  readonly unknown: readonly Unknown[];
}

/** An event that no certain reason keeps from counting under a rule. */
export interface Candidate {
  readonly one: Case;
  readonly event: ProjectEvent;
  /** Its place in the history of the project. */
  readonly at: number;
  readonly look: Look;
  /** The day on which it counts; `null` where it is not known. */
  readonly on: string | null;
  /** `before`: only what came first is asked of it. `past`: for a period that is closed. `now`: for this one. */
  readonly time: "before" | "past" | "now";
  /** Whether it is of a kind that counts by itself, and not only as what comes later. */
  readonly isNewKind: boolean;
  readonly asNew: Role;
  readonly asLater: Role;
  /** What it is counted once per; undefined where the rule does not ask. */
  readonly per: string | undefined;
  /** What is unknown whatever it counts as. */
  readonly unknown: readonly Unknown[];
}
