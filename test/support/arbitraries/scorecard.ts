import * as fc from "fast-check";
import type { Curve, Limits } from "../../../src/curve/index.js";
import type { Measure, Reference } from "../../../src/figure/index.js";
import type { Node, ScorecardInput } from "../../../src/race/index.js";

type Kind = "of" | "nodes" | "choose" | "given" | "give";
type Treatments = NonNullable<ScorecardInput["treat"]>;

/** What a generated scorecard may use: a law that does not hold for all cards asks for fewer of their parts. */
export interface Scope {
  /** Whether an entrant's points may depend on the others. */
  readonly peers: boolean;
  /** Whether anything is rounded. */
  readonly rounding: boolean;
  readonly kinds: readonly Kind[];
}

export const everything: Scope = { peers: true, rounding: true, kinds: ["of", "nodes", "choose", "given", "give"] };

const often = <T>(usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: rare });

/** Leaves out, now and then, what may be left out. */
const maybe = <T extends object>(some: fc.Arbitrary<T>) => fc.oneof(fc.constant({} as Partial<T>), some);

const tieRule = fc.constantFrom("standard", "dense", "modified", "fractional");

// ---- measures

/** A figure, or a sum of figures: what has a target, a period before and a schedule of its own. */
const summed: fc.Arbitrary<Measure> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Measure>("a", "b", "c") },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom<Measure>("a", "b"),
        fc.constantFrom("6.48", "1/3", "2"),
        fc.constantFrom<Measure>("a", "b"),
      )
      .map(([first, times, of]) => ({ sum: [first, { times, of }] })),
  },
);

const ownReference = fc.constantFrom<Reference>("target", "previous", "schedule", { target: "stretch" });
const positive = fc.constantFrom("1", "0.5", "1/3", "120%", "3", "10");
const constant = fc.oneof(positive, fc.constantFrom("0", "-1", "0.6", "100%"));

type Against = (of: Measure, reference: Reference) => Measure;
const against: fc.Arbitrary<Against> = fc.constantFrom<Against>(
  (ratio, to) => ({ ratio, to }),
  (ratio, to) => ({ ratio, to }),
  (gap, to) => ({ gap, to }),
  (excess, over) => ({ excess, over }),
  (shortfall, to) => ({ shortfall, to }),
);

/** What looks at nobody else, and can be added up over the peers. */
function additive(depth: number): fc.Arbitrary<Measure> {
  const own = fc.tuple(against, summed, ownReference).map(([set, of, to]) => set(of, to));
  const rate = fc
    .tuple(summed, fc.constantFrom<Reference>("target", { target: "stretch" }))
    .chain(([ratio, to]) => against.map((set) => set({ ratio, to }, "schedule")));
  const growth = summed.map((of): Measure => ({ growth: of }));
  const simple = fc.oneof(
    { weight: 3, arbitrary: summed },
    { weight: 4, arbitrary: own },
    { weight: 1, arbitrary: rate },
    { weight: 1, arbitrary: growth },
  );
  if (depth === 0) return simple;
  const inner = additive(depth - 1);
  return fc.oneof(
    { weight: 4, arbitrary: simple },
    { weight: 1, arbitrary: fc.tuple(against, inner, inner).map(([set, of, to]) => set(of, to)) },
    { weight: 1, arbitrary: fc.tuple(against, inner, positive).map(([set, of, to]) => set(of, to)) },
    { weight: 1, arbitrary: inner.map((of): Measure => ({ sum: [of, { times: "0.5", of }] })) },
  );
}

/** What looks at the others: the best of them, their mean, a place among them. */
function compared(depth: number): fc.Arbitrary<Measure> {
  const of = additive(1);
  const peer = fc.constantFrom<Reference>("best", "worst", "mean", "overall");
  const simple = fc.oneof(
    fc.tuple(against, of, peer).map(([set, one, to]) => set(one, to)),
    of.map((spread): Measure => ({ spread })),
    fc
      .tuple(of, tieRule, fc.constantFrom("best", "worst", undefined))
      .map(([place, ties, from]) => ({ place, ties, ...(from ? { from } : {}) }) as Measure),
  );
  if (depth === 0) return simple;
  const inner = compared(depth - 1);
  const notOverall = fc.constantFrom<Reference>("best", "worst", "mean", "1");
  return fc.oneof(
    { weight: 3, arbitrary: simple },
    { weight: 1, arbitrary: fc.tuple(against, inner, notOverall).map(([set, one, to]) => set(one, to)) },
    { weight: 1, arbitrary: inner.map((spread): Measure => ({ spread })) },
    { weight: 1, arbitrary: fc.tuple(inner, tieRule).map(([place, ties]) => ({ place, ties }) as Measure) },
  );
}

const measure = (scope: Scope): fc.Arbitrary<Measure> =>
  scope.peers ? fc.oneof({ weight: 3, arbitrary: additive(1) }, { weight: 2, arbitrary: compared(1) }) : additive(1);

// ---- curves

const share = fc.constantFrom("mark", "60%", "100%", "40%", "0%");
const plain = fc.constantFrom("0", "1", "2.5", "1/3", "5", "-1", 3);
const points = (marked: boolean) => (marked ? fc.oneof(share, plain) : plain);
const part = fc.constantFrom("completed", "started", "pro-rata");

const edges = ["-1", "0", "1/3", "0.5", "0.6", "1", "1.2", "2", "10/3"];

/** Some stated edges in order, now and then one twice. */
const ascending = (least: number, most: number, distinct = false) =>
  fc
    .array(fc.nat(edges.length - 1), { minLength: least, maxLength: most })
    .map((indices) => [...indices].sort((a, b) => a - b))
    .filter((indices) => !distinct || new Set(indices).size === indices.length)
    .map((indices) => indices.map((index) => edges[index]!));

function line(marked: boolean): fc.Arbitrary<Curve<Reference>> {
  return ascending(2, 4).chain((knots) =>
    fc
      .array(points(marked), { minLength: knots.length, maxLength: knots.length })
      .map((worth) => ({ line: knots.map((knot, index) => [knot, worth[index]!] as const) })),
  );
}

function steps(marked: boolean, anchor: fc.Arbitrary<Reference>): fc.Arbitrary<Curve<Reference>> {
  const width = fc.constantFrom("0.01", "0.1", "1/3", "0.3", "1", "10%");
  const legs = (ends: readonly string[], last: boolean) =>
    fc
      .array(fc.record({ each: width, is: points(marked), part }), {
        minLength: ends.length + Number(last),
        maxLength: ends.length + Number(last),
      })
      .map((all) => all.map((leg, index) => (ends[index] === undefined ? leg : { ...leg, to: ends[index] })));
  const side = (ends: readonly string[]) =>
    fc.boolean().chain((last) => (ends.length + Number(last) === 0 ? fc.constant(undefined) : legs(ends, last)));
  const stated = ascending(1, 4, true).chain((all) =>
    fc.nat(all.length - 1).chain((at) =>
      fc.record({
        at: fc.constant<Reference>(all[at]!),
        below: side(all.slice(0, at).reverse()),
        above: side(all.slice(at + 1)),
      }),
    ),
  );
  const lookedUp = fc.record({ at: anchor, below: side([]), above: side([]) });
  return fc
    .record({ shape: often(stated, lookedUp), is: points(marked), once: fc.option(part, { nil: undefined }) })
    .map(({ shape: { at, below, above }, is, once }) => ({
      steps: { at, is, ...(once && { part: once }), ...(below && { below }), ...(above && { above }) },
    })) as fc.Arbitrary<Curve<Reference>>;
}

function bands(marked: boolean, depth: number, edge: fc.Arbitrary<Reference>): fc.Arbitrary<Curve<Reference>> {
  const worth = depth === 0 ? points(marked) : often<unknown>(points(marked), curve(marked, depth - 1, edge));
  const down = ascending(1, 3, true).chain((all) =>
    fc
      .tuple(
        fc.array(fc.tuple(fc.constantFrom("atLeast", "moreThan"), worth), {
          minLength: all.length,
          maxLength: all.length,
        }),
        worth,
      )
      .map(([tests, otherwise]) => [
        ...tests.map(([test, is], index) => ({ [test]: all.at(-1 - index), is })),
        { else: otherwise },
      ]),
  );
  const up = ascending(1, 3, true).chain((all) =>
    fc
      .tuple(
        fc.array(fc.tuple(fc.constantFrom("atMost", "lessThan"), worth), {
          minLength: all.length,
          maxLength: all.length,
        }),
        worth,
      )
      .map(([tests, last]) => {
        const [lastTest] = tests.at(-1)!;
        const rest = lastTest === "atMost" ? { moreThan: all.at(-1), is: last } : { atLeast: all.at(-1), is: last };
        return [...tests.map(([test, is], index) => ({ [test]: all[index], is })), rest];
      }),
  );
  const lookedUp = fc
    .tuple(edge, worth, fc.constantFrom("atLeast", "moreThan", "atMost", "lessThan"), worth)
    .map(([at, is, test, otherwise]) => [{ [test]: at, is }, { else: otherwise }]);
  return fc.oneof(down, up, lookedUp).map((all) => ({ bands: all }) as unknown as Curve<Reference>);
}

export function curve(marked: boolean, depth: number, edge: fc.Arbitrary<Reference>): fc.Arbitrary<Curve<Reference>> {
  const each = fc.record({ each: positive, is: points(marked), part }) as fc.Arbitrary<Curve<Reference>>;
  const whole = fc.constantFrom<Curve<Reference>>(
    ...(marked ? (["proportional", "value"] as const) : (["value"] as const)),
  );
  return fc.oneof(
    { weight: 4, arbitrary: whole },
    { weight: 2, arbitrary: line(marked) },
    { weight: 2, arbitrary: steps(marked, edge) },
    { weight: 1, arbitrary: each },
    { weight: 2, arbitrary: bands(marked, depth, edge) },
  );
}

const limits = (marked: boolean): fc.Arbitrary<Limits> =>
  fc.record(
    {
      floor: fc.constantFrom(...(marked ? ["0", "-1", "-10%"] : ["0", "-1"])),
      cap: fc.constantFrom(...(marked ? ["mark", "120%", "1", "2.5"] : ["1", "2.5"])),
    },
    { requiredKeys: [] },
  );

// ---- nodes

const mark = often<NonNullable<Node["mark"]>>(
  fc.constantFrom("0.5", "10", "1/3", "60", 7),
  fc.constantFrom<NonNullable<Node["mark"]>>(
    { by: "entrant.class", marks: { town: "10", zone: "20/3" } },
    { by: "entrant.class", marks: { town: "10" } },
    "0",
  ),
);

const lacks = ["notReported", "notApplicable", "referenceNotPositive", "noSpread", "alone"] as const;

/** What a generated card says of a lack; `refuse` seldom, since it ends the story. */
const treatment = (scope: Scope, marked: boolean, lack: string): fc.Arbitrary<unknown> =>
  fc.oneof<fc.MaybeWeightedArbitrary<unknown>[]>(
    { weight: 4, arbitrary: fc.constantFrom("0", "1/3", "-1", ...(marked ? ["mark", "60%"] : [])) },
    { weight: 4, arbitrary: fc.constant("redistribute") },
    ...(scope.peers && lack !== "alone" ? [{ weight: 2, arbitrary: fc.constant("mean") }] : []),
    ...(scope.peers ? [{ weight: 1, arbitrary: fc.constant("unranked") }] : []),
    { weight: 1, arbitrary: standIn(lack) },
  );

/** An item that stands in, and says itself what the same lack means to it; only one kind leaves the rest to the card. */
const standIn = (lack: string): fc.Arbitrary<object> =>
  fc
    .record({ of: additive(0), points: curve(false, 0, fc.constant<Reference>("1")), limits: limits(false) })
    .map((said) => {
      const others =
        lack === "notReported" ? {} : { notReported: "1", notApplicable: "1/3", referenceNotPositive: "-1" };
      return { ...said, treat: { ...others, [lack]: "0" } };
    });

const treatments = (scope: Scope, marked: boolean, all: boolean): fc.Arbitrary<Treatments> =>
  fc.record(Object.fromEntries(lacks.map((lack) => [lack, treatment(scope, marked, lack)])), {
    requiredKeys: all ? [...lacks] : [],
  }) as fc.Arbitrary<Treatments>;

const rounding = fc.oneof(
  fc.constantFrom("0", "1", "2"),
  fc.record({
    to: fc.constantFrom("0", "2"),
    mode: fc.constantFrom("half-up", "half-even", "half-down", "up", "down", "ceiling", "floor"),
  }),
);

const PEER_EDGES: readonly Reference[] = ["best", "mean", "worst"];

const display = fc.constantFrom<unknown>("0", "1", { to: "2", parts: "largest-remainder" });

function item(scope: Scope, marked: boolean): fc.Arbitrary<object> {
  return measure(scope).chain((of) => {
    const edge = fc.constantFrom<Reference>(
      "1",
      ...(typeof of === "string" ? (["target", { target: "stretch" }, "previous", "schedule"] as const) : []),
      ...(scope.peers ? PEER_EDGES : []),
      { ratio: "a", to: "target" },
    );
    return fc
      .record({
        points: curve(marked, 1, edge),
        limits: maybe(fc.record({ limits: limits(marked) })),
        within: fc.constantFrom(...(marked ? ["1", "50%"] : ["1"])),
        treat: often(fc.constant({}), fc.record({ treat: treatments(scope, marked, false) })),
        peers: scope.peers
          ? often(fc.constant({}), fc.record({ peers: fc.constantFrom("all", "entrant.cluster") }))
          : fc.constant({}),
        round: scope.rounding
          ? often(
              fc.constant({}),
              fc.record({ round: fc.record({ figure: rounding, item: rounding }, { requiredKeys: [] }) }),
            )
          : fc.constant({}),
      })
      .map(({ points, limits: held, within, treat, peers, round }) => ({
        of,
        points,
        ...held,
        ...(typeof points === "object" && "steps" in points && "limits" in held
          ? { limits: { ...held.limits, within } }
          : {}),
        ...treat,
        ...peers,
        ...round,
      }));
  });
}

const condition = (scope: Scope): fc.Arbitrary<object> => {
  const test = fc.tuple(fc.constantFrom("atLeast", "moreThan", "atMost", "lessThan", "equals"), constant);
  const leaf = fc.oneof(
    fc
      .tuple(
        fc.constantFrom(
          "figures.a.value",
          "figures.b.target",
          "figures.c.previous",
          "figures.a.schedule",
          "figures.b.targets.stretch",
        ),
        test,
      )
      .map(([field, [how, than]]) => ({ field, [how]: than })),
    fc.tuple(measure(scope), test).map(([of, [how, than]]) => ({ of, [how]: than })),
    fc.constantFrom(
      { field: "entrant.class", equals: "town" },
      { field: "figures.a.value", atLeast: "1", absent: false },
    ),
  );
  return fc.oneof(
    { weight: 4, arbitrary: leaf },
    { weight: 1, arbitrary: fc.tuple(leaf, leaf).map((all) => ({ all })) },
    { weight: 1, arbitrary: fc.tuple(leaf, leaf).map((any) => ({ any })) },
    { weight: 1, arbitrary: leaf.map((not) => ({ not })) },
  );
};

/** What a node says, without its name. Blocks nest twice at most. */
function body(scope: Scope, depth: number, name: string, kinds: readonly Kind[] = scope.kinds): fc.Arbitrary<object> {
  const marked = <T extends object>(inner: (marked: boolean) => fc.Arbitrary<T>) =>
    fc.oneof(
      { weight: 6, arbitrary: fc.tuple(mark, inner(true)).map(([worth, rest]) => ({ mark: worth, ...rest })) },
      { weight: 1, arbitrary: inner(false) },
    );
  const forms: Record<Kind, () => fc.Arbitrary<object>> = {
    of: () => marked((has) => item(scope, has)),
    nodes: () =>
      marked((has) =>
        fc
          .record({
            nodes: nodes(scope, depth - 1, `${name}-`, 1, 3),
            combine: maybe(fc.record({ combine: fc.constantFrom("sum", "best", "mean") })),
            start: often(fc.constant({}), fc.record({ start: points(has) })),
            limits: maybe(fc.record({ limits: limits(has) })),
          })
          .map(({ nodes: within, combine, start, limits: held }) => ({ nodes: within, ...combine, ...start, ...held })),
      ),
    choose: () =>
      mark.chain((worth) => {
        const then = (branch: string) =>
          fc.oneof(
            { weight: 6, arbitrary: item(scope, true) },
            { weight: 3, arbitrary: fc.constantFrom({ give: "2" }, { give: "60%" }, { give: "mark" }) },
            ...(depth > 0
              ? [
                  {
                    weight: 1,
                    arbitrary: nodes(scope, 0, `${name}-${branch}`, 1, 2).map((within) => ({ nodes: within })),
                  },
                ]
              : []),
          );
        return fc
          .tuple(
            condition(scope),
            then("a"),
            then("b"),
            often(fc.constant({}), fc.record({ treat: treatments(scope, true, false) })),
          )
          .map(([when, first, last, treat]) => ({
            mark: worth,
            choose: [{ if: when, then: first }, { then: last }],
            ...treat,
          }));
      }),
    given: () =>
      marked(() => fc.constantFrom({ given: "a", outOf: ["-1000", "1000"] }, { given: "b", outOf: ["-1000", "500"] })),
    give: () => fc.constantFrom({ give: "2" }, { give: "1/3" }),
  };
  const weights: Record<Kind, number> = { of: 8, nodes: depth > 0 ? 3 : 0, choose: 2, given: 1, give: 1 };
  return fc
    .oneof(...kinds.map((kind) => ({ weight: weights[kind], arbitrary: fc.constant(kind) })))
    .chain((kind) => forms[kind]());
}

/** Points off for each, never above zero. */
const deduction = fc.record({ of: fc.constantFrom<Measure>("a", "b"), part }).map(({ of, part: counts }) => ({
  of,
  points: { each: "1/3", is: "-0.1", part: counts },
  limits: { cap: "0" },
  treat: { notReported: "0", notApplicable: "0" },
  role: "deduction",
}));

function nodes(scope: Scope, depth: number, prefix: string, least: number, most: number): fc.Arbitrary<Node[]> {
  return fc.integer({ min: least, max: most }).chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, index) => {
        const id = `${prefix}${index + 1}`;
        const role = fc.constantFrom({}, {}, {}, {}, { role: "bonus" });
        return often<object>(
          fc.tuple(body(scope, depth, id), role).map(([said, as]) => ({ ...said, ...as })),
          deduction,
        ).map((said) => ({ id, ...said }) as unknown as Node);
      }),
    ),
  );
}

/** An item that looks at what the first node earned. */
const reader = (scope: Scope): fc.Arbitrary<object[]> =>
  fc
    .record({
      of: fc.constantFrom<Measure>(
        { points: "n1" },
        ...(scope.peers
          ? [
              { spread: { points: "n1" } },
              { gap: { points: "n1" }, to: "mean" } as const,
              { place: { points: "n1" }, ties: "standard" } as const,
            ]
          : []),
      ),
      points: curve(true, 0, fc.constant<Reference>("1")),
    })
    .map((said) => [{ id: "reader", mark: "5", ...said }]);

const SIGNS = fc.constantFrom("higher", "lower");

/** A scorecard of a few nodes that use the whole language, or as much of it as `scope` allows. */
export const scorecard = (scope: Scope = everything): fc.Arbitrary<ScorecardInput> =>
  fc
    .record({
      nodes: nodes(scope, 2, "n", 1, 4),
      treat: treatments(scope, false, true),
      groups: maybe(fc.record({ groups: fc.constantFrom("entrant.group", "entrant.class") })),
      round: scope.rounding
        ? maybe(
            fc.record({
              round: fc.record(
                { figure: rounding, item: rounding, block: rounding, total: rounding, display },
                { requiredKeys: [] },
              ),
            }),
          )
        : fc.constant({}),
      rankOn: scope.rounding ? maybe(fc.record({ rankOn: fc.constantFrom("exact", "rounded") })) : fc.constant({}),
      ties: maybe(fc.record({ ties: tieRule })),
      limits: often(fc.constant({}), fc.record({ limits: limits(false) })),
      reader: often(fc.constant<object[]>([]), reader(scope)),
      breakTies: maybe(
        fc.record({
          breakTies: fc.array(fc.record({ by: measure(scope), better: SIGNS }), { minLength: 1, maxLength: 2 }),
        }),
      ),
    })
    .map(({ nodes: all, reader: last, treat, groups, round, rankOn, ties, limits: held, breakTies }) => ({
      id: "made-up",
      edition: "1",
      figures: { c: { better: "lower" as const } },
      treat,
      nodes: [...all, ...last],
      ...groups,
      ...round,
      ...rankOn,
      ...ties,
      ...held,
      ...breakTies,
    })) as fc.Arbitrary<ScorecardInput>;
