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
import { absolute, equal, one, type Rational, show, sign, subtract, toText } from "../../exact/index.js";
import {
  type Column,
  type Names,
  type Reference,
  sayDistance,
  sayLevel,
  sayMeasure,
  sayNumber,
  sayReference,
} from "../../figure/index.js";
import { join, say, type Text } from "../../reason/index.js";
import type { BlockPlan, ItemPlan, NodePlan } from "../plan/plan.js";
import { both, comma, enumeration, labelOf, minus, noText, semicolon, signed } from "../wording.js";
import { lackText, limitTexts } from "../words.js";
import type { Earned, Run } from "./run.js";

const nothing: Text = { zh: "{label}无加减分", en: "{label}: nothing added or taken" };

/** How a node came to its points, in one sentence. */
export function sayEarned(run: Run, plan: NodePlan, earned: Earned | undefined, i: number): Text {
  const label = labelOf(plan);
  if (!earned) return say({ zh: "{label}：不在此列", en: "{label}: not taken" }, { label });
  if (earned.out) {
    const values = { label, lack: lackText[earned.lack ?? "notApplicable"] };
    return say({ zh: "{label}{lack}，分值转给其他项", en: "{label}, {lack}: its mark goes to the others" }, values);
  }
  if (plan.kind === "choose" && earned.branches.length > 0) {
    const [taken = 0, ...inner] = earned.branches;
    return sayEarned(run, plan.branches[taken]?.then as NodePlan, { ...earned, branches: inner }, i);
  }
  // What stands in may lack something itself, and has then been treated in turn.
  if (earned.treatment?.is === "item" && earned.x) return sayItemWhole(run, earned.treatment.item, earned, i);
  if (earned.lack) {
    const values = { label, lack: lackText[earned.lack], end: endOf(run, earned) };
    return say({ zh: "{label}{lack}，按办法{end}", en: "{label} {lack}, as the measure provides: {end}" }, values);
  }
  if (plan.kind === "block") return sayBlock(run, plan, earned, i);
  if (plan.kind === "item") return sayItemWhole(run, plan, earned, i);
  const phrase =
    plan.kind === "given"
      ? say({ zh: "{label}评定{x}", en: "{label} given {x}" }, { label, x: toText(earned.x as Rational) })
      : say({ zh: "{label}固定分", en: "{label}, fixed" }, { label });
  return withEnd(run, phrase, earned, ": ");
}

/** A count without a mark has said its points already. */
function sayItemWhole(run: Run, plan: ItemPlan, earned: Earned, i: number): Text {
  const phrase = sayItem(run, plan, earned, i);
  if (plan.curve.counts && !earned.mark) return join([phrase, ...sayLimits(run, earned)], comma);
  return withEnd(run, phrase, earned, plan.curve.counts ? ", " : ": ");
}

function endOf(run: Run, earned: Earned): Text {
  const points = minus(show(earned.points, run.plan.shown.item).shown);
  if (!earned.mark) return say({ zh: "得{points}", en: "{points}" }, { points });
  return say(
    { zh: "得{points}（满分{mark}）", en: "{points} of {mark}" },
    { points, mark: show(earned.mark, run.plan.shown.item).shown },
  );
}

/** A sentence that ends with the limits that cut and the points. */
function withEnd(run: Run, phrase: Text, earned: Earned, separator: string): Text {
  const told = join([phrase, ...sayLimits(run, earned)], comma);
  return join([told, endOf(run, earned)], { zh: "，", en: separator });
}

function sayLimits(run: Run, earned: Earned): Text[] {
  const digits = run.plan.shown.item;
  return earned.cuts.map(({ by, at, points }) =>
    say(limitTexts[by], { raw: minus(show(subtract(at, points), digits).shown), at: minus(show(at, digits).shown) }),
  );
}

/** A block of counts is one sentence; any other says what its nodes came to. */
function sayBlock(run: Run, plan: BlockPlan, earned: Earned, i: number): Text {
  const limits = sayLimits(run, earned);
  if (!isCount(plan)) {
    const total = join([labelOf(plan), endOf(run, earned)], { zh: "", en: " " });
    return join([total, ...limits], comma);
  }
  const counts = plan.nodes.flatMap((node) => {
    const mine = run.earned.get(node)?.[i];
    return mine && sign(mine.points) !== 0 && !mine.lack ? [sayItemWhole(run, node as ItemPlan, mine, i)] : [];
  });
  const phrase = counts.length > 0 ? counts : [say(nothing, { label: labelOf(plan) })];
  return join([join(phrase, semicolon), ...limits, endOf(run, earned)], comma);
}

function isCount(plan: BlockPlan): boolean {
  return plan.id !== "total" && plan.nodes.every((node) => node.kind === "item" && !node.mark && node.curve.counts);
}

function sayItem(run: Run, plan: ItemPlan, earned: Earned, i: number): Text {
  const inputs = run.inputs.get(plan) as { unit: string; looked: readonly Column[] };
  const measured = sayMeasure(plan.of, earned.x as Rational, inputs.unit, namesOf(run));
  const looked = inputs.looked.map((column) => column.values[i] as Rational);
  const reading = plan.curve.read(earned.x as Rational, earned.mark, looked);
  return sayReading({ run, plan, unit: inputs.unit, mark: earned.mark }, measured, plan.points, reading);
}

interface Told {
  readonly run: Run;
  readonly plan: ItemPlan;
  readonly unit: string;
  readonly mark: Rational | undefined;
}

/** How a curve read a number: each form of curve is worded here and nowhere else. */
function sayReading(told: Told, measured: Text, curve: Curve<Reference>, reading: Reading): Text {
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
  const names = namesOf(run);
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
  const names = namesOf(run);
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

/** What the scorecard calls its figures and nodes. */
export function namesOf({ plan }: Pick<Run, "plan">): Names {
  return {
    figure: (id) => plan.card.figures?.[id]?.label ?? both(id),
    unit: (id) => plan.card.figures?.[id]?.unit ?? noText,
    node: (id) => labelOf(plan.nodes.find((node) => node.id === id) ?? { id }),
  };
}
