import { absolute, compare, type Rational, type Shown, show, sign, subtract } from "../exact/index.js";
import { ANY_UNIT, type FigureNumber, type FiguresInput, type Lack, sayNumber } from "../figure/index.js";
import { type Money, type Quantity, readQuantity, writeQuantity } from "../money/index.js";
import {
  type DefinitionRef,
  identify,
  openOptions,
  type Problem,
  pathText,
  problem,
  quoted,
  reasonWords,
  refuse,
  SaimaError,
  say,
  type Text,
} from "../reason/index.js";
import { gradeOf } from "./cut.js";
import { firstChange, type Leg, legsOf } from "./legs-of.js";
import { type Pull, pullsOf } from "./pulls-of.js";
import type { Run } from "./run.js";
import { runOf } from "./run-of.js";
import { namesOf } from "./say-earned.js";
import type { Scorecard, ScorecardInput } from "./scorecard.js";
import { type Stood, type Trial, trialOf } from "./trial.js";
import { explainProblem, minus, raceProblem, takesTexts } from "./words.js";

/** A place, or better; a grade, or better. */
export type Goal = { readonly place: number } | { readonly grade: string };

export interface TakesOptions {
  readonly entrant: string;
  /** The figure that changes, all others staying as they are. */
  readonly figure: string;
  /** The least by which it can change, in its own unit: `"1"`, `"0.01亿元"`. */
  readonly grain: FigureNumber;
  readonly to: Goal;
}

/** Where an entrant stands. */
export interface Standing {
  /** Null for one that is not ranked. */
  readonly place: number | null;
  readonly of: number;
  readonly total: Shown;
  /** There where a grade is asked for. */
  readonly grade?: string | null;
}

/** A change of a figure, what the figure then is, and where the entrant then stands. */
export interface FigureChange {
  /** Negative where the figure falls. */
  readonly change: string | Money;
  readonly value: string | Money;
  readonly standing: Standing;
}

/** What a goal takes of one figure (差多少). */
export interface Takes {
  readonly scorecard: DefinitionRef;
  readonly entrant: string;
  readonly figure: string;
  readonly value: string | Money;
  readonly grain: string | Money;
  readonly to: Goal;
  readonly now: Standing;
  readonly state: "within-reach" | "held" | "out-of-reach";
  /** Within reach: the smallest change that gets there, of which one grain less does not. */
  readonly needs: FigureChange | null;
  /** Held: the most that the figure may change for the worse, of which one grain more loses it; null where nothing does. */
  readonly spare: FigureChange | null;
  /** Out of reach: the best that this figure can bring. */
  readonly best: Standing | null;
  readonly says: Text;
}

/**
 * Tells what it takes of one figure to come to a place or a grade: the smallest change, in the figure's own unit and grain;
 * how much may be lost where it is held already; or the best that the figure can bring where it is out of reach.
 *
 * Everyone's points are computed again for each number that is tried, those that look at peers included. Where points rise
 * and fall with the figure, it is looked for stretch by stretch.
 *
 * @param options `entrant`, `figure`, `grain`, and `to`: `{ place }` or `{ grade }`
 * @throws SaimaError as `rank` does; for an entrant, a figure or a grade that is not there, a figure that is not reported; and
 * where items pull apart, or nothing can be told of one in advance, such as a formula.
 * @example
 * const card = { id: "city", edition: "1", treat: { notReported: "0", notApplicable: "refuse" },
 *   nodes: [{ id: "visits", of: "visits", points: { each: "1", is: "2", part: "completed" } }] };
 * const figures = [{ entrant: "A", figures: { visits: 3 } }, { entrant: "B", figures: { visits: 5 } }];
 * whatWouldItTake(card, figures, { entrant: "A", figure: "visits", grain: "1", to: { place: 1 } }).needs.change // → "2"
 */
export function whatWouldItTake(
  scorecard: ScorecardInput | Scorecard,
  figures: FiguresInput,
  options: TakesOptions,
): Takes {
  const asked = readAsked(runOf(scorecard, figures), options);
  const { trial, reached } = asked;
  const now = trial.at(0n) as Stood;
  const held = reached(now);
  const pulls = pullsOf(trial, asked.graded);
  const sides = ([1n, -1n] as const).map((side) => ({ side, legs: legsOf(trial, pulls, side) }));
  const turns = sides.flatMap(({ side, legs }) => {
    const turn = firstOther(asked, legs, !held, side);
    return turn === undefined ? [] : [held ? turn - side : turn];
  });
  const change = turns.sort((a, b) => Number(size(a) > size(b)) - Number(size(a) < size(b)))[0];
  const changed = change === undefined ? null : changedBy(asked, change);
  const state = held ? "held" : changed ? "within-reach" : "out-of-reach";
  const best =
    state === "out-of-reach"
      ? standingOf(
          asked,
          bestOf(
            asked,
            sides.flatMap(({ legs }) => legs),
          ),
        )
      : null;
  const { run, entrant, figure, to } = asked;
  return {
    scorecard: identify(run.plan.card),
    entrant,
    figure,
    value: written(trial, trial.value),
    grain: written(trial, trial.grain),
    to,
    now: standingOf(asked, now),
    state,
    needs: held ? null : changed,
    spare: held ? changed : null,
    best,
    says: sayTakes(asked, state, change, changed?.standing ?? best),
  };
}

interface Asked {
  readonly run: Run;
  readonly trial: Trial;
  readonly entrant: string;
  readonly figure: string;
  readonly to: Goal;
  readonly graded: boolean;
  readonly reached: (stood: Stood | undefined) => boolean;
}

/** The nearest change that has the goal reached, or missed; undefined where none has. */
function firstOther(asked: Asked, legs: readonly Leg[], wanted: boolean, side: 1n | -1n): bigint | undefined {
  const { trial, reached } = asked;
  const is = (grains: bigint) => reached(trial.at(grains)) === wanted;
  for (const { near, far: end, unclear } of legs) {
    if (is(near)) return near;
    const far = lastTaken(trial, near, end, side);
    if (near === far) continue;
    const pull = unclear(far);
    if (pull) throw unclearProblem(asked, pull);
    const found = firstChange(is, near, far, side);
    if (found !== undefined) return found;
    // What the scorecard refuses is not reached.
    if (!wanted && far !== end) return far + side;
  }
  return undefined;
}

/** The last change of a stretch that the scorecard does not refuse. */
function lastTaken(trial: Trial, near: bigint, end: bigint, side: 1n | -1n): bigint {
  const isTaken = (grains: bigint) => trial.at(grains) !== undefined;
  const refused = isTaken(near) ? firstChange(isTaken, near, end, side) : near + side;
  return refused === undefined ? end : refused - side;
}

/** The best that is come to at the ends of all stretches, and so anywhere. */
function bestOf({ trial, graded }: Asked, legs: readonly Leg[]): Stood {
  const ends = legs.flatMap(({ near, far }) => [near, lastTaken(trial, near, far, near > 0n ? 1n : -1n)]);
  const stood = [0n, ...ends].flatMap((grains) => trial.at(grains) ?? []);
  const last = Number.POSITIVE_INFINITY;
  const rank = ({ place, grade }: Stood) => (graded ? grade : place) ?? last;
  return stood.reduce((a, b) => (rank(b) < rank(a) || (rank(b) === rank(a) && compare(b.total, a.total) > 0) ? b : a));
}

function changedBy(asked: Asked, grains: bigint): FigureChange {
  const { trial } = asked;
  return {
    change: written(trial, subtract(trial.valueAt(grains), trial.value)),
    value: written(trial, trial.valueAt(grains)),
    standing: standingOf(asked, trial.at(grains) as Stood),
  };
}

function size(grains: bigint): bigint {
  return grains < 0n ? -grains : grains;
}

function written({ unit }: Trial, value: Rational): string | Money {
  return writeQuantity({ value, unit });
}

function standingOf({ run, graded }: Asked, { place, of, total, grade }: Stood): Standing {
  const cut = grade === undefined ? undefined : run.plan.after.grades?.grades.cuts[grade];
  const standing = { place, of, total: show(total, run.plan.shown.total) };
  return graded ? { ...standing, grade: cut ? gradeOf(cut) : null } : standing;
}

function sayTakes(
  { run, trial, entrant, figure, to }: Asked,
  state: Takes["state"],
  change: bigint | undefined,
  then: Standing | null,
): Text {
  const names = namesOf(run);
  const by = subtract(trial.valueAt(change ?? 0n), trial.value);
  const goal = "place" in to ? say(takesTexts.place, { place: to.place }) : say(takesTexts.grade, { grade: to.grade });
  const counted = names.unit(figure);
  const unit = trial.unit === "" ? { zh: counted.zh, en: counted.en && ` ${counted.en}` } : none;
  const amount = (value: Rational) => say(takesTexts.amount, { number: sayNumber(value, trial.unit), unit });
  const values = {
    entrant,
    figure: names.figure(figure),
    goal,
    by: amount(absolute(by)),
    value: amount(trial.valueAt(change ?? 0n)),
    place: then?.place ?? takesTexts.unranked,
    total: minus(then?.total.shown ?? ""),
  };
  const way = sign(by) < 0 ? "fewer" : "more";
  if (state === "within-reach") return say(takesTexts.needs[way], values);
  if (state === "held")
    return say(
      change === undefined ? takesTexts.safe : change === 0n ? takesTexts.nothing : takesTexts.spare[way],
      values,
    );
  return say(takesTexts.beyond, values);
}

const none: Text = { zh: "", en: "" };

function unclearProblem({ run, figure }: Asked, { path, label }: Pull): SaimaError {
  const values = { node: label, figure: namesOf(run).figure(figure) };
  return new SaimaError([{ ...explainProblem("takes-unclear", values), path: pathText(path) }]);
}

function readAsked(run: Run, options: TakesOptions): Asked {
  const { entrant, figure, grain, to, ...rest } = openOptions(options);
  const problems: Problem[] = Object.keys(rest).map((key) => problem(reasonWords, "unknown-key", [key], { key }));
  const complain = (path: string, code: Parameters<typeof explainProblem>[0], found: unknown) =>
    problems.push({ ...explainProblem(code, { id: quoted(found) }), path });
  const i = run.table.entrants.findIndex(({ id }) => id === entrant);
  if (i < 0) problems.push({ ...raceProblem("entrant-unknown", { id: quoted(entrant) }), path: "entrant" });
  const known = run.plan.figures.has(figure);
  if (!known) complain("figure", "figure-unread", figure);
  const column = run.table.column(figure, "value");
  const value = column.values[i] as Rational | Lack | undefined;
  if (known && typeof value === "string") complain("figure", "figure-lacking", figure);
  const step = readGrain(grain, column.unit);
  if (!step) complain("grain", "grain-wrong", grain);
  const goal = readGoal(run, to);
  if (!goal) complain("to", "goal-wrong", to);
  refuse(problems);
  const { value: width, unit } = step as Quantity;
  const graded = "grade" in (goal as ReadGoal).to;
  const trial = trialOf({ run, i, figure, value: value as Rational, grain: width, unit, graded });
  return { run, trial, entrant, figure, to: (goal as ReadGoal).to, graded, reached: (goal as ReadGoal).reached };
}

/** A quantity above zero, in the unit of the figure. */
function readGrain(grain: unknown, unit: string): Quantity | undefined {
  const read = readQuantity(grain);
  if ("code" in read || sign(read.value) <= 0) return undefined;
  return unit === ANY_UNIT || unit === read.unit ? read : undefined;
}

interface ReadGoal {
  readonly to: Goal;
  readonly reached: (stood: Stood | undefined) => boolean;
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
