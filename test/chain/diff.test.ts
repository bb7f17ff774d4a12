import { describe, expect, test } from "vitest";
import { applyDiff, diffChain, parseChain } from "../../src/chain/index.js";
import { battery } from "./battery.js";

const target = {
  ...battery,
  edition: "2027",
  nodes: [...battery.nodes.filter(({ id }) => id !== "anode"), { id: "recycling", name: "回收" }],
  edges: [
    ...battery.edges.filter(({ from }) => from !== "anode"),
    { from: "cell", to: "recycling", kind: "supplies" as const },
  ],
  facts: battery.facts
    .filter(({ node }) => node !== "anode")
    .map((fact) => (fact.node === "separator" ? { ...fact, supply: "30" } : fact)),
};

describe("the current map against the target map", () => {
  const diff = diffChain(battery, target);

  test("is a list of what is new, gone, or not the same", () => {
    expect(diff.changes.map(({ says }) => says.zh)).toEqual([
      "修改图谱信息edition",
      "删去节点anode",
      "新增节点recycling",
      "删去边anode cell supplies",
      "新增边cell recycling supplies",
      "删去数据anode 320400 2025",
      "修改数据separator 320400 2025",
    ]);
    expect(diff).toMatchObject({ from: { edition: "2026.11" }, to: { edition: "2027" } });
  });

  test("leads to the target, byte for byte", () => {
    expect(JSON.stringify(applyDiff(battery, diff))).toBe(JSON.stringify(parseChain(target)));
    expect(JSON.stringify(applyDiff(battery, JSON.parse(JSON.stringify(diff))))).toBe(
      JSON.stringify(parseChain(target)),
    );
  });

  test("applies to the map it was made from, and to no other", () => {
    expect(() => applyDiff(target, diff)).toThrow(/diff-elsewhere/);
  });
});
