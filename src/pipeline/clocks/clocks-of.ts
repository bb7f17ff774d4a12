import type { WorkCalendarInput } from "../../calendar/index.js";
import type { ClockReading, Dossier } from "../dossier.js";
import { factsOf } from "../facts.js";
import type { Machine } from "../machine.js";
import { clockReader } from "./clock-reader.js";
import { durationReader } from "./duration-reader.js";
import type { Lived } from "./moment.js";

/**
 * All durations and time limits of a pipeline, made ready to be read for many projects. A time limit sees the durations, and
 * the time limits that stand before it.
 */
export function clocksOf(
  { pipeline }: Pick<Machine, "pipeline">,
  workCalendar?: WorkCalendarInput,
): (life: Lived & Pick<Dossier, "record" | "stage" | "first">, asOf: string) => Pick<Dossier, "clocks" | "durations"> {
  const ofDurations = pipeline.durations?.map((each) => ({ id: each.id, read: durationReader(each, pipeline) })) ?? [];
  const ofClocks =
    pipeline.clocks?.map((each) => ({ id: each.id, read: clockReader(each, pipeline, workCalendar) })) ?? [];
  return (life, asOf) => {
    const { record, stage, activity, entered, first } = life;
    const durations: Record<string, number | null> = {};
    const clocks: Record<string, ClockReading> = {};
    const look = factsOf(record, { stage, activity, entered, first, durations, clocks, asOf });
    for (const { id, read } of ofDurations) durations[id] = read(life, look, asOf);
    for (const { id, read } of ofClocks) {
      const reading = read(life, look, asOf);
      if (reading) clocks[id] = reading;
    }
    return { clocks, durations };
  };
}
