import { describe, expect, test } from "vitest";
import { wanjiangResults, wanjiangTargets } from "../../src/presets/index.js";
import { ranked } from "./ranked.js";

// The two tables of weights, in the order in which they are printed.
const tasks =
  "gdp 10 revenue 12 trade 8 foreign 8 outside 10 fixedAssets 8 aboveScale 8 urbanisation 8 urbanIncome 9 ruralIncome 9 jobs 10";
const results =
  "gdp 6 revenue 7 trade 5 foreign 5 outside 6 fixedAssets 5 aboveScale 5 urbanisation 5 emerging 5 services 5 concentration 4 intensity 4 landTax 4 innovation 6 urbanIncome 5 ruralIncome 5 jobs 6 assessment 4 energy 4 pollutants 4";
const weights = (text: string) =>
  Object.fromEntries([...text.matchAll(/(\w+) (\d+)/g)].map(([, id, weight]) => [id as string, Number(weight)]));

/** A city that did so much of every target of 100, but for some. */
function city(entrant: string, all: number, but: Readonly<Record<string, number>> = {}) {
  const ids = Object.keys({ ...weights(tasks), ...weights(results) });
  return {
    entrant,
    figures: Object.fromEntries(ids.map((id) => [id, { value: but[id] ?? all, target: 100 }])),
  };
}

describe("the two scorecards of the Wanjiang area", () => {
  test.each([
    [wanjiangTargets, tasks],
    [wanjiangResults, results],
  ])("%#: what fails altogether costs its printed weight, and all of them are 100", (card, text) => {
    for (const [id, weight] of Object.entries(weights(text)))
      expect([id, ranked(card, [city("A", 100, { [id]: 0 })])["A"]?.["total"]]).toEqual([id, `${100 - weight}`]);
    expect(Object.values(weights(text)).reduce((a, b) => a + b)).toBe(100);
  });

  test("rank the same cities by the same table, each in its own way", () => {
    // A has 90 % of its gross product and half of its energy target, B 95 % of everything, C passes all but revenue, 80 %.
    const cities = [city("A", 100, { gdp: 90, energy: 50 }), city("B", 95), city("C", 110, { revenue: 80 })];
    // A 100 − 1 · B 95 · C 100 − 2.4, surplus adding nothing
    expect(ranked(wanjiangTargets, cities)).toMatchObject({
      A: { total: "99", place: 1 },
      B: { total: "95", place: 3 },
      C: { total: "97.6", place: 2 },
    });
    // A 100 − 0.6 − 2 · B 95 · C 100 − 1.4
    expect(ranked(wanjiangResults, cities)).toMatchObject({
      A: { total: "97.4", place: 2 },
      B: { total: "95", place: 3 },
      C: { total: "98.6", place: 1 },
    });
  });
});
