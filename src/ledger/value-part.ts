import { contentOf } from "../condition/index.js";
import { byCodePoint } from "../exact/index.js";
import { once } from "../figure/index.js";
import { type Quantity, writeQuantity } from "../money/index.js";
import type { Book } from "./book.js";
import { type Chosen, eventKey, seeing } from "./chosen.js";
import { type Doubts, doubt, entrantAt, partOf, projectAt } from "./gathering.js";
import type { IndicatorPlan } from "./indicator-plan.js";
import { quantityAt } from "./item-points.js";
import type { Entry } from "./ledger.js";
import { later } from "./states.js";
import type { Last, Part, State } from "./tallied.js";

/** The different values of a path among entries; of participation, the units that have any. */
export function valuesPart(plan: IndicatorPlan, book: Book, chosen: Chosen, doubts: Doubts): Part {
  const path = pathOf(plan);
  const content = contentIn(plan, book);
  const unknown = new Set<string>();
  const gather = (list: readonly number[], isSure: boolean): ReadonlyMap<string, State> => {
    const values = new Map<string, Set<string>>();
    for (const { entrant, entry, row } of rowsIn(book, list)) {
      const value = content(row);
      if (value !== undefined) once(values, entrant, () => new Set()).add(value);
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
export function contentIn(plan: IndicatorPlan, book: Book): (row: number) => string | undefined {
  const field = pathOf(plan);
  const seen = seeing(book);
  return (row) => {
    const entry = book.rows[row] as Entry;
    if (field === undefined) return book.unitOf(entry.unit) ? entry.unit : undefined;
    const found = seen(entry, projectAt(book, row), entry.unit)({ field });
    const value = found.kind === "value" ? found.value : undefined;
    return value === undefined || value === null || value === "" ? undefined : contentOf(idOf(value));
  };
}

function idOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return (value as { readonly id?: unknown }).id ?? value;
}

/** The value of the last entry. */
export function latestPart(plan: IndicatorPlan, book: Book, chosen: Chosen, doubts: Doubts): Part {
  const path = (plan.indicator.of as { readonly latest: string }).latest;
  const seen = seeing(book);
  const gather = (list: readonly number[], isSure: boolean): ReadonlyMap<string, State> => {
    const lasts = new Map<string, Last>();
    for (const { entrant, entry, row } of rowsIn(book, list)) {
      if (!isSure) doubt(doubts, entrant, eventKey(entry));
      const { on, project, event, unit } = entry;
      const value = quantityAt(seen(entry, projectAt(book, row), entry.unit), path);
      const last: Last = { on, project, event, unit, value: value ? writeQuantity(value as Quantity) : null };
      lasts.set(entrant, later(lasts.get(entrant) ?? null, last) as Last);
    }
    return new Map([...lasts].map(([entrant, last]) => [entrant, { last }]));
  };
  const sure = gather(chosen.sure, true);
  const more = gather(chosen.maybe, false);
  return partOf(plan.indicator.id, { last: null }, doubts, { sure, more });
}

function* rowsIn(book: Book, list: readonly number[]) {
  for (const row of list) {
    const entrant = entrantAt(book, row);
    if (entrant !== undefined) yield { entrant, entry: book.rows[row] as Entry, row };
  }
}
