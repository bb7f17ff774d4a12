import { numbersIn } from "../../curve/index.js";
import { compare, type Rational, sign } from "../../exact/index.js";
import { isPeerReference, type Lack, type Measure } from "../../figure/index.js";
import type { Ask } from "../ask.js";
import type { Linting } from "../lint/linting.js";
import { rangeOf } from "../lint/range-of.js";
import { MOST_LOOKED, type Shape, shapeOf, shapesOf } from "../lint/shape.js";
import { partsOf } from "../plan/parts-in.js";
import type { ItemPlan, NodePlan } from "../plan/plan.js";
import { leavesOf } from "./leaves-of.js";
import { isLinear, isStill, joined, rising, type Sway, type Swaying, still, swayOf } from "./sway-of.js";
import type { Trial } from "./trial.js";
import { wayPastEdges } from "./way-past-edges.js";

/** Which way what a scorecard is made of goes as one figure of one entrant rises. */
export interface ItemSways {
  readonly ofMeasure: (measure: Measure) => Sway | undefined;
  /** What an item looks at, set against what its curve looks up. */
  readonly ofInput: (item: ItemPlan) => Sway | undefined;
  /** The points of an item; undefined where its curve turns, or cannot be told. */
  readonly ofItem: (item: ItemPlan) => Sway | undefined;
  /** Whether a condition asks of something that moves. */
  readonly moves: (condition: Ask) => boolean;
}

/** Looks through the items of a scorecard. */
export function itemSways(trial: Trial, linting: Linting): ItemSways {
  const { base, figure } = trial;
  const { plan } = base;
  const swaying: Swaying = {
    figure,
    better: plan.better,
    ties: plan.card.ties ?? "standard",
    node: ofNode,
    at: (measure, grains) =>
      trial.measuresAt(grains).measure(measure, base.peersOf(undefined)).values[trial.i] as Rational | Lack,
    notNegative: (measure) => notNegative(trial, measure),
  };
  const ofMeasure = (measure: Measure) => swayOf(swaying, measure);
  const moves = (condition: Ask) =>
    leavesOf(condition).some(({ measure, looked }) =>
      [measure, ...looked].some((each) => !isStillSway(ofMeasure(each))),
    );

  function ofInput(item: ItemPlan): Sway | undefined {
    const sway = ofMeasure(item.of);
    const moved = item.curve.references.filter((to) =>
      isPeerReference(to) ? !isStillSway(sway) : !isStill(swaying, to),
    );
    if (moved.length === 0 || !sway) return sway;
    const sound = moved.every((to) => isPeerReference(to) && (to !== "overall" || isLinear(item.of)));
    return !sway.others && sound ? { ...sway, others: true } : undefined;
  }

  function ofItem(item: ItemPlan): Sway | undefined {
    const sway = ofInput(item);
    if (!sway || isStillSway(sway)) return sway;
    const looksAtPeers = item.curve.references.some(isPeerReference);
    const way = looksAtPeers ? wayPastEdges(item) : wayOf(linting, trial, item, sway.others);
    return way === undefined ? undefined : { ...sway, own: (sway.own * way) as Sway["own"] };
  }

  /** All that is within a node goes one way, and no choice there asks of what moves. */
  function ofNode(id: string): Sway | undefined {
    const parts = partsOf(plan, id);
    if (parts.some((part) => questionsOf(part).some(moves))) return undefined;
    return parts
      .flatMap((part) => {
        if (part.kind === "item") return [ofItem(part)];
        return part.kind === "given" && part.given === figure ? [rising] : [];
      })
      .reduce(joined, still);
  }

  return { ofMeasure, ofInput, ofItem, moves };
}

/** Whether nothing moves. */
export function isStillSway(sway: Sway | undefined): boolean {
  return sway !== undefined && sway.own === 0 && !sway.others;
}

/** What a choice asks. */
export function questionsOf(part: NodePlan): readonly Ask[] {
  return part.kind === "choose" ? part.branches.flatMap((branch) => branch.if?.ask ?? []) : [];
}

/** Whether nobody else has less than nothing of a measure. */
function notNegative({ base, i }: Trial, measure: Measure): boolean {
  const { values } = base.measures.measure(measure, base.peersOf());
  return values.every((value, at) => at === i || typeof value === "string" || sign(value) >= 0);
}

/** How an entrant's item turns numbers into points; undefined where that cannot be told, null where it earns none by it. */
export function ownShape({ base, i }: Trial, linting: Linting, item: ItemPlan): Shape | null | undefined {
  const numbers = numbersIn(item.points);
  const columns = item.curve.references.length === 0 ? [] : base.inputs.get(item)?.looked;
  if (!numbers || !columns) return undefined;
  const looked = columns.map(({ values }) => values[i] as Rational | Lack);
  const mark = base.markOf(item, i);
  if (mark === "notApplicable" || looked.some((each) => typeof each === "string")) return null;
  const found = looked as readonly Rational[];
  const lane = { item, trail: [] };
  return shapeOf(lane, new Map(), mark, rangeOf(linting, item.of), found, [...numbers, ...found]);
}

/** Whether more of what is measured brings more points or fewer; undefined where that turns, or cannot be told. */
function wayOf(linting: Linting, trial: Trial, item: ItemPlan, others: boolean): 1 | 0 | -1 | undefined {
  const many = item.curve.references.length > 0 && trial.base.table.entrants.length > MOST_LOOKED;
  if (others && many) return undefined;
  const own = ownShape(trial, linting, item);
  if (own === undefined) return undefined;
  const shapes = [...(own ? [own] : []), ...(others ? shapesOf(linting, { item, trail: [] }) : [])];
  const ways = new Set(shapes.flatMap(({ probes, points }) => waysOf(probes.map(points))));
  ways.delete(0);
  return ways.size > 1 ? undefined : ([...ways][0] ?? 0);
}

function waysOf(points: readonly Rational[]): readonly (1 | 0 | -1)[] {
  return points.slice(1).map((next, at) => compare(next, points[at] as Rational));
}
