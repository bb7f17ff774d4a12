import { describe, expect, test } from "vitest";
import { anhui2024 } from "../../src/presets/index.js";
import { rank } from "../../src/race/index.js";

// The five winning cities of the first quarter of 2024, in the order in which they were published, and two more.
const cities = ["Anqing", "Hefei", "Chizhou", "Suzhou", "Fuyang", "sixth", "seventh"];

/** Totals fall by one from each to the next; some are set. */
function winners(group: string, entrants: readonly string[], totals: Readonly<Record<string, number>> = {}) {
  const figures = entrants.map((entrant, at) => ({
    entrant,
    group,
    figures: { scale: 20, structure: 40, keyProjects: (totals[entrant] ?? 100 - at) - 62, largeStarts: 2 },
  }));
  return rank(anhui2024, figures).rows.flatMap((row) =>
    row.awards?.some((each) => each.state === "won") ? [row.entrant] : [],
  );
}

describe("the investment horse race of Anhui, 2024", () => {
  test("has five winners among the cities, as published", () => {
    expect(winners("cities", cities)).toEqual(cities.slice(0, 5));
  });

  test("has six where the fifth and the sixth are level", () => {
    expect(winners("cities", cities, { sixth: 96 })).toEqual([
      "Anqing",
      "Hefei",
      "Chizhou",
      "Suzhou",
      "Fuyang",
      "sixth",
    ]);
  });

  test("has sixteen among the counties", () => {
    const counties = Array.from({ length: 20 }, (_none, at) => `county ${String(at).padStart(2, "0")}`);
    expect(winners("counties", counties)).toEqual(counties.slice(0, 16));
    // The seventeenth level with the sixteenth, at 85.
    expect(winners("counties", counties, { "county 16": 85 })).toEqual(counties.slice(0, 17));
  });
});
