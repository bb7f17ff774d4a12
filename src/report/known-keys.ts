import { type Path, problem, reasonWords, refuse } from "../reason/index.js";

/** Refuses keys that mean nothing: a part that is misspelt would be left out in silence. */
export function knownKeys(given: object, known: readonly string[], path: Path = []): void {
  const strangers = Object.keys(given).filter((key) => !known.includes(key));
  refuse(strangers.map((key) => problem(reasonWords, "unknown-key", [...path, key], { key })));
}
