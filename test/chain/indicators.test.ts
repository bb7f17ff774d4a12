import { describe, expect, test } from "vitest";
import { type ChainInput, type IndicatorId, indicatorsOf } from "../../src/chain/index.js";
import { battery, namesOnly } from "./battery.js";

const find = (chain: ChainInput, id: IndicatorId, node: string | null = null) =>
  indicatorsOf(chain).find((each) => each.id === id && each.node === node);
const exact = (chain: ChainInput, id: IndicatorId, node: string | null = null) => find(chain, id, node)?.value?.exact;

describe("the indicators of the battery table", () => {
  // L = min(S, D) = 60, 40, 0, 10, 180; D = 100, 40, 30, 35, 180.
  test("four rates come from one table, and none is bare", () => {
    // 290 / 385 = 58/77 = 0.7532
    expect(find(battery, "local-supply-by-value")).toEqual({
      id: "local-supply-by-value",
      label: { zh: "本地配套率（按价值）", en: "local supply rate (by value)" },
      scope: "chain",
      node: null,
      region: "320400",
      period: "2025",
      basis: "estimated",
      unit: "",
      value: { exact: "58/77", shown: "0.7532" },
      numerator: { exact: "290", shown: "290" },
      denominator: { exact: "385", shown: "385" },
      missing: [],
      says: {
        zh: "本地配套率（按价值）：0.7532（全链，本市，2025年，含估算）",
        en: "local supply rate (by value): 0.7532 (whole chain, 本市, 2025, in part estimated)",
      },
    });
    // 0.3 x 0.6 + 0.12 x 1 + 0.08 x 0 + 0.1 x 2/7 + 0.4 x 1 = 51/70 = 0.72857
    expect(find(battery, "local-supply-by-cost", "cell")?.value).toEqual({ exact: "51/70", shown: "0.7286" });
    expect(exact(battery, "coverage")).toBe("0.8");
    // (5 x 0.6 + 3 x 1 + 4 x 0 + 3 x 2/7 + 5 x 1) / 20 = 83/140 = 0.592857
    expect(find(battery, "completeness")?.value).toEqual({ exact: "83/140", shown: "0.5929" });
    // Nobody counted suppliers.
    expect(find(battery, "local-supply-by-count")).toMatchObject({ value: null, basis: null });
  });

  test("gaps and spill-over add up", () => {
    expect(exact(battery, "gap")).toBe("95");
    expect(exact(battery, "spill")).toBe("70");
    expect(["cathode", "anode", "separator", "electrolyte", "cell"].map((id) => exact(battery, "gap", id))).toEqual([
      "40",
      "0",
      "30",
      "25",
      "0",
    ]);
  });

  test("coverage was counted, local purchase was guessed", () => {
    expect(find(battery, "coverage")?.basis).toBe("measured");
    expect(find(battery, "local-supply", "cell")?.basis).toBe("estimated");
    // It is only the ceiling as long as nobody knows what is bought.
    expect(exact(battery, "purchase-coefficient", "cell")).toBeUndefined();
    expect(exact(battery, "supply-ceiling", "cell")).toBe("10/9");
  });

  test("names and counts of firms give a coverage, and no other number", () => {
    const known = indicatorsOf(namesOnly).filter(({ value }) => value !== null);
    // One electrolyte firm has all of its market; the end product is at no distance from its use.
    expect(known.map(({ id, node, value }) => `${id} ${node} ${value?.exact}`)).toEqual([
      "coverage null 0.8",
      "upstreamness cell 1",
      "hhi electrolyte 10000",
      "effective-suppliers electrolyte 1",
      "four-firm-share electrolyte 1",
    ]);
    expect(find(namesOnly, "local-supply-by-value")?.missing).toHaveLength(5);
  });
});

const one = (fact: object): ChainInput => ({
  id: "m",
  edition: "1",
  asOf: "2026-10-31",
  region: { code: "320400" },
  nodes: [{ id: "a", importance: 3 }],
  facts: [{ node: "a", period: "2025", basis: "measured", ...fact }],
});

describe("an indicator of a node", () => {
  test("the purchase coefficient counts cross-hauling, the supply-demand ratio is only its ceiling", () => {
    // Output 500, of it 200 sold elsewhere, and 450 bought elsewhere: 300 / 750, against 500 / 750.
    const traded = one({ supply: 500, exports: 200, imports: 450 });
    expect(exact(traded, "purchase-coefficient", "a")).toBe("0.4");
    expect(exact(traded, "supply-ceiling", "a")).toBe("2/3");
    expect(find(traded, "local-supply", "a")).toMatchObject({ value: { exact: "0.4" }, basis: "measured" });
    expect([exact(traded, "gap", "a"), exact(traded, "spill", "a")]).toEqual(["450", "200"]);
  });

  test("concentration follows from market shares", () => {
    // 30/30/20/20: HHI 2600. 45/25/10/10/5/5: HHI 2900, CR4 90 %, 10000/2900 = 3.45 effective suppliers.
    expect(exact(one({ shares: ["30%", "30%", "20%", "20%"] }), "hhi", "a")).toBe("2600");
    const six = one({ shares: ["5%", "45%", "10%", "25%", "10%", "5%"] });
    expect(exact(six, "hhi", "a")).toBe("2900");
    expect(exact(six, "four-firm-share", "a")).toBe("0.9");
    expect(find(six, "effective-suppliers", "a")?.value).toEqual({ exact: "100/29", shown: "3.4483" });
  });

  test("shares that are not all known give no index", () => {
    const some = one({ shares: ["45%", "25%"] });
    expect(exact(some, "hhi", "a")).toBeUndefined();
    expect(exact(some, "four-firm-share", "a")).toBeUndefined();
  });

  test("zero demand is not unknown demand", () => {
    const idle = one({ demand: 0, supply: 5 });
    expect(exact(idle, "gap", "a")).toBe("0");
    expect(exact(idle, "spill", "a")).toBe("5");
    expect(exact(idle, "local-supply", "a")).toBeUndefined();
    expect(find(idle, "completeness")).toMatchObject({ value: null, missing: [] });
    expect(find(one({ supply: 5 }), "completeness")).toMatchObject({ value: null, missing: ["a"] });
  });

  test("money keeps its currency", () => {
    expect(find(one({ demand: "5亿元", supply: "2亿元" }), "gap", "a")).toMatchObject({
      value: { exact: "300000000" },
      unit: "CNY",
    });
  });
});
