import { contentOf, type Look } from "../condition/index.js";
import { byCodePoint } from "../exact/index.js";
import { once } from "../figure/index.js";
import { type Quantity, writeQuantity } from "../money/index.js";
import type { Book } from "./book.js";
import { type Chosen, eventKey, seeing } from "./chosen.js";
import { type Doubts, doubt, entrantAt, partOf } from "./gathering.js";
import type { IndicatorPlan } from "./indicator-plan.js";
import { quantityAt } from "./item-points.js";
import type { Entry } from "./ledger.js";
import { later } from "./states.js";
import type { Last, Part, State } from "./tallied.js";

/** The different values of a path among entries; of participation, the units that have any. */
export function valuesPart(plan: IndicatorPlan, book: Book, chosen: Chosen, doubts: Doubts): Part {
  const { of } = plan.indicator;
  const path = typeof of === "object" && "distinct" in of ? of.distinct : undefined;
  const content = (entry: Entry, look: Look): string | undefined => {
    if (path === undefined) return book.unitOf(entry.unit) ? entry.unit : undefined;
    const seen = look({ field: path });
    if (seen.kind !== "value" || seen.value === undefined || seen.value === null || seen.value === "") return undefined;
    return contentOf(idOf(seen.value));
  };
  const unknown = new Set<string>();
  const gather = (list: readonly number[], isSure: boolean): ReadonlyMap<string, State> => {
    const values = new Map<string, Set<string>>();
    for (const { entrant, entry, look } of rowsIn(book, list)) {
      const value = content(entry, look);
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

function idOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return (value as { readonly id?: unknown }).id ?? value;
}

/** The value of the last entry. */
export function latestPart(plan: IndicatorPlan, book: Book, chosen: Chosen, doubts: Doubts): Part {
  const path = (plan.indicator.of as { readonly latest: string }).latest;
  const gather = (list: readonly number[], isSure: boolean): ReadonlyMap<string, State> => {
    const lasts = new Map<string, Last>();
    for (const { entrant, entry, look } of rowsIn(book, list)) {
      if (!isSure) doubt(doubts, entrant, eventKey(entry));
      const { on, project, event, unit } = entry;
      const value = quantityAt(look, path);
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
  const seen = seeing(book);
  for (const row of list) {
    const entrant = entrantAt(book, row);
    const entry = book.rows[row] as Entry;
    const project = book.projects[book.projectOf[row] as number];
    if (entrant !== undefined) yield { entrant, entry, look: seen(entry, project, entry.unit) };
  }
}
