import { checkMeasure } from "../../figure/index.js";
import type { Problem } from "../../reason/index.js";
import type { Scorecard } from "../scorecard.js";
import type { Plan } from "./plan.js";
import { planAfter } from "./plan-after.js";
import { planBlock } from "./plan-node.js";
import { checkIn, complain, type Planning, remember, roundOf, type Setting } from "./planning.js";

/** Compiles a parsed scorecard; problems that only the whole can show are added to `problems`. */
export function planOf(card: Scorecard, problems: Problem[]): Plan {
  const planning: Planning = {
    card,
    problems,
    nodes: [],
    ids: new Set(),
    figures: new Set(),
    better: (figure) => card.figures?.[figure]?.better ?? "higher",
    subtrees: new Map(),
    reads: [],
  };
  const top: Setting = {
    id: "total",
    path: [],
    label: undefined,
    role: "score",
    mark: undefined,
    treat: {},
    above: [],
  };
  const root = planBlock(planning, { nodes: card.nodes, limits: card.limits }, top);
  const breakTies = (card.breakTies ?? []).map((step, index) => {
    const check = checkIn(planning);
    const path = ["breakTies", index, "by"];
    checkMeasure(step.by, path, check);
    remember(planning, check.facts, top, path);
    return step;
  });
  const after = planAfter(planning);
  for (const { id, path, above, ofTotal } of planning.reads)
    if (id === "total") {
      if (!ofTotal) complain(planning, path, "node-cycle", { id });
    } else if (!planning.ids.has(id)) complain(planning, path, "node-unknown", { id });
    else if (above.includes(id)) complain(planning, path, "node-cycle", { id });
  const { display, item: itemRound, total } = card.round ?? {};
  const digits = typeof display === "object" ? display.to : display;
  return {
    card,
    root: { ...root, round: undefined },
    nodes: planning.nodes,
    figures: planning.figures,
    breakTies,
    after,
    better: planning.better,
    shown: {
      item: roundOf(digits ?? itemRound)?.places ?? 2,
      total: roundOf(digits ?? total)?.places ?? 2,
      settled: typeof display === "object",
    },
    roundTotal: roundOf(total),
  };
}
