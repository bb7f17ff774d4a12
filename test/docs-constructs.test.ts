import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as presets from "../src/presets/index.js";
import { checkScorecard, type ScorecardInput } from "../src/race/index.js";
import { marks } from "./presets/scorecards.js";
import { objectsIn } from "./presets/table.js";
import { constructs } from "./support/constructs.js";

const repository = new URL("../", import.meta.url);

const byName = new Map(Object.entries(presets));

/** The scorecard that is exported under a name. */
function presetOf(name: string): ScorecardInput | undefined {
  if (name === "maanshan2022") return presets.maanshan2022(marks);
  const found = byName.get(name);
  return found && "nodes" in found ? found : undefined;
}

/** Whether a fragment is a piece of something; lists may leave out members, but not change their order. */
function isPiece(fragment: unknown, of: unknown): boolean {
  if (Array.isArray(fragment)) {
    if (!Array.isArray(of)) return false;
    let at = 0;
    for (const each of of) if (at < fragment.length && isPiece(fragment[at], each)) at++;
    return at === fragment.length;
  }
  if (typeof fragment !== "object" || fragment === null) return fragment === of;
  if (typeof of !== "object" || of === null) return false;
  return Object.entries(fragment).every(([key, each]) => isPiece(each, (of as Record<string, unknown>)[key]));
}

/** A scorecard with a fragment in its place: a node, a condition, an award, or a part of the scorecard itself. */
function cardWith(fragment: Readonly<Record<string, unknown>>): ScorecardInput {
  const says = (key: string) => key in fragment;
  const isNode = says("of") || says("choose") || says("given");
  const isCondition = says("field") || says("not");
  const label = { zh: "奖", en: "prize" };
  const prize = { id: "x", places: [{ label, count: "1" }], among: "all", ties: "include" };
  const part =
    (isCondition && { lists: [{ id: "x", where: fragment }] }) ||
    (says("gate") && { awards: [{ ...prize, ...fragment }] }) ||
    (isNode && { nodes: [{ id: "x", ...fragment }] }) ||
    fragment;
  const refuse = "refuse";
  return {
    id: "made-up",
    edition: "1",
    treat: {
      notReported: refuse,
      notApplicable: refuse,
      referenceNotPositive: refuse,
      noSpread: refuse,
      alone: refuse,
    },
    nodes: [{ id: "score", of: "score", points: "value" }],
    ...part,
  } as ScorecardInput;
}

describe("docs/constructs.md", () => {
  test("has every construct of T1 to T20 and A1 to A12, each once", () => {
    const keys = constructs.map((each) => each.key);
    expect(new Set(keys).size).toBe(keys.length);
    const asked = [
      ...Array.from({ length: 20 }, (_none, at) => `T${at + 1}`),
      ...Array.from({ length: 12 }, (_none, at) => `A${at + 1}`),
    ];
    expect(keys).toEqual(expect.arrayContaining(asked));
  });

  test("shows every scorecard among the presets", () => {
    const shown = new Set(constructs.flatMap((each) => each.presets));
    const all = Object.keys(presets).filter((name) => presetOf(name));
    expect(all.filter((name) => !shown.has(name))).toEqual([]);
  });

  test.each(constructs.map((each) => [each.key, each] as const))(
    "%s is said as its preset says it",
    (_key, construct) => {
      const cards = construct.presets.map(presetOf);
      expect(cards).not.toContain(undefined);
      const [first] = cards;
      for (const fragment of construct.fragments) {
        const piece = JSON.stringify(fragment);
        if (first) expect([piece, objectsIn(first).some((each) => isPiece(fragment, each))]).toEqual([piece, true]);
        else expect([piece, checkScorecard(cardWith(fragment as Record<string, unknown>))]).toEqual([piece, []]);
      }
    },
  );

  test.each(constructs.map((each) => [each.key, each] as const))(
    "%s is worked in a test",
    (key, { tests, presets: named }) => {
      expect(tests).not.toEqual([]);
      const texts = tests.map((path) => {
        expect(existsSync(new URL(path, repository)), path).toBe(true);
        return readFileSync(new URL(path, repository), "utf8");
      });
      // The tests of a preset use it; those of a construct that no preset has take it from the page.
      if (named.length > 0) expect(texts.some((text) => text.includes(named[0] as string))).toBe(true);
      else if (tests.includes("test/race/constructs.test.ts") && key !== "S2" && key !== "E10")
        expect(texts.some((text) => text.includes(`"${key}"`))).toBe(true);
    },
  );
});
