import { lookIn } from "../../condition/index.js";
import type { Ledger, Undecided } from "../ledger.js";
import type { RuleAt } from "./assemble.js";
import { keyAt } from "./key-at.js";
import { keyOf } from "./key-of.js";

/** An event that an earlier ledger could not decide, of what is counted once. */
export interface Doubt {
  readonly project: string;
  readonly event: string;
  readonly on: string | null;
  /** What it is counted once per. */
  readonly per: string;
  /** Whether it is certain that something was counted, and only not for how much or for whom. */
  readonly isCertain: boolean;
}

/**
 * What earlier ledgers left undecided under a rule and no later one of them decided, by project and event. One of which they
 * do not tell what it is counted once per is left out, as it is in its own ledger.
 */
export function doubtsOf({ rule, per }: RuleAt, earlier: readonly Ledger[]): Map<string, Doubt> {
  const doubts = new Map<string, Doubt>();
  if (!per) return doubts;
  for (const { entries, excluded, undecided, projects } of earlier) {
    if (doubts.size > 0) {
      for (const each of entries) if (each.rule === rule.id) doubts.delete(keyOf(each.project, each.event));
      // What is outside the window of a later ledger was not asked again.
      for (const each of excluded)
        if (each.rule === rule.id && each.reason !== "outside-window") doubts.delete(keyOf(each.project, each.event));
    }
    const mine = undecided.filter((each) => each.rule === rule.id);
    const records = new Map(mine.length > 0 ? projects.map(({ project, record }) => [project, record]) : []);
    for (const row of mine) {
      const { project, event, on } = row;
      const key = per.field === "project.id" ? project : keyAt(lookIn({ project: records.get(project) }), per);
      const name = row.would?.[0]?.per ?? key;
      if (name !== undefined)
        doubts.set(keyOf(project, event), { project, event, on, per: name, isCertain: isCertain(row) });
    }
  }
  return doubts;
}

const ofAmount: readonly string[] = ["amount", "rate", "credit"];

/** One that is new if none of those before it counts: either way something did. */
function isCertain({ unknown, would }: Undecided): boolean {
  const open = unknown.filter(({ reason }) => !ofAmount.includes(reason));
  const isNext = would?.[0]?.as === "new" && open.every(({ path }) => path.startsWith("events."));
  return open.length === 0 || isNext;
}
