import { compare, type Rational, sign, zero } from "../exact/index.js";
import { checkMeasure, type Lack, type Measure, noFacts } from "../figure/index.js";
import type { Path, Text } from "../reason/index.js";
import { definitionAt } from "./asks-of.js";
import { type ItemSways, isStillSway, itemSways, ownShape, questionsOf } from "./item-sways.js";
import { leavesOf } from "./leaves-of.js";
import { type Linting, linting } from "./linting.js";
import type { ItemPlan, NodePlan } from "./plan.js";
import { round } from "./settle.js";
import type { Sway } from "./sway-of.js";
import type { Trial } from "./trial.js";
import { labelOf } from "./words.js";

/** A question of the entrant, by how many grains its figure has changed, whose answer changes at most once. */
export type Turn = (grains: bigint) => boolean;

/** Something of a scorecard by which a figure bears on a place. */
export interface Pull {
  readonly path: Path;
  readonly label: Text;
  /**
   * Which way it pulls the entrant as its figure rises; an item whose points tell, stretch by stretch; or undefined, where
   * nothing can be told.
   */
  readonly way: 1 | 0 | -1 | ItemPlan | undefined;
  /** Between the turns of all, each pulls one way. */
  readonly turns: readonly Turn[];
}

/**
 * All by which the figure of a trial bears on the entrant's place, or on its grade. Where two items pull apart over the whole
 * range, each is looked at between the numbers that its curve names.
 */
export function pullsOf(trial: Trial, graded: boolean): readonly Pull[] {
  const { plan } = trial.base;
  const all = linting(plan, trial.base);
  const sways = itemSways(trial, all);
  const conditions = conditionsOf(all, graded);
  const branching = conditions.some(({ condition }) => sways.moves(condition));
  const looking = { trial, all, sways, branching };
  const others = [
    ...all.parts.flatMap((part): Pull[] =>
      part.kind === "given" && part.given === trial.figure
        ? [{ path: part.path, label: labelOf(part), way: givesMeans(trial, part) ? undefined : 1, turns: [] }]
        : [],
    ),
    ...conditions.flatMap((each) => pullsOfCondition(looking, each)),
    ...plan.breakTies.flatMap(({ by, better }, at): Pull[] => {
      const sway = sways.ofMeasure(by);
      if (isStillSway(sway)) return [];
      const label = { zh: `并列判定第${at + 1}项`, en: `tie-break ${at + 1}` };
      const turned = sway && { ...sway, own: (better === "lower" ? -sway.own : sway.own) as Sway["own"] };
      return [{ path: ["breakTies", at], label, way: wayOf(turned, trial), turns: [] }];
    }),
  ];
  const whole = all.lanes.flatMap(({ item }) => pullOfItem(looking, item, false));
  const ways = new Set([...whole, ...others].map(({ way }) => way));
  const apart = ways.has(1) && ways.has(-1);
  return [...(apart ? all.lanes.flatMap(({ item }) => pullOfItem(looking, item, true)) : whole), ...others];
}

interface Looking {
  readonly trial: Trial;
  readonly all: Linting;
  readonly sways: ItemSways;
  /** Whether the figure may lead into another branch. */
  readonly branching: boolean;
}

interface Condition {
  readonly path: Path;
  readonly label: Text;
  readonly condition: unknown;
}

/** What is asked of entrants on the way to a place, or to a grade. */
function conditionsOf(all: Linting, graded: boolean): readonly Condition[] {
  const { plan } = all;
  const { vetoes, grades } = plan.after;
  const striking = vetoes
    .filter(({ veto }) => veto.effect !== "no-award")
    .map(({ if: asked, label }) => ({ asked, label }));
  const moving = graded && grades ? [...grades.move, ...grades.assign] : [];
  const after = [
    ...striking,
    ...moving.map(({ if: asked }) => ({ asked, label: { zh: "等次条件", en: "a condition of grades" } })),
  ];
  return [
    ...all.parts.flatMap((part) =>
      questionsOf(all, part).map((condition) => ({ path: part.path, label: labelOf(part), condition })),
    ),
    ...after.map(({ asked: { path }, label }) => ({ path, label, condition: definitionAt(plan, path) })),
  ];
}

/** Others who fall apart are one place more under `dense`, though none has come ahead. */
function wayOf(sway: Sway | undefined, { base }: Trial): Pull["way"] {
  return !sway || (sway.others && base.plan.card.ties === "dense") ? undefined : sway.own;
}

function pullOfItem({ trial, all, sways, branching }: Looking, item: ItemPlan, apart: boolean): readonly Pull[] {
  const { base, i } = trial;
  const input = sways.ofInput(item);
  const reached = branching || base.earned.get(item)?.[i] !== undefined;
  if (isStillSway(input) || (!reached && input && !input.others)) return [];
  const pull = { path: item.path, label: labelOf(item) };
  if (!input || givesMeans(trial, item)) return [{ ...pull, way: undefined, turns: [] }];
  if (input.others) return [{ ...pull, way: wayOf(sways.ofItem(item), trial), turns: lackTurns(trial, item) }];
  const sway = sways.ofItem(item);
  if (sway && !apart) return [{ ...pull, way: wayOf(sway, trial), turns: [] }];
  const shape = ownShape(trial, all, item);
  if (shape === null) return [];
  if (!shape || readsNode(trial, item.of)) return [{ ...pull, way: undefined, turns: [] }];
  const at = (grains: bigint) => {
    const x = trial.measureAt(item.of, grains);
    return typeof x === "string" ? x : round(x, item.roundFigure);
  };
  return [{ ...pull, way: item, turns: edgeTurns(at, shape.named) }];
}

/** Whether somebody is given the mean of its peers, and rises with them. */
function givesMeans({ base }: Trial, node: NodePlan): boolean {
  return base.earned.get(node)?.some((each) => each?.treatment?.is === "mean") === true;
}

/** Compared with peers, an item may lack something up to a number, or at one number alone. */
function lackTurns(trial: Trial, item: ItemPlan): readonly Turn[] {
  const lackAt = (grains: bigint) => {
    const stood = trial.at(grains);
    return stood ? stood.run.earned.get(item)?.[trial.i]?.lack : "refused";
  };
  const level = spreadIn(item.of);
  const { base, i } = trial;
  if (level === undefined) return [(grains) => lackAt(grains) === undefined];
  const { values } = base.measures.measure(level, base.peersOf(item.peers));
  const others = values.filter((value, at): value is Rational => at !== i && typeof value !== "string");
  return [
    ...edgeTurns((grains) => trial.measureAt(level, grains), extremes(others)),
    (grains) => lackAt(grains) === undefined,
  ];
}

/** What is spread between the worst and the best, somewhere in a measure. */
function spreadIn(measure: Measure): Measure | undefined {
  if (typeof measure === "string" || !("spread" in measure)) return undefined;
  return measure.spread;
}

/** The least and the most of others: only there can all be equal. */
function extremes(others: readonly Rational[]): readonly Rational[] {
  const sorted = [...others].sort(compare);
  return [sorted[0], sorted.at(-1)].flatMap((each) => each ?? []);
}

function pullsOfCondition({ trial, sways }: Looking, { path, label, condition }: Condition): readonly Pull[] {
  const { base, figure, i } = trial;
  // A figure that undecided events could change is asked of twice.
  const undecided = base.table.column(figure, "undecided").values[i];
  const twice = typeof undecided === "object" && sign(undecided) > 0;
  return leavesOf(condition).flatMap(({ measure, numbers, looked }): Pull[] => {
    const sway = sways.ofMeasure(measure);
    const held = looked.every((each) => isStillSway(sways.ofMeasure(each)));
    if (held && isStillSway(sway)) return [];
    if (!held || !sway || sway.others || twice || looked.length > 0 || readsNode(trial, measure))
      return [{ path, label, way: undefined, turns: [] }];
    const edges = [zero, ...numbers.map(({ value }) => value)];
    return [{ path, label, way: 0, turns: edgeTurns((grains) => trial.measureAt(measure, grains), edges) }];
  });
}

/** Whether a number has come to an edge, and whether it is past it. */
function edgeTurns(at: (grains: bigint) => Rational | Lack, edges: readonly Rational[]): readonly Turn[] {
  const is = (grains: bigint, holds: (x: Rational) => boolean) => {
    const x = at(grains);
    return typeof x !== "string" && holds(x);
  };
  return edges.flatMap((edge) => [
    (grains: bigint) => is(grains, (x) => compare(x, edge) >= 0),
    (grains: bigint) => is(grains, (x) => compare(x, edge) > 0),
  ]);
}

function readsNode({ base }: Trial, measure: Measure): boolean {
  const facts = noFacts();
  checkMeasure(measure, [], { facts, better: base.plan.better, problems: [] });
  return facts.nodes.size > 0;
}
