import { describe, expect, test } from "vitest";
import { county2012 } from "../../src/presets/index.js";
import { ranked } from "./ranked.js";

function units(rows: readonly (readonly [string, string, string, number, number])[]) {
  return {
    columns: ["entrant", "domestic", "foreign", "continuingPoints", "aboveScale", "task"],
    rows: rows.map((row) => [...row, "6000万元"]),
  };
}

describe("the rules of a county-level city, 2012", () => {
  test("count foreign capital at 120 %, which here completes the task", () => {
    // 4900 + 1.2 × 1000 = 6100 of 6000: base 100 · 61 whole 100万元: 61
    // a continuing project with 4100万元: 20 + 10 = 30 · 2 × 5 = 10 · together 201
    const { A } = ranked(county2012, units([["A", "4900万元", "1000万元", 30, 2]]));
    expect(A).toMatchObject({ base: "100", result: "61", continuing: "30", aboveScale: "10", total: "201" });
  });

  test("count it so below the task too", () => {
    // 3000 + 1.2 × 1000 = 4200 of 6000: 70, and 42
    const { A } = ranked(county2012, units([["A", "3000万元", "1000万元", 0, 0]]));
    expect(A).toMatchObject({ base: "70", result: "42", total: "112" });
  });

  test("give the percentage as points from 60 % to the task, and nothing below 60 %", () => {
    const standings = ranked(
      county2012,
      units([
        ["whole", "6000万元", "0", 0, 0],
        ["twoThirds", "4000万元", "0", 0, 0],
        ["edge", "3600万元", "0", 0, 0],
        ["below", "3599万元", "0", 0, 0],
      ]),
    );
    expect(standings).toMatchObject({
      // base 100 + result 60
      whole: { base: "100", total: "160", place: 1 },
      // 4000/6000 × 100 = 200/3, and 40
      twoThirds: { base: "200/3", result: "40", total: "320/3", place: 2 },
      // 60 + 36
      edge: { base: "60", result: "36", total: "96", place: 3 },
      // 0 + 35, as 99万元 of the last hundred do not count
      below: { base: "0", result: "35", total: "35", place: 4 },
    });
  });

  test("have no cap on the result, nor on the bonuses", () => {
    // 2400 hundreds of 万元: 2400 · 500 · 40 × 5 = 200 · base 100
    const { A } = ranked(county2012, units([["A", "24亿元", "0", 500, 40]]));
    expect(A).toMatchObject({ result: "2400", total: "3200" });
  });
});
