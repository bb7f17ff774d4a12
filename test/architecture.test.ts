import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { faultsOf, ringsOf, rooms } from "./support/architecture.js";

const repository = fileURLToPath(new URL("..", import.meta.url));
const paths = readdirSync(`${repository}/src`, { recursive: true, encoding: "utf8" })
  .map((path) => `src/${path.replaceAll("\\", "/")}`)
  .filter((path) => path.endsWith(".ts"))
  .sort();

describe("the architecture of src/", () => {
  it("is kept by every file", () => {
    expect(paths).toContain("src/index.ts");
    const faults = paths.flatMap((path) => faultsOf(path, readFileSync(`${repository}/${path}`, "utf8")));
    expect(faults.join("\n")).toBe("");
  });

  it("is kept by the folders inside each room: none leans on one that leans on it", () => {
    const sources = new Map(paths.map((path) => [path, readFileSync(`${repository}/${path}`, "utf8")]));
    expect(ringsOf(sources)).toEqual([]);
  });
});

describe("the checker of the architecture", () => {
  it("passes what is allowed", () => {
    const race = `
      import * as z from "zod";
      import type { ZodType } from "zod";
      import { add } from "../exact/index.js";
      import { points } from "../curve/index.js";
      import { place } from "./place.js";
      export type { Row } from "./row.js";
      // console.log(new Date(), Math.random()) in a comment, and "process" in a text, are only words
      export interface Clock { readonly process: string; console(): void }
      export const label = { process: "in process", eval: 1 }.process;
      export type When = Date | Function;`;
    expect(faultsOf("src/race/rank.ts", race)).toEqual([]);
    expect(faultsOf("src/index.ts", rooms.map((room) => `export * from "./${room}/index.js";`).join("\n"))).toEqual([]);
    expect(faultsOf("src/exact/root.ts", 'import { Decimal } from "decimal.js";')).toEqual([]);
    expect(
      faultsOf(
        "src/calendar/day.ts",
        'import { UTCDateMini } from "@date-fns/utc/date/mini"; import { addDays } from "date-fns/addDays"; new UTCDateMini(0);',
      ),
    ).toEqual([]);
  });

  it.each([
    ["a room below", "src/exact/sum.ts", 'import { rank } from "../race/index.js";', '"race" is not above "exact"'],
    ["a room below, re-exported", "src/money/index.ts", 'export * from "../race/index.js";', "is not above"],
    ["a room below, as a type", "src/money/a.ts", 'type R = import("../race/index.js").Row;', "is not above"],
    ["a room below, at run time", "src/money/a.ts", 'await import("../race/index.js");', "is not above"],
    ["a room not through its door", "src/race/rank.ts", 'import { add } from "../exact/sum.js";', "through its door"],
    ["the front door", "src/race/rank.ts", 'import { add } from "../index.js";', "front door"],
    ["itself by name", "src/race/rank.ts", 'import { add } from "saima/exact";', "does not import itself"],
    ["what is outside src", "src/race/rank.ts", 'import data from "../../data.js";', "outside src"],
    ["a room nobody listed", "src/attic/box.ts", "", '"attic" is not in the list'],
    ["a file in no room", "src/box.ts", "", "only index.ts"],
    ["a folder that says nothing", "src/race/utils/sort.ts", "", '"utils" says nothing'],
    ["a file that says nothing", "src/race/helpers.ts", "", '"helpers.ts" says nothing'],
    ["a file too long", "src/race/rank.ts", "\n".repeat(300).concat("export {};"), "301 lines"],
    ["named imports of zod", "src/race/rank.ts", 'import { z } from "zod";', "import * as z"],
    ["a default import of zod", "src/race/rank.ts", 'import z from "zod";', "import * as z"],
    ["a part of zod", "src/race/rank.ts", 'import * as z from "zod/mini";', "one door"],
    ["decimal.js outside exact/", "src/money/a.ts", 'import { Decimal } from "decimal.js";', "in exact/ only"],
    [
      "date-fns outside calendar/",
      "src/money/a.ts",
      'import { addDays } from "date-fns/addDays";',
      "in calendar/ only",
    ],
    ["UTC dates outside calendar/", "src/money/a.ts", 'import { utc } from "@date-fns/utc";', "in calendar/ only"],
    ["the barrel of date-fns", "src/calendar/day.ts", 'import { addDays } from "date-fns";', "by its subpath"],
    ["Node", "src/race/rank.ts", 'import { readFileSync } from "node:fs";', "no Node"],
    ["a stranger", "src/race/rank.ts", 'import { groupBy } from "lodash";', "not a dependency"],
    ["a clock", "src/race/rank.ts", "const now = Date.now();", "Date.now is a clock"],
    ["today", "src/race/rank.ts", "const now = new Date();", "Date is a clock"],
    ["a date in the host's zone", "src/race/rank.ts", 'const day = new Date("2026-01-01");', "Date is a clock"],
    ["chance", "src/race/rank.ts", "const x = Math.random();", "Math.random is ambient"],
    ["the console", "src/race/rank.ts", 'console.log("x");', "console writes"],
    ["the environment", "src/race/rank.ts", "if (process.env.CI) {}", "process is the environment"],
    ["eval", "src/race/rank.ts", 'eval("1");', "eval runs text"],
    ["code from text", "src/race/rank.ts", 'const f = new Function("return 1");', "Function runs text"],
    ["an order by locale", "src/race/rank.ts", "ids.sort((a, b) => a.localeCompare(b));", "locale"],
  ])("refuses %s, and says why", (_, path, source, why) => {
    const faults = faultsOf(path, source);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(path);
    expect(faults[0]).toContain(why);
  });

  it("finds folders inside a room that lean on one another, by whatever way", () => {
    const line = new Map([
      ["src/race/lint/a.ts", 'import { b } from "../run/b.js"; import { w } from "../words.js";'],
      ["src/race/run/b.ts", 'import { c } from "../plan/c.js";'],
      ["src/race/plan/c.ts", 'import { d } from "./d.js"; import { add } from "../../exact/index.js";'],
    ]);
    expect(ringsOf(line)).toEqual([]);
    const ring = new Map([...line, ["src/race/plan/d.ts", 'import type { A } from "../lint/a.js";']]);
    expect(ringsOf(ring)).toEqual([
      "src/race/lint leans on itself",
      "src/race/run leans on itself",
      "src/race/plan leans on itself",
    ]);
  });
});
