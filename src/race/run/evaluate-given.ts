import { divide, multiply, type Rational, sign, subtract, toText } from "../../exact/index.js";
import { ANY_UNIT, type Lack } from "../../figure/index.js";
import { SaimaError } from "../../reason/index.js";
import type { GivenPlan } from "../plan/plan.js";
import { unitProblem } from "./evaluate-item.js";
import type { Earned } from "./run.js";
import type { Running } from "./running.js";
import { settle } from "./settle.js";

/** What points from another authority give each entrant, scaled to the mark. */
export function evaluateGiven({ table, markOf, complain }: Running, plan: GivenPlan): (i: number) => Earned | Lack {
  const { values, unit } = table.column(plan.given, "value");
  if (unit !== "" && unit !== ANY_UNIT) throw new SaimaError([{ ...unitProblem("", unit), path: "given" }]);
  return (i) => {
    const mark = markOf(plan, i);
    if (mark === "notApplicable") return mark;
    const x = values[i] as Rational | Lack;
    if (typeof x === "string") return x;
    if (sign(subtract(x, plan.low)) < 0 || sign(subtract(x, plan.high)) > 0) {
      const range = `${toText(plan.low)}–${toText(plan.high)}`;
      complain(plan.path, i, "given-out-of-range", { node: plan.id, points: toText(x), range });
    }
    return settle(plan, scaled(plan, x, mark), mark, { x });
  };
}

/** Points as another authority gives them, scaled to the mark where there is one. */
export function scaled({ high }: GivenPlan, x: Rational, mark: Rational | undefined): Rational {
  return mark === undefined ? x : multiply(mark, divide(x, high));
}
