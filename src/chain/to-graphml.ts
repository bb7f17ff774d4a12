import type { Chain, ChainInput } from "./chain.js";
import { type DrawnEdge, type DrawnNode, type DrawOptions, drawingOf } from "./drawing.js";

/** What is said of a node and of an edge; numbers are texts, for GraphML knows no exact ones. */
const nodeData: Readonly<Record<string, (each: DrawnNode) => string | undefined>> = {
  id: ({ node }) => node.id,
  name: ({ name }) => name,
  stage: ({ node }) => node.stage,
  parent: ({ node }) => node.parent,
  kind: ({ node }) => node.kind,
  importance: ({ node }) => node.importance,
  verdict: ({ verdict }) => verdict,
};
const edgeData: Readonly<Record<string, (each: DrawnEdge) => string | undefined>> = {
  relation: ({ edge }) => edge.kind,
  costShare: ({ edge }) => edge.costShare,
  perUnit: ({ edge }) => edge.perUnit,
  group: ({ edge }) => edge.group,
};

/**
 * A chain as GraphML, for graph tools to read: ids and names of the map are data, and exact numbers are texts.
 *
 * @example
 * toGraphml({ id: "ev", edition: "1", asOf: "2026-10-31", region: { code: "320400" }, nodes: [{ id: "cell", name: "<电芯>" }] })
 *   .includes("<data key=\"node-name\">&lt;电芯&gt;</data>") // → true
 */
export function toGraphml(chain: ChainInput | Chain, options: DrawOptions = {}): string {
  const { nodes, edges } = drawingOf(chain, options);
  const keys = (target: "node" | "edge", data: object) =>
    Object.keys(data).map(
      (key) => `  <key id="${target}-${key}" for="${target}" attr.name="${key}" attr.type="string"/>`,
    );
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys("node", nodeData),
    ...keys("edge", edgeData),
    '  <graph id="chain" edgedefault="directed">',
    ...nodes.map((each) => `    <node id="${each.key}">${dataOf("node", nodeData, each)}</node>`),
    ...edges.map(
      (each, at) =>
        `    <edge id="e${at}" source="${each.source}" target="${each.target}">${dataOf("edge", edgeData, each)}</edge>`,
    ),
    "  </graph>",
    "</graphml>",
  ];
  return `${lines.join("\n")}\n`;
}

function dataOf<T>(target: string, data: Readonly<Record<string, (each: T) => string | undefined>>, each: T): string {
  return Object.entries(data)
    .flatMap(([key, of]) => {
      const value = of(each);
      return value === undefined ? [] : [`<data key="${target}-${key}">${escaped(value)}</data>`];
    })
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
