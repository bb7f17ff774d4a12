import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as presets from "../src/presets/index.js";
import { parseScorecard, type ScorecardInput } from "../src/race/index.js";

const page = readFileSync(new URL("../docs/measures.md", import.meta.url), "utf8");
const scorecards = Object.entries(presets).flatMap(([name, each]) => ("nodes" in each ? [[name, each] as const] : []));
const idOf = new Map(scorecards.map(([name, card]) => [name, card.id as string]));
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
    const preset = scorecards.find(([, each]) => each.id === id)?.[1] as ScorecardInput;
    expect(parseScorecard(block)).toEqual(parseScorecard(preset));
  });

  test("names the presets whose source prints no year", () => {
    const [, note = ""] = /`source` has no `year`(.*?)\n\n/s.exec(page) ?? [];
    const named = [...note.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    const without = scorecards.flatMap(([name, { source }]) => ("year" in source ? [] : [name]));
    expect(named.sort()).toEqual(without.sort());
  });

  test("names the source of each", () => {
    for (const block of blocks) expect(page).toContain(`](${block.source?.["url"]})`);
  });
});
