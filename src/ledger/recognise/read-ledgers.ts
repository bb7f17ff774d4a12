import { checkPeriod } from "../../calendar/index.js";
import { byCodePoint, fromText } from "../../exact/index.js";
import { type DefinitionRef, type Problem, problem, quoted, reasonWords, refuse } from "../../reason/index.js";
import type { Entry, Ledger } from "../ledger.js";
import type { Recognition } from "../recognition.js";
import { words } from "../words.js";

/**
 * The ledgers of earlier periods, in the order of their days. Refused: what is no ledger, one of another recognition, periods
 * that overlap one another or do not end before this one, and, where a rule adjusts past periods, none at all.
 */
export function readLedgers(
  ref: DefinitionRef,
  { rules }: Recognition,
  period: { readonly from: string },
  earlier: readonly Ledger[] | undefined,
): readonly Ledger[] {
  const adjusting = rules.find(({ corrections }) => corrections === "adjust");
  if (earlier === undefined) {
    refuse(adjusting ? [problem(words, "earlier-missing", ["earlier"], { id: adjusting.id })] : []);
    return [];
  }
  refuse(problemsOf(ref, earlier));
  const order = [...earlier.keys()].sort((a, b) => byCodePoint(from(earlier, a), from(earlier, b)));
  const sorted = order.map((index) => earlier[index] as Ledger);
  const ends = sorted.map(({ period: { until } }) => until);
  const wrong = order.filter(
    (index, at) => (ends[at] as string) >= period.from || ends.slice(0, at).some((end) => end >= from(earlier, index)),
  );
  refuse(wrong.sort((a, b) => a - b).map((index) => problem(words, "earlier-overlaps", ["earlier", index])));
  return sorted;
}

function from(ledgers: readonly Ledger[], index: number): string {
  return ledgers[index]?.period.from ?? "";
}

function problemsOf(ref: DefinitionRef, earlier: unknown): readonly Problem[] {
  try {
    if (!Array.isArray(earlier)) return [problem(words, "ledger-malformed", ["earlier"], { found: quoted(earlier) })];
    return Array.from(earlier, (each, index) => ledgerProblem(ref, each, index)).flat();
  } catch {
    return [problem(reasonWords, "unreadable", ["earlier"])];
  }
}

function ledgerProblem(ref: DefinitionRef, ledger: unknown, index: number): readonly Problem[] {
  const { definition, period, entries, excluded, undecided, projects } = Object(ledger) as Partial<Ledger>;
  const isLedger =
    definition &&
    checkPeriod(period).length === 0 &&
    areAll(entries, isEntry) &&
    areAll(excluded, isExcluded) &&
    areAll(undecided, isUndecided) &&
    areAll(projects, ({ project }) => typeof project === "string");
  if (!isLedger) return [problem(words, "ledger-malformed", ["earlier", index], { found: quoted(ledger) })];
  if (definition.id === ref.id) return [];
  return [problem(words, "ledger-of-another", ["earlier", index], { id: String(definition.id) })];
}

/** Ledgers are outcomes of `recognise`: a look at what is read of each entry tells it from anything else. */
function isEntry(input: unknown): boolean {
  const { rule, as, unit, share, count, amount, on, project, event, per } = Object(input) as Partial<Entry>;
  return (
    [rule, as, unit, share, on, project, event, per ?? ""].every((each) => typeof each === "string") &&
    isNumber(count) &&
    (amount === null || (isNumber(Object(amount).amount) && typeof Object(amount).currency === "string"))
  );
}

type Row = Readonly<Record<string, unknown>>;

function areAll(rows: unknown, is: (row: Row) => boolean): boolean {
  return Array.isArray(rows) && rows.every((row) => is(Object(row) as Row));
}

function isExcluded({ rule, project, event, reason }: Row): boolean {
  return [rule, project, event, reason].every((each) => typeof each === "string");
}

function isUndecided({ rule, project, event, on, unknown, would }: Row): boolean {
  return (
    [rule, project, event, on ?? ""].every((each) => typeof each === "string") &&
    areAll(unknown, ({ reason, path }) => typeof reason === "string" && typeof path === "string") &&
    (would === null || areAll(would, isEntry))
  );
}

function isNumber(text: unknown): boolean {
  return typeof text === "string" && fromText(text) !== undefined;
}
