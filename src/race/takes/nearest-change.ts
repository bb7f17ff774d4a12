import { compare } from "../../exact/index.js";
import { pathText, SaimaError } from "../../reason/index.js";
import { namesOf } from "../plan/names-of.js";
import { explainProblem } from "../words.js";
import { firstChange, type Leg, legsOf } from "./legs-of.js";
import type { Pull } from "./pull.js";
import { pullsOf } from "./pulls-of.js";
import type { Asked } from "./read-takes.js";
import type { Stood } from "./trial.js";

type Side = 1n | -1n;

/** What comes of changing a figure, in grains. */
export interface Search {
  /** The nearest change that has the goal reached, or the last before it is lost; undefined where there is none. */
  readonly change: bigint | undefined;
  /** The same on the other side, which is no nearer. */
  readonly back: bigint | undefined;
  /** The best that is come to anywhere, by place or by grade. */
  readonly best: () => Stood;
  /** Whether anything by which the entrant is placed reads the figure. */
  readonly isRead: boolean;
}

/** Looks for the nearest change by which the goal is reached, or by which it is lost where it is held. */
export function nearestChange(asked: Asked): Search {
  const { trial, now, reached } = asked;
  const pulls = pullsOf(trial, asked.graded);
  const held = reached(now);
  const sides = ([1n, -1n] as const).map((side) => ({ side, legs: legsOf(trial, pulls, side) }));
  const takenIn = (leg: Leg, side: Side) => takenOf(asked, pulls, leg, side);
  const turns = sides.flatMap(({ side, legs }) => {
    const turn = firstOther(asked, legs, takenIn, !held, side);
    return turn === undefined ? [] : [held ? turn - side : turn];
  });
  const [change, back] = turns.sort((a, b) => Number(size(a) > size(b)) - Number(size(a) < size(b)));
  const taken = () => sides.flatMap(({ side, legs }) => legs.flatMap((leg) => takenIn(leg, side) ?? []));
  return { change, back, best: () => bestOf(asked, taken()), isRead: pulls.length > 0 };
}

/** Within a stretch, the changes that the scorecard does not refuse, nearest first. */
interface Taken {
  readonly from: bigint;
  readonly to: bigint;
}

/**
 * What is refused of a stretch lies at its ends: what pulls one way passes a limit at most once. Nothing is taken where both
 * ends are refused, unless one of them for too much and the other for too little.
 */
function takenOf(asked: Asked, pulls: readonly Pull[], { near, far }: Leg, side: Side): Taken | undefined {
  const isTaken = (grains: bigint) => asked.trial.at(grains) !== undefined;
  const turn = firstChange(isTaken, near, far, side);
  if (isTaken(near)) return { from: near, to: turn === undefined ? far : turn - side };
  if (turn !== undefined) return { from: turn, to: far };
  const refusable = near === far ? undefined : pulls.find((pull) => pull.refusable);
  if (refusable) throw unclearProblem(asked, refusable);
  return undefined;
}

/** The nearest change that has the goal reached, or missed; undefined where none has. */
function firstOther(
  asked: Asked,
  legs: readonly Leg[],
  takenIn: (leg: Leg, side: Side) => Taken | undefined,
  wanted: boolean,
  side: Side,
): bigint | undefined {
  const { trial, reached } = asked;
  const is = (grains: bigint) => reached(trial.at(grains)) === wanted;
  for (const leg of legs) {
    if (is(leg.near)) return leg.near;
    const taken = takenIn(leg, side);
    if (!taken) continue;
    const { from, to } = taken;
    if (is(from)) return from;
    const pull = from === to ? undefined : leg.unclear(from, to);
    if (pull) throw unclearProblem(asked, pull);
    const found = firstChange(is, from, to, side);
    if (found !== undefined) return found;
    // What the scorecard refuses is not reached.
    if (!wanted && to !== leg.far) return to + side;
  }
  return undefined;
}

/** How well an entrant stands; the least is the best. */
function rankOf({ graded }: Asked, { place, grade }: Stood): number {
  return (graded ? grade : place) ?? Number.POSITIVE_INFINITY;
}

/**
 * The best place, or grade, with the best total: at the end of a stretch. How far we look is no number of anybody's: where
 * the total still rises beyond half of it, it is the least change that brings the place.
 */
function bestOf(asked: Asked, stretches: readonly Taken[]): Stood {
  const { trial } = asked;
  const at = (grains: bigint) => trial.at(grains) as Stood;
  const rank = (grains: bigint) => rankOf(asked, at(grains));
  const isBetter = (a: bigint, b: bigint) =>
    rank(a) < rank(b) || (rank(a) === rank(b) && compare(at(a).total, at(b).total) > 0);
  const ends = stretches.flatMap(({ from, to }) => [from, to]);
  const best = ends.reduce((a, b) => (isBetter(b, a) ? b : a), 0n);
  if (!trial.isEndless(best)) return at(best);
  const half = trial.at(best / 2n);
  if (half && rankOf(asked, half) === rank(best) && compare(half.total, at(best).total) === 0) return half;
  const bringing = [{ from: 0n, to: 0n }, ...stretches].flatMap(
    (stretch) => firstOf((grains) => rank(grains) === rank(best), stretch) ?? [],
  );
  return at(bringing.reduce((a, b) => (size(b) < size(a) ? b : a)));
}

/** The first change of a stretch for which something holds, if it does at one of its ends. */
function firstOf(holds: (grains: bigint) => boolean, { from, to }: Taken): bigint | undefined {
  return holds(from) ? from : firstChange(holds, from, to, to > 0n ? 1n : -1n);
}

function size(grains: bigint): bigint {
  return grains < 0n ? -grains : grains;
}

function unclearProblem({ run, trial }: Asked, { path, label }: Pull): SaimaError {
  const values = { node: label, figure: namesOf(run.plan).figure(trial.figure) };
  return new SaimaError([{ ...explainProblem("takes-unclear", values), path: pathText(path) }]);
}
