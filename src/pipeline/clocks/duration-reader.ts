import { readDay } from "../../calendar/index.js";
import type { Look } from "../../condition/index.js";
import type { Duration } from "../clock.js";
import type { Pipeline } from "../pipeline.js";
import { type Lived, momentReader } from "./moment.js";

/** How many days it took a project, up to a day; `null` while one end is missing, negative where they stand in the wrong order. */
export type ReadDuration = (life: Lived, look: Look, asOf: string) => number | null;

/** A duration made ready to be read for many projects. */
export function durationReader(
  { from: begins, until: ends }: Duration,
  pipeline: Pick<Pipeline, "trim">,
): ReadDuration {
  const beginning = momentReader(begins, pipeline);
  const ending = momentReader(ends, pipeline);
  return (life, look, asOf) => {
    const from = beginning(life, look);
    if (typeof from !== "number") return null;
    const until = ending(life, look, from);
    return typeof until === "number" && Math.max(from, until) <= readDay(asOf) ? until - from : null;
  };
}
