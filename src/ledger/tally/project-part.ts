import { add, type Rational, rational, sign, subtract, zero } from "../../exact/index.js";
import type { Entry, WouldEntry } from "../ledger.js";
import type { Part } from "../tallied.js";
import { type Chosen, eventKey, viewOf } from "./chosen.js";
import { type Doubts, doubt, entrantAt, heapUp, noHeap, partOf, projectAt, repeats, states } from "./gathering.js";
import type { IndicatorPlan } from "./indicator-plan.js";
import type { ItemPlan } from "./item-points.js";
import { type Purse, put, sumsOf } from "./purse.js";
import { MOST, NONE, SCALE } from "./scaled.js";
import type { Sheet } from "./sheet.js";
import { addWeights, nothing, partOfPoints, rowWeight, type Weight } from "./weight.js";

/** What a project earns, and what part of it each entrant has; undefined where that cannot be told. */
export interface Earned {
  readonly points: Rational;
  readonly certain: boolean;
  readonly parts: ReadonlyMap<string, Rational>;
}

/** Points for each project as a whole, of which each entrant has its part. */
export function projectPart(plan: IndicatorPlan, sheet: Sheet, chosen: Chosen, doubts: Doubts): Part {
  const heap = noHeap();
  const doubled: Purse = new Map();
  const maybe = byProject(sheet, chosen.maybe);
  const sure = byProject(sheet, chosen.sure);
  const earnings = earningsOf(plan.item as ItemPlan, sheet);
  for (let project = 0; project < sheet.projectCount; project++) {
    const rows = sure(project);
    const more = maybe(project);
    if (rows.length + more.length === 0) continue;
    const out = earnings(rows);
    const isSure = out?.certain === true;
    for (const [entrant, points] of isSure ? out.parts : []) heapUp(heap.sure, entrant, "", points);
    const excess = isSure ? subtract(total(out.parts), out.points) : zero;
    if (sign(excess) > 0) put(doubled, "", excess);
    if (isSure && more.length === 0) continue;
    const all = more.length === 0 ? out : earnings([...rows, ...more]);
    for (const row of isSure ? more : [...rows, ...more])
      for (const entrant of affected(sheet, [...rows, ...more]))
        doubt(doubts, entrant, eventKey(sheet.rows[row] as Entry));
    for (const entrant of affected(sheet, [...rows, ...more])) {
      const before = (isSure ? out.parts.get(entrant) : undefined) ?? zero;
      if (!all) heap.unknown.add(entrant);
      else heapUp(heap.more, entrant, "", subtract(all.parts.get(entrant) ?? zero, before));
    }
  }
  return partOf(plan.indicator.id, { sums: {} }, doubts, {
    sure: states(heap.sure),
    more: states(heap.more),
    unknown: heap.unknown,
    doubled: sumsOf(doubled),
  });
}

function total(parts: ReadonlyMap<string, Rational>): Rational {
  return [...parts.values()].reduce(add, zero);
}

function affected(sheet: Sheet, rows: readonly number[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => entrantAt(sheet, row) ?? []));
}

/** The chosen rows of each project, by its place. */
function byProject(
  { projectOf, projectCount }: Sheet,
  chosen: readonly number[],
): (project: number) => readonly number[] {
  const ends = new Int32Array(projectCount);
  for (const row of chosen) {
    const project = projectOf[row] as number;
    ends[project] = (ends[project] as number) + 1;
  }
  for (let project = 1; project < projectCount; project++)
    ends[project] = (ends[project] as number) + (ends[project - 1] as number);
  const starts = ends.slice();
  const order = new Int32Array(chosen.length);
  for (let at = chosen.length - 1; at >= 0; at--) {
    const row = chosen[at] as number;
    const project = projectOf[row] as number;
    const place = (starts[project] as number) - 1;
    starts[project] = place;
    order[place] = row;
  }
  return (project) => {
    const own: number[] = [];
    for (let at = starts[project] as number; at < (ends[project] as number); at++) own.push(order[at] as number);
    return own;
  };
}

/** What the rows of one project earn. */
export function earningsOf(item: ItemPlan, sheet: Sheet): (rows: readonly number[]) => Earned | undefined {
  const { seen, look } = viewOf(sheet);
  return (rows) => {
    const [first] = rows;
    if (first === undefined) return { points: zero, certain: true, parts: new Map() };
    const { whole, own } = weigh(sheet, rows);
    seen(undefined, projectAt(sheet, first));
    const earned = item.pointsOf({ count: whole.count, sums: whole.sums, look });
    if (!earned) return undefined;
    const parts = new Map<string, Rational>();
    for (const [name, weight] of own) {
      const part = partOfPoints(earned.points, weight, whole);
      if (!part) return undefined;
      parts.set(name, part);
    }
    return { points: earned.points, certain: earned.certain, parts };
  };
}

/** What rows come to, each event once, and what each entrant has of it. */
export function weigh(
  sheet: Sheet,
  rows: readonly number[],
): { readonly whole: Weight; readonly own: ReadonlyMap<string, Weight> } {
  const alone = weighAlone(sheet, rows);
  if (alone) return alone;
  const repeated = repeats(sheet);
  let whole = nothing;
  const own = new Map<string, Weight>();
  for (const row of [...rows].sort((a, b) => a - b)) {
    const weight = rowWeight(sheet, row);
    const repeat = repeated(row);
    if (!repeat.again) whole = addWeights(whole, weight);
    const entrant = entrantAt(sheet, row);
    if (entrant !== undefined && !repeat.own) own.set(entrant, addWeights(own.get(entrant) ?? nothing, weight));
  }
  return { whole, own };
}

/** The same, where all is of one entrant and undivided, and adds up without fractions. */
function weighAlone({ rows, entrantOf, entrants, counts, amounts }: Sheet, chosen: readonly number[]) {
  const [first] = chosen;
  if (first === undefined) return undefined;
  const entrant = entrants[entrantOf[first] as number];
  const unit = amounts.unit[first] as number;
  let [count, amount] = [0, 0];
  for (const row of chosen) {
    const { share, doubled, amountUnknown } = rows[row] as WouldEntry;
    if (share !== "1" || doubled || amountUnknown || entrantOf[row] !== entrantOf[first] || amounts.unit[row] !== unit)
      return undefined;
    count += counts.scaled[row] as number;
    if (unit !== NONE) amount += amounts.scaled[row] as number;
    if (!(isExact(count) && isExact(amount))) return undefined;
  }
  const whole: Weight = {
    count: rational(count, SCALE),
    share: rational(chosen.length),
    sums: unit === NONE ? [] : [[amounts.units[unit] as string, rational(amount, SCALE)]],
  };
  return { whole, own: new Map(entrant === undefined ? [] : [[entrant, whole]]) };
}

/** A sum that has stayed in the range where whole numbers are exact; one that is no number has not. */
function isExact(sum: number): boolean {
  return sum <= MOST && sum >= -MOST;
}
