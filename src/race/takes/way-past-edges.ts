import { compilePoints, type Points } from "../../curve/index.js";
import { compare, sign } from "../../exact/index.js";
import type { ItemPlan } from "../plan/plan.js";

type Way = 1 | 0 | -1;

/**
 * Which way the points of a curve go as a number rises against its edges, wherever these may come to lie: bands of fixed
 * points that end on one side, best first or worst first, and steps that never end, from an anchor. Undefined for others.
 */
export function wayPastEdges({ points }: ItemPlan): Way | undefined {
  if (typeof points !== "object") return undefined;
  if ("bands" in points) {
    const worth = points.bands.map((band) => ("else" in band ? band.else : band.is));
    const edges = new Set(points.bands.flatMap((band) => Object.keys(band)));
    const lower = !edges.has("atMost") && !edges.has("lessThan");
    const upper = !edges.has("atLeast") && !edges.has("moreThan");
    if (lower === upper || worth.some((each) => typeof each === "object" || !isPoints(each))) return undefined;
    const way = wayAlong(worth.map((each) => compilePoints(each as string | number)));
    return way === undefined ? undefined : ((lower ? 0 - way : way) as Way);
  }
  if (!("steps" in points)) return undefined;
  const { below = [], above = [] } = points.steps;
  if ([...below, ...above].some(({ to }) => to !== undefined)) return undefined;
  const [down, up] = [below, above].map(([leg]) => (leg ? sign(compilePoints(leg.is).number) : 0)) as [Way, Way];
  return down * up > 0 ? undefined : ((up || 0 - down) as Way);
}

function isPoints(worth: unknown): boolean {
  return worth !== "proportional" && worth !== "value";
}

/** Which way points go from the first to the last; shares of a mark are not set against plain ones. */
function wayAlong(points: readonly Points[]): Way | undefined {
  const plain = points.filter(({ share, number }) => !share && sign(number) !== 0).length;
  if (plain > 0 && points.some(({ share }) => share)) return undefined;
  const ways = new Set(points.slice(1).map(({ number }, at) => compare(number, (points[at] as Points).number)));
  ways.delete(0);
  return ways.size > 1 ? undefined : ([...ways][0] ?? 0);
}
