import { byCodePoint, rational } from "../../exact/index.js";
import { problem, SaimaError } from "../../reason/index.js";
import type { Entry } from "../ledger.js";
import type { Part } from "../tallied.js";
import { tallyWords } from "../words-tally.js";
import { type Chosen, eventKey, seeing } from "./chosen.js";
import { type Doubts, doubt, entrantAt, type Heap, heapUp, noHeap, partOf, repeats, states } from "./gathering.js";
import type { IndicatorPlan } from "./indicator-plan.js";
import type { Amounts } from "./item-points.js";
import { type Purse, put, sumsOf } from "./purse.js";
import { MOST, NONE, numberAt, SCALE } from "./scaled.js";
import type { Sheet } from "./sheet.js";

/** Adds up entries: how many, or how much. */
export function sumPart(plan: IndicatorPlan, sheet: Sheet, chosen: Chosen, doubts: Doubts): Part {
  const { indicator, kind } = plan;
  const currencies = kind === "sum" ? currenciesOf(plan, sheet) : [];
  const { rows, entrantOf, entrants } = sheet;
  const numbers = kind === "count" ? sheet.counts : sheet.amounts;
  const { unit, scaled, units } = numbers;
  const places = new Float64Array(entrants.length * units.length);
  const met = new Uint8Array(places.length);
  const overflown = new Map<number, bigint>();
  const heap = noHeap();
  const doubled: Purse = new Map();
  const repeated = repeats(sheet);

  for (const row of chosen.sure) {
    const of = unit[row] as number;
    if (of === NONE) refuseNone(plan, rows[row] as Entry);
    const entrant = entrantOf[row] as number;
    if (entrant < 0) continue;
    const { own, again } = repeated(row);
    if (own) continue;
    if (again) put(doubled, units[of] as string, numberAt(numbers, row));
    const value = scaled[row] as number;
    const place = entrant * units.length + of;
    met[place] = 1;
    if (Number.isNaN(value)) {
      heapUp(heap.sure, entrants[entrant] as string, units[of] as string, numberAt(numbers, row));
      continue;
    }
    const sum = (places[place] as number) + value;
    if (sum <= MOST && sum >= -MOST) places[place] = sum;
    else {
      overflown.set(place, (overflown.get(place) ?? 0n) + BigInt(sum));
      places[place] = 0;
    }
  }
  for (const row of chosen.maybe) {
    const of = unit[row] as number;
    const isUnknown = of === NONE && rows[row]?.amountUnknown;
    if (of === NONE && !isUnknown) refuseNone(plan, rows[row] as Entry);
    const entrant = entrantAt(sheet, row);
    if (entrant === undefined || repeated(row).own) continue;
    if (isUnknown) heap.unknown.add(entrant);
    else heapUp(heap.more, entrant, units[of] as string, numberAt(numbers, row));
    doubt(doubts, entrant, eventKey(rows[row] as Entry));
  }
  for (const [place, seen] of met.entries()) {
    if (!seen) continue;
    const whole = BigInt(places[place] as number) + (overflown.get(place) ?? 0n);
    const entrant = entrants[Math.floor(place / units.length)] as string;
    heapUp(heap.sure, entrant, units[place % units.length] as string, rational(whole, SCALE));
  }
  const part = partOf(indicator.id, { sums: {} }, doubts, {
    sure: states(heap.sure),
    more: states(heap.more),
    unknown: heap.unknown,
    doubled: sumsOf(doubled),
  });
  return currencies.length > 0 ? { ...part, currencies } : part;
}

/** The currencies of all entries of its rules, in code-point order. */
function currenciesOf({ rules }: IndicatorPlan, { runs, amounts }: Sheet): readonly string[] {
  const found = new Set<number>();
  for (const { rule, start, end } of runs)
    if (!rules || rules.has(rule)) for (let row = start; row < end; row++) found.add(amounts.unit[row] as number);
  return [...found].flatMap((of) => (of === NONE ? [] : (amounts.units[of] as string))).sort(byCodePoint);
}

function refuseNone({ indicator: { id }, at }: IndicatorPlan, { rule }: Entry): never {
  throw new SaimaError([problem(tallyWords, "amount-none", ["indicators", at], { id, rule })]);
}

/** Points for each entry. */
export function entryPart(plan: IndicatorPlan, sheet: Sheet, chosen: Chosen, doubts: Doubts): Part {
  const { rows, projects, projectOf } = sheet;
  const heap: Heap = noHeap();
  const doubled: Purse = new Map();
  const repeated = repeats(sheet);
  const seen = seeing(sheet);
  const earn = (row: number, isSure: boolean) => {
    const entrant = entrantAt(sheet, row);
    if (entrant === undefined) return;
    const { own, again } = repeated(row);
    if (own) return;
    const entry = rows[row] as Entry;
    const earned = plan.item?.pointsOf({
      count: numberAt(sheet.counts, row),
      sums: sumAt(sheet, row),
      look: seen(entry, projects[projectOf[row] as number], entry.unit),
    });
    const certain = isSure && earned?.certain;
    if (!certain) doubt(doubts, entrant, eventKey(entry));
    if (!earned) heap.unknown.add(entrant);
    else heapUp(certain ? heap.sure : heap.more, entrant, "", earned.points);
    if (certain && again && earned) put(doubled, "", earned.points);
  };
  for (const row of chosen.sure) earn(row, true);
  for (const row of chosen.maybe) earn(row, false);
  return partOf(plan.indicator.id, { sums: {} }, doubts, {
    sure: states(heap.sure),
    more: states(heap.more),
    unknown: heap.unknown,
    doubled: sumsOf(doubled),
  });
}

/** The amount of a row; none where its rule has none, undefined where it is not known. */
export function sumAt({ rows, amounts }: Sheet, row: number): Amounts | undefined {
  if (rows[row]?.amountUnknown) return undefined;
  const of = amounts.unit[row] as number;
  return of === NONE ? [] : [[amounts.units[of] as string, numberAt(amounts, row)]];
}
