import { expect, test } from "vitest";
import { panzhihua2006 } from "../../src/presets/index.js";
import { rank } from "../../src/race/index.js";

test("January to October 2006, as it was published: ten twelfths are due", () => {
  const { rows } = rank(panzhihua2006, {
    columns: ["entrant", "funds", "funds.target", "funds.schedule.share"],
    rows: [
      ["all", "125.64", 100, "10/12"],
      ["out of province", "165.07", 100, "10/12"],
      ["against the province's target", "495.69", 100, "10/12"],
      ["in province", "70.41", 100, "10/12"],
    ],
  });
  // The bulletin: ahead 42.31, 81.74 and 412.36, behind 12.92.
  expect(rows.map(({ entrant, total, lists }) => [entrant, total.shown, lists?.map((each) => each.id)])).toEqual([
    ["against the province's target", "412.36", []],
    ["out of province", "81.74", []],
    ["all", "42.31", []],
    ["in province", "-12.92", ["behind"]],
  ]);
});
