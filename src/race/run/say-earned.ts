import { type Rational, show, sign, subtract, toText } from "../../exact/index.js";
import { type Column, sayMeasure } from "../../figure/index.js";
import { join, say, type Text } from "../../reason/index.js";
import { namesOf } from "../plan/names-of.js";
import type { BlockPlan, ItemPlan, NodePlan } from "../plan/plan.js";
import { comma, labelOf, minus, semicolon } from "../wording.js";
import { lackText, limitTexts } from "../words.js";
import { boundariesOf } from "./boundaries-of.js";
import type { Earned, Run } from "./run.js";
import { sayReading } from "./say-reading.js";

const nothing: Text = { zh: "{label}无加减分", en: "{label}: nothing added or taken" };

/** How a node came to its points, in one sentence. */
export function sayEarned(run: Run, plan: NodePlan, earned: Earned | undefined, i: number): Text {
  const label = labelOf(plan);
  if (!earned) return say({ zh: "{label}：不在此列", en: "{label}: not taken" }, { label });
  if (earned.out) {
    const values = { label, lack: lackText[earned.lack ?? "notApplicable"] };
    // What only adds or takes has no mark that others could have in its place.
    return plan.role === "score" && plan.mark
      ? say({ zh: "{label}{lack}，分值转给其他项", en: "{label}, {lack}: its mark goes to the others" }, values)
      : say({ zh: "{label}{lack}，不计", en: "{label}, {lack}: not counted" }, values);
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
    return mine && sign(mine.points) !== 0 ? [sayEarned(run, node, mine, i)] : [];
  });
  const phrase = counts.length > 0 ? counts : [say(nothing, { label: labelOf(plan) })];
  return join([join(phrase, semicolon), ...limits, endOf(run, earned)], comma);
}

function isCount(plan: BlockPlan): boolean {
  return plan.id !== "total" && plan.nodes.every((node) => node.kind === "item" && !node.mark && node.curve.counts);
}

function sayItem(run: Run, plan: ItemPlan, earned: Earned, i: number): Text {
  const inputs = run.inputs.get(plan) as { unit: string; looked: readonly Column[] };
  const x = earned.x as Rational;
  const looked = inputs.looked.map((column) => column.values[i] as Rational);
  const reading = plan.curve.read(x, earned.mark, looked);
  const edges = boundariesOf(x, plan.curve, reading, looked);
  const measured = sayMeasure(plan.of, x, inputs.unit, namesOf(run.plan), edges);
  return sayReading({ run, plan, unit: inputs.unit, mark: earned.mark }, measured, plan.points, reading);
}
