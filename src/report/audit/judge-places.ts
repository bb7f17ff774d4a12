import { compare, equal, negate, type Rational, rational } from "../../exact/index.js";
import { placesOf, ties } from "../../figure/index.js";
import type { AuditReading, AuditUnder } from "../audit-outcome.js";
import type { CellName, PlaceClaim } from "./equations.js";
import { type Judgement, type Numbers, numberIn, type Read, roughly } from "./judge-cell.js";
import type { Printed } from "./read-printed.js";
import { type Lack, type Range, type Reckoned, sharedUnit } from "./reckon.js";

/** Holds every printed place of a column against the figures that it is said to follow, in the order of the table. */
export function judgePlaces(
  claim: PlaceClaim,
  numbers: Numbers,
): { readonly cell: CellName; readonly judgement: Judgement | Lack }[] {
  const placed = claim.rows
    .map((row) => ({ row, column: claim.column }))
    .map((cell) => ({ cell, printed: numbers.printed(cell), figure: { row: cell.row, column: claim.place } }))
    .filter(({ printed }) => !("code" in printed) || printed.code === "unreadable");
  const asPrinted = (name: CellName) => numberIn(numbers.printed, name);
  const figures = placed.map(({ figure }) => figure);
  const readings: readonly (readonly [AuditReading, Range[] | Lack])[] = [
    ["as-printed", rangesOf(figures.map(asPrinted))],
    ["unrounded", rangesOf(figures.map((name) => numbers.unrounded(name) ?? asPrinted(name)))],
  ];
  const known = readings.flatMap(([under, ranges]) => ("code" in ranges ? [] : [{ under, values: lows(ranges) }]));
  const places = (values: readonly Rational[], convention: PlaceClaim["ties"]) =>
    placesOf(
      values,
      values.map(() => true),
      claim.better,
      convention,
    );
  const reckoned = known.map(({ under, values }) => ({ under, places: places(values, claim.ties) }));
  const says = (printed: (typeof placed)[number]["printed"], place: Rational | undefined) =>
    "code" in printed || (place !== undefined && equal(printed.value, place));
  const conventions = ties.filter((convention) =>
    known.some(({ values }) => {
      const others = places(values, convention);
      return placed.every(({ printed }, at) => says(printed, others[at]));
    }),
  );
  const near = nearPlaces(
    figures.map((name) => roughly(numbers.printed, name)),
    claim,
  );

  return placed.map(({ cell, printed }, at) => ({ cell, judgement: judge(cell, printed, at) }));

  function judge(cell: CellName, printed: (typeof placed)[number]["printed"], at: number): Judgement | Lack {
    if ("code" in printed) return { code: printed.code, cell };
    const reads = reckoned.map(({ under, places: all }): Read => ({ under, value: all[at] as Rational }));
    const [first, ...others] = reads;
    if (!first) return readings.map(([, ranges]) => ranges).find((ranges) => "code" in ranges) as Lack;
    const judgement = { reads: [first, ...others.filter(({ value }) => !equal(value, first.value))] as const };
    const order = reads.filter(({ value }) => equal(value, printed.value)).map(({ under }) => under);
    if (order.length > 0) return { ...judgement, holds: order.includes("as-printed"), would: order };
    const would = [
      ...conventions.map((convention): AuditUnder => `ties-${convention}`),
      ...(near(at, printed) ? (["inputs-rounded"] as const) : []),
    ];
    return { ...judgement, holds: false, would };
  }
}

function lows(ranges: readonly Range[]): Rational[] {
  return ranges.map(({ low }) => low);
}

/** Figures of one unit, or why they cannot be put in order. */
function rangesOf(figures: readonly Reckoned[]): Range[] | Lack {
  const ranges: Range[] = [];
  for (const figure of figures) {
    if ("code" in figure) return figure;
    if (ranges[0] && sharedUnit(ranges[0], figure) === undefined) return { code: "units-differ" };
    ranges.push(figure);
  }
  return ranges;
}

/** Whether figures that are printed like these could lead to a place. */
function nearPlaces(figures: readonly Reckoned[], { better, ties: convention }: PlaceClaim) {
  const found = rangesOf(figures);
  if ("code" in found || convention === "dense") return () => false;
  const ranges =
    better === "higher" ? found : found.map(({ low, high, unit }) => ({ low: negate(high), high: negate(low), unit }));
  const least = lows(ranges).sort(compare);
  const most = ranges.map(({ high }) => high).sort(compare);
  return (at: number, { value }: Printed): boolean => {
    const { low, high } = ranges[at] as Range;
    const before = above(least, high);
    const beside = above(most, low) - (compare(low, high) < 0 ? 1 : 0);
    return compare(value, count(before + 1)) >= 0 && compare(value, count(beside + 1)) <= 0;
  };
}

function count(whole: number): Rational {
  return rational(whole);
}

/** How many of an ascending list are above a limit. */
function above(ascending: readonly Rational[], limit: Rational): number {
  let [from, until] = [0, ascending.length];
  while (from < until) {
    const middle = (from + until) >> 1;
    if (compare(ascending[middle] as Rational, limit) > 0) until = middle;
    else from = middle + 1;
  }
  return ascending.length - from;
}
