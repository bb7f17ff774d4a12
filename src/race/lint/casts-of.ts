import { roundToPlaces } from "../../exact/index.js";
import type { NodePlan } from "../plan/plan.js";
import { type Classes, type Linting, markFor, type Turn } from "./linting.js";
import { shapesOf } from "./shape.js";

/** Who is in an example: what they say of themselves, and who there is besides the three. */
export interface Cast {
  readonly fields: (i: number) => Readonly<Record<string, string | boolean>>;
  readonly classes: Classes;
  /** Places, as tenths or whole ones, of those behind the three. */
  readonly others: readonly number[];
}

/**
 * The casts with which a node may be tried: everyone in one group; but where the node compares within a grouping of its
 * own, first with the second entrant in another group.
 */
export function castsOf(linting: Linting, node: NodePlan): readonly Cast[] {
  const classes = linting.classes.find((each) => markFor(node, each) !== "notApplicable");
  if (!classes) return [];
  const own = fieldsTo(linting.trails.get(node) ?? []);
  const crowds = crowdsOf(linting, node).map((size) => Array.from({ length: size }, (_none, at) => 9 + at));
  const alike = crowds.map((others): Cast => ({ classes, others, fields: () => own }));
  const path = node.kind === "item" ? node.peers : undefined;
  if (path === undefined || path === "all" || path === linting.plan.card.groups) return alike;
  const apart = { ...own, [path.slice("entrant.".length)]: "2" };
  const away = (others: readonly number[]): Cast => ({
    classes,
    others,
    fields: (i) => (i === 1 || i === 3 ? apart : own),
  });
  return [away([5]), away([]), ...alike];
}

/** What entrants must say of themselves to come to a branch. */
function fieldsTo(trail: readonly Turn[]): Readonly<Record<string, string | boolean>> {
  const asked = trail.flatMap(({ within, at }) =>
    within.kind === "choose" && at !== "lacking" ? saidIn(within.branches[at]?.if?.ask) : [],
  );
  return Object.fromEntries(asked);
}

function saidIn(condition: unknown): readonly (readonly [string, string | boolean])[] {
  const { all, field, is, equals } = (condition ?? {}) as Readonly<Record<string, unknown>>;
  if (Array.isArray(all)) return all.flatMap(saidIn);
  const value = is ?? equals;
  if (typeof field !== "string" || !field.startsWith("entrant.")) return [];
  return typeof value === "string" || typeof value === "boolean" ? [[field.slice("entrant.".length), value]] : [];
}

const MOST_AHEAD = 20;

/** How many there may be besides the three: nobody; or, where a place has bands, as many as bring one of the three to an edge. */
function crowdsOf(linting: Linting, node: NodePlan): readonly number[] {
  if (node.kind !== "item" || typeof node.of === "string" || !("place" in node.of)) return [0];
  const edges = shapesOf(linting, { item: node, trail: [] }).flatMap(({ named }) =>
    named.map((edge) => Number(roundToPlaces(edge, 0, "down").n) - 1),
  );
  const sizes = new Set(edges.filter((size) => size > 0 && size < MOST_AHEAD));
  return sizes.size > 0 ? [...sizes] : [0];
}
