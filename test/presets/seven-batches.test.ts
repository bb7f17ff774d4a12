import { expect, test } from "vitest";
import { rollingPlan } from "../../src/pipeline/index.js";
import { sevenBatches } from "../../src/presets/index.js";
import { dossiersOf, fullWith, moved, project } from "./projects.js";

const pipeline = fullWith(sevenBatches);
const due = (milestone: string, day: string) => ({ milestones: { [milestone]: { due: day } } });

const events = [
  ...project("idea", "planning", "2024-02-01"),
  ...project("talking", "talks", "2023-02-01"),
  ...project("sign-this-year", "contract", "2023-11-01", due("start", "2024-12-31")),
  ...project("sign-next-year", "contract", "2024-03-01", due("start", "2025-01-01")),
  ...project("sign-unplanned", "approved", "2024-03-01"),
  ...project("new-start", "started", "2024-01-01", due("production", "2024-11-01")),
  ...project("continuing", "started", "2023-12-31", due("production", "2025-01-01")),
  moved("continuing", "statistics", "2024-01-20"),
  ...project("finishing", "started", "2023-05-01", due("production", "2024-12-31")),
  ...project("produces-now", "started", "2022-05-01"),
  moved("produces-now", "producing", "2024-05-01"),
  ...project("growing", "producing", "2023-05-01"),
  ...project("full-now", "producing", "2023-04-01"),
  moved("full-now", "full-capacity", "2024-06-01"),
  ...project("full-long-ago", "full-capacity", "2023-06-01"),
];

function batches(asOf: string) {
  const { rows, unplaced } = rollingPlan(pipeline, dossiersOf(pipeline, events, asOf), { plan: "seven-batches" });
  return {
    ...Object.fromEntries(rows.map(({ batch, projects }) => [batch, projects])),
    unplaced: unplaced.map(({ project: id, unknown }) => [id, unknown[0]?.field]),
  };
}

test("seven batches, asked in 2024: each project in the batch that its year puts it in", () => {
  expect(batches("2024-06-30")).toEqual({
    plan: ["idea"],
    negotiate: ["talking"],
    // Able to start by 31 December; one planned for the day after is in no batch.
    sign: ["sign-this-year"],
    // Started on 1 January: new, though it is to produce this year too.
    start: ["new-start"],
    // Started on 31 December before, and to produce after the year.
    build: ["continuing"],
    produce: ["finishing", "produces-now"],
    "full-capacity": ["full-now", "growing"],
    unplaced: [["sign-unplanned", "milestones.start.due"]],
  });
});

test("seven batches, asked a year later: new starts have become continuing ones", () => {
  const later = batches("2025-03-31") as Record<string, unknown>;
  expect(later["start"]).toEqual([]);
  // Planned for 2025-01-01, or overdue since 2024: both may start within the year still.
  expect(later["sign"]).toEqual(["sign-next-year", "sign-this-year"]);
  // To produce by dates of 2024 and 2025: within the year, or overdue.
  expect(later["produce"]).toEqual(["continuing", "finishing", "new-start"]);
  expect(later["full-capacity"]).toEqual(["growing", "produces-now"]);
});
