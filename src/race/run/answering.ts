import type { Lack } from "../../figure/index.js";
import { type Problem, pathText } from "../../reason/index.js";
import type { Surroundings } from "../plan/compile-ask.js";
import type { Asked } from "../plan/plan-after.js";
import { retelling } from "../retelling.js";

/** The answers to a question; what cannot be compared is told with the path of the question. */
export function answering(ask: Asked, surroundings: Surroundings): (i: number) => boolean | Lack {
  const placed = (each: Problem): Problem => (each.path === "" ? { ...each, path: pathText(ask.path) } : each);
  const answer = retelling(placed, () => ask.answer(surroundings));
  return (i) => retelling(placed, () => answer(i));
}
