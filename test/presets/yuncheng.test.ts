import { expect, test } from "vitest";
import { yuncheng } from "../../src/presets/index.js";
import { ranked } from "./ranked.js";

const plain = { newProjects: 7, earlierProjects: 3, events: 2, highEvents: 1, performed: 7, signed: 10 };

test.each([
  ["seven projects: 4, and two beyond five; both events and one of them national; 70 %: 4 + 4 + 3 + 2 + 10", {}, "23"],
  ["five projects: 4, none beyond", { newProjects: 5 }, "19"],
  ["four projects: nothing of 4", { newProjects: 4 }, "15"],
  ["one project, the county's first ever: 4", { newProjects: 1, earlierProjects: 0 }, "19"],
  ["six projects, the first ever: 4, and one beyond", { newProjects: 6, earlierProjects: 0 }, "21"],
  ["one project, and one before: nothing", { newProjects: 1, earlierProjects: 1 }, "15"],
  ["none ever: nothing", { newProjects: 0, earlierProjects: 0 }, "15"],
  ["a single event: nothing of 3", { events: 1 }, "20"],
  ["69 of 100 performed: nothing of 10", { performed: 69, signed: 100 }, "13"],
])("a county of Yuncheng with %s", (_what, figures, total) => {
  expect(ranked(yuncheng, [{ entrant: "A", figures: { ...plain, ...figures } }])["A"]).toMatchObject({ total });
});
