import { describe, expect, test } from "vitest";
import {
  articulationOf,
  type ChainInput,
  loopsOf,
  reachOf,
  throughputOf,
  tiersOf,
  unlocksOf,
  valueAtRisk,
} from "../../src/chain/index.js";
import { SaimaError } from "../../src/reason/index.js";
import { battery } from "./battery.js";
import { vehicle } from "./vehicle.js";

const plain = { id: "m", edition: "1", asOf: "2026-10-31", region: { code: "320400" } };
type Edge = NonNullable<ChainInput["edges"]>[number];
const supplies = (from: string, to: string, more: Partial<Edge> = {}): Edge => ({
  from,
  to,
  kind: "supplies",
  perUnit: "1",
  ...more,
});
const capacity = (node: string, value: string) => ({
  node,
  period: "2025",
  basis: "measured" as const,
  capacity: value,
});
const at = (chain: ChainInput, node: string) => throughputOf(chain).find((each) => each.node === node);

describe("the tiers of a chain", () => {
  test("come from its edges alone", () => {
    const tiers = new Map(tiersOf(vehicle).map(({ node, tier }) => [node, tier]));
    expect([tiers.get("lithium"), tiers.get("nickel"), tiers.get("carbonate"), tiers.get("cathode")]).toEqual([
      0, 0, 1, 2,
    ]);
    expect([tiers.get("cell"), tiers.get("pack"), tiers.get("vehicle"), tiers.get("charging")]).toEqual([3, 4, 5, 6]);
  });

  test("leave out recycling that closes a circle, and keep what does not", () => {
    const edges = [supplies("a", "b"), supplies("b", "c"), { from: "c", to: "a", kind: "recycles" as const }];
    const loop = { ...plain, nodes: ["a", "b", "c", "d"].map((id) => ({ id })), edges: [...edges, supplies("c", "d")] };
    expect(tiersOf(loop).map(({ tier }) => tier)).toEqual([0, 1, 2, 3]);
    expect(loopsOf(loop)).toEqual([["a", "b", "c"]]);
    const open = { ...loop, edges: [{ from: "c", to: "a", kind: "recycles" as const }] };
    expect(tiersOf(open).map(({ tier }) => tier)).toEqual([1, 0, 0, 0]);
    expect(loopsOf(open)).toEqual([]);
  });

  test("are shared by what goes round without recycling", () => {
    const edges = [
      supplies("a", "b"),
      { from: "b", to: "c", kind: "equips" as const },
      { from: "c", to: "b", kind: "serves" as const },
    ];
    const round = { ...plain, nodes: ["a", "b", "c"].map((id) => ({ id })), edges };
    expect(tiersOf(round).map(({ tier }) => tier)).toEqual([0, 1, 1]);
  });

  test("have a distance from final use on the cost shares of the map", () => {
    // a is half of the cost of b and a fifth of that of c; b is half of that of c. One c holds 1/2 b and 1/5 + 1/4 = 9/20 a.
    // U(c) = 1, U(b) = 2, U(a) = 1 + (1/5 x 1 + 1/4 x 2) / (9/20) = 1 + 14/9 = 23/9.
    const edges = [
      supplies("a", "b", { costShare: "50%" }),
      supplies("a", "c", { costShare: "20%" }),
      supplies("b", "c", { costShare: "50%" }),
    ];
    const chain = { ...plain, nodes: ["a", "b", "c"].map((id) => ({ id })), edges };
    expect(tiersOf(chain).map(({ upstreamness }) => upstreamness?.exact)).toEqual(["23/9", "2", "1"]);
    const [first, ...more] = edges;
    const { costShare: _, ...unknown } = first!;
    expect(tiersOf({ ...chain, edges: [unknown, ...more] }).map(({ upstreamness }) => upstreamness)).toEqual([
      null,
      { exact: "2", shown: "2" },
      { exact: "1", shown: "1" },
    ]);
  });
});

describe("hubs and reach", () => {
  test("without seven nodes the vehicle chain falls apart; the binding leaf is not among them", () => {
    expect(articulationOf(vehicle)).toEqual(["anode", "carbonate", "cathode", "cell", "inverter", "pack", "vehicle"]);
  });

  test("two rings that share a node fall apart without it", () => {
    const edges = ["a>b", "b>m", "a>m", "m>x", "x>y", "m>y"].map((edge) => {
      const [from = "", to = ""] = edge.split(">");
      return supplies(from, to);
    });
    expect(articulationOf({ ...plain, nodes: [..."abmxy"].map((id) => ({ id })), edges })).toEqual(["m"]);
  });

  test("all that depends on a node, and all that it depends on", () => {
    expect(reachOf(vehicle, "power-chip")).toEqual({
      up: [],
      down: [
        { node: "inverter", hops: 1 },
        { node: "vehicle", hops: 2 },
        { node: "charging", hops: 3 },
      ],
    });
    expect(reachOf(vehicle, "vehicle").up).toHaveLength(14);
    expect(() => reachOf(vehicle, "engine")).toThrow(SaimaError);
  });
});

describe("AND-throughput", () => {
  test("a vehicle needs all of its parts: the scarcest holds it back", () => {
    expect(at(vehicle, "vehicle")).toEqual({
      node: "vehicle",
      throughput: { exact: "3", shown: "3" },
      capacity: { exact: "7", shown: "7" },
      basis: "measured",
      binding: [["inverter"]],
    });
    expect(at(vehicle, "inverter")?.binding).toEqual([["power-chip"]]);
    expect(at(vehicle, "cell")?.throughput?.exact).toBe("5");
  });

  test("what unlocks next, in order; what binds together is lifted together", () => {
    // Lifting the chips leaves the BMS at 4, then separators at 5, then nickel and inverters at 6, then the plants at 7.
    const { steps, missing } = unlocksOf(vehicle, { product: "vehicle" });
    expect(steps.map(({ from, to, lift }) => [from.exact, to?.exact ?? null, lift])).toEqual([
      ["3", "4", [["power-chip"]]],
      ["4", "5", [["bms"]]],
      ["5", "6", [["separator"]]],
      ["6", "7", [["inverter"], ["nickel"]]],
      ["7", "8", [["vehicle"]]],
      ["8", "9", [["motor"], ["pack"]]],
      ["9", "10", [["cell"], ["electrolyte"]]],
      ["10", "11", [["cathode"]]],
      ["11", "12", [["carbonate"]]],
      ["12", "14", [["lithium"]]],
      ["14", "20", [["anode"]]],
      ["20", null, [["graphite"]]],
    ]);
    expect(missing).toEqual([]);
  });

  const substitutes = (combine: "sum" | "best"): ChainInput => ({
    ...plain,
    nodes: ["lfp", "ncm", "cell"].map((id) => ({ id })),
    groups: [{ id: "cathode", combine }],
    edges: [supplies("lfp", "cell", { group: "cathode", perUnit: "2" }), supplies("ncm", "cell", { group: "cathode" })],
    facts: [capacity("lfp", "3"), capacity("ncm", "1"), capacity("cell", "9")],
  });

  test("substitutes add up, or the best of them counts", () => {
    expect(at(substitutes("sum"), "cell")).toMatchObject({ throughput: { exact: "2.5" }, binding: [["lfp", "ncm"]] });
    expect(at(substitutes("best"), "cell")?.throughput?.exact).toBe("1.5");
    expect(unlocksOf(substitutes("sum")).steps.map(({ lift }) => lift)).toEqual([[["lfp", "ncm"]], [["cell"]]]);
  });

  test("is unknown where a capacity or a need is, and says whose", () => {
    const facts = vehicle.facts.filter(({ node }) => node !== "bms");
    const unknown = { ...vehicle, facts };
    expect(at(unknown, "vehicle")).toMatchObject({ throughput: null, basis: null, binding: [] });
    expect(at(unknown, "inverter")?.throughput?.exact).toBe("3");
    expect(unlocksOf(unknown, { product: "vehicle" })).toEqual({ product: "vehicle", steps: [], missing: ["bms"] });
    // Nobody said how much of anything goes into a cell.
    expect(at(battery, "cell")?.throughput).toBeNull();
  });

  test("takes supply for a capacity that is not known, and says that it is a guess", () => {
    const facts = vehicle.facts.map(({ capacity: known, ...fact }) =>
      fact.node === "bms" ? fact : { ...fact, capacity: known },
    );
    expect(at({ ...vehicle, facts }, "pack")).toMatchObject({ throughput: { exact: "3" }, basis: "estimated" });
    expect(at({ ...vehicle, facts }, "inverter")?.basis).toBe("measured");
  });

  test("asks which of several products, and which of several periods", () => {
    const two = {
      ...plain,
      nodes: ["a", "b", "c"].map((id) => ({ id })),
      edges: [supplies("a", "b"), supplies("a", "c")],
    };
    expect(() => unlocksOf(two)).toThrow(/product-not-chosen.*b, c/);
    const later = { ...vehicle, facts: [...vehicle.facts, { ...vehicle.facts[0]!, period: "2026" }] };
    expect(() => throughputOf(later)).toThrow(/period-not-chosen.*2025, 2026/);
    expect(throughputOf(later, { period: "2025" })).toEqual(throughputOf(vehicle));
    expect(() => throughputOf(vehicle, { period: "2024" })).toThrow(/period-without-facts/);
  });
});

describe("value at risk", () => {
  test("is the output of all that stops when a node fails", () => {
    expect(valueAtRisk(vehicle, { node: "power-chip" })).toEqual({
      node: "power-chip",
      stops: ["charging", "inverter", "vehicle"],
      value: { exact: "9", shown: "9" },
      own: { exact: "3", shown: "3" },
      unit: "",
      missing: [],
    });
  });

  test("a buyer with a substitute goes on until all substitutes have stopped", () => {
    const groups = [{ id: "cathode", combine: "sum" as const }];
    const edges = [
      supplies("lfp", "cell", { group: "cathode" }),
      supplies("ncm", "cell", { group: "cathode" }),
      supplies("ore", "lfp"),
      supplies("ore", "ncm"),
    ];
    const chain = { ...plain, nodes: ["lfp", "ncm", "ore", "cell"].map((id) => ({ id })), groups, edges };
    expect(valueAtRisk(chain, { node: "lfp" }).stops).toEqual([]);
    expect(valueAtRisk(chain, { node: "ore" })).toMatchObject({ stops: ["cell", "lfp", "ncm"], value: null });
  });
});
