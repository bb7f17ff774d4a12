import { describe, expect, test } from "vitest";
import {
  divide,
  multiply,
  type Rational,
  rational,
  readNumber,
  root,
  sum,
  toFixedText,
  toText,
} from "../../src/exact/index.js";
import { against, compare, explain, rank, type ScorecardInput, whyMoved } from "../../src/race/index.js";
import { minus, readFraction, textOf } from "../support/fraction.js";
import attribution from "./cases/attribution-two-periods.json";
import goalposts from "./cases/coinr-goalposts.json";
import means from "./cases/coinr-weighted-means.json";
import dominance from "./cases/dominance-49-equal-weights.json";
import tie from "./cases/exact-tie-three-units.json";
import efficacy from "./cases/gov-efficacy-coefficient-exam.json";
import tiers from "./cases/openfisca-marginal-tiers.json";
import reasons from "./cases/pmml-scorecard-reason-codes.json";
import rankdata from "./cases/rankdata-ties-scipy.json";
import { card, exact, figures, places } from "./race.js";

/*
 * Worked cases from elsewhere; each file names its source. Those of DMN stand in test/exact/round.test.ts, the published
 * result of a Sichuan city in test/presets/sichuan-2024.test.ts, what brings X to a place in what-would-it-take.test.ts.
 */

/** So many points for each whole one of a figure, and the part for a part. */
const weighed = (id: string, weight: string) =>
  ({ id, of: id, points: { each: "1", is: weight, part: "pro-rata" } }) as const;

describe(attribution.name, () => {
  const edition = ({ w, v }: (typeof attribution.input)["period0"]) => ({
    scorecard: card(Object.entries(w).map(([id, weight]) => weighed(id, weight))),
    figures: figures(v),
  });
  const { period0, period1, unit } = attribution.input;
  const { expected } = attribution;
  const [before, after] = [edition(period0), edition(period1)];
  const moved = whyMoved(before, after, { entrant: unit });
  const part = (cause: string) => moved.causes.find((each) => each.cause === cause)!;

  test("has these totals and places", () => {
    expect(moved.total.before.exact).toBe(expected.score0);
    expect(readFraction(moved.total.after.exact)).toEqual(readFraction(expected.score1));
    expect([moved.place.before, moved.place.after]).toEqual([expected.rank0, expected.rank1]);
    expect(readFraction(moved.total.difference.exact)).toEqual(readFraction(expected.totalScoreChange));
  });

  test("splits the change of each item into what it did and what its weight did", () => {
    for (const [node, effect] of Object.entries(expected.performanceEffect))
      expect(readFraction(moved.lines.find((line) => line.node === node)!.causes.own.exact)).toEqual(
        readFraction(effect),
      );
    for (const [node, effect] of Object.entries(expected.weightEffect))
      expect(readFraction(moved.lines.find((line) => line.node === node)!.causes.rules.exact)).toEqual(
        readFraction(effect),
      );
    expect(part("peers").points.exact).toBe("0");
  });

  test("splits the change of place between own data, the others' and the weights", () => {
    // Here places gained are positive; the case counts places upwards.
    const lost = (cause: string) => textOf(minus(readFraction("0"), readFraction(part(cause).places!.exact)));
    const { own, peers, weights } = expected.rankChangeShapley;
    expect([lost("own"), lost("peers"), lost("rules")]).toEqual(
      [own, peers, weights].map((each) => textOf(readFraction(each))),
    );
    expect(["targets", "entries", "exits"].map((cause) => part(cause).places?.exact)).toEqual(["0", "0", "0"]);
  });

  test("names who passed, and by which item", () => {
    // U was level with P and Q and is behind one: P has 80 x 0.4 + 72 x 0.4 + 60 x 0.2 = 72.8, Q 22 + 38.4 + 17 = 77.4.
    // Against Q: a (75-55) x 0.4 - (60-50) x 0.5 = +3; b (78-96) x 0.4 - (80-90) x 0.3 = -4.2; c (72-85) x 0.2 + 2 = -0.6.
    expect(moved.passed).toEqual([]);
    expect(moved.passedBy.map(({ entrant, how, node }) => [entrant, how, node])).toEqual([["Q", "passed", "b"]]);
    expect(moved.passedBy[0]?.says.en).toBe("passed by Q, mostly by b (4.20 lost to it)");
  });
});

describe(tie.name, () => {
  const rows = Object.fromEntries(tie.input.matrix.map(([a, b, c], at) => [`U${at}`, { a, b, c }]));
  const scorecard = card(["a", "b", "c"].map((id, at) => weighed(id, tie.input.weights[at]!)));

  test("is a tie of three, which neither a float nor a decimal of any precision finds", () => {
    expect(Object.values(exact(scorecard, figures(rows))).map((each) => readFraction(each))).toEqual(
      tie.expected.scores.map(readFraction),
    );
    expect(Object.values(places(scorecard, figures(rows)))).toEqual(tie.expected.ranks);
  });

  test("has nothing that decides between any two", () => {
    const told = against(rank(scorecard, figures(rows)), { entrant: "U0", to: { entrant: "U1" } });
    expect([told.difference?.exact, told.decisive, told.decided]).toEqual(["0", null, null]);
    expect(told.says.en).toBe("U0 and U1 both have 0.20");
  });
});

describe(dominance.name, () => {
  const { nIndicators, unit1, unit2 } = dominance.input;
  const ids = Array.from({ length: nIndicators }, (_none, at) => `i${at + 1}`);
  const of = (value: number) => Object.fromEntries(ids.map((id) => [id, value]));
  const scorecard = card(ids.map((id) => weighed(id, `1/${nIndicators}`)));
  const standings = rank(scorecard, figures({ first: of(unit1), second: of(unit2) }));
  const told = against(standings, { entrant: "first", to: { entrant: "second" } });

  test("leads in all of them, and their weights come to exactly one", () => {
    const ahead = told.leads.filter((lead) => readFraction(lead.difference.exact).top > 0n);
    expect(ahead).toHaveLength(nIndicators);
    const weights = ahead.map(() => rational(1n, BigInt(nIndicators)));
    expect(toText(sum(weights))).toBe(dominance.expected.concordance12);
    expect(told.difference?.exact).toBe("1");
  });

  test("is decided by any one of them, as nothing is to be outweighed", () => {
    expect(dominance.expected.dominates).toBe(true);
    expect(told.decisive).toMatchObject({ of: "own", nodes: ["i1"], against: { exact: "0" } });
    expect(told.decisive?.says.en).toBe("second leads in nothing; first leads most in i1 (0.02)");
  });
});

describe(efficacy.name, () => {
  const { x, satisfactory, unacceptable } = efficacy.input;
  const line = {
    line: [
      [unacceptable, "60"],
      [satisfactory, "100"],
    ],
  } as const;
  const scorecard = card([{ id: "rate", of: "rate", points: line } as never]);

  test("falls below 60 under the unacceptable value", () => {
    const { total } = rank(scorecard, figures({ A: { rate: x } })).rows[0]!;
    expect(total).toEqual({ exact: "881/15", shown: efficacy.expected.score });
  });
});

describe(reasons.name, () => {
  const { characteristics } = reasons.input;
  const scorecard = card(
    characteristics.map(
      ({ name, baselineScore }) => ({ id: name, mark: baselineScore, of: name, points: "value" }) as never,
    ),
  );
  const facts = Object.fromEntries(characteristics.map(({ name, partialScore }) => [name, partialScore]));
  const told = explain(scorecard, figures({ A: facts }), "A");

  test("has this score, and what was lost, most first, gives the reason codes", () => {
    expect(told.row.total.exact).toBe(String(reasons.expected.score));
    const codes = new Map(characteristics.map(({ name, reasonCode }) => [name, reasonCode]));
    const lost = told.contributions
      .filter((each) => each.lost?.exact !== "0")
      .sort((a, b) => Number(b.lost?.exact) - Number(a.lost?.exact));
    expect(lost.map(({ node }) => codes.get(node))).toEqual(reasons.expected.reasonCodes);
  });
});

describe(rankdata.name, () => {
  const rows = figures(Object.fromEntries(rankdata.input.values.map((value, at) => [`E${at}`, { amount: value }])));
  const { average, min, max, dense, ordinal } = rankdata.expected;
  const under = (ties: ScorecardInput["ties"]) => {
    const { rows: told } = rank(
      { ...card([{ id: "low", of: "amount", points: { each: "1", is: "-1", part: "pro-rata" } }]), ties },
      rows,
    );
    return told
      .map((row) => [row.entrant, row.place] as const)
      .sort()
      .map(([, place]) => place);
  };

  test.each([
    ["standard", min],
    ["dense", dense],
    ["modified", max],
    ["fractional", average.map(Number)],
  ] as const)("%s places", (ties, expected) => {
    expect(under(ties)).toEqual(expected);
  });

  test("ordinal ones are the order of the rows, equals by id", () => {
    const { rows: told } = rank(
      card([{ id: "low", of: "amount", points: { each: "1", is: "-1", part: "pro-rata" } }]),
      rows,
    );
    const order = told.map((row) => row.entrant);
    expect(rankdata.input.values.map((_value, at) => order.indexOf(`E${at}`) + 1)).toEqual(ordinal);
  });
});

describe(tiers.name, () => {
  // Each bracket's rate holds for what lies in it: legs from the second threshold on, the last of them worth nothing.
  const [, , ...later] = tiers.input.brackets;
  const rates = tiers.input.brackets.slice(1);
  const legs = rates.map(([, rate], at) => ({ each: "1", is: rate, ...(later[at] && { to: later[at][0] }) }));
  const steps = { at: rates[0]![0], is: "0", part: "pro-rata", above: legs };
  const scorecard = card([{ id: "tax", of: "base", points: { steps } } as never]);

  test.each(tiers.input.bases.map((base, at) => [String(base), String(tiers.expected.values[at])]))(
    "%s gives %s",
    (base, value) => {
      expect(exact(scorecard, figures({ A: { base } }))).toEqual({ A: value });
    },
  );
});

describe(goalposts.name, () => {
  test.each(goalposts.input.cases.map((each, at) => [each, String(goalposts.expected.results[at])] as const))(
    "%o gives %s",
    ({ x, low, high, scale, direction }, result) => {
      const [worst, best] = direction === 1 ? ["0", String(scale)] : [String(scale), "0"];
      const line = {
        line: [
          [String(low), worst],
          [String(high), best],
        ],
      };
      const scorecard = card([
        { id: "x", mark: scale, of: "x", points: line, limits: { floor: "0", cap: "mark" } } as never,
      ]);
      expect(exact(scorecard, figures({ A: { x } }))).toEqual({ A: result });
    },
  );
});

describe(means.name, () => {
  // A scorecard adds points up and does not multiply them: these means can be computed, and not said as a measure.
  test("the geometric mean, as near as a float can tell", () => {
    const { x, w } = means.input;
    const powers = x.flatMap((each, at) => Array.from({ length: w[at]! }, () => rational(BigInt(each))));
    const mean = root(powers.reduce(multiply), powers.length, 12);
    expect(toFixedText(mean, 12)).toBe(means.expected.geometric.slice(0, 14));
  });

  test("the harmonic mean, exactly", () => {
    const [two, one, three] = ["2", "1", "3"].map((text) => readNumber(text) as Rational) as [
      Rational,
      Rational,
      Rational,
    ];
    const weights = sum([divide(two, one), divide(one, two), divide(one, three)]);
    expect(toText(divide(rational(4n), weights))).toBe("24/17");
  });
});

test("an edition compared with itself changes nothing", () => {
  const { period0, unit } = attribution.input;
  const edition = {
    scorecard: card(Object.entries(period0.w).map(([id, w]) => weighed(id, w))),
    figures: figures(period0.v),
  };
  const same = whyMoved(edition, edition, { entrant: unit });
  expect(same.causes.map(({ points, places: gained }) => [points.exact, gained?.exact])).toEqual(
    Array(6).fill(["0", "0"]),
  );
  const standings = rank(edition.scorecard, edition.figures);
  expect(compare(standings, standings).rows.every((row) => row.parts.length === 0)).toBe(true);
});
