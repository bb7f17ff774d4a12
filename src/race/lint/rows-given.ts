import { type Rational, toText } from "../../exact/index.js";
import { ANY_UNIT, type FigureCell, type FigureNumber, type FigureRow, type Lack } from "../../figure/index.js";
import { writeQuantity } from "../../money/index.js";
import type { Plan } from "../plan/plan.js";
import { targetsIn } from "../plan/targets-in.js";
import type { Run } from "../run/run.js";

/** Rows that were given, written out again with those figures that the scorecard reads. */
export function rowsGiven(plan: Plan, { table }: Run, which: readonly number[]): readonly FigureRow[] {
  return [...new Set(which)].map((i): FigureRow => {
    const { id, ranked, members, fields } = table.entrants[i] as (typeof table.entrants)[number];
    const { id: _id, ...own } = fields;
    const cells = [...plan.figures].map((figure): [string, FigureCell] => {
      const number = (facet: string): FigureNumber => {
        const { values, unit } = table.column(figure, facet);
        return written(values[i] as Rational | Lack, unit);
      };
      const share = table.column(figure, "schedule.share").values[i] as Rational | Lack;
      const parts: [string, unknown][] = [
        ["value", number("value")],
        ["target", number("target")],
        ["previous", number("previous")],
        ["schedule", typeof share === "string" ? number("schedule") : { share: toText(share) }],
        ["undecided", number("undecided")],
        ["withUndecided", number("withUndecided")],
      ];
      const targets = targetsIn(plan.card).flatMap((name): [string, FigureNumber][] => {
        const target = number(`targets.${name}`);
        return target === null ? [] : [[name, target]];
      });
      const told = parts.filter(([facet, value]) => facet === "value" || value !== null);
      return [
        figure,
        Object.fromEntries(targets.length > 0 ? [...told, ["targets", Object.fromEntries(targets)]] : told),
      ];
    });
    const more = { ...(members.length > 0 && { members }), ...(!ranked && { ranked }) };
    return { entrant: id, ...own, ...more, figures: Object.fromEntries(cells) };
  });
}

function written(value: Rational | Lack, unit: string): FigureNumber {
  if (typeof value !== "string") return writeQuantity({ value, unit: unit === ANY_UNIT ? "" : unit }) as FigureNumber;
  return value === "notApplicable" ? "n/a" : null;
}
