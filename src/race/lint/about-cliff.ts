import { compare, sign } from "../../exact/index.js";
import { nameOf, sayDistance, sayNumber } from "../../figure/index.js";
import { say, type Text } from "../../reason/index.js";
import { namesOf } from "../plan/names-of.js";
import type { ItemPlan } from "../plan/plan.js";
import type { Run } from "../run/run.js";
import { lintTexts } from "../words.js";
import { earnedAt } from "./example-of.js";
import type { Lane } from "./linting.js";
import { type Edge, looksAround, type Seat, sideOf, spanOf } from "./span-of.js";

/** Of those ranked, how many stand on either side of an edge, and who is nearest; undefined where nobody was measured. */
export function aboutCliff(
  run: Run,
  lane: Lane,
  edge: Edge,
): { readonly under: number; readonly over: number; readonly near: Text } | undefined {
  const { item } = lane;
  const { ranked } = run.peersOf(undefined);
  const all = run.table.entrants.flatMap((_entrant, i) => (ranked[i] ? (seatOf(run, item, edge, i) ?? []) : []));
  const [under, over] = [all.filter(({ above }) => !above), all.filter(({ above }) => above)];
  if (all.length === 0) return undefined;
  const near = nearestOf(run, lane, edge, under, over);
  return { under: under.length, over: over.length, near };
}

function seatOf(run: Run, item: ItemPlan, edge: Edge, i: number): Seat | undefined {
  const x = earnedAt(run, item, i)?.x;
  const looked = edge.slot === undefined ? edge.at : run.inputs.get(item)?.looked[edge.slot]?.values[i];
  return x && typeof looked === "object" ? { i, ...sideOf(x, looked, edge) } : undefined;
}

/** The nearest by what is measured. Among peers one's own figure moves the edge: there the figure tells who is nearest. */
function nearestOf(run: Run, lane: Lane, edge: Edge, under: readonly Seat[], over: readonly Seat[]): Text {
  const { item } = lane;
  const closest = (seats: readonly Seat[]) => {
    const [first, ...others] = seats;
    return first ? [others.reduce((a, b) => (compare(b.apart, a.apart) < 0 ? b : a), first)] : [];
  };
  const seats = looksAround(item) ? [...closest(under), ...closest(over)] : closest([...under, ...over]);
  const spans = seats.map((seat) => ({ seat, span: spanOf(run, lane, edge, seat) }));
  const near = spans.reduce((a, b) => (b.span && (!a.span || compare(b.span.size, a.span.size) < 0) ? b : a));
  const { seat, span } = near;
  const names = namesOf(run.plan);
  const unit = run.inputs.get(item)?.unit ?? "";
  const entrant = run.table.entrants[seat.i]?.id as string;
  if (sign(span?.size ?? seat.apart) === 0) return say(lintTexts.there, { entrant });
  return say(lintTexts.nearest, {
    entrant,
    figure: span ? names.figure(span.figure) : nameOf(item.of, names),
    short: span ? sayNumber(span.size, span.unit) : sayDistance(item.of, seat.apart, unit),
  });
}
