import type { Table } from "../table.js";
import { escapeMarkdown } from "./escape-markdown.js";

/** Header, rule and rows of a table as GitHub reads them, one line each. */
export function markdownTable({ columns, rows }: Pick<Table, "columns" | "rows">): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(({ label }) => escapeMarkdown(label))),
    line(columns.map(({ align }) => (align === "right" ? "---:" : "---"))),
    ...rows.map((cells) => line(cells.map(escapeMarkdown))),
  ];
}
