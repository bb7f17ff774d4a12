import { compare, type Rational } from "../../exact/index.js";
import { betterOf, type Measure } from "../../figure/index.js";
import type { ChoosePlan } from "../plan/plan.js";
import { labelOf } from "../wording.js";
import { countedIn } from "./counted-in.js";
import { earnedAt, type FindExample } from "./example-of.js";
import { type Finding, finding } from "./finding.js";
import { firstOf } from "./first-of.js";
import type { Linting } from "./linting.js";
import { type PairAsked, pairsAsked } from "./pairs-asked.js";
import { toldApart } from "./told-apart.js";

/** Choices that reverse an incentive (激励倒挂): who does better comes to a branch that gives less. */
export function lintChoices(linting: Linting, example: FindExample): readonly Finding[] {
  return linting.parts.flatMap((node): Finding | readonly Finding[] => {
    if (node.kind !== "choose") return [];
    const found = firstOf(pairsAsked(linting, node), (asked) => reversed(linting, node, asked, example));
    return found ? [found] : [];
  });
}

function reversed(
  linting: Linting,
  choice: ChoosePlan,
  { measure, pair: [low, high], unit }: PairAsked,
  example: FindExample,
): Finding | undefined {
  const better = betterOf(measure, linting.plan.better);
  if (better === undefined || !isScored(linting, choice, measure)) return undefined;
  const [bad, good] = better === "higher" ? [low, high] : [high, low];
  let points: readonly Rational[] = [];
  const shown = example({
    values: [[measure, [bad, good]]],
    shows: (run) => {
      const [worse, finer] = [0, 1].map((i) => earnedAt(run, choice, i));
      // Within one branch it is its curve that falls.
      if (!worse || !finer || worse.branches[0] === finer.branches[0]) return false;
      points = [worse.points, finer.points];
      return compare(worse.points, finer.points) > 0;
    },
  });
  if (!shown) return undefined;
  const values = { node: labelOf(choice), ...toldApart(linting, { measure, unit, good, bad }, points) };
  return finding("more-gets-fewer", [...choice.path, "choose"], "warning", values, shown);
}

/** Whether what is asked is what is scored: a branch counts it, or all give fixed points. */
export function isScored({ plan, lanes }: Linting, choice: ChoosePlan, measure: Measure): boolean {
  if (choice.branches.every(({ then }) => then.kind === "give")) return true;
  const asked = countedIn(plan, measure);
  const inside = lanes.filter(({ trail }) => trail.some(({ within }) => within === choice));
  return inside.some(({ item }) => countedIn(plan, item.of).some((figure) => asked.includes(figure)));
}
