import {
  byCodePoint,
  equal,
  exactOf,
  type Rational,
  type Shown,
  show,
  sign,
  subtract,
  toText,
  zero,
} from "../exact/index.js";
import type { DefinitionRef, Text } from "../reason/index.js";
import { apart, showChange } from "./between/apart.js";
import { comparedTotal } from "./between/compared-total.js";
import { digitsOf } from "./between/digits-of.js";
import { placesGained } from "./between/places-gained.js";
import { type Comparable, readStandings } from "./between/read-standings.js";
import { type ResultChange, resultChanges } from "./between/result-changes.js";
import type { StandingRow, Standings } from "./standings.js";
import { adjustmentLabels } from "./words.js";

/** How one part of a total changed. */
export interface PartChange {
  readonly node: string;
  readonly label: Text;
  readonly before: Shown | null;
  readonly after: Shown | null;
  readonly difference: Shown;
}

/** How one entrant moved, and what moved it. */
export interface Change {
  readonly entrant: string;
  readonly group: string | null;
  readonly place: { readonly before: number | null; readonly after: number | null };
  /** Places gained (negative: lost); `new` and `gone` for one that stands on one side only, or changed its group. */
  readonly change: number | "new" | "gone" | null;
  readonly total: { readonly before: Shown | null; readonly after: Shown | null };
  /** Shown as the totals that are compared are apart, which may be rounded ones. */
  readonly difference: Shown | null;
  /** The nodes at the top whose points changed, what a veto takes, and the rest; adds up to the difference exactly. */
  readonly parts: readonly PartChange[];
  /** The grade, lists, prizes and vetoes that are not what they were. */
  readonly results: readonly ResultChange[];
}

/** Two standings side by side (前后比较). */
export interface Comparison {
  readonly before: DefinitionRef;
  readonly after: DefinitionRef;
  readonly rows: readonly Change[];
}

/**
 * Compares two standings: other figures, or another edition of the scorecard; who moved, and by which items.
 *
 * @example
 * const card = { id: "city", edition: "1", treat: { notReported: "0", notApplicable: "refuse" },
 *   nodes: [{ id: "visits", of: "visits", points: { each: "1", is: "2", part: "completed" } }] };
 * const [before, after] = [3, 4].map((visits) => rank(card, [{ entrant: "A", figures: { visits } }]));
 * compare(before, after).rows[0].difference // → { exact: "2", shown: "2.00" }
 */
export function compare(before: Standings, after: Standings): Comparison {
  const [from, to] = [readStandings(before, "before"), readStandings(after, "after")];
  const earlier = new Map(from.rows.map((row) => [row.entrant, row]));
  const later = new Map(to.rows.map((row) => [row.entrant, row]));
  const gone = from.rows.filter((row) => !later.has(row.entrant)).sort((a, b) => byCodePoint(a.entrant, b.entrant));
  const nodes = topNodes([from, to]);
  const change = (before: StandingRow | undefined, after: StandingRow | undefined): Change => ({
    ...changeOf(before, after, nodes, before && after ? differenceOf([from, before], [to, after]) : null),
    results: before && after ? resultChanges(from, to, before, after) : [],
  });
  return {
    before: from.scorecard,
    after: to.scorecard,
    rows: [
      ...to.rows.map((row) => change(earlier.get(row.entrant), row)),
      ...gone.map((row) => change(row, undefined)),
    ],
  };
}

function topNodes(both: readonly Comparable[]): ReadonlyMap<string, Text> {
  return new Map(
    both.flatMap((each) => each.nodes.filter((node) => node.parent === null).map((node) => [node.id, node.label])),
  );
}

/** How the totals differ: shown as those are that the standings compare. */
function differenceOf([from, before]: Standing, [to, after]: Standing): Shown {
  const exact = toText(subtract(exactOf(after.total), exactOf(before.total)));
  return { exact, shown: apart(comparedTotal(to, after.total), comparedTotal(from, before.total)).difference.shown };
}

type Standing = readonly [Comparable, StandingRow];

function exact(shown: Shown | null | undefined): Rational {
  return shown ? exactOf(shown) : zero;
}

function changeOf(
  before: StandingRow | undefined,
  after: StandingRow | undefined,
  nodes: ReadonlyMap<string, Text>,
  difference: Shown | null,
): Omit<Change, "results"> {
  const row = (after ?? before) as StandingRow;
  const [from, to] = [before?.place ?? null, after?.place ?? null];
  return {
    entrant: row.entrant,
    group: row.group,
    place: { before: from, after: to },
    change: after ? placesGained(before, after) : "gone",
    total: { before: before?.total ?? null, after: after?.total ?? null },
    difference,
    parts: before && after && difference ? partsOf(before, after, nodes, difference) : [],
  };
}

/** What a veto took of the total. */
function vetoed({ remarks }: StandingRow): Shown | null {
  return remarks?.find(({ code }) => code === "vetoed")?.points ?? null;
}

function partsOf(
  before: StandingRow,
  after: StandingRow,
  nodes: ReadonlyMap<string, Text>,
  difference: Shown,
): PartChange[] {
  const parts: PartChange[] = [];
  let rest = exactOf(difference);
  const part = (node: string, label: Text, from: Shown | null, to: Shown | null) => {
    const [a, b] = [exact(from), exact(to)];
    if (equal(a, b)) return;
    rest = subtract(rest, subtract(b, a));
    const none = show(zero, digitsOf(from, to));
    parts.push({ node, label, before: from, after: to, difference: apart(to ?? none, from ?? none).difference });
  };
  for (const [node, label] of nodes) part(node, label, before.points[node] ?? null, after.points[node] ?? null);
  part("total:vetoed", adjustmentLabels.vetoed, vetoed(before), vetoed(after));
  if (sign(rest) !== 0) {
    const label = adjustmentLabels.combined;
    const difference = showChange(rest, digitsOf(before.total, after.total));
    parts.push({ node: "total:limits", label, before: null, after: null, difference });
  }
  return parts;
}
