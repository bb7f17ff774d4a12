import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../src/reason/index.js";

describe("freezing", () => {
  test("goes through everything, past undefined and null and what is frozen already", () => {
    const inner = { deep: [{ a: 1 }] };
    const value = {
      first: undefined,
      list: [undefined, null, { b: 2 }],
      shallow: Object.freeze({ inner }),
      last: { c: 3 },
    };
    expect(deepFreeze(value)).toBe(value);
    for (const part of [value, value.list, value.list[2], inner, inner.deep, inner.deep[0], value.last])
      expect(Object.isFrozen(part)).toBe(true);
  });

  test("ends where a value refers to itself, and is not limited in width", () => {
    const self: Record<string, unknown> = { wide: Array.from({ length: 200_000 }, () => ({})) };
    self["self"] = self;
    deepFreeze(self);
    expect(Object.isFrozen((self["wide"] as object[]).at(-1))).toBe(true);
  });

  test("leaves what cannot be frozen", () => {
    for (const value of [undefined, null, 1, "x"]) expect(deepFreeze(value)).toBe(value);
  });
});
