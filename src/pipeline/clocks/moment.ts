import { parseDay } from "../../calendar/index.js";
import { compileCondition, type Look, lookIn } from "../../condition/index.js";
import type { Moment } from "../clock.js";
import type { Dossier } from "../dossier.js";
import type { Pipeline } from "../pipeline.js";

/** What of a dossier moments and time limits look at, besides the facts. */
export type Lived = Pick<Dossier, "activity" | "entered" | "stays" | "idle" | "events">;

/** A day as an integer; or that there is none; or that it cannot be told whether or when there was one. */
export type Found = number | "missing" | "unknown";

/** When a moment was; of events, the first on or after the day `since`. */
export type ReadMoment = (life: Lived, look: Look, since?: number) => Found;

/** A moment made ready to be looked for in many lives. */
export function momentReader(moment: Moment, { trim = false }: Pick<Pipeline, "trim">): ReadMoment {
  if ("entered" in moment) return entryReader(moment.entered);
  if ("event" in moment) {
    const holds = moment.where && compileCondition(moment.where, { trim });
    return eventReader(moment.event, (event) => holds?.(lookIn(event)) ?? "true");
  }
  const subject = { field: moment.field };
  const isBlank = compileCondition<never>({ ...subject, blank: true }, { trim });
  return (_life, look) => {
    const seen = look(subject);
    if (seen.kind !== "value") return "unknown";
    const day = parseDay(seen.value);
    if (typeof day === "number") return day;
    return isBlank(look) === "true" ? "missing" : "unknown";
  };
}

/** Only the first stay may be of an unknown day: nothing but a registration may leave it out. */
function entryReader(stage: string): ReadMoment {
  return ({ entered, stays: [first] }) => {
    if (Object.hasOwn(entered, stage)) return dayOf(entered[stage]);
    return first?.stage === stage && first.from === null ? "unknown" : "missing";
  };
}

/** When a project came to a stage or past it: who skips a stage is not waited for there. `stages` begin with it, in their order. */
export function passageReader(stages: readonly string[]): ReadMoment {
  const readers = stages.map(entryReader);
  return (life, look) => {
    const found = readers.map((read) => read(life, look));
    const days = found.filter((each) => typeof each === "number");
    return days.length > 0 ? Math.min(...days) : (found.find((each) => each === "unknown") ?? "missing");
  };
}

function eventReader(kind: string, holds: (event: unknown) => "true" | "false" | "unknown"): ReadMoment {
  return ({ events }, _look, since = Number.NEGATIVE_INFINITY) => {
    for (const event of events) {
      if (event.kind !== kind) continue;
      const day = dayOf(event.on);
      if (typeof day === "number" && day < since) continue;
      const verdict = holds(event);
      if (verdict === "true") return day;
      if (verdict === "unknown") return "unknown";
    }
    return "missing";
  };
}

function dayOf(on: unknown): Found {
  const day = parseDay(on);
  return typeof day === "number" ? day : "unknown";
}
