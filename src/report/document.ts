import type { Language } from "../reason/index.js";
import { isTable } from "./outcome.js";
import { has, list, record, type Shape, text } from "./shape.js";
import type { Table } from "./table.js";

/** A part of a document. `cards` asks a page to show the rows of its first table as figures of their own. */
export interface Section {
  /** Stable whatever the language, e.g. `headline`, `breakdown.industry`. */
  readonly id: string;
  readonly heading: string;
  readonly as: "table" | "cards";
  readonly paragraphs: readonly string[];
  readonly tables: readonly Table[];
}

/**
 * A paper ready to be printed (公文): heading, sections of paragraphs and tables, notes, as text in one language. Plain JSON;
 * Markdown, the HTML page and CSV are written from it alone. What of the heading is not given is empty.
 */
export interface Document {
  readonly language: Language;
  /** What stands in red above the line, e.g. 招商引资工作简报. */
  readonly masthead: string;
  readonly issue: string;
  readonly organ: string;
  readonly date: string;
  readonly title: string;
  readonly sections: readonly Section[];
  readonly notes: readonly string[];
}

const oneOf =
  (...values: readonly string[]): Shape =>
  (value) =>
    values.includes(value as string);

const document = record({
  language: oneOf("zh", "en"),
  masthead: text,
  issue: text,
  organ: text,
  date: text,
  title: text,
  sections: list(
    record({ id: text, heading: text, as: oneOf("table", "cards"), paragraphs: list(text), tables: list(isTable) }),
  ),
  notes: list(text),
});

/** Whether something can be printed as a document; it may have been stored and read back. */
export function isDocument(value: unknown): value is Document {
  return has(document, value);
}
