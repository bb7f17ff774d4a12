import { pointsOf } from "../../curve/index.js";
import { divide, rational, sum } from "../../exact/index.js";
import type { Lack, Peers } from "../../figure/index.js";
import type { ItemPlan, NodePlan, TreatmentPlan } from "../plan/plan.js";
import { lackText } from "../words.js";
import { type Earned, type EarnedColumn, nothing } from "./run.js";
import type { Running } from "./running.js";
import { round } from "./settle.js";

interface Lacking {
  readonly i: number;
  readonly lack: Lack;
}

/** Gives everyone active what they earn, or what takes the place of what they lack. */
export function treated(
  running: Running,
  plan: NodePlan,
  active: readonly boolean[],
  earn: (i: number) => Earned | Lack | undefined,
  standIn: (item: ItemPlan, active: readonly boolean[]) => EarnedColumn,
): EarnedColumn {
  const lacking: Lacking[] = [];
  const scored = active.map((on, i) => {
    const result = on ? earn(i) : undefined;
    if (typeof result !== "string") return result;
    lacking.push({ i, lack: result });
    return undefined;
  });
  if (lacking.length === 0) return scored;
  const column = [...scored];
  const peers = running.peersOf("peers" in plan ? plan.peers : undefined);
  for (const each of lacking) column[each.i] = treat(running, plan, each, scored, peers);
  for (const [lack, treatment] of plan.treat) {
    if (treatment.is !== "item") continue;
    const who = new Set(lacking.flatMap((each) => (each.lack === lack ? [each.i] : [])));
    if (who.size === 0) continue;
    const stand = standIn(
      treatment.item,
      active.map((_on, i) => who.has(i)),
    );
    // What stands in may lack something too, and then says that of itself.
    for (const i of who)
      column[i] = stand[i]?.lack ? stand[i] : stand[i] && { ...(stand[i] as Earned), lack, treatment };
  }
  return column;
}

function treat(
  { markOf, complain, dropped }: Running,
  plan: NodePlan,
  { i, lack }: Lacking,
  scored: EarnedColumn,
  peers: Peers,
): Earned | undefined {
  const treatment = plan.treat.get(lack) as TreatmentPlan;
  const own = markOf(plan, i);
  const mark = own === "notApplicable" ? undefined : own;
  const base = { ...nothing, mark, lack, treatment };
  switch (treatment.is) {
    case "points":
      if (treatment.points.share && mark === undefined) {
        complain(plan.path, i, "share-of-no-mark", { node: plan.id });
        return undefined;
      }
      return { ...base, points: round(pointsOf(treatment.points, mark), plan.round) };
    case "mean": {
      const points = scored.flatMap((each, other) => {
        const peer = peers.ranked[other] && peers.groups[other] === peers.groups[i];
        return peer && each && !each.out && !each.lack ? [each.points] : [];
      });
      if (points.length > 0)
        return { ...base, points: round(divide(sum(points), rational(points.length)), plan.round) };
      complain(plan.path, i, "mean-of-nobody", { node: plan.id });
      return undefined;
    }
    case "redistribute":
      return { ...base, out: true };
    case "unranked":
      dropped.set(i, { node: plan.id, lack });
      return base;
    case "refuse":
      complain(plan.path, i, "refused", { node: plan.id, lack: lackText[lack] });
      return undefined;
    case "item":
      return undefined;
  }
}
