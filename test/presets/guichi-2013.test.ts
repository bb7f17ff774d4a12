import { expect, test } from "vitest";
import { guichi2013 } from "../../src/presets/index.js";
import { ranked } from "./ranked.js";

const none = "n/a";

test("three units of Guichi, 2013, with individual tasks of their own, or none", () => {
  const standings = ranked(guichi2013, [
    {
      entrant: "A",
      figures: {
        newProjects: { value: 8, target: 10 },
        completions: { value: 3, target: 2 },
        funds: { value: "2亿元", target: "4亿元" },
        electronics: { value: 1, target: 2 },
        leadIndustry: { value: 3, target: 2 },
        foreignProjects: none,
        enclaveProjects: none,
      },
    },
    {
      entrant: "B",
      figures: {
        newProjects: { value: 10, target: 10 },
        completions: { value: 3, target: 6 },
        funds: { value: "4亿元", target: "4亿元" },
        electronics: none,
        leadIndustry: none,
        foreignProjects: none,
        enclaveProjects: none,
      },
    },
    {
      entrant: "C",
      figures: {
        newProjects: { value: 10, target: 10 },
        completions: { value: 6, target: 6 },
        funds: { value: "4亿元", target: "4亿元" },
        electronics: { value: 3, target: 2 },
        leadIndustry: { value: 0, target: 3 },
        foreignProjects: { value: 2, target: 1 },
        enclaveProjects: { value: 3, target: 4 },
      },
    },
  ]);
  expect(standings).toMatchObject({
    // 8 + 6 (held) + 2 · 1.25 + 2.5 (held) = 3.75 of the 5 that apply, × 10/5
    A: { common: "16", individual: "7.5", total: "23.5", place: 3 },
    // 10 + 3 + 4 = 17 of 20 · nothing applies, and its 10 go to the common tasks: 17 × 30/20
    B: { common: "17", individual: null, plan: "25.5", total: "25.5", place: 2 },
    // 20 · 2.5 (held) + 0 + 2.5 (held) + 1.875
    C: { common: "20", individual: "6.875", total: "26.875", place: 1 },
  });
});
