import type { ChainInput } from "../../src/chain/index.js";

/**
 * A traction battery chain of five nodes. The table of demand, supply, firms, concentration and importance, and the cost
 * shares, are a made-up case, worked by hand beside the tests that use it.
 */
const rows = [
  ["cathode", "正极", "5", "100", "60", 3, "3400", "0.30"],
  ["anode", "负极", "3", "40", "90", 4, "2500", "0.12"],
  ["separator", "隔膜", "4", "30", "0", 0, null, "0.08"],
  ["electrolyte", "电解液", "3", "35", "10", 1, "10000", "0.10"],
  ["cell", "电芯", "5", "180", "200", 2, "5200", null],
] as const;

export const battery = {
  id: "battery",
  edition: "2026.11",
  title: { zh: "动力电池产业链", en: "traction batteries" },
  asOf: "2026-10-31",
  region: { scheme: "GB/T 2260", code: "320400", name: "本市" },
  stages: [
    { id: "up", name: "上游", order: 1 },
    { id: "mid", name: "中游", order: 2 },
  ],
  nodes: rows.map(([id, name, importance]) => ({
    id,
    name,
    importance,
    stage: id === "cell" ? "mid" : "up",
    kind: id === "cell" ? "product" : "material",
  })),
  // What is left of the cost of a cell, 0.40, is its own.
  edges: rows.flatMap(([id, , , , , , , costShare]) =>
    costShare === null ? [] : [{ from: id, to: "cell", kind: "supplies" as const, costShare }],
  ),
  facts: rows.map(([node, , , demand, supply, firms, hhi]) => ({
    node,
    period: "2025",
    basis: "measured" as const,
    source: "survey",
    demand,
    supply,
    firms,
    hhi,
  })),
  sources: [{ id: "survey", title: "企业调查", date: "2026-03-01" }],
} satisfies ChainInput;

/** The same map with names and counts of firms only. */
export const namesOnly = {
  ...battery,
  nodes: rows.map(([id, name]) => ({ id, name })),
  edges: rows.flatMap(([id, , , , , , , share]) =>
    share === null ? [] : [{ from: id, to: "cell", kind: "supplies" as const }],
  ),
  stages: [],
  facts: rows.map(([node, , , , , firms]) => ({ node, period: "2025", basis: "measured" as const, firms })),
} satisfies ChainInput;
