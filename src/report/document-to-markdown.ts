import type { Document, Section } from "./document.js";
import { readDocument } from "./documents/read-document.js";
import type { Table } from "./table.js";
import { headings } from "./words-report.js";
import { escapeMarkdown } from "./writing/escape-markdown.js";
import { markdownTable } from "./writing/markdown-table.js";

/**
 * Writes a document as Markdown (GitHub's tables): the heading, every section with its paragraphs and tables, the notes.
 * Texts are escaped as in `toMarkdown`.
 *
 * @throws SaimaError for what is no document.
 * @example
 * const document = { language: "en", masthead: "", issue: "No. 6", organ: "The office", date: "5 July 2024",
 *   title: "First half", sections: [{ id: "a", heading: "Funds", as: "table", paragraphs: ["None."], tables: [] }], notes: [] };
 * documentToMarkdown(document)
 * // → "# First half\n\nNo. 6 · The office · 5 July 2024\n\n## Funds\n\nNone.\n"
 */
export function documentToMarkdown(document: Document): string {
  const { masthead, issue, organ, date, title, sections, notes, language } = readDocument(document);
  const above = [masthead, issue, organ, date].filter((text) => text !== "").map(escapeMarkdown);
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    ...(above.length > 0 ? [above.join(" · ")] : []),
    ...sections.flatMap(blocksOf),
    ...(notes.length > 0 ? [`## ${headings.notes[language]}`, listOf(notes)] : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function blocksOf({ heading, paragraphs, tables }: Section): string[] {
  return [`## ${escapeMarkdown(heading)}`, ...paragraphs.map(escapeMarkdown), ...tables.flatMap(tableBlocks)];
}

function tableBlocks({ title, notes, ...table }: Table): string[] {
  return [
    ...(title === "" ? [] : [`### ${escapeMarkdown(title)}`]),
    markdownTable(table).join("\n"),
    ...(notes.length > 0 ? [listOf(notes)] : []),
  ];
}

function listOf(notes: readonly string[]): string {
  return notes.map((note) => `- ${escapeMarkdown(note)}`).join("\n");
}
