import { add, type Rational, subtract, zero } from "../exact/index.js";
import { once } from "../figure/index.js";
import type { Book } from "./book.js";
import { type Chosen, eventKey, seeing } from "./chosen.js";
import { type Doubts, doubt, entrantAt, heapUp, noHeap, partOf, repeats, states } from "./gathering.js";
import type { IndicatorPlan } from "./indicator-plan.js";
import type { ItemPlan } from "./item-points.js";
import type { Entry } from "./ledger.js";
import { type Purse, put, sumsOf } from "./purse.js";
import type { Part } from "./tallied.js";
import { addWeights, nothing, partOfPoints, rowWeight, type Weight } from "./weight.js";

/** What a project earns, and what part of it each entrant has; undefined where that cannot be told. */
export interface Earned {
  readonly points: Rational;
  readonly certain: boolean;
  readonly parts: ReadonlyMap<string, Rational>;
}

/** Points for each project as a whole, of which each entrant has its part. */
export function projectPart(plan: IndicatorPlan, book: Book, chosen: Chosen, doubts: Doubts): Part {
  const heap = noHeap();
  const doubled: Purse = new Map();
  const maybe = byProject(book, chosen.maybe);
  const sure = byProject(book, chosen.sure);
  const earnings = earningsOf(plan.item as ItemPlan, book);
  for (const project of new Set([...sure.keys(), ...maybe.keys()])) {
    const rows = sure.get(project) ?? [];
    const more = maybe.get(project) ?? [];
    const out = earnings(rows);
    const isSure = out?.certain === true;
    for (const [entrant, points] of isSure ? out.parts : []) heapUp(heap.sure, entrant, "", points);
    const excess = isSure ? subtract(total(out.parts), out.points) : zero;
    if (excess.n > 0n) put(doubled, "", excess);
    if (isSure && more.length === 0) continue;
    const all = more.length === 0 ? out : earnings([...rows, ...more]);
    for (const row of isSure ? more : [...rows, ...more])
      for (const entrant of affected(book, [...rows, ...more]))
        doubt(doubts, entrant, eventKey(book.rows[row] as Entry));
    for (const entrant of affected(book, [...rows, ...more])) {
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

function affected(book: Book, rows: readonly number[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => entrantAt(book, row) ?? []));
}

function byProject({ rows }: Book, chosen: readonly number[]): ReadonlyMap<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const row of chosen) once(groups, (rows[row] as Entry).project, () => []).push(row);
  return groups;
}

/** What the rows of one project earn. */
export function earningsOf(item: ItemPlan, book: Book): (rows: readonly number[]) => Earned | undefined {
  const seen = seeing(book);
  return (rows) => {
    const [first] = rows;
    if (first === undefined) return { points: zero, certain: true, parts: new Map() };
    const { whole, own } = weigh(book, rows);
    const project = book.projects[book.projectOf[first] as number];
    const earned = item.pointsOf({ ...whole, look: seen(undefined, project) });
    if (!earned) return undefined;
    const parts = new Map([...own].map(([name, weight]) => [name, partOfPoints(earned.points, weight, whole)]));
    return { ...earned, parts };
  };
}

/** What rows come to, each event once, and what each entrant has of it. */
export function weigh(
  book: Book,
  rows: readonly number[],
): { readonly whole: Weight; readonly own: ReadonlyMap<string, Weight> } {
  const repeated = repeats(book);
  let whole = nothing;
  const own = new Map<string, Weight>();
  for (const row of [...rows].sort((a, b) => a - b)) {
    const weight = rowWeight(book, row);
    const repeat = repeated(row);
    if (!repeat.again) whole = addWeights(whole, weight);
    const entrant = entrantAt(book, row);
    if (entrant !== undefined && !repeat.own) own.set(entrant, addWeights(own.get(entrant) ?? nothing, weight));
  }
  return { whole, own };
}
