import { multiply, one, type Rational } from "../exact/index.js";
import { readQuantity } from "../money/index.js";
import type { Book } from "./book.js";
import { seeing } from "./chosen.js";
import { type Doubts, doubt, type Heap, heapUp, noHeap, partOf } from "./gathering.js";
import type { IndicatorPlan } from "./indicator-plan.js";
import type { LedgerProject } from "./ledger.js";
import { type Purse, sumsOf } from "./purse.js";
import type { Part, State } from "./tallied.js";
import { windowOf } from "./window-of.js";

type Amounts = readonly (readonly [unit: string, amount: Rational])[];

interface Share {
  readonly project: LedgerProject;
  readonly entrant: string;
  readonly share: Rational;
  /** Whether its condition holds for certain. */
  readonly certain: boolean;
}

/** Projects as they stand: those of which a condition holds. */
export function stockPart(plan: IndicatorPlan, book: Book, doubts: Doubts): Part {
  const { stock } = plan.indicator.of as { readonly stock: string };
  const heap = noHeap();
  const shares = sharesOf(plan, book, doubts, () => true);
  for (const share of shares) addShare(heap, share, amountsOf(book, share.project, stock), doubts);
  return partOf(plan.indicator.id, { sums: {} }, doubts, {
    sure: statesOf(heap.sure),
    more: statesOf(heap.more),
    unknown: heap.unknown,
  });
}

/** Of the projects that came so far in a time, those that came further. */
export function cohortPart(plan: IndicatorPlan, book: Book, doubts: Doubts): Part {
  const { cohort } = plan.indicator.of as Extract<IndicatorPlan["indicator"]["of"], { readonly cohort: unknown }>;
  const { from, to, denominator = from, by } = cohort;
  const days = windowOf(plan.indicator.window, book.ledger.period);
  const began = ({ first }: LedgerProject) => {
    const on = first[from];
    return on !== undefined && on >= days.from && on <= days.until;
  };
  const heaps = { part: noHeap(), whole: noHeap() };
  const shares = sharesOf(plan, book, doubts, began);
  for (const share of shares) {
    const { first } = share.project;
    const [start, end] = [first[from] as string, first[to]];
    const amounts = amountsOf(book, share.project, by);
    // Who was further first did not come there from here.
    if (end !== undefined && end >= start) addShare(heaps.part, share, amounts, doubts);
    if (first[denominator] !== undefined) addShare(heaps.whole, share, amounts, doubts);
  }
  return partOf(plan.indicator.id, { part: {}, whole: {} }, doubts, {
    sure: pairs(heaps.part.sure, heaps.whole.sure),
    more: pairs(heaps.part.more, heaps.whole.more),
    unknown: new Set([...heaps.part.unknown, ...heaps.whole.unknown]),
  });
}

function statesOf(purses: ReadonlyMap<string, Purse>): ReadonlyMap<string, State> {
  return new Map([...purses].map(([entrant, purse]) => [entrant, { sums: sumsOf(purse) }]));
}

function pairs(part: ReadonlyMap<string, Purse>, whole: ReadonlyMap<string, Purse>): ReadonlyMap<string, State> {
  const sums = (of: ReadonlyMap<string, Purse>, entrant: string) => sumsOf(of.get(entrant) ?? new Map());
  const names = new Set([...part.keys(), ...whole.keys()]);
  return new Map([...names].map((name) => [name, { part: sums(part, name), whole: sums(whole, name) }]));
}

function addShare(heap: Heap, share: Share, amounts: Amounts | undefined, doubts: Doubts): void {
  const { entrant, project, certain } = share;
  if (!certain || !amounts) doubt(doubts, entrant, project.project);
  if (!amounts) heap.unknown.add(entrant);
  for (const [unit, amount] of amounts ?? [])
    heapUp(certain ? heap.sure : heap.more, entrant, unit, multiply(amount, share.share));
}

/** The shares of projects of which a condition holds, or may hold. */
function sharesOf(
  { where }: IndicatorPlan,
  book: Book,
  doubts: Doubts,
  among: (project: LedgerProject) => boolean,
): readonly Share[] {
  const seen = seeing(book);
  const shares: Share[] = [];
  for (const project of book.projects) {
    if (!among(project)) continue;
    const credit = project.credit.length > 0 ? project.credit : undefined;
    const byProject = book.placing.reads === "project";
    // Where credit cannot be told it may be anyone's, unless the whole counts once.
    const credited = byProject ? [{ unit: undefined, share: one }] : (credit ?? [{ unit: undefined, share: one }]);
    for (const { unit, share } of credited) {
      const verdict = where ? where.ask(seen(undefined, project, unit)) : "true";
      if (verdict === "false") continue;
      const entrant = byProject
        ? book.placing.ofProject(project)
        : unit === undefined
          ? book.placing.by === "all"
            ? "all"
            : undefined
          : book.placing.ofUnit(unit);
      const exact = typeof share === "string" ? (readQuantity(share) as { readonly value: Rational }).value : share;
      if (entrant !== undefined) shares.push({ project, entrant, share: exact, certain: verdict === "true" });
      else if (!byProject && unit === undefined) doubts.open.add(project.project);
      else book.unplaced.add(byProject ? project.project : (unit as string));
    }
  }
  return shares;
}

/** One, or the amounts at a path; undefined where they are not known. What is not applicable adds nothing. */
function amountsOf(book: Book, project: LedgerProject, by: string): Amounts | undefined {
  if (by === "count") return [["", one]];
  const seen = seeing(book)(undefined, project)({ field: by });
  if (seen.kind !== "value") return undefined;
  if (seen.value === "n/a") return [];
  const amounts: (readonly [string, Rational])[] = [];
  for (const each of Array.isArray(seen.value) ? seen.value : [seen.value]) {
    const read = readQuantity(each);
    if ("code" in read) return undefined;
    amounts.push([read.unit, read.value]);
  }
  return amounts;
}
