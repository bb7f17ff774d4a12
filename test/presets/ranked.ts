import { rank, type ScorecardInput } from "../../src/race/index.js";

/** By entrant: its exact points by node, and under `total` and `place` what they came to. */
export function ranked(scorecard: ScorecardInput, figures: Parameters<typeof rank>[1]) {
  const entries = rank(scorecard, figures).rows.map((row) => {
    const points = Object.entries(row.points).map(([node, each]) => [node, each?.exact ?? null]);
    return [row.entrant, { ...Object.fromEntries(points), total: row.total.exact, place: row.place }];
  });
  return Object.fromEntries(entries) as Record<string, Record<string, string | number | null>>;
}
