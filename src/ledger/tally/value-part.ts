import { contentOf } from "../../condition/index.js";
import { byCodePoint } from "../../exact/index.js";
import { once } from "../../figure/index.js";
import { type Quantity, writeQuantity } from "../../money/index.js";
import type { Entry } from "../ledger.js";
import type { Last, Part, State } from "../tallied.js";
import { type Chosen, eventKey, seeing, viewOf } from "./chosen.js";
import { type Doubts, doubt, entrantAt, partOf, projectAt } from "./gathering.js";
import type { IndicatorPlan } from "./indicator-plan.js";
import { quantityAt } from "./item-points.js";
import type { Sheet } from "./sheet.js";
import { later } from "./states.js";

/** The different values of a path among entries; of participation, the units that have any. */
export function valuesPart(plan: IndicatorPlan, sheet: Sheet, chosen: Chosen, doubts: Doubts): Part {
  const path = pathOf(plan);
  const content = contentIn(plan, sheet);
  const unknown = new Set<string>();
  const gather = (list: readonly number[], isSure: boolean): ReadonlyMap<string, State> => {
    const values = new Map<string, Set<string>>();
    let [before, among] = ["", ""];
    for (const { entrant, entry, row } of rowsIn(sheet, list)) {
      const value = content(row);
      if (value !== undefined && (value !== before || entrant !== among)) {
        once(values, entrant, () => new Set()).add(value);
        [before, among] = [value, entrant];
      }
      if (value === undefined && path === undefined) continue;
      if (value === undefined) unknown.add(entrant);
      if (value === undefined || !isSure) doubt(doubts, entrant, eventKey(entry));
    }
    return new Map([...values].map(([entrant, set]) => [entrant, { values: [...set].sort(byCodePoint) }]));
  };
  const sure = gather(chosen.sure, true);
  const more = gather(chosen.maybe, false);
  return partOf(plan.indicator.id, { values: [] }, doubts, { sure, more, unknown });
}

/** The path whose values are told apart; of participation there is none. */
function pathOf({ indicator: { of } }: IndicatorPlan): string | undefined {
  return typeof of === "object" && "distinct" in of ? of.distinct : undefined;
}

/** The value of a row that is told apart from others; undefined where there is none. */
export function contentIn(plan: IndicatorPlan, sheet: Sheet): (row: number) => string | undefined {
  const field = pathOf(plan);
  if (field === undefined)
    return (row) => {
      const { unit } = sheet.rows[row] as Entry;
      return sheet.unitOf(unit) ? unit : undefined;
    };
  const subject = Object.freeze({ field });
  const { seen, look } = viewOf(sheet);
  let [last, content]: readonly [unknown, string | undefined] = [undefined, undefined];
  const isId = ids.has(field);
  return (row) => {
    const entry = sheet.rows[row] as Entry;
    seen(entry, projectAt(sheet, row), entry.unit);
    const found = look(subject);
    const value = found.kind === "value" ? idOf(found.value) : undefined;
    if (value === undefined || value === null || value === "") return undefined;
    // Rows of one project stand together, and mostly say the same.
    if (value === last && typeof value === "string") return content;
    last = value;
    content = isId ? JSON.stringify(value) : contentOf(value);
    return content;
  };
}

/** What is a name, and never a number or an amount. */
const ids: ReadonlySet<string> = new Set([
  "entry.project",
  "entry.event",
  "entry.unit",
  "entry.rule",
  "project.id",
  "unit.id",
]);

function idOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return (value as { readonly id?: unknown }).id ?? value;
}

/** The value of the last entry. */
export function latestPart(plan: IndicatorPlan, sheet: Sheet, chosen: Chosen, doubts: Doubts): Part {
  const subject = Object.freeze({ field: (plan.indicator.of as { readonly latest: string }).latest });
  const seen = seeing(sheet);
  const gather = (list: readonly number[], isSure: boolean): ReadonlyMap<string, State> => {
    const lasts = new Map<string, Last>();
    for (const { entrant, entry, row } of rowsIn(sheet, list)) {
      if (!isSure) doubt(doubts, entrant, eventKey(entry));
      const { on, project, event, unit } = entry;
      const value = quantityAt(seen(entry, projectAt(sheet, row), entry.unit), subject);
      const last: Last = { on, project, event, unit, value: value ? writeQuantity(value as Quantity) : null };
      lasts.set(entrant, later(lasts.get(entrant) ?? null, last) as Last);
    }
    return new Map([...lasts].map(([entrant, last]) => [entrant, { last }]));
  };
  const sure = gather(chosen.sure, true);
  const more = gather(chosen.maybe, false);
  return partOf(plan.indicator.id, { last: null }, doubts, { sure, more });
}

function* rowsIn(sheet: Sheet, list: readonly number[]) {
  for (const row of list) {
    const entrant = entrantAt(sheet, row);
    if (entrant !== undefined) yield { entrant, entry: sheet.rows[row] as Entry, row };
  }
}
