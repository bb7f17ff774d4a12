import {
  divide,
  equal,
  multiply,
  type Rational,
  rational,
  roundToStep,
  type Shown,
  settle,
  show,
  sign,
  sum,
  toText,
} from "../exact/index.js";
import { ANY_UNIT, type FigureTable, type Lack } from "../figure/index.js";
import { type Problem, problem, type Text } from "../reason/index.js";
import type { Breakdown } from "./bulletin-layout.js";
import { progressAt, type RateRounding } from "./progress-of.js";
import { showerOf } from "./show-figure.js";
import type { ShownFigure } from "./shown-figure.js";
import { reportProblems } from "./words-report.js";

/** One number of a structure; `shown` is rounded so that parts add up where that is declared. */
export interface PartCell {
  readonly exact: string | null;
  readonly shown: string;
  readonly lack: Lack | null;
  /** Of the total, in per cent; `null` where parts are not declared to add up, or there is nothing to share. */
  readonly share: Shown | null;
  readonly growth: Shown | null;
}

export interface BreakdownFigure {
  readonly figure: string;
  readonly head: Text;
  readonly adds: boolean;
  readonly total: PartCell | null;
  readonly cells: readonly PartCell[];
}

/** A structure (分组): rows in the declared order, and for each figure a cell a row. */
export interface BreakdownFacts {
  readonly id: string;
  readonly title: Text;
  readonly label: Text | null;
  readonly rows: readonly { readonly id: string; readonly label: Text }[];
  readonly figures: readonly BreakdownFigure[];
}

interface Asked {
  readonly breakdown: Breakdown;
  readonly forms: ReadonlyMap<string, ShownFigure>;
  readonly table: FigureTable;
  /** The figures of the whole; nothing where they are not given. */
  readonly overall: FigureTable | undefined;
  readonly round: RateRounding | undefined;
}

/** The facts of one structure; parts that do not come to their whole are a problem. */
export function breakdownOf({ breakdown, forms, table, overall, round }: Asked, problems: Problem[]): BreakdownFacts {
  const { id, title, label = null, figures, parts = [], adds = [] } = breakdown;
  const order = new Map(parts.map((part, at) => [part.id, at]));
  const labels = new Map(parts.map((part) => [part.id, part.label]));
  const rows = table.entrants
    .map(({ id: entrant }, at) => ({ entrant, at, label: labels.get(entrant) ?? { zh: entrant, en: entrant } }))
    .sort((a, b) => (order.get(a.entrant) ?? order.size) - (order.get(b.entrant) ?? order.size) || a.at - b.at);
  return {
    id,
    title,
    label,
    rows: rows.map(({ entrant, label }) => ({ id: entrant, label })),
    figures: figures.map((figure) => cellsOf(figure)),
  };

  function cellsOf(figure: string): BreakdownFigure {
    const form = forms.get(figure) as ShownFigure;
    const { unit, values } = table.column(figure, "value");
    const whole = overall?.column(figure, "value");
    const shower = showerOf(form, unit === ANY_UNIT ? (whole?.unit ?? unit) : unit);
    const own = rows.map(({ at }) => values[at] as Rational | Lack);
    const growths = rows.map(({ at }) => progressAt(table, figure, at, round).growth);
    const reported = own.filter(isNumber);
    const isWhole = own.every((each) => isNumber(each) || each === "notApplicable");
    const told = whole?.values[0];
    const declared = adds.includes(figure);
    const total = declared && isNumber(told) ? told : declared && isWhole ? sum(reported) : undefined;
    const settles = total !== undefined && isWhole && equal(total, sum(reported));
    if (total && isWhole && !settles)
      problems.push(
        problem(reportProblems, "parts-unequal", ["breakdowns", id], {
          figure: form.label,
          parts: toText(sum(reported)),
          whole: toText(total),
        }),
      );
    const shown = settles && shower.grain ? settled(total, reported, shower.grain) : reported;
    const shares = settles && sign(total) > 0 ? sharesOf(total, reported) : undefined;
    let next = 0;
    const cells = own.map((each, at): PartCell => {
      const growth = growths[at] ?? null;
      if (!isNumber(each)) return { exact: null, shown: "", lack: each, share: null, growth };
      const index = next++;
      const share = shares?.[index] ?? null;
      return { exact: toText(each), shown: shower.cell(shown[index] as Rational), lack: null, share, growth };
    });
    const sumCell: PartCell | null = total
      ? {
          exact: toText(total),
          shown: shower.cell(total),
          lack: null,
          share: shares ? show(hundred, 2) : null,
          growth: overall && isNumber(told) ? progressAt(overall, figure, 0, round).growth : null,
        }
      : null;
    return { figure, head: shower.head, adds: declared, total: sumCell, cells };
  }
}

const hundred = rational(100);

function isNumber(value: Rational | Lack | undefined): value is Rational {
  return typeof value === "object";
}

/** Parts in whole grains that come to the total as it is shown (最大余额法). */
function settled(total: Rational, parts: readonly Rational[], grain: Rational): Rational[] {
  return settle(roundToStep(total, grain, "half-up"), parts, grain);
}

/** Shares of the total in per cent with two decimals, which come to 100. */
function sharesOf(total: Rational, parts: readonly Rational[]): Shown[] {
  const exact = parts.map((part) => divide(multiply(part, hundred), total));
  const rounded = settle(hundred, exact, rational(1, 100));
  return exact.map((each, at) => ({ exact: toText(each), shown: show(rounded[at] as Rational, 2).shown }));
}
