import { describe, expect, test } from "vitest";
import { lightsOn, type PipelineInput } from "../../src/pipeline/index.js";
import { renderWhy } from "../../src/reason/index.js";
import { dossiersOf, steering, story } from "./steering.js";

const pipeline: PipelineInput = {
  ...steering,
  lights: [
    ...(steering.lights ?? []),
    {
      id: "size",
      title: { zh: "规模", en: "size" },
      rules: [{ if: { field: "total", atLeast: "10亿元" }, is: "blue" }],
    },
  ],
};

const lit = (record: object, asOf: string) => {
  const [dossier] = dossiersOf([story("p", record, [["2024-01-01", "signed"]])], { asOf }, pipeline);
  return lightsOn(pipeline, dossier!);
};

describe("the lights on a project", () => {
  test("are all there, in the order of the definition, each with its rule", () => {
    const answer = lit({ total: "2亿元" }, "2024-02-01");
    expect(answer).toMatchObject({ project: "p", asOf: "2024-02-01", knownOn: null });
    expect(answer.rows.map(({ light, title, colour, rule }) => [light, title.en, colour, rule])).toEqual([
      ["pace", "pace", "green", 2],
      ["size", "size", "none", null],
    ]);
  });

  test("see the clocks of the day", () => {
    // Signed on 1 January 2024; 90 days later is 31 March.
    expect(lit({ total: "2亿元" }, "2024-03-31").rows[0]?.colour).toBe("green");
    expect(lit({ total: "2亿元" }, "2024-04-01").rows[0]?.colour).toBe("red");
  });

  test("are grey where it cannot be told, and say what is not known by the name it has", () => {
    const [pace] = lit({}, "2024-02-01").rows;
    expect(pace).toMatchObject({ colour: "grey", rule: null });
    expect(renderWhy(pace!.why, "zh")).toContain("总投资低于");
  });
});
