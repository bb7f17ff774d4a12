import { zero } from "../../exact/index.js";
import type { Path, Text } from "../../reason/index.js";
import type { Ask } from "../ask.js";
import { factsOf } from "../lint/facts-of.js";
import type { Linting } from "../lint/linting.js";
import { isUndecided } from "../plan/seeing.js";
import { labelOf } from "../wording.js";
import { type ItemSways, isStillSway, questionsOf } from "./item-sways.js";
import { lackTurns } from "./lack-turns.js";
import { leavesOf } from "./leaves-of.js";
import type { Pull } from "./pull.js";
import type { Trial } from "./trial.js";
import { measureAt, peersIn } from "./tried-measure.js";
import { edgeTurns } from "./turn.js";

/** A condition of a scorecard, and what it is told by. */
interface Condition {
  readonly path: Path;
  readonly label: Text;
  readonly condition: Ask;
}

/**
 * Where what is asked of entrants on the way to a place, or to a grade, may be answered otherwise.
 *
 * @param breaking whether the figure bears on a step of the tie-break chain
 */
export function conditionPulls(
  trial: Trial,
  all: Linting,
  sways: ItemSways,
  graded: boolean,
  breaking: boolean,
): readonly Pull[] {
  const before = [...askedByChoices(all), ...askedByVetoes(all)];
  const after = graded ? askedByGrades(all) : [];
  // A place of the total hangs on more than points.
  const striking = before.some(({ condition }) => sways.moves(condition));
  return [
    ...before.flatMap((each) => pullsOfCondition(trial, sways, each, false)),
    ...after.flatMap((each) => pullsOfCondition(trial, sways, each, striking || breaking)),
  ];
}

function askedByChoices({ parts }: Linting): readonly Condition[] {
  return parts.flatMap((part) =>
    questionsOf(part).map((condition) => ({ path: part.path, label: labelOf(part), condition })),
  );
}

function askedByVetoes({ plan }: Linting): readonly Condition[] {
  return plan.after.vetoes
    .filter(({ veto }) => veto.effect !== "no-award")
    .map(({ if: { path, ask }, label }) => ({ path, label, condition: ask }));
}

function askedByGrades({ plan }: Linting): readonly Condition[] {
  const { move = [], assign = [] } = plan.after.grades ?? {};
  const label = { zh: "等次条件", en: "a condition of grades" };
  return [...move, ...assign].map(({ if: { path, ask } }) => ({ path, label, condition: ask }));
}

function pullsOfCondition(
  trial: Trial,
  sways: ItemSways,
  { path, label, condition }: Condition,
  totalMoves: boolean,
): readonly Pull[] {
  return leavesOf(condition).flatMap(({ measure, numbers, looked }): Pull[] => {
    const facts = [measure, ...looked].map(factsOf);
    const placed = totalMoves && facts.some(({ nodes }) => nodes.has("total"));
    const sway = sways.ofMeasure(measure);
    const held = looked.every((each) => isStillSway(sways.ofMeasure(each)));
    if (!placed && held && isStillSway(sway)) return [];
    // A figure that undecided events could change is asked of twice.
    const open = [...factsOf(measure).figures].some((figure) => isUndecided(trial.base.table, figure, trial.i));
    const told = held && sway && !sway.others && looked.length === 0 && facts.every(({ nodes }) => nodes.size === 0);
    if (placed || !told || open) return [{ path, label, way: undefined, turns: [] }];
    const peers = peersIn(trial);
    const breaks = lackTurns(trial, measure, peers);
    const edges = [zero, ...numbers.map(({ value }) => value)];
    return [{ path, label, way: 0, breaks, turns: edgeTurns(measureAt(trial, measure, peers), edges) }];
  });
}
