import { expect, test } from "vitest";
import { jiangsuZones2011 } from "../../src/presets/index.js";
import { ranked } from "./ranked.js";

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
])("a zone, 2011, %s", (_what, value, points) => {
  const { A } = ranked(jiangsuZones2011, [{ entrant: "A", figures: { output: { value, previous: 100 } } }]);
  expect(A).toMatchObject({ total: points });
});
