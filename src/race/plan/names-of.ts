import type { Names } from "../../figure/index.js";
import { both, labelOf, noText } from "../wording.js";
import type { Plan } from "./plan.js";

/** What a scorecard calls its figures and nodes. */
export function namesOf({ card, nodes }: Plan): Names {
  return {
    figure: (id) => card.figures?.[id]?.label ?? both(id),
    unit: (id) => card.figures?.[id]?.unit ?? noText,
    node: (id) => labelOf(nodes.find((node) => node.id === id) ?? { id }),
  };
}
