import type { Period } from "../calendar/index.js";
import type { Money } from "../money/index.js";
import type { DefinitionRef } from "../reason/index.js";

/** `new`: counted; `upgrade`, `increase`: what a later event adds; `adjustment`: what a past period should have had. */
export const entryKinds = ["new", "upgrade", "increase", "adjustment"] as const;
export type EntryKind = (typeof entryKinds)[number];

/**
 * What one event adds for one unit under one rule (台账条目): `count` and `amount` are after the share. A rule without an amount
 * has `null`. Where a whole counts for several units (`doubled`), each has the share 1.
 */
export interface Entry {
  readonly rule: string;
  readonly as: EntryKind;
  readonly unit: string;
  readonly share: string;
  readonly count: string;
  readonly amount: Money | null;
  readonly on: string;
  readonly project: string;
  readonly event: string;
  readonly doubled?: true;
  /** What it is counted once per, where that is not the project. */
  readonly per?: string;
}

/** What an undecided event would add: `amount` is `null` too where its rule has one and it is not known. */
export interface WouldEntry extends Entry {
  readonly amountUnknown?: true;
}

/** Why an event did not count, in the order in which it is asked. */
export const exclusionReasons = [
  "where",
  "exclude",
  "evidence",
  "outside-window",
  "recorded-late",
  "counted-before",
  "nothing-to-add-to",
] as const;
export type ExclusionReason = (typeof exclusionReasons)[number];

/** An event that did not count under a rule (不予计入), and why. */
export interface Excluded {
  readonly rule: string;
  readonly project: string;
  readonly event: string;
  /** The day on which it would have counted; `null` where there is none. */
  readonly on: string | null;
  readonly reason: ExclusionReason;
  /** The id of the exclusion, the evidence that is missing, the event that was counted before. */
  readonly detail?: string;
}

/** What kept an event from being decided. */
export const unknownReasons = ["condition", "day", "amount", "rate", "credit", "per"] as const;

/** An event of which it cannot be told whether it counts, or for whom, or for how much (待定), and what is unknown. */
export interface Undecided {
  readonly rule: string;
  readonly project: string;
  readonly event: string;
  readonly on: string | null;
  readonly unknown: readonly { readonly reason: (typeof unknownReasons)[number]; readonly path: string }[];
  /** What it would add if it counted; `null` where it cannot be told on what day, or for whom. */
  readonly would: readonly WouldEntry[] | null;
}

/** Capital that arrived of one kind, by currency: in the year and the period of the ledger, and ever (到位资金). */
export interface Arrived {
  readonly inYear: Money | readonly Money[];
  readonly inPeriod: Money | readonly Money[];
  readonly ever: Money | readonly Money[];
}

/** A project as the ledger saw it: indicators look at it. */
export interface LedgerProject {
  readonly project: string;
  readonly record: Readonly<Record<string, unknown>>;
  readonly stage: string;
  readonly activity: string;
  readonly entered: Readonly<Record<string, string>>;
  readonly first: Readonly<Record<string, string>>;
  readonly funds: Readonly<Record<string, Arrived>>;
  /** Whom it counts for on the day of the ledger, shares adding up to 1; empty where that cannot be told. */
  readonly credit: readonly { readonly unit: string; readonly share: string }[];
}

/**
 * What counted in a period, for whom, and what did not (台账), as of a day and as known on a day. Rows are in the order of
 * rule, project, day, event, unit.
 */
export interface Ledger {
  readonly definition: DefinitionRef;
  /** The rules there are, whether or not anything counted by them: an indicator that names another is misspelt. */
  readonly rules: readonly string[];
  readonly period: Period;
  readonly asOf: string | null;
  readonly knownOn: string | null;
  readonly entries: readonly Entry[];
  readonly excluded: readonly Excluded[];
  readonly undecided: readonly Undecided[];
  readonly projects: readonly LedgerProject[];
}
