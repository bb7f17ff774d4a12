import * as fc from "fast-check";
import type { CandidateInput, ChainInput } from "../../src/chain/index.js";

type Edge = NonNullable<ChainInput["edges"]>[number];
type Fact = NonNullable<ChainInput["facts"]>[number];

export const nodeIds = ["anode", "b1", "cell", "正极", "隔膜"] as const;
const amount = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("0", "0", "10", "10", "20", "30", "1/3", "2/3") },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 60 }).map((n) => `${n}/4`) },
);
const perUnit = fc.constantFrom("1", "1", "2", "1/2", "0.3", "7/3");
const rarely = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
/** A map in which one in twenty numbers is not known tests more than one in which nothing is. */
const often = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 20 });

const fact = (node: string): fc.Arbitrary<Fact> =>
  fc
    .record({
      demand: often(amount),
      supply: often(amount),
      bought: rarely(fc.constantFrom(0n, 1n, 2n, 4n)),
      capacity: rarely(amount),
      firms: often(fc.integer({ min: 0, max: 3 })),
      hhi: rarely(fc.constantFrom("900", "1800", "10000")),
      relatedness: rarely(fc.constantFrom("0.1", "0.4", "0.9")),
      locationQuotient: rarely(fc.constantFrom("0.5", "1.25", "3")),
      growth: rarely(fc.constantFrom("-0.1", "0.2", "0.3")),
    })
    .map(({ bought, ...rest }) => {
      const { demand, supply } = rest;
      const whole = /^\d+$/;
      const known = bought !== undefined && demand && supply && whole.test(demand) && whole.test(supply);
      const least = known ? Math.min(Number(demand), Number(supply)) : 0;
      const local = known ? { localPurchase: `${BigInt(least) * bought}/4` } : {};
      const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
      return { node, period: "2025", basis: "measured" as const, ...given, ...local };
    });

/** The nodes in any order, an edge only from one to a later: no circle of supplies. */
const edges = (order: readonly string[], often: boolean): fc.Arbitrary<Edge[]> => {
  const pairs = order.flatMap((from, at) => order.slice(at + 1).map((to) => [from, to] as const));
  const edge = ([from, to]: readonly [string, string]) =>
    fc
      .record({
        there: fc.boolean(),
        kind: fc.constantFrom("supplies" as const, "supplies" as const, "equips" as const),
        perUnit: often ? perUnit : fc.option(perUnit, { nil: undefined, freq: 20 }),
        grouped: fc.constantFrom(true, false, false),
        back: fc.constantFrom(true, false, false, false, false, false),
      })
      .map(({ there, kind, perUnit: need, grouped, back }): Edge[] => [
        ...(there
          ? [
              {
                from,
                to,
                kind,
                costShare: "1/8",
                ...(need === undefined ? {} : { perUnit: need }),
                ...(grouped && kind === "supplies" ? { group: `g-${to}` } : {}),
              },
            ]
          : []),
        ...(there && back ? [{ from: to, to: from, kind: "recycles" as const }] : []),
      ]);
  return fc.tuple(...pairs.map(edge)).map((all) => all.flat());
};

/** Small maps that are well formed, with substitutes, recycling, and now and then something that is not known. */
export const chain: fc.Arbitrary<ChainInput> = fc
  .shuffledSubarray([...nodeIds], { minLength: 1 })
  .chain((order) =>
    fc.record({
      nodes: fc.tuple(
        ...order.map((id) =>
          fc.constantFrom("1", "3", "5").map((importance) => ({ id, importance, name: `名 ${id}` })),
        ),
      ),
      edges: edges(order, false),
      combine: fc.constantFrom("sum" as const, "best" as const),
      facts: fc.tuple(...order.map(fact)),
      roles: fc.array(fc.record({ node: fc.constantFrom(...order), capacity: amount }), { maxLength: 3 }),
      blocked: fc.boolean(),
    }),
  )
  .map(({ nodes, edges: all, combine, facts, roles, blocked }) => {
    const groups = [...new Set(all.flatMap(({ group }) => group ?? []))].map((id) => ({ id, combine }));
    return {
      id: "made",
      edition: "1",
      asOf: "2026-10-31",
      region: { code: "320400" },
      nodes,
      edges: all,
      groups,
      facts,
      enterprises: [{ id: "E0", roles }],
      flags: blocked ? [{ node: nodes[0]!.id, kind: "blocked" as const, since: "2026-01-01", source: "s" }] : [],
      sources: [{ id: "s", title: "s", date: "2026-01-01" }],
    };
  });

/** A map and candidates for it. */
export const chainWithCandidates: fc.Arbitrary<readonly [ChainInput, CandidateInput[]]> = chain.chain((map) =>
  fc
    .array(
      fc.record({
        roles: fc.array(
          fc.record(
            { node: fc.constantFrom(...map.nodes.map(({ id }) => id)), capacity: amount },
            { requiredKeys: ["node", "capacity"] },
          ),
          { minLength: 1, maxLength: 2 },
        ),
        probability: fc.constantFrom("1", "1", "0.5", "1/3", "0"),
      }),
      { maxLength: 4 },
    )
    .map((list) => [
      map,
      list.map((each, at) => ({
        id: `K${at}`,
        probability: each.probability,
        roles: each.roles.map((role) => ({ ...role, revenueShare: "1/2" })),
      })),
    ]),
);
