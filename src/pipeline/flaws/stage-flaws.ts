import { type Problem, problem } from "../../reason/index.js";
import type { Machine } from "../machine.js";
import { flawWords } from "../words.js";
import { reachedBy, stepsOf } from "./steps-of.js";

/** Stages that nobody can reach from the first, cannot leave, or that lead to no final one. */
export function stageFlaws(machine: Machine): readonly Problem[] {
  const { stages, activities = [] } = machine.pipeline;
  const steps = stepsOf(machine);
  const last = stages.length - 1;
  const leaves = new Set(steps.map(({ from }) => from));
  const first = stages[0]?.id ?? "";

  const numbers = stages.map((_, index) => index);
  const isFinal = (index: number) => stages[index]?.final === true || index === last;
  const isClosedAt = (index: number) =>
    activities.some(
      (each) =>
        each.is === "closed" && each.by !== "nobody" && (each.stages?.includes(stages[index]?.id ?? "") ?? true),
    );
  const stuck = numbers.filter((index) => !isFinal(index) && !leaves.has(index) && !isClosedAt(index));
  const reachable = reachedBy([0], steps);
  // What leads to a stage without a way out is well once that has one.
  const leading = reachedBy(
    [...numbers.filter(isFinal), ...stuck],
    steps.map(({ from, to }) => ({ from: to, to: from })),
  );

  return stages.flatMap(({ id: stage }, index) => {
    const found: Problem[] = [];
    const report = (code: keyof typeof flawWords) =>
      found.push(problem(flawWords, code, ["stages", index], { stage, first }));
    if (!reachable.has(index)) report("stage-unreachable");
    if (stuck.includes(index)) report("no-way-out");
    else if (!leading.has(index)) report("final-unreachable");
    return found;
  });
}
