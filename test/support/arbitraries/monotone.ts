import * as fc from "fast-check";
import type { FigureRow, Measure, Reference } from "../../../src/figure/index.js";
import type { Node, ScorecardInput } from "../../../src/race/index.js";

const against = fc.constantFrom<(of: Measure, to: Reference) => Measure>(
  (ratio, to) => ({ ratio, to }),
  (gap, to) => ({ gap, to }),
  (excess, over) => ({ excess, over }),
);

/** Measures of `a` that never fall when `a` rises, and then never rise for the others. */
const rising: fc.Arbitrary<Measure> = fc.oneof(
  fc.constant<Measure>("a"),
  fc
    .tuple(against, fc.constantFrom<Reference>("target", "previous", "schedule", "2", "best", "mean", "overall"))
    .map(([set, to]) => set("a", to)),
  fc.constant<Measure>({ growth: "a" }),
  fc.constant<Measure>({ gap: { ratio: "a", to: "target" }, to: "mean" }),
  fc.constant<Measure>({ sum: ["a", { times: "2", of: "b" }] }),
  // Under `dense` someone between two others changes the places of those above: the law does not hold there.
  fc
    .tuple(fc.constantFrom("standard", "modified", "fractional"), fc.constantFrom<Measure>("a", { growth: "a" }))
    .map(([ties, place]) => ({ place, ties, from: "worst" }) as Measure),
);

const upwards = (values: readonly string[], length: number) =>
  fc
    .array(fc.nat(values.length - 1), { minLength: length, maxLength: length })
    .map((all) => [...all].sort((a, b) => a - b).map((index) => values[index]!));

const xs = ["-1", "0", "0.5", "1", "1.2", "2"];
const ys = ["-2", "0", "1/3", "5", "10"];
const part = fc.constantFrom("completed", "started", "pro-rata");

/** Curves that never fall. */
const risingCurve: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom("proportional", "value"),
  fc.tuple(upwards(xs, 3), upwards(ys, 3)).map(([x, y]) => ({ line: x.map((at, index) => [at, y[index]]) })),
  fc.record({ each: fc.constantFrom("0.1", "1/3"), is: fc.constantFrom("0", "1", "10%"), part }),
  fc.tuple(part, fc.constantFrom("0.3", "1/3", "0.01")).map(([counts, each]) => ({
    steps: {
      at: "1",
      is: "mark",
      part: counts,
      below: [
        { each, is: "-0.1", to: "0.5" },
        { each: "0.2", is: "-1" },
      ],
      above: [
        { each, is: "0.2", to: "1.3" },
        { each: "0.3", is: "0.1" },
      ],
    },
  })),
  upwards(ys, 3).map(([low, middle, high]) => ({
    bands: [{ atLeast: "1.2", is: high }, { moreThan: "0.5", is: middle }, { else: low }],
  })),
);

const limits = fc.record(
  { floor: fc.constantFrom("0", "-1"), cap: fc.constantFrom("mark", "120%", "7") },
  { requiredKeys: [] },
);

const item = fc.record({ mark: fc.constantFrom("1", "10", "1/3", "0"), of: rising, points: risingCurve, limits });

/** Against best and worst the law holds where all equal earn what the best does, and no limit says otherwise. */
const spread = fc.record({
  mark: fc.constantFrom("1", "10", "1/3"),
  of: fc.constantFrom<Measure>({ spread: "a" }, { spread: { ratio: "a", to: "target" } }),
  points: fc.constantFrom<unknown>("proportional", {
    line: [
      ["0", "60%"],
      ["1", "mark"],
    ],
  }),
  treat: fc.constant({ noSpread: "mark" }),
});

/** Items on `b` and `c`, which are left as they are, and may be treated in any way that names points. */
const other = fc.constantFrom<object>(
  { mark: "10", of: "b", points: "value" },
  { mark: "5", of: { ratio: "b", to: "best" }, points: "proportional" },
  {
    mark: "5",
    of: { place: "c", ties: "dense" },
    points: {
      line: [
        ["1", "5"],
        ["4", "0"],
      ],
    },
    treat: { notReported: "60%" },
  },
);

const rounding = fc.record(
  {
    figure: fc.constantFrom("0", "1"),
    item: fc.constantFrom("0", "2"),
    block: fc.constant("1"),
    total: fc.constant("0"),
  },
  { requiredKeys: [] },
);

/** A scorecard whose totals rise with `a`. */
export const monotoneCard: fc.Arbitrary<ScorecardInput> = fc
  .record({
    items: fc.array(fc.oneof({ weight: 5, arbitrary: item }, { weight: 1, arbitrary: spread }), {
      minLength: 1,
      maxLength: 3,
    }),
    others: fc.array(other, { maxLength: 2 }),
    combine: fc.constantFrom("sum", "best", "mean"),
    round: rounding,
    rankOn: fc.constantFrom("exact", "rounded"),
    // Under `dense` two others who fall apart are two places, though neither has come ahead.
    ties: fc.constantFrom("standard", "modified", "fractional"),
    breakTies: fc.constantFrom([], [{ by: "a", better: "higher" }], [{ by: "b", better: "lower" }]),
  })
  .map(({ items, others, combine, ...rest }) => ({
    id: "monotone",
    edition: "1",
    figures: { c: { better: "lower" } },
    // Whatever cannot be told is worth no more than the least that a curve gives.
    treat: {
      notReported: "-100",
      notApplicable: "-100",
      referenceNotPositive: "-100",
      noSpread: "-100",
      alone: "-100",
    },
    nodes: [
      { id: "block", mark: "20", combine, nodes: items.map((said, index) => ({ id: `a${index}`, ...said })) },
      ...others.map((said, index) => ({ id: `b${index}`, ...said })),
    ] as unknown as Node[],
    ...rest,
  })) as fc.Arbitrary<unknown> as fc.Arbitrary<ScorecardInput>;

const amount = fc.constantFrom("0", "1", "2", "3", "0.3", "1/3", "2/3", "10");
const positive = fc.constantFrom("1", "2", "3", "1/3", "7");

/** Entrants whose `a` is reported and not below zero, and of whose `b` and `c` some is missing. */
export const monotoneRows: fc.Arbitrary<FigureRow[]> = fc
  .array(
    fc.record({
      a: fc.record({ value: amount, target: positive, previous: positive, schedule: positive }),
      b: amount,
      c: fc.oneof(amount, fc.constant(null)),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((all) => all.map((figures, index) => ({ entrant: `E${index}`, figures })));
