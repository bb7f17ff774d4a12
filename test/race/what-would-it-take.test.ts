import { describe, expect, test } from "vitest";
import { whatWouldItTake } from "../../src/race/index.js";
import { readFraction, times } from "../support/fraction.js";
import counterfactual from "./cases/counterfactual-completion-scorecard.json";
import { card, exact, figures, places, problemsOf, refused } from "./race.js";

describe(counterfactual.name, () => {
  const { units, targets, weights, cap } = counterfactual.input;
  const { expected } = counterfactual;
  const unit = (figure: string, amount: string) => (figure === "projects" ? amount : `${amount}亿元`);
  const table = figures(
    Object.fromEntries(
      Object.entries(units).map(([entrant, own]) => [
        entrant,
        Object.fromEntries(
          Object.entries(own).map(([figure, value]) => [
            figure,
            { value: unit(figure, value), target: unit(figure, targets[figure as keyof typeof targets]) },
          ]),
        ),
      ]),
    ),
  );
  const scorecard = card(
    Object.entries(weights).map(([id, mark]) => ({
      id,
      mark,
      of: { ratio: id, to: "target" },
      points: "proportional",
      limits: { cap: `${(readFraction(cap).top * 100n) / readFraction(cap).bottom}%` },
    })),
  );
  const takes = (figure: string, grain: string, place: number) =>
    whatWouldItTake(scorecard, table, { entrant: "X", figure, grain, to: { place } });
  const { "X->rank 3 via capital (亿元)": capital, "X->rank 3 via signed": signed } = expected.counterfactual;

  test("has these scores and places", () => {
    const scores = Object.entries(exact(scorecard, table)).map(([id, score]) => [id, readFraction(score)]);
    expect(Object.fromEntries(scores)).toEqual(
      Object.fromEntries(Object.entries(expected.scores).map(([id, score]) => [id, readFraction(score)])),
    );
    expect(places(scorecard, table)).toEqual(expected.ranks);
  });

  test("2.99亿元 more capital brings X to place 3, in grains of 0.01亿元", () => {
    const told = takes("capital", "0.01亿元", 3);
    expect(capital["deltaRoundedUpTo0.01"]).toBe("2.99");
    expect(told).toMatchObject({
      state: "within-reach",
      needs: { change: { amount: "299000000", currency: "CNY" }, standing: { place: 3 } },
    });
    expect(told.says).toEqual({
      zh: "X：capital增加2.99亿元，达到9.59亿元，即进入第3名（届时第3名，总分88.15）",
      en: "X: CNY 299 million more of capital, CNY 959 million in all, brings it to place 3 (then place 3, total 88.15)",
    });
  });

  test("in grains of 1/75亿元 it is exactly the difference, and a tie for place 3", () => {
    const { needs } = takes("capital", "1/75亿元", 3);
    const amount = ({ amount }: { amount: string }) => readFraction(amount);
    const yuan = (text: string) => times(readFraction(text), readFraction("1亿元"));
    expect(amount(needs!.change as never)).toEqual(yuan(capital.delta));
    expect(amount(needs!.value as never)).toEqual(yuan(capital.requiredValue));
    expect(readFraction(needs!.standing.total.exact)).toEqual(readFraction(capital.requiredScore));
  });

  test("no signing and no number of projects does, and says how far they go", () => {
    expect(takes("signed", "0.01亿元", 3)).toMatchObject({
      state: "out-of-reach",
      needs: null,
      best: { place: 4, total: { exact: signed.maxScoreViaThisIndicator } },
    });
    for (const place of [3, 1]) {
      const { state, best } = takes("projects", "1", place);
      expect(state).toBe("out-of-reach");
      expect(readFraction(best!.total.exact)).toEqual(
        readFraction(expected.counterfactual["X->rank 3 via projects"].maxScoreViaThisIndicator),
      );
    }
    expect(takes("projects", "1", 1).says.en).toBe(
      "X: place 1 is out of reach by projects alone, which brings it to place 5 at best (total 82.20)",
    );
  });
});

describe("what it takes", () => {
  const item = (id: string, more: object = {}) => ({ id, of: id, points: "value", ...more }) as never;
  const race = (a: readonly number[], b: readonly number[] = a.map(() => 0)) =>
    figures(Object.fromEntries(a.map((value, at) => [String.fromCharCode(65 + at), { a: value, b: b[at] }])));
  const takes = (scorecard: ReturnType<typeof card>, rows: ReturnType<typeof race>, options: object) =>
    whatWouldItTake(scorecard, rows, { entrant: "A", figure: "a", grain: "1", to: { place: 1 }, ...options });

  test("of a place that is held is how much may be lost before it is not", () => {
    // 9 against 6: at 6 it is level, and still first; at 5 it is second.
    const told = takes(card([item("a")]), race([9, 6]), {});
    expect(told).toMatchObject({
      state: "held",
      needs: null,
      spare: { change: "-3", value: "6", standing: { place: 1 } },
    });
    expect(told.says).toEqual({
      zh: "A：a至多可减少3，到6，仍保住第1名",
      en: "A: up to 3 less of a, 6 in all, and it still holds place 1",
    });
    expect(takes(card([item("a")]), race([6, 6]), {})).toMatchObject({ spare: { change: "0" } });
    expect(takes(card([item("a")]), race([9, 6]), { to: { place: 2 } })).toMatchObject({ state: "held", spare: null });
  });

  test("is less, where less is better", () => {
    const scorecard = card([item("a", { points: { each: "1", is: "-2", part: "completed" } })]);
    expect(takes(scorecard, race([9, 6]), {})).toMatchObject({ needs: { change: "-3", value: "6" } });
    expect(takes(scorecard, race([4, 6]), {})).toMatchObject({ spare: { change: "2", value: "6" } });
  });

  test("of a grade by total, and of one by share", () => {
    const cuts = [{ atLeast: "90", is: "A" }, { atLeast: "60", is: "B" }, { else: "C" }];
    const byTotal = { ...card([item("a")]), grades: { by: "total", cuts } } as never;
    expect(takes(byTotal, race([55, 95]), { to: { grade: "B" } })).toMatchObject({
      now: { place: 2, grade: "C" },
      needs: { change: "5", standing: { grade: "B", place: 2 } },
    });
    const shares = [{ atMost: "50%", is: "A" }, { else: "B" }];
    const byShare = {
      ...card([item("a")]),
      grades: { by: "share", cuts: shares, base: "ranked", ties: "exclude" },
    } as never;
    // Level with one of two, it would be two where there is room for one: 61, not 60.
    expect(takes(byShare, race([55, 60]), { to: { grade: "A" } })).toMatchObject({ needs: { change: "6" } });
  });

  test("is found where a curve turns, stretch by stretch", () => {
    // 0 to 10 rises to 10, then falls to 0 at 20: 8 and 12 both give 8, and from 3 the nearer is 8.
    const hill = {
      line: [
        ["0", "0"],
        ["10", "10"],
        ["20", "0"],
      ],
    };
    const scorecard = card({ nodes: [item("a", { points: hill, limits: { floor: "0" } }), item("b")] });
    const to = (a: number, place = 1) => takes(scorecard, race([a, 0], [0, 8]), { to: { place } });
    expect(to(3)).toMatchObject({ needs: { change: "5", value: "8" } });
    expect(to(15)).toMatchObject({ needs: { change: "-3", value: "12" } });
    expect(to(9)).toMatchObject({ state: "held", spare: { change: "-1", value: "8" } });
  });

  test("looks at peers again for each number that is tried", () => {
    // 10 points for the share of the best: A has 10 x 5/8 + 3 = 9.25 against 10, and 10 x 5.6/8 + 3 = 10.
    const scorecard = card([
      item("a", { mark: "10", of: { ratio: "a", to: "best" }, points: "proportional" }),
      item("b"),
    ]);
    expect(takes(scorecard, race([5, 8], [3, 0]), { grain: "0.1" })).toMatchObject({ needs: { change: "0.6" } });
    // Past the best it lowers the other: 9 gives 10 + 0 against 10 x 8/9 + 1 = 9.88….
    expect(takes(scorecard, race([5, 8], [0, 1]), {})).toMatchObject({ needs: { change: "4", value: "9" } });
  });

  test("of a goal that is lost both ways is told of both", () => {
    // 10 less what it is away from 5: 4 has 9, and 8 is enough; 3 on the one side, 7 on the other.
    const peak = {
      steps: {
        at: "5",
        is: "10",
        part: "pro-rata",
        below: [{ each: "1", is: "-1" }],
        above: [{ each: "1", is: "-1" }],
      },
    };
    const scorecard = card([item("a", { points: peak }), item("b")]);
    const told = takes(scorecard, race([4, 5], [0, -2]), {});
    expect(told).toMatchObject({ spare: { change: "-1", value: "3" }, spareBack: { change: "3", value: "7" } });
    expect(told.says).toEqual({
      zh: "A：a至多可减少1，到3，仍保住第1名；反向至多可增加3，到7",
      en: "A: up to 1 less of a, 3 in all, and it still holds place 1; the other way, up to 3 more, 7 in all",
    });
    expect(takes(scorecard, race([5, 5], [0, 0]), {}).says.en).toBe("A: any change of a loses place 1");
    expect(takes(card([item("a")]), race([9, 6]), {})).toMatchObject({ spare: { change: "-3" }, spareBack: null });
  });

  test("is bound by vetoes and by what the scorecard refuses", () => {
    const vetoed = {
      ...card([item("a")]),
      vetoes: [{ id: "v", if: { of: "a", moreThan: "7" }, effect: "last" }],
    } as never;
    // B is struck and last; up to 7 A is not, and from 8 on it is last as well, and behind.
    expect(takes(vetoed, race([1, 9]), {})).toMatchObject({ state: "held", spare: { change: "6", value: "7" } });
    expect(takes(vetoed, race([1, 7]), {})).toMatchObject({ needs: { change: "6", value: "7" } });
    const given = card([{ id: "g", mark: "10", given: "a", outOf: "20" } as never, item("b")]);
    expect(takes(given, race([1, 1], [0, 9]), {})).toMatchObject({ needs: { change: "18", value: "19" } });
    expect(takes(given, race([1, 1], [0, 12]), {})).toMatchObject({
      state: "out-of-reach",
      best: { place: 2, total: { exact: "10" } },
    });
  });

  test("is refused where it cannot be settled", () => {
    const never = (scorecard: ReturnType<typeof card>, options: object = {}) =>
      refused(() => takes(scorecard, race([1, 9], [1, 1]), options));
    expect(never(card([item("a", { points: { formula: { multiply: ["x", "x"] } } })]))).toEqual([
      "takes-unclear nodes[0]",
    ]);
    // Rounded to whole numbers, nothing lies a hair beside an edge: that the band between gives least is seen a step away.
    const valley = { bands: [{ atMost: "2", is: "8" }, { lessThan: "9", is: "5" }, { else: "9" }] };
    const rounded = item("a", { of: { excess: "a", over: "worst" }, points: valley, round: { figure: "0" } } as object);
    expect(never(card([rounded]))).toEqual(["takes-unclear nodes[0]"]);
    const apart = [item("a"), item("other", { of: "a", points: { each: "3", is: "-1", part: "completed" } })];
    expect(never(card(apart))).toEqual(["takes-unclear nodes[1]"]);
    expect(never(card([item("a")]), { figure: "b" })).toEqual(["figure-unread figure"]);
    expect(never(card([item("a")]), { entrant: "Q", grain: "0", to: { place: 0 } })).toEqual([
      "entrant-unknown entrant",
      "grain-wrong grain",
      "goal-wrong to",
    ]);
    expect(never(card([item("a")]), { to: { grade: "A" } })).toEqual(["goal-wrong to"]);
    expect(never(card([item("a")]), { grain: "1元" })).toEqual(["grain-wrong grain"]);
    const told = (each: string, grain: string, value: string | number) =>
      problemsOf(() =>
        takes(
          card([item("a", { points: { each, is: "1", part: "completed" } })]),
          figures({ A: { a: value }, B: { a: 0 } }),
          {
            grain,
          },
        ),
      ).map(({ says }) => says);
    expect(told("1万美元", "1万元", "3万美元")).toEqual([
      {
        zh: "“1万元”不是该指标单位下的正数。请写如1万美元",
        en: '1万元 is no number above zero in the unit of the figure: write for instance "1万美元"',
      },
    ]);
    expect(told("1", "0", 3)[0]!.en).toContain('write for instance "1"');
    // Of a column of zeros, the scorecard tells what it is counted in.
    expect(told("1万港元", "1", 0)[0]!.zh).toContain("请写如1万港元");
  });

  test("is refused where somebody is given the mean of the others, and rises with them", () => {
    const mean = { treat: { notReported: "mean" } };
    const rows = figures({ A: { a: 1, b: 0 }, B: { a: 4, b: 0 }, C: { a: null, b: 9 } });
    for (const node of [item("a", mean), { id: "g", mark: "10", given: "a", outOf: "10", ...mean } as never])
      expect(refused(() => takes(card([node, item("b")]), rows, {}))).toEqual(["takes-unclear nodes[0]"]);
  });

  test("is refused against a mean to which others bring less than nothing: more may then be a smaller share of it", () => {
    // 10 / ((10 - 4) / 2) is 10/3, and 12 / ((12 - 4) / 2) is 3.
    const scorecard = card([item("a", { of: { ratio: "a", to: "mean" } }), item("b")]);
    expect(refused(() => takes(scorecard, race([10, -4], [0, 9]), {}))).toEqual(["takes-unclear nodes[0]"]);
    // Against 4 it rises: 11 / 7.5 = 1.47 is less than 4 / 7.5 + 1 = 1.53, and 12 / 8 = 1.5 as much as 4 / 8 + 1.
    expect(takes(scorecard, race([10, 4], [0, 1]), {})).toMatchObject({ needs: { change: "2", value: "12" } });
  });

  test("needs a number to begin with", () => {
    const scorecard = card({ nodes: [item("a")], treat: { notReported: "0" } });
    const rows = figures({ A: { a: null }, B: { a: 1 } });
    expect(refused(() => takes(scorecard, rows, {}))).toEqual(["figure-lacking figure"]);
  });
});

describe("what it takes, where peers are all alike or a measure has no number", () => {
  const item = (id: string, more: object = {}) => ({ id, of: id, points: "value", ...more }) as never;
  const treat = {
    notReported: "0",
    notApplicable: "redistribute",
    referenceNotPositive: "0",
    noSpread: "0",
    alone: "mark",
  } as const;
  const grades = { by: "total", cuts: [{ atLeast: "5", is: "A" }, { else: "B" }] } as const;
  const line = {
    line: [
      ["0", "60%"],
      ["1", "100%"],
    ],
  };
  const spread = item("s", { mark: "10", of: { spread: "a" }, points: line });
  const of = (scorecard: object, rows: ReturnType<typeof figures>, options: object) =>
    whatWouldItTake(scorecard as never, rows, { entrant: "A", figure: "a", grain: "1", ...options } as never);

  test("the number at which all peers are equal is a turn, whoever else is listed", () => {
    // 12 and 11 against 10 is the best, 10 points; 10 against 10 has no spread, 0; 9 against 10 is the worst, 6.
    const rows = { A: { a: 12 }, B: { a: 10 }, C: { a: 1 }, D: { a: 100 } };
    const groups = { A: { group: "g" }, B: { group: "g" }, C: { group: "h" }, D: { group: "h" } };
    const grouped = card({ nodes: [spread], treat, groups: "entrant.group", grades });
    expect(of(grouped, figures(rows, groups), { to: { grade: "A" } })).toMatchObject({ spare: { change: "-1" } });
    const listed = { C: { ranked: false }, D: { ranked: false } };
    const all = card({ nodes: [spread], treat, grades });
    expect(of(all, figures(rows, listed), { to: { grade: "A" } })).toMatchObject({ spare: { change: "-1" } });
  });

  test("and so within a sum, or a distance", () => {
    const rows = figures({ A: { a: 12 }, B: { a: 10 } });
    for (const measure of [{ sum: [{ spread: "a" }] }, { gap: { spread: "a" }, to: "0.5" }]) {
      const scorecard = card({ nodes: [item("s", { mark: "10", of: measure, points: line })], treat, grades });
      expect(of(scorecard, rows, { to: { grade: "A" } })).toMatchObject({ spare: { change: "-1" } });
    }
  });

  test("and where it alone brings the goal", () => {
    const half = {
      line: [
        ["0", "0"],
        ["1", "50%"],
      ],
    };
    const scorecard = card({
      nodes: [item("s", { mark: "10", of: { spread: "a" }, points: half, treat: { noSpread: "mark" } })],
      treat,
      grades: { by: "total", cuts: [{ atLeast: "8", is: "A" }, { else: "B" }] },
    });
    expect(of(scorecard, figures({ A: { a: 3 }, B: { a: 10 } }), { to: { grade: "A" } })).toMatchObject({
      needs: { change: "7", value: "10" },
    });
  });

  test("a mean that a choice or a block gives is refused as that of an item is", () => {
    const branches = [{ if: { of: "k", atLeast: "1" }, then: { of: "a", points: "value" } }, { then: { give: "0" } }];
    const choice = { id: "ch", treat: { notReported: "mean" }, choose: branches };
    const scorecard = card({
      nodes: [{ id: "block", limits: { cap: "10" }, nodes: [choice] } as never, item("bonus", { of: "b" })],
      treat,
    });
    const rows = figures({ A: { a: 1, k: 1, b: 0 }, B: { a: 0, k: null, b: 1 }, C: { a: 2, k: 1, b: 0 } });
    expect(refused(() => of(scorecard, rows, { to: { place: 1 } }))).toEqual(["takes-unclear nodes[0].nodes[0]"]);
  });

  test("a tie-break that has no number at one end is looked at on both sides of it", () => {
    // 8 and 6 are first by it, 5 is second, and at 0 there is no worst to be set against: all are level.
    const scorecard = card({
      nodes: [{ id: "g", give: "2" } as never],
      breakTies: [{ by: { ratio: "a", to: "worst" }, better: "higher" }],
    });
    const rows = figures({ A: { a: 8 }, B: { a: 6 }, C: { a: 5 } });
    expect(of(scorecard, rows, { to: { place: 1 } })).toMatchObject({ spare: { change: "-2", value: "6" } });
  });

  test("a tie-break that decides nothing for some is refused where the points of others move", () => {
    // C has no k: level with it, nobody is set apart by k; without it, B is ahead of A.
    const best = { mark: "10", of: { ratio: "a", to: "best" }, points: "proportional", limits: { cap: "5" } };
    const scorecard = card({ nodes: [item("s", best)], treat, breakTies: [{ by: "k", better: "higher" }] });
    const rows = (c: number | null) => figures({ A: { a: 10, k: 1 }, B: { a: 90, k: 2 }, C: { a: 5, k: c } });
    expect(refused(() => of(scorecard, rows(null), { to: { place: 1 } }))).toEqual(["takes-unclear breakTies[0]"]);
    expect(of(scorecard, rows(3), { to: { place: 1 } })).toMatchObject({ state: "within-reach" });
  });

  test("what is measured from peers and does not move is looked up among them", () => {
    // What is beyond the mean of b, 4, costs 9.
    const beyond = { gap: "a", to: { ratio: "b", to: { ratio: "b", to: "mean" } } };
    const scorecard = card({
      nodes: [
        item("a"),
        {
          id: "bonus",
          choose: [{ if: { of: beyond, atLeast: "0" }, then: { give: "-9" } }, { then: { give: "0" } }],
        } as never,
      ],
      treat: { ...treat, alone: "0" },
      grades: { by: "total", cuts: [{ atLeast: "1", is: "A" }, { else: "B" }] },
    });
    const rows = figures({ A: { a: 3, b: 4 }, B: { a: 1, b: 4 } });
    expect(of(scorecard, rows, { to: { grade: "A" } })).toMatchObject({ spare: { change: "0", value: "3" } });
  });

  test("a column of nothing but zeros takes a grain in the unit that the scorecard counts in", () => {
    const each = { each: "100万元", is: "1", part: "pro-rata" };
    const scorecard = card({ nodes: [item("a", { of: "funds", points: each }), item("b")], treat });
    const rows = figures({ A: { funds: 0, b: 0 }, B: { funds: 0, b: 1 } });
    const takes = (grain: string, place: number) => of(scorecard, rows, { figure: "funds", grain, to: { place } });
    for (const grain of ["1", "1万美元"])
      for (const place of [1, 2]) expect(refused(() => takes(grain, place))).toEqual(["grain-wrong grain"]);
    expect(takes("1万元", 1)).toMatchObject({ needs: { change: { amount: "1000000", currency: "CNY" } } });
  });

  test("a grade that moves with the place of the total is refused, whatever makes the total", () => {
    const move = [{ if: { of: { place: "total" }, atMost: "1" }, steps: "-1" }];
    const rows = figures({ A: { a: 1, k: 1 }, B: { a: 5, k: 5 } });
    const never = (scorecard: object) =>
      refused(() => of({ ...scorecard, grades: { ...grades, move } }, rows, { to: { grade: "A" } }));
    expect(never(card([{ id: "g", mark: "10", given: "a", outOf: "9" } as never]))).toEqual([
      "takes-unclear grades.move[0].if",
    ]);
    const branches = [{ if: { of: "a", atLeast: "3" }, then: { give: "5" } }, { then: { give: "4" } }];
    expect(never(card({ nodes: [{ id: "c", choose: branches } as never], treat }))).toEqual([
      "takes-unclear grades.move[0].if",
    ]);
    const level = card({ nodes: [{ id: "g", give: "5" } as never], breakTies: [{ by: "a", better: "higher" }] });
    expect(never(level)).toEqual(["takes-unclear grades.move[0].if"]);
  });

  test("points of another authority that begin above what one has are found beyond the gap", () => {
    // From 10 on the points are another authority's, which gives no fewer than 12.
    const branches = [
      { if: { of: "a", atLeast: "10" }, then: { given: "a", outOf: ["12", "20"] } },
      { then: { give: "0" } },
    ];
    const scorecard = card({ nodes: [{ id: "ch", choose: branches } as never, item("b")], treat });
    const rows = figures({ A: { a: 1, b: 0 }, B: { a: 2, b: 5 } });
    expect(of(scorecard, rows, { to: { place: 1 } })).toMatchObject({ needs: { change: "11", value: "12" } });
  });
});

describe("what is said of it", () => {
  const item = (id: string, more: object = {}) => ({ id, of: id, points: "value", ...more }) as never;
  const two = [item("a"), item("b")];
  const of = (scorecard: object, rows: ReturnType<typeof figures>, options: object) =>
    whatWouldItTake(scorecard as never, rows, {
      entrant: "A",
      figure: "a",
      grain: "1",
      to: { place: 1 },
      ...options,
    } as never);

  test("is exact: what it prints would do", () => {
    const rows = (a: string, b: string) => figures({ A: { a, b: "0" }, B: { a: b, b: "0" } });
    const said = (a: string, b: string, grain: string) => of(card(two), rows(a, b), { grain }).says.en;
    expect(said("5", "5.00003", "0.00001")).toContain("A: 0.00003 more of a, 5.00003 in all, brings");
    expect(said("0", "1/3", "1/3")).toContain("A: 1/3 more of a, 1/3 in all, brings");
    const funds = card([item("a", { points: { each: "1元", is: "1", part: "pro-rata" } })]);
    expect(of(funds, rows("5元", "5.003元"), { grain: "0.001元" }).says).toMatchObject({
      zh: expect.stringContaining("a增加0.003元，达到5.003元"),
      en: expect.stringContaining("CNY 0.003 more of a, CNY 5.003 in all"),
    });
  });

  test("has a true minus everywhere", () => {
    const told = of(card(two), figures({ A: { a: -5, b: 0 }, B: { a: -3, b: 0 } }), {});
    expect(told.says.en).toBe("A: 2 more of a, −3 in all, brings it to place 1 (then place 1, total −3.00)");
    expect(told.needs).toMatchObject({ value: "-3" });
  });

  test("out of reach, is the best place at the least change that brings it", () => {
    const veto = (effect: string) => [
      { id: "v", label: { zh: "否决", en: "veto" }, if: { of: "f", atLeast: "1" }, effect },
    ];
    const rows = figures({ A: { a: 1, b: 0, f: 1 }, B: { a: 2, b: 0, f: 0 } });
    const last = of({ ...card(two), vetoes: veto("last") }, rows, {});
    expect(last).toMatchObject({ state: "out-of-reach", best: { place: 2, total: { exact: "1" } } });
    expect(last.says).toEqual({
      zh: "A：只靠a达不到第1名，至多列第2名（总分1.00）",
      en: "A: place 1 is out of reach by a alone, which brings it to place 2 at best (total 1.00)",
    });
    const unranked = of({ ...card(two), vetoes: veto("unranked") }, rows, { to: { place: 2 } });
    expect(unranked).toMatchObject({ state: "out-of-reach", best: { place: null, total: { exact: "1" } } });
    expect(unranked.says).toEqual({
      zh: "A：只靠a达不到第2名，仍不列入排名",
      en: "A: place 2 is out of reach by a alone, and it stays unranked",
    });
    const share = card([item("a", { mark: "10", of: { ratio: "a", to: "mean" }, points: "proportional" }), item("b")]);
    const ahead = figures({ A: { a: 1, b: 0 }, B: { a: 1, b: 99 }, C: { a: 4, b: 0 } });
    // 10 x 4 ÷ 3 as much as C; more brings it ever closer to 30, and never past B.
    expect(of(share, ahead, {})).toMatchObject({ best: { place: 2, total: { exact: "40/3" } } });
    // Where points come to an end, the most of them is told.
    const capped = card([item("a", { limits: { cap: "9" } }), item("b")]);
    expect(of(capped, ahead, {})).toMatchObject({ best: { place: 2, total: { exact: "9" } } });
  });

  test("of a grade is said by grade, and by its label", () => {
    const cuts = [
      { atLeast: "90", is: "A", label: { zh: "优秀", en: "excellent" } },
      { atLeast: "60", is: "B", label: { zh: "良好", en: "good" } },
      { else: "C" },
    ];
    const graded = { ...card([item("a", { limits: { cap: "70" } }), item("b")]), grades: { by: "total", cuts } };
    const rows = figures({ A: { a: 1, b: 0 }, B: { a: 70, b: 30 } });
    const beyond = of(graded, rows, { to: { grade: "A" } });
    expect(beyond.best).toMatchObject({ place: 2, grade: "B" });
    expect(beyond.says).toEqual({
      zh: "A：只靠a达不到优秀等次，至多为良好等次（总分70.00）",
      en: "A: grade excellent is out of reach by a alone, which brings it to grade good at best (total 70.00)",
    });
    expect(of(graded, rows, { to: { grade: "B" } }).says).toEqual({
      zh: "A：a增加59，达到60，即进入良好等次（届时第2名，总分60.00）",
      en: "A: 59 more of a, 60 in all, brings it to grade good (then place 2, total 60.00)",
    });
    const none = of(graded, figures({ A: { a: 1, b: 0 }, B: { a: 70, b: 30 } }, { A: { ranked: false } }), {
      to: { grade: "B" },
    });
    expect(none.best).toMatchObject({ place: null, grade: null });
    expect(none.says).toEqual({
      zh: "A：只靠a达不到良好等次，仍不列入排名",
      en: "A: grade good is out of reach by a alone, and it stays unranked",
    });
  });

  test("is provisional where a veto cannot be told", () => {
    const vetoes = [{ id: "v", label: { zh: "否决", en: "veto" }, if: { of: "k", atLeast: "1" }, effect: "last" }];
    const scorecard = { ...card({ nodes: two, treat: { notReported: "0" } }), vetoes };
    const rows = figures({ A: { a: 1, b: 0, k: null }, B: { a: 2, b: 0, k: 0 } });
    const told = of(scorecard, rows, {});
    expect(told).toMatchObject({ now: { provisional: true }, needs: { standing: { place: 1, provisional: true } } });
    expect(told.says).toEqual({
      zh: "A：a增加1，达到2，即进入第1名（届时第1名，总分2.00）；有条件尚不能判定，结果暂定",
      en: "A: 1 more of a, 2 in all, brings it to place 1 (then place 1, total 2.00); provisional, as a condition cannot be told yet",
    });
    expect(of(card(two), figures({ A: { a: 1, b: 0 }, B: { a: 2, b: 0 } }), {}).now).not.toHaveProperty("provisional");
  });

  test("names a figure that nothing reads on the way to a place", () => {
    const lists = [{ id: "l", label: { zh: "红榜", en: "red" }, where: { of: "z", atLeast: "1" } }];
    const rows = figures({ A: { a: 1, b: 0, z: 1 }, B: { a: 2, b: 0, z: 2 } });
    const takes = (place: number) => of({ ...card(two), lists }, rows, { figure: "z", to: { place } });
    expect(takes(2)).toMatchObject({ state: "held", spare: null });
    expect(takes(2).says).toEqual({
      zh: "A：z不影响其结果，已保住第2名",
      en: "A: its z has no bearing on where it stands; it holds place 2",
    });
    expect(takes(1).says).toEqual({
      zh: "A：z不影响其结果，达不到第1名（现为第2名，总分1.00）",
      en: "A: its z has no bearing on where it stands; place 1 is out of reach (now place 2, total 1.00)",
    });
  });

  test("a place beyond the number ranked is none, and a goal that is wrong is shown", () => {
    const rows = figures({ A: { a: 1, b: 0 }, B: { a: 2, b: 0 } });
    const wrong = (to: unknown, scorecard: object = card(two)) => problemsOf(() => of(scorecard, rows, { to }));
    for (const place of [3, 7, 1e300]) expect(wrong({ place })).toMatchObject([{ code: "place-beyond", path: "to" }]);
    const cuts = [{ atLeast: "90", is: "A" }, { else: "B" }];
    const graded = { ...card(two), grades: { by: "total", cuts } };
    expect(wrong({ grade: "X" }, graded)[0]?.says.en).toBe(
      'no such goal: { grade: "X" }: write { place: 3 }, or { grade } with one of the grades: A, B',
    );
    expect(wrong({ place: 1.5 })[0]?.says.en).toBe(
      "no such goal: { place: 1.5 }: write { place: 3 }, or { grade } with one of the grades: none here",
    );
    expect(problemsOf(() => of(card(two), rows, { grain: undefined }))).toMatchObject([
      { code: "missing", path: "grain" },
    ]);
  });
});

describe("what it takes of a figure that divides", () => {
  const treat = { notReported: "0", notApplicable: "0", referenceNotPositive: "0" } as const;
  const node = { id: "n", mark: "10", of: { ratio: "done", to: "all" }, points: "proportional" } as never;
  const rows = (all: number, done = 3) => figures({ A: { done, all }, B: { done: 4, all: 8 } });
  const of = (scorecard: object, table: ReturnType<typeof figures>, options: object = {}) =>
    whatWouldItTake(scorecard as never, table, {
      entrant: "A",
      figure: "all",
      grain: "1",
      to: { place: 1 },
      ...options,
    });

  test("is less of it, where the share rises", () => {
    // 3 of 9 is less than 4 of 8; 3 of 7 is, too; 3 of 6 is as much.
    expect(of(card({ nodes: [node], treat }), rows(9))).toMatchObject({ needs: { change: "-3", value: "6" } });
  });

  test("ends where it is nothing: what then stands in is found by itself", () => {
    // Down to 1 it is 3 of 1; of nothing there is no share, and 0 points.
    expect(of(card({ nodes: [node], treat }), rows(6))).toMatchObject({ spare: { change: "0" } });
    const told = of(card({ nodes: [node], treat }), rows(3), {});
    expect(told).toMatchObject({ spare: { change: "-2", value: "1" }, spareBack: { change: "3", value: "6" } });
    const mark = card({ nodes: [node], treat: { ...treat, referenceNotPositive: "mark" } });
    expect(of(mark, rows(9, 0))).toMatchObject({ needs: { change: "-9", value: "0" } });
    expect(of(mark, rows(0, 0))).toMatchObject({ spare: { change: "0" } });
    expect(of(card({ nodes: [node] }), rows(3))).toMatchObject({ spare: { change: "-2" } });
  });

  test("is more of it, where less than nothing is divided", () => {
    // -6 of 3 is -2, against -4 of 8: more of it brings it nearer to nothing, -6 of 12.
    const table = figures({ A: { done: -6, all: 3 }, B: { done: -4, all: 8 } });
    expect(of(card({ nodes: [node], treat }), table)).toMatchObject({ needs: { change: "-3", value: "0" } });
    expect(of(card({ nodes: [node] }), table)).toMatchObject({ needs: { change: "9", value: "12" } });
    // Against a point off for each, it is best between: -6 - 1, -3 - 2, -2 - 3, -1.5 - 4.
    const both = [
      { ...(node as object), points: "value" },
      { id: "m", of: "all", points: { each: "1", is: "-1", part: "completed" } },
    ] as never[];
    expect(refused(() => of(card({ nodes: both, treat }), table))).toEqual(["takes-unclear nodes[1]"]);
  });

  test("is found where it stands on both sides, if both are straight lines", () => {
    // 2 of 2 + 6 is a quarter; half of all is 6 of 12.
    const share = { id: "n", mark: "10", of: { ratio: "all", to: { sum: ["all", "rest"] } }, points: "proportional" };
    const table = figures({ A: { all: 2, rest: 6 }, B: { all: 5, rest: 5 } });
    expect(of(card({ nodes: [share as never], treat }), table)).toMatchObject({ needs: { change: "4", value: "6" } });
    // What lies above 2, by all of it against 3: 0 of 3 up to 2, then 1 of 6 and so on; it bends.
    const bent = { ...share, of: { ratio: { excess: "all", over: "2" }, to: { sum: ["all", "rest"] } } };
    expect(refused(() => of(card({ nodes: [bent as never], treat }), table))).toEqual(["takes-unclear nodes[0]"]);
  });

  test("is refused where it divides in one item and is divided in another, and both earn", () => {
    const chain = [node, { ...(node as object), id: "m", of: { ratio: "all", to: "begun" } }] as never[];
    const table = figures({ A: { done: 3, all: 6, begun: 9 }, B: { done: 4, all: 8, begun: 9 } });
    expect(refused(() => of(card({ nodes: chain, treat }), table))).toEqual(["takes-unclear nodes[1]"]);
  });

  test("is told of a condition and of a step of the tie-break chain, too", () => {
    const plain = { id: "n", of: "done", points: "value" } as never;
    const vetoes = [{ id: "v", if: { of: { ratio: "done", to: "all" }, lessThan: "0.5" }, effect: "last" }] as never;
    // 5 of 12 is struck; 5 of 10 is not.
    expect(of(card({ nodes: [plain], treat, vetoes }), rows(12, 5))).toMatchObject({ needs: { change: "-2" } });
    const breakTies = [{ by: { ratio: "done", to: "all" }, better: "higher" }] as never;
    expect(of(card({ nodes: [plain], treat, breakTies }), rows(9, 4))).toMatchObject({ needs: { change: "-1" } });
  });
});
