import type { Measure } from "../../figure/index.js";
import { type Quantity, readQuantity } from "../../money/index.js";
import type { ChoosePlan, NodePlan, Plan } from "../plan/plan.js";

/** What the conditions of a scorecard ask of one field, and what they hold it against. */
export interface Asked {
  /** The figure that is asked for, or the field of the entrant. */
  readonly figure: string | undefined;
  readonly field: string | undefined;
  /** What is asked, as a measure. */
  readonly measure: Measure | undefined;
  readonly numbers: readonly Quantity[];
  readonly texts: readonly string[];
  /** Whether it is held against yes or no. */
  readonly isFlag: boolean;
}

/** What the choices among these nodes ask, and what follows after the ranking, leaf by leaf. */
export function asksOf(plan: Plan, parts: readonly NodePlan[]): readonly Asked[] {
  const chosen = parts.flatMap((node) => (node.kind === "choose" ? askedBy(plan, node) : []));
  const { vetoes, lists, grades, awards } = plan.card;
  return [...chosen, ...leavesIn([vetoes, lists, grades, awards])];
}

/** What a choice asks. */
export function askedBy(plan: Plan, { path, branches }: ChoosePlan): readonly Asked[] {
  return branches.flatMap((_branch, at) => leavesIn(definitionAt(plan, [...path, "choose", at, "if"])));
}

/** What the definition says at a path. */
export function definitionAt({ card }: Plan, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((found, key) => (found as Record<string | number, unknown> | undefined)?.[key], card);
}

function leavesIn(condition: unknown): readonly Asked[] {
  if (typeof condition !== "object" || condition === null) return [];
  if (Array.isArray(condition)) return condition.flatMap(leavesIn);
  const { field, of, ...tests } = condition as Record<string, unknown>;
  if (Array.isArray(of) || (field === undefined && of === undefined)) return Object.values(condition).flatMap(leavesIn);
  const constants = Object.values(tests).flat();
  const [room, figure = "", facet] = typeof field === "string" ? field.split(".") : [];
  const named = room === "figures" ? figure : typeof of === "string" ? of : undefined;
  return [
    {
      figure: named,
      field: room === "entrant" ? String(field).slice("entrant.".length) : undefined,
      measure: (of as Measure | undefined) ?? (room === "figures" && facet === "value" ? figure : undefined),
      numbers: constants.flatMap(quantityIn),
      texts: constants.filter((each): each is string => typeof each === "string"),
      isFlag: constants.some((each) => typeof each === "boolean"),
    },
  ];
}

function quantityIn(constant: unknown): readonly Quantity[] {
  if (typeof constant === "boolean" || constant === null) return [];
  if (typeof constant === "object" && !("amount" in constant)) return [];
  const read = readQuantity(constant as string);
  return "code" in read ? [] : [read];
}
