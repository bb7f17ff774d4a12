import * as fc from "fast-check";
import type { FigureRow, Measure } from "../../../src/figure/index.js";
import type { ScorecardInput } from "../../../src/race/index.js";

/** What has no number where all peers are alike, or where they have nothing. */
const compared: fc.Arbitrary<Measure> = fc.oneof(
  fc.constantFrom<Measure>({ spread: "a" }, { spread: "a" }, { spread: { sum: ["a", "b"] } }),
  fc.constantFrom<Measure>({ ratio: "a", to: "best" }, { ratio: "a", to: "worst" }, { ratio: "a", to: "mean" }),
  fc.constantFrom<Measure>({ ratio: "a", to: "overall" }, { gap: "a", to: "mean" }, { gap: "a", to: "best" }),
  fc.constantFrom<Measure>({ place: "a", ties: "standard", from: "worst" }, { place: "a", ties: "modified" }),
);

const measure: fc.Arbitrary<Measure> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom<Measure>("a", "b", { ratio: "a", to: "target" }) },
  { weight: 5, arbitrary: compared },
  { weight: 1, arbitrary: compared.map((gap): Measure => ({ gap, to: "0.5" })) },
  { weight: 1, arbitrary: compared.map((excess): Measure => ({ excess, over: "0.5" })) },
  { weight: 2, arbitrary: fc.tuple(compared, compared).map(([one, other]): Measure => ({ sum: [one, other] })) },
  { weight: 1, arbitrary: compared.map((of): Measure => ({ sum: ["a", { times: "-1", of }] })) },
  { weight: 1, arbitrary: compared.map((of): Measure => ({ gap: "a", to: of })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Measure>({ sum: ["a", { spread: "b" }] }, { gap: "a", to: { ratio: "b", to: "mean" } }),
  },
);

const curve = fc.constantFrom<unknown>(
  "proportional",
  "proportional",
  "value",
  {
    line: [
      ["0", "60%"],
      ["1", "100%"],
    ],
  },
  {
    line: [
      ["0", "0"],
      ["1", "50%"],
    ],
  },
  { each: "1", is: "-1", part: "completed" },
  { bands: [{ atLeast: "1", is: "mark" }, { atLeast: "0.5", is: "40%" }, { else: "0" }] },
  { bands: [{ atLeast: "mean", is: "mark" }, { else: "0" }] },
  { bands: [{ atLeast: "3", is: "1" }, { atLeast: "mean", is: "5" }, { else: "0" }] },
  {
    steps: { at: "mean", is: "5", part: "pro-rata", above: [{ each: "1", is: "1" }], below: [{ each: "1", is: "-1" }] },
  },
);

const often = (usual: object, rare: fc.Arbitrary<object>): fc.Arbitrary<object> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: rare });

const lacks = ["notReported", "notApplicable", "referenceNotPositive", "noSpread", "alone"] as const;
const treatment = (lack: string) =>
  fc.oneof<fc.MaybeWeightedArbitrary<unknown>[]>(
    { weight: 4, arbitrary: fc.constantFrom("0", "5", ...(lack === "notApplicable" ? [] : ["mark", "mark"])) },
    { weight: 1, arbitrary: fc.constantFrom("redistribute", "unranked", lack === "alone" ? "0" : "mean") },
  );
const treatments = (requiredKeys: readonly (typeof lacks)[number][]) =>
  fc.record(Object.fromEntries(lacks.map((lack) => [lack, treatment(lack)])), { requiredKeys: [...requiredKeys] });

const limits = fc.record({ cap: fc.constantFrom("10", "5"), floor: fc.constant("0") }, { requiredKeys: [] });
const item = fc
  .record({ of: measure, points: curve, limits: often({}, limits), treat: often({}, treatments([])) })
  .chain((said) =>
    fc.constantFrom({}, {}, { peers: "all" }, { peers: "entrant.kind" }).map((more) => ({ ...said, ...more })),
  );

const question = fc.oneof<fc.MaybeWeightedArbitrary<object>[]>(
  { weight: 2, arbitrary: fc.constantFrom({ of: "k", atLeast: "1" }, { field: "entrant.kind", equals: "x" }) },
  { weight: 1, arbitrary: fc.constantFrom({ of: "a", atLeast: "3" }, { of: "a", lessThan: "5" }) },
  {
    weight: 1,
    arbitrary: fc.constant({ of: { gap: "a", to: { sum: [{ spread: "b" }, { spread: "b" }] } }, atLeast: "2" }),
  },
);

const branch = fc.oneof<fc.MaybeWeightedArbitrary<object>[]>(
  { weight: 3, arbitrary: item },
  { weight: 1, arbitrary: fc.constantFrom({ give: "0" }, { give: "4" }, { given: "a", outOf: ["6", "12"] }) },
);
const choice = fc
  .record({ when: question, first: branch, last: branch, treat: often({}, treatments([])) })
  .map(({ when, first, last, treat }) => ({ choose: [{ if: when, then: first }, { then: last }], treat }));

const node = fc.oneof<fc.MaybeWeightedArbitrary<object>[]>(
  { weight: 5, arbitrary: item },
  { weight: 3, arbitrary: choice },
  { weight: 1, arbitrary: fc.constantFrom({ given: "a", outOf: ["0", "9"] }, { give: "2" }) },
  {
    weight: 1,
    arbitrary: fc.constant({ role: "deduction", of: "b", points: { each: "1", is: "-1", part: "completed" } }),
  },
  {
    weight: 1,
    arbitrary: fc.constant({ role: "deduction", of: { gap: "b", to: "2" }, points: "value", limits: { cap: "0" } }),
  },
);

const marked = fc
  .tuple(
    node,
    fc.constantFrom<unknown>(
      "10",
      "5",
      { by: "entrant.kind", marks: { x: "10", y: "5" } },
      { by: "entrant.kind", marks: { x: "10" } },
    ),
  )
  .map(([said, mark]) => ({ mark, ...said }));

const block = fc
  .record({
    nodes: fc.array(marked, { minLength: 1, maxLength: 2 }),
    combine: fc.constantFrom("sum", "sum", "best", "mean"),
    limits: often({}, limits),
  })
  .map(({ nodes, ...said }) => ({ mark: "10", ...said, nodes: nodes.map((each, at) => ({ id: `i${at}`, ...each })) }));

const step = fc.record({
  by: fc.oneof(
    measure,
    fc.constantFrom<Measure>(
      { growth: "a" },
      { growth: "b" },
      "k",
      { ratio: "a", to: "worst" },
      { ratio: "a", to: "previous" },
    ),
  ),
  better: fc.constantFrom("higher", "lower"),
});

const veto = fc.record({
  if: fc.oneof(question, fc.constant({ of: { place: "a", ties: "standard" }, moreThan: "2" })),
  effect: fc.constantFrom("zero", "last", "unranked"),
});

const cuts = {
  total: { by: "total", cuts: [{ atLeast: "8", is: "A" }, { atLeast: "5", is: "B" }, { else: "C" }] },
  share: {
    by: "share",
    cuts: [{ atMost: "40%", is: "A" }, { atMost: "80%", is: "B" }, { else: "C" }],
    base: "ranked",
    ties: "include",
  },
};

const moves = fc.constantFrom<object[]>(
  [],
  [{ if: { of: "a", atLeast: "4" }, steps: "1" }],
  [{ if: { of: { place: "total" }, atMost: "1" }, steps: "-1" }],
  [{ if: { of: { points: "n0" }, moreThan: "3" }, steps: "1" }],
);

/** A mean that a choice gives to somebody for whom its question cannot be told. */
const given = fc
  .record({
    of: fc.constantFrom<Measure>("a", "a", { ratio: "a", to: "target" }),
    cap: fc.constantFrom("5", "10"),
    mean: fc.constantFrom("mean", "mean", "0"),
  })
  .map(({ of, cap, mean }) => [
    {
      mark: "10",
      limits: { cap },
      nodes: [
        {
          id: "choice",
          treat: { notReported: mean },
          choose: [{ if: { of: "k", atLeast: "1" }, then: { of, points: "value" } }, { then: { give: "0" } }],
        },
      ],
    },
    { of: "b", points: "value" },
  ]);

/** Points that nothing moves, so that steps decide. */
const level = fc.constantFrom<object[]>(
  [{ give: "2" }],
  [{ mark: "5", of: "a", points: "value", limits: { cap: "2" } }],
);

/** A step that nobody has a number for where the least of them has nothing. */
const worst = fc
  .constantFrom<Measure>({ ratio: "a", to: "worst" }, { gap: { ratio: "a", to: "worst" }, to: "1" })
  .map((by): object[] => [{ by, better: "higher" }]);

/** Spread, by itself or within a sum or a distance. */
const spreading = fc
  .record({
    of: fc.constantFrom<Measure>({ spread: "a" }, { sum: [{ spread: "a" }] }, { gap: { spread: "a" }, to: "0.5" }),
    points: fc.constantFrom<unknown>(
      "proportional",
      {
        line: [
          ["0", "60%"],
          ["1", "100%"],
        ],
      },
      {
        line: [
          ["0", "0"],
          ["1", "50%"],
        ],
      },
    ),
    noSpread: fc.constantFrom("0", "mark"),
    more: fc.constantFrom<object[]>([], [{ of: "b", points: "value" }]),
  })
  .map(({ of, points, noSpread, more }) => [{ mark: "10", of, points, treat: { noSpread } }, ...more]);

const simple = (nodes: fc.Arbitrary<object[]>, steps: fc.Arbitrary<object[]>) =>
  fc
    .record({ nodes, breakTies: steps, groups: often({}, fc.constant<object>({ groups: "entrant.group" })) })
    .map(({ nodes: all, breakTies, groups }) => ({
      id: "simple",
      edition: "1",
      treat: { notReported: "0", notApplicable: "0", referenceNotPositive: "0", noSpread: "0", alone: "0" },
      nodes: all.map((each, at) => ({ id: `n${at}`, ...each })),
      breakTies,
      ...groups,
      grades: cuts.total,
    }));

/**
 * Scorecards in which most items look at peers, and lack a number where these are alike or have nothing: in groups, with
 * choices, means that are given, and tie-breaks that may lack a number as well.
 */
const manifold = fc
  .record({
    nodes: fc.array(fc.oneof({ weight: 4, arbitrary: marked }, { weight: 1, arbitrary: block }), {
      minLength: 1,
      maxLength: 3,
    }),
    treat: treatments(lacks),
    groups: often({}, fc.constantFrom<object>({ groups: "entrant.group" })),
    ties: fc.constantFrom({}, {}, { ties: "modified" }, { ties: "fractional" }, { ties: "dense" }),
    breakTies: often([], fc.array(step, { minLength: 1, maxLength: 2 })),
    vetoes: often(
      [],
      veto.map((said) => [{ id: "v", ...said }]),
    ),
    grades: fc.constantFrom(cuts.total, cuts.share),
    move: often([], moves),
  })
  .map(({ nodes, groups, ties, vetoes, grades, move, ...rest }) => ({
    id: "alike",
    edition: "1",
    figures: { k: { better: "lower" } },
    nodes: nodes.map((each, at) =>
      "nodes" in each ? { id: `n${at}`, ...each, nodes: named(each.nodes, `n${at}`) } : { id: `n${at}`, ...each },
    ),
    ...groups,
    ...ties,
    ...rest,
    vetoes,
    grades: { ...grades, move },
  }));

const none = fc.constant<object[]>([]);

/** Scorecards of all of this, and simple ones of one thing each. */
export const alikeCard = fc.oneof<fc.MaybeWeightedArbitrary<object>[]>(
  { weight: 4, arbitrary: manifold },
  { weight: 2, arbitrary: simple(given, none) },
  { weight: 2, arbitrary: simple(level, fc.oneof(worst, fc.array(step, { minLength: 1, maxLength: 2 }))) },
  { weight: 2, arbitrary: simple(spreading, none) },
) as fc.Arbitrary<unknown> as fc.Arbitrary<ScorecardInput>;

const named = (nodes: readonly object[], within: string) =>
  nodes.map((each, at) => ({ ...each, id: `${within}-${at}` }));

const few = fc.constantFrom("0", "1", "2", "3", "3", "5", "6");

/** Entrants of two groups and two kinds, whose numbers collide; some are listed only, some lack a number. */
export const alikeRows: fc.Arbitrary<FigureRow[]> = fc
  .array(
    fc.record({
      group: fc.constantFrom("g", "g", "h"),
      kind: fc.constantFrom("x", "x", "y"),
      ranked: fc.constantFrom({}, {}, {}, {}, { ranked: false }),
      figures: fc.record({
        a: fc.record({ value: few, target: fc.constantFrom("1", "2", "4"), previous: fc.constantFrom("1", "2", "0") }),
        b: fc.record({ value: few, previous: fc.constantFrom("1", "2", null) }),
        k: fc.constantFrom("0", "1", "1", "2", null),
      }),
    }),
    { minLength: 2, maxLength: 5 },
  )
  .map((all) => all.map(({ ranked, ...row }, at) => ({ entrant: `E${at}`, ...row, ...ranked })));
