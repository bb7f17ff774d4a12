import { constantOf } from "../../curve/index.js";
import { compare, multiply, type Rational, readNumber, sign } from "../../exact/index.js";
import {
  type Better,
  betterOf,
  isNamedTarget,
  isNodePlace,
  isOwnReference,
  isPeerReference,
  type Lack,
  type Measure,
  measureOf,
  type Reference,
} from "../../figure/index.js";
import { looksAtPeers } from "../plan/looks-at-peers.js";

/**
 * Which way a number goes as one figure of one entrant rises: that entrant's own number, never the other way; and whether
 * numbers of others move too, then never the same way as its own.
 */
export interface Sway {
  readonly own: 1 | 0 | -1;
  readonly others: boolean;
}

/** What has to be known to tell. */
export interface Swaying {
  /** The figure that rises. */
  readonly figure: string;
  readonly better: (figure: string) => Better;
  /** Which way the points of a node go. */
  readonly node: (id: string) => Sway | undefined;
  /** How nodes are placed. */
  readonly ties: string;
  /** A measure of the entrant, by how much more it has of the figure: so many grains. */
  readonly at: (measure: Measure, grains: bigint) => Rational | Lack;
  /** Whether nobody else has less than nothing of a measure. */
  readonly notNegative: (measure: Measure) => boolean;
}

export const still: Sway = { own: 0, others: false };
export const rising: Sway = { own: 1, others: false };

/** Which way a measure goes; undefined where it may turn, or where that cannot be told. */
export function swayOf(swaying: Swaying, measure: Measure): Sway | undefined {
  if (typeof measure === "string") return measure === swaying.figure ? rising : still;
  if ("points" in measure) return swaying.node(measure.points);
  if ("sum" in measure) return ofSum(swaying, measure.sum);
  if ("ratio" in measure) return ofRatio(swaying, measure.ratio, measure.to);
  if ("growth" in measure) return ofRatio(swaying, measure.growth, "previous");
  if ("gap" in measure) return ofGap(swaying, measure.gap, measure.to);
  if ("excess" in measure) return ofGap(swaying, measure.excess, measure.over);
  if ("shortfall" in measure) return reversed(ofGap(swaying, measure.shortfall, measure.to));
  if ("spread" in measure) {
    const inner = ofOwn(swaying, measure.spread);
    const turned = betterOf(measure.spread, swaying.better) === "lower";
    return inner && toPeers(turned ? reversed(inner) : inner);
  }
  const node = isNodePlace(measure);
  // Under `dense` two others who fall apart are two places, though neither has come ahead.
  if ((node ? (measure.ties ?? swaying.ties) : measure.ties) === "dense")
    return moves(swaying, measure.place) ? undefined : still;
  const inner = node ? swaying.node(measure.place) : ofOwn(swaying, measure.place);
  const higher = node || betterOf(measure.place as Measure, swaying.better) !== "lower";
  const turned = higher === (measure.from !== "worst");
  return inner && toPeers(turned ? reversed(inner) : inner);
}

/** A measure of which only the entrant's own moves: what is compared with peers must be one. */
function ofOwn(swaying: Swaying, measure: Measure): Sway | undefined {
  const sway = swayOf(swaying, measure);
  return sway?.others ? undefined : sway;
}

function moves(swaying: Swaying, measure: Measure | string): boolean {
  const sway = swayOf(swaying, measure);
  return sway?.own !== 0 || sway.others;
}

function reversed<S extends Sway | undefined>(sway: S): S {
  return sway && { ...sway, own: (0 - sway.own) as Sway["own"] };
}

/** Where an entrant's own number moves, so does what the others are compared with. */
function toPeers(sway: Sway): Sway {
  return sway.own === 0 ? sway : { ...sway, others: true };
}

function ofSum(swaying: Swaying, terms: Extract<Measure, { sum: unknown }>["sum"]): Sway | undefined {
  const sways = terms.map((term) => {
    const own = swayOf(swaying, measureOf(term));
    const times = typeof term === "object" && "times" in term ? readNumber(term.times) : undefined;
    return typeof times === "object" && sign(times) < 0 ? reversed(own) : own;
  });
  return sways.reduce(joined, still);
}

/** Which way goes what is made of two; undefined where they go against each other. */
export function joined(a: Sway | undefined, b: Sway | undefined): Sway | undefined {
  if (!a || !b || a.own * b.own < 0) return undefined;
  return { own: (a.own || b.own) as Sway["own"], others: a.others || b.others };
}

function ofRatio(swaying: Swaying, base: Measure, to: Reference): Sway | undefined {
  if (isPeerReference(to)) {
    const inner = ofOwn(swaying, base);
    if (!inner || inner.own === 0) return inner;
    const sound = (to !== "overall" || isLinear(base)) && swaying.notNegative(base);
    return sound ? toPeers(inner) : undefined;
  }
  return isStill(swaying, to) ? swayOf(swaying, base) : ofQuotient(swaying, base, to as Measure);
}

/**
 * What is divided by something that moves, while that is above zero: where it has none, something else is earned. What
 * stays as it is falls as it is divided by more, and rises if it is below zero; a quotient of two straight lines goes one
 * way throughout. It is never told to stay, since it may come to lack a number.
 */
function ofQuotient(swaying: Swaying, over: Measure, under: Measure): Sway | undefined {
  const divisor = swayOf(swaying, under);
  if (!divisor || divisor.others || looksAtPeers(over)) return undefined;
  const [now, next, by, nextBy] = [over, under].flatMap((each) => [swaying.at(each, 0n), swaying.at(each, 1n)]);
  const isNumber = (x: Rational | Lack | undefined): x is Rational => typeof x === "object";
  if (!moves(swaying, over)) return isNumber(now) && sign(now) < 0 ? divisor : reversed(divisor);
  if (!isLinear(over) || !isLinear(under)) return undefined;
  if (!isNumber(now) || !isNumber(next) || !isNumber(by) || !isNumber(nextBy)) return rising;
  return compare(multiply(next, by), multiply(now, nextBy)) < 0 ? reversed(rising) : rising;
}

function ofGap(swaying: Swaying, base: Measure, to: Reference): Sway | undefined {
  if (isPeerReference(to)) {
    const inner = ofOwn(swaying, base);
    if (!inner || inner.own === 0) return inner;
    return to !== "overall" || isLinear(base) ? toPeers(inner) : undefined;
  }
  if (isStill(swaying, to)) return swayOf(swaying, base);
  return moves(swaying, base) ? undefined : reversed(swayOf(swaying, to as Measure));
}

/** Whether a reference that looks at no peers stays as it is. */
export function isStill(swaying: Swaying, to: Reference): boolean {
  return isFixed(to) || !moves(swaying, to as Measure);
}

/** Whether the measure of sums is a mean of the measures, weighed: what holds of `overall` hangs on it. */
export function isLinear(measure: Measure): boolean {
  if (typeof measure === "string") return true;
  if ("sum" in measure) return measure.sum.every((term) => isLinear(measureOf(term)));
  if ("growth" in measure) return isLinear(measure.growth);
  if ("ratio" in measure) return isFixed(measure.to) && isLinear(measure.ratio);
  return "gap" in measure && isFixed(measure.to) && isLinear(measure.gap);
}

/** Whether a reference is a number, or one of the figure's own. */
export function isFixed(to: Reference): boolean {
  return isOwnReference(to) || isNamedTarget(to) || constantOf(to) !== undefined;
}
