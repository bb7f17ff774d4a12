import { expect, test } from "vitest";
import { heilongjiang2021 } from "../../src/presets/index.js";
import { fullWith, project, readings } from "./projects.js";

test("Heilongjiang 2021: filed within five days of signing", () => {
  const pipeline = fullWith(heilongjiang2021);
  const events = [
    // Signed on Wednesday 28 February 2024 of a leap year: five days later is Monday 4 March.
    ...project("filed", "contract", "2024-02-28", {}, { "sponsor-filing": "2024-03-04" }),
    ...project("late", "contract", "2024-02-28", {}, { "sponsor-filing": "2024-03-05" }),
    ...project("open", "contract", "2024-02-28", {}, { contract: "2024-02-28" }),
    ...project("talking", "talks", "2024-02-28"),
  ];
  expect(readings(pipeline, events, "2024-03-06", "heilongjiang-filing")).toEqual({
    filed: ["done", "2024-03-04", 0],
    late: ["late", "2024-03-04", 1],
    open: ["over", "2024-03-04", 2],
    talking: ["waiting", null, null],
  });
});
