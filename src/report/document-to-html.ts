import type { Document, Section } from "./document.js";
import { readDocument } from "./documents/read-document.js";
import type { Table, TableColumn } from "./table.js";
import { headings } from "./words-report.js";
import { escapeHtml } from "./writing/escape-html.js";
import { pageStyle } from "./writing/page-style.js";
import { textWidth } from "./writing/text-width.js";

/**
 * Writes a document as one HTML page to be printed on A4: a red head with masthead, issue, organ and date, then title,
 * sections and notes. It holds everything it needs, runs no scripts and loads nothing; every text is escaped.
 *
 * @throws SaimaError for what is no document.
 * @example
 * const document = { language: "en", masthead: "", issue: "", organ: "", date: "", title: "A < B", sections: [], notes: [] };
 * documentToHtml(document).includes("<h1>A &lt; B</h1>") // → true
 */
export function documentToHtml(document: Document): string {
  const { language, masthead, issue, organ, date, title, sections, notes } = readDocument(document);
  const above = [
    ...element("p", masthead, "masthead"),
    ...element("p", issue, "issue"),
    ...(organ + date === ""
      ? []
      : [`<p class="by"><span>${escapeHtml(organ)}</span><span>${escapeHtml(date)}</span></p>`]),
  ];
  const lines = [
    "<!DOCTYPE html>",
    `<html lang="${language === "zh" ? "zh-CN" : "en"}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>\n${pageStyle}\n</style>`,
    "</head>",
    "<body>",
    ...(above.length > 0 ? ["<header>", ...above, "</header>"] : []),
    "<main>",
    `<h1>${escapeHtml(title)}</h1>`,
    ...sections.flatMap(sectionLines),
    "</main>",
    ...(notes.length > 0
      ? ['<footer class="notes">', `<h2>${headings.notes[language]}</h2>`, ...listLines(notes), "</footer>"]
      : []),
    "</body>",
    "</html>",
  ];
  return `${lines.join("\n")}\n`;
}

function sectionLines({ heading, as, paragraphs, tables }: Section): string[] {
  const [first, ...rest] = tables;
  const cards = as === "cards" && first ? cardLines(first) : [];
  return [
    "<section>",
    `<h2>${escapeHtml(heading)}</h2>`,
    ...paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`),
    ...cards,
    ...(cards.length > 0 ? rest : tables).flatMap(tableLines),
    "</section>",
  ];
}

/** Columns that say whose line it is: a reader who cannot see the table is told with every cell. */
const NAMING: ReadonlySet<string> = new Set(["project", "entrant", "unit", "figure", "part", "list"]);

function tableLines({ title, columns, rows, notes }: Table): string[] {
  const classes = columns.map((column, at) => classOf(column, rows, at));
  const naming = columns.findIndex(({ key }) => NAMING.has(key));
  const head = columns.map(({ label }, at) => `<th scope="col"${classes[at]}>${escapeHtml(label)}</th>`);
  const cell = (text: string, at: number) =>
    at === naming
      ? `<th scope="row"${classes[at]}>${escapeHtml(text)}</th>`
      : `<td${classes[at]}>${escapeHtml(text)}</td>`;
  return [
    ...element("h3", title),
    "<table>",
    `<thead><tr>${head.join("")}</tr></thead>`,
    "<tbody>",
    ...rows.map((cells) => `<tr>${cells.map(cell).join("")}</tr>`),
    "</tbody>",
    "</table>",
    ...(notes.length > 0 ? listLines(notes) : []),
  ];
}

/** Cells that are short are kept on one line, so that the long ones of a row have what room there is. */
const SHORT = 12;
/** A word that would push the others from the page, and so may be torn. */
const LONG = /[!-~]{25}/;

function classOf({ align }: TableColumn, rows: Table["rows"], at: number): string {
  const cells = rows.map((row) => row[at] ?? "");
  const isTight = cells.every((cell) => textWidth(cell) <= SHORT);
  const names = [
    ...(align === "right" ? ["number"] : []),
    ...(isTight ? ["tight"] : []),
    ...(cells.some((cell) => LONG.test(cell)) ? ["long"] : []),
  ];
  return names.length === 0 ? "" : ` class="${names.join(" ")}"`;
}

/** Each row a figure of its own: its name, its number, then what else there is of it. */
function cardLines({ columns, rows }: Table): string[] {
  const card = ([name = "", value = "", ...rest]: readonly string[]) => [
    "<div>",
    `<dt>${escapeHtml(name)}</dt>`,
    `<dd class="value">${escapeHtml(value)}</dd>`,
    ...rest.flatMap((cell, at) =>
      cell === ""
        ? []
        : [`<dd><span>${escapeHtml(columns[at + 2]?.label ?? "")}</span><span>${escapeHtml(cell)}</span></dd>`],
    ),
    "</div>",
  ];
  return ['<dl class="cards">', ...rows.flatMap(card), "</dl>"];
}

function listLines(notes: readonly string[]): string[] {
  return ["<ul>", ...notes.map((note) => `<li>${escapeHtml(note)}</li>`), "</ul>"];
}

/** An element of its own; none for an empty text. */
function element(name: string, text: string, className?: string): string[] {
  if (text === "") return [];
  return [`<${name}${className ? ` class="${className}"` : ""}>${escapeHtml(text)}</${name}>`];
}
