import { describe, expect, test } from "vitest";
import { checkScorecard, parseScorecard, rank } from "../../src/race/index.js";
import type { Problem } from "../../src/reason/index.js";
import { card, figures, problemsOf, refused } from "./race.js";

const visits = { id: "visits", mark: "40", of: "visits", points: { each: 1, is: "2", part: "completed" } } as const;
const rows = figures({ A: { visits: 3 }, B: { visits: 4 } });
const never = (input: unknown) => input as never;

/** What is wrong, as `code path`. */
const wrong = (input: unknown) => checkScorecard(input).map((each) => `${each.code} ${each.path}`.trim());
const withNode = (node: object) => card([never(node)]);

function speaksBothLanguages(problems: readonly Problem[]): void {
  for (const { says } of problems) {
    expect(says.zh).toMatch(/\p{Script=Han}/u);
    expect(says.en).toMatch(/^[ -~“”‘’…–—≥≤×∞（）\p{Script=Han}]+$/u);
    expect(`${says.zh}${says.en}`).not.toMatch(/\{[a-z]+\}|undefined|\[object/);
  }
}

/** The list of "Bad input": what is given, and what is said of it. */
const bad: readonly (readonly [string, () => unknown, readonly string[]])[] = [
  [
    "a typo in a key",
    () => rank(withNode({ ...visits, limit: { cap: "mark" } }), rows),
    ["unknown-key nodes[0].limit"],
  ],
  ["a negative mark", () => rank(withNode({ ...visits, mark: "-40" }), rows), ["mark-negative nodes[0].mark"]],
  [
    "bands out of order",
    () =>
      rank(
        withNode({
          ...visits,
          points: { bands: [{ atLeast: "1", is: "75" }, { atLeast: "2", is: "100" }, { else: "0" }] },
        }),
        rows,
      ),
    ["band-unreachable nodes[0].points.bands[1]"],
  ],
  [
    "a duplicate entrant",
    () => rank(card([visits]), [...(rows as never as object[]), { entrant: "A", figures: { visits: 1 } }] as never),
    ["entrant-duplicate figures[2]"],
  ],
  ["an unknown indicator", () => rank(withNode({ ...visits, of: "visit" }), rows), ["figure-unknown figures"]],
  [
    "an unreported figure with no treatment",
    () => rank({ ...card([visits]), treat: { notApplicable: "0" } }, figures({ A: { visits: null } })),
    ["treatment-missing nodes[0].treat.notReported"],
  ],
  [
    "a target of zero with no treatment",
    () =>
      rank(
        {
          ...withNode({ ...visits, of: { ratio: "visits", to: "target" } }),
          treat: { notReported: "0", notApplicable: "0" },
        },
        figures({ A: { visits: { value: 1, target: 0 } } }),
      ),
    ["treatment-missing nodes[0].treat.referenceNotPositive"],
  ],
  [
    '"12,34亿"',
    () => rank(card([visits]), figures({ A: { visits: "12,34亿" } })),
    ["quantity-malformed figures[0].figures.visits"],
  ],
  [
    "0.30000000000000004",
    () => rank(card([visits]), figures({ A: { visits: 0.30000000000000004 } })),
    ["number-not-exact figures[0].figures.visits"],
  ],
  ["__proto__ as an id", () => rank(withNode({ ...visits, id: "__proto__" }), rows), ["forbidden-name nodes[0].id"]],
  [
    "a number of a million digits",
    () => rank(withNode({ ...visits, mark: "1".repeat(1_000_000) }), rows),
    ["number-too-long nodes[0].mark"],
  ],
  ["an empty table", () => rank(card([visits]), []), ["table-empty figures"]],
];

describe("bad input", () => {
  test.each(bad)("%s is one error that says where and what to do, in both languages", (_what, run, expected) => {
    const problems = problemsOf(run);
    expect(problems.map((each) => `${each.code} ${each.path}`)).toEqual(expected);
    speaksBothLanguages(problems);
  });

  test("of the scorecard and of the figures is told at once", () => {
    const spoilt = withNode({ ...visits, mark: "-1", limit: {} });
    const problems = problemsOf(() => rank(spoilt, figures({ A: { visits: "x" }, B: { visits: "1亿元以上" } })));
    expect(problems.map((each) => each.path).sort()).toEqual([
      "figures[0].figures.visits",
      "figures[1].figures.visits",
      "nodes[0].limit",
      "nodes[0].mark",
    ]);
    speaksBothLanguages(problems);
  });
});

describe("a scorecard", () => {
  test("that is well formed has no problems, and parses to frozen, canonical data", () => {
    const parsed = parseScorecard({ ...card([{ ...visits, mark: 40.5 }]), limits: { cap: "100.00" } });
    expect(checkScorecard(parsed)).toEqual([]);
    expect(parsed).toMatchObject({ nodes: [{ mark: "40.5", points: { each: "1" } }], limits: { cap: "100" } });
    expect(Object.isFrozen(parsed.nodes[0])).toBe(true);
  });

  test("needs an id, an edition and a node", () => {
    expect(wrong({ nodes: [] }).sort()).toEqual(["missing edition", "missing id", "too-few nodes"]);
    expect(wrong(null)).toEqual([expect.stringMatching(/^wrong-type/)]);
  });

  test("names each node once, and none of them total", () => {
    expect(wrong(card([visits, visits]))).toEqual(["id-duplicate nodes[1].id"]);
    expect(wrong(withNode({ id: "total", give: "1" }))).toEqual(["id-total nodes[0].id"]);
  });

  test("speaks of the mark only where there is one", () => {
    for (const node of [
      { id: "x", of: "visits", points: "proportional" },
      { id: "x", of: "visits", points: "value", limits: { cap: "mark" } },
      {
        id: "x",
        of: "visits",
        points: {
          line: [
            ["0", "60%"],
            ["1", "1"],
          ],
        },
      },
      { id: "x", give: "60%" },
      { id: "x", nodes: [{ id: "y", give: "1" }], limits: { cap: "150%" } },
      { id: "x", nodes: [{ id: "y", give: "1" }], start: "mark" },
    ])
      expect(wrong(withNode(node))).toEqual(["mark-missing nodes[0]"]);
    expect(wrong({ ...card([visits]), limits: { cap: "mark" } })).toEqual(["mark-missing"]);
  });

  test("says what happens to every lack that can arise, and only to those", () => {
    const { treat: _none, ...untold } = withNode({
      id: "x",
      of: { spread: { ratio: "visits", to: "target" } },
      points: "value",
    });
    expect(wrong(untold).sort()).toEqual(
      ["alone", "noSpread", "notApplicable", "notReported", "referenceNotPositive"].map(
        (lack) => `treatment-missing nodes[0].treat.${lack}`,
      ),
    );
    const { treat: _nothing, ...gap } = withNode({ id: "x", of: { gap: "visits", to: "target" }, points: "value" });
    expect(wrong(gap).sort()).toEqual(
      ["notApplicable", "notReported"].map((lack) => `treatment-missing nodes[0].treat.${lack}`),
    );
    expect(wrong({ ...gap, nodes: [{ id: "x", give: "1" }] })).toEqual([]);
  });

  test("does not give someone alone the mean of others", () => {
    const node = { id: "x", of: { spread: "visits" }, points: "value", treat: { alone: "mean" } };
    expect(wrong(withNode(node))).toEqual(["treatment-mean-alone nodes[0].treat.alone"]);
  });

  test("asks of each measure what it has", () => {
    const of = (measure: object) => wrong(withNode({ id: "x", of: measure, points: "value" }));
    expect(of({ place: "visits" })).toEqual(["node-unknown nodes[0]"]);
    expect(of({ place: { growth: "visits" } })).toEqual(["place-ties nodes[0].of"]);
    expect(of({ gap: { spread: "visits" }, to: "target" })).toEqual(["reference-needs-figure nodes[0].of.to"]);
    expect(of({ gap: { growth: "visits" }, to: "schedule" })).toEqual(["schedule-needs-figure nodes[0].of.to"]);
    expect(of({ gap: { spread: "visits" }, to: "overall" })).toEqual(["overall-not-additive nodes[0].of.to"]);
    expect(of({ growth: { ratio: "visits", to: "target" } })).toEqual(["reference-needs-figure nodes[0].of.growth"]);
    expect(of({ ratio: "visits", to: "0" })).toEqual(["divisor-not-positive nodes[0].of.to"]);
    expect(of({ points: "nowhere" })).toEqual([expect.stringMatching(/^node-unknown nodes\[0\]/)]);
    const mixed = {
      ...withNode({ id: "x", of: { spread: { sum: ["visits", "costs"] } }, points: "value" }),
      figures: { costs: { better: "lower" } },
    };
    expect(wrong(mixed)).toEqual(["direction-mixed nodes[0].of.spread"]);
  });

  test("has no node that reads itself, straight or in a circle", () => {
    const reads = (id: string, of: string) => ({ id, of: { points: of }, points: "value" });
    expect(wrong(withNode(reads("x", "x")))).toEqual([expect.stringMatching(/^node-cycle nodes\[0\]/)]);
    expect(wrong(card([never(reads("x", "y")), never(reads("y", "x"))]))).toEqual([
      expect.stringMatching(/^node-cycle/),
    ]);
    const block = { id: "b", nodes: [reads("x", "b")] };
    expect(wrong(withNode(block))).toEqual([expect.stringMatching(/^node-cycle/)]);
    const ask = { if: { of: { points: "x" }, atLeast: "1" }, then: { nodes: [{ id: "x", give: "1" }] } };
    expect(wrong(withNode({ id: "c", choose: [ask, { then: { give: "0" } }] }))).toEqual([
      expect.stringMatching(/^node-cycle/),
    ]);
  });

  test("closes its choices with a branch that has no condition, and only with one", () => {
    const branch = { if: { field: "figures.visits.value", atLeast: "1" }, then: { give: "1" } };
    expect(wrong(withNode({ id: "x", choose: [branch] }))).toEqual(["choose-open nodes[0].choose[0]"]);
    expect(wrong(withNode({ id: "x", choose: [{ then: { give: "1" } }, { then: { give: "0" } }] }))).toEqual([
      "choose-closed nodes[0].choose[0]",
    ]);
    const field = { if: { field: "visits", atLeast: "1" }, then: { give: "1" } };
    expect(wrong(withNode({ id: "x", choose: [field, { then: { give: "0" } }] }))).toEqual([
      expect.stringMatching(/^path-field nodes\[0\]\.choose\[0\]/),
    ]);
  });

  test("takes points from others out of a range that is one", () => {
    for (const outOf of ["0", "-5", ["5", "5"], ["6", "5"]])
      expect(wrong(withNode({ id: "x", given: "visits", outOf }))).toEqual(["out-of-range nodes[0].outOf"]);
    // Scaled to a mark by its upper end; as they stand, points may all be below zero: “−1 to −5”.
    for (const outOf of [
      ["-5", "0"],
      ["-5", "-1"],
    ]) {
      const wholly = { id: "x", given: "visits", outOf } as const;
      expect(wrong(withNode({ ...wholly, mark: "5" }))).toEqual(["out-of-range nodes[0].outOf"]);
      expect(wrong(withNode(wholly))).toEqual([]);
    }
  });

  test("rounds to 0 to 20 decimals, and keeps points within an anchor only where there is one", () => {
    expect(wrong({ ...card([visits]), round: { item: "21" } })).toEqual(["places-range round.item"]);
    expect(wrong({ ...card([visits]), round: { item: "1.5" } })).toEqual(["places-range round.item"]);
    expect(wrong(withNode({ ...visits, limits: { within: "1" } }))).toEqual(["limits-within nodes[0].limits.within"]);
  });

  test("groups, marks and compares by a field of the entrant", () => {
    expect(wrong({ ...card([visits]), groups: "group" })).toEqual(["path-entrant groups"]);
    expect(wrong(withNode({ ...visits, peers: "entrant.a.b" }))).toEqual(["path-entrant nodes[0].peers"]);
    expect(wrong(withNode({ ...visits, mark: { by: "class", marks: {} } }))).toEqual(["path-entrant nodes[0].mark.by"]);
    const treat = { notApplicable: "0" };
    const marked = withNode({ ...visits, mark: { by: "entrant.class", marks: { town: "10" } }, treat });
    expect(refused(() => rank(marked, rows))).toEqual(["class-missing nodes[0].mark", "class-missing nodes[0].mark"]);
  });

  test("does not name a figure after a reference", () => {
    for (const id of ["target", "best", "value", "mark"])
      expect(wrong(withNode({ ...visits, of: id }))).toEqual([expect.stringMatching(/^id-reserved nodes\[0\]\.of/)]);
  });
});

describe("what the schema accepts of a scorecard", () => {
  const item = (id: string, more: object = {}) => ({ id, of: "v", points: "value", ...more });
  const sound = {
    id: "c",
    edition: "1",
    treat: { notReported: "0", notApplicable: "0" },
    nodes: [item("m"), item("m"), item("s", { of: { spread: "v" } })],
    lists: [{ id: "l", where: { of: { place: "nope" }, atMost: "3" } }],
  };
  const found = [
    "id-duplicate nodes[1].id",
    "treatment-missing nodes[2].treat.noSpread",
    "treatment-missing nodes[2].treat.alone",
    "node-unknown lists[0].where",
  ];

  test("is looked through, whatever else is wrong", () => {
    expect(wrong(sound)).toEqual(found);
    expect(wrong({ ...sound, ties: "weird", wierd: 1, edition: undefined })).toEqual([
      "missing edition",
      "wrong-value ties",
      "unknown-key wierd",
      ...found,
    ]);
    expect(wrong({ ...sound, lists: [...sound.lists, { id: 5 }] })).toEqual([
      "wrong-type lists[1].id",
      "missing lists[1].where",
      ...found.slice(0, 3),
    ]);
  });

  test("is not blamed for what was left out: a node, what is said once for all, which way is better", () => {
    // The first node may be the one that the list asks for.
    const [first, ...others] = sound.nodes;
    expect(wrong({ ...sound, nodes: [{ ...first, mark: "ten" }, ...others] })).toEqual([
      "number-malformed nodes[0].mark",
      ...found.slice(1, 3),
    ]);
    expect(wrong({ ...sound, treat: { ...sound.treat, noSpread: "mork" } })).toEqual([
      expect.stringContaining("treat.noSpread"),
      "id-duplicate nodes[1].id",
      "node-unknown lists[0].where",
    ]);
    const mixed = { id: "x", of: { spread: { sum: ["v", { times: "-1", of: "w" }] } }, points: "value" };
    const card = { ...sound, treat: { ...sound.treat, noSpread: "0", alone: "0" }, nodes: [mixed], lists: [] };
    expect(wrong({ ...card, figures: { w: { better: "lower" } } })).toEqual([]);
    expect(wrong({ ...card, figures: { w: { better: "less" } } })).toEqual(["wrong-value figures.w.better"]);
  });

  test("is nothing where there are no nodes, or no scorecard", () => {
    expect(wrong({ ...sound, nodes: {} })).toEqual(["wrong-type nodes"]);
    expect(wrong([sound])).toHaveLength(1);
  });
});

describe("figures under a scorecard", () => {
  test("must have one unit each, and the unit that the curve speaks of", () => {
    const mixed = figures({ A: { visits: "1亿元" }, B: { visits: "1" } });
    expect(refused(() => rank(card([visits]), mixed))).toEqual(["unit-mixed figures[1].figures.visits"]);
    // Whoever is odd is told, wherever it stands; of two and two, those that come later.
    const blamed = (...cells: (string | number)[]) => {
      const table = figures(Object.fromEntries(cells.map((visits, at) => [`E${at}`, { visits }])));
      return problemsOf(() => rank(card([visits]), table)).map(({ path, says }) => [path.slice(8, 10), says.en]);
    };
    const odd = "is in USD where the rest of this figure is in CNY: use one unit";
    expect(blamed("1万美元", 0, "1万元", "2万元")).toEqual([["0]", odd]]);
    expect(blamed("1万元", "1万美元", 0, "2万元")).toEqual([["1]", odd]]);
    expect(blamed("1万元", "1万元", "1万美元", "2万美元")).toEqual([
      ["2]", odd],
      ["3]", odd],
    ]);
    expect(blamed("1万元", ...Array.from({ length: 10_100 }, () => "1万美元"))).toHaveLength(1);
    const dollars = figures({ A: { visits: "1万美元" } });
    const each = { ...visits, points: { each: "1万元", is: "1", part: "completed" } } as const;
    expect(refused(() => rank(card([each]), dollars))).toEqual(["peers-unit nodes[0].points"]);
    expect(
      refused(() => rank(withNode({ ...visits, points: "value", mark: "1" }), figures({ A: { visits: "1元" } }))),
    ).toEqual(["peers-unit nodes[0].points"]);
  });

  test("take a plain zero for a zero of any unit", () => {
    const each = { id: "x", of: "funds", points: { each: "1万元", is: "1", part: "completed" } } as const;
    expect(
      rank(card([each]), figures({ A: { funds: "2万元" }, B: { funds: 0 } })).rows.map((row) => row.total.exact),
    ).toEqual(["2", "0"]);
    expect(
      rank(card([each]), figures({ A: { funds: 0 }, B: { funds: "0" } })).rows.map((row) => row.total.exact),
    ).toEqual(["0", "0"]);
  });

  test("must have rows that say who they are, and cells that are known", () => {
    expect(refused(() => rank(card([visits]), never([{ figures: {} }])))).toEqual(["entrant-missing figures[0]"]);
    expect(refused(() => rank(card([visits]), never([{ entrant: "A" }])))).toEqual([
      "row-malformed figures[0].figures",
    ]);
    expect(refused(() => rank(card([visits]), figures({ A: { visits: { valeu: 1 } } })))).toEqual([
      "cell-key figures[0].figures.visits.valeu",
    ]);
    expect(refused(() => rank(card([visits]), never({ columns: ["entrant", "visits"], rows: [["A"]] })))).toContain(
      "row-length figures.rows[0]",
    );
    expect(
      refused(() => rank(card([visits]), never({ columns: ["entrant", "visits.goal"], rows: [["A", 1]] }))),
    ).toEqual(["column-malformed figures.columns[1]"]);
    const joint = figures({ A: { visits: 1 }, AB: { visits: 1 } }, { AB: { members: ["A", "B"] } });
    expect(refused(() => rank(card([visits]), joint))).toEqual(["member-duplicate figures[1].members"]);
  });
});
