import { describe, expect, test } from "vitest";
import { lookIn } from "../../src/condition/index.js";
import { type Light, lightOf } from "../../src/figure/index.js";
import { renderWhy } from "../../src/reason/index.js";

/** Yinchuan 2025, by points behind the schedule: what is published says nothing of 0 to 10. */
const progress: Light = {
  id: "progress",
  title: { zh: "进度", en: "Progress" },
  rules: [
    { if: { field: "behind", atMost: "0" }, is: "green" },
    { if: { field: "behind", between: ["10", "30"] }, is: "yellow" },
    {
      if: { field: "behind", moreThan: "30" },
      is: "red",
      cause: { zh: "落后超过30个百分点", en: "more than 30 points behind" },
    },
  ],
};
const show = (record: object, light = progress) => lightOf(light, lookIn(record));

describe("a light", () => {
  test.each([
    [-3, "green", 0],
    [0, "green", 0],
    [10, "yellow", 1],
    [30, "yellow", 1],
    ["30.1", "red", 2],
  ] as const)("%s points behind is %s", (behind, colour, rule) => {
    expect(show({ behind })).toMatchObject({ colour, rule });
  });

  test("is none where no rule holds, and says so", () => {
    const { colour, rule, why } = show({ behind: 5 });
    expect({ colour, rule }).toEqual({ colour: "none", rule: null });
    expect(why.says).toEqual({ zh: "进度：不亮灯（无适用规则）", en: "Progress: no light (no rule holds)" });
    expect(why.because.map(({ values }) => values["verdict"])).toEqual(["false", "false", "false"]);
  });

  test("may be none by a rule, with a cause", () => {
    const cause = { zh: "原文未规定", en: "not published" };
    const said = show({ behind: 5 }, { ...progress, rules: [...progress.rules, { is: "none", cause }] });
    expect(said).toMatchObject({ colour: "none", rule: 3 });
    expect(said.why.says).toEqual({ zh: "进度：不亮灯（原文未规定）", en: "Progress: no light (not published)" });
  });

  test("is grey where it cannot be told which rule holds, and says what is not known", () => {
    const { colour, rule, why } = show({});
    expect({ colour, rule }).toEqual({ colour: "grey", rule: null });
    expect(why.says).toEqual({ zh: "进度：灰灯（behind不明）", en: "Progress: grey (not known: behind)" });
    expect(why.values).toEqual({ light: "progress", colour: "grey" });
  });

  test("does not ask past the rule that holds", () => {
    const rules: Light["rules"] = [
      { if: { field: "a", is: true }, is: "blue" },
      { if: { field: "b", equals: 1 }, is: "red" },
      { is: "green" },
    ];
    expect(show({ a: true }, { id: "x", rules }).colour).toBe("blue");
    expect(show({ a: false }, { id: "x", rules }).colour).toBe("grey");
    expect(show({ a: false, b: 2 }, { id: "x", rules })).toMatchObject({ colour: "green", rule: 2 });
  });

  test("names each thing that is not known once", () => {
    const both = {
      all: [
        { field: "a", atLeast: "1" },
        { field: "b", lessThan: "5" },
        { field: "a", lessThan: "9" },
      ],
    };
    const { why } = show({}, { id: "x", rules: [{ if: both, is: "red" }] });
    expect(why.says.en).toBe("x: grey (not known: a, b)");
  });

  test("tells why, down to the rule that decided", () => {
    expect(renderWhy(show({ behind: 31 }).why, "en")).toBe(
      [
        "Progress: red (more than 30 points behind)",
        "  behind is at most 0: no (it is 31)",
        "  behind is between 10 and 30: no (it is 31)",
        "  behind is more than 30: yes (it is 31)",
      ].join("\n"),
    );
  });

  test("takes a text of white space for nothing where that is asked", () => {
    const light: Light = { id: "x", rules: [{ if: { field: "note", blank: true }, is: "red" }, { is: "green" }] };
    const look = lookIn({ note: "  " });
    expect(lightOf(light, look).colour).toBe("green");
    expect(lightOf(light, look, { trim: true }).colour).toBe("red");
  });
});
