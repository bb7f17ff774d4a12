import { type Quantity, readQuantity } from "../money/index.js";
import type { NodePlan, Plan } from "./plan.js";

/** What the conditions of a scorecard ask of one field, and what they hold it against. */
export interface Asked {
  /** The figure that is asked for, or the field of the entrant. */
  readonly figure: string | undefined;
  readonly field: string | undefined;
  readonly numbers: readonly Quantity[];
  readonly texts: readonly string[];
}

/** What the choices among these nodes ask, and what follows after the ranking, leaf by leaf. */
export function asksOf(plan: Plan, parts: readonly NodePlan[]): readonly Asked[] {
  const choices = parts.filter((node) => node.kind === "choose");
  const chosen = choices.flatMap(({ path, branches }) =>
    branches.flatMap((_branch, at) => leavesIn(definitionAt(plan, [...path, "choose", at, "if"]))),
  );
  const { vetoes, lists, grades, awards } = plan.card;
  return [...chosen, ...leavesIn([vetoes, lists, grades, awards])];
}

/** What the definition says at a path. */
export function definitionAt({ card }: Plan, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((found, key) => (found as Record<string | number, unknown> | undefined)?.[key], card);
}

function leavesIn(condition: unknown): readonly Asked[] {
  if (typeof condition !== "object" || condition === null) return [];
  if (Array.isArray(condition)) return condition.flatMap(leavesIn);
  const { field, of, ...tests } = condition as Record<string, unknown>;
  const subject = typeof field === "string" ? field : typeof of === "string" ? `figures.${of}` : undefined;
  if (subject === undefined) return Object.values(condition).flatMap(leavesIn);
  const constants = Object.values(tests).flat();
  const [room, name = ""] = subject.split(".");
  return [
    {
      figure: room === "figures" ? name : undefined,
      field: room === "entrant" ? subject.slice("entrant.".length) : undefined,
      numbers: constants.flatMap(quantityIn),
      texts: constants.filter((each): each is string => typeof each === "string"),
    },
  ];
}

function quantityIn(constant: unknown): readonly Quantity[] {
  if (typeof constant === "boolean" || constant === null) return [];
  if (typeof constant === "object" && !("amount" in constant)) return [];
  const read = readQuantity(constant as string);
  return "code" in read ? [] : [read];
}
