import { describe, expect, test } from "vitest";
import { type Edition, whyMoved } from "../../src/race/index.js";
import { card, figures, refused } from "./race.js";

const item = (id: string, more: object = {}) => ({ id, of: id, points: "value", ...more }) as never;
const rate = { id: "funds", mark: "60", of: { ratio: "funds", to: "target" }, points: "proportional" } as never;
const parts = (told: ReturnType<typeof whyMoved>) =>
  Object.fromEntries(told.causes.map(({ cause, points, places }) => [cause, [points.exact, places?.exact ?? null]]));

describe("why an entrant moved", () => {
  test("own figures and targets: each by what it does on average over both orders", () => {
    const edition = (value: number, target: number): Edition => ({
      scorecard: card([rate]),
      figures: figures({ A: { funds: { value, target } } }),
    });
    // 60 x 50/100 = 30, 60 x 90/100 = 54, 60 x 50/120 = 25, 60 x 90/120 = 45.
    // Own: ((54 - 30) + (45 - 25)) / 2 = 22. Targets: ((25 - 30) + (45 - 54)) / 2 = -7.
    const told = whyMoved(edition(50, 100), edition(90, 120), { entrant: "A" });
    expect(parts(told)).toMatchObject({ own: ["22", "0"], targets: ["-7", "0"], peers: ["0", "0"], rules: ["0", "0"] });
    expect(told.says).toEqual({
      zh: "A总分由30.00变为45.00（+15.00），名次由第1名变为第1名：自身数据+22.00分；目标任务−7.00分",
      en: "A: total from 30.00 to 45.00 (+15.00), place from 1 to 1: own figures +22.00 points; targets −7.00 points",
    });
  });

  test("peers bear on points that look at them, line by line", () => {
    const edition = (a: number, b: number): Edition => ({
      scorecard: card([
        { id: "funds", mark: "100", of: { ratio: "funds", to: "best" }, points: "proportional" },
        item("visits"),
      ]),
      figures: figures({ A: { funds: a, visits: 1 }, B: { funds: b, visits: 0 } }),
    });
    // 4/8 = 50; 6/8 = 75; 4/10 = 40; 6/10 = 60. Own: ((75-50) + (60-40)) / 2 = 22.5; peers: ((40-50) + (60-75)) / 2 = -12.5.
    const told = whyMoved(edition(4, 8), edition(6, 10), { entrant: "A" });
    expect(parts(told)).toMatchObject({ own: ["22.5", "0"], peers: ["-12.5", "0"] });
    const [funds, visits] = told.lines;
    expect(funds).toMatchObject({
      node: "funds",
      difference: { exact: "10" },
      causes: { own: { exact: "22.5" }, peers: { exact: "-12.5" } },
    });
    expect(visits).toMatchObject({ node: "visits", difference: { exact: "0" }, causes: { own: { exact: "0" } } });
  });

  test("who came and who went", () => {
    const scorecard = card([item("a")]);
    const before = { scorecard, figures: figures({ A: { a: 5 }, B: { a: 9 }, C: { a: 1 } }) };
    const after = { scorecard, figures: figures({ A: { a: 5 }, C: { a: 1 }, D: { a: 7 }, E: { a: 6 } }) };
    const told = whyMoved(before, after, { entrant: "A" });
    expect(told.place).toEqual({ before: 2, after: 3, change: -1 });
    expect(parts(told)).toMatchObject({ entries: ["0", "-2"], exits: ["0", "1"], own: ["0", "0"] });
    expect(told.passed.map(({ entrant, how }) => [entrant, how])).toEqual([["B", "went"]]);
    expect(told.passedBy.map(({ entrant, how }) => [entrant, how])).toEqual([
      ["D", "came"],
      ["E", "came"],
    ]);
  });

  test("a figure that was not asked for before goes with the rules that ask for it", () => {
    const before = { scorecard: card([item("a")]), figures: figures({ A: { a: 5 }, B: { a: 6 } }) };
    const after = {
      scorecard: card([item("a"), item("b")]),
      figures: figures({ A: { a: 5, b: 4 }, B: { a: 6, b: 1 } }),
    };
    const told = whyMoved(before, after, { entrant: "A" });
    expect(parts(told)).toMatchObject({ own: ["0", "0"], peers: ["0", "0"], rules: ["4", "1"] });
    expect(told.passed).toEqual([
      {
        entrant: "B",
        how: "passed",
        node: "b",
        says: { zh: "不再落后于B，主要因b（差距改善3.00）", en: "no longer behind B, mostly by b (3.00 gained on it)" },
      },
    ]);
  });

  test("limits and vetoes are lines that move, too", () => {
    const scorecard = card({
      nodes: [item("a", { limits: { cap: "10" } })],
      vetoes: [{ id: "v", if: { of: "v", atLeast: "1" }, effect: "zero" }],
    });
    const edition = (a: number, v: number): Edition => ({ scorecard, figures: figures({ A: { a, v } }) });
    const told = whyMoved(edition(8, 0), edition(13, 1), { entrant: "A" });
    expect(told.lines.map(({ node, kind, difference }) => [node, kind, difference.exact])).toEqual([
      ["a", "score", "5"],
      ["a:cap", "limit", "-3"],
      ["total:vetoed", "veto", "-10"],
    ]);
  });

  test("a place in another group is not compared", () => {
    const scorecard = card({ groups: "entrant.group", nodes: [item("a")] });
    const edition = (group: string, a: number): Edition => ({
      scorecard,
      figures: figures({ A: { a } }, { A: { group } }),
    });
    const told = whyMoved(edition("x", 1), edition("y", 2), { entrant: "A" });
    expect(told.place).toEqual({ before: 1, after: 1, change: null });
    expect(parts(told)).toMatchObject({ own: ["1", null], rules: ["0", null] });
  });

  test("refuses one that is not in both, and figures in two units; what goes wrong is told with its period", () => {
    const scorecard = card([{ id: "a", of: { ratio: "a", to: "target" }, points: "value" } as never]);
    const edition = (a: unknown, entrant = "A"): Edition => ({
      scorecard,
      figures: figures({ [entrant]: { a: { value: a, target: a } } }),
    });
    expect(refused(() => whyMoved(edition(1), edition(1, "B"), { entrant: "A" }))).toEqual([
      "entrant-unknown after.figures",
    ]);
    expect(refused(() => whyMoved(edition("1元"), edition("1美元"), { entrant: "A" }))).toEqual([
      "unit-mixed after.figures.a",
    ]);
    expect(refused(() => whyMoved(edition("much"), edition(1), { entrant: "A" }))[0]).toContain("before.figures[0]");
    expect(refused(() => whyMoved({ ...edition(1), more: 1 } as never, edition(1), { entrant: "A" }))).toEqual([
      "unknown-key before.more",
    ]);
  });
});
