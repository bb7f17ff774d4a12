import { daysBetween, type Period, parseDay, periodOf } from "../../calendar/index.js";
import type { FieldSubject, Look } from "../../condition/index.js";
import type { ProjectEvent } from "../../project/index.js";
import type { Excluded, ExclusionReason } from "../ledger.js";
import type { Question, RuleAt } from "./assemble.js";
import type { Candidate, Role } from "./candidate.js";
import type { Case } from "./case-of.js";
import { dayAt } from "./day-at.js";
import { exclusion } from "./exclusion.js";
import { keyAt } from "./key-at.js";
import type { Scope } from "./scope-of.js";
import { type Unknown, unknownIn } from "./unknown.js";

/**
 * Asks of one event all that can be asked of it alone. A certain "no" holds, whatever is unknown beside it; of several, the
 * first in the order of `exclusionReasons`.
 */
export function judge(rule: RuleAt, scope: Scope, one: Case, at: number): Candidate | Excluded {
  const event = one.dossier.events[at] as ProjectEvent;
  const look = one.at(at);
  // Days of events were read with the dossiers.
  const on = (rule.on.field === "event.on" ? event.on : dayAt(look, rule.on)) ?? null;
  const asNew = newRole(rule, one, event, look);
  const asLater = laterRole(rule, one, event, look);
  if (asNew.verdict === "false" && asLater.verdict === "false") return no(rule, one, event, on, "where");

  let unknown = none;
  for (const { id, if: question } of rule.exclude) {
    const verdict = one.ask(question, look);
    if (verdict === "true") return no(rule, one, event, on, "exclude", id);
    if (verdict === "unknown") unknown = [...unknown, ...unknownIn(question, look)];
  }
  for (const { id, of } of rule.evidence) {
    const paper = paperAt(look, of, on);
    if (paper === "missing") return no(rule, one, event, on, "evidence", id);
    if (paper !== "valid") unknown = [...unknown, paper];
  }
  if (on === null) unknown = [...unknown, { reason: "day", path: rule.on.field }];
  const time = on === null || on >= scope.now ? "now" : on >= scope.past ? "past" : "before";
  if (on !== null && on > scope.until) return no(rule, one, event, on, "outside-window");
  if (time === "before" && !rule.rule.once) return no(rule, one, event, on, "outside-window");
  const late = isLate(rule, event, on, time === "now" ? scope.until : undefined, scope.period);
  if (late === true) return no(rule, one, event, on, time === "now" ? "recorded-late" : "outside-window");
  if (late !== false && on !== null) unknown = [...unknown, late];

  const per = rule.per && keyAt(look, rule.per);
  if (rule.per && per === undefined) unknown = [...unknown, { reason: "per", path: rule.per.field }];
  return { one, event, at, look, on, time, isNewKind: rule.kinds.has(event.kind), asNew, asLater, per, unknown };
}

const none: readonly Unknown[] = [];

function no(
  { rule }: RuleAt,
  { dossier }: Case,
  event: ProjectEvent,
  on: string | null,
  reason: ExclusionReason,
  detail?: string,
): Excluded {
  return exclusion(rule.id, dossier.project, event.id, on, reason, detail);
}

const yes: Role = { verdict: "true", unknown: [] };
const never: Role = { verdict: "false", unknown: [] };

function roleOf(question: Question | undefined, one: Case, look: Look): Role {
  const verdict = question ? one.ask(question, look) : "true";
  if (verdict === "unknown") return { verdict, unknown: unknownIn(question as Question, look) };
  return verdict === "true" ? yes : never;
}

function newRole({ kinds, where }: RuleAt, one: Case, { kind }: ProjectEvent, look: Look): Role {
  return kinds.has(kind) ? roleOf(where, one, look) : never;
}

/** The first row that speaks of an event holds. */
function laterRole({ later }: RuleAt, one: Case, { kind }: ProjectEvent, look: Look): Role {
  for (const row of later) {
    if (!row.kinds.has(kind)) continue;
    const role = roleOf(row.where, one, look);
    if (role.verdict !== "false") return { verdict: role.verdict, unknown: role.unknown, row };
  }
  return never;
}

const bounds = [
  ["validFrom", (day: string, on: string) => day <= on],
  ["validUntil", (day: string, on: string) => on <= day],
] as const;

/** Whether a paper is attached, and was valid on a day; or which of its days cannot be read. */
function paperAt(look: Look, of: FieldSubject, on: string | null): "valid" | "missing" | Unknown {
  const seen = look(of);
  const paper = seen.kind === "value" ? seen.value : undefined;
  if (!paper || paper === "n/a") return "missing";
  let unread: Unknown | undefined;
  for (const [name, holds] of bounds) {
    const day = (Object(paper) as Record<string, unknown>)[name] ?? "";
    if (day === "" || day === "n/a") continue;
    if (typeof parseDay(day) !== "number") unread ??= { reason: "condition", path: `${of.field}.${name}` };
    else if (on !== null && !holds(day as string, on)) return "missing";
  }
  return unread ?? "valid";
}

/** Whether an event was recorded too late; or what is not known. One that does not say when was recorded on its day. */
function isLate(
  { rule: { cutOff } }: RuleAt,
  event: ProjectEvent,
  on: string | null,
  until: string | undefined,
  period: Period,
): boolean | Unknown {
  if (!cutOff) return false;
  const recordedOn = event.recordedOn ?? event.on;
  const happened = cutOff.after === "event" ? event.on : (until ?? endOf(period, on as string));
  if (!recordedOn || !happened) return { reason: "day", path: "event.on" };
  return daysBetween(happened, recordedOn) > Number(cutOff.days);
}

/** The end of the period of the same kind in which a day counted; of a range, of its year. */
function endOf({ kind }: Period, on: string): string {
  return periodOf(kind === "range" ? "year" : kind, on).until;
}
