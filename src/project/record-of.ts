import { byCodePoint } from "../exact/index.js";
import { type Money, toQuantity } from "../money/index.js";
import { isSaimaError, pathText, problem, reasonWords, SaimaError, type Values } from "../reason/index.js";
import { plus, readAmounts, writeAmounts } from "./amounts.js";
import { type Draft, draftOf } from "./draft.js";
import type { ProjectEvent } from "./event.js";
import type { EventKind } from "./event-kinds.js";
import { isNothing } from "./form.js";
import { fundsAboveTotal } from "./funds-above-total.js";
import { type Anomaly, anomaly } from "./history.js";
import { type anomalyWords, words } from "./words.js";

/** The record of a project as its events have written it: a host's fields, and those that events write. */
export type ProjectRecord = { readonly id: string; readonly [own: string]: unknown };

/** The record, and what was strange about writing it. */
export interface Folded {
  readonly record: ProjectRecord;
  readonly anomalies: readonly Anomaly[];
}

/**
 * The record that the events of one project make, in the order given: what was registered, and what the other events
 * write into it. The input is not changed. Refused: no events at all, and those of several projects.
 *
 * @example
 * const { histories } = historiesOf([{ id: "p1", name: "甲" },
 *   { id: "e1", project: "p1", kind: "amended", on: "2024-03-01", set: { "investment.total": "1亿元" } }],
 *   { asOf: "2024-12-31" });
 * recordOf(histories[0].events).record // → { id: "p1", name: "甲", investment: { total: "1亿元" } }
 */
export function recordOf(events: readonly ProjectEvent[]): Folded {
  try {
    return folded(events);
  } catch (thrown) {
    // Events that did not come out of historiesOf may be anything.
    throw isSaimaError(thrown) ? thrown : new SaimaError([problem(reasonWords, "unreadable", [])]);
  }
}

function folded(events: readonly ProjectEvent[]): Folded {
  const [first] = events;
  if (!first) throw new SaimaError([problem(words, "events-none", [])]);
  const { project } = first;
  // What came before it was written upon what was registered, too.
  const registered = events.find(({ kind }) => kind === "registered")?.record;
  const draft = draftOf(registered?.["id"] === project ? registered : { ...registered, id: project });
  const anomalies: Anomaly[] = [];
  for (const event of events) {
    if (event.project !== project) throw new SaimaError([problem(words, "events-of-many", [])]);
    const writer = writers.get(event.kind);
    if (writer || event.set) fold(event, writer, draft, anomalies);
  }
  const exceeded = fundsAboveTotal(draft, events);
  if (exceeded) anomalies.push(exceeded);
  return { record: draft.record as ProjectRecord, anomalies };
}

/** Writes upon the record what one event says: what its kind does, and then what it sets. */
function fold(event: ProjectEvent, writer: Writer | undefined, { read, write }: Draft, anomalies: Anomaly[]): void {
  const { id, set } = event;
  const strange: Fold["strange"] = (code, values = {}) => anomalies.push(anomaly(code, [event], { id, ...values }));
  const put: Fold["write"] = (path, value) => {
    if (!write(path, value)) strange("path-blocked", { path: pathText(path) });
  };
  writer?.(event, { read, write: put, strange });
  if (!set) return;
  // In an order of their own: the shorter path first, a whole before its parts, the ninth member before the tenth.
  for (const path of Object.keys(set).sort((a, b) => a.length - b.length || byCodePoint(a, b)))
    if (set[path] !== undefined) put(path.split("."), set[path]);
}

/** How one event reads and writes the record, and tells what is strange about it. */
interface Fold {
  readonly read: Draft["read"];
  readonly write: (path: readonly string[], value: unknown) => void;
  readonly strange: (code: keyof typeof anomalyWords, values?: Values) => void;
}

type Writer = (event: ProjectEvent, fold: Fold) => void;

/** What each kind of event writes, beside what it sets. */
const writers: ReadonlyMap<string, Writer> = new Map(
  Object.entries({
    signed: ({ class: kind, amount, on }, { write }) =>
      write(["signing"], reported({ class: kind, amount: amount && amountOf(amount), on })),
    "capital-arrived": ({ amount, as }, fold) => {
      for (const kind of new Set(["total", as ?? "total"])) grow(["funds", kind], amount, fold);
    },
    "capital-increased": ({ amount }, fold) => {
      const path = ["investment", "total"];
      if (isNothing(fold.read(path))) fold.strange("increase-of-nothing");
      else grow(path, amount, fold);
    },
    "credit-changed": ({ credit }, { write }) => write(["credit"], credit),
    planned: ({ milestone, due }, { read, write }) => {
      const path = (field: string) => ["milestones", milestone as string, field];
      const before = read(path("due"));
      const revisions = read(path("revisions"));
      const revised = !isNothing(before) && before !== due;
      write(path("due"), due);
      if (isNothing(read(path("first")))) write(path("first"), isNothing(before) ? due : before);
      write(path("revisions"), (typeof revisions === "number" ? revisions : 0) + Number(revised));
    },
    "evidence-attached": ({ evidence, on, validFrom, validUntil }, { write }) =>
      write(["evidence", evidence as string], reported({ on, validFrom, validUntil })),
    waived: ({ stage, requirement, reason, until, on, by }, { read, write, strange }) => {
      const waivers = read(["waivers"]);
      const list = isNothing(waivers) ? [] : waivers;
      const waiver = reported({ stage, requirement, reason, until, on, by });
      if (Array.isArray(list)) write(["waivers"], [...list, waiver]);
      else strange("path-blocked", { path: "waivers" });
    },
  } satisfies Partial<Record<EventKind, Writer>>),
);

/** Only what was reported. */
function reported(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => (value ?? undefined) !== undefined));
}

/** Adds an amount to what a field holds, exactly; two currencies are kept apart. */
function grow(path: readonly string[], amount: unknown, { read, write, strange }: Fold): void {
  const before = readAmounts(read(path));
  const after = before && plus(before, toQuantity(amount as Money));
  if (!after) strange("amount-unreadable", { path: pathText(path) });
  else write(path, writeAmounts(after));
  if (before?.length === 1 && after?.length === 2) strange("currencies-mixed", { path: pathText(path) });
}

function amountOf(amount: string | Money): Money | readonly Money[] {
  return writeAmounts([toQuantity(amount)]);
}
