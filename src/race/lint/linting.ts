import type { Rational } from "../../exact/index.js";
import type { Measure } from "../../figure/index.js";
import type { GivenPlan, ItemPlan, NodePlan, Plan } from "../plan/plan.js";
import type { Run } from "../run/run.js";
import { type Sizes, sizesOf } from "./sizes-of.js";
import { alikeIn, unitsOf } from "./units-of.js";

/** A class of entrant for each field that marks differ by. */
export type Classes = ReadonlyMap<string, string>;

/** An item, wherever it stands: by itself, in a branch of a choice, or for something that is lacking. */
export interface Lane {
  readonly item: ItemPlan;
  /** What it stands in, outermost first, and at which of its parts. */
  readonly trail: readonly Turn[];
}

/** Points from another authority, wherever they stand. */
export interface GivenLane extends Omit<Lane, "item"> {
  readonly item: GivenPlan;
}

export interface Turn {
  readonly within: NodePlan;
  readonly at: number | "lacking";
}

/** What is linted: the plan, what stands where in it, and how it went with the figures given. */
export interface Looked {
  readonly plan: Plan;
  readonly run: Run | undefined;
  readonly lanes: readonly Lane[];
  /** The same, and what is given, in the order of the scorecard. */
  readonly sources: readonly (Lane | GivenLane)[];
  /** Every node and branch, an outer one before its parts. */
  readonly parts: readonly NodePlan[];
  /** What each of them stands in. */
  readonly trails: ReadonlyMap<NodePlan, readonly Turn[]>;
  readonly classes: readonly Classes[];
}

/** The same, and what is known of its figures. */
export interface Linting extends Looked {
  /** The unit of a figure: a currency, or none. */
  readonly unitOf: (figure: string) => string;
  readonly sizes: Sizes;
}

/** Looks through a plan once, for all that lint it. */
export function linting(plan: Plan, run: Run | undefined): Linting {
  const sources: (Lane | GivenLane)[] = [];
  const parts: NodePlan[] = [];
  const trails = new Map<NodePlan, readonly Turn[]>();
  const visit = (node: NodePlan, trail: readonly Turn[]): void => {
    parts.push(node);
    trails.set(node, trail);
    if (node.kind === "item") sources.push({ item: node, trail });
    if (node.kind === "given") sources.push({ item: node, trail });
    if (node.kind === "block")
      for (const [at, child] of node.nodes.entries()) visit(child, [...trail, { within: node, at }]);
    if (node.kind === "choose")
      for (const [at, branch] of node.branches.entries()) visit(branch.then, [...trail, { within: node, at }]);
    for (const treatment of node.treat.values())
      if (treatment.is === "item") visit(treatment.item, [...trail, { within: node, at: "lacking" }]);
  };
  visit(plan.root, []);
  const lanes = sources.filter((each): each is Lane => each.item.kind === "item");
  const looked = { plan, run, lanes, sources, parts, trails, classes: classesOf(parts) };
  const alike = alikeIn(looked);
  const unitOf = unitsOf(looked, alike);
  return { ...looked, unitOf, sizes: sizesOf(alike, unitOf) };
}

/** One set of classes for each class that some mark names. */
function classesOf(parts: readonly NodePlan[]): readonly Classes[] {
  const named = new Map<string, Set<string>>();
  for (const { mark } of parts)
    if (mark && "by" in mark) named.set(mark.by, new Set([...(named.get(mark.by) ?? []), ...mark.marks.keys()]));
  const most = Math.max(1, ...[...named.values()].map((names) => names.size));
  return Array.from({ length: most }, (_none, at) => {
    const chosen = [...named].map(([by, names]) => [by, [...names][at % names.size] as string] as const);
    return new Map(chosen);
  });
}

/** What an item looks at, or the figure in which another authority gives its points. */
export function measureIn(item: ItemPlan | GivenPlan): Measure {
  return item.kind === "given" ? item.given : item.of;
}

/** The mark of a node for a class; undefined where it has none. */
export function markFor(node: NodePlan, classes: Classes): Rational | undefined | "notApplicable" {
  if (node.mark === undefined) return undefined;
  if ("all" in node.mark) return node.mark.all;
  return node.mark.marks.get(classes.get(node.mark.by) ?? "") ?? "notApplicable";
}

/** A node, and what it stands in. */
type Placed = Pick<Lane, "trail"> & { readonly item: NodePlan };

/**
 * Whether nobody can be given points by both: they are branches of one choice, or one of them stands in; or no class has
 * marks for both.
 */
export function excludeEachOther(a: Placed, b: Placed): boolean {
  return (
    ofOtherClasses(a, b) ||
    a.trail.some(({ within, at }) => {
      const other = b.trail.find((turn) => turn.within === within);
      if (other === undefined) return at === "lacking" && within === b.item;
      if (other.at === at) return false;
      return within.kind === "choose" || at === "lacking" || other.at === "lacking" || isBest(within);
    }) ||
    b.trail.some(({ within, at }) => at === "lacking" && within === a.item)
  );
}

function ofOtherClasses(a: Placed, b: Placed): boolean {
  // What stands in for something may count for a class that has no mark for it.
  const [mine, theirs] = [a, b].map(({ item, trail }) => [
    item,
    ...trail.flatMap(({ within, at }) => (at === "lacking" ? [] : [within])),
  ]);
  return (mine as NodePlan[]).some(
    ({ mark }) =>
      mark &&
      "by" in mark &&
      theirs?.some(
        ({ mark: other }) =>
          other &&
          "by" in other &&
          other.by === mark.by &&
          ![...mark.marks.keys()].some((name) => other.marks.has(name)),
      ),
  );
}

function isBest(node: NodePlan): boolean {
  return node.kind === "block" && node.combine === "best";
}
