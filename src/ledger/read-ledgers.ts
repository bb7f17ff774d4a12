import { type DefinitionRef, type Problem, problem, quoted, refuse } from "../reason/index.js";
import type { Ledger } from "./ledger.js";
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
  if (!Array.isArray(earlier)) refuse([problem(words, "ledger-malformed", ["earlier"], { found: quoted(earlier) })]);
  refuse(earlier.flatMap((each, index) => ledgerProblems(ref, each, index)));
  const sorted = [...earlier].sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
  const until = (at: number) => sorted[at]?.period.until ?? "";
  const next = (at: number) => sorted[at + 1]?.period.from ?? period.from;
  if (adjusting && sorted.some((_, at) => until(at) >= next(at)))
    refuse([problem(words, "earlier-overlaps", ["earlier"])]);
  return sorted;
}

function ledgerProblems(ref: DefinitionRef, ledger: unknown, index: number): readonly Problem[] {
  const { definition, period, entries } = Object(ledger) as Partial<Ledger>;
  if (!definition || !period || !Array.isArray(entries))
    return [problem(words, "ledger-malformed", ["earlier", index], { found: quoted(ledger) })];
  if (definition.id === ref.id) return [];
  return [problem(words, "ledger-of-another", ["earlier", index], { id: String(definition.id) })];
}
