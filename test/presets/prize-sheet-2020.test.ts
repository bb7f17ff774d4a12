import { describe, expect, test } from "vitest";
import { prizeSheet2020 } from "../../src/presets/index.js";
import { explain } from "../../src/race/index.js";
import { ranked } from "./ranked.js";

const plain = {
  investment: { value: "10亿元", target: "10亿元" },
  halfYear: { value: "5亿元", target: "10亿元" },
  hiTech: 1,
  projects: 10,
  planned: 5,
  started: 4,
  collectiveStarts: 0,
  late: 0,
};

/** What one unit earns, with some figures replaced. */
function points(figures: object) {
  return ranked(prizeSheet2020, [{ entrant: "A", figures: { ...plain, ...figures } }])["A"];
}

describe("the plan block of the prize sheet, 2020", () => {
  test.each([
    ["the plan", "100", "25"],
    ["4.8 points short: four whole, 25 − 0.4", "95.2", "24.6"],
    ["nothing: 25 − 100 × 0.1, as far down as it goes", "0", "15"],
    ["29.9 points over: 25 + 29 × 0.2", "129.9", "30.8"],
    ["30 points over: 25 + 30 × 0.2", "130", "31"],
    ["31.5 points over: 25 + 30 × 0.2 + 1 × 0.1", "131.5", "31.1"],
    ["70 points over: 25 + 6 + 40 × 0.1 = 35", "170", "35"],
    ["100 points over: 25 + 6 + 70 × 0.1 = 38, held to 25 + 10", "200", "35"],
  ])("for %s: %s of 100 earns %s", (_what, value, expected) => {
    expect(points({ investment: { value, target: "100" } })).toMatchObject({ completion: expected });
  });

  test("turns places into points, and equals share the better place", () => {
    // Half-year rates fall from the first unit to the eleventh, the third and fourth being equal: places 1, 2, 3, 3, 5,
    // 6, 7, 8, 9, 10, 11. Hi-tech shares fall without equals: places 1 to 11. Investment rises: places 11 to 1.
    const rates = [60, 58, 56, 56, 54, 52, 50, 48, 46, 44, 42];
    const units = rates.map((rate, at) => ({
      entrant: `U${String(at + 1).padStart(2, "0")}`,
      figures: {
        ...plain,
        halfYear: { value: rate, target: 100 },
        hiTech: 100 - at,
        projects: 200,
        investment: { value: 100 + at, target: 100 + at },
      },
    }));
    const standings = ranked(prizeSheet2020, units);
    const byUnit = (node: string) => units.map(({ entrant }) => standings[entrant]?.[node]).join(" ");
    expect(byUnit("halfYear")).toBe("7 7 7 7 5 5 3 3 3 3 0");
    expect(byUnit("hiTech")).toBe("3 3 3 2 2 2 2 1 1 1 0");
    expect(byUnit("amount")).toBe("0 1 1 1 1 3 3 3 5 5 5");
  });

  test("gives a unit without projects no share of hi-tech, and no place", () => {
    const { A, B } = ranked(prizeSheet2020, [
      { entrant: "A", figures: { ...plain, hiTech: 0, projects: 0 } },
      { entrant: "B", figures: plain },
    ]);
    expect([A?.["hiTech"], B?.["hiTech"]]).toEqual(["0", "3"]);
  });
});

describe("the starts block of the prize sheet, 2020", () => {
  test("can come to 27, past its mark: 10 for ten started, 5 + 2 for all of ten, 10 for five collective starts", () => {
    expect(points({ planned: 10, started: 10, collectiveStarts: 5 })).toMatchObject({ starts: "27" });
  });

  test.each([
    ["no plan: the basic points", 0, 0, "2"],
    ["80 % of five", 5, 4, "5"],
    ["100 % of five: 5 + 2", 5, 5, "7"],
    ["60 % of five: 5 − 2", 5, 3, "3"],
    ["40 % of five: 5 − 4, held to 5 − 2", 5, 2, "3"],
    ["66.7 % of three, 13.3 points short of 80 %: 5 − 1", 3, 2, "4"],
    ["60 % of ten, 10 points short of 70 %: 5 − 1", 10, 6, "4"],
    ["66.7 % of six, 3.3 points short of 70 %: no whole 10", 6, 4, "5"],
    ["83.3 % of six, 13.3 points over: 5 + 1", 6, 5, "6"],
    ["100 % of six: 5 + 3, held to 5 + 2", 6, 6, "7"],
    ["75 % of four, 5 points short of 80 %: no whole 10", 4, 3, "5"],
  ])("for %s", (_what, planned, started, expected) => {
    expect(points({ planned, started })).toMatchObject({ startRate: expected });
  });

  test("holds starts and collective starts to 10, and deducts down to zero", () => {
    // 12 → 10 · 12 of 12: 5 + 2 (3 held to 2) · 6 × 2 = 12 → 10 · −2 × 3 = −6 · 10 + 7 + 10 − 6 = 21
    expect(points({ planned: 12, started: 12, collectiveStarts: 6, late: 2 })).toMatchObject({
      started: "10",
      startRate: "7",
      collective: "10",
      late: "-6",
      starts: "21",
    });
    // 0 + 3 + 0 − 4 × 3 = −9, held to 0
    expect(points({ planned: 5, started: 0, late: 4 })).toMatchObject({ late: "-12", starts: "0" });
  });

  test("names the branch that was taken by its own sentence", () => {
    const rate = (figures: object) =>
      explain(prizeSheet2020, [{ entrant: "A", figures: { ...plain, ...figures } }], "A").why.because[1]?.because[1]
        ?.says;
    expect(rate({ planned: 0, started: 0 })?.en).toContain("fixed");
    expect(rate({ planned: 6, started: 5 })?.en).toContain("83.33%");
  });
});
