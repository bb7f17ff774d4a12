import * as z from "zod";
import { daySchema } from "../calendar/index.js";
import { byCodePoint } from "../exact/index.js";
import { raise, readBy, say } from "../reason/index.js";
import { recordId } from "../unit/index.js";
import { byOrder, type StageOrder } from "./by-order.js";
import { corrected } from "./corrected.js";
import type { ProjectEvent } from "./event.js";
import { eventKinds } from "./event-kinds.js";
import { findStrange } from "./find-strange.js";
import type { Anomaly, History } from "./history.js";
import { type EventInput, readEvents } from "./read-events.js";
import { words } from "./words.js";

export interface HistoriesOptions {
  /** The day up to which it is asked what happened. */
  readonly asOf: string;
  /** The day as of whose knowledge it is asked; without it, all that is given is known. */
  readonly knownOn?: string | undefined;
  /** Kinds of events that a place has beside those of `eventKinds`. */
  readonly kinds?: readonly string[] | undefined;
  /** Stages in their order: of those entered on one day, the earlier comes first. */
  readonly stageOrder?: readonly string[] | undefined;
}

export interface Histories {
  /** By the ids of the projects, in code-point order. */
  readonly histories: readonly History[];
  /** How many events do not say when they were recorded; 0 where `knownOn` does not ask. */
  readonly unrecorded: number;
}

/**
 * What happened to each project, as of a day and as known on a day: events are checked, doubles dropped, corrections
 * applied, the rest put in order. A record without `kind` counts as registered on its `registeredOn`, in its `stage`.
 *
 * Refused, with every problem found: events that are not well formed, and two with one id that differ.
 *
 * @example
 * const events = [{ id: "p1", name: "甲" }, { id: "e1", project: "p1", kind: "entered", on: "2024-03-01", stage: "started" }];
 * historiesOf(events, { asOf: "2024-12-31" }).histories[0].events.map((each) => each.kind) // → ["registered", "entered"]
 */
export function historiesOf(events: readonly EventInput[], options: HistoriesOptions): Histories {
  const { asOf, knownOn, kinds = [], stageOrder = [] } = readBy(optionsSchema, options);
  const given = readEvents(events, kinds).sort((a, b) => byCodePoint(a.project, b.project));
  const asked = { asOf, knownOn, stages: new Map(stageOrder.map((stage, rank) => [stage, rank])) };
  const histories: History[] = [];
  let unrecorded = 0;
  for (const { project, events } of given) {
    const history = historyOf(project, events, asked);
    if (history.events.length + history.anomalies.length > 0) histories.push(history);
    if (knownOn !== undefined) for (const { recordedOn } of events) if (!recordedOn) unrecorded++;
  }
  return { histories, unrecorded };
}

const optionsSchema = z.strictObject({
  asOf: daySchema,
  knownOn: daySchema.optional(),
  kinds: z
    .array(recordId)
    .superRefine((kinds, context) => {
      for (const [index, kind] of kinds.entries()) {
        if (!Object.hasOwn(eventKinds, kind) && kinds.indexOf(kind) === index) continue;
        raise(context, kind, { code: "own-kind-known", says: say(words["own-kind-known"], { kind }) }, [index]);
      }
    })
    .optional(),
  stageOrder: z.array(z.string()).optional(),
});

interface Asked {
  readonly asOf: string;
  readonly knownOn: string | undefined;
  readonly stages: StageOrder;
}

function historyOf(project: string, given: ProjectEvent[], { asOf, knownOn, stages }: Asked): History {
  const anomalies: Anomaly[] = [];
  const isKnown = ({ recordedOn, on }: ProjectEvent) => (recordedOn ?? on ?? "") <= (knownOn as string);
  const known = knownOn === undefined ? given : given.filter(isKnown);
  const right = known.some(isCorrection) ? corrected(known, anomalies) : known;
  const ordered = inOrder(right, stages);
  const isLater = ({ on }: ProjectEvent) => (on ?? "") > asOf;
  const last = ordered.at(-1);
  const events = last && isLater(last) ? ordered.slice(0, ordered.findIndex(isLater)) : ordered;
  if (events.length > 0) findStrange(events, anomalies);
  return { project, events, anomalies };
}

function isCorrection({ kind }: ProjectEvent): boolean {
  return kind === "corrected";
}

/** Most hosts give the events of a project in their order. */
function inOrder(events: ProjectEvent[], stages: StageOrder): ProjectEvent[] {
  let before: ProjectEvent | undefined;
  for (const event of events) {
    if (before && byOrder(before, event, stages) > 0) return events.sort((a, b) => byOrder(a, b, stages));
    before = event;
  }
  return events;
}
