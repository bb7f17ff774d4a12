import { compare } from "../../exact/index.js";
import type { Pull } from "./pull.js";
import type { Trial } from "./trial.js";
import type { Turn } from "./turn.js";

/** A stretch of changes of a figure, in grains: over it each thing pulls one way, though not all need pull the same way. */
export interface Leg {
  readonly near: bigint;
  readonly far: bigint;
  /** What pulls against the rest between two of its changes, or cannot be told; undefined where all goes one way. */
  readonly unclear: (from: bigint, to: bigint) => Pull | undefined;
}

/** The stretches on one side of how things are, nearest first. */
export function legsOf(trial: Trial, pulls: readonly Pull[], side: 1n | -1n): readonly Leg[] {
  const end = side > 0n ? trial.highest : trial.lowest;
  if (end * side < 1n) return [];
  const farOf = (starts: readonly bigint[], at: number) => (starts[at + 1] ?? end + side) - side;
  const cut = (starts: readonly bigint[], turns: readonly Turn[]) => {
    const found = turns.flatMap((turn) =>
      starts.flatMap((near, at) => firstChange(turn, near, farOf(starts, at), side) ?? []),
    );
    return [...new Set([...starts, ...found])].sort(
      (a, b) => Number((a - b) * side > 0n) - Number((a - b) * side < 0n),
    );
  };
  const whole = pulls
    .flatMap(({ breaks = [] }) => breaks)
    .reduce<readonly bigint[]>((starts, turn) => cut(starts, [turn]), [side]);
  const starts = cut(
    whole,
    pulls.flatMap(({ turns }) => turns),
  );
  return starts.map((near, at) => {
    return { near, far: farOf(starts, at), unclear: (from, to) => unclearIn(trial, pulls, from, to) };
  });
}

/** The first change from `from` to `end` for which the answer is another, by doubling and halving: it changes at most once. */
export function firstChange(turn: Turn, from: bigint, end: bigint, side: 1n | -1n): bigint | undefined {
  const before = turn(from);
  if (turn(end) === before) return undefined;
  let [same, step] = [from, 1n];
  for (;;) {
    const next = same + step * side;
    if ((end - next) * side <= 0n) break;
    if (turn(next) !== before) return between(turn, before, same, next, side);
    same = next;
    step *= 2n;
  }
  return between(turn, before, same, end, side);
}

function between(turn: Turn, before: boolean, same: bigint, other: bigint, side: bigint): bigint {
  let [low, high] = [same, other];
  while ((high - low) * side > 1n) {
    const middle = (low + high) / 2n;
    if (turn(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** Something that pulls against the rest between two changes, or of which it cannot be told. */
function unclearIn(trial: Trial, pulls: readonly Pull[], near: bigint, far: bigint): Pull | undefined {
  const [a, b] = near < far ? [near, far] : [far, near];
  let way: 1 | 0 | -1 = 0;
  for (const pull of pulls) {
    const own = typeof pull.way === "object" ? wayBetween(trial, pull.way, a, b) : pull.way;
    if (own === undefined || own * way < 0) return pull;
    if (own !== 0) way = own;
  }
  return undefined;
}

/** Which way the points of an item go between two numbers of grains. */
function wayBetween(trial: Trial, item: Extract<Pull["way"], object>, a: bigint, b: bigint): 1 | 0 | -1 | undefined {
  const [low, high] = [a, b].map((grains) => trial.at(grains)?.run.earned.get(item)?.[trial.i]);
  if (!low && !high) return 0;
  return low && high ? compare(high.points, low.points) : undefined;
}
