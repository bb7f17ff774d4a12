import type { ReportOptions } from "./language-of.js";
import type { Outcome } from "./outcome.js";
import type { Table, TableColumn } from "./table.js";
import { toTable } from "./to-table.js";
import { oneLine } from "./writing/one-line.js";
import { textWidth } from "./writing/text-width.js";
import { wrapText } from "./writing/wrap-text.js";

/** An A4 page of typewritten text. */
const PAGE = 80;
const BETWEEN = 2;
/** A column is no wider than this, except the last, which takes what is left. */
const WIDEST = 24;
/** Where a page has not room enough, columns are made narrower, down to this. */
const NARROWEST = 6;

/**
 * Writes an outcome or a table as plain text, 80 columns wide: title, columns set under each other (a Chinese character
 * takes two), broken into lines where they must be, notes. A table of very many columns becomes wider
 * rather than lose any, or tear a number.
 *
 * @param options `language`: `zh` (also when left out) or `en`; a table has its language already
 * @throws SaimaError for what is neither an outcome nor a table.
 * @example
 * import { rank } from "saima/race";
 * const card = { id: "city", edition: "1", treat: { notReported: "0", notApplicable: "refuse" },
 *   nodes: [{ id: "visits", mark: "10", of: "visits", points: { each: "1", is: "2", part: "completed" } }] };
 * const standings = rank(card, [{ entrant: "A", figures: { visits: 3 } }]);
 * toPlainText(standings).split("\n").slice(2, 5)
 * // → ["名次  单位  visits（10分）  总分", "----  ----  --------------  ----", "   1  A               6.00  6.00"]
 */
export function toPlainText(outcome: Outcome | Table, options: ReportOptions = {}): string {
  const { title, columns, rows, notes } = toTable(outcome, options);
  const cells = [columns.map(({ label }) => label), ...rows].map((row) => row.map(oneLine));
  const widths = widthsOf(cells, columns);
  const [head = [], ...body] = cells.map((row) => layOut(row, columns, widths));
  const rule = widths.map((width) => "-".repeat(width)).join(" ".repeat(BETWEEN));
  const lines = [...wrapText(oneLine(title), PAGE), "", ...head, rule, ...body.flat()];
  if (notes.length > 0) lines.push("", ...notes.flatMap((note) => wrapText(oneLine(note), PAGE)));
  return `${lines.join("\n")}\n`;
}

function widthsOf(cells: readonly (readonly string[])[], columns: readonly TableColumn[]): number[] {
  const widest = (rows: typeof cells, at: number) =>
    rows.reduce((most, row) => Math.max(most, textWidth(row[at] ?? "")), 2);
  const natural = columns.map((_, at) => widest(cells, at));
  const least = columns.map(({ align }, at) => (align === "right" ? Math.min(widest(cells.slice(1), at), WIDEST) : 2));
  let most = WIDEST;
  let widths = natural.map((width) => Math.min(width, most));
  while (spare(widths) < 0 && most > NARROWEST) {
    most--;
    widths = natural.map((width, at) => Math.max(Math.min(width, most), least[at] as number));
  }
  const last = widths.length - 1;
  const room = (widths[last] as number) + Math.max(spare(widths), 0);
  return widths.map((width, at) => (at === last ? Math.min(natural[last] as number, room) : width));
}

/** How many columns of the page are left beside these. */
function spare(widths: readonly number[]): number {
  return widths.reduce((rest, width) => rest - width - BETWEEN, PAGE + BETWEEN);
}

/** One row as lines, as many as its tallest cell has. */
function layOut(row: readonly string[], columns: readonly TableColumn[], widths: readonly number[]): string[] {
  const wrapped = row.map((cell, at) => wrapText(cell, widths[at] as number));
  const tallest = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: tallest }, (_, line) =>
    wrapped
      .map((lines, at) => pad(lines[line] ?? "", widths[at] as number, columns[at]?.align))
      .join(" ".repeat(BETWEEN))
      .trimEnd(),
  );
}

function pad(text: string, width: number, align: TableColumn["align"] | undefined): string {
  const space = " ".repeat(Math.max(0, width - textWidth(text)));
  return align === "right" ? space + text : text + space;
}
