import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { FigureRow } from "../../src/figure/index.js";
import { type Finding, lintScorecard, rank, type ScorecardInput } from "../../src/race/index.js";
import { scorecard } from "../support/arbitraries/scorecard.js";
import { order, readFraction } from "../support/fraction.js";

/** The id of the node at a path, or of what it stands in. */
function nodeAt(card: ScorecardInput, path: string): string {
  let at: unknown = card;
  let id = "total";
  for (const key of path.split(/[.[\]]+/).filter(Boolean)) {
    at = (at as Record<string, unknown> | undefined)?.[key];
    if (key !== "nodes" && typeof at === "object" && at !== null && "id" in at) id = String(at.id);
  }
  return id;
}

function earned(card: ScorecardInput, rows: readonly FigureRow[], id: string) {
  const ranked = new Map(rank(card, rows).rows.map((row) => [row.entrant, row]));
  return rows.map(({ entrant }) => {
    const row = ranked.get(entrant)!;
    return readFraction((id === "total" ? row.total : row.points[id])!.exact);
  });
}

/** Which figures of which entrant differ between two tables. */
function changes(before: readonly FigureRow[], after: readonly FigureRow[]): string[] {
  return before.flatMap((row, at) =>
    Object.keys(row.figures).flatMap((figure) =>
      JSON.stringify(row.figures[figure]) === JSON.stringify(after[at]!.figures[figure]) ? [] : [row.entrant],
    ),
  );
}

/** What must hold of the example of a finding, by its code. */
const holds: Readonly<Record<string, (card: ScorecardInput, found: Finding, rows: readonly FigureRow[]) => void>> = {
  "peers-reorder": (card, { after }, rows) => {
    const [earlier, later] = [earned(card, rows, "total"), earned(card, after!, "total")];
    expect(order(earlier[0]!, earlier[1]!)).toBe(-1);
    expect(order(later[0]!, later[1]!)).toBe(1);
    expect(changes(rows, after!)).toEqual(["C"]);
  },
  "more-gets-fewer": (card, { path, severity }, rows) => {
    if (severity === "warning") return;
    const [worse, better] = earned(card, rows, "total");
    expect(order(better!, worse!)).toBe(-1);
    expect(path).toMatch(/\.of$/);
    expect(changes(rows.slice(0, 1), rows.slice(1, 2))).toHaveLength(1);
  },
  "bonus-swallowed": (card, { path, severity }, rows) => {
    if (severity === "note") return;
    const [a, b] = earned(card, rows, nodeAt(card, path));
    expect(order(a!, b!)).toBe(0);
  },
  cliff: (card, { path }, rows) => {
    if (!path.endsWith("choose")) return;
    const [a, b] = earned(card, rows, nodeAt(card, path));
    expect(order(a!, b!)).not.toBe(0);
    expect(changes(rows.slice(0, 1), rows.slice(1, 2))).toHaveLength(1);
  },
  "item-flat": (card, { path }, rows) => {
    if (!path.endsWith("choose")) return;
    const [a, b] = earned(card, rows, nodeAt(card, path));
    expect(order(a!, b!)).toBe(0);
  },
};

test("what is found holds of its example when that is ranked, whatever the scorecard", () => {
  fc.assert(
    fc.property(scorecard(), (card) => {
      for (const found of lintScorecard(card)) if (found.example) holds[found.code]?.(card, found, found.example);
    }),
    { numRuns: 25 },
  );
});
