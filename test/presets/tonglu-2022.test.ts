import { expect, test } from "vitest";
import { tonglu2022 } from "../../src/presets/index.js";
import { rank } from "../../src/race/index.js";

test.each([
  ["its task and three further projects", 2, 13, 0, "0", "2"],
  ["its task and two further ones", 2, 12, 0, "0", "3"],
  ["its task, one project of 10亿元", 2, 10, 1, "0", "2"],
  ["its task, 3000万美元 arrived", 1, 10, 0, "3000万美元", "3"],
  ["its task, not quite 3000万美元", 1, 10, 0, "2999万美元", "4"],
  ["less than its task, whatever else", 3, 9, 2, "5000万美元", "2"],
  ["all of it at once: one grade, not three", 1, 20, 2, "5000万美元", "3"],
  ["the first grade already, and more", 4, 20, 0, "0", "1"],
  ["the first grade, and no more than its task", 4, 10, 0, "0", "1"],
])("a unit of Tonglu with %s", (_what, grade, landed, landedLarge, foreignArrived, is) => {
  const figures = { grade, landed: { value: landed, target: 10 }, landedLarge, foreignArrived };
  const [row] = rank(tonglu2022, [{ entrant: "A", group: "large towns 1", figures }]).rows;
  expect(row?.grade?.is).toBe(is);
});
