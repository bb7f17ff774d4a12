import * as fc from "fast-check";
import { garbage, ownEntries } from "./exact.js";

type Way = readonly number[];

/** A value that was sound, with something in it replaced by garbage, or left out, or put beside. */
export function spoiled(sound: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const way = fc.array(fc.nat(7), { minLength: 1, maxLength: 8 });
  const kind = fc.constantFrom("replace", "replace", "drop", "add");
  return fc
    .tuple(sound, way, kind, garbage, fc.string())
    .map(([value, path, how, what, key]) => spoil(value, path, how, what, key));
}

function spoil(value: unknown, [turn, ...way]: Way, how: string, what: unknown, key: string): unknown {
  if (turn === undefined || typeof value !== "object" || value === null) return what;
  const entries = Object.entries(value);
  if (entries.length === 0) return what;
  const at = turn % entries.length;
  const [name, inner] = entries[at]!;
  const last = way.length === 0 || typeof inner !== "object" || inner === null;
  const put = last ? what : spoil(inner, way, how, what, key);
  if (Array.isArray(value))
    return last && how === "drop"
      ? value.filter((_each, index) => index !== at)
      : value.with(Math.min(at, value.length - 1), put);
  const others = entries.filter(([each]) => each !== name || (last && how === "add"));
  return ownEntries(last && how === "drop" ? others : [...others, [last && how === "add" ? key : name, put] as const]);
}
