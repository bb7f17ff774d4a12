import type { Machine } from "../machine.js";
import type { MoveRule } from "../move-rule.js";

/** A move that somebody may make, by the numbers of its stages. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly rule: MoveRule;
}

/** Every move that somebody may make. */
export function stepsOf({ rules }: Machine): readonly Step[] {
  return rules.flatMap((row, from) =>
    row.flatMap((rule, to) => (rule && rule.by !== "nobody" ? [{ from, to, rule }] : [])),
  );
}

/** The stages to which steps lead from some, which are among them. */
export function reachedBy(starts: readonly number[], steps: readonly Pick<Step, "from" | "to">[]): ReadonlySet<number> {
  const next = new Map<number, number[]>();
  for (const { from, to } of steps) next.set(from, [...(next.get(from) ?? []), to]);
  const reached = new Set(starts);
  for (const stage of reached) for (const to of next.get(stage) ?? []) reached.add(to);
  return reached;
}
