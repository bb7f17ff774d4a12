import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess, type ChainInput, toDot, toGraphml, toJsonGraph, toMermaid, toVega } from "../../src/chain/index.js";
import { hostileText } from "../support/arbitraries/exact.js";
import { battery } from "./battery.js";
import { proposal } from "./proposal.js";

const plain = { id: "m", edition: "1", asOf: "2026-10-31", region: { code: "320400" } };
const assessment = assess(battery, proposal);

/** Names that are syntax somewhere. */
const nasty = fc.oneof(
  hostileText,
  fc.constantFrom(
    "end",
    'a"]; n9[x',
    "%%{init: {}}%%",
    "--> o",
    "\\N",
    '\\"',
    "&lt;b&gt;",
    "<script>",
    "]]>",
    "#quot;",
    "style:#fff;",
    "a\nb",
    "\u0000\u001b[31m",
    "\ud800",
    "`x`",
    "{{x}}",
    "名".repeat(90),
  ),
);
const named = (a: string, b: string): ChainInput => ({
  ...plain,
  title: b || "x",
  stages: [{ id: "s", name: a || "x", order: 1 }],
  nodes: [
    { id: "end", name: a || "x", stage: "s" },
    { id: "graph", name: b || "x", stage: "s" },
  ],
  edges: [
    { from: "end", to: "graph", kind: "supplies" },
    { from: "graph", to: "end", kind: "recycles" },
  ],
});

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

  test("takes no name for syntax", () => {
    const line =
      /^(flowchart LR| {2}subgraph s0\["[^"`%<>{}[\]|\\&:]+"\]| {4}n\d\["[^"`%<>{}[\]|\\&:]+"\]| {2}end| {2}n0 --> n1| {2}n1 -\.-> n0)$/;
    fc.assert(
      fc.property(nasty, nasty, (a, b) => {
        const [text = "", ...more] = toMermaid(named(a, b));
        expect(more).toEqual([]);
        const lines = text.trimEnd().split("\n");
        expect(lines).toHaveLength(7);
        for (const each of lines) expect(each).toMatch(line);
      }),
    );
  });

  test("comes in parts within the limits of Mermaid, says so, and loses no edge", () => {
    const nodes = Array.from({ length: 300 }, (_, at) => ({ id: `n${at}`, name: "&".repeat(60) }));
    const edges = nodes.flatMap(({ id }, at) =>
      [1, 2, 3, 4, 5].flatMap((step) =>
        at + step < 290 ? [{ from: id, to: `n${at + step}`, kind: "supplies" as const }] : [],
      ),
    );
    const parts = toMermaid({ ...plain, nodes, edges });
    expect(parts.length).toBeGreaterThan(1);
    const drawn = parts.map((text) => text.match(/ --> /g)?.length ?? 0);
    expect(drawn.reduce((sum, each) => sum + each, 0)).toBe(edges.length);
    for (const [at, text] of parts.entries()) {
      expect(drawn[at]).toBeLessThanOrEqual(500);
      expect(text.length).toBeLessThanOrEqual(50_000);
      expect(text).toContain(`part["part ${at + 1} of ${parts.length}"]`);
    }
    const keys = new Set(parts.flatMap((text) => text.match(/^ +n\d+(?=\[)/gm)?.map((key) => key.trim()) ?? []));
    expect(keys.size).toBe(300);
  });
});

/** Reads the quoted texts of DOT as Graphviz does. */
const dotTexts = (text: string) =>
  [...text.matchAll(/label="((?:[^"\\]|\\.)*)"/g)].map(([, inside = ""]) =>
    inside.replace(/\\(.)/g, "$1").replace(/&amp;/g, "&"),
  );

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

  test("takes no name for syntax", () => {
    fc.assert(
      fc.property(nasty, nasty, (a, b) => {
        const text = toDot(named(a, b));
        const { label, nodes } = toJsonGraph(named(a, b)).graph;
        const { n0, n1 } = nodes;
        const short = (name = "") =>
          name.length > 40 ? `${name.slice(0, 40).replace(/[\ud800-\udbff]$/, "")}…` : name;
        expect(dotTexts(text)).toEqual([short(label), short(n0?.label), short(n1?.label)]);
        expect(text.split("\n")).toHaveLength(13);
      }),
    );
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

  test("takes no name for markup, and has no character that XML forbids", () => {
    fc.assert(
      fc.property(nasty, nasty, (a, b) => {
        const text = toGraphml(named(a, b));
        const names = [...text.matchAll(/<data key="node-name">([^<>"]*)<\/data>/g)].map(([, inside = ""]) =>
          inside
            .replace(/&lt;/g, "<")
            .replace(/&gt;/g, ">")
            .replace(/&quot;/g, '"')
            .replace(/&amp;/g, "&"),
        );
        const { n0, n1 } = toJsonGraph(named(a, b)).graph.nodes;
        expect(names).toEqual([n0?.label, n1?.label]);
        expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cs}|[\ufffe\uffff]|&(?!(amp|lt|gt|quot);)/u);
      }),
    );
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

  test("takes no name for an expression", () => {
    const { data, marks } = toVega(named("datum.x", "{signal: 1}"));
    const outside = JSON.stringify([data[1], marks]);
    expect(outside).not.toContain("signal: 1");
    expect(data[0]?.values.map((each) => ("label" in each ? each.label : ""))).toEqual(["datum.x", "{signal: 1}"]);
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
