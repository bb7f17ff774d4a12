import { byCodePoint, type Rational } from "../../exact/index.js";
import { once } from "../../figure/index.js";
import type { Entry, LedgerProject } from "../ledger.js";
import type { Part, PartRow, State, Sums } from "../tallied.js";
import { eventKey } from "./chosen.js";
import { type Purse, put, sumsOf } from "./purse.js";
import type { Sheet } from "./sheet.js";

/** What is undecided of an indicator: of whom, and of anyone. */
export interface Doubts {
  readonly open: Set<string>;
  readonly of: Map<string, Set<string>>;
}

export function noDoubts(open: Iterable<string> = []): Doubts {
  return { open: new Set(open), of: new Map() };
}

export function doubt({ of }: Doubts, entrant: string, key: string): void {
  once(of, entrant, () => new Set<string>()).add(key);
}

/** The doubts of two indicators together. */
export function joinDoubts(a: Doubts, b: Doubts): Doubts {
  const all = noDoubts([...a.open, ...b.open]);
  for (const { of } of [a, b]) for (const [entrant, keys] of of) for (const key of keys) doubt(all, entrant, key);
  return all;
}

/** Sums under way of each entrant: what is certain, and what may come to it. `unknown`: who may get nobody knows how much. */
export interface Heap {
  readonly sure: Map<string, Purse>;
  readonly more: Map<string, Purse>;
  readonly unknown: Set<string>;
}

export function noHeap(): Heap {
  return { sure: new Map(), more: new Map(), unknown: new Set() };
}

export function heapUp(of: Map<string, Purse>, entrant: string, unit: string, value: Rational): void {
  let purse = of.get(entrant);
  if (!purse) {
    purse = new Map();
    of.set(entrant, purse);
  }
  put(purse, unit, value);
}

/** The rows of a part, from what was gathered of each entrant and what is in doubt. */
export function partOf(
  indicator: string,
  empty: State,
  doubts: Doubts,
  gathered: {
    readonly sure: ReadonlyMap<string, State>;
    readonly more: ReadonlyMap<string, State>;
    readonly unknown?: ReadonlySet<string>;
    readonly doubled?: Sums;
  },
): Part {
  const { sure, more, unknown, doubled } = gathered;
  const names = new Set([...sure.keys(), ...more.keys(), ...(unknown ?? []), ...doubts.of.keys()]);
  const rows = [...names].sort(byCodePoint).map((entrant): PartRow => {
    const keys = doubts.of.get(entrant) ?? new Set<string>();
    const undecided = [...keys].filter((key) => !doubts.open.has(key)).length;
    const extra = unknown?.has(entrant) ? null : more.get(entrant);
    return {
      entrant,
      sure: sure.get(entrant) ?? empty,
      ...(extra !== undefined && { more: extra }),
      ...(undecided > 0 && { undecided }),
    };
  });
  return {
    indicator,
    rows,
    ...(doubts.open.size > 0 && { open: doubts.open.size }),
    ...(doubled && Object.keys(doubled).length > 0 && { doubled }),
  };
}

/** The states of purses. */
export function states(purses: ReadonlyMap<string, Purse>): ReadonlyMap<string, State> {
  return new Map([...purses].map(([entrant, purse]) => [entrant, { sums: sumsOf(purse) }]));
}

/** The name of the entrant of a row; undefined where it has none. */
export function entrantAt({ entrantOf, entrants }: Sheet, row: number): string | undefined {
  return entrants[entrantOf[row] as number];
}

/** The project of a row; undefined where the ledger does not hold it. */
export function projectAt({ projects, projectOf }: Sheet, row: number): LedgerProject | undefined {
  return projects[projectOf[row] as number];
}

/**
 * Whether what counts for several as a whole has been counted already, for its entrant or for anyone. Rows of an event
 * come one after another.
 */
export function repeats({ rows, entrantOf, placing }: Sheet): (row: number) => { own: boolean; again: boolean } {
  let event = "";
  let seen = new Set<string>();
  const fresh = { own: false, again: false };
  return (row) => {
    const entry = rows[row] as Entry;
    if (!entry.doubled) return fresh;
    const key = `${entry.rule}\n${eventKey(entry)}`;
    if (key !== event) {
      event = key;
      seen = new Set();
    }
    const again = seen.has(entry.as);
    const mine = `${entry.as}\n${entrantOf[row]}`;
    const own = placing.by !== "unit" && seen.has(mine);
    seen.add(entry.as).add(mine);
    return { own, again };
  };
}
