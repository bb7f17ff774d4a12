import { describe, expect, test } from "vitest";
import {
  type FigureRow,
  type FiguresInput,
  type Finding,
  lintScorecard,
  rank,
  type ScorecardInput,
} from "../../src/index.js";
import { card, exact, figures } from "./race.js";

type Nodes = ScorecardInput["nodes"];
type Node = Nodes[number];

const spreads = { noSpread: "mark", alone: "mark" } as const;

/** An item that goes by how much of its target is done. */
function done(id: string, figure: string, mark: NonNullable<Node["mark"]> = "10"): Node {
  return { id, mark, of: { ratio: figure, to: "target" }, points: "proportional", limits: { cap: "mark" } };
}

function ofCode(code: string, scorecard: ScorecardInput, table?: FiguresInput): readonly Finding[] {
  return lintScorecard(scorecard, table).filter((each) => each.code === code);
}

/** The paths at which a code is found. */
function where(code: string, scorecard: ScorecardInput, table?: FiguresInput): string[] {
  return ofCode(code, scorecard, table).map((each) => each.path);
}

function totals(scorecard: ScorecardInput, rows: readonly FigureRow[]): Record<string, number> {
  return Object.fromEntries(Object.entries(exact(scorecard, rows)).map(([id, points]) => [id, fraction(points)]));
}

function fraction(text: string | null): number {
  const [over, under = "1"] = (text ?? "").split("/");
  return Number(over) / Number(under);
}

describe("a limit swallows an item's own steps", () => {
  const steps = { at: "1", is: "mark", part: "completed", above: [{ each: "10%", is: "1" }] } as const;
  const banded = { bands: [{ atLeast: "1", is: { steps } }, { else: "proportional" }] } as const;
  const of = { ratio: "x", to: "target" } as const;

  test("where they stand within a band", () => {
    const item = (cap: string) => card([{ id: "p", mark: "20", of, points: banded, limits: { cap } }]);
    expect(where("bonus-swallowed", item("mark"))).toEqual(["nodes[0].limits"]);
    expect(where("bonus-swallowed", item("120%"))).toEqual([]);
    const [{ example }] = ofCode("bonus-swallowed", item("mark")) as [Finding];
    expect(exact(item("mark"), example!)).toEqual({ A: "20", B: "20" });
  });

  test.each([
    ["steps", { steps }],
    ["bands", banded],
  ] as const)("where the cap is that of the block around them: %s", (_name, points) => {
    const block = (cap: string, ...others: readonly Node[]) =>
      card([{ id: "all", mark: "20", limits: { cap }, nodes: [{ id: "p", mark: "20", of, points }, ...others] }]);
    const [{ example, path, severity, says }] = ofCode("bonus-swallowed", block("mark")) as [Finding];
    expect([path, severity]).toEqual(["nodes[0].limits.cap", "warning"]);
    expect(says.en).toContain('the cap 20 of "all" leaves 0.00 points for "p"');
    expect(exact(block("mark"), example!)).toEqual({ A: "20", B: "20" });
    expect(where("bonus-swallowed", block("130%"))).toEqual([]);
    // What a deduction takes away, or what another has not earned, they may still make good.
    const deduction = { id: "late", role: "deduction", of: "late", points: { each: "1", is: "-1", part: "completed" } };
    expect(where("bonus-swallowed", block("mark", deduction as Node))).toEqual([]);
    expect(where("bonus-swallowed", block("150%", done("q", "y")))).toEqual([]);
  });

  test("where the cap is that of the total, and the block between has none", () => {
    const within = card({
      nodes: [{ id: "all", nodes: [{ id: "p", mark: "20", of, points: { steps } }] }],
      limits: { cap: "20" },
    });
    expect(where("bonus-swallowed", within)).toEqual(["limits.cap"]);
  });

  test("and steps below the anchor that earn, where less is better", () => {
    const fewer = { at: "10", is: "mark", part: "completed", below: [{ each: "1", is: "1" }] } as const;
    const late = card({
      figures: { late: { better: "lower" } },
      nodes: [{ id: "late", mark: "20", of: "late", points: { steps: fewer }, limits: { cap: "mark" } }],
    });
    expect(where("bonus-swallowed", late)).toEqual(["nodes[0].limits"]);
  });
});

describe("marks that do not agree", () => {
  const rate = { ratio: "x", to: "target" } as const;
  const choice = (mark: string, full: string) =>
    card([
      { id: "p", mark, choose: [{ if: { of: rate, atLeast: "70%" }, then: { give: full } }, { then: { give: "0" } }] },
    ]);

  test("are found in a choice: measure 26's 10 or 5", () => {
    const [{ path, says, example, severity }] = ofCode("mark-exceeded", choice("5", "10")) as [Finding];
    expect([path, severity]).toEqual(["nodes[0].mark", "warning"]);
    expect(says.zh).toBe("“p”满分5，而条文给到10。请核对，或写明limits.cap");
    expect(exact(choice("5", "10"), example!)).toEqual({ A: "10" });
    expect(where("mark-exceeded", choice("10", "10"))).toEqual([]);
  });

  test("are found in fixed points, and in the knots of a line", () => {
    const given = card([{ id: "p", mark: "5", give: "8" }]);
    const [{ path, example }] = ofCode("mark-exceeded", given) as [Finding];
    expect(path).toBe("nodes[0].mark");
    expect(exact(given, example!)).toEqual({ A: "8" });
    const line = (mark: string, limits: object = {}) =>
      card({
        treat: spreads,
        nodes: [
          {
            id: "p",
            mark,
            of: { spread: "x" },
            points: {
              line: [
                ["0", "6"],
                ["1", "10"],
              ],
            },
            ...limits,
          } as Node,
        ],
      });
    const [found] = ofCode("mark-exceeded", line("5")) as [Finding];
    expect(found.path).toBe("nodes[0].mark");
    expect(totals(line("5"), found.example!)["A"]).toBeGreaterThan(5);
    expect(where("mark-exceeded", line("10"))).toEqual([]);
    expect(where("mark-exceeded", line("5", { limits: { cap: "mark" } }))).toEqual([]);
  });

  test("are looked at class by class, and only for those who have a mark", () => {
    const mark = { by: "entrant.class", marks: { town: "5", zone: "10" } } as const;
    const classed = card([{ id: "p", mark, give: "10" }]);
    const [{ says, example }] = ofCode("mark-exceeded", classed) as [Finding];
    expect(says.en).toContain("has the mark 5, and its curve names 10");
    expect(example).toEqual([{ entrant: "A", class: "town", figures: {} }]);
    expect(where("mark-exceeded", card([{ id: "p", mark, give: "mark" }]))).toEqual([]);
  });
});

describe("a cliff made by a choice", () => {
  const rate = { ratio: "x", to: "target" } as const;
  const choice = (asked: object, above: string, below: string) =>
    card([
      {
        id: "p",
        mark: "60",
        choose: [{ if: asked, then: { give: above } }, { then: { give: below } }],
      } as Node,
    ]);

  test.each([
    ["a measure", { of: rate, atLeast: "1" }],
    ["a field", { field: "figures.x.value", atLeast: "3" }],
    ["money", { field: "figures.x.value", atLeast: "10亿元" }],
    ["what must be passed", { of: "x", moreThan: "3" }],
    ["a place", { of: { place: "x", ties: "standard" }, atMost: "3" }],
    [
      "together with a class",
      {
        all: [
          { of: rate, atLeast: "1" },
          { field: "entrant.class", equals: "zone" },
        ],
      },
    ],
  ])("is found: by %s", (_name, asked) => {
    const steep = choice(asked, "60", "0");
    const [{ path, severity, says, example }] = ofCode("cliff", steep) as [Finding];
    expect([path, severity]).toEqual(["nodes[0].choose", "note"]);
    expect(says.en).toContain("points (of 60.00) at");
    expect(new Set(Object.values(exact(steep, example!)))).toEqual(new Set(["0", "60"]));
  });

  test("is a jump of at least half of the full points", () => {
    expect(where("cliff", choice({ of: rate, atLeast: "1" }, "60", "30"))).toEqual(["nodes[0].choose"]);
    expect(where("cliff", choice({ of: rate, atLeast: "1" }, "60", "30.01"))).toEqual([]);
  });

  test("is none where points go on without a jump, or where what is asked only sorts", () => {
    const on = (then: object) =>
      card([
        { id: "p", mark: "10", choose: [{ if: { of: rate, atLeast: "1" }, then: { give: "10" } }, { then }] } as Node,
      ]);
    expect(where("cliff", on({ of: rate, points: "proportional" }))).toEqual([]);
    expect(
      where(
        "cliff",
        on({
          of: rate,
          points: {
            line: [
              ["0", "0"],
              ["1", "4"],
            ],
          },
        }),
      ),
    ).toEqual(["nodes[0].choose"]);
    const sorts = card([
      {
        id: "p",
        mark: "5",
        choose: [
          { if: { field: "figures.planned.value", atMost: "0" }, then: { give: "2" } },
          { then: { of: { ratio: "started", to: "planned" }, points: "proportional", limits: { cap: "mark" } } },
        ],
      },
    ]);
    expect(where("cliff", sorts)).toEqual([]);
    expect(where("cliff", choice({ field: "figures.x.target", atLeast: "3" }, "60", "0"))).toEqual([]);
    expect(where("cliff", choice({ field: "entrant.class", is: "zone" }, "60", "0"))).toEqual([]);
  });

  test("tells of those given how many have which points, and who is nearest", () => {
    const given = figures({
      A: { x: { value: 50, target: 100 } },
      B: { x: { value: 95, target: 100 } },
      C: { x: { value: 120, target: 100 } },
    });
    const [{ path, says }] = ofCode("cliff-given", choice({ of: rate, atLeast: "1" }, "60", "0"), given) as [Finding];
    expect(path).toBe("nodes[0].choose");
    expect(says.en).toMatch(/2 .*1 .*"B" is nearest, 5 percentage points of x completion away/);
  });
});

describe("what another authority gives", () => {
  const rated = (id: string): Node => ({ id, mark: "10", given: "x", outOf: "100" });
  const counted: Node = { id: "q", mark: "10", of: "x", points: { each: "10", is: "1", part: "completed" } };

  test("is counted twice beside an item of the same figure, or where it is given in two nodes", () => {
    for (const nodes of [
      [rated("p"), counted],
      [counted, rated("p")],
      [rated("p"), rated("q")],
    ]) {
      const scorecard = card(nodes);
      const [{ path, severity, example }] = ofCode("counted-twice", scorecard) as [Finding];
      expect(path).toBe("given" in nodes[1]! ? "nodes[1].given" : "nodes[1].of");
      expect(severity).toBe("warning");
      const points = ["p", "q"].map((id) => exact(scorecard, example!, id));
      for (const each of points) expect(each["A"]).not.toBe(each["B"]);
    }
  });

  test("is no double counting where only one of them can count", () => {
    const branches = [{ if: { field: "entrant.class", is: "zone" }, then: rated("p") }, { then: counted }].map(
      ({ then: { id: _none, ...then }, ...rest }) => ({ ...rest, then }),
    );
    expect(where("counted-twice", card([{ id: "a", mark: "10", choose: branches } as Node]))).toEqual([]);
    expect(where("counted-twice", card([{ id: "a", combine: "best", nodes: [rated("p"), counted] }]))).toEqual([]);
    expect(where("counted-twice", card([rated("p"), { ...counted, of: "y" }]))).toEqual([]);
  });
});

describe("a choice that tells nobody apart", () => {
  const choice = (first: object, last: object, mark: NonNullable<Node["mark"]> = "5") =>
    card({
      treat: { notApplicable: "0" },
      nodes: [{ id: "p", mark, choose: [{ if: { of: "x", atLeast: "1" }, then: first }, { then: last }] } as Node],
    });

  test("gives the same in every branch", () => {
    const flat = choice({ give: "mark" }, { give: "5" });
    const [{ path, severity, says, example }] = ofCode("item-flat", flat) as [Finding];
    expect([path, severity]).toEqual(["nodes[0].choose", "warning"]);
    expect(says.en).toContain('"p" gives everyone 5.00 points');
    expect(exact(flat, example!)).toEqual({ A: "5", B: "5" });
    expect(example![0]!.figures).not.toEqual(example![1]!.figures);
  });

  test("and is none where branches, or the marks of classes, differ", () => {
    expect(where("item-flat", choice({ give: "mark" }, { give: "4" }))).toEqual([]);
    expect(where("item-flat", choice({ give: "mark" }, { of: "x", points: "value" }))).toEqual([]);
    const classed = { by: "entrant.class", marks: { town: "5", zone: "10" } };
    expect(where("item-flat", choice({ give: "mark" }, { give: "mark" }, classed))).toEqual([]);
  });
});

describe("an incentive that reverses across items", () => {
  const rate: Node = { id: "p", mark: "10", of: { ratio: "y", to: "x" }, points: "proportional" };

  test("is found where more of a figure earns in one item and costs more in another", () => {
    const scorecard = card([rate, done("q", "x")]);
    const [{ path, says, example }] = ofCode("more-gets-fewer", scorecard) as [Finding];
    expect(path).toBe("nodes[0].of");
    expect(says.en).toContain('"p" and "q": doing better earns less');
    const [a, b] = example as [FigureRow, FigureRow];
    const value = (row: FigureRow) => Number((row.figures["x"] as { value: string }).value);
    expect(value(b)).toBeGreaterThan(value(a));
    expect(b.figures["y"]).toEqual(a.figures["y"]);
    const { A, B } = totals(scorecard, example!);
    expect(B).toBeLessThan(A!);
  });

  test("is found where one item takes off what another counts", () => {
    const net: Node = { id: "p", of: { sum: ["y", { times: "-2", of: "x" }] }, points: "value" };
    const counts: Node = { id: "q", of: "x", points: "value" };
    expect(where("more-gets-fewer", card([net, counts]))).toEqual(["nodes[0].of"]);
    const once = card([{ ...net, of: { sum: ["y", { times: "-1", of: "x" }] } }, counts]);
    expect(where("more-gets-fewer", once)).toEqual([]);
  });

  test("is none for a rate alone, for what is better lower, or where the other item always weighs more", () => {
    expect(where("more-gets-fewer", card([rate, done("q", "y")]))).toEqual([]);
    const lower = card({
      figures: { x: { better: "lower" } },
      nodes: [rate, { id: "q", of: "x", points: { each: "1", is: "-1", part: "completed" } }],
    });
    expect(where("more-gets-fewer", lower)).toEqual([]);
    const capped: Node = { ...rate, mark: "1", limits: { cap: "1" } };
    expect(where("more-gets-fewer", card([capped, { id: "q", of: "x", points: "value" }]))).toEqual([]);
  });

  test("is none between branches that exclude each other", () => {
    const choose = [
      { if: { field: "entrant.class", is: "zone" }, then: { of: rate.of, points: "proportional" } },
      { then: { of: { ratio: "x", to: "target" }, points: "proportional", limits: { cap: "mark" } } },
    ];
    expect(where("more-gets-fewer", card([{ id: "a", mark: "10", choose } as Node]))).toEqual([]);
  });
});

describe("an order that a third turns round", () => {
  const line = {
    line: [
      ["0", "60%"],
      ["1", "100%"],
    ],
  } as const;
  const first = { bands: [{ atMost: "1", is: "10" }, { else: "0" }] } as const;
  const half = (figure: string) => ({ times: "0.5", of: { spread: figure } });

  const cards: readonly (readonly [string, string, ScorecardInput])[] = [
    [
      "by the place of a node",
      "nodes[1].of",
      card([done("p", "x"), { id: "m", mark: "10", of: { place: "p" }, points: first }, done("r", "y")]),
    ],
    [
      "by the surplus over the mean, each whole one",
      "nodes[0].of",
      card([
        { id: "p", mark: "10", of: { excess: "x", over: "mean" }, points: { each: "1", is: "1", part: "completed" } },
        done("q", "y"),
      ]),
    ],
    [
      "within a sum",
      "nodes[0].of",
      card({ treat: spreads, nodes: [{ id: "p", mark: "10", of: { sum: [half("x"), half("y")] }, points: line }] }),
    ],
    [
      "in a branch that a yes or no leads to",
      "nodes[0].choose[0].then.of",
      card({
        treat: spreads,
        nodes: [
          {
            id: "p",
            mark: "10",
            choose: [
              { if: { field: "entrant.a", is: true }, then: { of: { spread: "x" }, points: line } },
              { then: { of: { ratio: "x", to: "target" }, points: "proportional", limits: { cap: "mark" } } },
            ],
          },
          done("q", "y"),
        ],
      } as never),
    ],
    [
      "by who is first in a grouping of its own",
      "nodes[0].of",
      card([
        {
          id: "p",
          of: { place: "x", ties: "standard" },
          peers: "entrant.pair",
          points: { bands: [{ atMost: "1", is: "1" }, { else: "0" }] },
        },
        done("q", "y"),
      ]),
    ],
    [
      "by the points of a node that looks at peers",
      "nodes[1].of",
      card({
        treat: spreads,
        nodes: [
          { id: "p", mark: "10", of: { spread: "x" }, points: line },
          { id: "m", mark: "10", of: { ratio: { points: "p" }, to: "10" }, points: "proportional" },
          done("q", "y"),
        ],
      }),
    ],
  ];

  test.each(cards)("is shown by two rankings that differ in one figure of one unit: %s", (_name, path, scorecard) => {
    const found = ofCode("peers-reorder", scorecard).find((each) => each.path === path);
    expect(found?.severity).toBe("note");
    const [before, after] = [found!.example!, found!.after!];
    const [earlier, later] = [totals(scorecard, before), totals(scorecard, after)];
    expect(Math.sign(earlier["A"]! - earlier["B"]!) * Math.sign(later["A"]! - later["B"]!)).toBe(-1);
    const changed = before.flatMap((row, at) =>
      Object.keys(row.figures)
        .filter((figure) => JSON.stringify(row.figures[figure]) !== JSON.stringify(after[at]!.figures[figure]))
        .map((figure) => `${row.entrant}.${figure}`),
    );
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatch(/^C\./);
    expect(rank(scorecard, before).rows).toHaveLength(before.length);
  });

  test("is none where only one thing is compared, or nothing is compared with peers", () => {
    const silent = (nodes: Nodes) => expect(where("peers-reorder", card({ treat: spreads, nodes }))).toEqual([]);
    silent([{ id: "p", mark: "10", of: { spread: "x" }, points: line }]);
    silent([{ id: "p", mark: "10", of: { place: "x", ties: "standard" }, points: first }]);
    silent([done("p", "x"), done("q", "y")]);
    silent([done("p", "x"), { id: "m", mark: "10", of: { place: "p" }, points: first }]);
    // Everyone gains or loses the same by it.
    silent([
      { id: "p", mark: "10", of: { gap: { ratio: "x", to: "target" }, to: "mean" }, points: "proportional" },
      done("q", "y"),
    ]);
  });
});

describe("a figure that only a condition names, beside an amount", () => {
  const nodes: Nodes = [
    { id: "n", mark: "10", of: "a", points: { bands: [{ atLeast: "1亿元", is: "mark" }, { else: "0" }] } },
  ];
  const b = { times: "80%", of: "b" } as const;

  test.each([
    ["a list", { lists: [{ id: "L", where: { of: "a", atLeast: b } }] }],
    ["a list, the other way round", { lists: [{ id: "L", where: { of: "b", atLeast: { of: "a" } } }] }],
    ["a veto", { vetoes: [{ id: "v", if: { of: "a", lessThan: b }, effect: "zero" }] }],
  ] as const)("is an amount, too, in what lint makes up: %s", (_name, more) => {
    const scorecard = card({ nodes, ...(more as Partial<ScorecardInput>) });
    const [cliff] = lintScorecard(scorecard).filter(({ code }) => code === "cliff");
    expect(rank(scorecard, cliff?.example as readonly FigureRow[]).rows).toHaveLength(2);
  });
});
