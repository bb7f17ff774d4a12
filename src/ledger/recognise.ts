import { checkPeriod, type Period, readPeriod } from "../calendar/index.js";
import { byCodePoint, toText } from "../exact/index.js";
import type { Rates, RatesInput } from "../money/index.js";
import type { Dossier } from "../pipeline/index.js";
import { isPlain, openOptions, type Problem, problem, reasonWords, refuse } from "../reason/index.js";
import type { Ledger, LedgerProject } from "./ledger.js";
import { assembledOf } from "./parse-recognition.js";
import { type Book, bookOf } from "./recognise/book-of.js";
import { type Case, caseOf } from "./recognise/case-of.js";
import { type CreditRow, rowsOn, wholeRows } from "./recognise/credit-rows.js";
import { fundsOf } from "./recognise/funds-of.js";
import { rateAt } from "./recognise/rate-at.js";
import { readDossiers } from "./recognise/read-dossiers.js";
import { readLedgers } from "./recognise/read-ledgers.js";
import { readingOf } from "./recognise/reading-of.js";
import { scopeOf } from "./recognise/scope-of.js";
import type { Recognition, RecognitionInput } from "./recognition.js";

export interface RecogniseOptions {
  readonly period: string | Period;
  /** Asked for by rules that exchange; a day without a rate leaves an event undecided. */
  readonly rates?: Rates | RatesInput | undefined;
  /**
   * Ledgers of earlier periods by the same recognition: what they counted once is not counted again, and what they could not
   * decide keeps later events of it undecided.
   */
  readonly earlier?: readonly Ledger[] | undefined;
}

/**
 * What counts in a period, for whom and for how much, and what does not (认定): each event of the kinds that a rule names
 * is counted, excluded with its reason, or undecided with what is unknown. Dossiers are those of `replay`.
 *
 * Refused: an option that means nothing, dossiers of different days, two of one project, an earlier ledger of another
 * recognition or of days that overlap or follow the period, a rule that adjusts past periods without their ledgers.
 *
 * @example
 * import { replay } from "saima/pipeline";
 * const pipeline = { id: "short", edition: "1", stages: [{ id: "talks" }] };
 * const rules = { id: "county", edition: "1", rules: [{ id: "signed", event: "signed", amount: "event.amount",
 *   where: { field: "event.class", equals: "contract" }, credit: "recorded" }] };
 * const events = [{ id: "p", credit: [{ unit: "甲", share: "1" }] },
 *   { id: "1", project: "p", kind: "signed", on: "2024-04-10", class: "intent", amount: "10亿元" },
 *   { id: "2", project: "p", kind: "signed", on: "2024-05-20", class: "contract", amount: "12亿元" }];
 * const { dossiers } = replay(pipeline, events, { asOf: "2024-06-30" });
 * const ledger = recognise(rules, dossiers, { period: "2024-H1" });
 * ledger.entries.map((each) => [each.event, each.unit, each.count, each.amount.amount]) // → [["2", "甲", "1", "1200000000"]]
 * ledger.excluded.map((each) => [each.event, each.reason]) // → [["1", "where"]]
 */
export function recognise(
  rules: RecognitionInput | Recognition,
  dossiers: readonly Dossier[],
  options: RecogniseOptions,
): Ledger {
  return readingOf(() => ledgerOf(rules, dossiers, options));
}

function ledgerOf(
  rules: RecognitionInput | Recognition,
  dossiers: readonly Dossier[],
  options: RecogniseOptions,
): Ledger {
  const { recognition, ref, rules: ready } = assembledOf(rules);
  const { period: asked, rates, earlier } = openOptions(options, ["period", "rates", "earlier"]);
  refuse(periodProblems(asked));
  const period = readPeriod(asked);
  const { asOf, knownOn, dossiers: all } = readDossiers(dossiers);
  const closed = readLedgers(ref, recognition, period, earlier);
  const rate = rateAt(rates, knownOn);

  const books = ready.map((rule) => ({ rule, book: bookOf(rule, scopeOf(rule.rule, period, closed), closed, rate) }));
  const byKind = new Map<string, Book[]>();
  for (const { rule, book } of books)
    for (const kind of new Set([...rule.kinds, ...rule.later.flatMap(({ kinds }) => [...kinds])]))
      byKind.set(kind, [...(byKind.get(kind) ?? []), book]);

  const funds = [...new Set(ready.flatMap(fundsOf))];
  const projects = all.map((dossier): LedgerProject => {
    const one = caseOf(dossier, period, funds);
    dossier.events.forEach(({ kind }, at) => {
      for (const book of byKind.get(kind) ?? []) book.add(one, at);
    });
    for (const { book } of books) book.endOfProject();
    return projectOf(one);
  });
  const rows = books.map(({ book }) => book.close());
  return {
    definition: ref,
    rules: ready.map(({ rule }) => rule.id),
    period,
    asOf,
    knownOn,
    entries: joined(rows.map(({ entries }) => entries)),
    excluded: joined(rows.map(({ excluded }) => excluded)),
    undecided: joined(rows.map(({ undecided }) => undecided)),
    projects,
  };
}

function periodProblems(asked: unknown): readonly Problem[] {
  if (isPlain(asked) && !Array.isArray(asked) && !Object.hasOwn(asked as object, "kind"))
    return [problem(reasonWords, "missing", ["period", "kind"], { expected: periodKinds })];
  return checkPeriod(asked).map((each) => ({ ...each, path: each.path === "" ? "period" : `period.${each.path}` }));
}

const periodKinds = "range / year / half / quarter / month / ten-days / week";

function joined<Row>(lists: readonly (readonly Row[])[]): readonly Row[] {
  const none: Row[] = [];
  return none.concat(...lists);
}

function projectOf({ dossier, funds, credits }: Case): LedgerProject {
  const { project, record, stage, activity, entered, first, asOf } = dossier;
  const credit = creditOf(rowsOn(credits.at(-1)?.rows, asOf));
  return { project, record, stage, activity, entered, first, funds, credit };
}

/** Whom a project counts for, if the shares make a whole. */
function creditOf(rows: readonly CreditRow[] | undefined): LedgerProject["credit"] {
  return (wholeRows(rows) ?? [])
    .map(({ unit, share }) => ({ unit, share: toText(share) }))
    .sort((a, b) => byCodePoint(a.unit, b.unit) || byCodePoint(a.share, b.share));
}
