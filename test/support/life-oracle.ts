/** The way of a project told a second time: day by day, and with nothing from src. */
import type { Oracle } from "./pipeline-oracle.js";

type Event = Readonly<Record<string, unknown>>;

interface Standing {
  readonly stage: string;
  readonly activity: string;
}

interface Visit {
  readonly at: number;
  readonly on: string | undefined;
}

const dayOf = (event: Event) => (event["on"] ?? "") as string;

/** Events of one project in their order: day, what is registered, `seq`, stage, id. */
export function inOrder(oracle: Oracle, events: readonly Event[]): readonly Event[] {
  const keys = (event: Event) => [
    dayOf(event),
    event["kind"] === "registered" ? 0 : 1,
    event["seq"] ?? 0,
    event["kind"] === "entered" ? oracle.stages.indexOf(event["stage"] as string) : -1,
    event["id"],
  ];
  return [...events].sort((a, b) => {
    const [left, right] = [keys(a), keys(b)];
    const at = left.findIndex((key, index) => key !== right[index]);
    return at < 0 ? 0 : (left[at] as number) < (right[at] as number) ? -1 : 1;
  });
}

/** Where the project stands after what happened up to the end of a day, and the visits it made to stages. */
export function standsOn(oracle: Oracle, ordered: readonly Event[], day: string): Standing & { visits: Visit[] } {
  const visits: Visit[] = [];
  let [stage, activity] = [oracle.stages[0] as string, "active"];
  const enter = (next: string, event: Event) => {
    // To enter where one is is no move.
    if (visits.length > 0 && next !== stage)
      activity = (oracle.rule(stage, next)?.["activity"] as string | undefined) ?? activity;
    stage = next;
    visits.push({ at: oracle.stages.indexOf(next), on: event["on"] as string | undefined });
  };
  for (const event of ordered.filter((each) => dayOf(each) <= day)) {
    const { kind, as } = event as { kind: string; as: string };
    if (kind === "registered" && visits.length === 0) enter((event["stage"] as string | undefined) ?? stage, event);
    if (kind === "entered") enter(event["stage"] as string, event);
    if (kind === "paused" || kind === "closed") activity = as;
    if (kind === "resumed" || kind === "reopened") activity = "active";
  }
  return { stage, activity, visits };
}

/** The day of the entry to each stage that still stands: the first since the project was last at a stage before it. */
export function entriesOf(oracle: Oracle, visits: readonly Visit[]): Readonly<Record<string, string>> {
  return byStage(oracle, (stage) => visits.slice(visits.findLastIndex(({ at }) => at < stage) + 1), visits);
}

/** The day of the first entry to each stage. */
export function firstsOf(oracle: Oracle, visits: readonly Visit[]): Readonly<Record<string, string>> {
  return byStage(oracle, () => visits, visits);
}

function byStage(oracle: Oracle, since: (stage: number) => readonly Visit[], visits: readonly Visit[]) {
  if (visits.length === 0) return {};
  const days = oracle.stages.flatMap((id, stage) => {
    const { on } = since(stage).find(({ at }) => at === stage) ?? {};
    return on === undefined ? [] : [[id, on] as const];
  });
  return Object.fromEntries(days);
}

/** Days at work and days idle in each stage, counted one by one from the first day to the last. */
export function daysIn(oracle: Oracle, ordered: readonly Event[], from: string, until: string) {
  const counted: Record<string, { days: number; idle: number }> = {};
  for (let day = from; day < until; day = dayAfter(day)) {
    const { stage, activity } = standsOn(oracle, ordered, day);
    counted[stage] ??= { days: 0, idle: 0 };
    counted[stage][activity === "active" ? "days" : "idle"]++;
  }
  return counted;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
