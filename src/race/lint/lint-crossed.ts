import { add, compare, multiply, type Rational, rational } from "../../exact/index.js";
import { betterOf } from "../../figure/index.js";
import { say } from "../../reason/index.js";
import { namesOf } from "../plan/names-of.js";
import type { ItemPlan } from "../plan/plan.js";
import { type Earned, type Run, totalsOf } from "../run/run.js";
import { labelOf } from "../wording.js";
import { crossedText } from "../words.js";
import { countedIn } from "./counted-in.js";
import { earnedAt, type FindExample } from "./example-of.js";
import { factsOf } from "./facts-of.js";
import { type Finding, finding } from "./finding.js";
import { excludeEachOther, type Lane, type Linting } from "./linting.js";
import { shapesOf } from "./shape.js";
import { toldApart } from "./told-apart.js";

/** Incentives that reverse across items (激励倒挂): what earns in one item costs more in another that is held against it. */
export function lintCrossed(linting: Linting, example: FindExample): readonly Finding[] {
  return linting.lanes.flatMap((falls) => {
    const found = heldAgainst(linting, falls.item).flatMap((figure) => {
      const others = linting.lanes.filter(
        (rises) => !excludeEachOther(falls, rises) && earnsBy(linting, rises, figure),
      );
      return others.flatMap((rises) => crossed(linting, falls, rises, figure, example) ?? []).slice(0, 1);
    });
    return found.slice(0, 1);
  });
}

/** The figures that an item reads but does not count, and those that it takes off. */
function heldAgainst({ plan }: Linting, { of }: ItemPlan): readonly string[] {
  const counted = countedIn(plan, of);
  const terms = typeof of === "object" && "sum" in of ? of.sum : [];
  const off = terms.flatMap((term) =>
    typeof term === "object" && "times" in term && String(term.times).startsWith("-") ? countedIn(plan, term.of) : [],
  );
  return [...new Set([...[...factsOf(of).figures].filter((figure) => !counted.includes(figure)), ...off])];
}

/** Whether doing better in a figure earns points in an item, for some numbers at least. */
function earnsBy(linting: Linting, lane: Lane, figure: string): boolean {
  const { item } = lane;
  const better = betterOf(item.of, linting.plan.better);
  if (item.role === "deduction" || better === undefined || !countedIn(linting.plan, item.of).includes(figure))
    return false;
  const rise = better === "higher" ? 1 : -1;
  return shapesOf(linting, lane).some(({ probes, points }) =>
    probes.slice(1).some((x, at) => compare(points(x), points(probes[at] as Rational)) === rise),
  );
}

const pairs = [
  [1, 2],
  [10, 20],
  [100, 200],
  [1, 10],
  [10, 100],
] as const;
const MOST_WAYS = 6;

/** Two who differ in one figure: the better of them loses more in one item than it gains in the other. */
function crossed(
  linting: Linting,
  falls: Lane,
  rises: Lane,
  figure: string,
  example: FindExample,
): Finding | undefined {
  const { plan } = linting;
  const unit = linting.unitOf(figure);
  const size = linting.sizes.size(figure);
  for (const classes of linting.classes)
    for (const pair of pairs) {
      const [low, high] = pair.map((each) => multiply(rational(each), size)) as [Rational, Rational];
      const [bad, good] = plan.better(figure) === "higher" ? [low, high] : [high, low];
      let points: readonly Rational[] = [];
      const shown = example({
        classes,
        alike: true,
        most: MOST_WAYS,
        values: [[figure, [bad, good]]],
        shows: (run) => {
          points = [0, 1].flatMap((i) => together(run, falls, rises, i) ?? []);
          const [a, b] = totalsOf(run);
          const isWorse = points.length === 2 && compare(points[1] as Rational, points[0] as Rational) < 0;
          return isWorse && compare(b as Rational, a as Rational) < 0 && loses(linting, run, falls);
        },
      });
      if (!shown) continue;
      const values = {
        falls: labelOf(falls.item),
        rises: labelOf(rises.item),
        figure: namesOf(linting.plan).figure(figure),
        ...toldApart(linting, { measure: figure, unit, good, bad }, points),
      };
      return {
        ...finding("more-gets-fewer", [...falls.item.path, "of"], "note", { ...values, node: values.falls }, shown),
        says: say(crossedText, values),
      };
    }
  return undefined;
}

function together(run: Run, falls: Lane, rises: Lane, i: number): Rational | undefined {
  const [a, b] = [falls, rises].map(({ item }) => earnedAt(run, item, i)?.points);
  return a && b && add(a, b);
}

/** Whether the second loses in an item, and that because it measures worse, not because its curve falls. */
function loses({ plan }: Linting, run: Run, { item }: Lane): boolean {
  const [a, b] = [0, 1].map((i) => earnedAt(run, item, i)) as [Earned | undefined, Earned | undefined];
  if (!a?.x || !b?.x || compare(b.points, a.points) >= 0) return false;
  return compare(b.x, a.x) === (betterOf(item.of, plan.better) === "lower" ? 1 : -1);
}
