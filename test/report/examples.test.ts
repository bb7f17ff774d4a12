import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";

const argv = [...process.argv];
let runs = 0;

/** What an example prints, run as its user would run it. */
async function printed(example: string, ...flags: string[]): Promise<string> {
  let text = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  process.argv = [...argv, ...flags];
  const again = `../../examples/${example}.mjs?run=${runs++}`; // a module runs once for each name it goes by
  await import(again);
  vi.restoreAllMocks();
  return text;
}

afterEach(() => {
  process.argv = argv;
  vi.restoreAllMocks();
});

const width = (line: string) => [...line].reduce((sum, each) => sum + (each > "\u2e80" ? 2 : 1), 0);

describe("the horse race on two pages", () => {
  test.each([[[]], [["--en"]]])("prints two pages of 60 lines and 80 columns at most %j", async (flags) => {
    const pages = (await printed("horse-race", ...flags)).split(/^=+$/m);
    expect(pages).toHaveLength(2);
    for (const page of pages) {
      const lines = page.trim().split("\n");
      expect(lines.length).toBeLessThanOrEqual(60);
      for (const line of lines) expect(width(line)).toBeLessThanOrEqual(80);
    }
  });

  test("comes to the totals that were published, by the points that were published", async () => {
    const [real = ""] = (await printed("horse-race")).split(/^=+$/m);
    expect(real).toMatch(/^ +1 {2}B +2\.95/m);
    expect(real).toMatch(/^ +2 {2}A +2\.78/m);
    const points = [...real.matchAll(/^\S+ +0\.50 +(\d\.\d\d) /gm)].map(([, each]) => each);
    // Printed in the notice: B, then A.
    expect(points).toEqual([
      ...["0.45", "0.60", "0.50", "0.50", "0.50", "0.40"],
      ...["0.48", "0.60", "0.50", "0.50", "0.30", "0.40"],
    ]);
  });

  test("says that its city is made up, and prints the same city every time", async () => {
    const [, city = ""] = (await printed("horse-race")).split(/^=+$/m);
    expect(city).toContain("虚构");
    expect((await printed("horse-race", "--en")).split(/^=+$/m)[1]).toContain("synthetic");
    expect(city).toBe((await printed("horse-race")).split(/^=+$/m)[1]);
    expect(city).toMatch(/[↑↓]\d/);
  });
});

test("the README shows a bulletin that the horse race prints", async () => {
  const [, shown] = /^```text\n(.*?)^```$/ms.exec(readFileSync("README.md", "utf8")) ?? [];
  expect(await printed("horse-race")).toContain(shown);
});

test("what-if tells who moves and why", async () => {
  // One key enterprise more is +0.20: A comes to 2.98 and passes B, which stays at 2.95.
  const text = await printed("what-if");
  expect(text).toMatch(/^A +2 +1 +↑1 +2\.78 +2\.98 +\+0\.20 +争先 \+0\.20$/m);
  // Two enterprises at 0.2 each and a signing at 0.1.
  expect(text).toMatch(/^A: 引进重点企业2户×0\.2，加0\.40；省级平台签约1个×0\.1，加0\.10，得0\.50/m);
  expect(text).toMatch(/^B +1 +2 +↓1 +2\.95 +2\.95 +0\.00$/m);
});
