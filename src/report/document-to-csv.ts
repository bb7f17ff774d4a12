import type { Document } from "./document.js";
import { readDocument } from "./documents/read-document.js";
import { toCsv } from "./to-csv.js";

/** One table of a document as CSV, and a name for its file, such as `02-race.csv`: safe in any folder. */
export interface CsvFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes the tables of a document as CSV, one file each, in their order; see `toCsv`.
 *
 * @throws SaimaError for what is no document.
 * @example
 * const columns = [{ key: "unit", label: "Unit", align: "left" }];
 * const tables = [{ title: "", columns, rows: [["=A1"]], notes: [] }];
 * const document = { language: "en", masthead: "", issue: "", organ: "", date: "", title: "",
 *   sections: [{ id: "units.funds", heading: "1. Funds", as: "table", paragraphs: [], tables }], notes: [] };
 * documentToCsv(document) // → [{ name: "01-units-funds.csv", text: "Unit\r\n'=A1\r\n" }]
 */
export function documentToCsv(document: Document): CsvFile[] {
  const tables = readDocument(document).sections.flatMap(({ id, tables }) => tables.map((table) => ({ id, table })));
  return tables.map(({ id, table }, at) => {
    const number = String(at + 1).padStart(2, "0");
    return { name: `${number}-${id.slice(0, 60).replace(/[^\p{L}\p{N}]+/gu, "-")}.csv`, text: toCsv(table) };
  });
}
