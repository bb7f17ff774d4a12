import { contentOf } from "../condition/index.js";
import { canonicalJson } from "../reason/index.js";
import type { ProjectEvent } from "./event.js";
import { type Anomaly, anomaly } from "./history.js";

/**
 * Finds events of one day and one `seq` that write the same thing, and not the same into it: which of them came last is
 * not given. One anomaly for each day.
 */
export function findSameDay(events: readonly ProjectEvent[], found: Anomaly[]): void {
  for (let from = 0; from < events.length; ) {
    const on = events[from]?.on;
    let until = from + 1;
    while (until < events.length && events[until]?.on === on) until++;
    const rivals = until - from > 1 ? rivalsAmong(events.slice(from, until)) : [];
    if (rivals.length > 0) found.push(anomaly("same-day-order", rivals, { on: on ?? "", count: rivals.length }));
    from = until;
  }
}

/** Those events of a day that write the same thing as another of its `seq`, and not the same into it. */
function rivalsAmong(events: readonly ProjectEvent[]): ProjectEvent[] {
  const writers = new Map<string, { readonly event: ProjectEvent; readonly content: string }[]>();
  for (const event of events)
    for (const [thing, content] of writtenBy(event)) {
      const key = canonicalJson([event.seq ?? 0, thing]);
      const others = writers.get(key) ?? [];
      writers.set(key, others);
      others.push({ event, content: contentOf(content) });
    }
  const rivals = new Set<ProjectEvent>();
  for (const alike of writers.values())
    if (alike.some(({ content }) => content !== alike[0]?.content)) for (const { event } of alike) rivals.add(event);
  return events.filter((event) => rivals.has(event));
}

/** What arrives is added: in any order the same, unless somebody sets the sum. */
const ADDED = ["added"];
/** Whom it counts for hangs on whether the credit had changed by then. */
const COUNTED = [["counted for"], "those credited"] as const;

/** What an event writes that another may write over: a path of the record, or where the project stands. */
function writtenBy(event: ProjectEvent): (readonly [thing: unknown, content: unknown])[] {
  const { kind, stage, as, class: signed, amount, credit, milestone, due, evidence, validFrom, validUntil } = event;
  const set = Object.entries(event.set ?? {});
  switch (kind) {
    case "entered":
      // Whether it stood still when it moved hangs on the order.
      return [[["stage"], stage], [["activity"], ["entered"]], ...set];
    case "paused":
    case "resumed":
    case "closed":
    case "reopened":
      return [[["activity"], [kind, as]]];
    case "signed":
      return [["signing", [signed, amount]], ["signing.class", signed], ["signing.amount", amount], COUNTED, ...set];
    case "capital-arrived":
      return [["funds.total", ADDED], [`funds.${as ?? "total"}`, ADDED], COUNTED];
    case "capital-increased":
      return [["investment.total", ADDED], COUNTED];
    case "credit-changed":
      return [
        ["credit", credit],
        [COUNTED[0], credit],
      ];
    case "planned":
      return [[`milestones.${milestone}.due`, due]];
    case "evidence-attached":
      return [[`evidence.${evidence}`, [validFrom, validUntil]], ...set];
    default:
      return set;
  }
}
