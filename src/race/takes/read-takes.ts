import { type Rational, sign } from "../../exact/index.js";
import { ANY_UNIT, type Lack } from "../../figure/index.js";
import { type Quantity, readQuantity, writeMoney } from "../../money/index.js";
import {
  excerpt,
  openOptions,
  type Problem,
  problem,
  quoted,
  reasonWords,
  refuse,
  SaimaError,
  type Values,
} from "../../reason/index.js";
import { gradeOf } from "../cut.js";
import { factsOf } from "../lint/facts-of.js";
import { ordersOf } from "../run/orders-of.js";
import type { Run } from "../run/run.js";
import type { Goal, TakesOptions } from "../takes.js";
import { explainProblem, optionTexts, raceProblem, takesTexts } from "../words.js";
import { type Stood, type Trial, trialOf } from "./trial.js";

/** What is asked of a figure: what is tried, and whether that reaches the goal. */
export interface TakesAsked {
  readonly run: Run;
  readonly trial: Trial;
  readonly now: Stood;
  readonly to: Goal;
  /** Whether a grade is asked for. */
  readonly graded: boolean;
  /** What the scorecard refuses reaches nothing. */
  readonly reached: (stood: Stood | undefined) => boolean;
}

/** Reads what is asked of a run; everything that is wrong with it is told at once. */
export function readTakes(run: Run, options: TakesOptions): TakesAsked {
  const { entrant, figure, grain, to } = openOptions(options, ["entrant", "figure", "grain", "to"]);
  const problems: Problem[] = [];
  const complain = (path: keyof TakesOptions, code: Parameters<typeof explainProblem>[0], values: Values) =>
    problems.push({ ...explainProblem(code, values), path });
  for (const [key, expected] of Object.entries(optionTexts))
    if ({ entrant, figure, grain, to }[key] === undefined)
      problems.push(problem(reasonWords, "missing", [key], { expected }));
  const i = run.table.entrants.findIndex(({ id }) => id === entrant);
  if (i < 0 && entrant !== undefined)
    problems.push({ ...raceProblem("entrant-unknown", { id: quoted(entrant) }), path: "entrant" });
  const known = run.plan.figures.has(figure);
  if (!known && figure !== undefined) complain("figure", "figure-unread", { id: quoted(figure) });
  const column = run.table.column(figure, "value");
  const value = column.values[i] as Rational | Lack | undefined;
  if (known && typeof value === "string") complain("figure", "figure-lacking", { id: quoted(figure) });
  const step = readGrain(grain, column.unit);
  if (!step && grain !== undefined) complain("grain", "grain-wrong", wrongGrain(run, figure, grain));
  const goal = readGoal(run, to);
  const grades = run.plan.after.grades?.grades.cuts.map(gradeOf).join(", ") ?? takesTexts.noGrades;
  if (!goal && to !== undefined) complain("to", "goal-wrong", { id: quotedGoal(to), grades });
  const most = placesFor(run, i);
  if (goal && "place" in goal.to && i >= 0 && goal.to.place > most)
    complain("to", "place-beyond", { place: goal.to.place, most });
  refuse(problems);
  const { value: width, unit } = step as Quantity;
  const { to: aim, reached } = goal as ReadGoal;
  const graded = "grade" in aim;
  const trial = trialOf({ run, i, figure, value: value as Rational, grain: width, unit, graded });
  // A column of nothing but zeros takes any unit; the scorecard may not.
  const now = trial.at(0n);
  if (!now) throw new SaimaError([{ ...explainProblem("grain-wrong", wrongGrain(run, figure, grain)), path: "grain" }]);
  return { run, trial, now, to: aim, graded, reached };
}

/** A grain that is none, and one that would do: in the unit of the figure, or of the curves that look at it. */
function wrongGrain({ plan, table }: Run, figure: string, grain: unknown): Values {
  const { unit } = table.column(figure, "value");
  const counted = plan.nodes.flatMap((node) =>
    node.kind === "item" && factsOf(node.of).figures.has(figure) ? node.curve.units : [],
  );
  const found = unit === ANY_UNIT ? (counted.find((each) => each !== "") ?? "") : unit;
  const example = found === "" ? "1" : writeMoney({ amount: "10000", currency: found }, { language: "zh" });
  return { id: quoted(grain), example };
}

/** A quantity above zero, in the unit of the figure. */
function readGrain(grain: unknown, unit: string): Quantity | undefined {
  const read = readQuantity(grain);
  if ("code" in read || sign(read.value) <= 0) return undefined;
  return unit === ANY_UNIT || unit === read.unit ? read : undefined;
}

/** How many places there are for an entrant: one more than are ranked, where it might be. */
function placesFor(run: Run, i: number): number {
  const ranked = ordersOf(run).find(({ members }) => members.includes(i))?.ranked.length ?? 0;
  return run.unranked.has(i) && run.table.entrants[i]?.ranked ? ranked + 1 : ranked;
}

interface ReadGoal {
  readonly to: Goal;
  readonly reached: TakesAsked["reached"];
}

function readGoal({ plan }: Run, to: unknown): ReadGoal | undefined {
  if (typeof to !== "object" || to === null) return undefined;
  const { place, grade, ...rest } = openOptions<{ readonly place?: unknown; readonly grade?: unknown }>(to);
  if (Object.keys(rest).length > 0 || (place === undefined) === (grade === undefined)) return undefined;
  if (typeof place === "number" && Number.isInteger(place) && place > 0)
    return { to: { place }, reached: (stood) => typeof stood?.place === "number" && stood.place <= place };
  const at = plan.after.grades?.grades.cuts.findIndex((cut) => gradeOf(cut) === grade) ?? -1;
  if (typeof grade !== "string" || at < 0) return undefined;
  return { to: { grade }, reached: (stood) => stood?.grade !== undefined && stood.grade <= at };
}

/** A goal as it was written, as far as it can be. */
function quotedGoal(to: unknown): ReturnType<typeof quoted> {
  if (typeof to !== "object" || to === null) return quoted(to);
  const [entry, ...more] = Object.entries(openOptions<Readonly<Record<string, unknown>>>(to as never));
  if (!entry || more.length > 0 || typeof entry[1] === "object" || typeof entry[1] === "function") return quoted(to);
  const [key, value] = entry;
  return `{ ${excerpt(key)}: ${typeof value === "string" ? `"${excerpt(value)}"` : String(value)} }`;
}
