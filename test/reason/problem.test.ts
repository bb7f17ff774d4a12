import { describe, expect, test } from "vitest";
import { problem } from "../../src/reason/index.js";

describe("a problem", () => {
  const words = { "target-zero": { zh: "{figure}的目标为零", en: "the target of {figure} is zero" } };

  test("has its code, its place, and its sentence in both languages", () => {
    expect(problem(words, "target-zero", ["figures", 3], { figure: "funds" })).toEqual({
      code: "target-zero",
      path: "figures[3]",
      says: { zh: "funds的目标为零", en: "the target of funds is zero" },
    });
  });
});
