import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as presets from "../src/presets/index.js";
import { parseScorecard, type ScorecardInput } from "../src/race/index.js";

const page = readFileSync(new URL("../docs/measures.md", import.meta.url), "utf8");
const idOf = new Map(Object.entries(presets).map(([name, preset]) => [name, preset.id]));
const blocks = [...page.matchAll(/```json\n(.*?)```/gs)].map(
  ([, json]) => JSON.parse(json as string) as ScorecardInput,
);

describe("docs/measures.md", () => {
  test("shows six measures, each under the name of its export", () => {
    const headings = [...page.matchAll(/^## .*\(`(\w+)`\)$/gm)].map(([, name]) => name);
    expect(headings).toHaveLength(6);
    expect(blocks.map((block) => block.id)).toEqual(headings.map((name) => idOf.get(name as string)));
  });

  test.each(blocks.map((block) => [block.id, block] as const))("shows %s as the preset has it", (id, block) => {
    const preset = Object.values(presets).find((each) => each.id === id) as ScorecardInput;
    expect(parseScorecard(block)).toEqual(parseScorecard(preset));
  });

  test("names the source of each", () => {
    for (const block of blocks) expect(page).toContain(`](${block.source?.["url"]})`);
  });
});
