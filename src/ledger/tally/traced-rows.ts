import { divide, one, type Rational, zero } from "../../exact/index.js";
import { once } from "../../figure/index.js";
import { type Quantity, toQuantity } from "../../money/index.js";
import type { Entry } from "../ledger.js";
import type { Part } from "../tallied.js";
import { type Chosen, seeing } from "./chosen.js";
import { entrantAt, projectAt, repeats } from "./gathering.js";
import { fieldsOf, keyOf } from "./group-part.js";
import { saidBy } from "./group-points.js";
import type { IndicatorPlan } from "./indicator-plan.js";
import type { ItemPlan } from "./item-points.js";
import { weigh } from "./project-part.js";
import { read } from "./purse.js";
import { numberAt } from "./scaled.js";
import type { Sheet } from "./sheet.js";
import { sumAt } from "./sum-part.js";
import { contentIn } from "./value-part.js";
import { partOfPoints, rowWeight } from "./weight.js";

/** A row, and what it adds to the figure of an entrant. */
export interface Added {
  readonly row: number;
  readonly adds: Quantity;
  /** The project, enterprise, month or quarter that it earns points with. */
  readonly group?: string;
}

/** What each row that certainly counts adds to the figure of one entrant; together the figure, exactly. */
export function tracedRows(
  plan: IndicatorPlan,
  sheet: Sheet,
  chosen: Chosen,
  entrant: string,
  part: Part,
): readonly Added[] {
  const { kind, item, indicator } = plan;
  if (item)
    return (indicator.per ?? "entry") === "entry"
      ? ofEntries(plan, sheet, chosen, entrant)
      : ofGroups(plan, sheet, chosen, entrant);
  const repeated = repeats(sheet);
  const adding = kind === "count" || kind === "sum";
  const own = chosen.sure.filter((row) => {
    const again = adding && repeated(row).own;
    return !again && entrantAt(sheet, row) === entrant;
  });
  if (kind === "count") return own.map((row) => ({ row, adds: plain(numberAt(sheet.counts, row)) }));
  if (kind === "sum")
    return own.map((row) => {
      const [[unit, value] = ["", zero] as const] = sumAt(sheet, row) ?? [];
      return { row, adds: { unit, value } };
    });
  const states = part.rows.find((each) => each.entrant === entrant)?.sure;
  if (kind === "latest") return ofLast(own, sheet, states);
  const worth = kind === "distinct" ? one : shareOf(part, entrant);
  const met = new Set<string>();
  const content = contentIn(plan, sheet);
  return own.map((row) => {
    const value = content(row);
    const isNew = value !== undefined && !met.has(value);
    if (value !== undefined) met.add(value);
    return { row, adds: plain(isNew ? worth : zero) };
  });
}

function plain(value: Rational): Quantity {
  return { value, unit: "" };
}

/** What one unit is of all units behind an entrant. */
function shareOf({ fixed = [] }: Part, entrant: string): Rational {
  const units = fixed.find((each) => each.entrant === entrant)?.value;
  return typeof units === "string" ? divide(one, read(units)) : zero;
}

function ofLast(
  own: readonly number[],
  { rows }: Sheet,
  state: Part["rows"][number]["sure"] | undefined,
): readonly Added[] {
  const last = state && "last" in state ? state.last : null;
  const row = own.find((each) => {
    const { project, event, unit, on } = rows[each] as Entry;
    return last?.project === project && last.event === event && last.unit === unit && last.on === on;
  });
  return row === undefined || last?.value == null ? [] : [{ row, adds: toQuantity(last.value) }];
}

function ofEntries({ item }: IndicatorPlan, sheet: Sheet, { sure }: Chosen, entrant: string): readonly Added[] {
  const seen = seeing(sheet);
  const repeated = repeats(sheet);
  return sure.flatMap((row): Added[] => {
    const again = repeated(row).own;
    if (again || entrantAt(sheet, row) !== entrant) return [];
    const entry = sheet.rows[row] as Entry;
    const look = seen(entry, projectAt(sheet, row), entry.unit);
    const earned = item?.pointsOf({ count: numberAt(sheet.counts, row), sums: sumAt(sheet, row), look });
    return earned?.certain ? [{ row, adds: plain(earned.points) }] : [];
  });
}

/** Points of a whole, each row having its part. */
function ofGroups(plan: IndicatorPlan, sheet: Sheet, { sure }: Chosen, entrant: string): readonly Added[] {
  const { per } = plan.indicator;
  const key = keyOf(per as "project" | "enterprise" | "month" | "quarter", sheet);
  const groups = new Map<string, number[]>();
  for (const row of sure) {
    // A month is the entrant's own, a project and an enterprise are seen as a whole.
    const isOwn = per === "project" || per === "enterprise" || entrantAt(sheet, row) === entrant;
    const group = isOwn ? key(row) : undefined;
    if (group !== undefined) once(groups, group, () => []).push(row);
  }
  const item = plan.item as ItemPlan;
  const seen = seeing(sheet);
  return [...groups].flatMap(([group, rows]) => {
    const { whole } = weigh(sheet, rows);
    const look =
      per === "project" ? seen(undefined, projectAt(sheet, rows[0] as number)) : saidBy(fieldsOf(item, sheet, rows));
    const earned = item.pointsOf({ ...whole, look });
    if (!earned?.certain) return [];
    const repeated = repeats(sheet);
    return rows.flatMap((row): Added[] => {
      const again = repeated(row).own;
      if (again || entrantAt(sheet, row) !== entrant) return [];
      return [{ row, group, adds: plain(partOfPoints(earned.points, rowWeight(sheet, row), whole) ?? zero) }];
    });
  });
}
