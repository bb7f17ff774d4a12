import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PipelineInput } from "../../src/pipeline/index.js";
import { pipelineDiagram } from "../../src/report/index.js";
import { readStateDiagram } from "../support/mermaid.js";
import { hostileText } from "./hostile.js";

const titled = (id: string, title: string) => ({ id, title: { zh: title, en: title } });
const spaced = (text: string) => text.replace(/\s+/gu, " ").trim();

describe("Mermaid itself", () => {
  test("reads the stages of a pipeline, its moves, and how a project leaves", async () => {
    const pipeline: PipelineInput = {
      id: "short",
      edition: "1",
      stages: [titled("talks", "洽谈"), titled("signed", "签约")],
      moves: [{ kind: "forward" }, { kind: "back" }],
      activities: [{ ...titled("lost", "流失"), is: "closed" }],
    };
    expect(await readStateDiagram(pipelineDiagram(pipeline))).toEqual({
      states: { s0: "洽谈", s1: "签约", any: "任一阶段", c0: "流失" },
      arrows: ["[*] s0", "s0 s1", "s1 [*]", "any c0", "c0 [*]", "s1 s0 退回"],
      notes: [],
    });
  });

  test("reads 500 arrows and the note of what was left out", async () => {
    const stages = Array.from({ length: 30 }, (_, at) => ({ id: `stage-${at}` }));
    const { arrows, notes } = await readStateDiagram(
      pipelineDiagram({ id: "large", edition: "1", stages, moves: [{}] }),
    );
    expect(arrows).toHaveLength(500);
    expect(notes).toEqual([`另有${30 * 29 + 2 - 500}条流转未画`]);
  }, 30_000);

  test("takes no title for syntax, and shows it as it is", async () => {
    const titles = fc.array(hostileText, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(titles, titles, async (stages, exits) => {
        const { states, arrows, notes } = await readStateDiagram(
          pipelineDiagram({
            id: "hostile",
            edition: "1",
            stages: stages.map((title, at) => titled(`stage-${at}`, title)),
            activities: exits.map((title, at) => ({ ...titled(`exit-${at}`, title), is: "closed" as const })),
          }),
        );
        const keys = [...stages.keys()].map((at) => `s${at}`).concat("any", ...[...exits.keys()].map((at) => `c${at}`));
        expect(Object.keys(states).sort()).toEqual(keys.sort());
        expect(arrows).toHaveLength(stages.length + 1 + 2 * exits.length);
        expect(notes).toEqual([]);
        for (const [at, title] of stages.entries())
          if (!/[\p{Cc}\p{Cf}\p{Cs}]/u.test(title) && title.trim() !== "" && [...title].length <= 60)
            expect(spaced(states[`s${at}`] ?? "")).toBe(spaced(title));
      }),
      { numRuns: 40 },
    );
  });
});
