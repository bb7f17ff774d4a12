import { describe, expect, test } from "vitest";
import { tianjin2022 } from "../../src/presets/index.js";
import { rank } from "../../src/race/index.js";

type Unit = readonly [previous: number, now: number, planned: string, used: number];

/** The lights of each district; every one was expected to use 100 of its bonds by now. */
function lights(units: Readonly<Record<string, Unit>>) {
  const figures = Object.entries(units).map(([entrant, [previous, value, plannedGrowth, used]]) => ({
    entrant,
    figures: { investment: { value, previous }, plannedGrowth, bonds: { value: used, schedule: 100 } },
  }));
  const { rows } = rank(tianjin2022, figures);
  return Object.fromEntries(rows.map(({ entrant, lists }) => [entrant, lists?.map(({ id }) => id)]));
}

describe("the lights of Tianjin, 2022", () => {
  // The city as a whole: 400 the year before, 424 now, which is 6 % more.
  const districts = {
    "just as planned and as the city": [100, 106, "6%", 100],
    "above the city, below its plan": [100, 108, "10%", 99],
    "as planned, below the city": [100, 103, "3%", 70],
    "above both": [50, 58, "5%", 69],
    falling: [40, 39, "0%", 130],
    level: [10, 10, "0%", 0],
  } as const;

  test("are green for growth as planned and as of the whole city, yellow for less, red for a fall", () => {
    expect(lights(districts)).toEqual({
      "just as planned and as the city": ["investmentGreen", "bondsGreen"],
      "above the city, below its plan": ["investmentYellow", "bondsYellow"],
      "as planned, below the city": ["investmentYellow", "bondsYellow"],
      "above both": ["investmentGreen", "bondsRed"],
      falling: ["investmentRed", "bondsGreen"],
      level: ["bondsRed"],
    });
  });
});
