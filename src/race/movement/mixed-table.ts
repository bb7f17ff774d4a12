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
type Sides = { readonly before?: number | undefined; readonly after?: number | undefined };

/**
 * Mixes the tables of two periods.
 *
 * A number that stood in no row of one period goes with the rules: it was not asked for then. So does what else a row says,
 * such as its group. One that came or went has the figures of the period in which it was there.
 */
export function mixturesOf(before: Run, after: Run, entrant: string): Mixtures {
  const tables = { before: before.table, after: after.table };
  const where = new Map<string, Sides>();
  for (const side of ["before", "after"] as const)
    for (const [i, { id }] of tables[side].entrants.entries()) where.set(id, { ...where.get(id), [side]: i });
  const ids = [...where.keys()].sort(byCodePoint);
  const facets = facetsOf(before, after);

  const known = new Map<string, boolean>();
  const oneSided = (figure: string, facet: string) =>
    once(known, `${figure}.${facet}`, () => {
      const [a, b] = [tables.before, tables.after].map((table) => isGiven(table.column(figure, facet)));
      return a !== b;
    });

  /** Which cause decides the period of a cell of one who was there in both. */
  const causeOf = (id: string, figure: string, facet: string): Cause => {
    const own = id === entrant ? "own" : "peers";
    if (undecidedFacets.has(facet)) return own;
    if (oneSided(figure, facet)) return "rules";
    return facet === "value" || facet === "previous" ? own : "targets";
  };

  const differing = new Set<Cause>();
  if (!same(before.plan.card, after.plan.card)) differing.add("rules");
  for (const id of ids) {
    const { before: a, after: b } = where.get(id) as Sides;
    if (a === undefined) differing.add("entries");
    else if (b === undefined) differing.add("exits");
    else if (!same(said(tables.before.entrants[a] as Entrant), said(tables.after.entrants[b] as Entrant)))
      differing.add("rules");
  }
  for (const [figure, facet] of facets) {
    const [a, b] = [tables.before.column(figure, facet), tables.after.column(figure, facet)];
    checkUnit(figure, a, b);
    for (const id of ids) {
      const { before: i, after: j } = where.get(id) as Sides;
      if (i === undefined || j === undefined) continue;
      if (!sameCell(a.values[i] as Cell, b.values[j] as Cell)) differing.add(causeOf(id, figure, facet));
    }
  }

  return {
    causes: differing,
    table: (present) => {
      const there = ids.filter((id) => {
        const { before: a, after: b } = where.get(id) as Sides;
        return a === undefined ? present.has("entries") : b !== undefined || !present.has("exits");
      });
      const sideOf = (id: string, cause: Cause): Side => {
        const { before: a, after: b } = where.get(id) as Sides;
        if (a === undefined || b === undefined) return a === undefined ? "after" : "before";
        return present.has(cause) ? "after" : "before";
      };
      const sideIn = (id: string, cause: Cause) => {
        const side = sideOf(id, cause);
        return { side, at: where.get(id)?.[side] as number };
      };
      const mixed = (of: Readonly<Record<Side, FigureTable>>): FigureTable => ({
        entrants: there.map((id) => {
          const { side, at } = sideIn(id, "rules");
          return of[side].entrants[at] as Entrant;
        }),
        figures: new Set([...of.before.figures, ...of.after.figures]),
        column: (figure, facet) => {
          const columns = { before: of.before.column(figure, facet), after: of.after.column(figure, facet) };
          const values = there.map((id) => {
            const { side, at } = sideIn(id, causeOf(id, figure, facet));
            return columns[side].values[at] as Cell;
          });
          return { unit: columns.before.unit === ANY_UNIT ? columns.after.unit : columns.before.unit, values };
        },
      });
      const { before: a, after: b } = tables;
      const counted = a.counted || b.counted ? mixed({ before: a.counted ?? a, after: b.counted ?? b }) : undefined;
      return { ...mixed(tables), counted };
    },
  };
}

type Side = "before" | "after";

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
