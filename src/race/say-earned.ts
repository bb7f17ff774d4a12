import type { Reading, StepsTaken } from "../curve/index.js";
import { absolute, equal, one, type Rational, show, sign, toText } from "../exact/index.js";
import { type Names, sayMeasure, sayNumber } from "../figure/index.js";
import { join, say, type Text } from "../reason/index.js";
import type { Earned, Run } from "./evaluate.js";
import type { BlockPlan, ItemPlan, NodePlan } from "./plan.js";
import { labelOf, lackText, limitTexts, signed } from "./words.js";

const nothing: Text = { zh: "{label}无加减分", en: "{label}: nothing added or taken" };
const none: Text = { zh: "", en: "" };

/** How a node came to its points, in one sentence. */
export function sayEarned(run: Run, plan: NodePlan, earned: Earned | undefined, i: number): Text {
  const label = labelOf(plan);
  if (!earned) return say({ zh: "{label}：不在此列", en: "{label}: not taken" }, { label });
  if (earned.out)
    return say(
      { zh: "{label}不适用，分值转给其他项", en: "{label} does not apply: its mark goes to the others" },
      { label },
    );
  if (earned.lack && earned.treatment?.is !== "item") {
    const values = { label, lack: lackText[earned.lack], end: endOf(run, earned) };
    return say({ zh: "{label}{lack}，按办法{end}", en: "{label} {lack}, as the measure provides: {end}" }, values);
  }
  if (plan.kind === "choose") {
    const then = plan.branches[earned.branch ?? 0]?.then as NodePlan;
    return sayEarned(run, then, earned.inner ?? earned, i);
  }
  if (plan.kind === "block") return sayBlock(run, plan, earned, i);
  if (plan.kind === "item") {
    const item = earned.treatment?.is === "item" ? earned.treatment.item : plan;
    return withEnd(run, sayItem(run, item, earned), earned);
  }
  if (plan.kind === "given")
    return withEnd(
      run,
      say({ zh: "{label}评定{number}", en: "{label} given {number}" }, { label, number: toText(earned.x as Rational) }),
      earned,
    );
  return withEnd(run, say({ zh: "{label}固定分", en: "{label}, fixed" }, { label }), earned);
}

function endOf(run: Run, earned: Earned): Text {
  const points = show(earned.points, run.plan.shown.item).shown.replace("-", "−");
  if (!earned.mark) return say({ zh: "得{points}", en: "{points}" }, { points });
  return say(
    { zh: "得{points}（满分{mark}）", en: "{points} of {mark}" },
    { points, mark: show(earned.mark, run.plan.shown.item).shown },
  );
}

/** A sentence that ends with the points: without a mark, a count has already said them. */
function withEnd(run: Run, phrase: Text, earned: Earned): Text {
  const limits = sayLimits(run, earned);
  if (earned.reading?.form === "each" && !earned.mark) return join([phrase, ...limits], { zh: "，", en: ", " });
  const separator = earned.reading?.form === "each" ? ", " : ": ";
  const told = join([phrase, ...limits], { zh: "，", en: ", " });
  return join([told, endOf(run, earned)], { zh: "，", en: separator });
}

function sayLimits(run: Run, earned: Earned): Text[] {
  const digits = run.plan.shown.item;
  return (earned.cuts ?? []).map((cut) =>
    say(limitTexts[cut.by], { at: show(cut.at, digits).shown, points: signed(show(cut.points, digits).shown) }),
  );
}

/** A block of counts is one sentence; any other says what its nodes came to. */
function sayBlock(run: Run, plan: BlockPlan, earned: Earned, i: number): Text {
  const limits = sayLimits(run, earned);
  if (!isCount(plan)) {
    const total = join([labelOf(plan), endOf(run, earned)], { zh: "", en: " " });
    return join([total, ...limits], { zh: "，", en: ", " });
  }
  const counts = plan.nodes.flatMap((node) => {
    const mine = run.earned.get(node)?.[i];
    return mine && sign(mine.points) !== 0 && !mine.lack ? [sayItem(run, node as ItemPlan, mine)] : [];
  });
  const phrase = counts.length > 0 ? counts : [say(nothing, { label: labelOf(plan) })];
  return join([join(phrase, { zh: "；", en: "; " }), ...limits, endOf(run, earned)], { zh: "，", en: ", " });
}

function isCount(plan: BlockPlan): boolean {
  return plan.id !== "total" && plan.nodes.every((node) => node.kind === "item" && !node.mark && node.curve.counts);
}

function sayItem(run: Run, plan: ItemPlan, earned: Earned): Text {
  const measured = sayMeasure(plan.of, earned.x as Rational, earned.unit ?? "", namesOf(run));
  return earned.reading ? sayReading(run, measured, earned.reading, earned) : measured;
}

/** How a curve read a number: each form of curve is worded here and nowhere else. */
function sayReading(run: Run, measured: Text, reading: Reading, earned: Earned): Text {
  const digits = run.plan.shown.item;
  switch (reading.form) {
    case "proportional":
      return join([measured, shownText(earned.mark as Rational, digits)], { zh: "×", en: " × " });
    case "value":
      return join([measured, { zh: "按值计", en: "counted as it is" }], { zh: "，", en: ", " });
    case "line":
      return join([measured, { zh: "按折线计", en: "on the line" }], { zh: "，", en: ", " });
    case "formula":
      return join([measured, { zh: "按公式计", en: "by formula" }], { zh: "，", en: ", " });
    case "each":
      return sayCount(measured, reading, digits);
    case "steps": {
      const base = say(
        { zh: "基础分{base}", en: "{base} to start" },
        { base: show(reading.base as Rational, digits).shown },
      );
      const legs = (reading.steps ?? []).map((taken) => sayLeg(taken, earned.unit ?? ""));
      return join([measured, base, ...legs], { zh: "，", en: ", " });
    }
    case "band": {
      if (reading.band === undefined) return measured;
      const band = say({ zh: "{measured}，列第{n}档", en: "{measured}, band {n}" }, { measured, n: reading.band + 1 });
      return reading.inner && reading.inner.form !== "band" ? sayReading(run, band, reading.inner, earned) : band;
    }
  }
}

function sayCount(measured: Text, reading: Reading, digits: number): Text {
  const [taken] = reading.steps as readonly [StepsTaken];
  const points = show(reading.points, digits).shown;
  const values = {
    measured,
    is: toText(absolute(taken.is)),
    each: sayNumber(taken.each, ""),
    count: toText(taken.count),
    points: points.replace("-", ""),
    verb: sign(taken.is) < 0 ? { zh: "扣", en: "−" } : { zh: "加", en: "+" },
  };
  return equal(taken.each, one)
    ? say({ zh: "{measured}×{is}，{verb}{points}", en: "{measured} × {is}: {verb}{points}" }, values)
    : say(
        { zh: "{measured}，{count}档×{is}，{verb}{points}", en: "{measured}, {count} steps × {is}: {verb}{points}" },
        values,
      );
}

function sayLeg(taken: StepsTaken, unit: string): Text {
  const values = { count: sayNumber(taken.count, ""), each: sayNumber(taken.each, unit), is: signed(toText(taken.is)) };
  return say({ zh: "每{each}{is}，计{count}档", en: "{is} per {each}, {count} times" }, values);
}

function shownText(value: Rational, digits: number): Text {
  const { shown } = show(value, digits);
  return { zh: shown, en: shown };
}

/** What the scorecard calls its figures and nodes. */
export function namesOf({ plan }: Run): Names {
  return {
    figure: (id) => plan.card.figures?.[id]?.label ?? { zh: id, en: id },
    unit: (id) => plan.card.figures?.[id]?.unit ?? none,
    node: (id) => labelOf(plan.nodes.find((node) => node.id === id) ?? { id }),
  };
}
