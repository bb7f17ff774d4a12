import { describe, expect, test } from "vitest";
import { whatWouldItTake } from "../../src/race/index.js";
import { readFraction, times } from "../support/fraction.js";
import counterfactual from "./cases/counterfactual-completion-scorecard.json";
import { card, exact, figures, places, refused } from "./race.js";

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
