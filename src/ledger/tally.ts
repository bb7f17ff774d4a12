import { byCodePoint } from "../exact/index.js";
import { contentHash, openOptions } from "../reason/index.js";
import { type Book, bookOf } from "./book.js";
import { chosenBy } from "./chosen.js";
import { finish } from "./finish.js";
import { type Doubts, joinDoubts, noDoubts, partOf } from "./gathering.js";
import { groupPart } from "./group-part.js";
import type { Indicators, IndicatorsInput } from "./indicator.js";
import type { IndicatorPlan } from "./indicator-plan.js";
import type { Ledger } from "./ledger.js";
import { panelPart } from "./panel-part.js";
import { indicatorsPlan } from "./parse-indicators.js";
import { placingOf } from "./placing.js";
import { projectPart } from "./project-part.js";
import { cohortPart, stockPart } from "./share-part.js";
import { streakPart } from "./streak-part.js";
import { entryPart, sumPart } from "./sum-part.js";
import type { DroppedShare, Part, Tally } from "./tallied.js";
import { type Given, givenFor, type TallyOptions } from "./tally-given.js";
import { latestPart, valuesPart } from "./value-part.js";

/**
 * Figures made of a ledger (汇总): one row per entrant, one cell per indicator, ready to be ranked. Numbers are exact text or
 * money; `null` is not reported: a ratio to zero, a streak that cannot be told.
 *
 * A cell that undecided events could still change says how many (`undecided`), and what it would be if all of them counted
 * (`withUndecided`; `null` where that cannot be told). Entries of a project that is split between units count by their shares; by
 * anything but `unit` a whole counts once. Tallies of different projects merge (`merge`).
 *
 * Refused: what is no ledger; a sum of two currencies; a sum over rules without an amount; units or opinions that are wrong.
 *
 * @example
 * const indicators = { id: "city", edition: "1", indicators: [
 *   { id: "funds", label: { zh: "到位资金", en: "funds" }, better: "higher", of: "sum", rules: ["funds"] }] };
 * const entry = { rule: "funds", as: "new", unit: "a", share: "1", count: "1", on: "2024-03-01", project: "p", event: "1",
 *   amount: { amount: "5000000", currency: "CNY" } };
 * const ledger = { definition: { id: "city", edition: "1", hash: "0" }, period: { kind: "year", from: "2024-01-01",
 *   until: "2024-12-31" }, asOf: "2024-06-30", knownOn: null, entries: [entry], excluded: [], undecided: [], projects: [] };
 * tally(indicators, ledger).figures
 * // → [{ entrant: "a", figures: { funds: { value: { amount: "5000000", currency: "CNY" } } } }]
 */
export function tally(indicators: IndicatorsInput | Indicators, ledger: Ledger, options: TallyOptions = {}): Tally {
  const { definition, ref, plans } = indicatorsPlan(indicators);
  const given = givenFor(plans, openOptions(options));
  const { by, units } = given;
  const placing = placingOf(by, units);
  const book = bookOf(ledger, placing, units ?? []);
  const dropped: DroppedShare[] = [];
  const doubts = new Map<string, Doubts>();
  const parts = plans.map((plan) => {
    const own = noDoubts();
    doubts.set(plan.indicator.id, own);
    return gather(plan, book, { ...given, trim: definition.trim ?? false }, own, dropped);
  });
  const ratios = parts.map((part, at) => {
    const plan = plans[at] as IndicatorPlan;
    return plan.kind === "ratio" ? partOf(part.indicator, NOTHING, doubtsOf(plan, plans, doubts), NOBODY) : part;
  });
  const entrants = new Set([
    ...book.entrants,
    ...ratios.flatMap(({ rows, fixed = [] }) => [...rows, ...fixed].map(({ entrant }) => entrant)),
  ]);
  return finish(plans, {
    definition: ref,
    ledger: ledger.definition,
    period: ledger.period,
    asOf: ledger.asOf,
    knownOn: ledger.knownOn,
    by,
    given: hashOf(given, ratios),
    entrants: [...entrants].map((entrant) => ({ entrant, group: placing.groupOf(entrant) })),
    dropped: dropped.sort(byShare),
    unplaced: [...book.unplaced].sort(byCodePoint),
    projects: book.projects.map(({ project }) => project),
    indicators: definition.indicators,
    parts: ratios,
  });
}

const NOTHING = { sums: {} };
const NOBODY = { sure: new Map(), more: new Map() };

function gather(
  plan: IndicatorPlan,
  book: Book,
  given: Given & { readonly trim: boolean },
  doubts: Doubts,
  dropped: DroppedShare[],
): Part {
  const { indicator, kind } = plan;
  if (kind === "panel") return panelPart(indicator, given.ratings);
  if (kind === "streak") return streakPart(indicator, given.past, given.trim);
  if (kind === "ratio") return { indicator: indicator.id, rows: [] };
  if (kind === "stock") return stockPart(plan, book, doubts);
  if (kind === "cohort") return cohortPart(plan, book, doubts);
  const chosen = chosenBy(plan, book);
  for (const each of chosen.dropped) dropped.push(each);
  for (const key of chosen.open) doubts.open.add(key);
  if (kind === "distinct") return valuesPart(plan, book, chosen, doubts);
  if (kind === "participation") return withUnits(valuesPart(plan, book, chosen, doubts), book, given);
  if (kind === "latest") return latestPart(plan, book, chosen, doubts);
  if (!indicator.item) return sumPart(plan, book, chosen, doubts);
  const { per = "entry" } = indicator;
  if (per === "entry") return entryPart(plan, book, chosen, doubts);
  return (per === "project" ? projectPart : groupPart)(plan, book, chosen, doubts);
}

/** How many units there are behind each entrant. */
function withUnits(part: Part, { placing }: Book, { units = [] }: Given): Part {
  const counts = new Map<string, number>();
  for (const { id } of units) {
    const entrant = placing.ofUnit(id);
    if (entrant !== undefined) counts.set(entrant, (counts.get(entrant) ?? 0) + 1);
  }
  const fixed = [...counts].sort(([a], [b]) => byCodePoint(a, b));
  return { ...part, fixed: fixed.map(([entrant, count]) => ({ entrant, value: String(count) })) };
}

/** What is undecided of all that a ratio is made of. */
function doubtsOf(
  { indicator }: IndicatorPlan,
  plans: readonly IndicatorPlan[],
  doubts: ReadonlyMap<string, Doubts>,
): Doubts {
  const { of } = indicator;
  if (typeof of !== "object" || !("ratio" in of)) return doubts.get(indicator.id) as Doubts;
  const [a, b] = [of.ratio, of.to].map((id) =>
    doubtsOf(plans.find((each) => each.indicator.id === id) as IndicatorPlan, plans, doubts),
  );
  return joinDoubts(a as Doubts, b as Doubts);
}

function byShare(a: DroppedShare, b: DroppedShare): number {
  return (
    byCodePoint(a.indicator, b.indicator) ||
    byCodePoint(a.rule, b.rule) ||
    byCodePoint(a.project, b.project) ||
    byCodePoint(a.event, b.event) ||
    byCodePoint(a.unit, b.unit)
  );
}

/** An identity of what was given beside the ledger: two tallies merge if they were given the same. */
function hashOf({ units }: Given, parts: readonly Part[]): string | null {
  const fixed = parts.flatMap((each) => each.fixed ?? []);
  if (!units && fixed.length === 0) return null;
  const sorted = units && [...units].sort((a, b) => byCodePoint(a.id, b.id));
  return contentHash({ units: sorted ?? null, fixed });
}
