import { byCodePoint } from "../../exact/index.js";
import type { Entry, Excluded, ExclusionReason, Ledger, Undecided, WouldEntry } from "../ledger.js";
import { adjustmentsOf } from "./adjustments-of.js";
import type { RuleAt } from "./assemble.js";
import type { Candidate } from "./candidate.js";
import type { Case } from "./case-of.js";
import { entriesOf } from "./entries-of.js";
import { exclusion } from "./exclusion.js";
import { judge } from "./judge.js";
import { keyOf } from "./key-of.js";
import type { RateAt } from "./rate-at.js";
import type { Scope } from "./scope-of.js";
import { seedsOf } from "./seeds-of.js";
import { type Holder, type Settled, settleOnce } from "./settle-once.js";
import { once, type Unknown } from "./unknown.js";

/** What came of the events of one rule. */
export interface Rows {
  readonly entries: readonly Entry[];
  readonly excluded: readonly Excluded[];
  readonly undecided: readonly Undecided[];
}

/** The book of one rule: events are entered one by one, project by project, and at the end it is read. */
export interface Book {
  readonly add: (one: Case, at: number) => void;
  /** All events of a project have been entered. */
  readonly endOfProject: () => void;
  readonly close: () => Rows;
}

export function bookOf(rule: RuleAt, scope: Scope, earlier: readonly Ledger[], rateAt: RateAt): Book {
  const { id, once: onlyOnce, corrections } = rule.rule;
  const entries: Entry[] = [];
  const excluded: Excluded[] = [];
  const undecided: Undecided[] = [];
  const past = new Map<string, readonly Entry[] | "undecided">();
  const recordedOn = new Map<string, string>();
  const groups = new Map<string, Candidate[]>();
  const adjusts = corrections === "adjust";
  // What closed periods have is compared with the histories; it does not speak for them.
  const seeds = seedsOf(rule, scope, adjusts ? [] : earlier);
  const spanOf = (on: string) => (onlyOnce?.within === "year" ? on.slice(0, 4) : "");
  let arranged = { entries: 0, excluded: 0, undecided: 0 };
  const ofOneProject = rule.per?.field === "project.id";

  const exclude = ({ one, event, on }: Candidate, reason: ExclusionReason, holder?: Holder) => {
    excluded.push(exclusion(id, one.dossier.project, event.id, on, reason, holder?.event));
  };

  const leave = ({ one, event, on }: Candidate, unknown: readonly Unknown[], would: readonly WouldEntry[] | null) => {
    const { project } = one.dossier;
    undecided.push({ rule: id, project, event: event.id, on, unknown: once(unknown), would });
    if (adjusts) past.set(keyOf(project, event.id), "undecided");
  };

  const enter = (each: Candidate, settled: Settled) => {
    const { one, event, on, time } = each;
    const { project } = one.dossier;
    if (settled.is === "excluded" && (time === "now" || settled.reason === "where"))
      return exclude(each, settled.reason, settled.holder);
    if (time === "before" || settled.is === "excluded") return exclude(each, "outside-window");
    const holder = settled.is === "counted" ? settled.holder : undefined;
    const adds = on === null ? undefined : entriesOf(rule, each, settled.role, holder, rateAt);
    const open = [...(settled.is === "undecided" ? settled.unknown : []), ...(adds?.unknown ?? [])];
    if (open.length > 0) return leave(each, open, adds?.entries ?? null);
    if (time === "past") past.set(keyOf(project, event.id), adds?.entries ?? []);
    else entries.push(...(adds?.entries ?? []));
  };

  const settleAll = () => {
    if (groups.size === 0) return;
    for (const [per, group] of groups) settleOnce(group, spanOf, (span) => seeds.at(per, span), enter);
    groups.clear();
  };

  return {
    add: (one, at) => {
      const event = one.dossier.events[at] as Candidate["event"];
      const judged = judge(rule, scope, one, at);
      seeds.seen(one.dossier.project, event.id);
      if (adjusts && event.recordedOn) recordedOn.set(keyOf(one.dossier.project, event.id), event.recordedOn);
      if ("reason" in judged) {
        excluded.push(judged);
        return;
      }
      const { per, unknown, asNew, asLater } = judged;
      if (!onlyOnce) return enter(judged, alone(judged));
      if (per === undefined) {
        const all = [...asNew.unknown, ...asLater.unknown, ...unknown];
        return enter(judged, { is: "undecided", role: roleOf(judged), unknown: all });
      }
      if (onlyOnce.within === "window" && judged.time === "before") return enter(judged, alone(judged));
      const group = groups.get(per);
      if (group) group.push(judged);
      else groups.set(per, [judged]);
    },
    endOfProject: () => {
      if (ofOneProject) settleAll();
      // Projects come in their order: what is in order within each is so as a whole.
      arrange(entries, arranged.entries);
      arrange(excluded, arranged.excluded);
      arrange(undecided, arranged.undecided);
      arranged = { entries: entries.length, excluded: excluded.length, undecided: undecided.length };
    },
    close: () => {
      const isArranged = groups.size === 0 && !adjusts;
      settleAll();
      const inOrder = <Row extends Placed>(rows: Row[]) => (isArranged ? rows : rows.sort(byPlace));
      const adjusted = adjusts ? adjustmentsOf(id, scope, earlier, past, recordedOn) : [];
      const touched = new Set(adjusted.map(({ project, event }) => keyOf(project, event)));
      for (const [key, each] of past) if (each !== "undecided" && !touched.has(key)) unchanged(each);
      const isTouched = ({ project, event }: Excluded) => touched.has(keyOf(project, event));
      return {
        entries: inOrder(adjusted.length > 0 ? [...entries, ...adjusted] : entries),
        excluded: inOrder(touched.size > 0 ? excluded.filter((each) => !isTouched(each)) : excluded),
        undecided: inOrder(undecided),
      };
    },
  };

  /** What a closed period has already, and rightly. */
  function unchanged([first]: readonly Entry[]): void {
    if (first) excluded.push(exclusion(id, first.project, first.event, first.on, "outside-window", undefined));
  }
}

function roleOf({ asNew }: Candidate): "new" | "later" {
  return asNew.verdict === "false" ? "later" : "new";
}

/** What counts each time. */
function alone(each: Candidate): Settled {
  const unknown = [...each.unknown, ...each.asNew.unknown];
  return unknown.length > 0
    ? { is: "undecided", role: roleOf(each), unknown }
    : { is: "counted", role: "new", holder: undefined };
}

interface Placed {
  readonly project: string;
  readonly on: string | null;
  readonly event: string;
  readonly unit?: string;
}

/** Puts the last rows in the order of project, day, event, unit, in which most come already. */
function arrange<Row extends Placed>(rows: Row[], from: number): void {
  for (let at = from + 1; at < rows.length; at++)
    if (byPlace(rows[at - 1] as Row, rows[at] as Row) > 0) {
      for (const each of rows.splice(from).sort(byPlace)) rows.push(each);
      return;
    }
}

function byPlace(a: Placed, b: Placed): number {
  return (
    byCodePoint(a.project, b.project) ||
    byCodePoint(a.on ?? "", b.on ?? "") ||
    byCodePoint(a.event, b.event) ||
    byCodePoint(a.unit ?? "", b.unit ?? "")
  );
}
