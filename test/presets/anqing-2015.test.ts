import { expect, test } from "vitest";
import { anqing2015 } from "../../src/presets/index.js";
import { dossiersOf, fullWith, moved, project, readings } from "./projects.js";

const pipeline = fullWith(anqing2015);
const signed = "2024-01-31";

test("Anqing 2015: on existing land, three months from signing to the land", () => {
  const events = [
    // 31 January and three months: 30 April, as April has no 31st.
    ...project("in-time", "contract", signed, { siting: "existing-land" }, { "land-certificate": "2024-04-30" }),
    ...project("late", "contract", signed, { siting: "existing-land" }, { "land-certificate": "2024-05-03" }),
    ...project("over", "contract", signed, { siting: "existing-land" }, { "business-licence": "2024-02-01" }),
  ];
  expect(readings(pipeline, events, "2024-05-10", "anqing-existing-land")).toEqual({
    "in-time": ["done", "2024-04-30", 0],
    late: ["late", "2024-04-30", 3],
    over: ["over", "2024-04-30", 10],
  });
  // Fifteen days ahead: 15 April is the first day of warning.
  const on = (day: string) => readings(pipeline, events, day, "anqing-existing-land")["over"]?.[0];
  expect([on("2024-04-14"), on("2024-04-15"), on("2024-04-30"), on("2024-05-01")]).toEqual([
    "running",
    "warning",
    "warning",
    "over",
  ]);
});

test("Anqing 2015: two months for papers to the province, and for a start in an existing workshop", () => {
  const events = [
    ...project("papers", "contract", signed, { siting: "new-quota" }, { "land-quota-papers": "2024-03-31" }),
    ...project("workshop", "contract", signed, { siting: "existing-workshop" }),
    { ...moved("workshop", "started", "2024-04-01") },
  ];
  // 31 January and two months: 31 March.
  expect(readings(pipeline, events, "2024-06-30", "anqing-new-quota")["papers"]).toEqual(["done", "2024-03-31", 0]);
  expect(readings(pipeline, events, "2024-06-30", "anqing-existing-workshop")["workshop"]).toEqual([
    "late",
    "2024-03-31",
    1,
  ]);
});

test("Anqing 2015: a quarter of the funds within three months of a cooperation", () => {
  const events = [
    ...project("quick", "contract", signed, { siting: "cooperation", quarterFundsOn: "2024-04-01" }),
    ...project("slow", "contract", signed, { siting: "cooperation" }),
  ];
  expect(readings(pipeline, events, "2024-05-01", "anqing-cooperation")).toEqual({
    // 29 days before 30 April.
    quick: ["done", "2024-04-30", 29],
    slow: ["over", "2024-04-30", 1],
  });
});

test("Anqing 2015: one limit for each kind of site, none told where the kind is not reported", () => {
  const events = [
    ...project("land", "contract", signed, { siting: "existing-land" }),
    ...project("unknown", "contract", signed),
  ];
  const [land, unknown] = dossiersOf(pipeline, events, "2024-03-01");
  expect(Object.keys(land?.clocks ?? {})).toEqual(["anqing-existing-land"]);
  expect(Object.values(unknown?.clocks ?? {}).map(({ state }) => state)).toEqual(Array(4).fill("undecided"));
});
