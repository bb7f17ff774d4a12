import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applyDiff,
  assess,
  attach,
  type ChainInput,
  type ChainPolicyInput,
  detach,
  diffChain,
  fitFigures,
  fitOf,
  indicatorsOf,
  investmentMap,
  parseChain,
  portfolio,
  throughputOf,
} from "../../src/chain/index.js";
import { shuffled, shuffles, withShuffledKeys } from "../support/arbitraries/shuffled.js";
import { minus, nought, order, plus, readFraction, same, times } from "../support/fraction.js";
import { chain, chainWithCandidates, nodeIds } from "./chains.js";
import { proposal } from "./proposal.js";

const policy = {
  ...proposal,
  fit: { weights: { gap: "0.3", importance: "0.2", unlock: "0.3", relatedness: "0.1", tie: "0.1" } },
} satisfies ChainPolicyInput;
const gaps = (map: ChainInput) =>
  assess(map, policy)
    .nodes.filter(({ verdict }) => ["broken", "pain", "short"].includes(verdict))
    .map(({ node }) => node);
const wholes = (map: ChainInput) => indicatorsOf(map).filter(({ scope }) => scope === "chain");
const value = (map: ChainInput, id: string) => wholes(map).find((each) => each.id === id)?.value?.exact;

/** Never lower: where one is not known there is nothing to compare. */
function rises(before: string | undefined, after: string | undefined): void {
  if (before !== undefined && after !== undefined)
    expect(order(readFraction(after), readFraction(before))).toBeGreaterThanOrEqual(0);
}

describe("a firm on the map, demand held fixed", () => {
  test("never adds a gap nor lowers coverage; gone, it never does the reverse", () => {
    fc.assert(
      fc.property(chainWithCandidates, ([map, candidates]) => {
        for (const candidate of candidates) {
          const { chain: after } = attach(map, candidate);
          const [before, now] = [gaps(map), gaps(after)];
          expect(before).toEqual(expect.arrayContaining(now));
          for (const id of ["coverage", "completeness", "local-supply-by-value"])
            rises(value(map, id), value(after, id));
          const gone = detach(after, candidate.id);
          expect(gaps(gone)).toEqual(expect.arrayContaining(now));
          for (const id of ["coverage", "completeness", "local-supply-by-value"])
            rises(value(gone, id), value(after, id));
        }
      }),
    );
  });

  test("leaves demand as it was, and reports what it needs itself", () => {
    fc.assert(
      fc.property(chainWithCandidates, ([map, candidates]) => {
        for (const candidate of candidates) {
          const { chain: after, needs } = attach(map, candidate);
          expect(after.facts.map(({ node, demand }) => [node, demand])).toEqual(
            parseChain(map).facts.map(({ node, demand }) => [node, demand]),
          );
          const inputs = candidate.roles.flatMap(({ node }) =>
            map.edges!.filter(({ to, kind }) => to === node && kind === "supplies").map(({ from }) => from),
          );
          expect(needs.map(({ node }) => node).sort()).toEqual(inputs.sort());
        }
      }),
    );
  });
});

describe("order and names", () => {
  const answers = (map: ChainInput, candidates: readonly { id: string; roles: readonly { node: string }[] }[]) =>
    JSON.stringify([
      assess(map, policy),
      indicatorsOf(map),
      throughputOf(map),
      investmentMap(map, policy, { candidates, target: map }),
      fitOf(map, policy, candidates),
      portfolio(map, policy, candidates),
    ]);

  test("shuffling changes nothing, byte for byte", () => {
    fc.assert(
      fc.property(chainWithCandidates, shuffles, ([map, candidates], mix) => {
        const other = withShuffledKeys(
          {
            ...map,
            nodes: shuffled(map.nodes, mix),
            edges: shuffled(map.edges!, mix),
            facts: shuffled(map.facts!, mix),
            groups: shuffled(map.groups!, mix),
            flags: shuffled(map.flags!, mix),
            sources: shuffled(map.sources!, mix),
            enterprises: shuffled(map.enterprises!, mix).map((firm) => ({ ...firm, roles: shuffled(firm.roles, mix) })),
          },
          mix,
        );
        const others = shuffled(candidates, mix).map((each) => ({ ...each, roles: shuffled(each.roles, mix) }));
        expect(answers(other, others)).toBe(answers(map, candidates));
      }),
      { numRuns: 50 },
    );
  });

  test("relabelling changes nothing but names", () => {
    // The new names stand in the same order as the old ones.
    const names = new Map([
      ["anode", "n1"],
      ["b1", "n2"],
      ["cell", "n3"],
      ["正极", "n4"],
      ["隔膜", "n5"],
    ]);
    const renamed = <T>(value: T): T => {
      if (typeof value === "string") return (names.get(value) ?? value) as T;
      if (Array.isArray(value)) return value.map(renamed) as T;
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamed(each)])) as T;
    };
    const unhashed = (text: string) => text.replace(/"hash":"\w+"/g, "");
    const told = (map: ChainInput) => ({
      ...map,
      nodes: map.nodes.map(({ name: _, ...node }) => ({ ...node, name: "x" })),
    });
    fc.assert(
      fc.property(chain, (map) => {
        const plain = told(map);
        const before = renamed(
          JSON.parse(
            unhashed(JSON.stringify([assess(plain, policy).nodes, throughputOf(plain)]).replaceAll(',"",', ",")),
          ),
        );
        expect([assess(renamed(plain), policy).nodes, throughputOf(renamed(plain))]).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  test("every answer survives JSON", () => {
    fc.assert(
      fc.property(chainWithCandidates, ([map, candidates]) => {
        const outcome = [assess(map, policy, { target: map }), indicatorsOf(map), fitOf(map, policy, candidates)];
        expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
        expect(structuredClone(outcome)).toEqual(outcome);
      }),
      { numRuns: 50 },
    );
  });
});

describe("completeness", () => {
  test("never falls as capacity comes, and the same firm adds no more to a chain that has more", () => {
    fc.assert(
      fc.property(chainWithCandidates, fc.nat(4), fc.nat(4), ([map, candidates], few, more) => {
        const [last, ...others] = candidates;
        if (!last) return;
        const [small, large] = [few, few + more].map((count) =>
          others.slice(0, count).reduce<ChainInput>((on, each) => attach(on, each).chain, map),
        );
        const complete = (on: ChainInput) => value(on, "completeness");
        const gains = [small!, large!].map((on) => {
          const [before, after] = [complete(on), complete(attach(on, last).chain)];
          rises(before, after);
          return before !== undefined && after !== undefined
            ? minus(readFraction(after), readFraction(before))
            : undefined;
        });
        rises(complete(small!), complete(large!));
        if (gains[0] && gains[1]) expect(order(gains[0], gains[1])).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("a target map", () => {
  test("adds what it wants, whatever it says, and hides nothing of the map", () => {
    fc.assert(
      fc.property(chain, chain, fc.constantFrom(...nodeIds), (map, aim, heading) => {
        // Some of the target's nodes stand under another, which then has nothing of its own.
        const under = aim.nodes.map((node) => (node.id === heading ? node : { ...node, parent: heading }));
        const edges = aim.edges!.filter(({ from, to }) => from !== heading && to !== heading);
        const headed = { ...aim, nodes: under, edges, facts: [], enterprises: [], flags: [] };
        const target = aim.nodes.length > 1 && aim.nodes.some(({ id }) => id === heading) ? headed : aim;
        const [before, after] = [assess(map, policy), assess(map, policy, { target })];
        expect(after.decision).toEqual(before.decision);
        const found = new Map(after.nodes.map((each) => [each.node, each]));
        for (const { node, numbers, priority } of before.nodes) {
          expect(found.get(node)?.numbers).toEqual(numbers);
          if (priority) expect(found.get(node)?.priority).toEqual(priority);
        }
        for (const { id } of target.nodes)
          if (target !== headed || id !== heading) expect(found.get(id)?.wanted).toBe(true);
        const { rows } = investmentMap(map, policy, { target });
        expect(rows.map(({ node }) => node)).toEqual(after.nodes.map(({ node }) => node));
        const candidates = after.nodes.map(({ node }) => ({
          id: node,
          roles: [{ node, capacity: "10", revenueShare: "1" }],
        }));
        const own = candidates.filter(({ id }) => map.nodes.some((node) => node.id === id));
        const picked = portfolio(map, policy, candidates, { target });
        expect(picked.picked).toEqual(portfolio(map, policy, own).picked);
        const fits = new Map(fitOf(map, policy, candidates, { target }).map((fit) => [fit.candidate, fit]));
        expect(fits.size).toBe(candidates.length);
        for (const { candidate, roles } of fitOf(map, policy, own)) {
          const known = roles[0]!.parts.filter(({ term }) => term !== "tie");
          expect(fits.get(candidate)?.roles[0]?.parts.filter(({ term }) => term !== "tie")).toEqual(known);
        }
      }),
    );
  });
});

describe("a portfolio", () => {
  test("gains are positive and never rise, and none is more than alone: completeness is monotone and submodular", () => {
    fc.assert(
      fc.property(chainWithCandidates, ([map, candidates]) => {
        const { picked, left, before, after } = portfolio(map, policy, candidates);
        let last: string | undefined;
        for (const { gain, alone } of picked) {
          expect(order(readFraction(gain!.exact), nought)).toBeGreaterThan(0);
          rises(gain!.exact, alone!.exact);
          if (last !== undefined) rises(gain!.exact, last);
          last = gain!.exact;
        }
        // Nothing that would still add something is left, and nothing that adds nothing was picked before it.
        for (const { gain } of left) expect(gain === null || gain.exact === "0").toBe(true);
        rises(before?.exact, after?.exact);
        const sum = picked.reduce(
          (total, { gain }) => plus(total, readFraction(gain!.exact)),
          readFraction(before?.exact ?? "0"),
        );
        if (after) expect(same(sum, readFraction(after.exact))).toBe(true);
      }),
    );
  });
});

describe("the fit of a candidate", () => {
  test("is the exact sum of its contributions, and its figures add up to it", () => {
    fc.assert(
      fc.property(chainWithCandidates, ([map, candidates]) => {
        for (const fit of fitOf(map, policy, candidates)) {
          if (!fit.score) continue;
          const parts = fit.roles.flatMap(({ parts: all }) =>
            all.map(({ contribution }) => readFraction(contribution!.exact)),
          );
          const score = readFraction(fit.score.exact);
          expect(same(parts.reduce(plus, nought), score)).toBe(true);
          const { fit: whole, ...figures } = fitFigures([fit])[0]!.figures;
          expect(whole).toBe(fit.score.exact);
          expect(same(Object.values(figures).map(readFraction).reduce(plus, nought), score)).toBe(true);
          for (const { revenueShare, parts: all } of fit.roles)
            for (const { points, weight, contribution } of all) {
              const product = times(
                times(readFraction(revenueShare!.exact), readFraction(weight.exact)),
                readFraction(points!.exact),
              );
              expect(same(product, readFraction(contribution!.exact))).toBe(true);
            }
        }
      }),
    );
  });
});

describe("the diff of two maps", () => {
  test("of a map with itself is empty; applied, it gives the target byte for byte", () => {
    fc.assert(
      fc.property(chain, chain, (a, b) => {
        expect(diffChain(a, a).changes).toEqual([]);
        const diff = diffChain(a, b);
        expect(JSON.stringify(applyDiff(a, diff))).toBe(JSON.stringify(parseChain(b)));
      }),
    );
  });
});

describe("what is not known", () => {
  const dependents = {
    demand: ["rate", "gap"],
    supply: ["supply", "rate", "local", "spill"],
    firms: ["firms"],
  } as const;

  test("never becomes zero: without a fact, all that depends on it is unknown", () => {
    fc.assert(
      fc.property(
        chain,
        fc.constantFrom("demand" as const, "supply" as const, "firms" as const),
        fc.nat(4),
        (map, key, at) => {
          const chosen = map.facts![at % map.facts!.length]!;
          const facts = map.facts!.map((fact) => {
            if (fact !== chosen) return fact;
            const { [key]: _, localPurchase: __, ...rest } = fact;
            return rest;
          });
          const after = assess({ ...map, facts }, policy).nodes.find(({ node }) => node === chosen.node)!;
          for (const each of dependents[key]) expect(after.numbers[each]).toBeNull();
          if (key === "demand") {
            expect(after.priority).toBeNull();
            expect(
              wholes({ ...map, facts })
                .filter(({ id }) => ["completeness", "gap", "local-supply-by-value"].includes(id))
                .map((each) => each.value),
            ).toEqual([null, null, null]);
          }
        },
      ),
    );
  });

  test("a capacity that is not known makes unknown whatever it flows into", () => {
    fc.assert(
      fc.property(chain, fc.nat(4), (map, at) => {
        const id = map.nodes[at % map.nodes.length]!.id;
        const facts = map.facts!.filter(({ node }) => node !== id);
        const below = new Set([id]);
        for (const node of below)
          for (const { from, to, kind } of map.edges!) if (from === node && kind === "supplies") below.add(to);
        for (const { node, throughput } of throughputOf({ ...map, facts }))
          if (below.has(node)) expect(throughput).toBeNull();
      }),
    );
  });
});
