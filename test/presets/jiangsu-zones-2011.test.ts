import { describe, expect, test } from "vitest";
import { jiangsuZones2011 } from "../../src/presets/index.js";
import { ranked } from "./ranked.js";

const nothing = { output: { value: 40, previous: 100 }, leadShare: 0, largeProjects: 0, approval: 0 };

/** What a zone earns, with some figures replaced. */
function points(figures: object) {
  return ranked(jiangsuZones2011, [{ entrant: "A", figures: { ...nothing, ...figures } }])["A"];
}

describe("a zone, 2011", () => {
  test.each([
    ["level: 80 % of 10", 100, "8"],
    ["up 8 %: one whole 5 %", 108, "9"],
    ["up 10 %: two", 110, "10"],
    ["up 35 %: 8 + 7", 135, "15"],
    ["up 50 %: 8 + 10 = 18, held to 10 + 5", 150, "15"],
    ["down 4 %: no whole 5 %", 96, "8"],
    ["down 6 %: one", 94, "7"],
    ["down 40 %: 8 − 8", 60, "0"],
    ["down 60 %: 8 − 12, held to 0", 40, "0"],
  ])("against its own previous year, %s", (_what, value, expected) => {
    expect(points({ output: { value, previous: 100 } })).toMatchObject({ output: expected, total: expected });
  });

  test.each([
    ["a lead industry of 30 %: 3", { leadShare: "30%" }, "3"],
    ["a lead industry of 29.9 %: nothing", { leadShare: "29.9%" }, "0"],
    ["seven large projects: 7", { largeProjects: 7 }, "7"],
    ["eleven: 8, and 3 more", { largeProjects: 11 }, "11"],
    ["twenty: 8 + 12, held to twice the mark", { largeProjects: 20 }, "16"],
    ["both", { leadShare: "45%", largeProjects: 8 }, "11"],
  ])("with %s", (_what, figures, clustering) => {
    expect(points(figures)).toMatchObject({ clustering });
  });

  test.each([
    [2, "3"],
    [1, "2"],
    [0, "0"],
  ])("whose proof is at level %i has %s of 3", (approval, expected) => {
    expect(points({ approval })).toMatchObject({ approval: expected });
  });

  test("level, with 45 %, eleven projects, and applied: 8 + 3 + 11 + 2 = 24", () => {
    const figures = { output: { value: 100, previous: 100 }, leadShare: "45%", largeProjects: 11, approval: 1 };
    expect(points(figures)).toMatchObject({ total: "24" });
  });
});
