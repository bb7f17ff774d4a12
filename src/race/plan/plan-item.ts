import { compileCurve, compilePoints } from "../../curve/index.js";
import { checkMeasure, checkReference, type Lack } from "../../figure/index.js";
import type { ItemBody, Treat, Treatment } from "../scorecard.js";
import { lackText } from "../words.js";
import type { Common, ItemPlan, TreatmentPlan, Treatments } from "./plan.js";
import {
  checkIn,
  commonOf,
  complain,
  keep,
  needMark,
  type Planning,
  remember,
  roundOf,
  type Setting,
} from "./planning.js";

/** Compiles an item; `defaults` is how the scorecard treats what is lacking. */
export function planItem(
  planning: Planning,
  input: ItemBody,
  setting: Setting,
  defaults: Treat = planning.card.treat ?? {},
): ItemPlan {
  const { path } = setting;
  const check = checkIn(planning);
  checkMeasure(input.of, [...path, "of"], check);
  const curve = compileCurve(input.points);
  for (const reference of curve.references) checkReference(input.of, reference, [...path, "points"], check);
  const within = remember(planning, check.facts, setting, path);
  const plan = commonOf(setting, input.limits, input.round?.item ?? planning.card.round?.item);
  needMark(planning, plan, curve.readsMark || plan.limits.readsMark || Boolean(curve.anchor?.share), path);
  if (input.limits?.within !== undefined && !curve.anchor)
    complain(planning, [...path, "limits", "within"], "limits-within");
  const treat = treatments(planning, setting, plan, check.facts.lacks, input.treat, defaults);
  const compiled: ItemPlan = {
    ...plan,
    kind: "item",
    of: input.of,
    points: input.points,
    curve,
    treat,
    peers: input.peers,
    roundFigure: roundOf(input.round?.figure ?? planning.card.round?.figure),
  };
  return keep(planning, compiled, within, treat);
}

/**
 * What happens for each lack that can arise at a node: as it says itself, else what it stands in, else the scorecard. A
 * mark that differs by class can be lacking too.
 */
export function treatments(
  planning: Planning,
  setting: Setting,
  plan: Common,
  possible: Iterable<Lack> = [],
  own: Treat = {},
  defaults: Treat = planning.card.treat ?? {},
): Treatments {
  const treat = { ...defaults, ...setting.treat, ...own };
  const compiled = new Map<Lack, TreatmentPlan>();
  const lacks = new Set(possible);
  if (plan.mark && "by" in plan.mark) lacks.add("notApplicable");
  for (const lack of lacks) {
    const treatment = treat[lack];
    const path = [...setting.path, "treat", lack];
    if (treatment === undefined) complain(planning, path, "treatment-missing", { lack: lackText[lack], key: lack });
    else if (lack === "alone" && treatment === "mean") complain(planning, path, "treatment-mean-alone");
    else compiled.set(lack, treatmentPlan(planning, treatment, lack, { ...setting, path }, plan, defaults));
  }
  return compiled;
}

function treatmentPlan(
  planning: Planning,
  treatment: Treatment,
  lack: Lack,
  setting: Setting,
  plan: Common,
  defaults: Treat,
): TreatmentPlan {
  if (typeof treatment === "object") {
    // What stands in is treated as the scorecard says, but for the lack that it stands in for: that it must treat itself.
    const { [lack]: _same, ...others } = defaults;
    const alone = { ...setting, mark: treatment.mark ?? setting.mark, treat: {} };
    return { is: "item", item: planItem(planning, treatment, alone, others) };
  }
  if (treatment === "mean" || treatment === "redistribute" || treatment === "unranked" || treatment === "refuse")
    return { is: treatment };
  const points = compilePoints(treatment);
  needMark(planning, plan, points.share, setting.path);
  return { is: "points", points };
}
