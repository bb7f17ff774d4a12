import { compare, multiply, type Rational, rational, subtract } from "../../exact/index.js";
import { type FigureRow, isSummed, type Measure, measureOf } from "../../figure/index.js";
import { namesOf } from "../plan/names-of.js";
import type { NodePlan } from "../plan/plan.js";
import { comparedTotals } from "../run/order.js";
import { totalsOf } from "../run/run.js";
import { labelOf } from "../wording.js";
import { type Cast, castsOf } from "./casts-of.js";
import { comparedBy, comparedIn } from "./compared-in.js";
import { countedIn } from "./counted-in.js";
import { earnedAt, type FindExample, type Sought } from "./example-of.js";
import { type Finding, finding } from "./finding.js";
import { firstOf } from "./first-of.js";
import type { Linting } from "./linting.js";
import { makeUp, makingUpOf } from "./making-up.js";

/** Peer references (同组比较) by which the figure of one turns the order of two others round. */
export function lintPeers(linting: Linting, example: FindExample): readonly Finding[] {
  return linting.parts.flatMap((node) => {
    const compared = new Map(comparedBy(linting.plan, node).map((each) => [JSON.stringify(each), each]));
    return firstOf(compared.values(), (inner) => reorders(linting, node, inner, example)) ?? [];
  });
}

/** How far the first is ahead of the second, by what the third has. */
interface Leads {
  readonly cast: Cast;
  readonly inner: Measure;
  readonly first: Rational;
  readonly second: Rational;
  readonly others: readonly Rational[];
  readonly least: Lead;
  readonly most: Lead;
}

interface Lead {
  readonly third: Rational;
  readonly ahead: Rational;
}

type Value = Sought["values"][number];

/** Looks for three entrants of whom the third alone changes, and thereby the order of the first two. */
function reorders(linting: Linting, node: NodePlan, inner: Measure, example: FindExample): Finding | undefined {
  const own = countedIn(linting.plan, inner);
  if (own.length === 0) return undefined;
  const found = firstOf(castsOf(linting, node), (cast) => {
    const others = makingUpOf(linting, node, own, cast.classes);
    const terms = termsBeside(linting, node, own);
    if (others.length === 0 && terms.length === 0) return undefined;
    if (!isReached(linting, { node, inner, cast, pair: pairs[0] }, example)) return undefined;
    return firstOf(pairs, (pair) => {
      const leads = others.length === 0 ? undefined : leadsOf(linting, { node, inner, cast, pair }, [], example);
      const beside =
        leads &&
        firstOf(others, (other) => {
          const values = makeUp(other, leads.least.ahead, leads.most.ahead);
          return values && exampleOf(leads, [[other.of, values]], example);
        });
      return beside ?? firstOf(terms, (term) => turnedWithin(linting, { node, inner, cast, pair }, term, example));
    });
  });
  if (!found) return undefined;
  const figure = namesOf(linting.plan).figure(own[0] ?? "");
  const values = { node: labelOf(node), figure, first: "A", second: "B", third: "C" };
  const [before, after] = found;
  const path = [...node.path, node.kind === "choose" ? "choose" : "of"];
  return { ...finding("peers-reorder", path, "note", values, before), after };
}

/** What the first and the second have, and how many sizes one of that is: a step may be wider than eight. */
const pairs = [
  [2, 1, 1],
  [3, 1, 1],
  [1, 0, 1],
  [4, 3, 1],
  [2, 1, 10],
  [2, 1, 100],
] as const;
const thirds = [0, 1, 2, 3, 4, 8];

/** A node of which something compared is changed, and by whom. */
interface Changing {
  readonly node: NodePlan;
  readonly inner: Measure;
  readonly cast: Cast;
  readonly pair: (typeof pairs)[number];
}

/** Whether the node counts at all in such a cast. */
function isReached(linting: Linting, { node, inner, cast, pair }: Changing, example: FindExample): boolean {
  const so = sizesOf(linting, inner);
  const values = [pair[0], pair[1], 0, ...cast.others].map(so);
  return leadAt(node, cast, [[inner, values]], example) !== undefined;
}

/** How the lead changes with the third. */
function leadsOf(
  linting: Linting,
  { node, inner, cast, pair }: Changing,
  more: readonly Value[],
  example: FindExample,
): Leads | undefined {
  const so = sizesOf(linting, inner, pair[2]);
  const [first, second] = [so(pair[0]), so(pair[1])];
  const others = cast.others.map(so);
  const leads = thirds.flatMap((c) => {
    const third = so(c);
    const ahead = leadAt(node, cast, [[inner, [first, second, third, ...others]], ...more], example);
    return ahead ? [{ third, ahead }] : [];
  });
  const sorted = leads.sort((x, y) => compare(x.ahead, y.ahead));
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (!least || !most || compare(least.ahead, most.ahead) === 0) return undefined;
  return { cast, inner, first, second, others, least, most };
}

/** Whole ones of a figure, as large as the scorecard speaks of it; tenths of what is made of figures. */
function sizesOf({ sizes }: Linting, measure: Measure, times = 1): (count: number) => Rational {
  const unit = isSummed(measure) ? sizes.size(measure) : rational(1, 10);
  return (count) => multiply(rational(count * times), unit);
}

function leadAt(node: NodePlan, cast: Cast, values: readonly Value[], example: FindExample): Rational | undefined {
  let ahead: Rational | undefined;
  example({
    classes: cast.classes,
    fields: cast.fields,
    values,
    shows: (run) => {
      const [mine, theirs] = totalsOf(run);
      if (ahead || !earnedAt(run, node, 0) || !earnedAt(run, node, 1)) return false;
      ahead = subtract(mine as Rational, theirs as Rational);
      return true;
    },
  });
  return ahead;
}

/** What the measure of an item adds up besides, of other figures. */
function termsBeside({ plan }: Linting, node: NodePlan, own: readonly string[]): readonly Measure[] {
  if (node.kind !== "item" || typeof node.of === "string" || !("sum" in node.of)) return [];
  return node.of.sum
    .map(measureOf)
    .flatMap((term) => comparedIn(plan, term)[0] ?? term)
    .filter((term) => !countedIn(plan, term).some((figure) => own.includes(figure)));
}

/** What the first, the second and the third have of another term. */
const threes = [
  [0, 5, 10],
  [0, 1, 10],
  [1, 2, 10],
  [0, 1, 1],
] as const;

/** Within one measure: another of its terms makes up for the lead. */
function turnedWithin(linting: Linting, changing: Changing, term: Measure, example: FindExample) {
  const so = sizesOf(linting, term);
  return firstOf(threes, (three) => {
    const others = changing.cast.others.map(() => so(three[2]));
    const more: Value = [term, [...three.map(so), ...others]];
    const leads = leadsOf(linting, changing, [more], example);
    return leads && exampleOf(leads, [more], example);
  });
}

/** The same rows twice, but for what the third has: first behind, then ahead. */
function exampleOf(
  { cast, inner, first, second, others, least, most }: Leads,
  more: readonly Value[],
  example: FindExample,
): readonly [readonly FigureRow[], readonly FigureRow[]] | undefined {
  const [before, after] = [least, most].map(({ third }, at) =>
    example({
      classes: cast.classes,
      fields: cast.fields,
      values: [[inner, [first, second, third, ...others]], ...more],
      shows: (run) => {
        const [mine, theirs] = comparedTotals(run, totalsOf(run));
        return compare(mine as Rational, theirs as Rational) === (at === 0 ? -1 : 1);
      },
    }),
  );
  if (!before || !after || before.length !== after.length) return undefined;
  const changed = before.flatMap((row, at) =>
    Object.keys(row.figures).flatMap((figure) =>
      JSON.stringify(row.figures[figure]) === JSON.stringify(after[at]?.figures[figure]) ? [] : [at],
    ),
  );
  return changed.length === 1 && changed[0] === 2 ? [before, after] : undefined;
}
