import {
  absolute,
  add,
  divide,
  multiply,
  one,
  type Rational,
  rational,
  roundToPlaces,
  sign,
  subtract,
} from "../../exact/index.js";
import {
  ANY_UNIT,
  type FigureTable,
  isOwnReference,
  type Lack,
  measurer,
  type Peers,
  type Reference,
} from "../../figure/index.js";
import type { ItemPlan } from "../plan/plan.js";
import type { Run } from "../run/run.js";
import { round } from "../run/settle.js";
import { countedIn } from "./counted-in.js";
import { factsOf } from "./facts-of.js";
import type { Lane } from "./linting.js";

/** A number at which the points of an item jump. */
export interface Edge {
  readonly at: Rational;
  /** Which of the references that the curve looks up it is: everyone has it elsewhere. */
  readonly slot: number | undefined;
  /** Whether it belongs to what lies above it. */
  readonly up: boolean;
}

/** Where one entrant stands: how far from the edge, and on which side. */
export interface Seat {
  readonly i: number;
  readonly apart: Rational;
  readonly above: boolean;
}

/** How far a number lies from an edge, and on which side. */
export function sideOf(x: Rational, at: Rational, { up }: Edge): Omit<Seat, "i"> {
  const apart = subtract(x, at);
  return { apart: absolute(apart), above: sign(apart) > 0 || (up && sign(apart) === 0) };
}

/** Whether what an item measures, or looks up, hangs on others. */
export function looksAround({ of, curve }: ItemPlan): boolean {
  const { lacks, nodes } = factsOf(of);
  const isPlace = typeof of === "object" && "place" in of;
  return isPlace || lacks.has("alone") || nodes.size > 0 || curve.references.some((each) => !isOwnReference(each));
}

/** So much of one figure lies between an entrant and the other side. */
export interface Span {
  readonly figure: string;
  readonly unit: string;
  readonly size: Rational;
}

/** What it takes of one figure to come to the other side of an edge; undefined where that was not found. */
export function spanOf(run: Run, lane: Lane, edge: Edge, seat: Seat): Span | undefined {
  const { item } = lane;
  const plain = plainSpan(run, item, seat);
  // What a node gives is not computed again for every number that is tried.
  if (plain || factsOf(item.of).nodes.size > 0) return plain;
  const spans = [...new Set(countedIn(run.plan, item.of))].map((figure) => tried(run, lane, edge, seat, figure));
  return spans.find((each) => each !== undefined);
}

/** What a figure, or its rate to something of its own, is away is plain. */
function plainSpan(run: Run, item: ItemPlan, { i, apart }: Seat): Span | undefined {
  const { of } = item;
  if (item.roundFigure || looksAround(item)) return undefined;
  const figure = typeof of === "string" ? of : "ratio" in of && isOwnReference(of.to) ? of.ratio : undefined;
  if (typeof figure !== "string") return undefined;
  const { unit } = run.table.column(figure, "value");
  const told = { figure, unit: unit === ANY_UNIT ? "" : unit };
  if (typeof of === "string") return { ...told, size: apart };
  const peers = run.peersOf(item.peers);
  const to =
    "ratio" in of ? (run.measures.reference(of.ratio, of.to, peers).values[i] as Rational | Lack) : "notReported";
  return typeof to === "string" ? undefined : { ...told, size: multiply(apart, to) };
}

const MOST_DOUBLED = 64;
const CENT = rational(1, 100);
const FINE = rational(1, 10_000);

/** What it takes of one figure, found by trying: it is measured again each time, and so are those who are compared with. */
function tried(run: Run, lane: Lane, edge: Edge, { i, above }: Seat, figure: string): Span | undefined {
  const { item } = lane;
  const { values, unit: given } = run.table.column(figure, "value");
  const value = values[i] as Rational | Lack;
  if (typeof value === "string") return undefined;
  const unit = given === ANY_UNIT ? "" : given;
  const counted = values.every((each) => typeof each === "string" || isWhole(each));
  const grain = unit !== "" ? CENT : counted ? one : FINE;
  const peers = peersIn(run, lane);
  const seatAt = (grains: bigint): Omit<Seat, "i"> | undefined => {
    const measures = measurer({
      table: changed(run.table, figure, i, multiply(grain, rational(grains))),
      better: run.plan.better,
      points: () => ({ unit: "", values: [] }),
    });
    const x = measures.measure(item.of, peers).values[i];
    const reference = edge.slot === undefined ? undefined : (item.curve.references[edge.slot] as Reference);
    const at = reference === undefined ? edge.at : measures.reference(item.of, reference, peers).values[i];
    if (typeof x !== "object" || typeof at !== "object") return undefined;
    return sideOf(round(x, item.roundFigure), at, edge);
  };
  const negative = values.some((each) => typeof each !== "string" && sign(each) < 0);
  const least = negative ? undefined : BigInt(roundToPlaces(divide(value, grain), 0, "down").n);
  const sizes = ([1n, -1n] as const).flatMap((side) => {
    const isAcross = (grains: bigint) => {
      const seat = seatAt(side * grains);
      return seat !== undefined && seat.above !== above;
    };
    const grains = firstAcross(isAcross, side < 0n ? least : undefined);
    if (grains === undefined) return [];
    // Who is at the number itself has come so far without crossing it.
    const before = seatAt(side * (grains - 1n));
    return [before && sign(before.apart) === 0 ? grains - 1n : grains];
  });
  const size = sizes.sort((a, b) => Number(a > b) - Number(a < b))[0];
  return size === undefined ? undefined : { figure, unit, size: multiply(grain, rational(size)) };
}

function isWhole({ d }: Rational): boolean {
  return BigInt(d) === 1n;
}

/** Those with whom an item compares: who is ranked, and to whom it and all around it applies. */
function peersIn(run: Run, { item, trail }: Lane): Peers {
  const { groups, ranked } = run.peersOf(item.peers);
  const around = [item, ...trail.flatMap(({ within }) => (within.kind === "block" ? [within] : []))];
  const applies = (i: number) => around.every((node) => run.earned.get(node)?.[i]?.lack !== "notApplicable");
  return { groups, ranked: ranked.map((is, i) => is && applies(i)) };
}

function changed(table: FigureTable, figure: string, i: number, by: Rational): FigureTable {
  return {
    ...table,
    column: (id, facet) => {
      const column = table.column(id, facet);
      if (id !== figure || facet !== "value") return column;
      const moved = column.values.map((each, at) => (at === i && typeof each !== "string" ? add(each, by) : each));
      return { ...column, values: moved };
    },
  };
}

/** The first of 1, 2, 3, … that is across: found by doubling, then by halving. */
function firstAcross(isAcross: (grains: bigint) => boolean, most: bigint | undefined): bigint | undefined {
  let [near, far] = [0n, 1n];
  for (let doubled = 0; !isAcross(far); doubled++) {
    if (doubled > MOST_DOUBLED || far === most) return undefined;
    [near, far] = [far, most !== undefined && far * 2n > most ? most : far * 2n];
  }
  if (most !== undefined && far > most) return undefined;
  while (far - near > 1n) {
    const middle = (near + far) / 2n;
    if (isAcross(middle)) far = middle;
    else near = middle;
  }
  return far;
}
