import { readDay, type WorkCalendarInput, writeDay } from "../../calendar/index.js";
import { compileCondition, type Look } from "../../condition/index.js";
import { once } from "../../figure/index.js";
import { ACTIVE } from "../activity.js";
import type { Clock, Moment } from "../clock.js";
import type { ClockReading, ClockState } from "../dossier.js";
import type { Pipeline } from "../pipeline.js";
import { dayCountOf } from "./day-count.js";
import { dueDay } from "./due-day.js";
import { fullOn } from "./full-on.js";
import { type Lived, momentReader, passageReader, type ReadMoment } from "./moment.js";

/** How a time limit stands for a project on a day; undefined where it does not concern it. */
export type ReadClock = (life: Lived, look: Look, asOf: string) => ClockReading | undefined;

/**
 * A time limit made ready to be read for many projects. What needs a day that the calendar of working days does not cover is
 * undecided, and so is every reading in working days without one.
 */
export function clockReader(
  { from: begins, until: ends, within, warn, where }: Clock,
  pipeline: Pick<Pipeline, "trim" | "stages">,
  workCalendar?: WorkCalendarInput,
): ReadClock {
  const days = dayCountOf(within, workCalendar);
  const full = fullOn(within, days);
  const concerns = where && compileCondition(where, { trim: pipeline.trim ?? false });
  const beginning = momentReader(begins, pipeline);
  const ending = endReader(ends, pipeline);
  const texts = new Map<number, string>();
  const textOf = (day: unknown) => (typeof day === "number" ? once(texts, day, () => writeDay(day)) : null);
  const warned = warn === undefined ? -1 : Number(warn);

  return (life, look, asOf) => {
    const verdict = concerns?.(look) ?? "true";
    if (verdict === "false") return undefined;

    const from = verdict === "unknown" ? verdict : beginning(life, look);
    const until = typeof from === "number" ? ending(life, look, from) : "missing";
    const today = readDay(asOf);
    // A day that lies ahead, as a record may give it, has not come yet.
    const on = typeof until === "number" && until <= today ? until : undefined;
    const due = typeof from === "number" ? dueDay(from, full, life.idle, on ?? today, days) : undefined;

    const reading = (state: ClockState, count: number | null = null): ClockReading => ({
      state,
      from: textOf(from),
      due: textOf(due),
      on: textOf(on),
      days: count,
      unit: days.unit,
    });
    if (from === "missing") return reading("waiting");
    if (from === "unknown" || until === "unknown") return reading("undecided");
    if (on === undefined && from > today) return reading("waiting");

    if (due === undefined) return reading("undecided");
    const reached = on ?? today;
    const isLate = reached > due;
    const count = isLate ? days.between(due, reached) : days.between(reached, due);
    if (count === undefined) return reading("undecided");
    if (isLate) return reading(on === undefined ? "over" : "late", count);
    if (on !== undefined) return reading("done", count);
    if (life.activity !== ACTIVE) return reading("still", count);
    return reading(count <= warned ? "warning" : "running", count);
  };
}

function endReader(moment: Moment, pipeline: Pick<Pipeline, "trim" | "stages">): ReadMoment {
  if (!("entered" in moment)) return momentReader(moment, pipeline);
  const ids = pipeline.stages.map(({ id }) => id);
  return passageReader(ids.slice(ids.indexOf(moment.entered)));
}
