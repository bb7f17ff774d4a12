import {
  type Band,
  type Curve,
  compilePoints,
  constantOf,
  type Edge,
  pointsOf,
  type Reading,
  type StepsTaken,
} from "../../curve/index.js";
import { absolute, equal, multiply, one, type Rational, show, sign, toText } from "../../exact/index.js";
import {
  comparisonOf,
  isRate,
  type Reference,
  sayDistance,
  sayLevel,
  sayNumber,
  sayReference,
} from "../../figure/index.js";
import { join, say, type Text } from "../../reason/index.js";
import { namesOf } from "../plan/names-of.js";
import type { ItemPlan } from "../plan/plan.js";
import { both, comma, enumeration, minus, noText } from "../wording.js";
import type { Run } from "./run.js";

/** What is told of: an item, in which unit its curve reads, and for which mark. */
export interface Told {
  readonly run: Run;
  readonly plan: ItemPlan;
  readonly unit: string;
  readonly mark: Rational | undefined;
  /** Within a band, whose sentence ends with the points. */
  readonly within?: true;
}

/** How a curve read a number: each form of curve is worded here and nowhere else. */
export function sayReading(told: Told, measured: Text, curve: Curve<Reference>, reading: Reading): Text {
  const digits = told.run.plan.shown.item;
  switch (reading.form) {
    case "proportional":
      return join([measured, both(show(told.mark as Rational, digits).shown)], { zh: "×", en: " × " });
    case "value":
      return join([measured, { zh: "按值计", en: "counted as it is" }], comma);
    case "line":
      return join([measured, sayLine(told, curve as LineCurve)], comma);
    case "formula":
      return join([measured, { zh: "按公式计", en: "by formula" }], comma);
    case "each":
      return sayCount(told, measured, reading);
    case "steps": {
      const { at } = (curve as Extract<Curve<Reference>, { steps: unknown }>).steps;
      const base = say(
        { zh: "{at}计基础分{base}", en: "{base} at {at}" },
        { at: sayEdge(told, at), base: minus(show(reading.base as Rational, digits).shown) },
      );
      return join([measured, base, ...(reading.steps ?? []).map((taken) => sayLeg(told, taken))], comma);
    }
    case "band": {
      const band = (curve as Extract<Curve<Reference>, { bands: unknown }>).bands[reading.band ?? 0] as AnyBand;
      const met = join([measured, sayBand(told, band)], comma);
      const inner = "else" in band ? band.else : band.is;
      return reading.inner?.form === "fixed"
        ? met
        : sayReading({ ...told, within: true }, met, inner as Curve<Reference>, reading.inner as Reading);
    }
    case "fixed":
      return measured;
  }
}

type LineCurve = Extract<Curve<Reference>, { line: unknown }>;

/** A line, by its knots. */
function sayLine(told: Told, { line }: LineCurve): Text {
  const { run, mark } = told;
  const knots = line.map(([at, points]) => {
    const worth = minus(show(pointsOf(compilePoints(points), mark), run.plan.shown.item).shown);
    return say({ zh: "{at}得{worth}", en: "{at} → {worth}" }, { at: sayEdge(told, at), worth });
  });
  return say({ zh: "按{knots}折算", en: "{knots}" }, { knots: join(knots, enumeration) });
}

/** A knot, an anchor or the edge of a band: what is stated is not rounded. */
function sayEdge(told: Told, at: Edge<Reference>): Text {
  const { run, plan, unit } = told;
  const value = constantOf(at)?.value;
  if (!value) return sayReference(at as Reference, namesOf(run.plan));
  return join([sayLevel(plan.of, value, unit, [value]), countedIn(told)], noText);
}

/** What plain numbers of a measure are counted in. */
function countedIn({ run, plan, unit }: Told): Text {
  const base = comparisonOf(plan.of)?.base ?? plan.of;
  const isCounted = unit === "" && typeof base === "string" && !isRate(plan.of);
  return isCounted ? { zh: namesOf(run.plan).unit(base).zh, en: "" } : noText;
}

type AnyBand = Band<Reference> | { readonly else: unknown };

/** The band that was met, by its edges. */
function sayBand(told: Told, band: AnyBand): Text {
  if ("else" in band) return { zh: "属其余情形", en: "in no other band" };
  const edge = (sign: string, at: Edge<Reference> | undefined): Text[] => {
    if (at === undefined) return [];
    const level = sayEdge(told, at);
    return [say({ zh: `${sign}{level}`, en: `${sign} {level}` }, { level })];
  };
  const edges = [
    ...edge("≥", band.atLeast),
    ...edge(">", band.moreThan),
    ...edge("≤", band.atMost),
    ...edge("<", band.lessThan),
  ];
  return say({ zh: "属{edges}一档", en: "in the band {edges}" }, { edges: join(edges, { zh: "且", en: " and " }) });
}

/** What is counted, what each is worth and what that comes to: below zero, an `each` that adds takes, and the reverse. */
function sayCount(told: Told, measured: Text, { steps, points }: Reading): Text {
  const [taken] = steps as readonly [StepsTaken];
  const { count, each, is, distance } = taken;
  const verb = verbOf(sign(points) || sign(is));
  const shown = show(absolute(points), told.run.plan.shown.item).shown;
  const values = { is: toText(absolute(is)), verb: /[1-9]/.test(shown) ? verb : { ...verb, en: "" }, points: shown };
  const isPlain = equal(each, one) && told.unit === "" && !isRate(told.plan.of);
  if (isPlain && equal(count, distance) && sign(count) >= 0 && !told.within)
    return say(
      { zh: "{measured}×{is}，{verb}{points}", en: "{measured} × {is}: {verb}{points}" },
      { measured, ...values },
    );
  const per = sayPer(told, taken, verb, sign(distance) < 0 ? below : noText);
  const phrase = join([measured, isEven(taken) ? per : join([per, sayTimes(count)], noText)], comma);
  return told.within
    ? phrase
    : say({ zh: "{phrase}，{verb}{points}", en: "{phrase}: {verb}{points}" }, { phrase, ...values });
}

function sayLeg(told: Told, taken: StepsTaken): Text {
  const way = sign(taken.distance) < 0 ? below : { zh: "高", en: " above" };
  return join([sayPer(told, taken, verbOf(sign(taken.is)), way), sayTimes(taken.count)], noText);
}

const below: Text = { zh: "低", en: " below" };

function verbOf(gains: number): Text {
  return gains < 0 ? { zh: "扣", en: "−" } : { zh: "加", en: "+" };
}

/** What a step is worth, how wide it is, and what becomes of a part of one where there is such a part. */
function sayPer(told: Told, taken: StepsTaken, verb: Text, way: Text): Text {
  const part = isEven(taken) ? undefined : taken.part;
  const values = {
    way,
    full: part === "completed" ? { zh: "满", en: "full " } : noText,
    begun: part === "started" ? { zh: "，不足按一档", en: " or part of it" } : noText,
    each: sayDistance(told.plan.of, taken.each, told.unit),
    unit: countedIn(told),
    verb,
    is: toText(absolute(taken.is)),
  };
  return say(
    { zh: "每{way}{full}{each}{unit}{verb}{is}{begun}", en: "{verb}{is} per {full}{each}{way}{begun}" },
    values,
  );
}

/** Whether steps fill the distance, with nothing over. */
function isEven({ count, each, distance }: StepsTaken): boolean {
  return equal(absolute(multiply(count, each)), absolute(distance));
}

function sayTimes(count: Rational): Text {
  const number = sayNumber(absolute(count), "");
  return say({ zh: "，计{number}档", en: equal(count, one) ? ", once" : ", {number} times" }, { number });
}
