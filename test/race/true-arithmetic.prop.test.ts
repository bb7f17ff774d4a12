import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkScorecard, explain, type ScorecardInput } from "../../src/race/index.js";
import { isSaimaError } from "../../src/reason/index.js";
import { type Fraction, larger, minus, order, readFraction, times, total } from "../support/fraction.js";
import { exactly } from "./outcome.js";
import { card, figures } from "./race.js";

const nothing = readFraction("0");
const sign = (a: Fraction) => order(a, nothing);

/** Far apart, level, and next to each other and to 0, 1 and 10: what rounding makes look alike. */
const number = fc.constantFrom("0", "1", "3", "5", "10", "-3", "-0.3", "9.99996", "10.00004", "0.00001", "-0.00002");
const divisor = fc.constantFrom("1", "3", "5", "10", "10.0001");
const row = fc.record({ value: number, target: divisor, previous: divisor });
const table = fc
  .record({ A: fc.record({ x: row, y: number }), B: fc.record({ x: row, y: number }) })
  .map((rows) => figures(rows));

const of = fc.constantFrom<NonNullable<unknown>>(
  "x",
  { ratio: "x", to: "target" },
  { gap: "x", to: "target" },
  { gap: { ratio: "x", to: "target" }, to: "mean" },
  { growth: "x" },
  { gap: { growth: "x" }, to: "mean" },
  { excess: "x", over: "target" },
  { shortfall: "x", to: "target" },
  { spread: "x" },
  { sum: ["x", { times: "-2", of: "y" }] },
);
const part = fc.constantFrom("completed", "started", "pro-rata");
const each = fc.record({ each: fc.constantFrom("1", "0.1", "2"), is: fc.constantFrom("1", "-0.5", "2"), part });
const edge = fc.constantFrom("-0.1", "0", "0.3", "1", "5");
const inner = fc.oneof(fc.constantFrom("2", "-1"), each);
const bands = fc.oneof(
  fc.tuple(edge, inner, inner).map(([at, is, rest]) => ({ bands: [{ atLeast: at, is }, { else: rest }] })),
  fc.tuple(edge, inner, inner).map(([at, is, rest]) => ({ bands: [{ lessThan: at, is }, { else: rest }] })),
  fc.tuple(edge, inner, inner).map(([at, is, rest]) => ({
    bands: [
      { moreThan: at, is },
      { atMost: at, is: rest },
    ],
  })),
);
const leg = fc.record({ each: fc.constantFrom("0.1", "1"), is: fc.constantFrom("1", "-0.5"), part });
const steps = fc
  .tuple(edge, fc.constantFrom("0", "3", "-1"), leg, leg)
  .map(([at, is, below, above]) => ({ steps: { at, is, below: [below], above: [above] } }));

const carded = (points: fc.Arbitrary<unknown>) =>
  fc.tuple(of, points).map(([measure, curve]): ScorecardInput => {
    const treat = { referenceNotPositive: "0", noSpread: "0", alone: "0" } as const;
    return card({ nodes: [{ id: "n", of: measure, points: curve } as ScorecardInput["nodes"][number]], treat });
  });

/** What is said of the first entrant, and its points; nothing where a definition or its figures are refused. */
function told(scorecard: ScorecardInput, rows: ReturnType<typeof figures>) {
  try {
    const { contributions } = explain(scorecard, rows, "A");
    const [own] = contributions;
    return own && { zh: own.says.zh, en: own.says.en, points: own.points };
  } catch (thrown) {
    if (isSaimaError(thrown)) return undefined;
    throw thrown;
  }
}

const read = (text: string): Fraction => {
  const found = /([−-]?)([\d.]+(?:\/\d+)?)(%| percentage)?/.exec(text.replaceAll(",", "")) as RegExpExecArray;
  const [, below, digits = "", share] = found;
  const value = readFraction(`${below && "-"}${digits}`);
  return share ? times(value, readFraction("1/100")) : value;
};

/** The number that a sentence shows of what is measured, with the sign that its words give it. */
function measured(en: string): Fraction {
  const phrase = (en.split(", ")[0] as string).replace("(x − y × 2)", "");
  if (/ level with /.test(phrase)) return nothing;
  return / down | below /.test(phrase) ? times(read(phrase), readFraction("-1")) : read(phrase);
}

describe("what is said of a count", () => {
  test("adds where points are gained and takes where they are lost, in Chinese and in English", () => {
    fc.assert(
      fc.property(carded(each), table, (scorecard, rows) => {
        expect(checkScorecard(scorecard)).toEqual([]);
        const own = told(scorecard, rows);
        fc.pre(own !== undefined && /[加扣][\d.]+(，得|$)/.test(own.zh) && !/按办法/.test(own.zh));
        const { zh, en, points } = own!;
        const exact = exactly(points);
        const [, verb, amount = ""] = /([加扣])([\d.]+)(?:，得|$)/.exec(zh) as RegExpExecArray;
        expect([zh, order(readFraction(amount), readFraction(points.shown.replace("-", "")))]).toEqual([zh, 0]);
        if (sign(exact) !== 0) expect([zh, verb]).toEqual([zh, sign(exact) < 0 ? "扣" : "加"]);
        const [, plus, shown = ""] = /: ([+−]?)([\d.]+)(?:, |$)/.exec(en) as RegExpExecArray;
        expect([en, shown]).toEqual([en, amount]);
        const isNothing = sign(readFraction(shown)) === 0;
        expect([en, plus]).toEqual([en, isNothing ? "" : sign(exact) < 0 ? "−" : "+"]);
      }),
      { numRuns: 400 },
    );
  });

  test("comes to the points: so many steps, each worth so much, and for a ladder what it starts with", () => {
    fc.assert(
      fc.property(carded(fc.oneof(each, steps)), table, (scorecard, rows) => {
        const own = told(scorecard, rows);
        fc.pre(own !== undefined && / per .*(times|once)/.test(own.en));
        const { en, points } = own!;
        const worth = [...en.matchAll(/([+−])([\d.]+) per [^:]*?, (?:(once)|([\d.]+) times)/g)].map(
          ([, way, is = "", once, count = ""]) =>
            times(times(readFraction(is), readFraction(way === "−" ? "-1" : "1")), readFraction(once ? "1" : count)),
        );
        const start = /([−\d.]+) at /.exec(en)?.[1]?.replace("−", "-") ?? "0";
        const sum = total([readFraction(en.includes(" at ") ? start : "0"), ...worth]);
        // A count of parts of a step is shown with four decimals.
        const off = minus(sum, exactly(points));
        expect([en, order(larger(off, minus(nothing, off)), readFraction("0.0001")) <= 0]).toEqual([en, true]);
      }),
      { numRuns: 400 },
    );
  });
});

describe("what is said of a band", () => {
  test("takes and adds as its own curve does", () => {
    fc.assert(
      fc.property(carded(bands), table, (scorecard, rows) => {
        const own = told(scorecard, rows);
        fc.pre(own !== undefined && / per /.test(own.en));
        const { zh, en, points } = own!;
        const way = sign(exactly(points));
        if (way !== 0) expect([en, /[+−](?=[\d.]+ per )/.exec(en)?.[0]]).toEqual([en, way < 0 ? "−" : "+"]);
        if (way !== 0) expect([zh, /[加扣]/.exec(zh)?.[0]]).toEqual([zh, way < 0 ? "扣" : "加"]);
        expect(order(read(en.split(": ")[1] as string), readFraction(points.shown))).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  test("is true of the number that is shown", () => {
    const edges = fc.constantFrom("-0.1", "0", "0.3", "1", "1/3", "0.99999");
    const split = edges.map((at) => ({ bands: [{ atLeast: at, is: "2" }, { else: "0" }] }));
    const thrice = fc.constant({
      bands: [
        { moreThan: "1", is: "3" },
        { moreThan: "0", atMost: "1", is: "2" },
        { atMost: "0", is: "1" },
      ],
    });
    fc.assert(
      fc.property(carded(fc.oneof(split, thrice)), table, (scorecard, rows) => {
        const own = told(scorecard, rows);
        fc.pre(own !== undefined && /in (the|no other) band/.test(own.en));
        const { en } = own!;
        const node = scorecard.nodes[0] as unknown as { points: { bands: { atLeast?: string }[] } };
        const shown = measured(en);
        const stated = [...en.matchAll(/([≥>≤<]) ([^ :]+(?: percentage)?)/g)].map(([, way, at = ""]) => [
          way,
          read(at),
        ]);
        const met = stated.length > 0 ? stated : [["<", readFraction(node.points.bands[0]?.atLeast as string)]];
        for (const [way, at] of met as [string, Fraction][]) {
          const side = order(shown, at);
          const holds = { "≥": side >= 0, ">": side > 0, "≤": side <= 0, "<": side < 0 }[way];
          expect([en, way, holds]).toEqual([en, way, true]);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe("what is said of a line in the total", () => {
  test("is true of the total that is shown, and of the rate that a list asks", () => {
    const cut = fc.constantFrom("10", "1", "0.3", "0", "-0.00001");
    fc.assert(
      fc.property(cut, fc.boolean(), table, (at, beyond, rows) => {
        const line = beyond ? { moreThan: at, is: "high" } : { atLeast: at, is: "high" };
        const scorecard = card({
          nodes: [{ id: "n", of: "x", points: "value" }],
          grades: { by: "total", cuts: [line, { else: "low" }] },
          lists: [{ id: "red", where: { of: { ratio: "x", to: "target" }, atLeast: "1" } }],
        });
        const { row, results } = explain(scorecard, rows, "A");
        const said = row.grade?.says.en as string;
        const shown = read(said.split("total ")[1] as string);
        const side = order(shown, readFraction(at));
        expect([said, side > 0 || (side === 0 && !beyond)]).toEqual([said, !said.includes("low")]);
        const listed = results?.find(({ code }) => code === "list")?.says.en as string;
        const seen = read(/it is ([^)]*)\)/.exec(listed)?.[1] as string);
        expect([listed, order(seen, readFraction("1")) >= 0]).toEqual([listed, listed.includes(": yes (")]);
      }),
      { numRuns: 200 },
    );
  });
});
