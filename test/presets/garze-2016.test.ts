import { expect, test } from "vitest";
import { garze2016 } from "../../src/presets/index.js";
import { fullWith, moved, project, readings } from "./projects.js";

const pipeline = fullWith(garze2016);

test("Garzê 2016: the bond or the licence within 30 days of the agreed date", () => {
  const agreed = { milestones: { performance: { due: "2024-09-01", first: "2024-03-01", revisions: 2 } } };
  const events = [
    // 1 March and 30 days: 31 March. The plan was put off twice; the agreed date is the first.
    ...project("bond", "contract", "2024-01-10", agreed, { "performance-bond": "2024-03-31" }),
    ...project("licence", "contract", "2024-01-10", agreed, { "business-licence": "2024-04-02" }),
    ...project("neither", "contract", "2024-01-10", agreed, { contract: "2024-03-02" }),
    ...project("nothing-agreed", "contract", "2024-01-10"),
  ];
  expect(readings(pipeline, events, "2024-04-10", "garze-performance")).toEqual({
    bond: ["done", "2024-03-31", 0],
    licence: ["late", "2024-03-31", 2],
    neither: ["over", "2024-03-31", 10],
    "nothing-agreed": ["waiting", null, null],
  });
});

test("Garzê 2016: a start within six months of the agreed start, once land is supplied", () => {
  const agreed = { milestones: { start: { due: "2024-12-01", first: "2024-03-01" } } };
  const land = { "land-supply": "2024-02-01" };
  const events = [
    ...project("late", "contract", "2024-01-10", agreed, land),
    moved("late", "started", "2024-09-11"),
    ...project("over", "contract", "2024-01-10", agreed, land),
    ...project("no-land", "contract", "2024-01-10", agreed),
  ];
  // 1 March and six months: 1 September.
  expect(readings(pipeline, events, "2024-09-30", "garze-start")).toEqual({
    late: ["late", "2024-09-01", 10],
    over: ["over", "2024-09-01", 29],
    "no-land": undefined,
  });
});
