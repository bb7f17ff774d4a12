import { expect, test } from "vitest";
import { county2006 } from "../../src/presets/index.js";
import { ranked } from "./ranked.js";

test.each([
  ["just short of the target: the cliff", "999.9", "0"],
  ["the target", "1000", "60"],
  ["9.9 % over: no whole 10 %", "1099", "60"],
  ["10 % over: 60 + 0.5", "1100", "60.5"],
  ["25 % over: 60 + 2 × 0.5", "1250", "61"],
  ["200 % over: 60 + 20 × 0.5, the most there is", "3000", "70"],
  ["250 % over: 60 + 25 × 0.5 = 72.5, held to 70", "3500", "70"],
])("a county, 2006, for %s: %s of 1000万元 earns %s", (_what, value, points) => {
  const figures = { investment: { value: `${value}万元`, target: "1000万元" } };
  expect(ranked(county2006, [{ entrant: "A", figures }])["A"]).toMatchObject({ total: points });
});
