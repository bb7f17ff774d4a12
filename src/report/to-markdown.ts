import type { ReportOptions } from "./language-of.js";
import type { Outcome } from "./outcome.js";
import type { Table } from "./table.js";
import { toTable } from "./to-table.js";
import { escapeMarkdown } from "./writing/escape-markdown.js";
import { markdownTable } from "./writing/markdown-table.js";

/**
 * Writes an outcome or a table as Markdown (GitHub's tables): heading, table, notes. Texts are escaped, so that a name
 * with a bar, a line end, HTML or a link in it stays a name, and every row keeps its number of cells.
 *
 * @param options `language`: `zh` (also when left out) or `en`; a table has its language already
 * @throws SaimaError for what is neither an outcome nor a table.
 * @example
 * import { rank } from "saima/race";
 * const card = { id: "city", edition: "1", treat: { notReported: "0", notApplicable: "refuse" },
 *   nodes: [{ id: "visits", mark: "10", of: "visits", points: { each: "1", is: "2", part: "completed" } }] };
 * const standings = rank(card, [{ entrant: "A", figures: { visits: 3 } }]);
 * toMarkdown(standings).split("\n").slice(2, 5)
 * // → ["| 名次 | 单位 | visits（10分） | 总分 |", "| ---: | --- | ---: | ---: |", "| 1 | A | 6.00 | 6.00 |"]
 */
export function toMarkdown(outcome: Outcome | Table, options: ReportOptions = {}): string {
  const { title, notes, ...table } = toTable(outcome, options);
  const lines = [
    `## ${escapeMarkdown(title)}`,
    "",
    ...markdownTable(table),
    ...(notes.length > 0 ? ["", ...notes.map((note) => `- ${escapeMarkdown(note)}`)] : []),
  ];
  return `${lines.join("\n")}\n`;
}
