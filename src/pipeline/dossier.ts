import type { Anomaly, ProjectEvent } from "../project/index.js";
import type { Wording } from "../unit/index.js";

/** A time in one stage (阶段停留), both days ISO: until it left, `null` while it is there. */
export interface Stay {
  readonly stage: string;
  /** `null` where the first event says no day. */
  readonly from: string | null;
  readonly until: string | null;
  /** Days at work in it, up to the day asked about where it is still there; `null` where `from` is. */
  readonly days: number | null;
  /** Days in it paused or closed. */
  readonly idle: number | null;
}

/** A time in which a project stood still: `until` is the day it went on, `null` while it does. */
export interface Idle {
  readonly activity: string;
  readonly reason?: Wording | undefined;
  readonly from: string;
  readonly until: string | null;
}

/**
 * `waiting`: not begun. `running`, `warning`: within so many days of being due. `over`: past the day it was due, and not done.
 * `still`: neither done nor over, and the project stands still. `done` in time, `late`. `undecided`: it cannot be told
 * whether it runs, from when, or until when.
 */
export const clockStates = ["waiting", "running", "warning", "over", "still", "done", "late", "undecided"] as const;
export type ClockState = (typeof clockStates)[number];

/** How a time limit stands (时限状态). */
export interface ClockReading {
  readonly state: ClockState;
  readonly from: string | null;
  readonly due: string | null;
  /** The day it was done. */
  readonly on: string | null;
  /** In days of the clock's own unit: left while it runs, still has, or was done with; over while it is over, or was late by. */
  readonly days: number | null;
  /** What `days` counts: of months too, it counts days. */
  readonly unit: "days" | "workingDays";
}

/**
 * The state of one project on a day (项目档案): its record, where it stands and how it came there, as of a day and as known on a
 * day (`null`: as known now).
 */
export interface Dossier {
  readonly project: string;
  readonly record: Readonly<Record<string, unknown>>;
  readonly stage: string;
  readonly activity: string;
  /** The entries that still stand: going back before a stage undoes the entry to it. */
  readonly entered: Readonly<Record<string, string>>;
  /** The first entry to each stage that it ever entered. */
  readonly first: Readonly<Record<string, string>>;
  readonly stays: readonly Stay[];
  readonly idle: readonly Idle[];
  /** Time limits that concern it, by id. */
  readonly clocks: Readonly<Record<string, ClockReading>>;
  /** Days by id of the duration; `null` while one of its ends is missing. */
  readonly durations: Readonly<Record<string, number | null>>;
  /** The events that count, in order, corrections applied. */
  readonly events: readonly ProjectEvent[];
  readonly anomalies: readonly Anomaly[];
  readonly asOf: string;
  readonly knownOn: string | null;
}
