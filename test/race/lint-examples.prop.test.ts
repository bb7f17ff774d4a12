import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Finding, lintScorecard, rank, type ScorecardInput } from "../../src/race/index.js";
import { card } from "./race.js";
import { showsIt } from "./shows-it.js";

const measure = fc.constantFrom<unknown>(
  "a",
  { ratio: "a", to: "target" },
  { ratio: "a", to: "b" },
  { ratio: "a", to: "mean" },
  { gap: "a", to: "mean" },
  { growth: "a" },
  { spread: "a" },
  { place: "a", ties: "standard" },
  { excess: "a", over: "target" },
  { sum: ["a", { times: "2", of: "b" }] },
);
const points = fc.constantFrom("0", "2", "5", "8", "10", "mark", "12");
const edge = fc.constantFrom("atLeast", "moreThan");
const bands = fc.tuple(edge, fc.constantFrom("0.3", "1"), points, points, points).map(([way, at, high, mid, low]) => ({
  bands: [{ [way]: "2", is: high }, { [way]: at, is: mid }, { else: low }],
}));
const placed = fc.tuple(points, points).map(([high, low]) => ({ bands: [{ atMost: "2", is: high }, { else: low }] }));
const steps = fc
  .constantFrom("1", "-1")
  .map((is) => ({ steps: { at: "1", is: "mark", part: "completed", above: [{ each: "0.1", is }] } }));
const limits = fc.constantFrom({}, { limits: { cap: "mark" } }, { limits: { cap: "8" } });
const mark = fc.constantFrom<unknown>("10", { by: "entrant.class", marks: { a: "10", b: "20" } });

const item = (id: string) =>
  fc
    .record({ of: measure, mark, points: fc.oneof(bands, placed, steps), limits })
    .map(({ limits: own, ...said }) => ({ id, ...said, ...own }));
const fixed = points.map((give) => ({ give }));
const asked = fc.constantFrom<object>(
  { field: "entrant.kind", is: "x" },
  { field: "entrant.kind", is: "y" },
  { field: "entrant.flag", is: true },
  { field: "entrant.size", atLeast: "3" },
  { field: "figures.b.value", atLeast: "5" },
  { of: { ratio: "b", to: "target" }, lessThan: "0.7" },
);
const branch = (id: string) =>
  fc.oneof(
    fixed,
    item(id).map(({ id: _id, mark: _mark, ...rest }) => rest),
  );
const choice = (id: string) =>
  fc.tuple(asked, asked, branch(id), branch(id), branch(id)).map(([one, other, a, b, c]) => ({
    id,
    mark: "10",
    choose: [{ if: one, then: a }, { if: other, then: b }, { then: c }],
  }));
const judged = limits.map((own) => ({ id: "judged", mark: "10", given: "g", outOf: "100", ...own }));
const bonus = fc.constantFrom("2", "5").map((is) => ({
  id: "bonus",
  role: "bonus",
  of: "c",
  points: { each: "1", is, part: "completed" },
  limits: { cap: "10" },
}));
const node = (id: string) => fc.oneof({ weight: 3, arbitrary: item(id) }, { weight: 2, arbitrary: choice(id) });
const block = fc
  .tuple(
    node("p"),
    node("q"),
    bonus,
    fc.constantFrom("sum", "best", "mean"),
    fc.constantFrom({}, { start: "2" }),
    limits,
  )
  .map(([p, q, more, combine, start, own]) => ({
    id: "all",
    mark: "20",
    combine,
    nodes: [p, q, more],
    ...start,
    ...own,
  }));

const treat = { notReported: "0", notApplicable: "0", referenceNotPositive: "0", noSpread: "0", alone: "0" } as const;
const scorecards = fc
  .tuple(
    fc.oneof(
      fc.tuple(node("p")),
      fc.tuple(node("p"), bonus),
      fc.tuple(node("p"), node("q")),
      fc.tuple(block),
      fc.tuple(block, judged),
    ),
    fc.constantFrom({}, { limits: { cap: "15" } }),
    fc.constantFrom({}, { groups: "entrant.g" }),
  )
  .map(([nodes, own, groups]) => card({ treat, nodes, ...own, ...groups } as unknown as ScorecardInput));

const numbers = fc.array(fc.record({ a: fc.nat(4), b: fc.nat(9), c: fc.nat(3), g: fc.constantFrom(0, 50, 100) }), {
  minLength: 2,
  maxLength: 5,
});
const tables = numbers.map((rows) =>
  rows.map((own, at) => ({
    entrant: "ABCDE"[at]!,
    g: at % 2 === 0 ? "1" : "2",
    class: at % 3 === 0 ? "a" : "b",
    kind: at % 2 === 0 ? "x" : "z",
    flag: at === 1,
    size: at + 2,
    figures: Object.fromEntries(
      Object.entries(own).map(([figure, value]) => [
        figure,
        figure === "g" ? value : { value, target: 2, previous: 1 },
      ]),
    ),
  })),
);

test("every example shows, when it is ranked, what its finding says", () => {
  const met = new Map<Finding["code"], number>();
  fc.assert(
    fc.property(scorecards, (scorecard) => {
      for (const finding of lintScorecard(scorecard)) {
        showsIt(scorecard, finding);
        if (finding.example) met.set(finding.code, (met.get(finding.code) ?? 0) + 1);
      }
    }),
    { numRuns: 80 },
  );
  for (const code of ["cliff", "points-unreachable", "more-gets-fewer", "counted-twice", "bonus-swallowed"] as const)
    expect(met.get(code) ?? 0, code).toBeGreaterThan(0);
});

test("so does every example beside last year's figures", () => {
  fc.assert(
    fc.property(scorecards, tables, (scorecard, table) => {
      for (const finding of lintScorecard(scorecard, table)) showsIt(scorecard, finding);
    }),
    { numRuns: 80 },
  );
});

const looked = fc.constantFrom<readonly [of: unknown, edges: readonly string[]]>(
  ["a", ["2", "5"]],
  [{ ratio: "a", to: "target" }, ["0.5", "1"]],
  [{ ratio: "a", to: "mean" }, ["0.8", "1", "1.5"]],
  [{ ratio: "a", to: "best" }, ["0.5", "1"]],
  [{ gap: "a", to: "mean" }, ["0", "2"]],
  [{ spread: "a" }, ["0.5"]],
  [{ place: "a", ties: "standard" }, ["1", "2", "3"]],
  [{ place: { ratio: "a", to: "target" }, ties: "standard" }, ["2"]],
  [{ sum: [{ times: "2", of: "b" }, "a"] }, ["9"]],
);
const jumps = looked.chain(([of, edges]) =>
  fc.record({
    of: fc.constant(of),
    edge: fc.constantFrom(...edges),
    way: fc.constantFrom("atLeast", "moreThan", "atMost", "lessThan"),
    rows: fc.array(fc.record({ a: fc.nat(12), b: fc.nat(5), target: fc.constantFrom(2, 5, 10) }), {
      minLength: 2,
      maxLength: 5,
    }),
  }),
);

/** Somebody with nothing and somebody with much: without them all may come to the same, and nothing is measured. */
const ends = [
  { a: 0, b: 0, target: 5 },
  { a: 30, b: 0, target: 5 },
];

test("a cliff among those given counts who gets what, and the one it names is as far from it as it says", () => {
  const met = { near: 0, there: 0, measured: 0 };
  fc.assert(
    fc.property(jumps, ({ of, edge: at, way, rows }) => {
      const points = { bands: [{ [way]: at, is: "10" }, { else: "0" }] };
      const scorecard = card({ treat, nodes: [{ id: "p", mark: "10", of, points } as never] });
      const table = [...rows, ...ends].map(({ a, b, target }, i) => ({
        entrant: "ABCDEFG"[i]!,
        figures: { a: { value: `${a}`, target }, b },
      }));
      const got = (entrant: string, changed?: readonly [figure: "a" | "b", by: number]) => {
        const all = table.map((row) => {
          if (!changed || row.entrant !== entrant) return row;
          const { a, b } = row.figures;
          const by = changed[1];
          const own = changed[0] === "a" ? { a: { ...a, value: sum(a.value, by) }, b } : { a, b: sum(`${b}`, by) };
          return { ...row, figures: own };
        });
        return rank(scorecard, all).rows.find((row) => row.entrant === entrant)!.points["p"]!.exact;
      };
      const found = lintScorecard(scorecard, table).filter(({ code }) => code === "cliff-given");
      for (const { says } of found) {
        const [, one, first, other, second] = /所列各单位中，(\S+)分一侧(\d+)家，(\S+)分一侧(\d+)家/.exec(says.zh)!;
        const counted = new Map([
          [Number(one), Number(first)],
          [Number(other), Number(second)],
        ]);
        const all = table.map(({ entrant }) => got(entrant));
        expect([counted.get(10), counted.get(0)]).toEqual(
          [10, 0].map((each) => all.filter((x) => x === `${each}`).length),
        );
        const there = /“(.)”恰在此处/.exec(says.zh);
        const near = /“(.)”的([ab])最近，相距([\d.]+)$/.exec(says.zh);
        const [, entrant, figure, short] = there ? ["", there[1], "a", "0"] : (near ?? []);
        met[there ? "there" : near ? "near" : "measured"]++;
        if (!entrant) continue;
        const value = Number(short);
        const moved = (by: number) => {
          const row = table.find((each) => each.entrant === entrant)!;
          const own = figure === "a" ? Number(row.figures.a.value) : row.figures.b;
          return own + by < 0 ? undefined : got(entrant!, [figure as "a" | "b", by]);
        };
        const now = got(entrant);
        const crossing = [0, 0.001, 1].flatMap((more) => [value + more, -value - more].map(moved));
        // Who stands at the last place that counts may have nobody to fall behind.
        const isLast = there !== null && typeof of === "object" && of !== null && "place" in of;
        expect(crossing.some((each) => each !== undefined && each !== now) || isLast).toBe(true);
        for (const by of [value - 1, (value - 1) / 2].filter((each) => each > 0))
          for (const each of [moved(by), moved(-by)]) expect(each ?? now).toBe(now);
      }
    }),
    { numRuns: 120 },
  );
  expect(Math.min(met.near, met.there)).toBeGreaterThan(0);
});

/** A number plus a few thousandths, as text. */
function sum(value: string, by: number): string {
  return String(Math.round((Number(value) + by) * 10000) / 10000);
}
