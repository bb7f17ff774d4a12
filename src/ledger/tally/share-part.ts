import { multiply, one, type Rational, toText } from "../../exact/index.js";
import { readQuantity } from "../../money/index.js";
import type { LedgerProject } from "../ledger.js";
import type { Part, State } from "../tallied.js";
import { seeing, viewOf } from "./chosen.js";
import { type Doubts, doubt, type Heap, heapUp, noDoubts, noHeap, partOf } from "./gathering.js";
import type { IndicatorPlan } from "./indicator-plan.js";
import { type Purse, read, sumsOf } from "./purse.js";
import type { Sheet } from "./sheet.js";
import { windowOf } from "./window-of.js";

type Amounts = readonly (readonly [unit: string, amount: Rational])[];

interface Share {
  readonly project: LedgerProject;
  readonly entrant: string;
  readonly share: Rational;
  /** Whether its condition holds for certain. */
  readonly certain: boolean;
  /** One, or its amounts; undefined where they are not known. */
  readonly amounts: Amounts | undefined;
}

/** Projects as they stand: those of which a condition holds. */
export function stockPart(plan: IndicatorPlan, sheet: Sheet, doubts: Doubts): Part {
  const [shares = []] = sharesOf(plan, sheet, doubts);
  return sharesPart(plan, shares, doubts);
}

function sharesPart(plan: IndicatorPlan, shares: readonly Share[], doubts: Doubts): Part {
  const heap = heaped(shares, doubts);
  return partOf(plan.indicator.id, { sums: {} }, doubts, {
    sure: statesOf(heap.sure),
    more: statesOf(heap.more),
    unknown: heap.unknown,
  });
}

/** Of the projects that came so far in a time, those that came further. */
export function cohortPart(plan: IndicatorPlan, sheet: Sheet, doubts: Doubts): Part {
  const [part, whole] = sharesOf(plan, sheet, doubts).map((shares) => heaped(shares, doubts)) as [Heap, Heap];
  return partOf(plan.indicator.id, { part: {}, whole: {} }, doubts, {
    sure: pairs(part.sure, whole.sure),
    more: pairs(part.more, whole.more),
    unknown: new Set([...part.unknown, ...whole.unknown]),
  });
}

/** What each project certainly adds to a stock, or to the two sides of a cohort; each side as a stock, and its doubts. */
export function sharesTraced(plan: IndicatorPlan, sheet: Sheet) {
  const common = noDoubts();
  const sides = sharesOf(plan, sheet, common);
  const currencies = [...new Set(sides.flat().flatMap(({ amounts = [] }) => amounts.map(([unit]) => unit)))];
  return sides.map((shares) => {
    const doubts = noDoubts(common.open);
    const part = { ...sharesPart(plan, shares, doubts), currencies };
    const added = shares.flatMap(({ project, entrant, share, certain, amounts }) => {
      const sums = (amounts ?? []).map(([unit, amount]) => ({ unit, value: multiply(amount, share) }));
      return certain ? [{ project: project.project, entrant, share: toText(share), amounts: sums }] : [];
    });
    return { added, part, doubts };
  });
}

/** The shares that make a stock; of a cohort, of those that came further, and of those that came so far. */
function sharesOf(plan: IndicatorPlan, sheet: Sheet, doubts: Doubts): readonly (readonly Share[])[] {
  const { of, window = "period" } = plan.indicator;
  if (typeof of === "object" && "stock" in of) return [sharesAmong(plan, sheet, of.stock, doubts, () => true)];
  const { cohort } = of as Extract<IndicatorPlan["indicator"]["of"], { readonly cohort: unknown }>;
  const { from, to, denominator = from, by } = cohort;
  const days = windowOf(window, sheet.ledger.period);
  const shares = sharesAmong(plan, sheet, by, doubts, ({ first }) => {
    const on = first[from];
    return on !== undefined && on >= days.from && on <= days.until;
  });
  return [
    // Who was further first did not come there from here.
    shares.filter(({ project: { first } }) => first[to] !== undefined && first[to] >= (first[from] as string)),
    shares.filter(({ project: { first } }) => first[denominator] !== undefined),
  ];
}

function statesOf(purses: ReadonlyMap<string, Purse>): ReadonlyMap<string, State> {
  return new Map([...purses].map(([entrant, purse]) => [entrant, { sums: sumsOf(purse) }]));
}

function pairs(part: ReadonlyMap<string, Purse>, whole: ReadonlyMap<string, Purse>): ReadonlyMap<string, State> {
  const sums = (of: ReadonlyMap<string, Purse>, entrant: string) => sumsOf(of.get(entrant) ?? new Map());
  const names = new Set([...part.keys(), ...whole.keys()]);
  return new Map([...names].map((name) => [name, { part: sums(part, name), whole: sums(whole, name) }]));
}

function heaped(shares: readonly Share[], doubts: Doubts): Heap {
  const heap = noHeap();
  for (const { project, entrant, share, certain, amounts } of shares) {
    if (!certain || !amounts) doubt(doubts, entrant, project.project);
    if (!amounts) heap.unknown.add(entrant);
    for (const [unit, amount] of amounts ?? [])
      heapUp(certain ? heap.sure : heap.more, entrant, unit, share === one ? amount : multiply(amount, share));
  }
  return heap;
}

/** The shares of projects of which a condition holds, or may hold. */
function sharesAmong(
  { where }: IndicatorPlan,
  sheet: Sheet,
  by: string,
  doubts: Doubts,
  among: (project: LedgerProject) => boolean,
): readonly Share[] {
  const { seen, look } = viewOf(sheet);
  const shares: Share[] = [];
  for (const project of sheet.projects) {
    if (!among(project)) continue;
    const amounts = amountsOf(sheet, project, by);
    const credit = project.credit.length > 0 ? project.credit : undefined;
    const byProject = sheet.placing.reads === "project";
    // Where credit cannot be told it may be anyone's, unless the whole counts once.
    const credited = byProject ? [{ unit: undefined, share: one }] : (credit ?? [{ unit: undefined, share: one }]);
    for (const { unit, share } of credited) {
      seen(undefined, project, unit);
      const verdict = where ? where.ask(look) : "true";
      if (verdict === "false") continue;
      const entrant = byProject
        ? sheet.placing.ofProject(project)
        : unit === undefined
          ? sheet.placing.by === "all"
            ? "all"
            : undefined
          : sheet.placing.ofUnit(unit);
      const exact = typeof share !== "string" ? share : share === "1" ? one : read(share);
      if (entrant !== undefined) shares.push({ project, entrant, share: exact, certain: verdict === "true", amounts });
      else if (!byProject && unit === undefined) doubts.open.add(project.project);
      else sheet.unplaced.add(byProject ? project.project : (unit as string));
    }
  }
  return shares;
}

const ONE: Amounts = [["", one]];

/** One, or the amounts at a path; undefined where they are not known. What is not applicable adds nothing. */
function amountsOf(sheet: Sheet, project: LedgerProject, by: string): Amounts | undefined {
  if (by === "count") return ONE;
  const seen = seeing(sheet)(undefined, project)({ field: by });
  if (seen.kind !== "value") return undefined;
  if (seen.value === "n/a") return [];
  const amounts: (readonly [string, Rational])[] = [];
  for (const each of Array.isArray(seen.value) ? seen.value : [seen.value]) {
    const found = readQuantity(each);
    if ("code" in found) return undefined;
    amounts.push([found.unit, found.value]);
  }
  return amounts;
}
