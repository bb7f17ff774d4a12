import { equal, type Rational, sign } from "../../exact/index.js";
import {
  type Comparison,
  comparisonOf,
  type Measure,
  measureOf,
  type Peers,
  type Reference,
} from "../../figure/index.js";
import { isMeasure } from "../lint/is-measure.js";
import { isFixed } from "./sway-of.js";
import type { Trial } from "./trial.js";
import { measureAt } from "./tried-measure.js";
import { edgeTurns, type Turn } from "./turn.js";

/**
 * Where a measure comes to lack a number, or has one again: where all peers are alike, and there is no spread; and where
 * what it is divided by comes to be above zero.
 */
export function lackTurns(trial: Trial, measure: Measure, peers: Peers): readonly Turn[] {
  const within = (inner: Measure) => lackTurns(trial, inner, peers);
  const against = (base: Measure, to: Reference) => [...within(base), ...(isMeasure(to) ? within(to) : [])];
  if (typeof measure === "string" || "points" in measure) return [];
  if ("sum" in measure) return measure.sum.flatMap((term) => within(measureOf(term)));
  if ("growth" in measure) return within(measure.growth);
  if ("spread" in measure) return [...within(measure.spread), ...levelTurns(trial, measure.spread, peers)];
  if ("place" in measure) return typeof measure.place === "string" ? [] : within(measure.place);
  const { base, to } = comparisonOf(measure) as Comparison;
  return [...against(base, to), ...("ratio" in measure ? divisorTurns(trial, measure, peers) : [])];
}

function divisorTurns(
  trial: Trial,
  { ratio, to }: Extract<Measure, { ratio: unknown }>,
  peers: Peers,
): readonly Turn[] {
  if (isFixed(to)) return [];
  return [
    (grains) => {
      const divisor = trial.measuresAt(grains).reference(ratio, to, peers).values[trial.i];
      return typeof divisor === "object" && sign(divisor) > 0;
    },
  ];
}

/** Only where all others are equal can the entrant be equal to all of them. */
function levelTurns(trial: Trial, level: Measure, peers: Peers): readonly Turn[] {
  const { base, i } = trial;
  const isPeer = (at: number) => at !== i && peers.ranked[at] === true && peers.groups[at] === peers.groups[i];
  const { values } = base.measures.measure(level, peers);
  const [first, ...others] = values.filter((each, at): each is Rational => isPeer(at) && typeof each !== "string");
  if (!first || !others.every((each) => equal(each, first))) return [];
  return edgeTurns(measureAt(trial, level, peers), [first]);
}
