import { describe, expect, test } from "vitest";
import { checkPipeline, type PipelineInput, parsePipeline, replay } from "../../src/pipeline/index.js";
import * as presets from "../../src/presets/index.js";

const { fullPipeline } = presets;
const lists = ["stages", "clocks", "lights", "plans", "activities"] as const;

/** A part of a pipeline in the full one, beside what that has. */
function withPart(part: Partial<PipelineInput>): PipelineInput {
  const more = lists.flatMap((key) => (part[key] ? [[key, [...(fullPipeline[key] ?? []), ...part[key]]]] : []));
  return { ...fullPipeline, ...Object.fromEntries(more) };
}

const parts = Object.entries(presets).flatMap(([name, each]): [string, Partial<PipelineInput>, PipelineInput][] => {
  if (typeof each === "function" || "nodes" in each || "rules" in each) return [];
  return [[name, each, "stages" in each ? each : withPart(each)]];
});

test("pipelines and parts of them are found", () => {
  expect(parts.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      "fullPipeline",
      "qingtian2022",
      "leshan2021",
      "sevenBatches",
      "anqing2015",
      "garze2016",
      "heilongjiang2021",
      "yinchuan2025",
    ]),
  );
});

describe.each(parts)("the preset %s", (name, preset, whole) => {
  test("is a pipeline without flaws, by itself or as part of the full one", () => {
    expect(checkPipeline(whole)).toEqual([]);
    expect(JSON.parse(JSON.stringify(parsePipeline(whole)))).toEqual(parsePipeline(whole));
    expect(parsePipeline(parsePipeline(whole))).toEqual(parsePipeline(whole));
  });

  test("says where it comes from, and what it had to assume", () => {
    expect(preset.title && preset.source?.["title"] && preset.source["place"]).toBeTruthy();
    // No document was found that defines the seven batches; that is said by having no address.
    if (name !== "sevenBatches") expect(preset.source?.["url"]).toMatch(/^https?:\/\//);
    expect(preset.assumptions?.length).toBeGreaterThan(0);
  });

  test("has assumptions whose paths lead to something in it", () => {
    for (const { path } of preset.assumptions ?? []) {
      const [part = "", id, ...more] = path.split(".");
      if (part === "moves" && preset.moves === undefined) continue;
      const value = preset[part as keyof PipelineInput];
      expect(value, path).toBeDefined();
      if (id === undefined) continue;
      const item = (value as { id: string; [key: string]: unknown }[]).find((each) => each.id === id);
      if (item === undefined)
        expect(
          (value as Record<string, unknown>[]).some((each) => id in each),
          path,
        ).toBe(true);
      else if (more[0] !== undefined) expect(item[more[0]], path).toBeDefined();
      const nested = item && more[1] ? (item[more[0] as string] as { id: string }[]).map((each) => each.id) : undefined;
      if (nested) expect(nested, path).toContain(more[1]);
    }
  });

  test("gives every stage, clock, light, plan, batch and rule a name", () => {
    for (const key of lists) for (const each of whole[key] ?? []) expect(each.title, each.id).toBeDefined();
    for (const plan of whole.plans ?? []) for (const batch of plan.batches) expect(batch.title, batch.id).toBeDefined();
  });

  test("is run on projects that have nothing but an id", () => {
    const { dossiers } = replay(whole, [{ id: "bare" }], { asOf: "2024-06-30" });
    expect(dossiers[0]?.stage).toBe(whole.stages[0]?.id);
    expect(dossiers[0]?.anomalies).toEqual([]);
  });
});
