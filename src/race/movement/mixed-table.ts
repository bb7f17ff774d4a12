import { byCodePoint, equal, type Rational } from "../../exact/index.js";
import {
  ANY_UNIT,
  type Column,
  type Entrant,
  type FigureTable,
  figureProblem,
  type Lack,
  once,
  unitText,
} from "../../figure/index.js";
import { canonicalJson, SaimaError } from "../../reason/index.js";
import { targetsIn } from "../plan/targets-in.js";
import type { Run } from "../run/run.js";
import type { Cause } from "./cause.js";

/** Two periods, and what lies between them as seen from one entrant. */
export interface Mixtures {
  /** What differs at all. */
  readonly causes: ReadonlySet<Cause>;
  /** The table of the earlier period, with that of the later where a cause is present. */
  readonly table: (present: ReadonlySet<Cause>) => FigureTable;
}

type Cell = Rational | Lack;
type Side = "before" | "after";
type Tables = Readonly<Record<Side, FigureTable>>;

/** The rows of an entrant; one that came or went has one. */
type Rows = Readonly<Partial<Record<Side, number>>>;

/** Which cause decides from which period a cell is taken, of an entrant that was there in both. */
type CauseOf = (id: string, figure: string, facet: string) => Cause;

/**
 * Mixes the tables of two periods.
 *
 * A number that stood in no row of one period goes with the rules: it was not asked for then. So does what else a row says,
 * such as its group. One that came or went has the figures of the period in which it was there.
 */
export function mixturesOf(before: Run, after: Run, entrant: string): Mixtures {
  const tables = { before: before.table, after: after.table };
  const rows = rowsById(tables);
  const causeOf = causesIn(tables, entrant);
  return {
    causes: differing(before, after, rows, causeOf),
    table: (present) => {
      const isThere = ({ before: a, after: b }: Rows) =>
        a === undefined ? present.has("entries") : b !== undefined || !present.has("exits");
      const ids = [...rows].flatMap(([id, own]) => (isThere(own) ? [id] : []));
      const rowOf: RowOf = (id, cause) => {
        const own = rows.get(id) as Rows;
        const side = own.before === undefined || (own.after !== undefined && present.has(cause)) ? "after" : "before";
        return [side, own[side] as number];
      };
      const mix = (of: Tables) => mixed(of, ids, rowOf, causeOf);
      const { before: a, after: b } = tables;
      const counted = a.counted || b.counted ? mix({ before: a.counted ?? a, after: b.counted ?? b }) : undefined;
      return { ...mix(tables), counted };
    },
  };
}

/** The rows of everyone, in the order of ids. */
function rowsById(tables: Tables): ReadonlyMap<string, Rows> {
  const rows = new Map<string, Rows>();
  for (const side of ["before", "after"] as const)
    for (const [i, { id }] of tables[side].entrants.entries()) rows.set(id, { ...rows.get(id), [side]: i });
  return new Map([...rows].sort(([a], [b]) => byCodePoint(a, b)));
}

function causesIn({ before, after }: Tables, entrant: string): CauseOf {
  const known = new Map<string, boolean>();
  const isOneSided = (figure: string, facet: string) =>
    once(
      known,
      `${figure}.${facet}`,
      () => isGiven(before.column(figure, facet)) !== isGiven(after.column(figure, facet)),
    );
  return (id, figure, facet) => {
    const own = id === entrant ? "own" : "peers";
    if (undecidedFacets.has(facet)) return own;
    if (isOneSided(figure, facet)) return "rules";
    return facet === "value" || facet === "previous" ? own : "targets";
  };
}

/** The causes of all that differs. */
function differing(before: Run, after: Run, rows: ReadonlyMap<string, Rows>, causeOf: CauseOf): ReadonlySet<Cause> {
  const found = new Set<Cause>();
  if (!same(before.plan.card, after.plan.card)) found.add("rules");
  for (const { before: i, after: j } of rows.values())
    if (i === undefined) found.add("entries");
    else if (j === undefined) found.add("exits");
    else if (!same(said(before.table.entrants[i] as Entrant), said(after.table.entrants[j] as Entrant)))
      found.add("rules");
  for (const [figure, facet] of facetsOf(before, after)) {
    const [a, b] = [before.table.column(figure, facet), after.table.column(figure, facet)];
    checkUnit(figure, a, b);
    for (const [id, { before: i, after: j }] of rows)
      if (i !== undefined && j !== undefined && !sameCell(a.values[i] as Cell, b.values[j] as Cell))
        found.add(causeOf(id, figure, facet));
  }
  return found;
}

/** From which period an entrant takes what hangs on a cause, and where its row stands there. */
type RowOf = (id: string, cause: Cause) => readonly [side: Side, at: number];

function mixed(of: Tables, ids: readonly string[], rowOf: RowOf, causeOf: CauseOf): FigureTable {
  return {
    entrants: ids.map((id) => {
      const [side, at] = rowOf(id, "rules");
      return of[side].entrants[at] as Entrant;
    }),
    figures: new Set([...of.before.figures, ...of.after.figures]),
    column: (figure, facet) => {
      const columns = { before: of.before.column(figure, facet), after: of.after.column(figure, facet) };
      const values = ids.map((id) => {
        const [side, at] = rowOf(id, causeOf(id, figure, facet));
        return columns[side].values[at] as Cell;
      });
      return { unit: columns.before.unit === ANY_UNIT ? columns.after.unit : columns.before.unit, values };
    },
  };
}

/** What may still come of events that are undecided. */
const undecidedFacets: ReadonlySet<string> = new Set(["undecided", "withUndecided"]);

/** Every number that one of the scorecards may read. */
function facetsOf(...runs: readonly Run[]): readonly (readonly [figure: string, facet: string])[] {
  const named = new Set(runs.flatMap(({ plan }) => targetsIn(plan.card)));
  const facets = [
    "value",
    "previous",
    "target",
    "schedule",
    "schedule.share",
    ...undecidedFacets,
    ...[...named].map((name) => `targets.${name}`),
  ];
  const figures = new Set(runs.flatMap(({ plan }) => [...plan.figures]));
  return [...figures].flatMap((figure) => facets.map((facet) => [figure, facet] as const));
}

function isGiven({ values }: Column): boolean {
  return values.some((value) => value !== "notReported");
}

function checkUnit(figure: string, a: Column, b: Column): void {
  if (a.unit === b.unit || a.unit === ANY_UNIT || b.unit === ANY_UNIT) return;
  const values = { found: unitText(b.unit), expected: unitText(a.unit) };
  throw new SaimaError([{ ...figureProblem("unit-mixed", values), path: `after.figures.${figure}` }]);
}

function sameCell(a: Cell, b: Cell): boolean {
  return typeof a === "string" || typeof b === "string" ? a === b : equal(a, b);
}

/** What a row says besides its figures. */
function said({ ranked, members, fields }: Entrant): unknown {
  return { ranked, members, fields };
}

function same(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
