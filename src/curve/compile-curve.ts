import {
  absolute,
  add,
  compare,
  divide,
  multiply,
  negate,
  type Rational,
  rational,
  roundToStep,
  sign,
  subtract,
  zero,
} from "../exact/index.js";
import type { Quantity } from "../money/index.js";
import { SaimaError } from "../reason/index.js";
import { type Band, type Curve, constantOf, type Edge, type Leg, type Part, type Steps } from "./curve.js";
import { compileFormula } from "./formula.js";
import { compilePoints, type Points, pointsOf } from "./points.js";
import { curveProblem } from "./words.js";

/** How a number came to its points: the form that decided, and the numbers its sentence speaks of. */
export interface Reading {
  readonly points: Rational;
  readonly form: "proportional" | "value" | "line" | "steps" | "each" | "band" | "fixed" | "formula";
  /** Steps taken, leg by leg: how many, and what each is worth. */
  readonly steps?: readonly StepsTaken[];
  /** What the anchor or the zero point is worth before any step. */
  readonly base?: Rational;
  /** The place of the band that was met. */
  readonly band?: number;
  /** How the band's own curve came to its points. */
  readonly inner?: Reading;
}

export interface StepsTaken {
  readonly count: Rational;
  readonly each: Rational;
  readonly is: Rational;
  /** What part of a step counts. */
  readonly part: Part;
  /** How far the steps lead, below zero where they lead down. */
  readonly distance: Rational;
}

/** A curve ready to be run many times. */
export interface CompiledCurve<Reference> {
  /** The unit of what is measured: `""` for a plain number, a currency, or undefined where the curve names none. */
  readonly units: readonly string[];
  /** What has to be looked up for each entrant, in the order in which `read` expects it. */
  readonly references: readonly Reference[];
  /** The edges, knots and anchors that it states. */
  readonly stated: readonly Rational[];
  /** Whether it speaks of the mark. */
  readonly readsMark: boolean;
  /** The points of the anchor of steps, which the limit `within` is measured from. */
  readonly anchor: Points | undefined;
  /** Whether it is a count: so many points for each. */
  readonly counts: boolean;
  readonly read: (x: Rational, mark: Rational | undefined, looked: readonly Rational[]) => Reading;
}

type At = (looked: readonly Rational[]) => Rational;
type Read = CompiledCurve<unknown>["read"];

interface Gathering {
  readonly units: Set<string>;
  readonly references: unknown[];
  readonly stated: Rational[];
  readsMark: boolean;
}

/**
 * Compiles a parsed curve.
 *
 * @example
 * const { read } = compileCurve({ line: [["0", "60%"], ["1", "mark"]] });
 * toText(read(rational(1, 2), rational(10), []).points) // → "8"
 */
export function compileCurve<Reference>(curve: Curve<Reference>): CompiledCurve<Reference> {
  const gathering: Gathering = { units: new Set(), references: [], stated: [], readsMark: false };
  const read = compile(curve as Curve<unknown>, gathering);
  const anchored = typeof curve === "object" && "steps" in curve ? compilePoints(curve.steps.is) : undefined;
  return {
    units: [...gathering.units],
    references: gathering.references as Reference[],
    stated: gathering.stated,
    readsMark: gathering.readsMark,
    anchor: anchored,
    counts: typeof curve === "object" && "each" in curve,
    read,
  };
}

function worth(input: string | number, gathering: Gathering): Points {
  const points = compilePoints(input);
  if (points.share) gathering.readsMark = true;
  return points;
}

function at(edge: Edge<unknown>, gathering: Gathering): At {
  const constant = constantOf(edge);
  if (!constant) {
    const slot = gathering.references.push(edge) - 1;
    return (looked) => looked[slot] as Rational;
  }
  gathering.stated.push(constant.value);
  // A plain zero is a zero of any unit.
  if (constant.unit !== "" || sign(constant.value) !== 0) gathering.units.add(constant.unit);
  return () => constant.value;
}

function compile(curve: Curve<unknown>, gathering: Gathering): Read {
  if (curve === "proportional") {
    gathering.units.add("");
    gathering.readsMark = true;
    return (x, mark) => ({ form: "proportional", points: multiply(x, mark as Rational) });
  }
  if (curve === "value") {
    gathering.units.add("");
    return (x) => ({ form: "value", points: x });
  }
  if ("line" in curve) return compileLine(curve.line, gathering);
  if ("steps" in curve) return compileSteps(curve.steps, gathering);
  if ("each" in curve) return compileEach(curve, gathering);
  if ("bands" in curve) return compileBands(curve.bands, gathering);
  gathering.units.add("");
  const { run, readsMark } = compileFormula(curve.formula);
  if (readsMark) gathering.readsMark = true;
  return (x, mark) => ({ form: "formula", points: run(x, mark) });
}

function compileLine(knots: readonly (readonly [Edge<unknown>, string | number])[], gathering: Gathering): Read {
  const compiled = knots.map(([edge, points]) => ({ x: at(edge, gathering), points: worth(points, gathering) }));
  return (x, mark, looked) => {
    const line = compiled.map((knot) => ({ x: knot.x(looked), y: pointsOf(knot.points, mark) }));
    if (line.some((knot, i) => i > 0 && compare(knot.x, (line[i - 1] as typeof knot).x) < 0))
      throw new SaimaError([{ ...curveProblem("knots-order"), path: "line" }]);
    // The first knot beyond x: where knots coincide at x, the later one has been passed too and its points hold.
    const beyond = line.findIndex((knot) => compare(knot.x, x) > 0);
    const right = beyond < 0 ? line.length - 1 : Math.max(beyond, 1);
    const a = line[right - 1] as { x: Rational; y: Rational };
    const b = line[right] as { x: Rational; y: Rational };
    if (compare(a.x, b.x) === 0) return { form: "line", points: beyond === 0 ? a.y : b.y };
    const run = subtract(b.x, a.x);
    const slope = divide(subtract(b.y, a.y), run);
    return { form: "line", points: add(a.y, multiply(subtract(x, a.x), slope)) };
  };
}

/** A quantity that the schema has passed. */
function quantityOf(input: unknown): Quantity {
  return constantOf(input) as Quantity;
}

interface CompiledLeg {
  readonly each: Rational;
  readonly is: Points;
  readonly part: Part;
  readonly to: At | undefined;
}

function compileLeg(leg: Leg<unknown>, part: Part | undefined, gathering: Gathering): CompiledLeg {
  const each = quantityOf(leg.each);
  gathering.units.add(each.unit);
  const to = leg.to === undefined ? undefined : at(leg.to, gathering);
  return { each: each.value, is: worth(leg.is, gathering), part: (leg.part ?? part) as Part, to };
}

const one = rational(1);

/** How many steps a distance holds. */
function count(distance: Rational, each: Rational, part: Part): Rational {
  const exact = divide(distance, each);
  if (part === "pro-rata") return exact;
  return roundToStep(exact, one, part === "completed" ? "floor" : "ceiling");
}

function compileSteps(steps: Steps<unknown>, gathering: Gathering): Read {
  const anchor = at(steps.at, gathering);
  const is = worth(steps.is, gathering);
  const below = (steps.below ?? []).map((leg) => compileLeg(leg, steps.part, gathering));
  const above = (steps.above ?? []).map((leg) => compileLeg(leg, steps.part, gathering));
  return (x, mark, looked) => {
    const start = anchor(looked);
    const up = compare(x, start) >= 0;
    const base = pointsOf(is, mark);
    const taken: StepsTaken[] = [];
    let from = start;
    let points = base;
    for (const leg of up ? above : below) {
      const end = leg.to?.(looked);
      const reach = end !== undefined && compare(x, end) === (up ? 1 : -1) ? end : x;
      const distance = up ? subtract(reach, from) : subtract(from, reach);
      // A looked-up end may lie behind the leg's start: then the leg is empty, and the next starts where it did.
      if (sign(distance) > 0) {
        from = reach;
        const step = {
          count: count(distance, leg.each, leg.part),
          each: leg.each,
          is: pointsOf(leg.is, mark),
          part: leg.part,
          distance: up ? distance : negate(distance),
        };
        points = add(points, multiply(step.count, step.is));
        taken.push(step);
      }
      if (reach === x) break;
    }
    return { form: "steps", points, base, steps: taken };
  };
}

function compileEach(curve: { each: unknown; is: string | number; part: Part }, gathering: Gathering): Read {
  const each = quantityOf(curve.each);
  gathering.units.add(each.unit);
  const is = worth(curve.is, gathering);
  return (x, mark) => {
    const size = count(absolute(x), each.value, curve.part);
    const step = {
      count: sign(x) < 0 ? negate(size) : size,
      each: each.value,
      is: pointsOf(is, mark),
      part: curve.part,
      distance: x,
    };
    return { form: "each", points: multiply(step.count, step.is), base: zero, steps: [step] };
  };
}

function compileBands(
  bands: readonly (Band<unknown> | { readonly else: string | number | Curve<unknown> })[],
  gathering: Gathering,
): Read {
  const compiled = bands.map((band) => {
    const is = "else" in band ? band.else : band.is;
    return { meets: compileEdges(band, gathering), read: compileWorth(is, gathering) };
  });
  return (x, mark, looked) => {
    const met = compiled.findIndex((band) => band.meets(x, looked));
    const inner = (compiled[met] as (typeof compiled)[number]).read(x, mark, looked);
    return { form: "band", points: inner.points, band: met, inner };
  };
}

function compileWorth(is: string | number | Curve<unknown>, gathering: Gathering): Read {
  if (typeof is === "object" || is === "proportional" || is === "value") return compile(is, gathering);
  const points = worth(is, gathering);
  return (_x, mark) => ({ form: "fixed", points: pointsOf(points, mark) });
}

function compileEdges(band: Band<unknown> | { readonly else: unknown }, gathering: Gathering) {
  if ("else" in band) return () => true;
  const tests: ((x: Rational, looked: readonly Rational[]) => boolean)[] = [];
  const test = (edge: Edge<unknown> | undefined, holds: (order: number) => boolean) => {
    if (edge === undefined) return;
    const bound = at(edge, gathering);
    tests.push((x, looked) => holds(compare(x, bound(looked))));
  };
  test(band.atLeast, (order) => order >= 0);
  test(band.moreThan, (order) => order > 0);
  test(band.atMost, (order) => order <= 0);
  test(band.lessThan, (order) => order < 0);
  return (x: Rational, looked: readonly Rational[]) => tests.every((holds) => holds(x, looked));
}
