import { checkDay, checkPeriod, type Period, readPeriod, scheduleShare, writePeriod } from "../calendar/index.js";
import { byCodePoint } from "../exact/index.js";
import type { FigureCell, FigureNumber, FigureRow } from "../figure/index.js";
import { openOptions, refuse, SaimaError } from "../reason/index.js";
import { lastRecorded, parseTargets } from "./parse-targets.js";
import type { Target } from "./target.js";
import { cellOf } from "./targets/cell-of.js";
import { rowsGiven } from "./targets/rows-given.js";
import { tallyText } from "./words-tally.js";

export interface WithTargetsOptions {
  /** Whose targets: those of this period. */
  readonly period: Period | string;
  /** The day by which a schedule says what is due. */
  readonly on: string;
  /** The day as of whose knowledge it is asked; without it, all targets are known. */
  readonly knownOn?: string | undefined;
}

export interface WithTargets {
  readonly figures: readonly FigureRow[];
  /** Targets of the period of which there is no row. */
  readonly unmatched: readonly Target[];
}

/**
 * Adds targets to figures: the one without a role as `target`, others under `targets` by their role, and, where a
 * schedule says so, the share of the target that is due by a day: one schedule for all targets of the figure. Of
 * several recorded on different days the last holds. A figure that an entrant lacks is not reported, and has its
 * target.
 *
 * Refused: rows and targets that are wrong, what is no period or no day, a schedule that does not fit its period.
 *
 * @example
 * const targets = [{ entrant: "a", indicator: "funds", period: "2024", value: "2亿元", schedule: { monthly: "completed" } }];
 * withTargets([{ entrant: "a", figures: { funds: "1亿元" } }], targets, { period: "2024", on: "2024-06-30" }).figures[0].figures
 * // → { funds: { value: "1亿元", target: { amount: "200000000", currency: "CNY" }, schedule: { share: "0.5" } } }
 */
export function withTargets(
  figures: readonly FigureRow[],
  targets: readonly Target[],
  options: WithTargetsOptions,
): WithTargets {
  const given = openOptions(options, ["period", "on", "knownOn"]);
  const { period: asked, on, knownOn } = given;
  refuse([
    ...checkPeriod(asked).map((each) => ({ ...each, path: "period" })),
    ...checkDay(on).map((each) => ({ ...each, path: "on" })),
    ...(knownOn === undefined ? [] : checkDay(knownOn).map((each) => ({ ...each, path: "knownOn" }))),
  ]);
  rowsGiven(figures, "figures");
  const period = writePeriod(readPeriod(asked));
  const mine = [...lastRecorded(parseTargets(targets), knownOn)]
    .sort(([a], [b]) => byCodePoint(a, b))
    .flatMap(([, each]) => (writePeriod(readPeriod(each.period)) === period ? [each] : []));
  const byEntrant = new Map<string, Target[]>();
  for (const each of mine) byEntrant.set(each.entrant, [...(byEntrant.get(each.entrant) ?? []), each]);
  const rows = figures.map((row): FigureRow => {
    const own = byEntrant.get(row.entrant);
    return own ? { ...row, figures: withCells(row.figures, own, on) } : row;
  });
  const entrants = new Set(figures.map(({ entrant }) => entrant));
  return { figures: rows, unmatched: mine.filter(({ entrant }) => !entrants.has(entrant)) };
}

function withCells(
  figures: FigureRow["figures"],
  targets: readonly Target[],
  on: string,
): Readonly<Record<string, FigureNumber | FigureCell>> {
  const cells: Record<string, FigureNumber | FigureCell> = { ...figures };
  // A figure has one schedule: it says of each of its targets what share is due.
  const shares = new Map<string, string>();
  for (const { entrant, indicator, role, value, schedule, period } of targets) {
    const cell: FigureCell = cellOf(Object.hasOwn(cells, indicator) ? cells[indicator] : null);
    const own = role ? { targets: { ...cell.targets, [role]: value } } : { target: value };
    const due = schedule && { share: scheduleShare(schedule, { period, on }) };
    const before = shares.get(indicator);
    if (due && before !== undefined && before !== due.share)
      throw new SaimaError([{ ...tallyText("schedules-differ", { entrant, indicator }), path: "targets" }]);
    if (due) shares.set(indicator, due.share);
    cells[indicator] = { ...cell, ...own, ...(due && { schedule: due }) };
  }
  return cells;
}
