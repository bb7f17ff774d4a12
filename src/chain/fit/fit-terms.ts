import {
  compare,
  divide,
  greatest,
  least,
  multiply,
  one,
  type Rational,
  rational,
  sign,
  subtract,
  sum,
  zero,
} from "../../exact/index.js";
import { readQuantity } from "../../money/index.js";
import type { Candidate } from "../candidate.js";
import { andThroughput, type Level, type Levels } from "../graph/and-throughput.js";
import { reached } from "../graph/reached.js";
import { recipeOf } from "../graph/recipe.js";
import type { ChainMaster } from "../masters-of.js";
import { numberOf } from "../number-of.js";
import type { ChainPolicy, FitTerm } from "../policy.js";
import { capacitiesIn } from "../throughput-of.js";
import { productsOf } from "../unlocks-of.js";
import { importanceOf } from "../verdicts/totals.js";
import type { View } from "../view.js";

/** What the terms of a fit look at. */
export interface FitGround {
  readonly view: View;
  /** The map as it stands, without what only the target map has. */
  readonly own: View;
  readonly policy: ChainPolicy;
  readonly masters: readonly ChainMaster[];
  readonly capacity: readonly Level[];
  readonly levels: Levels;
  readonly products: readonly number[];
}

export function fitGround(view: View, own: View, policy: ChainPolicy, masters: readonly ChainMaster[]): FitGround {
  const capacity = capacitiesIn(own);
  const levels = andThroughput(recipeOf(own.map), capacity);
  return { view, own, policy, masters, capacity, levels, products: productsOf(own.map) };
}

const HUNDRED = rational(100);
const FIVE = rational(5);

/** The number behind a term: a share from 0 to 1, which makes 0 to 100 points; undefined where it is not known. */
type Measured = (ground: FitGround, candidate: Candidate, role: Candidate["roles"][number]) => Rational | undefined;

const measured: Readonly<Record<FitTerm, Measured>> = {
  gap: ({ view }, _, { node, capacity }) => {
    const gap = view.nodes[at(view, node)]?.gap?.value;
    if (gap && sign(gap) === 0) return zero;
    return gap && capacity !== undefined ? divide(least(numberOf(capacity), gap), gap) : undefined;
  },
  importance: ({ view }, _, { node }) => {
    const importance = importanceOf(view, at(view, node));
    return importance && divide(importance, FIVE);
  },
  unlock: (ground, _, { node, capacity }) =>
    capacity === undefined ? undefined : unlocked(ground, ground.own.map.index.get(node), numberOf(capacity)),
  relatedness: ({ view }, _, { node }) => view.nodes[at(view, node)]?.relatedness?.value,
  tie: ({ view, masters }, _, { node }) => tied(view, masters, at(view, node)),
  scale: ({ policy }, { investment }) => {
    const full = policy.fit?.scale;
    if (full === undefined || investment === undefined) return undefined;
    const [own, most] = [readQuantity(investment), readQuantity(full)];
    if ("code" in own || "code" in most || own.unit !== most.unit || sign(most.value) <= 0) return undefined;
    return greatest(zero, least(one, divide(own.value, most.value)));
  },
  risk: (_, { risk }) => (risk === undefined ? undefined : subtract(one, divide(numberOf(risk), HUNDRED))),
};

/** The points of a term, out of 100, and whether somebody gave them. */
export function pointsOfTerm(
  ground: FitGround,
  candidate: Candidate,
  role: Candidate["roles"][number],
  term: FitTerm,
): { readonly points: Rational | undefined; readonly given: boolean } {
  const given = term === "risk" ? undefined : role.marks?.[term];
  if (given !== undefined) return { points: numberOf(given), given: true };
  const share = measured[term](ground, candidate, role);
  return { points: share && multiply(share, HUNDRED), given: false };
}

function at({ map }: View, node: string): number {
  return map.index.get(node) as number;
}

/** The largest share of an idle end product that so much more of a node would put to work. */
function unlocked(ground: FitGround, node: number | undefined, more: Rational): Rational | undefined {
  const { capacity, levels, products, own: view } = ground;
  const own = node === undefined ? undefined : capacity[node];
  if (node === undefined || !own || products.length === 0) return undefined;
  const enlarged = capacity.slice();
  enlarged[node] = sum([own, more]);
  const after = andThroughput(recipeOf(view.map), enlarged, undefined, { levels, changed: [node] });
  let best = zero;
  for (const product of products) {
    const [from, to, most] = [levels.exact[product], after.exact[product], enlarged[product]];
    if (!from || !to || !most) return undefined;
    const idle = subtract(most, from);
    if (sign(idle) !== 0) best = greatest(best, divide(subtract(to, from), idle));
  }
  return best;
}

/** 1 / hops to the nearest chain master that is a supplier or a buyer, directly or not; 0 without one. */
function tied(view: View, masters: readonly ChainMaster[], node: number): Rational | undefined {
  const nearest = (is: ChainMaster["is"]) => {
    const nodes = new Set(
      masters.filter((each) => each.is === is).flatMap((each) => each.nodes.map((id) => at(view, id))),
    );
    const hops = (["up", "down"] as const).flatMap((way) => {
      const found = reached(view.map.graph, node, way);
      return [...found.nodes].filter((v) => nodes.has(v)).map((v) => found.hops[v] as number);
    });
    return Math.min(...hops);
  };
  const known = nearest("true");
  // A firm of which it is not known whether it is a master may stand nearer.
  if (nearest("unknown") < known) return undefined;
  return Number.isFinite(known) ? rational(1, known) : zero;
}

/** Orders two numbers, the larger first; what is not known comes last. */
export function largerFirst(a: Rational | undefined, b: Rational | undefined): number {
  return a && b ? compare(b, a) : Number(b !== undefined) - Number(a !== undefined);
}
