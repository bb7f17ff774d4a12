import type { ReportOptions } from "./language-of.js";
import type { Outcome } from "./outcome.js";
import type { Table, TableColumn } from "./table.js";
import { toTable } from "./to-table.js";
import { escapeHtml } from "./writing/escape-html.js";

/** Columns that say whose line it is: a reader who cannot see the table is told with every cell. */
const NAMING: ReadonlySet<string> = new Set(["entrant", "item"]);

/**
 * Writes an outcome or a table as HTML: a `table` with its caption and the scope of every heading, then the notes as a
 * `ul` of class `notes`, to be put into a page. Texts are escaped, so that a name with a tag in it stays a name. There is no
 * script, no style and no link; cells to be set right are of class `number`, for the style sheet of the page:
 * `.number { text-align: right; white-space: nowrap }`.
 *
 * @param options `language`: `zh` (also when left out) or `en`; a table has its language already
 * @throws SaimaError for what is neither an outcome nor a table.
 * @example
 * import { rank } from "saima/race";
 * const card = { id: "city", edition: "1", treat: { notReported: "0", notApplicable: "refuse" },
 *   nodes: [{ id: "visits", mark: "10", of: "visits", points: { each: "1", is: "2", part: "completed" } }] };
 * const standings = rank(card, [{ entrant: "<A>", figures: { visits: 3 } }]);
 * toHtml(standings).split("\n")[6]
 * // → '<tr><td class="number">1</td><th scope="row">&lt;A&gt;</th><td class="number">6.00</td><td class="number">6.00</td></tr>'
 */
export function toHtml(outcome: Outcome | Table, options: ReportOptions = {}): string {
  const { title, columns, rows, notes } = toTable(outcome, options);
  const naming = columns.findIndex(({ key }) => NAMING.has(key));
  const head = columns.map((column) => element("th", column, "col", column.label));
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => {
      const column = columns[at] as TableColumn;
      return at === naming ? element("th", column, "row", cell) : element("td", column, undefined, cell);
    });
  const lines = [
    "<table>",
    `<caption>${escapeHtml(title)}</caption>`,
    "<thead>",
    `<tr>${head.join("")}</tr>`,
    "</thead>",
    "<tbody>",
    ...rows.map((cells) => `<tr>${line(cells).join("")}</tr>`),
    "</tbody>",
    "</table>",
    ...(notes.length > 0
      ? ['<ul class="notes">', ...notes.map((note) => `<li>${escapeHtml(note)}</li>`), "</ul>"]
      : []),
  ];
  return `${lines.join("\n")}\n`;
}

function element(name: "th" | "td", { align }: TableColumn, scope: "col" | "row" | undefined, text: string): string {
  const attributes = [...(scope ? [` scope="${scope}"`] : []), ...(align === "right" ? [' class="number"'] : [])];
  return `<${name}${attributes.join("")}>${escapeHtml(text)}</${name}>`;
}
