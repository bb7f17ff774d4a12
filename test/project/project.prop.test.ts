import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMoney } from "../../src/money/index.js";
import { NOT } from "../../src/project/form.js";
import { checkProject, parseProject, parseProjects, projectSchema } from "../../src/project/index.js";
import { interner } from "../../src/project/interner.js";
import { project } from "../../src/project/project.js";
import { quickMoney } from "../../src/project/quick-money.js";
import { checkBy, deepFreeze, isJson, plainCopy } from "../../src/reason/index.js";
import { garbage } from "../support/arbitraries/exact.js";
import { spoiled } from "../support/arbitraries/spoiled.js";
import { standsGarbage } from "../support/garbage-calls.js";
import { amount, projects } from "./projects.js";

describe("reading projects, as laws", () => {
  test("the quick reading takes all that is sound, and reads it as the schema does", () => {
    fc.assert(
      fc.property(projects, (given) => {
        const quick = project.read(given);
        expect(quick).not.toBe(NOT);
        expect(quick).toEqual(checkBy(projectSchema, given).value);
        expect(parseProject(given)).toEqual(quick);
      }),
      { numRuns: 300 },
    );
  });

  test("the quick reading takes nothing that the schema refuses", () => {
    const passed = { sound: 0, not: 0 };
    fc.assert(
      fc.property(fc.oneof(spoiled(projects), spoiled(projects), spoiled(projects), garbage), (input) => {
        const problems: never[] = [];
        const json = plainCopy(input, problems);
        const { value, problems: found } = checkBy(projectSchema, input);
        passed[found.length === 0 ? "sound" : "not"]++;
        if (problems.length > 0) expect(isJson(input)).toBe(false);
        else if (found.length > 0) expect(project.read(json)).toBe(NOT);
        else expect(project.read(json)).toEqual(value);
      }),
      { numRuns: 600 },
    );
    expect(Math.min(passed.sound, passed.not)).toBeGreaterThan(30);
  });

  test("what parses, parses to itself, and the input is not changed", () => {
    fc.assert(
      fc.property(projects, (given) => {
        const before = JSON.stringify(given);
        const parsed = parseProject(deepFreeze(given));
        expect(JSON.stringify(given)).toBe(before);
        expect(parseProjects([parsed])[0]).toEqual(parsed);
        expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
      }),
    );
  });

  test("garbage is refused, and nothing else thrown", () => {
    standsGarbage(parseProject, [{ id: "p" }]);
    standsGarbage(checkProject, [{ id: "p" }]);
    standsGarbage(parseProjects, [[{ id: "p" }]]);
  });
});

describe("what makes it quick", () => {
  test("money read quickly is what the money room reads", () => {
    let taken = 0;
    fc.assert(
      fc.property(amount, (input) => {
        const quick = quickMoney(input);
        if (!quick) return;
        taken++;
        expect(quick).toEqual(readMoney(input as string));
      }),
      { numRuns: 1000 },
    );
    expect(taken).toBeGreaterThan(200);
  });

  test.each<[unknown, string | undefined]>([
    ["1.5亿元", "150000000"],
    ["9999999亿元", "999999900000000"],
    ["99999999亿元", undefined],
    ["0.0001万元", "1"],
    ["0.00001万元", undefined],
    ["1.5元", undefined],
    [".5亿元", undefined],
    ["1.亿元", undefined],
    ["1亿", undefined],
    ["元", undefined],
    ["亿元", undefined],
    ["-1元", undefined],
    ["1.2.3亿元", undefined],
    [{ amount: "0", currency: "CNY" }, "0"],
    [{ amount: "01", currency: "CNY" }, undefined],
    [{ amount: "", currency: "CNY" }, undefined],
    [{ amount: "1", currency: "USD" }, undefined],
    [{ amount: "1", currency: "CNY", x: 1 }, undefined],
  ])("%j is read quickly as %j", (input, expected) => {
    expect(quickMoney(input)?.amount).toBe(expected);
  });

  test("a number for each text, as a map would give it", () => {
    const text = fc.oneof(fc.string({ maxLength: 2 }), fc.constantFrom("a", "b", "__proto__", ""));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 50 }), fc.nat({ max: 5 }), (texts, expected) => {
        const { number, texts: known } = interner(expected);
        const map = new Map<string, number>();
        for (const each of texts) {
          if (!map.has(each)) map.set(each, map.size);
          expect(number(each)).toBe(map.get(each));
        }
        expect(known).toEqual([...map.keys()]);
      }),
    );
  });

  test("texts made to collide are told apart", () => {
    // FNV-1a with its upper bits brought down: these share the ten bits that choose a slot among 1024.
    const slotOf = (text: string) => {
      let hash = 0x811c9dc5;
      for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
      return (hash ^ (hash >>> 15)) & 1023;
    };
    const all = Array.from({ length: 200_000 }, (_, i) => `e${i}`);
    const texts = all.filter((text) => slotOf(text) === 7).slice(0, 150);
    expect(texts).toHaveLength(150);
    const { number } = interner();
    for (let round = 0; round < 2; round++) expect(texts.map(number)).toEqual(texts.map((_, i) => i));
    const others = all.slice(0, 2000).filter((text) => !texts.includes(text));
    expect(others.map(number)).toEqual(others.map((_, i) => 150 + i));
    expect(texts.map(number)).toEqual(texts.map((_, i) => i));
  });
});
