import type { ReportOptions } from "./language-of.js";
import type { Outcome } from "./outcome.js";
import type { Table } from "./table.js";
import { toTable } from "./to-table.js";

/** Also the full-width signs, which a spreadsheet in Chinese or Japanese takes for the others. */
const FORMULA = /^[\s\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r\n]/u;
/** The true minus of a plain number, which no spreadsheet reckons with. */
const MINUS = /^−(?=\d+(?:\.\d+)?%?$)/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?%?$/;

/**
 * Writes an outcome or a table as CSV (RFC 4180): a header, then the rows, each ended by CR LF; title and notes are left
 * out. A cell that a spreadsheet would run as a formula is kept from it by an apostrophe, unless it is a plain number.
 * The minus of such a one is ASCII.
 *
 * There is no byte-order mark. Excel takes a file without one for the system's own encoding: put `"\uFEFF"` in front when
 * writing a file for it.
 *
 * @param options `language`: `zh` (also when left out) or `en`; a table has its language already
 * @throws SaimaError for what is neither an outcome nor a table.
 * @example
 * import { rank } from "saima/race";
 * const card = { id: "city", edition: "1", treat: { notReported: "0", notApplicable: "refuse" },
 *   nodes: [{ id: "visits", mark: "10", of: "visits", points: { each: "1", is: "2", part: "completed" } }] };
 * const standings = rank(card, [{ entrant: "A", figures: { visits: 3 } }]);
 * toCsv(standings, { language: "en" }) // → "Place,Unit,visits (10),Total\r\n1,A,6.00,6.00\r\n"
 */
export function toCsv(outcome: Outcome | Table, options: ReportOptions = {}): string {
  const { columns, rows } = toTable(outcome, options);
  const records = [columns.map(({ label }) => label), ...rows];
  return records.map((cells) => `${cells.map(field).join(",")}\r\n`).join("");
}

/** Quoted also for separators that a spreadsheet may take instead of the comma. */
function field(cell: string): string {
  const plain = cell.replace(MINUS, "-");
  const text = FORMULA.test(plain) && !NUMBER.test(plain) ? `'${plain}` : plain;
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
