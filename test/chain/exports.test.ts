import { describe, expect, test } from "vitest";
import { assess, toDot, toGraphml, toJsonGraph, toMermaid, toVega } from "../../src/chain/index.js";
import { battery } from "./battery.js";
import { proposal } from "./proposal.js";

const plain = { id: "m", edition: "1", asOf: "2026-10-31", region: { code: "320400" } };
const assessment = assess(battery, proposal);

describe("Mermaid", () => {
  test("draws stages, edges and verdicts, under ids of our own", () => {
    expect(toMermaid(battery, { assessment })).toEqual([
      `flowchart LR
  subgraph s0["上游"]
    n0["负极"]
    n1["正极"]
    n2["电解液"]
    n3["隔膜"]
  end
  subgraph s1["中游"]
    n4["电芯"]
  end
  n0 --> n4
  n1 --> n4
  n2 --> n4
  n3 --> n4
  classDef broken fill:lightcoral
  class n3 broken
  classDef pain fill:lightsalmon
  class n2 pain
  classDef short fill:khaki
  class n1 short
  classDef sufficient fill:palegreen
  class n0,n4 sufficient
`,
    ]);
  });
});

describe("DOT", () => {
  test("puts the nodes of a stage on one rank, and lets nothing recycled bend the layout", () => {
    const text = toDot(
      { ...battery, edges: [...battery.edges, { from: "cell", to: "cathode", kind: "recycles" }] },
      { assessment },
    );
    expect(text.match(/rank=same/g)).toHaveLength(2);
    expect(text).toContain("n4 -> n1 [style=dashed, constraint=false];");
    expect(text).toContain('n3 [label="隔膜", style=filled, fillcolor=lightcoral];');
  });
});

describe("GraphML", () => {
  test("says everything of nodes and edges as texts", () => {
    const text = toGraphml(battery, { assessment });
    expect(text).toContain(
      '<node id="n3"><data key="node-id">separator</data><data key="node-name">隔膜</data><data key="node-stage">up</data>' +
        '<data key="node-kind">material</data><data key="node-importance">4</data><data key="node-verdict">broken</data></node>',
    );
    expect(text).toContain(
      '<edge id="e0" source="n0" target="n4"><data key="edge-relation">supplies</data><data key="edge-costShare">0.12</data></edge>',
    );
    expect(text).not.toMatch(/attr\.type="(?!string")/);
  });
});

describe("Vega", () => {
  test("has every node in its place, always the same", () => {
    const { data, width, height } = toVega(battery, { assessment });
    expect(data[0]?.values.map((each) => ("x" in each ? [each.id, each.x, each.y] : []))).toEqual([
      ["anode", 0, 0],
      ["cathode", 0, 44],
      ["electrolyte", 0, 88],
      ["separator", 0, 132],
      ["cell", 200, 0],
    ]);
    expect([width, height]).toEqual([340, 160]);
    expect(JSON.stringify(toVega(JSON.parse(JSON.stringify(battery)), { assessment }))).toBe(
      JSON.stringify(toVega(battery, { assessment })),
    );
  });

  test("keeps the stages where a heading has none", () => {
    const nodes = battery.nodes.map((each) => (each.id === "anode" ? { ...each, parent: "materials" } : each));
    const { data } = toVega({ ...battery, nodes: [...nodes, { id: "materials" }] });
    const columns = data[0]?.values.map((each) => ("x" in each ? [each.id, each.x] : []));
    expect(columns).toContainEqual(["materials", 0]);
    expect(columns).toContainEqual(["cell", 200]);
  });

  test("cuts a label to what fits its box, and no character in half", () => {
    const labelOf = (name: string) => {
      const [row] = toVega({ ...plain, nodes: [{ id: "a", name }] }).data[0]?.values ?? [];
      return row && "label" in row ? row.label : undefined;
    };
    expect(labelOf("名".repeat(10))).toBe("名".repeat(10));
    expect(labelOf("名".repeat(11))).toBe(`${"名".repeat(9)}…`);
    expect(labelOf("𠮷".repeat(60))).toBe(`${"𠮷".repeat(9)}…`);
    expect(labelOf("lithium carbonate of battery grade")).toBe("lithium carbonate o…");
  });
});

describe("JSON Graph", () => {
  test("has nodes by key and edges in a list, with all that the map says", () => {
    const { graph } = toJsonGraph(battery, { assessment, language: "en" });
    expect(graph.label).toBe("traction batteries");
    expect(graph.nodes["n3"]).toEqual({
      label: "隔膜",
      metadata: { id: "separator", name: "隔膜", stage: "up", kind: "material", importance: "4", verdict: "broken" },
    });
    expect(graph.edges[0]).toEqual({
      source: "n0",
      target: "n4",
      relation: "supplies",
      metadata: { from: "anode", to: "cell", kind: "supplies", costShare: "0.12" },
    });
  });
});
