import { show } from "../../exact/index.js";
import type { ChoosePlan } from "../plan/plan.js";
import type { Run } from "../run/run.js";
import { labelOf } from "../wording.js";
import { constantFor } from "./constant-for.js";
import { earnedAt, type FindExample, type Sought } from "./example-of.js";
import { type Finding, finding } from "./finding.js";
import { firstOf } from "./first-of.js";
import type { Linting } from "./linting.js";
import { pairsAsked } from "./pairs-asked.js";

/** Choices that tell nobody apart (无区分度): whatever is asked, every branch gives the same to everyone. */
export function lintFlatChoices(linting: Linting, example: FindExample): readonly Finding[] {
  return linting.parts.flatMap((choice): readonly Finding[] => {
    const points = choice.kind === "choose" && choice.branches.length > 1 ? constantFor(linting, choice) : undefined;
    if (choice.kind !== "choose" || !points) return [];
    const values = { node: labelOf(choice), points: show(points, linting.plan.shown.item).shown };
    const path = [...choice.path, "choose"];
    return [finding("item-flat", path, "warning", values, exampleOf(linting, choice, example))];
  });
}

/** Two who come to different branches; where a choice asks for no number, any two. */
function exampleOf(linting: Linting, choice: ChoosePlan, example: FindExample): Finding["example"] {
  const pairs = pairsAsked(linting, choice).map(({ measure, pair }): Sought["values"] => [[measure, pair]]);
  const shows = (run: Run) => {
    const [a, b] = [0, 1].map((i) => earnedAt(run, choice, i)?.branches[0]);
    return a !== undefined && b !== undefined && (pairs.length === 0 || a !== b);
  };
  return firstOf([...pairs, []], (values) => example({ classes: linting.classes[0], values, shows })) ?? null;
}
