import { rational, type Shown, show, sign } from "../exact/index.js";
import type { FigureTable } from "../figure/index.js";

/** Who takes part (参与情况): units whose figure is more than zero, of those to whom it applies. */
export interface Participation {
  readonly figure: string;
  readonly taking: number;
  readonly of: number;
  /** In per cent; `null` where it applies to nobody. */
  readonly share: Shown | null;
  readonly none: readonly string[];
  readonly notReported: readonly string[];
}

/** Who takes part, by one figure of the units. */
export function participationOf(table: FigureTable, figure: string): Participation {
  const { values } = table.column(figure, "value");
  const having = (holds: (value: (typeof values)[number]) => boolean) =>
    table.entrants.filter((_, at) => holds(values[at] as (typeof values)[number])).map(({ id }) => id);
  const taking = having((value) => typeof value !== "string" && sign(value) > 0).length;
  const none = having((value) => typeof value !== "string" && sign(value) <= 0);
  const notReported = having((value) => value === "notReported");
  const of = taking + none.length + notReported.length;
  const share = of === 0 ? null : show(rational(taking * 100, of), 2);
  return { figure, taking, of, share, none, notReported };
}
