import { byCodePoint } from "../exact/index.js";
import { contentHash, openOptions } from "../reason/index.js";
import type { Indicators, IndicatorsInput } from "./indicator.js";
import type { Ledger } from "./ledger.js";
import { indicatorsPlan } from "./parse-indicators.js";
import type { DroppedShare, Part, Tally } from "./tallied.js";
import { finish } from "./tally/finish.js";
import { gathered } from "./tally/gathered.js";
import { placingOf } from "./tally/placing.js";
import { sheetOf } from "./tally/sheet.js";
import { type Given, givenFor, type TallyOptions, tallyKeys } from "./tally-given.js";

/**
 * Makes figures from a ledger (汇总): one row per entrant, one cell per indicator, ready to be ranked. Numbers are exact
 * text or money; `null` is not reported: a ratio to zero, a streak that is unknown.
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
 * const ledger = { definition: { id: "city", edition: "1", hash: "0" }, rules: ["funds"], period: { kind: "year", from: "2024-01-01",
 *   until: "2024-12-31" }, asOf: "2024-06-30", knownOn: null, entries: [entry], excluded: [], undecided: [], projects: [] };
 * tally(indicators, ledger).figures
 * // → [{ entrant: "a", figures: { funds: { value: { amount: "5000000", currency: "CNY" } } } }]
 */
export function tally(indicators: IndicatorsInput | Indicators, ledger: Ledger, options: TallyOptions = {}): Tally {
  const { definition, ref, plans } = indicatorsPlan(indicators);
  const given = givenFor(plans, openOptions(options, tallyKeys));
  const { by, units } = given;
  const placing = placingOf(by, units);
  const sheet = sheetOf(ledger, placing, units ?? []);
  const { parts, dropped } = gathered(plans, sheet, given, definition.trim ?? false);
  const entrants = new Set([
    ...sheet.entrants,
    ...parts.flatMap(({ rows, fixed = [] }) => [...rows, ...fixed].map(({ entrant }) => entrant)),
  ]);
  return finish(plans, {
    definition: ref,
    ledger: sheet.ledger.definition,
    period: sheet.ledger.period,
    asOf: sheet.ledger.asOf,
    knownOn: sheet.ledger.knownOn,
    by,
    given: hashOf(given, parts),
    entrants: [...entrants].map((entrant) => ({ entrant, group: placing.groupOf(entrant) })),
    dropped: [...dropped].sort(byShare),
    unplaced: [...sheet.unplaced].sort(byCodePoint),
    projects: sheet.projects.map(({ project }) => project),
    indicators: definition,
    parts,
  });
}

/** The order of what was dropped. */
export function byShare(a: DroppedShare, b: DroppedShare): number {
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
