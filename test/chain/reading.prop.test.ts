import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  articulationOf,
  type ChainInput,
  checkChain,
  loopsOf,
  reachOf,
  throughputOf,
  tiersOf,
  unlocksOf,
  valueAtRisk,
} from "../../src/chain/index.js";
import { type Fraction, larger, over, plus, readFraction, smaller, textOf } from "../support/fraction.js";
import { chain, nodeIds } from "./chains.js";

type Edge = NonNullable<ChainInput["edges"]>[number];
const edgesOf = ({ edges = [] }: ChainInput): readonly Edge[] => edges;
const capacityOf = ({ facts = [] }: ChainInput, node: string): Fraction | undefined => {
  const found = facts.find((fact) => fact.node === node);
  const text = found?.capacity ?? found?.supply;
  return text === undefined ? undefined : readFraction(text);
};

/** Throughput by its definition, word for word. */
function levelOf(map: ChainInput, v: string): Fraction | undefined {
  let level = capacityOf(map, v);
  const groups = new Map<string, (Fraction | undefined)[]>();
  for (const { from, to, kind, perUnit, group } of edgesOf(map)) {
    if (to !== v || kind !== "supplies") continue;
    const input = levelOf(map, from);
    const through = input && perUnit !== undefined ? over(input, readFraction(perUnit)) : undefined;
    if (group) groups.set(group, [...(groups.get(group) ?? []), through]);
    else level = level && through && smaller(level, through);
  }
  for (const [id, members] of groups) {
    const combine = map.groups?.find((each) => each.id === id)?.combine === "best" ? larger : plus;
    const whole = members.reduce((a, b) => a && b && combine(a, b));
    level = level && whole && smaller(level, whole);
  }
  return level;
}

const reachable = (edges: readonly Edge[], start: string, end: "from" | "to"): Set<string> => {
  const other = end === "to" ? "from" : "to";
  const found = new Set([start]);
  for (const node of found) for (const edge of edges) if (edge[other] === node) found.add(edge[end]);
  return found;
};

describe("AND-throughput", () => {
  test("equals its definition", () => {
    fc.assert(
      fc.property(chain, (map) => {
        const found = throughputOf(map).map(({ node, throughput }) => [node, throughput?.exact ?? null]);
        const expected = found.map(([node]) => {
          const level = levelOf(map, node as string);
          return [node, level ? textOf(level) : null];
        });
        expect(found).toEqual(expected);
      }),
    );
  });

  test("never rises when a capacity falls", () => {
    fc.assert(
      fc.property(chain, fc.nat(4), fc.constantFrom("0", "1/2", "0.9"), (map, at, times) => {
        const facts = map.facts!.map((fact, index) => {
          const capacity = capacityOf(map, fact.node);
          return index === at % map.facts!.length && capacity
            ? {
                ...fact,
                capacity: textOf({
                  top: capacity.top * readFraction(times).top,
                  bottom: capacity.bottom * readFraction(times).bottom,
                }),
              }
            : fact;
        });
        const [before, after] = [throughputOf(map), throughputOf({ ...map, facts })];
        for (const [index, { throughput }] of before.entries()) {
          const lower = after[index]?.throughput;
          expect(lower === null).toBe(throughput === null);
          if (lower && throughput)
            expect(textOf(smaller(readFraction(lower.exact), readFraction(throughput.exact)))).toBe(lower.exact);
        }
      }),
    );
  });

  test("rises with each step of what unlocks next, up to where nothing binds", () => {
    fc.assert(
      fc.property(chain, fc.nat(4), (map, at) => {
        const product = map.nodes[at % map.nodes.length]!.id;
        const { steps, missing } = unlocksOf(map, { product });
        expect(steps.length > 0).toBe(
          missing.length === 0 && throughputOf(map).find(({ node }) => node === product)?.throughput !== null,
        );
        for (const [index, { from, to, lift }] of steps.entries()) {
          expect(lift.length).toBeGreaterThan(0);
          expect(steps[index + 1]?.from).toEqual(to ?? undefined);
          if (to) expect(textOf(larger(readFraction(from.exact), readFraction(to.exact)))).toBe(to.exact);
          if (to) expect(to.exact).not.toBe(from.exact);
        }
        expect(steps.length === 0 || steps.at(-1)?.to === null).toBe(true);
      }),
    );
  });
});

describe("the structure of a map", () => {
  test("every edge goes forward where nothing goes round", () => {
    fc.assert(
      fc.property(chain, (map) => {
        const tiers = new Map(tiersOf(map).map(({ node, tier }) => [node, tier]));
        const loops = loopsOf(map).map((each) => new Set(each));
        for (const { from, to, kind } of edgesOf(map)) {
          const round = kind === "recycles" && loops.some((each) => each.has(from) && each.has(to));
          if (!round) expect(tiers.get(from)).toBeLessThan(tiers.get(to)!);
        }
      }),
    );
  });

  test("a circle of supplies is reported as a closed walk of edges that exist", () => {
    const pair = fc.tuple(fc.constantFrom(...nodeIds), fc.constantFrom(...nodeIds)).filter(([from, to]) => from !== to);
    fc.assert(
      fc.property(fc.uniqueArray(pair, { selector: String, maxLength: 9 }), (pairs) => {
        const edges = pairs.map(([from, to]) => ({ from, to, kind: "supplies" }));
        const map = {
          id: "m",
          edition: "1",
          asOf: "2026-10-31",
          region: { code: "1" },
          nodes: nodeIds.map((id) => ({ id })),
          edges,
        };
        const cycles = checkChain(map).map(({ code, cycle }) => {
          expect(code).toBe("supplies-cycle");
          return cycle!;
        });
        const all = edges as readonly Edge[];
        const goesRound = nodeIds.filter((id) =>
          all.some(({ from, to }) => from === id && reachable(all, to, "to").has(id)),
        );
        expect(cycles.length > 0).toBe(goesRound.length > 0);
        for (const cycle of cycles) {
          expect(cycle.length).toBeGreaterThan(2);
          expect(cycle[0]).toBe(cycle.at(-1));
          for (const [at, from] of cycle.slice(0, -1).entries()) expect(pairs).toContainEqual([from, cycle[at + 1]]);
        }
      }),
    );
  });

  test("reach, loops and hubs are what they are by trying", () => {
    fc.assert(
      fc.property(chain, (map) => {
        const edges = edgesOf(map);
        const ids = map.nodes.map(({ id }) => id);
        const both = [...edges, ...edges.map(({ from, to, kind }) => ({ from: to, to: from, kind }))];
        const pieces = (without: string | undefined) => {
          const left = ids.filter((id) => id !== without);
          const kept = both.filter(({ from, to }) => from !== without && to !== without);
          return new Set(left.map((id) => [...reachable(kept, id, "to")].sort().join())).size;
        };
        const alone = (id: string) => !edges.some(({ from, to }) => from === id || to === id);
        const hubs = ids.filter((id) => pieces(id) > pieces(undefined) - (alone(id) ? 1 : 0));
        expect([...articulationOf(map)].sort()).toEqual(hubs.sort());
        for (const id of ids) {
          const { up, down } = reachOf(map, id);
          expect(new Set([id, ...down.map(({ node }) => node)])).toEqual(reachable(edges, id, "to"));
          expect(new Set([id, ...up.map(({ node }) => node)])).toEqual(reachable(edges, id, "from"));
          const loop = ids.filter(
            (other) => reachable(edges, id, "to").has(other) && reachable(edges, other, "to").has(id),
          );
          const found = loopsOf(map).find((each) => each.includes(id)) ?? [id];
          expect([...found].sort()).toEqual(loop.sort());
        }
      }),
    );
  });

  test("what stops is what could no longer turn anything out", () => {
    fc.assert(
      fc.property(chain, fc.nat(4), (map, at) => {
        const failed = map.nodes[at % map.nodes.length]!.id;
        const facts = map.nodes.map(({ id }) => ({
          node: id,
          period: "2025",
          basis: "measured" as const,
          capacity: id === failed ? 0 : 1,
        }));
        const edges = edgesOf(map).map((edge) => ({ ...edge, perUnit: "1" }));
        const without = throughputOf({ ...map, edges, facts });
        const stopped = without.filter(({ node, throughput }) => node !== failed && throughput?.exact === "0");
        expect(valueAtRisk(map, { node: failed }).stops).toEqual(stopped.map(({ node }) => node));
      }),
    );
  });
});
