import { addDays, type Period, parseDay, periodOf } from "../calendar/index.js";
import { type Look, lookIn } from "../condition/index.js";
import type { ProjectEvent } from "../project/index.js";
import type { Question, RuleAt } from "./assemble.js";
import type { Candidate, Role } from "./candidate.js";
import type { Case } from "./case-of.js";
import { dayAt } from "./day-at.js";
import type { ExclusionReason } from "./ledger.js";
import type { Scope } from "./scope-of.js";
import { type Unknown, unknownIn } from "./unknown.js";

/** A certain reason for which an event does not count. */
export interface Ruled {
  readonly reason: ExclusionReason;
  readonly detail: string | undefined;
  readonly on: string | null;
}

/**
 * Asks of one event all that can be asked of it alone. A certain "no" holds, whatever is unknown beside it; of several, the
 * first in the order of `exclusionReasons`.
 */
export function judge(rule: RuleAt, scope: Scope, one: Case, at: number): Candidate | Ruled {
  const event = one.dossier.events[at] as ProjectEvent;
  const look = one.at(event);
  const on = dayAt(look, rule.on) ?? null;
  const no = (reason: ExclusionReason, detail?: string): Ruled => ({ reason, detail, on });

  const asNew = newRole(rule, event, look);
  const asLater = laterRole(rule, event, look);
  if (asNew.verdict === "false" && asLater.verdict === "false") return no("where");

  const unknown: Unknown[] = [];
  for (const { id, if: question } of rule.exclude) {
    const verdict = question.ask(look);
    if (verdict === "true") return no("exclude", id);
    if (verdict === "unknown") unknown.push(...unknownIn(question, look));
  }
  for (const id of rule.rule.evidence ?? []) {
    const paper = paperAt(one, id, on);
    if (paper === "missing") return no("evidence", id);
    if (paper !== "valid") unknown.push(paper);
  }
  if (on === null) unknown.push({ reason: "day", path: rule.on.field });
  const time = on === null || on >= scope.now ? "now" : on >= scope.past ? "past" : "before";
  if (on !== null && on > scope.until) return no("outside-window");
  if (time === "before" && !rule.rule.once) return no("outside-window");
  const late = isLate(rule, event, on, time === "now" ? scope.until : undefined, scope.period);
  if (late === true) return no(time === "now" ? "recorded-late" : "outside-window");
  if (late !== false && on !== null) unknown.push(late);

  const per = rule.per && keyAt(look, rule.per.field);
  if (rule.per && per === undefined) unknown.push({ reason: "per", path: rule.per.field });
  return { one, event, at, look, on, time, isNewKind: rule.kinds.has(event.kind), asNew, asLater, per, unknown };
}

const never: Role = { verdict: "false", unknown: [] };

function roleOf(question: Question | undefined, look: Look): Role {
  const verdict = question?.ask(look) ?? "true";
  return { verdict, unknown: question && verdict === "unknown" ? unknownIn(question, look) : [] };
}

function newRole({ kinds, where }: RuleAt, { kind }: ProjectEvent, look: Look): Role {
  return kinds.has(kind) ? roleOf(where, look) : never;
}

/** The first row that speaks of an event holds. */
function laterRole({ later }: RuleAt, { kind }: ProjectEvent, look: Look): Role {
  for (const row of later) {
    if (!row.kinds.has(kind)) continue;
    const role = roleOf(row.where, look);
    if (role.verdict !== "false") return { ...role, row };
  }
  return never;
}

/** Whether a paper is attached, and was valid on a day. */
function paperAt({ dossier }: Case, id: string, on: string | null): "valid" | "missing" | Unknown {
  const path = `evidence.${id}`;
  const seen = lookIn(dossier.record)({ field: path });
  const paper = seen.kind === "value" ? seen.value : undefined;
  if (paper === undefined || paper === null || paper === "" || paper === false || paper === "n/a") return "missing";
  const { validFrom, validUntil } = Object(paper) as Record<string, unknown>;
  for (const [name, day, sign] of [
    ["validFrom", validFrom, 1],
    ["validUntil", validUntil, -1],
  ] as const) {
    if (day === undefined || day === null || day === "" || day === "n/a") continue;
    if (typeof parseDay(day) !== "number") return { reason: "condition", path: `project.${path}.${name}` };
    if (on === null) continue;
    if (sign > 0 ? (day as string) > on : (day as string) < on) return "missing";
  }
  return "valid";
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
  return recordedOn > addDays(happened, Number(cutOff.days));
}

/** The end of the period of the same kind in which a day counted; of a range, of its year. */
function endOf({ kind }: Period, on: string): string {
  return periodOf(kind === "range" ? "year" : kind, on).until;
}

/** What stands at a path as a name: a text, a number, or an object with an id. */
function keyAt(look: Look, field: string): string | undefined {
  const seen = look({ field });
  const value = seen.kind === "value" ? seen.value : undefined;
  const name = typeof value === "object" && value !== null ? (value as { readonly id?: unknown }).id : value;
  const isName = (typeof name === "string" && name !== "" && name !== "n/a") || typeof name === "number";
  return isName ? String(name) : undefined;
}
