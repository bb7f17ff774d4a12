import { describe, expect, test } from "vitest";
import { checkPipeline, lightsOn } from "../../src/pipeline/index.js";
import { yinchuan2025 } from "../../src/presets/index.js";
import { dossiersOf, fullWith, moved, project } from "./projects.js";

const pipeline = fullWith(yinchuan2025);

/** The colour of a light, and the cause that it gives. */
function light(id: string, events: readonly object[], asOf: string) {
  const [dossier] = dossiersOf(pipeline, events, asOf);
  const row = dossier && lightsOn(pipeline, dossier).rows.find((each) => each.light === id);
  return row?.colour;
}

describe("the lights of Yinchuan 2025", () => {
  test.each([
    ["ahead", "-5%", "green"],
    ["on schedule", "0", "green"],
    ["a little behind: not defined by the source", "0.1%", "none"],
    ["just short of 10 points", "9.99%", "none"],
    ["10 points, included", "10%", "yellow"],
    ["30 points, included", "30%", "yellow"],
    ["more than 30", "30.01%", "red"],
    ["not reported", null, "grey"],
  ])("progress, %s: behind by %s is %s", (_, behind, colour) => {
    expect(
      light("yinchuan-progress", project("p", "started", "2025-01-10", { progress: { behind } }), "2025-06-30"),
    ).toBe(colour);
  });

  test("leave the hole that was published, and without its own rule it is found", () => {
    const lights = yinchuan2025.lights.map((each) => ({
      ...each,
      rules: each.rules.filter((rule) => rule.is !== "none"),
    }));
    const [green, yellow, red] = lights[1]?.rules ?? [];
    const published = [green, { ...yellow, if: { field: "progress.behind", between: ["10%", "30%"] } }, red];
    const found = checkPipeline({ ...pipeline, lights: [{ id: "progress", rules: published }] });
    expect(found.map(({ code, says }) => [code, says.zh])).toEqual([
      ["light-hole", "0 < progress.behind < 0.1时没有一条规则适用。请补上规则（本意如此则写明none）"],
    ]);
  });

  test.each([
    ["before the month that is planned", "2025-02-28", "none"],
    ["in that month", "2025-03-05", "yellow"],
    ["at its end", "2025-03-31", "yellow"],
    ["a month later", "2025-04-30", "yellow"],
    ["the third month in a row", "2025-05-31", "red"],
    ["once it has started", "2025-06-20", "green"],
  ])("start, %s (%s): %s", (_, asOf, colour) => {
    const events = [
      ...project("p", "approved", "2025-01-10", { milestones: { start: { due: "2025-03-31" } } }),
      moved("p", "started", "2025-06-15"),
    ];
    expect(light("yinchuan-start", events, asOf)).toBe(colour);
  });

  test("start: not told without a plan, none with a reason", () => {
    const due = { milestones: { start: { due: "2025-03-31" } } };
    expect(light("yinchuan-start", project("p", "approved", "2025-01-10"), "2025-05-31")).toBe("grey");
    expect(
      light(
        "yinchuan-start",
        project("p", "approved", "2025-01-10", { ...due, startDelayReason: "flood" }),
        "2025-05-31",
      ),
    ).toBe("none");
  });

  test.each([
    ["as planned", "5000万元", "green"],
    ["less than planned, not less than required", "4000万元", "none"],
    ["below what is required", "3999万元", "red"],
    ["not reported", null, "grey"],
  ])("funds, %s: %s is %s", (_, total, colour) => {
    const record = { funds: { total }, fundsPlanned: "5000万元", fundsRequired: "4000万元" };
    expect(light("yinchuan-funds", project("p", "started", "2025-01-10", record), "2025-06-30")).toBe(colour);
  });

  test.each([
    ["a month, to the day", "2025-02-10", "none"],
    ["a month and a day", "2025-02-11", "yellow"],
    ["two months, to the day", "2025-03-10", "yellow"],
    ["more than two months", "2025-03-11", "red"],
    ["entered at last", "2025-04-02", "green"],
  ])("statistics, %s after the start (%s): %s", (_, asOf, colour) => {
    const events = [...project("p", "started", "2025-01-10"), moved("p", "statistics", "2025-04-01")];
    expect(light("yinchuan-statistics", events, asOf)).toBe(colour);
  });
});
