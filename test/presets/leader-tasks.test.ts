import { expect, test } from "vitest";
import { leaderTasks } from "../../src/presets/index.js";
import { ranked } from "./ranked.js";

test.each([
  ["top", "10亿元", "1"],
  ["top", "9.99亿元", "0"],
  ["standing", "5亿元", "1"],
  ["standing", "4.99亿元", "0"],
  ["other", "3亿元", "1"],
  ["other", "2.99亿元", "0"],
])("a leader of class %s whose largest project is of %s has %s", (of, largestProject, total) => {
  const rows = [{ entrant: "A", class: of, figures: { largestProject } }];
  expect(ranked(leaderTasks, rows)["A"]).toMatchObject({ total });
});
