import { byCodePoint } from "../exact/index.js";
import type { StandingRow, Standings } from "../race/index.js";

/** Those first and last of one ranking group; equals at the edge are all there, nobody is both. */
export interface FirstAndLast {
  readonly group: string | null;
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/** The first and the last few of each group (前几名、后几名). */
export function firstAndLast({ rows }: Standings, count: number): FirstAndLast[] {
  const groups = new Map<string | null, StandingRow[]>();
  for (const row of rows)
    if (row.place !== null) {
      const own = groups.get(row.group);
      if (own) own.push(row);
      else groups.set(row.group, [row]);
    }
  return [...groups].map(([group, unsorted]) => {
    const ranked = unsorted.sort((a, b) => Number(a.place) - Number(b.place) || byCodePoint(a.entrant, b.entrant));
    const most = Math.min(count, Math.floor(ranked.length / 2));
    const placeAt = (at: number) => ranked[at]?.place ?? null;
    const [highest, lowest] = [placeAt(most - 1), placeAt(ranked.length - most)];
    const first = ranked.filter(({ place }) => highest !== null && Number(place) <= highest);
    const isFirst = new Set(first);
    const last = ranked.filter((row) => lowest !== null && Number(row.place) >= lowest && !isFirst.has(row));
    return { group, first: first.map(({ entrant }) => entrant), last: last.map(({ entrant }) => entrant) };
  });
}
