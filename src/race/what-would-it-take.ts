import { type Rational, subtract } from "../exact/index.js";
import type { FiguresInput } from "../figure/index.js";
import { type Money, writeQuantity } from "../money/index.js";
import { identify } from "../reason/index.js";
import { gradeOf } from "./cut.js";
import { resultsOf } from "./results/results-of.js";
import { shownAt } from "./rows/shown-of.js";
import { runOf } from "./run/run-of.js";
import type { Scorecard, ScorecardInput } from "./scorecard.js";
import { nearestChange } from "./takes/nearest-change.js";
import { readTakes, type TakesAsked } from "./takes/read-takes.js";
import { sayTakes } from "./takes/say-takes.js";
import type { Stood, Trial } from "./takes/trial.js";
import type { FigureChange, Standing, Takes, TakesOptions } from "./takes.js";

/**
 * Tells what it takes of one figure to come to a place or a grade: the smallest change, in the figure's own unit and grain;
 * how much may be lost where it is held already; or the best that the figure can bring where it is out of reach.
 *
 * Everyone's points are computed again for each number that is tried, those that look at peers included. Where points rise
 * and fall with the figure, it is looked for stretch by stretch.
 *
 * @param options `entrant`, `figure`, `grain`, and `to`: `{ place }` or `{ grade }`
 * @throws SaimaError as `rank` does; for an entrant, a figure, a place or a grade that is not there, a figure that is not
 * reported; and where items pull apart, or nothing can be told of one in advance, such as a formula.
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
  const asked = readTakes(runOf(scorecard, figures), options);
  const { run, trial, now, to, reached } = asked;
  const search = nearestChange(asked);
  const held = reached(now);
  const changed = search.change === undefined ? null : changedBy(asked, search.change);
  const state = held ? "held" : changed ? "within-reach" : "out-of-reach";
  const told = {
    scorecard: identify(run.plan.card),
    entrant: trial.entrant,
    figure: trial.figure,
    value: written(trial, trial.value),
    grain: written(trial, trial.grain),
    to,
    now: standingOf(asked, now),
    state,
    needs: held ? null : changed,
    spare: held ? changed : null,
    spareBack: held && search.back !== undefined ? changedBy(asked, search.back) : null,
    best: state === "out-of-reach" ? standingOf(asked, search.best()) : null,
  } as const;
  return { ...told, says: sayTakes(asked, told, search) };
}

function changedBy(asked: TakesAsked, grains: bigint): FigureChange {
  const { trial } = asked;
  return {
    change: written(trial, subtract(trial.valueAt(grains), trial.value)),
    value: written(trial, trial.valueAt(grains)),
    standing: standingOf(asked, trial.at(grains) as Stood),
  };
}

function written({ unit }: Trial, value: Rational): string | Money {
  return writeQuantity({ value, unit });
}

function standingOf({ trial: { i }, graded }: TakesAsked, { run, place, of, grade }: Stood): Standing {
  const cut = grade === undefined ? undefined : run.plan.after.grades?.grades.cuts[grade];
  const results = resultsOf(run)?.of(i);
  const open = results?.provisional || (graded && results?.grade?.provisional);
  return {
    place,
    of,
    total: shownAt(run, i).total,
    ...(graded && { grade: cut ? gradeOf(cut) : null }),
    ...((graded || run.plan.card.vetoes) && { provisional: Boolean(open) }),
  };
}
