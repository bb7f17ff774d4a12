import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Table, toMarkdown } from "../../src/report/index.js";
import { hostileTable } from "./hostile.js";
import { cellsOf, readInline } from "./markdown-reader.js";

/** The parts of a document as they were put in: title, rows with the header first, notes. */
function partsOf(markdown: string, { rows, columns }: Table) {
  const lines = markdown.split("\n");
  const [title = "", blank, head = "", rule = "", ...rest] = lines;
  const body = rest.slice(0, rows.length);
  const notes = rest.slice(rows.length).filter((line) => line !== "");
  expect([blank, rest.at(-1)]).toEqual(["", ""]);
  expect(rule).toBe(`| ${columns.map(({ align }) => (align === "right" ? "---:" : "---")).join(" | ")} |`);
  return { title: title.slice(3), rows: [head, ...body].map(cellsOf), notes: notes.map((note) => note.slice(2)) };
}

/** What of a text a line of Markdown can print: no marks of direction, and one space for what would move a cursor. */
function asLine(text: string): string {
  return text
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim();
}

describe("toMarkdown, as laws", () => {
  test("every row has as many cells as there are columns, whatever is written in them", () => {
    fc.assert(
      fc.property(hostileTable, (table) => {
        const { rows } = partsOf(toMarkdown(table), table);
        expect(rows).toHaveLength(table.rows.length + 1);
        for (const cells of rows) expect(cells).toHaveLength(table.columns.length);
      }),
      { numRuns: 500 },
    );
  });

  test("every text is printed as it is, and none comes to life as markup, HTML, link or image", () => {
    fc.assert(
      fc.property(hostileTable, (table) => {
        const { title, rows, notes } = partsOf(toMarkdown(table), table);
        const written = [title, ...rows.flat(), ...notes].map(readInline);
        const meant = [table.title, ...table.columns.map(({ label }) => label), ...table.rows.flat(), ...table.notes];
        expect(written.map((each) => each.printed)).toEqual(meant.map(asLine));
        expect(written.flatMap((each) => each.live)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
