import { describe, expect, test } from "vitest";
import { checkShareRules, parseShareRules, shareRulesSchema } from "../../src/outlook/index.js";
import { toJsonSchema } from "../../src/reason/index.js";

const refuse = { notReported: "refuse", notApplicable: "refuse" };
const sound = {
  id: "r",
  edition: "1",
  of: "funds",
  grain: "1万元",
  by: [{ field: "land", weight: "1" }],
  treat: refuse,
};
const found = (more: object) => checkShareRules({ ...sound, ...more }).map(({ code, path }) => `${code} ${path}`);

describe("rules for a share-out", () => {
  test("are read once, canonical and frozen", () => {
    const rules = parseShareRules({ ...sound, floor: "0.5亿元" } as never);
    expect(rules.grain).toEqual({ amount: "10000", currency: "CNY" });
    expect(rules.floor).toEqual({ amount: "50000000", currency: "CNY" });
    expect(Object.isFrozen(rules.by)).toBe(true);
    expect(parseShareRules(rules)).toBe(rules);
  });

  test.each([
    ["an unknown key", { floors: "1" }, ["unknown-key floors"]],
    ["no word on what is missing", { treat: undefined }, ["missing treat"]],
    ["half a word on it", { treat: { notReported: "0" } }, ["missing treat.notApplicable"]],
    ["a bound that does not say what is missing", { floor: { field: "land" } }, ["missing floor.treat"]],
    ["a treatment that is none", { treat: { ...refuse, notReported: "1" } }, ["wrong-value treat.notReported"]],
    [
      "weights above one",
      {
        by: [
          { field: "a", weight: "60%" },
          { field: "b", weight: "50%" },
        ],
      },
      ["weights-not-one by"],
    ],
    [
      "a weight of nothing",
      {
        by: [
          { field: "a", weight: 0 },
          { field: "b", weight: 1 },
        ],
      },
      ["weight-out-of-range by[0].weight"],
    ],
    [
      "a field twice",
      {
        by: [
          { field: "a", weight: "0.5" },
          { field: "a", weight: "0.5" },
        ],
      },
      ["field-twice by[1].field"],
    ],
    ["a field that is none", { by: [{ field: "a.b", weight: 1 }] }, ["field-malformed by[0].field"]],
    ["no field", { by: [] }, ["too-few by", "weights-not-one by"]],
    ["no grain", { grain: "0万元" }, ["grain-not-positive grain"]],
    ["a floor in another unit", { floor: 5 }, ["unit-mismatch floor"]],
    ["a ceiling below zero", { ceiling: "-5万元" }, ["number-negative ceiling"]],
    [
      "a factor below zero",
      { floor: { field: "a", times: "-1", treat: { notReported: "none", notApplicable: "none" } } },
      ["number-negative floor.times"],
    ],
    ["what is no number", { grain: "many", floor: "1块" }, ["quantity-malformed grain", "quantity-malformed floor"]],
  ])("are refused with %s", (_, more, problems) => {
    expect(found(more)).toEqual(problems);
  });

  test("a zero is a bound in any unit", () => {
    expect(found({ floor: 0 })).toEqual([]);
  });

  test("can be completed by an editor", () => {
    expect(Object.keys(toJsonSchema(shareRulesSchema)["properties"] as object)).toContain("ceiling");
  });
});
