import type { Lack, Peers } from "../../figure/index.js";
import { factsOf } from "../lint/facts-of.js";
import { type Lane, type Linting, linting } from "../lint/linting.js";
import { partsIn } from "../plan/parts-in.js";
import type { ItemPlan, NodePlan } from "../plan/plan.js";
import { round } from "../run/settle.js";
import { labelOf } from "../wording.js";
import { conditionPulls } from "./condition-pulls.js";
import { type ItemSways, isStillSway, itemSways, ownShape } from "./item-sways.js";
import { lackTurns } from "./lack-turns.js";
import type { Pull } from "./pull.js";
import type { Sway } from "./sway-of.js";
import type { Trial } from "./trial.js";
import { measureAt, peersIn } from "./tried-measure.js";
import { edgeTurns } from "./turn.js";

/** What pulls are told from. */
interface Looking {
  readonly trial: Trial;
  readonly all: Linting;
  readonly sways: ItemSways;
  /** Whether the figure may lead into another branch. */
  readonly branching: boolean;
}

/**
 * All by which the figure of a trial bears on the entrant's place, or on its grade. Where two items pull apart over the whole
 * range, each is looked at between the numbers that its curve names.
 */
export function pullsOf(trial: Trial, graded: boolean): readonly Pull[] {
  const all = linting(trial.base.plan, trial.base);
  const sways = itemSways(trial, all);
  const steps = tieBreakPulls(trial, all, sways);
  const conditions = conditionPulls(trial, all, sways, graded, steps.length > 0);
  const looking = { trial, all, sways, branching: conditions.length > 0 };
  const others = [...givenPulls(trial, all), ...meanPulls(looking), ...conditions, ...steps];
  const whole = all.lanes.flatMap((lane) => pullOfItem(looking, lane, false));
  const ways = new Set([...whole, ...others].map(({ way }) => way));
  const apart = ways.has(1) && ways.has(-1);
  return [...(apart ? all.lanes.flatMap((lane) => pullOfItem(looking, lane, true)) : whole), ...others];
}

/** Points of another authority may have no less and no more than it can give. */
function givenPulls(trial: Trial, { parts }: Linting): readonly Pull[] {
  return parts.flatMap((part): Pull[] => {
    if (part.kind !== "given" || part.given !== trial.figure) return [];
    const turns = edgeTurns(trial.valueAt, [part.low, part.high]);
    const refusable = parts.some(({ role }) => role === "deduction");
    return [{ path: part.path, label: labelOf(part), way: 1, turns, refusable }];
  });
}

function tieBreakPulls(trial: Trial, all: Linting, sways: ItemSways): readonly Pull[] {
  const { base } = trial;
  const peers = peersIn(trial);
  const uneven = isUneven(trial, peers);
  const deciding = uneven && all.lanes.some(({ item }) => !isOwn(sways.ofInput(item)));
  return base.plan.breakTies.flatMap(({ by, better }, at): Pull[] => {
    const sway = sways.ofMeasure(by);
    if (isStillSway(sway) && !deciding) return [];
    const label = { zh: `并列判定第${at + 1}项`, en: `tie-break ${at + 1}` };
    const turned = sway && { ...sway, own: (better === "lower" ? -sway.own : sway.own) as Sway["own"] };
    const way = deciding || (uneven && !isOwn(sway)) ? undefined : wayOf(turned, trial);
    return [{ path: ["breakTies", at], label, way, breaks: lackTurns(trial, by, peers), turns: [] }];
  });
}

/**
 * Whether a step of the tie-break chain has a number for some of the others and not for all: it then decides nothing among
 * those level with one that has none, and who that is hangs on the points of others.
 */
function isUneven({ base, i }: Trial, peers: Peers): boolean {
  return base.plan.breakTies.some(({ by }) => {
    const others = base.measures
      .measure(by, peers)
      .values.filter((_value, at) => at !== i && peers.ranked[at] && peers.groups[at] === peers.groups[i]);
    return new Set(others.map((value) => (typeof value === "string" ? value : "number"))).size > 1;
  });
}

function isOwn(sway: Sway | undefined): boolean {
  return sway !== undefined && !sway.others;
}

/** Others who fall apart are one place more under `dense`, though none has come ahead. */
function wayOf(sway: Sway | undefined, { base }: Trial): Pull["way"] {
  return !sway || (sway.others && base.plan.card.ties === "dense") ? undefined : sway.own;
}

function pullOfItem(looking: Looking, { item, trail }: Lane, apart: boolean): readonly Pull[] {
  const { trial, all, sways, branching } = looking;
  const { base, i } = trial;
  const input = sways.ofInput(item);
  // What stands in for a number that may come to be lacking may be come to later.
  const stands = trail.some(({ within, at }) => at === "lacking" && within.kind === "item" && mayLack(looking, within));
  const reached = branching || stands || base.earned.get(item)?.[i] !== undefined;
  if (isStillSway(input) || (!reached && isOwn(input))) return [];
  const refusable = [item, ...trail.map(({ within }) => within)].some(({ role }) => role === "deduction");
  const pull = { path: item.path, label: labelOf(item), refusable };
  const sway = sways.ofItem(item);
  if (!input) return [{ ...pull, way: undefined, turns: [] }];
  if (input.others) {
    const peers = base.inputs.has(item) && !isDropping(looking) ? peersIn(trial, item) : undefined;
    const breaks = peers ? lackTurns(trial, item.of, peers) : [];
    const unclear = !peers || (breaks.length > 0 && treatsPeersAs(item, "unranked"));
    return [{ ...pull, way: unclear ? undefined : wayOf(sway, trial), breaks, turns: [] }];
  }
  const breaks = lackTurns(trial, item.of, peersIn(trial, item));
  if (sway && !apart) return [{ ...pull, way: wayOf(sway, trial), breaks, turns: [] }];
  const shape = ownShape(trial, all, item);
  if (shape === null) return [];
  if (!shape || factsOf(item.of).nodes.size > 0) return [{ ...pull, way: undefined, turns: [] }];
  const at = measureAt(trial, item.of, peersIn(trial, item));
  const rounded = (grains: bigint) => {
    const x = at(grains);
    return typeof x === "string" ? x : round(x, item.roundFigure);
  };
  return [{ ...pull, way: item, breaks, turns: edgeTurns(rounded, shape.named) }];
}

function mayLack({ trial, sways }: Looking, item: ItemPlan): boolean {
  const sway = sways.ofInput(item);
  return !isOwn(sway) || (!isStillSway(sway) && lackTurns(trial, item.of, peersIn(trial, item)).length > 0);
}

const byPeers: readonly Lack[] = ["noSpread", "referenceNotPositive", "alone"];

function treatsPeersAs({ treat }: NodePlan, is: "mean" | "unranked"): boolean {
  return byPeers.some((lack) => lack !== "alone" && treat.get(lack)?.is === is);
}

/** Whether someone is not ranked for a lack that the figure may bring about: who is compared with whom then hangs on it. */
function isDropping({ trial: { base, i }, all, sways }: Looking): boolean {
  return [...base.unranked].some(([at, dropped]) => {
    if (at === i || !dropped || "veto" in dropped || !byPeers.includes(dropped.lack)) return false;
    return all.lanes.some(({ item }) => item.id === dropped.node && !isOwn(sways.ofInput(item)));
  });
}

/** Whether somebody is, or may come to be, given the mean of its peers, and rises with them. */
function meanPulls({ all, sways, branching, trial }: Looking): readonly Pull[] {
  return all.parts.flatMap((part): Pull[] => {
    if (![...part.treat.values()].some(({ is }) => is === "mean")) return [];
    const moved = partsIn(part).filter((each) =>
      each.kind === "given" ? each.given === trial.figure : each.kind === "item" && !isStillSway(sways.ofInput(each)),
    );
    const given = trial.base.earned.get(part)?.some((each) => each?.treatment?.is === "mean") === true;
    const compared = moved.some((each) => each.kind === "item" && !isOwn(sways.ofInput(each)));
    const may = given || branching || (compared && treatsPeersAs(part, "mean"));
    return moved.length > 0 && may ? [{ path: part.path, label: labelOf(part), way: undefined, turns: [] }] : [];
  });
}
