import { checkPeriod } from "../calendar/index.js";
import { fromText } from "../exact/index.js";
import { type DefinitionRef, type Problem, problem, quoted, reasonWords, refuse } from "../reason/index.js";
import type { Entry, Ledger } from "./ledger.js";
import type { Recognition } from "./recognition.js";
import { words } from "./words.js";

/**
 * The ledgers of earlier periods, in the order of their days. Refused: what is no ledger, one of another recognition, and,
 * where a rule adjusts past periods, none at all, and periods that overlap.
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
  const sorted = [...earlier].sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
  const until = (at: number) => sorted[at]?.period.until ?? "";
  const next = (at: number) => sorted[at + 1]?.period.from ?? period.from;
  if (adjusting && sorted.some((_, at) => until(at) >= next(at)))
    refuse([problem(words, "earlier-overlaps", ["earlier"])]);
  return sorted;
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
  const { definition, period, entries } = Object(ledger) as Partial<Ledger>;
  if (!definition || checkPeriod(period).length > 0 || !Array.isArray(entries) || !entries.every(isEntry))
    return [problem(words, "ledger-malformed", ["earlier", index], { found: quoted(ledger) })];
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

function isNumber(text: unknown): boolean {
  return typeof text === "string" && fromText(text) !== undefined;
}
