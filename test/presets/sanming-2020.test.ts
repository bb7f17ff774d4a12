import { describe, expect, test } from "vitest";
import { sanming2020 } from "../../src/presets/index.js";
import { ranked } from "./ranked.js";

const counties = {
  columns: [
    "entrant",
    "startedProjects",
    "startedInvestment",
    "investment",
    "foreignCapital",
    "foreignCapital.target",
    "signedProjects",
    "signedStarted",
    "majorProjects",
  ],
  rows: [
    ["P", 3, 30, 100, 300, 400, 4, 3, 1],
    ["Q", 6, 50, 170, 500, 400, 0, 0, 5],
    ["R", 9, 90, 310, 100, 300, 10, 5, 0],
  ],
};

describe("three counties under the contest of Sanming, 2020", () => {
  const standings = ranked(sanming2020, counties);

  test("have 5.40, 6.60 and 9.00 of 9 for an investment started of 30, 50 and 90", () => {
    // 0.6 × 9 = 5.4 · 5.4 + 3.6 × (50 − 30)/(90 − 30) = 5.4 + 1.2 = 6.6 · 5.4 + 3.6 = 9
    expect(Object.values(standings).map((each) => each["startedAmount"])).toEqual(["6.6", "5.4", "9"]);
  });

  test("have these points and places", () => {
    // number started, of 1: 0.6 · 0.6 + 0.4 × 3/6 = 0.8 · 1
    // investment done, of 20: 12 · 12 + 8 × 70/210 = 14.666… → 14.67 · 20
    // foreign capital, of 20: 300/400 × 20 = 15 · 25, held to 20 · 100/300 × 20 = 6.666… → 6.67
    // number signed, of 2: 1.2 + 0.8 × 4/10 = 1.52 · 1.2 · 2
    // start rate, of 8: 3/4 is the highest of two, 8 · 0/0: 60 % of 8 = 4.8 · 5/10 is the lowest, 4.8
    // bonus: 5 · 25, held to 20 · 0
    expect(standings).toMatchObject({
      // 0.6 + 5.4 + 12 + 15 + 1.52 + 8 + 5
      P: {
        startedCount: "0.6",
        invested: "12",
        foreign: "15",
        signed: "1.52",
        startRate: "8",
        total: "47.52",
        place: 2,
      },
      // 0.8 + 6.6 + 14.67 + 20 + 1.2 + 4.8 + 20
      Q: {
        startedCount: "0.8",
        invested: "14.67",
        foreign: "20",
        signed: "1.2",
        startRate: "4.8",
        bonus: "20",
        total: "68.07",
        place: 1,
      },
      // 1 + 9 + 20 + 6.67 + 2 + 4.8 + 0
      R: {
        startedCount: "1",
        invested: "20",
        foreign: "6.67",
        signed: "2",
        startRate: "4.8",
        total: "43.47",
        place: 3,
      },
    });
  });

  test("all have the mark where all are equal, also at zero", () => {
    const equal = counties.rows.map(([entrant]) => [entrant, 0, 30, 100, 400, 400, 4, 1, 0]);
    for (const county of Object.values(ranked(sanming2020, { ...counties, rows: equal })))
      expect(county).toMatchObject({ progress: "30", foreign: "20", events: "10", total: "60", place: 1 });
  });

  test("give a county alone the mark", () => {
    const { P } = ranked(sanming2020, { ...counties, rows: [counties.rows[0] as (string | number)[]] });
    // 30 + 15 + 10 + 5
    expect(P).toMatchObject({ progress: "30", foreign: "15", events: "10", bonus: "5", total: "60" });
  });

  test("where only one has a start rate, it is alone there, and the others have 60 %", () => {
    const rows = counties.rows.map((row) => (row[0] === "P" ? row : [...row.slice(0, 6), 0, 0, row[8]]));
    const { P, Q, R } = ranked(sanming2020, { ...counties, rows: rows as (string | number)[][] });
    expect([P?.["startRate"], Q?.["startRate"], R?.["startRate"]]).toEqual(["8", "4.8", "4.8"]);
  });
});
