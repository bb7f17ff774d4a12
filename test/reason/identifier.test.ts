import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkBy, identifier, isIdentifier } from "../../src/reason/index.js";
import { hostileText } from "../support/arbitraries/exact.js";

describe("an id", () => {
  test("begins with a letter of any script, and has letters, digits, - and _", () => {
    for (const id of ["a", "fdi-2024", "large_projects", "_x", "开工率", "x".repeat(64)])
      expect(isIdentifier(id)).toBe(true);
    for (const id of ["", "1st", "-a", "a b", "a.b", "a/b", "a\n", "😀", "x".repeat(65)])
      expect(isIdentifier(id)).toBe(false);
  });

  test("is not a name that every object has already", () => {
    for (const name of Object.getOwnPropertyNames(Object.prototype)) expect(isIdentifier(name)).toBe(false);
    expect(isIdentifier("prototype")).toBe(false);
    expect(checkBy(identifier, "__proto__").problems.map(({ code }) => code)).toEqual(["forbidden-name"]);
    expect(checkBy(identifier, "a b").problems.map(({ code }) => code)).toEqual(["id-malformed"]);
  });

  test("finds nothing in an empty table", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const table: Record<string, unknown> = {};
        if (isIdentifier(text)) expect(table[text]).toBeUndefined();
        expect(checkBy(identifier, text).problems.length === 0).toBe(isIdentifier(text));
      }),
    );
  });
});
