import { periodOf } from "../calendar/index.js";
import { type Look, lookIn, stepsOf } from "../condition/index.js";
import type { Dossier } from "./dossier.js";

/** Somebody who does something to a record on a day. */
export interface Acting {
  readonly actor?: unknown;
  readonly before: unknown;
  readonly after: unknown;
  readonly on: string;
}

/** What is known of a project besides its record. */
export type Standing = Partial<
  Pick<Dossier, "stage" | "activity" | "entered" | "first" | "clocks" | "durations" | "asOf">
>;

/** What a condition of a pipeline can look at besides the fields of the record; `record.x` is the record's own x. */
export const roots = {
  standing: ["stage", "activity", "entered", "first", "clocks", "durations", "asOf"],
  acting: ["actor", "before", "after", "on"],
  calendar: ["year", "month"],
} as const;

const ofStanding: ReadonlySet<string> = new Set(roots.standing);
const ofActing: ReadonlySet<string> = new Set(roots.acting);
const ofCalendar: ReadonlySet<string> = new Set(roots.calendar);

/**
 * How the conditions of a pipeline see a project: its record by path, where it stands, the year and month of the day asked
 * about, and who acts. The day asked about is that on which somebody acts, where no other is given.
 */
export function factsOf(record: unknown, standing: Standing | undefined, acting?: Acting): Look {
  const own = lookIn(record);
  const stands = standing && lookIn(standing);
  const acts = acting && lookIn(acting);
  const day = standing?.asOf ?? acting?.on;
  let calendar: Look | undefined;
  return (subject) => {
    const root = stepsOf(subject)[0] as string;
    if (root === "asOf" && day !== undefined) return { kind: "value", value: subject.field === root ? day : undefined };
    if (stands && ofStanding.has(root)) return stands(subject);
    if (acts && ofActing.has(root)) return acts(subject);
    if (day !== undefined && ofCalendar.has(root)) {
      calendar ??= lookIn({ year: periodOf("year", day), month: periodOf("month", day) });
      return calendar(subject);
    }
    if (root === "record") return own({ field: subject.field === root ? "." : subject.field.slice(root.length + 1) });
    return own(subject);
  };
}
