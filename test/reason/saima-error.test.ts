import { describe, expect, test, vi } from "vitest";
import { isSaimaError, type Problem, problem, reasonWords, refuse, SaimaError } from "../../src/reason/index.js";

const problems: Problem[] = [
  problem(reasonWords, "unknown-key", ["nodes", 0, "capp"], { key: "capp" }),
  problem(reasonWords, "too-deep", [], { most: 64 }),
];

describe("a refusal", () => {
  test("lists every problem, where it is, what it is and what to do, in both languages", () => {
    expect(() => refuse(problems)).toThrow(SaimaError);
    const error = new SaimaError(problems);
    expect(error.problems).toEqual(problems);
    expect(error.message.split("\n")).toEqual([
      '- nodes[0].capp [unknown-key] unknown key "capp": remove or correct it / 未知字段“capp”。请删去或改正',
      "- (input) [too-deep] is nested deeper than 64 levels (or refers to itself): flatten it / 嵌套超过64层（或自我引用）。请展平",
    ]);
  });

  test("does not come without a problem", () => {
    expect(refuse([])).toBeUndefined();
  });

  test("shows twenty problems and counts the others, but holds them all", () => {
    const many = Array.from({ length: 25 }, (_, i) => problem(reasonWords, "missing", [i], { expected: "x" }));
    const error = new SaimaError(many);
    expect(error.message.split("\n").length).toBe(21);
    expect(error.message).toMatch(/5 more$/);
    expect(error.problems.length).toBe(25);
  });

  test("has problems that survive JSON and structuredClone", () => {
    const { problems: held } = new SaimaError(problems);
    expect(JSON.parse(JSON.stringify(held))).toEqual(held);
    expect(structuredClone(held)).toEqual(held);
  });
});

describe("recognising a refusal", () => {
  test("works across copies of the library", async () => {
    vi.resetModules();
    const copy = await import("../../src/reason/index.js");
    const theirs = new copy.SaimaError(problems);
    expect(theirs).not.toBeInstanceOf(SaimaError);
    expect(isSaimaError(theirs)).toBe(true);
    expect(copy.isSaimaError(new SaimaError(problems))).toBe(true);
  });

  test("takes nothing else for one", () => {
    const others = [new Error("x"), undefined, null, "SaimaError", 1, {}, { name: "SaimaError", problems: [] }];
    others.push(Object.assign(new Error("x"), { problems: [] }), Object.assign(new Error("x"), { name: "SaimaError" }));
    for (const other of others) expect(isSaimaError(other)).toBe(false);
  });
});
