import { type Problem, problem, reasonWords } from "../reason/index.js";

/** A problem for each key of some options that is left when those that are known have been taken out. */
export function unknownKeys(rest: object): Problem[] {
  return Object.keys(rest).map((key) => problem(reasonWords, "unknown-key", [key], { key }));
}
