import { byCodePoint } from "../../exact/index.js";
import type { FigureRow } from "../../figure/index.js";
import type { Tally } from "../tallied.js";
import { figuresOf } from "./figures-of.js";
import type { IndicatorPlan } from "./indicator-plan.js";

/** A tally without its figures, and whom there are figures of. */
export interface Gathered extends Omit<Tally, "figures" | "doubled"> {
  readonly entrants: readonly { readonly entrant: string; readonly group?: string | undefined }[];
}

/** Makes the figures of a tally. */
export function finish(plans: readonly IndicatorPlan[], { entrants, ...gathered }: Gathered): Tally {
  const { cells, doubled } = figuresOf(plans, gathered.parts);
  const { definition, ledger, period, asOf, knownOn, by, given, dropped, unplaced, projects, indicators, parts } =
    gathered;
  const figures = [...entrants]
    .sort((a, b) => byCodePoint(a.entrant, b.entrant))
    .map(
      ({ entrant, group }): FigureRow => ({ entrant, ...(group !== undefined && { group }), figures: cells(entrant) }),
    );
  return {
    definition,
    ledger,
    period,
    asOf,
    knownOn,
    by,
    given,
    figures,
    doubled,
    dropped,
    unplaced,
    projects,
    indicators,
    parts,
  };
}
