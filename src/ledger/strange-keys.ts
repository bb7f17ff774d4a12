import { type Problem, problem, reasonWords } from "../reason/index.js";

/** Keys that mean nothing: an option that is misspelt would be left out in silence. */
export function strangeKeys(given: object, known: readonly string[]): readonly Problem[] {
  const strangers = Object.keys(given).filter((key) => !known.includes(key));
  return strangers.map((key) => problem(reasonWords, "unknown-key", [key], { key }));
}
