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
      zh: "A总分由30.00变为45.00（+15.00），名次仍为第1名：自身数据+22.00分；目标任务−7.00分",
      en: "A: total from 30.00 to 45.00 (+15.00), place 1 as before: own figures +22.00 points; targets −7.00 points",
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
        by: "total",
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

describe("whom an entrant passed", () => {
  const nodes = [item("a"), item("b")];
  const move = (said: Parameters<typeof card>[0], before: object, after: object, rules: object = {}) =>
    whyMoved(
      { scorecard: card(said), figures: figures(before as never) },
      { scorecard: { ...card(said), ...rules }, figures: figures(after as never) },
      { entrant: "A" },
    );
  const broken = { nodes, breakTies: [{ by: "k", better: "higher" }] } as const;
  const vetoed = { nodes, vetoes: [{ id: "z", if: { of: "f", atLeast: "1" }, effect: "last" }] } as const;

  test("is told by the step of the tie-break chain that decides, where totals do not", () => {
    const before = { A: { a: 2, b: 0, k: 1 }, B: { a: 0, b: 2, k: 2 } };
    const after = { A: { a: 3, b: 0, k: 3 }, B: { a: 0, b: 3, k: 2 } };
    expect(move(broken, before, after).passed).toEqual([
      {
        entrant: "B",
        how: "passed",
        by: "breakTies[0]",
        node: null,
        says: {
          zh: "不再落后于B：同分，A按并列判定第1项（k相差1）列前",
          en: "no longer behind B: level in total; A is placed first by tie-break 1 (k: 1 apart)",
        },
      },
    ]);
    expect(move(broken, after, before).passedBy[0]).toMatchObject({
      by: "breakTies[0]",
      node: null,
      says: { en: "passed by B: level in total; B is placed first by tie-break 1 (k: 1 apart)" },
    });
  });

  test("is told by the veto that decides, whatever the totals", () => {
    const before = { A: { a: 1, b: 0, f: 0 }, B: { a: 2, b: 1, f: 0 } };
    const after = { A: { a: 2, b: 0, f: 0 }, B: { a: 2, b: 9, f: 1 } };
    expect(move(vetoed, before, after).passed[0]).toMatchObject({
      by: "vetoes",
      node: null,
      says: { zh: "不再落后于B：B因一票否决列后", en: "no longer behind B: B is placed behind by a veto" },
    });
    expect(move(vetoed, after, before).passedBy[0]).toMatchObject({
      by: "vetoes",
      node: null,
      says: { zh: "被B超过：一票否决不再分出先后", en: "passed by B: no veto sets the two apart any more" },
    });
  });

  test("is told by the veto also where both are struck now", () => {
    const before = { A: { a: 3, b: 0, f: 1 }, B: { a: 2, b: 0, f: 0 } };
    const after = { A: { a: 3, b: 0, f: 1 }, B: { a: 2, b: 0, f: 1 } };
    expect(move(vetoed, before, after).passed[0]).toMatchObject({
      by: "vetoes",
      says: { en: "no longer behind B: no veto sets the two apart any more" },
    });
  });

  test("is told by the step that had decided, where nothing sets them apart any more", () => {
    const before = { A: { a: 2, b: 0, k: 1 }, B: { a: 0, b: 2, k: 2 } };
    const after = { A: { a: 2, b: 0, k: 2 }, B: { a: 0, b: 2, k: 2 } };
    expect(move(broken, before, after).passed[0]).toMatchObject({
      by: "breakTies[0]",
      says: { zh: "不再落后于B：现已并列", en: "no longer behind B: level with it now" },
    });
  });

  test("is told by a line where totals were level before, or are now", () => {
    const level = { A: { a: 2, b: 0, k: 1 }, B: { a: 0, b: 2, k: 2 } };
    const ahead = { A: { a: 3, b: 0, k: 1 }, B: { a: 0, b: 2, k: 2 } };
    expect(move(broken, level, ahead).passed[0]).toMatchObject({ by: "total", node: "a" });
    expect(move(nodes, { A: { a: 1, b: 0 }, B: { a: 0, b: 2 } }, level).passed[0]).toMatchObject({
      by: "total",
      node: "a",
    });
  });

  test("is told by the totals where these are rounded and no more was gained than lost", () => {
    const rounded = { nodes, round: { total: "0" }, rankOn: "rounded" } as const;
    // 68.4 and 67.5 are level at 68, and 67.6 and 67.4 are not: A gained 0.4 in a, and lost 1.1 in b.
    const before = { A: { a: "68.4", b: 0 }, B: { a: "67.6", b: 0 }, C: { a: 1, b: 0 } };
    const after = { A: { a: "67.6", b: 0 }, B: { a: "66.4", b: 1 }, C: { a: 1, b: 0 } };
    const told = move(
      { ...rounded, breakTies: [{ by: "b", better: "lower" }] },
      {
        ...before,
        A: { a: "68.4", b: "0" },
        B: { a: "67.6", b: "-0.1" },
      },
      after,
    );
    expect(told.passed[0]).toMatchObject({
      by: "total",
      node: null,
      says: { en: "no longer behind B: A is placed first by 1 of the total" },
    });
    const closer = move(
      rounded,
      { A: { a: "67.4", b: 0 }, B: { a: "67.6", b: 0 } },
      { A: { a: "67.6", b: 0 }, B: { a: "68.4", b: 0 } },
    );
    expect(closer.passed[0]).toMatchObject({
      by: "total",
      node: null,
      says: { en: "no longer behind B: level with it now" },
    });
  });

  test("of one that is there and no longer ranked, it is not said that it went", () => {
    const scorecard = card({ nodes, groups: "entrant.group" });
    const edition = (group: string): Edition => ({
      scorecard,
      figures: figures({ A: { a: 1, b: 0 }, B: { a: 2, b: 0 } }, { A: { group: "x" }, B: { group } }),
    });
    expect(whyMoved(edition("x"), edition("y"), { entrant: "A" }).passed).toEqual([
      {
        entrant: "B",
        how: "went",
        by: null,
        node: null,
        says: { zh: "原列其前的B不再同组排名", en: "B, which stood ahead, is no longer ranked in the group" },
      },
    ]);
    expect(whyMoved(edition("y"), edition("x"), { entrant: "A" }).passedBy[0]?.says.en).toBe(
      "B is newly ranked in the group, and stands ahead",
    );
  });
});

describe("what is said of a movement", () => {
  const nodes = [item("a")];
  const says = (said: Parameters<typeof card>[0], before: unknown, after: unknown, other: unknown = 0) =>
    whyMoved(
      { scorecard: card(said), figures: figures({ A: { a: before }, B: { a: other } }) },
      { scorecard: card(said), figures: figures({ A: { a: after }, B: { a: other } }) },
      { entrant: "A" },
    ).says;

  test("does not contradict itself", () => {
    expect(says({ nodes, round: { total: "0" } }, "1.4", "1.5").en).toBe(
      "A: total from 1.4 to 1.5 (+0.1), place 1 as before: own figures +0.1 points",
    );
    expect(says({ nodes, round: { total: "0" } }, "1.1", "1.2").en).toContain("from 1.1 to 1.2 (+0.1)");
    expect(says({ nodes }, "1", "1.0001").en).toContain("from 1.0000 to 1.0001 (+0.0001)");
  });

  test("is of rounded totals where these are ranked, and of what they were before", () => {
    const rounded = { nodes, round: { total: "0" }, rankOn: "rounded" } as const;
    const told = whyMoved(
      { scorecard: card(rounded), figures: figures({ A: { a: "1.2" } }) },
      { scorecard: card(rounded), figures: figures({ A: { a: "1.5" } }) },
      { entrant: "A" },
    );
    expect(told.total).toEqual({
      before: { exact: "1.2", shown: "1" },
      after: { exact: "1.5", shown: "2" },
      difference: { exact: "0.3", shown: "1" },
    });
    expect(told.says).toEqual({
      zh: "A总分由1变为2（+1），取舍前由1.20变为1.50（+0.30），名次仍为第1名：自身数据+0.30分",
      en: "A: total from 1 to 2 (+1), before rounding from 1.20 to 1.50 (+0.30), place 1 as before: own figures +0.30 points",
    });
    expect(says(rounded, "1", "3").en).toBe("A: total from 1 to 3 (+2), place 1 as before: own figures +2 points");
  });

  test("leaves out the points of what moved the place only, and the places of what moved none", () => {
    const edition = (a: number, b: number): Edition => ({
      scorecard: card(nodes),
      figures: figures({ A: { a }, B: { a: b } }),
    });
    expect(whyMoved(edition(2, 1), edition(2, 3), { entrant: "A" }).says).toEqual({
      zh: "A总分由2.00变为2.00（+0.00），名次由第1名变为第2名：其他单位数据−1.00名",
      en: "A: total from 2.00 to 2.00 (+0.00), place from 1 to 2: figures of the others −1.00 places",
    });
  });

  test("names what it is ranked in where that is another, and says so where it is not ranked", () => {
    const edition = (more: object): Edition => ({
      scorecard: card({ nodes, groups: "entrant.group" }),
      figures: figures({ A: { a: 2 }, B: { a: 1 } }, { A: { group: "x", ...more }, B: { group: "x" } }),
    });
    const between = (before: object, after: object) => whyMoved(edition(before), edition(after), { entrant: "A" }).says;
    expect(between({ ranked: false }, {})).toEqual({
      zh: "A总分由2.00变为2.00（+0.00），由不排名变为第1名",
      en: "A: total from 2.00 to 2.00 (+0.00), from unranked to place 1",
    });
    expect(between({}, { ranked: false }).en).toContain("(+0.00), from place 1 to unranked");
    expect(between({ group: "y" }, {})).toEqual({
      zh: "A总分由2.00变为2.00（+0.00），由“y”组第1名变为“x”组第1名",
      en: 'A: total from 2.00 to 2.00 (+0.00), from place 1 in "y" to place 1 in "x"',
    });
    expect(between({ group: "y", ranked: false }, {}).en).toContain('from unranked in "y" to place 1 in "x"');
    expect(between({ ranked: false }, { ranked: false }).en).toBe(
      "A: total from 2.00 to 2.00 (+0.00), unranked in both",
    );
    const all = whyMoved({ ...edition({}), scorecard: card(nodes) }, edition({}), { entrant: "A" }).says;
    expect(all.en).toContain('from place 1 of all to place 1 in "x"');
    expect(all.zh).toContain("由全体第1名变为“x”组第1名");
  });

  test("shows lines as the standings do, where shown parts add up to the shown total", () => {
    const settled = {
      nodes: ["a", "b", "c"].map((id) => item(id)),
      round: { display: { to: "0", parts: "largest-remainder" } },
    } as const;
    const edition = (c: string): Edition => ({
      scorecard: card(settled),
      figures: figures({ A: { a: "1/3", b: "1/3", c } }),
    });
    const { lines } = whyMoved(edition("1/3"), edition("4/3"), { entrant: "A" });
    expect(lines.map(({ before, after }) => [before.shown, after.shown])).toEqual([
      ["1", "1"],
      ["0", "0"],
      ["0", "1"],
    ]);
  });
});
