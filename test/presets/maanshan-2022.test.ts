import { describe, expect, test } from "vitest";
import { maanshan2022 } from "../../src/presets/index.js";
import { checkScorecard } from "../../src/race/index.js";
import { ranked } from "./ranked.js";
import { marks } from "./scorecards.js";

describe("the horse-race plan of Ma'anshan, 2022", () => {
  test("ranks counties apart from districts, with the marks that are given to it", () => {
    const standings = ranked(maanshan2022(marks), {
      columns: [
        "entrant",
        "entrant.group",
        "foreignScore",
        "outsideScore",
        "introduced",
        "started",
        "producing",
        "projectOutput",
        "leads",
        "teamProjects",
      ],
      rows: [
        ["Hanshan", "counties", 90, 85, 1, 5, 2, 10, 12, 0],
        ["Hexian", "counties", 80, 100, 2, 5, 4, 40, 12, 1],
        ["Dangtu", "counties", 100, 60, 4, 10, 6, 20, 12, 2],
        ["Huashan", "districts", 50, 50, 1, 1, 1, 1, 1, 1],
      ],
    });
    expect(standings).toMatchObject({
      // 9 · 17 · 60 % of 20 = 12 · 6 · 6 · 6 · all equal: 10 · 6
      Hanshan: { foreign: "9", outside: "17", introduced: "12", leads: "10", total: "72", place: 3 },
      // 8 · 20 · 12 + 8 × 1/3 = 44/3 · 6 · 6 + 4/2 · 10 · 10 · 8 · together 70 + 44/3 = 254/3
      Hexian: { introduced: "44/3", started: "6", producing: "8", total: "254/3", place: 2 },
      // 10 · 12 · 20 · 10 · 10 · 6 + 4 × 1/3 = 22/3 · 10 · 10 · together 82 + 22/3 = 268/3
      Dangtu: { introduced: "20", output: "22/3", total: "268/3", place: 1 },
      // alone in its group: 5 + 10 + 70
      Huashan: { total: "85", place: 1 },
    });
  });

  test("refuses where a mark is left out", () => {
    for (const [at, id] of Object.keys(marks).entries()) {
      const { [id as "teams"]: _gone, ...rest } = marks;
      const [first] = checkScorecard(maanshan2022(rest as typeof marks));
      expect([first?.code, first?.path]).toEqual(["mark-missing", `nodes[${at}]`]);
    }
  });
});
