import * as fc from "fast-check";
import type { FigureRow, Measure } from "../../../src/figure/index.js";
import type { ScorecardInput } from "../../../src/race/index.js";

/** What `a` divides: quotients that fall or rise with it, that turn no way, and some of which nothing can be told. */
const quotient: fc.Arbitrary<Measure> = fc.oneof(
  fc.constantFrom<Measure>({ ratio: "b", to: "a" }, { ratio: "b", to: "a" }, { ratio: "b", to: { growth: "a" } }),
  fc.constantFrom<Measure>(
    { ratio: { gap: "b", to: "2" }, to: "a" },
    { ratio: "b", to: { gap: "a", to: "2" } },
    { ratio: "b", to: { gap: "k", to: "a" } },
    { ratio: "b", to: { excess: "a", over: "1" } },
    { ratio: "b", to: { ratio: "k", to: "a" } },
    { ratio: { place: "b", ties: "standard" }, to: "a" },
    { ratio: { spread: "b" }, to: "a" },
    { ratio: { ratio: "b", to: "mean" }, to: "a" },
    { ratio: "b", to: { spread: "a" } },
  ),
  // In both: a share of a whole, one less a share, what turns, and what is the same throughout.
  fc.constantFrom<Measure>(
    { ratio: "a", to: { sum: ["a", "b"] } },
    { ratio: "b", to: { sum: ["a", { times: "2", of: "b" }] } },
    { ratio: { gap: "a", to: "3" }, to: "a" },
    { ratio: { gap: "a", to: "k" }, to: { gap: "a", to: "2" } },
    { ratio: { sum: ["a", "k"] }, to: { sum: ["b", { times: "-1", of: "a" }] } },
    { ratio: "a", to: "a" },
    { ratio: { excess: "a", over: "2" }, to: "a" },
  ),
);

const measure: fc.Arbitrary<Measure> = fc.oneof(
  { weight: 6, arbitrary: quotient },
  { weight: 1, arbitrary: fc.constantFrom<Measure>("a", "b") },
  { weight: 1, arbitrary: quotient.map((gap): Measure => ({ gap, to: "0.5" })) },
  { weight: 1, arbitrary: quotient.map((shortfall): Measure => ({ shortfall, to: "0.5" })) },
  { weight: 1, arbitrary: quotient.map((of): Measure => ({ sum: ["b", { times: "-1", of }] })) },
  { weight: 1, arbitrary: quotient.map((gap): Measure => ({ gap, to: "mean" })) },
  { weight: 1, arbitrary: quotient.map((spread): Measure => ({ spread })) },
  { weight: 1, arbitrary: quotient.map((ratio): Measure => ({ ratio, to: "best" })) },
  { weight: 1, arbitrary: quotient.map((place): Measure => ({ place, ties: "standard", from: "worst" })) },
);

const curve = fc.constantFrom<unknown>(
  "proportional",
  "value",
  "value",
  {
    line: [
      ["0", "10"],
      ["1", "5"],
      ["2", "0"],
    ],
  },
  {
    line: [
      ["0", "0"],
      ["0.5", "8"],
      ["1", "4"],
      ["2", "4"],
    ],
  },
  { each: "0.5", is: "-1", part: "completed" },
  { each: "0.5", is: "2", part: "started" },
  { bands: [{ atLeast: "1", is: "mark" }, { atLeast: "0.5", is: "40%" }, { else: "1" }] },
  { bands: [{ lessThan: "0.5", is: "3" }, { atMost: "1", is: "5" }, { else: "0" }] },
  {
    steps: {
      at: "1",
      is: "mark",
      part: "pro-rata",
      below: [{ each: "0.1", is: "-1" }],
      above: [{ each: "0.5", is: "1" }],
    },
  },
);

const often = (usual: object, rare: fc.Arbitrary<object>): fc.Arbitrary<object> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: rare });

const other = { of: "a", points: "value", treat: { notReported: "0", notApplicable: "0" } };
const treatment = fc.constantFrom<unknown>(
  "0",
  "0",
  "mark",
  "4",
  "-3",
  "redistribute",
  "unranked",
  "refuse",
  "mean",
  other,
);
const treat = fc
  .tuple(treatment, fc.constantFrom<unknown>("0", "mark", "redistribute"))
  .map(([referenceNotPositive, noSpread]) => ({
    notReported: "0",
    notApplicable: "2",
    referenceNotPositive,
    noSpread,
    alone: "5",
  }));

const item = fc.record({
  mark: fc.constantFrom("10", "6"),
  of: measure,
  points: curve,
  limits: often({}, fc.record({ cap: fc.constantFrom("10", "5"), floor: fc.constant("0") })),
  treat: often({}, treat),
  round: often({}, fc.constantFrom({ figure: "1" }, { item: "0" })),
});

const question = fc.oneof(
  quotient.map((of) => ({ of, atLeast: "1" })),
  fc.constantFrom({ of: "a", atLeast: "3" }, { of: { ratio: "b", to: "a" }, lessThan: "0.5" }),
);

const choice = fc.tuple(question, item, item).map(([when, first, last]) => ({
  mark: "10",
  treat: { notReported: "0", notApplicable: "0", referenceNotPositive: "0", noSpread: "0", alone: "0" },
  choose: [{ if: when, then: { of: first.of, points: first.points } }, { then: { of: last.of, points: last.points } }],
}));

const beside = fc.constantFrom<object>(
  { mark: "10", of: "b", points: "value" },
  { mark: "5", of: { ratio: "a", to: "best" }, points: "proportional" },
  { role: "deduction", of: "b", points: { each: "1", is: "-1", part: "completed" } },
);

/** Scorecards in which `a` divides: in items, choices, vetoes, the tie-break chain and what moves a grade. */
export const dividedCard = fc
  .record({
    first: item,
    others: fc.array(
      fc.oneof<fc.MaybeWeightedArbitrary<object>[]>(
        { weight: 2, arbitrary: item },
        { weight: 1, arbitrary: choice },
        { weight: 2, arbitrary: beside },
      ),
      { maxLength: 2 },
    ),
    treat,
    ties: fc.constantFrom({}, {}, { ties: "modified" }, { ties: "dense" }),
    breakTies: fc.oneof(
      { weight: 2, arbitrary: fc.constant<object[]>([]) },
      { weight: 1, arbitrary: quotient.map((by): object[] => [{ by, better: "lower" }]) },
    ),
    vetoes: fc.oneof(
      { weight: 3, arbitrary: fc.constant<object[]>([]) },
      { weight: 1, arbitrary: question.map((asked): object[] => [{ id: "v", if: asked, effect: "last" }]) },
    ),
    move: fc.oneof(
      { weight: 3, arbitrary: fc.constant<object[]>([]) },
      { weight: 1, arbitrary: question.map((asked): object[] => [{ if: asked, steps: "1" }]) },
    ),
  })
  .map(({ first, others, ties, move, ...rest }) => ({
    id: "divided",
    edition: "1",
    nodes: [first, ...others].map((said, at) => ({ id: `n${at}`, ...said })),
    grades: { by: "total", cuts: [{ atLeast: "8", is: "A" }, { atLeast: "4", is: "B" }, { else: "C" }], move },
    ...ties,
    ...rest,
  })) as fc.Arbitrary<unknown> as fc.Arbitrary<ScorecardInput>;

const few = fc.constantFrom("0", "1", "2", "3", "4", "6", "9");
const any = fc.oneof(
  { weight: 6, arbitrary: few },
  { weight: 1, arbitrary: fc.constantFrom<string | null>("-1", "-4", null) },
);

/** Entrants whose `a` is small, so that it often comes to be nothing, or less. */
export const dividedRows: fc.Arbitrary<FigureRow[]> = fc
  .array(
    fc.record({
      a: fc.record({
        value: fc.oneof({ weight: 9, arbitrary: few }, { weight: 1, arbitrary: fc.constant("-2") }),
        previous: fc.constantFrom("1", "2"),
      }),
      b: any,
      k: few,
    }),
    { minLength: 2, maxLength: 5 },
  )
  .map((all) => all.map((figures, at) => ({ entrant: `E${at}`, figures })));
