import { describe, expect, test } from "vitest";
import { whatWouldItTake } from "../../src/race/index.js";
import { readFraction, times } from "../support/fraction.js";
import counterfactual from "./cases/counterfactual-completion-scorecard.json";
import { card, exact, figures, places } from "./race.js";

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
