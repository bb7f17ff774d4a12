import { byCodePoint } from "../exact/index.js";
import type { ProjectEvent } from "./event.js";

/** The rank of each stage that is entered on one day: those in this order after all others. */
export type StageOrder = ReadonlyMap<string, number>;

/**
 * The order of the events of a project: by day, what is registered first, then `seq`, then the order of the stages
 * entered, then id. What has no day comes before all days.
 */
export function byOrder(a: ProjectEvent, b: ProjectEvent, stages: StageOrder): number {
  const x = a.on ?? "";
  const y = b.on ?? "";
  if (x !== y) return x < y ? -1 : 1;
  return (
    Number(b.kind === "registered") - Number(a.kind === "registered") ||
    (a.seq ?? 0) - (b.seq ?? 0) ||
    stageRank(a, stages) - stageRank(b, stages) ||
    byCodePoint(a.id, b.id)
  );
}

function stageRank({ kind, stage }: ProjectEvent, stages: StageOrder): number {
  return kind === "entered" ? (stages.get(stage as string) ?? -1) : -1;
}
