import type { Language, Text } from "../../reason/index.js";
import type { Section } from "../document.js";
import type { Table, TableColumn } from "../table.js";
import { columnWords, reportTexts } from "../words-report.js";

/** A column of a table that a document has, and how it is filled from one row of facts. */
export interface FactColumn<Row> {
  readonly key: string;
  readonly label?: Text;
  readonly align?: TableColumn["align"];
  readonly cell: (row: Row) => Text | string;
}

/** A table of facts; a column without a label of its own is called as `columnWords` has it. */
export function tableOf<Row>(
  rows: readonly Row[],
  columns: readonly FactColumn<Row>[],
  language: Language,
  title = "",
): Table {
  return {
    title,
    columns: columns.map(({ key, label, align = "left" }) => ({
      key,
      label: (label ?? columnWords[key as keyof typeof columnWords])[language],
      align,
    })),
    rows: rows.map((row) => columns.map(({ cell }) => inLanguage(cell(row), language))),
    notes: [],
  };
}

/** A section; one that has nothing to show says so. */
export function sectionOf(
  id: string,
  heading: Text,
  language: Language,
  { paragraphs = [], tables = [], as = "table" }: Partial<Pick<Section, "paragraphs" | "tables" | "as">>,
): Section {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const isEmpty = filled.length === 0 && paragraphs.length === 0;
  const said = isEmpty ? [reportTexts.none[language]] : paragraphs;
  return { id, heading: heading[language], as, paragraphs: said, tables: filled };
}

export function inLanguage(text: Text | string, language: Language): string {
  return typeof text === "string" ? text : text[language];
}

/** Names strung together: 甲、乙. */
export function listed(texts: readonly (Text | string)[], language: Language): string {
  return texts.map((text) => inLanguage(text, language)).join(reportTexts.comma[language]);
}
