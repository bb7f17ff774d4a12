import { divide, equal, type Rational } from "../../exact/index.js";
import { type FigureRow, type FigureTable, type Measure, readFigures } from "../../figure/index.js";
import { isSaimaError } from "../../reason/index.js";
import type { NodePlan } from "../plan/plan.js";
import { evaluate } from "../run/evaluate.js";
import type { Earned, Run } from "../run/run.js";
import { arrange, type Draft } from "./arrange.js";
import { type Filling, fillingsOf, rowsOf, scaleOf } from "./filling.js";
import type { Classes, Linting } from "./linting.js";

/** Figures to be found: what measures must come to for the first entrants, and what a run must then show. */
export interface Sought {
  readonly classes?: Classes | undefined;
  /** What each measure comes to, entrant by entrant. */
  readonly values: readonly (readonly [of: Measure, values: readonly Rational[]])[];
  /** Figures that an entrant does not report. */
  readonly silent?: { readonly entrant: number; readonly figures: readonly string[] };
  /** Whether entrants are to differ in nothing but what is sought. */
  readonly alike?: boolean;
  /** What else each entrant says of itself. */
  readonly fields?: (i: number) => Readonly<Record<string, string | boolean>>;
  /** How many ways of filling in the rest are worth a run. */
  readonly most?: number;
  /** Whether nothing but whole numbers will do. */
  readonly whole?: boolean;
  readonly shows: (run: Run) => boolean;
}

/** Figures that show something of one scorecard, as few as can be; null where none were found. */
export type FindExample = (sought: Sought) => readonly FigureRow[] | null;

/** Runs that are spent on the examples of one scorecard: what is told does not hang on them, but for what only they show. */
const MOST_RUNS = 2250;

/** Looks for examples: what is not sought is filled in, plainly first, until a run shows what it should. */
export function exampleFinder(linting: Linting): FindExample {
  const fillings = fillingsOf(linting);
  let left = MOST_RUNS;
  return ({ classes, values, silent, whole, alike, fields, most, shows }) => {
    const drafts = fillings
      .filter(({ rising }) => !alike || !rising)
      .slice(0, most)
      .flatMap((filling) => {
        const draft: Draft = [];
        const scale = (of: Measure) => scaleOf(linting, of, filling);
        const drawing = { draft, scale, better: linting.plan.better };
        // What is asked on the way gives way to what is sought.
        for (const [of, value] of filling.answers.measures) arrange(drawing, of, Array(sizeOf(values)).fill(value));
        const drawn = values.every(([of, wanted]) => arrange(drawing, of, wanted));
        return drawn ? [{ filling, draft, isWhole: draft.every((each) => isWhole(linting, each)) }] : [];
      });
    for (const { filling, draft } of [
      ...drafts.filter((each) => each.isWhole),
      ...drafts.filter((each) => !each.isWhole && !whole),
    ]) {
      if (left-- <= 0) return null;
      const rows = rowsOf(linting, draft, classed(filling, classes)).map((row, i) => ({
        ...row,
        ...fields?.(i),
      }));
      const known = withoutValues(rows, silent);
      const asked = new Set<string>();
      if (tried(linting, known, asked, shows)) return smallest(linting, known, asked, shows);
    }
    return null;
  };
}

/** How many are sought. */
function sizeOf(values: Sought["values"]): number {
  return Math.max(1, ...values.map(([, wanted]) => wanted.length));
}

/** Half a project is no project, nor is an odd amount a plain one; a share of a schedule is one of something. */
function isWhole({ unitOf, sizes }: Linting, drawn: Draft[number]): boolean {
  return [...drawn].every(([name, value]) => {
    const figure = name.slice(0, name.indexOf("."));
    const one = unitOf(figure) === "" ? value : divide(value, sizes.grain(figure));
    return name.endsWith(".share") || BigInt(one.d) === 1n;
  });
}

function classed(filling: Filling, classes: Classes | undefined): Filling {
  return classes ? { ...filling, fields: { ...filling.fields, ...Object.fromEntries(classes) } } : filling;
}

function withoutValues(rows: readonly FigureRow[], silent: Sought["silent"]): readonly FigureRow[] {
  return rows.map((row, at) => {
    if (at !== silent?.entrant) return row;
    const cells = silent.figures.map(
      (figure) => [figure, { ...(row.figures[figure] as object), value: null }] as const,
    );
    return { ...row, figures: { ...row.figures, ...Object.fromEntries(cells) } };
  });
}

/** Whether a run over these rows shows what it should; what it asked for is told. */
function tried({ plan }: Linting, rows: readonly FigureRow[], asked: Set<string>, shows: Sought["shows"]): boolean {
  try {
    const table = readFigures(rows);
    const listening: FigureTable = {
      ...table,
      column: (figure, facet) => {
        asked.add(`${figure}.${facet}`);
        return table.column(figure, facet);
      },
    };
    return shows(evaluate(plan, listening));
  } catch (thrown) {
    if (isSaimaError(thrown)) return false;
    throw thrown;
  }
}

/** The rows with those numbers only that a run asks for. */
function smallest(
  linting: Linting,
  rows: readonly FigureRow[],
  asked: ReadonlySet<string>,
  shows: Sought["shows"],
): readonly FigureRow[] {
  const kept = rows.map((row) => ({
    ...row,
    figures: Object.fromEntries(
      Object.entries(row.figures).map(([figure, cell]) => [figure, smallestCell(figure, cell as object, asked)]),
    ),
  }));
  return tried(linting, kept, new Set(), shows) ? kept : rows;
}

function smallestCell(figure: string, cell: object, asked: ReadonlySet<string>): FigureRow["figures"][string] {
  const parts = Object.entries(cell).flatMap(([facet, value]): [string, unknown][] => {
    if (facet === "targets") {
      const targets = Object.entries(value as object).filter(([name]) => asked.has(`${figure}.targets.${name}`));
      return targets.length > 0 ? [[facet, Object.fromEntries(targets)]] : [];
    }
    const own = asked.has(`${figure}.${facet}`) || (facet === "schedule" && asked.has(`${figure}.schedule.share`));
    return own || facet === "value" ? [[facet, value]] : [];
  });
  const [first] = parts;
  return (parts.length === 1 && first?.[0] === "value" ? first[1] : Object.fromEntries(parts)) as never;
}

/** What an entrant earned at a node, where nothing was lacking. */
export function earnedAt(run: Run, node: NodePlan, i: number): Earned | undefined {
  const earned = run.earned.get(node)?.[i];
  return earned && !earned.lack && !earned.out ? earned : undefined;
}

/** Whether an item measured just that. */
export function measured(run: Run, node: NodePlan, i: number, x: Rational): Earned | undefined {
  const earned = earnedAt(run, node, i);
  return earned?.x && equal(earned.x, x) ? earned : undefined;
}
