import { describe, expect, test } from "vitest";
import { isPlain, kindOf } from "../../src/reason/index.js";

class Project {
  readonly id = "p";
}

describe("the kind of a thing", () => {
  test.each([
    [null, "null"],
    [[], "list"],
    [{}, "object"],
    [Object.create(null), "object"],
    ["", "string"],
    [0, "number"],
    [Number.NaN, "NaN"],
    [undefined, "undefined"],
    [true, "boolean"],
    [10n, "bigint"],
    [new Date(0), "Date"],
    [new Map(), "Map"],
    [new Project(), "class instance"],
  ])("%o is called %s", (thing, kind) => {
    expect(kindOf(thing)).toBe(kind);
    expect(isPlain(thing)).toBe(kind === "object" || kind === "list");
  });

  test("is not told at any length", () => {
    const boaster = Object.assign(Object.create({ [Symbol.toStringTag]: "x".repeat(100_000) }), {});
    expect(kindOf(boaster).length).toBeLessThan(50);
  });
});
