import type { FiguresInput } from "../../src/figure/index.js";
import { rank, type ScorecardInput } from "../../src/race/index.js";
import { isSaimaError, type Problem } from "../../src/reason/index.js";

type Said = Partial<ScorecardInput> & Pick<ScorecardInput, "nodes">;

/** Whatever is lacking is refused, unless a card says otherwise. */
const refusing = {
  notReported: "refuse",
  notApplicable: "refuse",
  referenceNotPositive: "refuse",
  noSpread: "refuse",
  alone: "refuse",
} as const;

/** A scorecard of these nodes. */
export function card(said: Said | ScorecardInput["nodes"]): ScorecardInput {
  const { treat, ...rest } = "nodes" in said ? (said as Said) : ({ nodes: said } as Said);
  return { id: "made-up", edition: "1", treat: { ...refusing, ...treat }, ...rest };
}

/** Entrants by id, each with its figures; further fields of a row stand under `entrant`. */
export function figures(of: Readonly<Record<string, object>>, more: Readonly<Record<string, object>> = {}) {
  return Object.entries(of).map(([entrant, own]) => ({ entrant, ...more[entrant], figures: own })) as FiguresInput;
}

/** The exact points of one node by entrant; of the total, unless a node is named. */
export function exact(scorecard: ScorecardInput, table: FiguresInput, node = "total"): Record<string, string | null> {
  const { rows } = rank(scorecard, table);
  const of = (row: (typeof rows)[number]) => (node === "total" ? row.total : row.points[node]);
  return Object.fromEntries(rows.map((row) => [row.entrant, of(row)?.exact ?? null]));
}

/** Places by entrant. */
export function places(scorecard: ScorecardInput, table: FiguresInput): Record<string, number | null> {
  return Object.fromEntries(rank(scorecard, table).rows.map((row) => [row.entrant, row.place]));
}

/** What is refused, as `code path`; fails where nothing is. */
export function refused(run: () => unknown): string[] {
  return problemsOf(run).map((each) => `${each.code} ${each.path}`);
}

/** The problems of the one error that is thrown. */
export function problemsOf(run: () => unknown): readonly Problem[] {
  try {
    run();
  } catch (thrown) {
    if (isSaimaError(thrown)) return thrown.problems;
    throw thrown;
  }
  throw new Error("nothing was refused");
}
