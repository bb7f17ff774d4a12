import { describe, expect, test } from "vitest";
import { sectorTeams } from "../../src/presets/index.js";
import { explain } from "../../src/race/index.js";
import { ranked } from "./ranked.js";

const quiet = { visits: 0, events: 0, leads: 0, from10to50: 0, over50: 0, top500: 0 };
const behind = {
  ...quiet,
  newProjects: { value: 3, target: 8, schedule: { share: "50%" } },
  funds: { value: "9000万元", target: "3亿元", schedule: "1.2亿元" },
  ownSector: 2,
  allProjects: 3,
  parksRating: 12,
  townshipsRating: 10,
  bundledRating: "13.5",
  visits: 5,
};
const ahead = {
  newProjects: { value: 9, target: 8, schedule: { share: "50%" } },
  funds: { value: "2亿元", target: "3亿元", schedule: "1.2亿元" },
  ownSector: 9,
  allProjects: 10,
  parksRating: 15,
  townshipsRating: 15,
  bundledRating: 15,
  visits: 8,
  events: 1,
  leads: 3,
  from10to50: 1,
  over50: 1,
  top500: 1,
};
const early = {
  ...quiet,
  newProjects: { value: 0, target: 8, schedule: { share: "0" } },
  funds: { value: "0", target: "3亿元", schedule: "0" },
  ownSector: 0,
  allProjects: 0,
  parksRating: 0,
  townshipsRating: 0,
  bundledRating: 0,
};

describe("the quarterly sheet of sector teams", () => {
  const standings = ranked(sectorTeams, [
    { entrant: "ahead", figures: ahead },
    { entrant: "behind", figures: behind },
    { entrant: "early", figures: early },
  ]);

  test("gives a team behind its schedule the part that it reached", () => {
    expect(standings["behind"]).toMatchObject({
      // 3 of the 4 due × 30 · 9000 of 12000万元 × 20 · 2/3 × 20
      newProjects: "22.5",
      funds: "15",
      fit: "40/3",
      // 12/15 × 10.5 = 8.4 · 10/15 × 4.5 = 3: as 0.7 × 12 + 0.3 × 10
      parks: "8.4",
      townships: "3",
      carriers: "11.4",
      bundled: "13.5",
      // 5 × 0.5
      bonus: "2.5",
      // 22.5 + 15 + 40/3 + 11.4 + 13.5 + 2.5 = 64.9 + 13.333… = 78.2333…
      total: "2347/30",
      place: 2,
    });
  });

  test("holds a team ahead to the marks, and adds bonuses", () => {
    expect(standings["ahead"]).toMatchObject({
      // 9 of 4 and 2 of 1.2, held · 9/10 × 20 · full ratings
      newProjects: "30",
      funds: "20",
      fit: "18",
      carriers: "15",
      bundled: "15",
      // 8 × 0.5 = 4, held to 3 · 3 · 3 × 0.5 · 5 over the 4 due × 2 = 10, held to 6 · 4 · 8 · 10
      visits: "3",
      events: "3",
      leads: "1.5",
      surplus: "6",
      from10to50: "4",
      over50: "8",
      top500: "10",
      bonus: "35.5",
      // 98 + 35.5
      total: "133.5",
      place: 1,
    });
  });

  test("tells the bonuses with what held each of them, so that they add up", () => {
    const figures = { ...ahead, events: 0, leads: 0, from10to50: 0, over50: 0, top500: 0 };
    const { contributions } = explain(sectorTeams, [{ entrant: "A", figures }], "A");
    expect(contributions.find((each) => each.node === "bonus")?.says).toEqual({
      zh: "县领导应邀走访企业8家×0.5，加4.00，原为4.00，按上限3.00计；新引进亿元以上省外项目超时序进度5个×2，加10.00，原为10.00，按上限6.00计，得9.00",
      en: "8 enterprises visited by county leaders × 0.5: +4.00, 4.00 capped at 3.00; 5 new projects of 1亿元 and more over schedule × 2: +10.00, 10.00 capped at 6.00, 9.00",
    });
  });

  test("takes nothing due as done, and no project as no fit", () => {
    expect(standings["early"]).toMatchObject({ newProjects: "30", funds: "20", fit: "0", total: "50", place: 3 });
  });
});
