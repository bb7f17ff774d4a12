import type { Measure } from "../../figure/index.js";
import type { Quantity } from "../../money/index.js";
import { entrantField } from "../plan/entrant-field.js";
import type { ChoosePlan, NodePlan, Plan } from "../plan/plan.js";
import { leavesIn, measureAsked, measureIn, quantityIn, type WrittenLeaf } from "./leaves-in.js";

/** What the conditions of a scorecard ask of one field, and what they hold it against. */
export interface AskedLeaf {
  /** The figure that is asked for, or the field of the entrant. */
  readonly figure: string | undefined;
  readonly field: string | undefined;
  /** What is asked, as a measure. */
  readonly measure: Measure | undefined;
  readonly numbers: readonly Quantity[];
  /** What else of the entrant it is held against. */
  readonly against: readonly Measure[];
  readonly texts: readonly string[];
  /** Whether it is held against yes or no. */
  readonly isFlag: boolean;
}

/** What the choices among these nodes ask, and what follows after the ranking, leaf by leaf. */
export function asksOf({ card }: Plan, parts: readonly NodePlan[]): readonly AskedLeaf[] {
  const chosen = parts.flatMap((node) => (node.kind === "choose" ? askedBy(node) : []));
  const { vetoes, lists, grades, awards } = card;
  return [...chosen, ...leavesIn([vetoes, lists, grades, awards]).map(askedAt)];
}

/** What a choice asks. */
export function askedBy({ branches }: ChoosePlan): readonly AskedLeaf[] {
  return leavesIn(branches.map((branch) => branch.if?.ask)).map(askedAt);
}

function askedAt(leaf: WrittenLeaf): AskedLeaf {
  const { field, of, sides } = leaf;
  const [room, name] = field === undefined ? [] : field.split(".");
  return {
    figure: room === "figures" ? name : typeof of === "string" ? of : undefined,
    field: room === "entrant" ? entrantField(field as string) : undefined,
    measure: measureAsked(leaf),
    numbers: sides.flatMap(quantityIn),
    against: sides.flatMap(measureIn),
    texts: sides.filter((each): each is string => typeof each === "string"),
    isFlag: sides.some((each) => typeof each === "boolean"),
  };
}
