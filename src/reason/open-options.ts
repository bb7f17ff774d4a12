import { unexpected } from "./expected.js";
import { isPlain } from "./is-plain.js";
import { kindText } from "./kind-of.js";
import type { Path } from "./path-text.js";
import { problem } from "./problem.js";
import { SaimaError } from "./saima-error.js";
import { words } from "./words.js";

/** The keys of an object, or of each of several. */
type KeyOf<T> = T extends unknown ? keyof T & string : never;

/**
 * The options of a call, read once into an object of their own. Refused: what is no plain object, what throws when it is
 * read, and keys other than the `known` ones: an option that is misspelt would be left out in silence.
 *
 * @param known the keys there may be; any, when left out
 * @param path where the options stand in the input
 * @example
 * openOptions({ digits: 2 }, ["digits"]) // → { digits: 2 }
 */
export function openOptions<T extends object>(options: T, known?: readonly KeyOf<T>[], path: Path = []): T {
  const opened = opening(options, path);
  const strangers = known ? Object.keys(opened).filter((key) => !known.some((each) => each === key)) : [];
  if (strangers.length === 0) return opened;
  throw new SaimaError(strangers.map((key) => problem(words, "unknown-key", [...path, key], { key })));
}

function opening<T extends object>(options: T, path: Path): T {
  try {
    if (isPlain(options) && !Array.isArray(options)) return { ...options };
  } catch {
    throw new SaimaError([problem(words, "unreadable", path)]);
  }
  throw new SaimaError([unexpected(options, [], [kindText("object")], path)]);
}
