import { rational, toText } from "../../src/exact/index.js";
import {
  type FigureRow,
  type Measure,
  measurer,
  type Reference,
  readFigures,
  type Ties,
} from "../../src/figure/index.js";

interface Around {
  /** Figures that are better lower. */
  readonly lower?: readonly string[];
  /** The group of each entrant, in the order of their ids; all together where it is left out. */
  readonly groups?: readonly number[];
  /** What is measured against, where a reference is asked for and not a measure. */
  readonly reference?: Reference;
  /** What every node of the scorecard earned, in the order of the entrants' ids. */
  readonly points?: readonly number[];
  /** How the scorecard places equals. */
  readonly ties?: Ties;
}

/** What each entrant measures, by id: the number as text, or what it lacks. */
export function measured(of: Measure, rows: readonly FigureRow[], around: Around = {}): Record<string, string> {
  const table = readFigures(rows);
  const by = () => ({ unit: "", values: (around.points ?? []).map((points) => rational(BigInt(points))) });
  const measures = measurer({
    table,
    better: (figure) => (around.lower?.includes(figure) ? "lower" : "higher"),
    points: by,
    ...(around.ties && { placed: { by, ties: around.ties } }),
  });
  const peers = {
    groups: around.groups ?? table.entrants.map(() => 0),
    ranked: table.entrants.map((entrant) => entrant.ranked),
  };
  const column =
    around.reference === undefined ? measures.measure(of, peers) : measures.reference(of, around.reference, peers);
  return Object.fromEntries(
    table.entrants.map(({ id }, i) => {
      const value = column.values[i]!;
      return [id, typeof value === "string" ? value : toText(value)];
    }),
  );
}

/** One entrant's figure `x`, or several figures. */
export function row(entrant: string, figures: FigureRow["figures"], more: object = {}): FigureRow {
  return { entrant, figures, ...more };
}
