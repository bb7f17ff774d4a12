import { join } from "./join.js";
import { kindText } from "./kind-of.js";
import type { Path } from "./path-text.js";
import { type Problem, problem } from "./problem.js";
import { quoted } from "./quoted.js";
import type { Text } from "./text.js";
import { words } from "./words.js";

/** Something else stands where some values or kinds were expected, or nothing does. */
export function unexpected(input: unknown, values: readonly Text[], kinds: readonly Text[], path: Path): Problem {
  const expected = either([...values, ...kinds]);
  if (input === undefined) return problem(words, "missing", path, { expected });
  if (values.length > 0 && typeof input !== "object")
    return problem(words, "wrong-value", path, { expected, found: quoted(input) });
  const found = typeof input === "string" ? kindText("string") : quoted(input);
  return problem(words, "wrong-type", path, { expected, found });
}

/** Alternatives as a sentence lists them: a, b or c. */
export function either(texts: readonly Text[]): Text {
  const before = join(texts.slice(0, -1), { zh: "、", en: ", " });
  return join([...(texts.length > 1 ? [before] : []), ...texts.slice(-1)], { zh: "或", en: " or " });
}

/** A value that a schema allows. */
export function valueText(value: unknown): Text {
  return typeof value === "string" ? { zh: `“${value}”`, en: `"${value}"` } : { zh: String(value), en: String(value) };
}

/** The object that a schema allows, by the keys of which it needs one. */
export function objectWith(keys: readonly string[]): Text {
  const all = either(keys.map(valueText));
  return { zh: `含${all.zh}的对象`, en: `an object with ${all.en}` };
}
