import type { QuantityInput } from "../curve/index.js";

/** A number as a table gives it; `null`, `""` is not reported, `"n/a"` not applicable. */
export type FigureNumber = QuantityInput | null;

/** One figure of one entrant (指标值): its value, what was asked, what was before, what is due by now. */
export interface FigureCell {
  readonly value?: FigureNumber | undefined;
  readonly target?: FigureNumber | undefined;
  /** Further targets by name, e.g. `stretch` (力争目标). */
  readonly targets?: Readonly<Record<string, FigureNumber>> | undefined;
  /** The same figure of the period it is compared with. */
  readonly previous?: FigureNumber | undefined;
  /** What is due by now (时序目标): an amount, or the share of the target: `"50%"`, `{ "share": "5/12" }`. */
  readonly schedule?: FigureNumber | { readonly share: string | number } | undefined;
  /** How many undecided events could still change the value (待定). */
  readonly undecided?: string | number | undefined;
  /** The value if all of them counted; `null` where that cannot be told. */
  readonly withUndecided?: FigureNumber | undefined;
}

/** One entrant and its figures. Further fields are the host's own; conditions ask them as `entrant.*`. */
export interface FigureRow {
  readonly entrant: string;
  readonly group?: string | undefined;
  readonly members?: readonly string[] | undefined;
  readonly ranked?: boolean | undefined;
  readonly figures: Readonly<Record<string, FigureNumber | FigureCell>>;
  readonly [field: string]: unknown;
}

/** The same as a header and rows: `entrant`, `entrant.group`, `funds`, `funds.target`, `funds.targets.stretch`, `funds.undecided`. */
export interface FigureMatrix {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Figures of entrants (指标表), in either spelling. */
export type FiguresInput = readonly FigureRow[] | FigureMatrix;
