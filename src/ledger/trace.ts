import { add, toText } from "../exact/index.js";
import { type FigureCell, type FigureNumber, once } from "../figure/index.js";
import { type Quantity, writeQuantity } from "../money/index.js";
import {
  type DefinitionRef,
  openOptions,
  type Problem,
  problem,
  quoted,
  reasonWords,
  refuse,
  SaimaError,
  type Text,
} from "../reason/index.js";
import type { Indicators, IndicatorsInput } from "./indicator.js";
import type { Entry, Excluded, Ledger } from "./ledger.js";
import { indicatorsPlan } from "./parse-indicators.js";
import { type Chosen, chosenBy } from "./tally/chosen.js";
import { figuresOf } from "./tally/figures-of.js";
import { gathered } from "./tally/gathered.js";
import type { Doubts } from "./tally/gathering.js";
import type { IndicatorPlan } from "./tally/indicator-plan.js";
import { type Placing, placingOf } from "./tally/placing.js";
import { sharesTraced } from "./tally/share-part.js";
import { sheetOf } from "./tally/sheet.js";
import { tracedRows } from "./tally/traced-rows.js";
import { under } from "./tally/under.js";
import { windowOf } from "./tally/window-of.js";
import { givenFor, type TallyOptions, tallyKeys } from "./tally-given.js";
import { expectedTexts, tallyWords } from "./words-tally.js";

export interface TraceOptions extends TallyOptions {
  readonly indicators: IndicatorsInput | Indicators;
  /** Which figure: of this indicator, of this entrant. */
  readonly indicator: string;
  readonly entrant: string;
}

/** An entry, or a project as it stands, and what it adds to a figure. */
export interface TraceRow {
  readonly project: string;
  /** `null` where the figure looks at projects as they stand. */
  readonly event: string | null;
  readonly rule: string | null;
  readonly as: Entry["as"] | null;
  readonly unit: string | null;
  readonly on: string | null;
  readonly share: string;
  readonly adds: FigureNumber;
}

/** What earns points as one: a project, an enterprise, a month, a quarter. */
export interface TraceGroup {
  readonly id: string;
  readonly points: string;
}

/** Where a figure comes from (溯源): what its rows add is the figure exactly, before it is rounded. */
export interface Trace {
  readonly definition: DefinitionRef;
  readonly indicator: string;
  readonly label: Text;
  readonly entrant: string;
  readonly cell: FigureCell;
  readonly rows: readonly TraceRow[];
  readonly groups: readonly TraceGroup[];
  readonly projects: readonly string[];
  readonly events: readonly string[];
  /** Events, and projects, that could still change it. */
  readonly undecided: readonly { readonly project: string; readonly event: string | null }[];
  /** Events of its rules and days that did not count, of projects that count for the entrant. */
  readonly excluded: readonly Excluded[];
  /** Of a ratio: what is divided, and by what. */
  readonly parts: readonly Trace[];
}

/**
 * Where one figure comes from: the entries that make it, what each of them adds, their projects and events; what could
 * still change it, and what did not count. A ratio is traced to its two indicators; a cohort to the projects in its
 * denominator and its numerator. Opinions and streaks have no entries.
 *
 * Refused: an indicator that is not there, and what `tally` refuses.
 *
 * @example
 * const indicators = { id: "city", edition: "1", indicators: [
 *   { id: "signed", label: { zh: "签约数", en: "signed" }, better: "higher", of: "count" }] };
 * const entry = { rule: "signing", as: "new", unit: "a", share: "1", count: "1", on: "2024-03-01", project: "p", event: "1",
 *   amount: null };
 * const ledger = { definition: { id: "city", edition: "1", hash: "0" }, rules: ["signing"], period: { kind: "year", from: "2024-01-01",
 *   until: "2024-12-31" }, asOf: "2024-06-30", knownOn: null, entries: [entry], excluded: [], undecided: [], projects: [] };
 * trace(ledger, { indicators, indicator: "signed", entrant: "a" }).rows.map(({ event, adds }) => [event, adds])
 * // → [["1", "1"]]
 */
export function trace(ledger: Ledger, options: TraceOptions): Trace {
  const { indicators, indicator, entrant, ...rest } = openOptions(options, [
    "indicators",
    "indicator",
    "entrant",
    ...tallyKeys,
  ]);
  const { definition, ref, plans: all } = under("indicators", () => indicatorsPlan(indicators));
  const plans = neededFor(indicator, all);
  if (typeof entrant !== "string") refuse([unexpectedEntrant(entrant)]);
  const given = givenFor(plans, rest);
  const { by, units } = given;
  const placing = placingOf(by, units);
  const sheet = sheetOf(ledger, placing, units ?? []);
  const { parts, doubts } = gathered(plans, sheet, given, definition.trim ?? false);
  const cells = figuresOf(plans, parts).cells(entrant);

  const traced = (id: string): Trace => {
    const at = plans.findIndex((each) => each.indicator.id === id);
    const plan = plans[at] as IndicatorPlan;
    const { of, label } = plan.indicator;
    const shell = { definition: ref, indicator: id, label, entrant, cell: cells[id] as FigureCell };
    const undecided = openFor(entrant, doubts.get(id));
    const base = { ...shell, rows: [], groups: [], projects: [], events: [], undecided, excluded: [], parts: [] };
    if (plan.kind === "panel" || plan.kind === "streak") return base;
    if (typeof of === "object" && "ratio" in of) return { ...base, parts: [traced(of.ratio), traced(of.to)] };
    if (plan.kind === "stock" || plan.kind === "cohort") {
      // A side of a cohort is a stock, and not what the indicator is rounded to.
      const side: IndicatorPlan = { ...plan, kind: "stock", grain: undefined };
      const isStock = plan.kind === "stock";
      const sides = sharesTraced(plan, sheet).map(({ added, part, doubts: own }) =>
        withRows(
          isStock
            ? base
            : {
                ...base,
                cell: figuresOf([side], [part]).cells(entrant)[id] as FigureCell,
                undecided: openFor(entrant, own),
              },
          added.flatMap(({ project, entrant: of, share, amounts }) =>
            of !== entrant ? [] : amounts.map((amount) => shareRow(project, share, amount)),
          ),
        ),
      );
      return isStock ? (sides[0] as Trace) : { ...base, parts: sides };
    }
    const chosen: Chosen = chosenBy(plan, sheet);
    const added = tracedRows(plan, sheet, chosen, entrant, parts[at] as (typeof parts)[number]);
    const groups = new Map<string, Quantity[]>();
    for (const { group, adds } of added) if (group !== undefined) once(groups, group, () => []).push(adds);
    return {
      ...withRows(
        base,
        added.map(({ row, adds }) => entryRow(sheet.rows[row] as Entry, adds)),
      ),
      groups: [...groups].map(([name, each]) => ({
        id: name,
        points: toText(each.map(({ value }) => value).reduce(add)),
      })),
      excluded: excludedOf(plan, sheet.ledger, placing, entrant),
    };
  };
  return traced(indicator);
}

function unexpectedEntrant(entrant: unknown): Problem {
  const values = { expected: expectedTexts.text, found: quoted(entrant) };
  return problem(reasonWords, entrant === undefined ? "missing" : "wrong-type", ["entrant"], values);
}

/** The indicator, and those that it is made of. */
function neededFor(id: string, plans: readonly IndicatorPlan[]): readonly IndicatorPlan[] {
  const byId = new Map(plans.map((plan) => [plan.indicator.id, plan]));
  if (!byId.has(id))
    throw new SaimaError([problem(tallyWords, "indicator-unknown", ["indicator"], { id: quoted(id) })]);
  const needed = new Set([id]);
  for (const each of needed) {
    const of = byId.get(each)?.indicator.of;
    if (typeof of === "object" && "ratio" in of) needed.add(of.ratio).add(of.to);
  }
  return plans.filter(({ indicator }) => needed.has(indicator.id));
}

/** What is still open of anyone, and of an entrant. */
function openFor(entrant: string, own: Doubts | undefined): Trace["undecided"] {
  const keys = [...new Set([...(own?.open ?? []), ...(own?.of.get(entrant) ?? [])])].sort();
  return keys.map((key) => {
    const [project = "", event = null] = key.split("\n");
    return { project, event };
  });
}

function withRows(base: Trace, rows: readonly TraceRow[]): Trace {
  return {
    ...base,
    rows,
    projects: [...new Set(rows.map(({ project }) => project))],
    events: [...new Set(rows.flatMap(({ event }) => event ?? []))],
  };
}

function entryRow({ project, event, rule, as, unit, on, share }: Entry, adds: Quantity): TraceRow {
  return { project, event, rule, as, unit, on, share, adds: writeQuantity(adds) };
}

function shareRow(project: string, share: string, adds: Quantity): TraceRow {
  return { project, event: null, rule: null, as: null, unit: null, on: null, share, adds: writeQuantity(adds) };
}

function excludedOf(
  { rules, indicator }: IndicatorPlan,
  ledger: Ledger,
  placing: Placing,
  entrant: string,
): readonly Excluded[] {
  const days = windowOf(indicator.window ?? "period", ledger.period);
  const own = new Set(
    ledger.projects
      .filter((each) =>
        placing.reads === "unit"
          ? each.credit.some(({ unit }) => placing.ofUnit(unit) === entrant)
          : placing.ofProject(each) === entrant,
      )
      .map(({ project }) => project),
  );
  return ledger.excluded.filter(
    ({ rule, project, on }) =>
      (!rules || rules.has(rule)) && own.has(project) && (on === null || (on >= days.from && on <= days.until)),
  );
}
