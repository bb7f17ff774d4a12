import { add, compare, type Rational, rational, show, subtract } from "../../exact/index.js";
import { betterOf, type Measure, sayLevel } from "../../figure/index.js";
import type { ChoosePlan } from "../plan/plan.js";
import { labelOf } from "../wording.js";
import { type Asked, askedBy } from "./asks-of.js";
import { countedIn } from "./counted-in.js";
import { earnedAt, type FindExample } from "./example-of.js";
import { type Finding, finding } from "./finding.js";
import type { Linting } from "./linting.js";

/** Choices that reverse an incentive (激励倒挂): who does better comes to a branch that gives less. */
export function lintChoices(linting: Linting, example: FindExample): readonly Finding[] {
  return linting.parts.flatMap((node): readonly Finding[] => {
    if (node.kind !== "choose") return [];
    for (const asked of askedBy(node)) {
      const found = asked.measure !== undefined && reversed(linting, node, asked, asked.measure, example);
      if (found) return [found];
    }
    return [];
  });
}

const grains = [rational(1), rational(1, 100)];

function reversed(
  linting: Linting,
  choice: ChoosePlan,
  { numbers }: Asked,
  measure: Measure,
  example: FindExample,
): Finding | undefined {
  const better = betterOf(measure, linting.plan.better);
  if (better === undefined || !isScored(linting, choice, measure)) return undefined;
  for (const { value, unit } of numbers)
    for (const grain of grains)
      for (const [low, high] of [
        [subtract(value, grain), value],
        [value, add(value, grain)],
      ] as const) {
        const [bad, good] = better === "higher" ? [low, high] : [high, low];
        let points: readonly Rational[] = [];
        const shown = example({
          values: [[measure, [bad, good]]],
          shows: (run) => {
            points = [0, 1].flatMap((i) => earnedAt(run, choice, i)?.points ?? []);
            return points.length === 2 && compare(points[0] as Rational, points[1] as Rational) > 0;
          },
        });
        if (!shown) continue;
        const [many, few] = points.map((each) => show(each, linting.plan.shown.item).shown);
        const level = (x: Rational) => sayLevel(measure, x, unit);
        const values = {
          node: labelOf(choice),
          good: level(good),
          bad: level(bad),
          few: few as string,
          many: many as string,
        };
        return finding("more-gets-fewer", [...choice.path, "choose"], "warning", values, shown);
      }
  return undefined;
}

/** Whether what is asked is what is scored: a branch counts it, or all give fixed points. */
export function isScored({ plan, lanes }: Linting, choice: ChoosePlan, measure: Measure): boolean {
  if (choice.branches.every(({ then }) => then.kind === "give")) return true;
  const asked = countedIn(plan, measure);
  const inside = lanes.filter(({ trail }) => trail.some(({ within }) => within === choice));
  return inside.some(({ item }) => countedIn(plan, item.of).some((figure) => asked.includes(figure)));
}
