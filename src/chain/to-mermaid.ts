import type { Chain, ChainInput } from "./chain.js";
import { colours, type Drawing, type DrawnEdge, type DrawnNode, type DrawOptions, drawingOf } from "./drawing.js";

/** Mermaid refuses more, unless the page that shows the diagram raises its limits. */
const MOST_EDGES = 500;
const MOST_CHARACTERS = 50_000;

/**
 * A chain as Mermaid flowcharts. A large one comes in parts, each within the limits of Mermaid (500 edges, 50,000
 * characters) and labelled as such; every edge stands in one of them.
 *
 * @example
 * const [text] = toMermaid({ id: "ev", edition: "1", asOf: "2026-10-31", region: { code: "320400" },
 *   nodes: [{ id: "anode" }, { id: "end", name: "\"电芯\"" }], edges: [{ from: "anode", to: "end", kind: "supplies" }] });
 * text.split("\n").map((line) => line.trim()) // → ["flowchart LR", "n0[\"anode\"]", "n1[\"#34;电芯#34;\"]", "n0 --> n1", ""]
 */
export function toMermaid(chain: ChainInput | Chain, options: DrawOptions = {}): readonly string[] {
  const drawing = drawingOf(chain, options);
  const parts = partsOf(drawing);
  return parts.map(({ nodes, edges }, at) => {
    const mark = parts.length > 1 ? `part ${at + 1} of ${parts.length}` : undefined;
    return chart(drawing, nodes, edges, mark);
  });
}

interface Part {
  readonly nodes: Set<DrawnNode>;
  readonly edges: DrawnEdge[];
}

function partsOf({ nodes, edges, columns }: Drawing): readonly Part[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  // What every part has, whatever is in it: its heading, its classes, and a frame for each stage.
  const frame = columns.reduce((sum, { label }) => sum + (label === undefined ? 0 : escaped(label).length + 30), 1000);
  let part: Part = { nodes: new Set(), edges: [] };
  let size = frame;
  const parts = [part];
  const put = (ends: readonly DrawnNode[], edge: DrawnEdge | undefined) => {
    const more = () => ends.filter((node) => !part.nodes.has(node)).reduce((sum, node) => sum + sizeOf(node), 20);
    if (part.nodes.size > 0 && (part.edges.length >= MOST_EDGES || size + more() > MOST_CHARACTERS)) {
      part = { nodes: new Set(), edges: [] };
      size = frame;
      parts.push(part);
    }
    size += more();
    for (const node of ends) part.nodes.add(node);
    if (edge) part.edges.push(edge);
  };
  for (const edge of edges) put([byKey.get(edge.source), byKey.get(edge.target)] as DrawnNode[], edge);
  const drawn = new Set(parts.flatMap((each) => [...each.nodes]));
  for (const node of nodes) if (!drawn.has(node)) put([node], undefined);
  return parts;
}

/** A node takes its line and its place in the list of a class. */
function sizeOf({ key, label }: DrawnNode): number {
  return escaped(label).length + 2 * key.length + 12;
}

function chart(drawing: Drawing, nodes: ReadonlySet<DrawnNode>, edges: readonly DrawnEdge[], mark: string | undefined) {
  const lines = ["flowchart LR"];
  if (mark) lines.push(`  part["${mark}"]`);
  for (const [at, { label, nodes: all }] of drawing.columns.entries()) {
    const here = all.filter((node) => nodes.has(node));
    if (here.length === 0) continue;
    const drawn = here.map(({ key, label: own }) => `  ${key}["${escaped(own)}"]`);
    if (label === undefined) lines.push(...drawn);
    else lines.push(`  subgraph s${at}["${escaped(label)}"]`, ...drawn.map((line) => `  ${line}`), "  end");
  }
  for (const { source, target, edge } of edges)
    lines.push(`  ${source} ${edge.kind === "supplies" ? "-->" : "-.->"} ${target}`);
  const verdicts = [...new Set([...nodes].flatMap(({ verdict }) => verdict ?? []))].sort();
  for (const verdict of verdicts) {
    const keys = [...nodes].filter((node) => node.verdict === verdict).map(({ key }) => key);
    lines.push(`  classDef ${verdict} fill:${colours[verdict]}`, `  class ${keys.sort().join(",")} ${verdict}`);
  }
  return `${lines.join("\n")}\n`;
}

/** Letters, digits and spaces stand for themselves; everything else by its number, so that nothing of it is syntax. */
function escaped(label: string): string {
  return label.replace(/[^\p{L}\p{N}\p{M} ]/gu, (character) => `#${character.codePointAt(0)};`);
}
