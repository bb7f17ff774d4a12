import { excerpt } from "../reason/index.js";
import type { Chain, ChainInput } from "./chain.js";
import { colours, type DrawOptions, drawingOf } from "./drawing.js";

/**
 * A chain in the language of Graphviz (DOT), from left to right; the nodes of a stage stand on one rank, and what is
 * recycled does not bend the layout.
 *
 * @example
 * toDot({ id: "ev", edition: "1", asOf: "2026-10-31", region: { code: "320400" }, nodes: [{ id: "cell", name: "电\"芯\"" }] })
 *   .includes("n0 [label=\"电\\\"芯\\\"\"];") // → true
 */
export function toDot(chain: ChainInput | Chain, options: DrawOptions = {}): string {
  const { title, columns, edges } = drawingOf(chain, options);
  const lines = ["digraph chain {", "  rankdir=LR;", `  label=${quoted(excerpt(title))};`, "  node [shape=box];"];
  for (const { nodes } of columns) {
    if (nodes.length === 0) continue;
    lines.push("  {", "    rank=same;");
    for (const { key, label, verdict } of nodes) {
      const fill = verdict ? `, style=filled, fillcolor=${colours[verdict]}` : "";
      lines.push(`    ${key} [label=${quoted(label)}${fill}];`);
    }
    lines.push("  }");
  }
  for (const { source, target, edge, back } of edges) {
    const attributes = [...(edge.kind === "supplies" ? [] : ["style=dashed"]), ...(back ? ["constraint=false"] : [])];
    lines.push(`  ${source} -> ${target}${attributes.length > 0 ? ` [${attributes.join(", ")}]` : ""};`);
  }
  return `${[...lines, "}"].join("\n")}\n`;
}

/** Graphviz reads entities and escapes in a label; none of a name's own is one. */
function quoted(text: string): string {
  return `"${text.replaceAll("&", "&amp;").replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
