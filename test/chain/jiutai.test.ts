import { describe, expect, test } from "vitest";
import { equipment, food, policy } from "../../examples/jiutai-2024/chains.mjs";
import {
  applyDiff,
  assess,
  checkChain,
  checkChainPolicy,
  fitOf,
  indicatorsOf,
  investmentMap,
  mastersOf,
  overlap,
  parseChain,
  portfolio,
  unlocksOf,
} from "../../src/chain/index.js";

const rowOf = ({ rows }: ReturnType<typeof investmentMap>, node: string) => rows.find((row) => row.node === node);

describe.each([
  ["equipment manufacturing", equipment],
  ["food", food],
])("the chain of %s in Jiutai", (_, { chain, target, candidates }) => {
  test("is well formed, says that it is made up, and leads to its target", () => {
    expect([checkChain(chain), checkChain(target), checkChainPolicy(policy)]).toEqual([[], [], []]);
    for (const { title } of [chain, target]) expect(JSON.stringify(title)).toMatch(/合成数据.*made up/);
    const { diff, rows } = investmentMap(chain, policy, { target, candidates });
    expect(applyDiff(chain, diff!)).toEqual(parseChain(target));
    expect(rows).toHaveLength(target.nodes.length);
    for (const { leader, unit, carriers } of rows) expect([leader, unit, carriers.length > 0]).not.toContain(null);
  });

  test("has numbers of all its own nodes", () => {
    for (const { id, value, scope } of indicatorsOf(chain))
      if (scope === "chain" && id !== "local-supply-by-count") expect([id, value]).not.toContain(null);
  });

  test("has as chain masters those that the report names, and no scale of theirs", () => {
    const masters = mastersOf(chain, policy);
    expect(masters.every(({ is, evidence }) => is === "true" && evidence.includes("report"))).toBe(true);
    expect(masters).toHaveLength(chain.enterprises!.length);
    expect(chain.enterprises!.flatMap(({ roles }) => roles).some(({ capacity }) => capacity !== undefined)).toBe(false);
  });
});

describe("the investment map of equipment manufacturing", () => {
  const { chain, target, candidates } = equipment;
  const map = investmentMap(chain, policy, { target, candidates });

  test("has who is there, who may come, who is in charge, and the gap", () => {
    // Demand 95 million, no firm.
    expect(rowOf(map, "valves")).toMatchObject({
      verdict: "broken",
      gap: { exact: "95000000" },
      projects: [{ stage: "signed", projects: [{ id: "K1" }] }],
    });
    // 55 of 150 million: 0.3667.
    expect(rowOf(map, "controls")).toMatchObject({ verdict: "pain", hot: true, leader: "区领导2", unit: "科技部门" });
    expect(rowOf(map, "process")).toMatchObject({ verdict: "sufficient", blocked: true, masters: ["chutian-huatong"] });
    expect(rowOf(map, "membranes")).toMatchObject({
      verdict: "broken",
      targets: [{ id: "K5", listedOn: "2024-07-02" }],
    });
    // Off the list since June.
    expect(rowOf(map, "motors")).toMatchObject({ verdict: "short", targets: [] });
  });

  test("calls first for the part without which nothing is made", () => {
    const { needs } = assess(chain, policy, { target });
    // Alone they put 20000 of 38000 of process equipment to work, where sensors hold it next (600 / 0.2 / 0.15): with an
    // importance of 4, 4/5 x (1 + 10/19). That membranes are wanted changes nothing of it.
    expect(needs[0]).toMatchObject({ node: "valves", action: "supplement", priority: { exact: "116/95" } });
    expect(unlocksOf(chain, { product: "water" }).steps[0]).toMatchObject({ from: { exact: "0" }, lift: [["valves"]] });
    expect(needs.slice(-2).map(({ node, priority }) => [node, priority])).toEqual([
      ["membranes", null],
      ["validation", null],
    ]);
  });

  test("fits and picks candidates, whatever only the target map has", () => {
    expect(
      fitOf(chain, policy, candidates, { target }).map(({ candidate, eligible }) => [candidate, eligible]),
    ).toEqual([["K1"], ["K2"], ["K3"], ["K6"], ["K5"], ["K4", "false"]].map(([id, is = "true"]) => [id, is]));
    const { picked, left } = portfolio(chain, policy, candidates, { target });
    expect(picked.map(({ candidate }) => candidate)).toEqual(["K3", "K1", "K2", "K6"]);
    expect(left.map(({ candidate, why }) => [candidate, why.code])).toEqual([
      ["K4", "left-barred"],
      ["K5", "left-unknown"],
    ]);
  });

  test("shows the node that two zones both lead in", () => {
    expect(overlap(chain, policy, { zones: ["z01", "z04"] })).toMatchObject([
      { node: "vessels", zones: [{ region: "z01" }, { region: "z04" }], unknown: [] },
    ]);
    expect(() => overlap(chain, policy, { zones: ["z09"] })).toThrow(/zone-unknown/);
  });
});

describe("the food chain", () => {
  test("says its amounts in words of money", () => {
    const [dishes] = assess(food.chain, policy).nodes.filter(({ node }) => node === "dishes");
    expect(dishes?.why.says).toEqual({
      zh: "断点：本地需求2.8亿元，企业0家",
      en: "broken: demand of CNY 280 million, and 0 firms",
    });
    expect(dishes?.why.values).toMatchObject({ demand: "280000000" });
    const [gap] = indicatorsOf(food.chain).filter(({ id, scope }) => id === "gap" && scope === "chain");
    expect(gap?.says.zh).toBe("缺口：6.42亿元（全链，长春市九台区，2023年，含估算）");
  });

  test("leaves out a candidate as long as nobody knows whether it passes a gate", () => {
    const { left } = portfolio(food.chain, policy, food.candidates);
    expect(left.map(({ candidate, why }) => [candidate, why.code])).toEqual([["F3", "left-gate-unknown"]]);
  });
});
