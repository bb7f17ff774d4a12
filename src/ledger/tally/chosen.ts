import { type Look, lookIn, type Seen, stepsOf } from "../../condition/index.js";
import { say } from "../../reason/index.js";
import type { Entry, LedgerProject, WouldEntry } from "../ledger.js";
import { viewOfFunds } from "../recognise/view-of-funds.js";
import type { DroppedShare } from "../tallied.js";
import { countedTexts } from "../words.js";
import type { IndicatorPlan } from "./indicator-plan.js";
import type { Run, Sheet } from "./sheet.js";
import { type Days, windowOf } from "./window-of.js";

/** The rows that an indicator reduces: those that certainly count, those that may, and what may count for anyone. */
export interface Chosen {
  readonly sure: readonly number[];
  readonly maybe: readonly number[];
  /** Undecided events of which it cannot be told for whom, or on what day. */
  readonly open: ReadonlySet<string>;
  readonly dropped: readonly DroppedShare[];
}

type Verdict = "true" | "false" | "unknown";

/** Chooses the rows of an indicator. */
export function chosenBy(plan: IndicatorPlan, sheet: Sheet): Chosen {
  const { rows, runs, decided, ledger, open } = sheet;
  const { rules, as, where, indicator } = plan;
  const days = windowOf(indicator.window, ledger.period);
  const sure: number[] = [];
  const maybe: number[] = [];
  const dropped: DroppedShare[] = [];
  const ask = where && askerOf(plan, sheet);
  for (const run of runs) {
    if (rules && !rules.has(run.rule)) continue;
    const { start, end } = run;
    const inside = within(run, days);
    const failed: number[] = [];
    for (let row = start; row < end; row++) {
      const entry = rows[row] as Entry;
      if (as && !as.has(entry.as)) continue;
      if (!inside && (entry.on < days.from || entry.on > days.until)) continue;
      const verdict = ask ? ask(row) : "true";
      if (verdict === "false") {
        if (entry.share !== "1" || entry.doubled) failed.push(row);
      } else if (verdict === "true" && row < decided) sure.push(row);
      else maybe.push(row);
    }
    if (failed.length > 0) addDropped(plan, sheet, run, failed, [sure, maybe], dropped);
  }
  const doubts = open.filter(
    (each) => (!rules || rules.has(each.rule)) && (each.on === null || (each.on >= days.from && each.on <= days.until)),
  );
  return { sure, maybe, open: new Set(doubts.map(eventKey)), dropped };
}

/** An event, by its project and its id. */
export function eventKey({ project, event }: { readonly project: string; readonly event: string }): string {
  return `${project}\n${event}`;
}

function within(run: Run, days: Days): boolean {
  return run.from >= days.from && run.until <= days.until;
}

/** Shares that a condition left out while others of the same event passed it. */
function addDropped(
  { indicator }: IndicatorPlan,
  { rows }: Sheet,
  { start, end }: Run,
  failed: readonly number[],
  passed: readonly (readonly number[])[],
  dropped: DroppedShare[],
): void {
  const counted = new Set<string>();
  for (const list of passed)
    for (let at = list.length - 1; at >= 0 && (list[at] as number) >= start; at--) {
      const entry = rows[list[at] as number] as Entry;
      if ((list[at] as number) < end && (entry.share !== "1" || entry.doubled)) counted.add(eventKey(entry));
    }
  for (const row of failed) {
    const { rule, project, event, unit } = rows[row] as Entry;
    if (counted.has(eventKey({ project, event })))
      dropped.push({ indicator: indicator.id, rule, project, event, unit });
  }
}

/** Asks the condition of an indicator: once per project where it looks at nothing else. */
function askerOf({ where }: IndicatorPlan, sheet: Sheet): (row: number) => Verdict {
  const { rows, projectOf, projects } = sheet;
  const { ask, reads } = where as NonNullable<IndicatorPlan["where"]>;
  const { seen, look } = viewOf(sheet);
  const answer = (row: number): Verdict => {
    const entry = rows[row] as Entry;
    seen(entry, projects[projectOf[row] as number], entry.unit);
    return ask(look);
  };
  if (reads.entry || reads.unit) return answer;
  const known: (Verdict | undefined)[] = new Array(sheet.projectCount);
  return (row) => {
    const project = projectOf[row] as number;
    known[project] ??= answer(row);
    return known[project];
  };
}

/** An amount that is not known is not one that is absent. */
const unknown: Seen = {
  kind: "unknown",
  why: { code: "amount", values: {}, says: say(countedTexts.amount, { path: "entry.amount" }), because: [] },
};

type See = (entry: Entry | undefined, project: LedgerProject | undefined, unit?: string) => void;

/** One look for many rows: it sees the one that was shown last. */
export function viewOf({ unitOf }: Sheet): { readonly seen: See; readonly look: Look } {
  const shown: { -readonly [Key in keyof LedgerProject]?: unknown } & { entry: unknown; unit: unknown } = {
    entry: undefined,
    unit: undefined,
    project: undefined,
    stage: undefined,
    activity: undefined,
    entered: undefined,
    first: undefined,
  };
  let last: LedgerProject | undefined;
  const seen: See = (entry, project, unit) => {
    shown.entry = entry;
    // Of a unit that was not given its id is known, and nothing else.
    shown.unit = unit === undefined ? undefined : (unitOf(unit) ?? { id: unit });
    if (project === last) return;
    last = project;
    shown.project = project?.record;
    shown.stage = project?.stage;
    shown.activity = project?.activity;
    shown.entered = project?.entered;
    shown.first = project?.first;
  };
  const stands = lookIn(shown);
  const look: Look = (subject) => {
    const [root, kind] = stepsOf(subject);
    if (root === "entry" && kind === "amount" && (shown.entry as WouldEntry | undefined)?.amountUnknown) return unknown;
    if (root !== "funds" || kind === undefined || !last) return stands(subject);
    return lookIn({ funds: viewOfFunds(last.funds, [kind]) })(subject);
  };
  return { seen, look };
}

/** What a condition sees of an entry, its project and its unit. */
export function seeing(
  sheet: Sheet,
): (entry: Entry | undefined, project: LedgerProject | undefined, unit?: string) => Look {
  return (entry, project, unit) => {
    const { seen, look } = viewOf(sheet);
    seen(entry, project, unit);
    return look;
  };
}
