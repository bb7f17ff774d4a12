import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { FigureRow } from "../../src/figure/index.js";
import { checkScorecard, type Finding, lintScorecard, type ScorecardInput } from "../../src/race/index.js";
import { card } from "./race.js";

/** Writes so many of the unit that everything is told in. */
type Write = (count: number) => string;
/** A part of a scorecard for whatever unit amounts are told in. */
type Told = (write: Write) => unknown;

const treat = { notApplicable: "0", referenceNotPositive: "0", noSpread: "mark", alone: "mark" } as const;

const small = fc.integer({ min: 1, max: 9 });
const worth = fc.constantFrom("1", "-1", "2", "0.5");
const part = fc.constantFrom("completed", "started", "pro-rata");
const figure = fc.constantFrom("a", "b");

const rate = fc.oneof(
  figure.map((ratio) => ({ ratio, to: "target" })),
  figure.map((growth) => ({ growth })),
  figure.map((spread) => ({ spread })),
  figure.map((place) => ({ place, ties: "standard" })),
  fc.constantFrom({ ratio: "a", to: "mean" }, { ratio: "a", to: "worst" }, { ratio: "a", to: "b" }, "k"),
);
const overRates = fc.oneof(
  fc.constant("proportional"),
  fc.record({ each: fc.constant("0.1"), is: worth, part }),
  fc.tuple(small, small).map(([a, b]) => ({
    line: [
      ["0", `${a}`],
      ["1", `${b}`],
    ],
  })),
  fc.tuple(small, small).map(([a, b]) => ({
    bands: [{ atLeast: "1", is: `${a}` }, { atLeast: "0.5", is: `${b}` }, { else: "0" }],
  })),
  fc.tuple(worth, worth, part).map(([below, above, each]) => ({
    steps: {
      at: "1",
      is: "mark",
      part: each,
      below: [{ each: "0.05", is: below }],
      above: [{ each: "0.1", is: above }],
    },
  })),
);

const amount: fc.Arbitrary<Told> = fc.oneof(
  figure.map(
    (of): Told =>
      () =>
        of,
  ),
  figure.map(
    (excess): Told =>
      () => ({ excess, over: "target" }),
  ),
  figure.map(
    (shortfall): Told =>
      () => ({ shortfall, to: "target" }),
  ),
  figure.map(
    (gap): Told =>
      () => ({ gap, to: "mean" }),
  ),
  fc.constantFrom<Told>(
    () => ({ sum: ["a", "b"] }),
    () => ({ excess: "a", over: "mean" }),
    (write) => ({ excess: "a", over: write(7) }),
  ),
);
const counted = fc.tuple(small, worth, part).map(
  ([each, is, each_]): Told =>
    (write) => ({ each: write(each), is, part: each_ }),
);
const overAmounts: fc.Arbitrary<Told> = fc.oneof(
  counted,
  fc.tuple(small, small, small).map(
    ([a, b, end]): Told =>
      (write) => ({
        line: [
          [write(0), `${a}`],
          [write(end * 10), `${b}`],
        ],
      }),
  ),
  fc.tuple(small, small, fc.option(counted)).map(
    ([a, b, within]): Told =>
      (write) => ({
        bands: [
          { atLeast: write(50), is: `${a}` },
          { moreThan: write(10), is: within ? within(write) : `${b}` },
          { else: "0" },
        ],
      }),
  ),
  fc.tuple(part, fc.array(fc.tuple(small, worth), { minLength: 3, maxLength: 3 })).map(
    ([each, legs]): Told =>
      (write) => {
        const [below, above, beyond] = legs.map(([width, is]) => ({ each: write(width), is }));
        return {
          steps: {
            at: write(20),
            is: "mark",
            part: each,
            below: [below],
            above: [{ to: write(60), ...above }, beyond],
          },
        };
      },
  ),
);

const limits = fc.constantFrom(
  {},
  { limits: { cap: "mark" } },
  { limits: { floor: "0" } },
  {
    limits: { floor: "0", cap: "120%" },
  },
);
const role = fc.constantFrom({}, {}, {}, { role: "bonus" });
const measured: fc.Arbitrary<Told> = fc.oneof(
  fc.tuple(rate, overRates).map(
    ([of, points]): Told =>
      () => ({ of, points }),
  ),
  fc.tuple(amount, overAmounts).map(
    ([of, points]): Told =>
      (write) => ({ of: of(write), points: points(write) }),
  ),
);
const item = (id: string): fc.Arbitrary<Told> =>
  fc.tuple(measured, small, limits, role).map(
    ([said, mark, limit, as]): Told =>
      (write) => ({ id, mark: `${mark}`, ...(said(write) as object), ...limit, ...as }),
  );
const block = fc.tuple(item("p"), item("q"), fc.constantFrom({}, { limits: { cap: "mark" } })).map(
  ([p, q, more]): Told =>
    (write) => ({ id: "block", mark: "10", nodes: [p(write), q(write)], ...more }),
);
const choice = fc.tuple(small, overAmounts).map(
  ([least, points]): Told =>
    (write) => ({
      id: "choice",
      mark: "10",
      choose: [
        { if: { of: "a", atLeast: write(least) }, then: { of: "a", points: points(write) } },
        { then: { give: "3" } },
      ],
    }),
);

const cards = fc
  .record({
    nodes: fc.oneof(
      fc.tuple(item("n")),
      fc.tuple(item("n"), item("m")),
      fc.tuple(item("n"), block),
      fc.tuple(item("n"), choice),
    ),
    notReported: fc.constantFrom("0", "refuse", "2", "mean"),
    figures: fc.constantFrom({}, { a: { better: "lower" } }),
    round: fc.constantFrom({}, {}, { item: "1" }),
  })
  .map(
    ({ nodes, notReported, ...more }) =>
      (write: Write) =>
        card({
          ...more,
          treat: { ...treat, notReported },
          nodes: nodes.map((told) => told(write)),
        } as unknown as ScorecardInput),
  )
  .filter((told) => checkScorecard(told((count) => `${count}元`)).length === 0);

/** Counts with so many zeros behind them, or so many places after the point. */
function zeros(power: number, unit: string): Write {
  return (count) => {
    if (power >= 0) return `${count}${"0".repeat(power)}${unit}`;
    const digits = `${count}`.padStart(1 - power, "0");
    return `${digits.slice(0, power)}.${digits.slice(power)}${unit}`;
  };
}

/** Findings without their numbers. */
function withoutNumbers(findings: readonly Finding[]) {
  return findings.map(({ code, path, severity, says, example, after }) => ({
    code,
    path,
    severity,
    says: says.zh.replaceAll(/[亿万]?元|百分之|-?\d+(\.\d+)?%?/g, ""),
    example: example?.map(({ entrant }) => entrant),
    after: after?.map(({ entrant }) => entrant),
  }));
}

const powers = fc.integer({ min: -3, max: 11 });

test("amounts a thousand times as large change nothing that is found but its numbers", () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(cards, powers, (told, power) => {
      const found = lintScorecard(told(zeros(0, "元")));
      for (const { code } of found) met.add(code);
      expect(withoutNumbers(lintScorecard(told(zeros(power, "元"))))).toEqual(withoutNumbers(found));
    }),
    { numRuns: 25 },
  );
  expect([...met]).toEqual(expect.arrayContaining(["more-gets-fewer", "silence-pays", "counted-twice", "cliff"]));
});

const tables = fc.array(fc.record({ a: fc.nat(70), b: fc.nat(70), target: small, previous: small }), {
  minLength: 2,
  maxLength: 4,
});

test("nor do they beside figures as much larger", () => {
  fc.assert(
    fc.property(cards, tables, powers, (told, table, power) => {
      const rows = (write: Write): FigureRow[] =>
        table.map(({ a, b, target, previous }, at) => ({
          entrant: "ABCD"[at]!,
          figures: {
            a: { value: write(a), target: write(target), previous: write(previous) },
            b: { value: write(b), target: write(target), previous: write(previous) },
            k: `${a}`,
          },
        }));
      const codes = (write: Write) =>
        withoutNumbers(lintScorecard(told(write), rows(write))).map(({ says: _says, ...each }) => each);
      expect(codes(zeros(power, "元"))).toEqual(codes(zeros(0, "元")));
    }),
    { numRuns: 25 },
  );
});

test("nor do counts as much larger change what is found", () => {
  const kinds = (scorecard: ScorecardInput) => lintScorecard(scorecard).map(({ code, path }) => `${code} ${path}`);
  fc.assert(
    fc.property(cards, fc.integer({ min: 0, max: 11 }), (told, power) => {
      fc.pre(told(zeros(0, "")).treat?.notReported !== "mean");
      expect(kinds(told(zeros(power, "")))).toEqual(kinds(told(zeros(0, ""))));
    }),
    { numRuns: 25 },
  );
});

/** Amounts as long as they may be written, and others that nobody would write. */
const odd = fc.oneof(
  fc
    .tuple(fc.integer({ min: -50, max: 52 }), fc.constantFrom("元", "美元", "万元", "亿元", ""))
    .map(([power, unit]) => zeros(power, unit)),
  fc.constantFrom<Write>(
    (count) => `${count}/3`,
    (count) => `${count}/7000000`,
    (count) => `${count}${"3".repeat(50)}.${"7".repeat(8)}元`,
    (count) => `${count}${"9".repeat(58)}元`,
    (count) => `${count}.${"0".repeat(40)}1万美元`,
  ),
);
const rounding = fc.constantFrom({}, {}, { round: { figure: "0" } }, { round: { figure: "2", item: "3" } });

test("whatever checkScorecard accepts is linted", () => {
  fc.assert(
    fc.property(cards, odd, rounding, (told, write, round) => {
      const scorecard = { ...told(write), ...round } as ScorecardInput;
      fc.pre(checkScorecard(scorecard).length === 0);
      const found = lintScorecard(scorecard);
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    }),
    { numRuns: 25 },
  );
});
