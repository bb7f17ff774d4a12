import { sign, zero } from "../../exact/index.js";
import type { Path, Text } from "../../reason/index.js";
import { definitionAt } from "../lint/asks-of.js";
import type { Linting } from "../lint/linting.js";
import { labelOf } from "../wording.js";
import { type ItemSways, isStillSway, questionsOf } from "./item-sways.js";
import { type Leaf, leavesOf } from "./leaves-of.js";
import type { Pull } from "./pull.js";
import type { Trial } from "./trial.js";
import { factsOf, measureAt, peersIn } from "./tried-measure.js";
import { edgeTurns } from "./turn.js";

interface Condition {
  readonly path: Path;
  readonly label: Text;
  readonly condition: unknown;
}

/**
 * Where what is asked of entrants on the way to a place, or to a grade, may be answered otherwise; and whether any of it
 * hangs on the figure.
 *
 * @param breaking whether the figure bears on a step of the tie-break chain
 */
export function conditionPulls(trial: Trial, all: Linting, sways: ItemSways, graded: boolean, breaking: boolean) {
  const [asked, after] = conditionsOf(all, graded);
  const striking = asked.some(({ condition }) => sways.moves(condition));
  // A place of the total hangs on more than points.
  const conditions = [
    ...asked.flatMap((each) => pullsOfCondition(trial, sways, each, false)),
    ...after.flatMap((each) => pullsOfCondition(trial, sways, each, striking || breaking)),
  ];
  return { conditions, branching: conditions.length > 0 };
}

/** What is asked before the ranking, and after it. */
function conditionsOf(all: Linting, graded: boolean): readonly [readonly Condition[], readonly Condition[]] {
  const { plan } = all;
  const { vetoes, grades } = plan.after;
  const choosing = all.parts.flatMap((part) =>
    questionsOf(all, part).map((condition) => ({ path: part.path, label: labelOf(part), condition })),
  );
  const striking = vetoes
    .filter(({ veto }) => veto.effect !== "no-award")
    .map(({ if: { path }, label }) => ({ path, label, condition: definitionAt(plan, path) }));
  const moving = graded && grades ? [...grades.move, ...grades.assign] : [];
  const label = { zh: "等次条件", en: "a condition of grades" };
  return [
    [...choosing, ...striking],
    moving.map(({ if: { path } }) => ({ path, label, condition: definitionAt(plan, path) })),
  ];
}

function pullsOfCondition(
  trial: Trial,
  sways: ItemSways,
  { path, label, condition }: Condition,
  totalMoves: boolean,
): readonly Pull[] {
  return leavesOf(condition).flatMap(({ measure, numbers, looked }): Pull[] => {
    const facts = [measure, ...looked].map((each) => factsOf(trial, each));
    const placed = totalMoves && facts.some(({ nodes }) => nodes.has("total"));
    const sway = sways.ofMeasure(measure);
    const held = looked.every((each) => isStillSway(sways.ofMeasure(each)));
    if (!placed && held && isStillSway(sway)) return [];
    const told = held && sway && !sway.others && looked.length === 0 && facts.every(({ nodes }) => nodes.size === 0);
    if (placed || !told || isOpen(trial, facts[0] as (typeof facts)[number]))
      return [{ path, label, way: undefined, turns: [] }];
    const at = measureAt(trial, measure, peersIn(trial, undefined));
    return [{ path, label, way: 0, turns: edgeTurns(at, edgesOf({ numbers })) }];
  });
}

function edgesOf({ numbers }: Pick<Leaf, "numbers">) {
  return [zero, ...numbers.map(({ value }) => value)];
}

/** A figure that undecided events could change is asked of twice. */
function isOpen({ base, i }: Trial, { figures }: ReturnType<typeof factsOf>): boolean {
  return [...figures].some((figure) => {
    const undecided = base.table.column(figure, "undecided").values[i];
    return typeof undecided === "object" && sign(undecided) > 0;
  });
}
