import { type Problem, problem } from "../../reason/index.js";
import type { Machine } from "../machine.js";
import { flawWords } from "../words.js";
import { reachedBy, stepsOf } from "./steps-of.js";

/** Time limits and durations to a stage that cannot be entered while the entry that they count from still stands. */
export function clockFlaws(machine: Machine): readonly Problem[] {
  const { order, pipeline } = machine;
  const steps = stepsOf(machine);
  const flaws = (key: "clocks" | "durations") =>
    (pipeline[key] ?? []).flatMap(({ from, until }, index) => {
      if (!("entered" in from) || !("entered" in until)) return [];
      const start = order.get(from.entered) ?? 0;
      const end = order.get(until.entered) ?? 0;
      // Going back before a stage undoes its entry.
      const after = reachedBy(
        [start],
        steps.filter(({ to }) => to > start),
      );
      if (end !== start && after.has(end)) return [];
      const stages = { from: from.entered, until: until.entered };
      return [problem(flawWords, "stage-cannot-follow", [key, index], stages)];
    });
  return [...flaws("clocks"), ...flaws("durations")];
}
