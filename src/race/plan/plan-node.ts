import { compilePoints } from "../../curve/index.js";
import { compare, sign } from "../../exact/index.js";
import { checkMeasure } from "../../figure/index.js";
import type { Path } from "../../reason/index.js";
import type { BlockBody, Body, ChooseBody, GiveBody, GivenBody, Node } from "../scorecard.js";
import { compileAsk } from "./compile-ask.js";
import type { BlockPlan, ChoosePlan, GivenPlan, GivePlan, NodePlan } from "./plan.js";
import { planItem, treatments } from "./plan-item.js";
import {
  checkIn,
  commonOf,
  complain,
  keep,
  needMark,
  numberOf,
  ordered,
  type Planning,
  remember,
  type Setting,
  together,
  type Within,
} from "./planning.js";

/** Compiles a node: its body, under an id of its own. */
function planNode(planning: Planning, input: Node, path: Path, above: readonly string[]): NodePlan {
  if (planning.ids.has(input.id)) complain(planning, [...path, "id"], "id-duplicate", { id: input.id });
  planning.ids.add(input.id);
  const at = planning.nodes.push(undefined as never) - 1;
  const setting: Setting = {
    id: input.id,
    path,
    label: input.label,
    role: input.role ?? "score",
    mark: input.mark,
    treat: {},
    above: [...above, input.id],
  };
  const plan = planBody(planning, input, setting);
  (planning.subtrees.get(plan) as Within).ids.add(input.id);
  planning.nodes[at] = plan;
  return plan;
}

function planBody(planning: Planning, input: Body, setting: Setting): NodePlan {
  const placed = input.mark === undefined ? setting : { ...setting, mark: input.mark };
  if ("of" in input) return planItem(planning, input, placed);
  if ("nodes" in input) return planBlock(planning, input, placed);
  if ("choose" in input) return planChoice(planning, input, placed);
  if ("given" in input) return planGiven(planning, input, placed);
  return planFixed(planning, input, placed);
}

/** Compiles a block of nodes. */
export function planBlock(planning: Planning, input: BlockBody, setting: Setting): BlockPlan {
  const plan = commonOf(setting, input.limits, planning.card.round?.block);
  const start = input.start === undefined ? undefined : compilePoints(input.start);
  needMark(planning, plan, plan.limits.readsMark || Boolean(start?.share), setting.path);
  if (input.limits?.within !== undefined) complain(planning, [...setting.path, "limits", "within"], "limits-within");
  const treat = treatments(planning, setting, plan);
  const children = input.nodes.map((child, index) =>
    planNode(planning, child, [...setting.path, "nodes", index], setting.above),
  );
  const compiled: BlockPlan = {
    ...plan,
    kind: "block",
    nodes: children,
    order: ordered(planning, children, [...setting.path, "nodes"]),
    combine: input.combine ?? "sum",
    start,
    treat,
  };
  return keep(planning, compiled, together(planning, children), treat);
}

function planChoice(planning: Planning, input: ChooseBody, setting: Setting): ChoosePlan {
  const plan = commonOf(setting, undefined, planning.card.round?.item);
  const check = checkIn(planning);
  const asked = input.choose.map(
    (branch, index) => branch.if && compileAsk(branch.if, [...setting.path, "choose", index, "if"], check),
  );
  const within = remember(planning, check.facts, setting, [...setting.path, "choose"]);
  const inside = { ...setting, treat: { ...setting.treat, ...input.treat } };
  const thens = input.choose.map((branch, index) =>
    planBody(planning, branch.then, { ...inside, path: [...setting.path, "choose", index, "then"] }),
  );
  const treat = treatments(planning, setting, plan, check.facts.lacks, input.treat);
  const compiled: ChoosePlan = {
    ...plan,
    kind: "choose",
    branches: thens.map((then, index) => ({ if: asked[index], then })),
    treat,
  };
  const { ids: below, reads: belowReads } = together(planning, thens);
  for (const id of within.reads) if (below.has(id)) complain(planning, setting.path, "node-cycle", { id });
  ordered(planning, thens, setting.path);
  return keep(planning, compiled, { ids: below, reads: new Set([...within.reads, ...belowReads]) }, treat);
}

function planGiven(planning: Planning, input: GivenBody, setting: Setting): GivenPlan {
  const check = checkIn(planning);
  checkMeasure(input.given, [...setting.path, "given"], check);
  const within = remember(planning, check.facts, setting, setting.path);
  const plan = commonOf(setting, input.limits, planning.card.round?.item);
  needMark(planning, plan, plan.limits.readsMark, setting.path);
  const [low, high] = Array.isArray(input.outOf) ? input.outOf : ["0", input.outOf];
  const range = { low: numberOf(low), high: numberOf(high as string) };
  // What is scaled to a mark is divided by the upper end; what counts as it stands may be a range below zero.
  const upside = plan.mark === undefined || sign(range.high) > 0;
  if (!upside || compare(range.low, range.high) >= 0) complain(planning, [...setting.path, "outOf"], "out-of-range");
  const treat = treatments(planning, setting, plan, check.facts.lacks, input.treat);
  const compiled: GivenPlan = { ...plan, kind: "given", given: input.given, ...range, treat };
  return keep(planning, compiled, within, treat);
}

function planFixed(planning: Planning, input: GiveBody, setting: Setting): GivePlan {
  const plan = commonOf(setting, undefined, planning.card.round?.item);
  const points = compilePoints(input.give);
  needMark(planning, plan, points.share, setting.path);
  const treat = treatments(planning, setting, plan);
  const compiled: GivePlan = { ...plan, kind: "give", give: points, treat };
  return keep(planning, compiled, { ids: new Set(), reads: new Set() }, treat);
}
