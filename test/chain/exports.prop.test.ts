import { instance } from "@viz-js/viz";
import * as fc from "fast-check";
import { parse, type Spec, View } from "vega";
import { describe, expect, test } from "vitest";
import { assess, type ChainInput, toDot, toGraphml, toJsonGraph, toMermaid, toVega } from "../../src/chain/index.js";
import { hostileText } from "../report/hostile.js";
import { readGraphml } from "../support/graphml.js";
import { readFlowchart } from "../support/mermaid.js";
import { readXml } from "../support/xml.js";
import { battery } from "./battery.js";
import { proposal } from "./proposal.js";

const graphviz = await instance();
const plain = { id: "m", edition: "1", asOf: "2026-10-31", region: { code: "320400" } };
const assessment = assess(battery, proposal);

/** Names that are syntax somewhere. */
const nasty = fc
  .oneof(
    { weight: 2, arbitrary: hostileText },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "end",
        "graph",
        'a"]; n9[x',
        "%%{init: {}}%%",
        "%% n",
        "---\ntitle: x\n---",
        "--> o",
        "\\N",
        '\\"',
        "\\",
        "&lt;b&gt;",
        "&amp;amp;",
        "<b>x</b>",
        "<script>",
        "]]>",
        "<!--",
        "#quot;",
        "style:#fff;",
        "a\nb",
        "a  b",
        "\u0000\u001b[31m",
        "\u0080",
        "\ud800",
        "\ufffe\uffff",
        "`x`",
        "{{x}}",
        "ﬂ°°34¶ß",
        "datum.x",
        "𠮷".repeat(50),
        "名".repeat(90),
      ),
    },
  )
  .map((text) => text || "x");

/** Two nodes on a stage, there and back, of these names; ids that some tool keeps for itself. */
const named = (a: string, b: string): ChainInput => ({
  ...plain,
  title: b,
  stages: [{ id: "end", name: a, order: 1 }],
  nodes: [
    { id: "end", name: a, stage: "end" },
    { id: "graph", name: b, stage: "end" },
  ],
  edges: [
    { from: "end", to: "graph", kind: "supplies" },
    { from: "graph", to: "end", kind: "recycles" },
  ],
});

/** The names that are drawn, after control characters and half characters are gone. */
const namesOf = (map: ChainInput) => {
  const { label, nodes } = toJsonGraph(map).graph;
  return { title: label, nodes: Object.values(nodes).map((node) => node.label) };
};

/** A name as a tool shows it: whole, or its beginning. Spaces count as one; which of them are drawn is the tool's own affair. */
function expectShown(shown: string | undefined, name: string): void {
  const spaced = (text: string) => text.replace(/\s+/gu, " ").trim();
  const [own = "", whole] = [spaced(shown ?? ""), spaced(name)];
  if (own === whole) return;
  expect(own.endsWith("…")).toBe(true);
  expect(whole.startsWith(own.slice(0, -1).trimEnd())).toBe(true);
}

describe("a name with nothing but characters that can be drawn", () => {
  test("is drawn as it is", () => {
    fc.assert(
      fc.property(nasty, nasty, (a, b) => {
        fc.pre(!/[\p{Cc}\p{Cs}\p{Z}\ufffe\uffff\ufeff]/u.test(a + b));
        expect(namesOf(named(a, b))).toEqual({ title: b, nodes: [a, b] });
      }),
    );
  });
});

describe("Mermaid itself", () => {
  test("reads stages, edges and verdicts", async () => {
    const [text = ""] = toMermaid(battery, { assessment });
    expect(await readFlowchart(text)).toEqual({
      nodes: { n0: "负极", n1: "正极", n2: "电解液", n3: "隔膜", n4: "电芯" },
      frames: { s0: { label: "上游", nodes: ["n0", "n1", "n2", "n3"] }, s1: { label: "中游", nodes: ["n4"] } },
      arrows: ["solid n0 n4", "solid n1 n4", "solid n2 n4", "solid n3 n4"],
    });
  });

  test("takes no name for syntax, and shows it as it is", async () => {
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (a, b) => {
        const [text = "", ...more] = toMermaid(named(a, b));
        expect(more).toEqual([]);
        const { nodes, frames, arrows } = await readFlowchart(text);
        const { nodes: names } = namesOf(named(a, b));
        expect(Object.keys(nodes)).toEqual(["n0", "n1"]);
        expect(Object.keys(frames)).toEqual(["s0"]);
        expect(arrows).toEqual(["solid n0 n1", "dotted n1 n0"]);
        expectShown(nodes["n0"], names[0]!);
        expectShown(nodes["n1"], names[1]!);
        expectShown(frames["s0"]?.label, names[0]!);
      }),
    );
  });

  const nodes = Array.from({ length: 300 }, (_, at) => ({ id: `n${at}`, name: "&".repeat(60) }));
  const ahead = (most: number) =>
    nodes.flatMap(({ id }, at) =>
      nodes.slice(at + 1, at + 1 + most).map(({ id: to }) => ({ from: id, to, kind: "supplies" as const })),
    );

  test.each([
    ["edges", 5],
    ["characters", 1],
    ["characters, and no edge", 0],
  ])("draws every part of a map of too many %s, and together they have every node and edge", async (_, most) => {
    const edges = ahead(most);
    const parts = toMermaid({ ...plain, nodes, edges });
    expect(parts.length).toBeGreaterThan(1);
    const read = [];
    for (const text of parts) read.push(await readFlowchart(text));
    expect(read.flatMap(({ arrows }) => arrows)).toHaveLength(edges.length);
    const keys = new Set(read.flatMap((part) => Object.keys(part.nodes)));
    expect(keys.size).toBe(300 + 1);
    for (const [at, part] of read.entries()) expect(part.nodes["part"]).toBe(`part ${at + 1} of ${parts.length}`);
  });

  test("would refuse one edge more than it is given, and a label that is not written by number", async () => {
    const arrows = Array.from({ length: 501 }, () => "a --> b");
    await expect(readFlowchart(["flowchart LR", ...arrows].join("\n"))).rejects.toThrow(/Edge limit exceeded/);
    await expect(readFlowchart('flowchart LR\n  n0["a"]; n9["]')).rejects.toThrow(/Parse error/);
  });
});

describe("Graphviz itself", () => {
  const paths = {
    titles: "//s:g[@class='graph']/s:text",
    nodes: "//s:g[@class='node']/s:text",
    edges: "//s:g[@class='edge']",
  };
  const read = (dot: string) => {
    const { status, errors, output } = graphviz.render(dot, { format: "svg" });
    // Without fonts it does not know how wide a character is, and says so.
    expect([status, errors.filter(({ message }) => !message.includes("no value for width"))]).toEqual(["success", []]);
    return readXml(output ?? "", paths, { namespaces: { s: "http://www.w3.org/2000/svg" } });
  };

  test("draws every node and edge", () => {
    const { titles, nodes, edges } = read(toDot(battery, { assessment, language: "en" }));
    expect(titles).toEqual(["traction batteries"]);
    expect([...nodes].sort()).toEqual(["正极", "电芯", "电解液", "负极", "隔膜"]);
    expect(edges).toHaveLength(4);
  });

  test("takes no name for syntax, and shows it as it is", () => {
    fc.assert(
      fc.property(nasty, nasty, (a, b) => {
        const { titles, nodes, edges } = read(toDot(named(a, b)));
        const names = namesOf(named(a, b));
        expect([titles.length, nodes.length, edges.length]).toEqual([1, 2, 2]);
        expectShown(titles[0], names.title);
        expectShown(nodes[0], names.nodes[0]!);
        expectShown(nodes[1], names.nodes[1]!);
      }),
    );
  });
});

describe("a parser of XML", () => {
  test("finds GraphML well formed and valid by its document type, with every name as it is", () => {
    fc.assert(
      fc.property(nasty, nasty, (a, b) => {
        const read = readGraphml(toGraphml(named(a, b)));
        expect(read).toEqual({
          nodes: ["n0", "n1"],
          ids: ["end", "graph"],
          names: namesOf(named(a, b)).nodes,
          sources: ["n0", "n1"],
          targets: ["n1", "n0"],
        });
      }),
    );
  });

  test("finds a whole map valid, and would not find an edge valid that leads nowhere", () => {
    const text = toGraphml(battery, { assessment });
    expect(readGraphml(text).ids).toEqual(["anode", "cathode", "electrolyte", "separator", "cell"]);
    expect(() => readGraphml(text.replace('target="n4"', 'target="n9"'))).toThrow(/n9/);
    expect(() => readGraphml(text.replace('<key id="node-name"', '<key id="node-nom"'))).toThrow(/node-name/);
  });
});

describe("Vega itself", () => {
  const paths = {
    labels: "//s:text",
    boxes: "//s:g[contains(@class,'mark-rect')]/s:path",
    links: "//s:g[contains(@class,'mark-path')]/s:path/@d",
  };
  const draw = async (map: ChainInput, options = {}) => {
    const view = new View(parse(toVega(map, options) as Spec), { renderer: "none" });
    try {
      const svg = await view.toSVG();
      return {
        rows: view.data("nodes"),
        svg,
        ...readXml(svg, paths, { namespaces: { s: "http://www.w3.org/2000/svg" } }),
      };
    } finally {
      view.finalize();
    }
  };

  test("draws every node and edge, always the same", async () => {
    const { labels, boxes, links, svg } = await draw(battery, { assessment });
    expect(labels).toEqual(["负极", "正极", "电解液", "隔膜", "电芯"]);
    expect([boxes.length, links.length]).toEqual([5, 4]);
    // From the right of the separator in the fourth row to the left of the cell in the first.
    expect(links[3]).toBe("M140,146C170,146 170,14 200,14");
    expect((await draw(battery, { assessment })).svg).toBe(svg);
  });

  test("takes no name for an expression, and shows it as it is", async () => {
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (a, b) => {
        const { labels, links, rows } = await draw(named(a, b));
        const { nodes: names } = namesOf(named(a, b));
        expect([labels.length, links.length]).toEqual([2, 2]);
        for (const [at, name] of names.entries()) {
          expectShown(rows[at].label, name);
          expectShown(labels[at], name);
        }
      }),
    );
  });
});
