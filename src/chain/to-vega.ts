import type { Chain, ChainInput } from "./chain.js";
import { colours, type DrawOptions, drawingOf } from "./drawing.js";

const COLUMN = 200;
const ROW = 44;
const BOX = { width: 140, height: 28 };
/** How many letters fit a box; a Chinese character takes the room of two. */
const LETTERS = 20;

/**
 * A chain as a specification for Vega (version 5): one column per stage, each node in its own row, always in the same
 * place. Names are data, never expressions.
 *
 * @example
 * const { data } = toVega({ id: "ev", edition: "1", asOf: "2026-10-31", region: { code: "320400" }, nodes: [{ id: "cell" }] });
 * data[0].values // → [{ key: "n0", id: "cell", label: "cell", x: 0, y: 0, verdict: "", fill: "white" }]
 */
export function toVega(chain: ChainInput | Chain, options: DrawOptions = {}) {
  const { title, columns, edges } = drawingOf(chain, options);
  const rows = Math.max(...columns.map(({ nodes }) => nodes.length));
  const nodes = columns.flatMap((column, x) =>
    column.nodes.map(({ key, node, label, verdict }, y) => ({
      key,
      id: node.id,
      label: fitting(label),
      x: x * COLUMN,
      y: y * ROW,
      verdict: verdict ?? "",
      fill: verdict ? colours[verdict] : "white",
    })),
  );
  const links = edges.map(({ source, target, edge }) => ({
    source,
    target,
    kind: edge.kind,
    dash: edge.kind === "supplies" ? [1, 0] : [4, 3],
  }));
  const half = BOX.height / 2;
  return {
    $schema: "https://vega.github.io/schema/vega/v5.json",
    description: title,
    width: (columns.length - 1) * COLUMN + BOX.width,
    height: (rows - 1) * ROW + BOX.height,
    padding: 10,
    data: [
      { name: "nodes", values: nodes },
      {
        name: "edges",
        values: links,
        transform: [
          { type: "lookup", from: "nodes", key: "key", fields: ["source", "target"], as: ["from", "to"] },
          { type: "formula", as: "x1", expr: `datum.from.x + ${BOX.width}` },
          { type: "formula", as: "y1", expr: `datum.from.y + ${half}` },
          { type: "formula", as: "x2", expr: "datum.to.x" },
          { type: "formula", as: "y2", expr: `datum.to.y + ${half}` },
          {
            type: "linkpath",
            orient: "horizontal",
            shape: "diagonal",
            sourceX: "x1",
            sourceY: "y1",
            targetX: "x2",
            targetY: "y2",
          },
        ],
      },
    ],
    marks: [
      {
        type: "path",
        from: { data: "edges" },
        encode: {
          enter: { path: { field: "path" }, stroke: { value: "gray" }, strokeDash: { field: "dash" } },
        },
      },
      {
        type: "rect",
        from: { data: "nodes" },
        encode: {
          enter: {
            x: { field: "x" },
            y: { field: "y" },
            width: { value: BOX.width },
            height: { value: BOX.height },
            fill: { field: "fill" },
            stroke: { value: "black" },
          },
        },
      },
      {
        type: "text",
        from: { data: "nodes" },
        encode: {
          enter: {
            x: { field: "x", offset: BOX.width / 2 },
            y: { field: "y", offset: half },
            text: { field: "label" },
            align: { value: "center" },
            baseline: { value: "middle" },
          },
        },
      },
    ],
  };
}

/** As much of a label as fits its box. Left to itself, Vega cuts a character in half, and its SVG is none. */
function fitting(label: string): string {
  const room = (text: readonly string[]) => text.reduce((sum, each) => sum + (each < "\u2e80" ? 1 : 2), 0);
  const characters = [...label];
  if (room(characters) <= LETTERS) return label;
  while (room(characters) >= LETTERS) characters.pop();
  return `${characters.join("")}…`;
}
