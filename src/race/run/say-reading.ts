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
import { absolute, equal, one, type Rational, show, sign, toText } from "../../exact/index.js";
import { type Names, type Reference, sayDistance, sayLevel, sayNumber, sayReference } from "../../figure/index.js";
import { join, say, type Text } from "../../reason/index.js";
import { namesOf } from "../plan/names-of.js";
import type { ItemPlan } from "../plan/plan.js";
import { both, comma, enumeration, minus, signed } from "../wording.js";
import type { Run } from "./run.js";

/** What is told of: an item, in which unit its curve reads, and for which mark. */
export interface Told {
  readonly run: Run;
  readonly plan: ItemPlan;
  readonly unit: string;
  readonly mark: Rational | undefined;
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
      const base = say(
        { zh: "基础分{base}", en: "{base} to start" },
        { base: show(reading.base as Rational, digits).shown },
      );
      return join([measured, base, ...(reading.steps ?? []).map((taken) => sayLeg(told, taken))], comma);
    }
    case "band": {
      const band = (curve as Extract<Curve<Reference>, { bands: unknown }>).bands[reading.band ?? 0] as AnyBand;
      const met = join([measured, sayBand(told, band)], comma);
      const inner = "else" in band ? band.else : band.is;
      return reading.inner?.form === "fixed"
        ? met
        : sayReading(told, met, inner as Curve<Reference>, reading.inner as Reading);
    }
    case "fixed":
      return measured;
  }
}

type LineCurve = Extract<Curve<Reference>, { line: unknown }>;

/** A line, by its knots. */
function sayLine({ run, plan, unit, mark }: Told, { line }: LineCurve): Text {
  const names = namesOf(run.plan);
  const knots = line.map(([at, points]) => {
    const worth = minus(show(pointsOf(compilePoints(points), mark), run.plan.shown.item).shown);
    return say({ zh: "{at}得{worth}", en: "{at} → {worth}" }, { at: sayEdge(plan, unit, names, at), worth });
  });
  return say({ zh: "按{knots}折算", en: "{knots}" }, { knots: join(knots, enumeration) });
}

/** A knot or the edge of a band. */
function sayEdge(plan: ItemPlan, unit: string, names: Names, at: Edge<Reference>): Text {
  const constant = constantOf(at);
  return constant ? sayLevel(plan.of, constant.value, unit) : sayReference(at as Reference, names);
}

type AnyBand = Band<Reference> | { readonly else: unknown };

/** The band that was met, by its edges. */
function sayBand({ run, plan, unit }: Told, band: AnyBand): Text {
  if ("else" in band) return { zh: "属其余情形", en: "in no other band" };
  const names = namesOf(run.plan);
  const edge = (sign: string, at: Edge<Reference> | undefined): Text[] => {
    if (at === undefined) return [];
    const level = sayEdge(plan, unit, names, at);
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

function sayCount({ run, plan, unit }: Told, measured: Text, reading: Reading): Text {
  const [taken] = reading.steps as readonly [StepsTaken];
  const points = show(reading.points, run.plan.shown.item).shown;
  const values = {
    measured,
    is: toText(absolute(taken.is)),
    each: sayDistance(plan.of, taken.each, unit),
    count: sayNumber(taken.count, ""),
    points: points.replace("-", ""),
    verb: sign(taken.is) < 0 ? { zh: "扣", en: "−" } : { zh: "加", en: "+" },
  };
  return equal(taken.each, one) && unit === ""
    ? say({ zh: "{measured}×{is}，{verb}{points}", en: "{measured} × {is}: {verb}{points}" }, values)
    : say(
        { zh: "{measured}，每{each}计{is}，{verb}{points}", en: "{measured}, {is} per {each}: {verb}{points}" },
        values,
      );
}

function sayLeg({ plan, unit }: Told, taken: StepsTaken): Text {
  const each = sayDistance(plan.of, taken.each, unit);
  const values = { count: sayNumber(taken.count, ""), each, is: signed(toText(taken.is)) };
  return say({ zh: "每{each}{is}，计{count}档", en: "{is} per {each}, {count} times" }, values);
}
