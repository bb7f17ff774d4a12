import { expect, test } from "vitest";
import { zaozhuang2005 } from "../../src/presets/index.js";
import { ranked } from "./ranked.js";

test.each([
  ["both plans met: 20 + 20", 100, 100, "20", "20", "40"],
  ["7 % over: three whole 2 %, 20 + 3; 1.9 % short: none", 107, "98.1", "23", "20", "43"],
  ["15 % short: seven whole 2 %, 20 − 7; 30 % over: 20 + 15", 85, 130, "13", "35", "48"],
  ["3 % short: one whole 2 %, 20 − 1; 5 % over: two, 20 + 2", 97, 105, "19", "22", "41"],
  ["5 % over: two, 20 + 2; 5 % short: 20 − 2", 105, 95, "22", "18", "40"],
  ["40 % short: 20 − 20, held to 20 − 15; 50 % over: 20 + 25, held to 20 + 15", 60, 150, "5", "35", "40"],
])("Zaozhuang, 2005, for %s", (_what, city, district, cityListed, districtListed, total) => {
  const figures = { cityListed: { value: city, target: 100 }, districtListed: { value: district, target: 100 } };
  const { A } = ranked(zaozhuang2005, [{ entrant: "A", figures }]);
  expect(A).toMatchObject({ cityListed, districtListed, total });
});
