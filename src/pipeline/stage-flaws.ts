import { type Problem, problem } from "../reason/index.js";
import type { Machine } from "./machine.js";
import { reachedBy, stepsOf } from "./steps-of.js";
import { flawWords } from "./words.js";

/** Stages that nobody can reach from the first, cannot leave, or that lead to no final one. */
export function stageFlaws(machine: Machine): readonly Problem[] {
  const { stages, activities = [] } = machine.pipeline;
  const steps = stepsOf(machine);
  const finals = stages.flatMap(({ final }, index) => (final || index === stages.length - 1 ? [index] : []));
  const reachable = reachedBy([0], steps);
  const finishing = reachedBy(
    finals,
    steps.map(({ from, to }) => ({ from: to, to: from })),
  );
  const leaves = new Set(steps.map(({ from }) => from));
  const first = stages[0]?.id ?? "";

  return stages.flatMap(({ id: stage }, index) => {
    const closes = activities.some(
      (each) => each.is === "closed" && each.by !== "nobody" && (each.stages?.includes(stage) ?? true),
    );
    const found: Problem[] = [];
    const report = (code: keyof typeof flawWords) =>
      found.push(problem(flawWords, code, ["stages", index], { stage, first }));
    if (!reachable.has(index)) report("stage-unreachable");
    if (!finishing.has(index)) report(leaves.has(index) || closes ? "final-unreachable" : "no-way-out");
    return found;
  });
}
