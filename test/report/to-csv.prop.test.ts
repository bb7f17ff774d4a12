import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCsv } from "../../src/report/index.js";
import { readCsv } from "./csv-reader.js";
import { hostileTable } from "./hostile.js";

/** What a spreadsheet may run: a sign, an ASCII or a full-width one, also behind what it does not show. */
const RUN = new Set("=+-@＝＋－＠﹦﹢﹣﹫");

function mayRun(cell: string): boolean {
  if (/^[-+]?\d+(\.\d+)?%?$/.test(cell)) return false;
  const [first = ""] = cell.replace(/^[\s\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]+/u, "");
  return RUN.has(first) || /^[\t\r\n]/.test(cell);
}

describe("toCsv, as laws", () => {
  test("a reader by RFC 4180 gets back every cell, and before a formula an apostrophe", () => {
    fc.assert(
      fc.property(hostileTable, (table) => {
        const cells = [table.columns.map(({ label }) => label), ...table.rows];
        const read = readCsv(toCsv(table));
        expect(read.map((record) => record.length)).toEqual(cells.map((record) => record.length));
        const guarded = cells.map((record) => record.map((cell) => (mayRun(cell) ? `'${cell}` : cell)));
        expect(read).toEqual(guarded);
        expect(read.flat().filter(mayRun)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test("and so does one that takes semicolons or tabs for the comma: each field that has any stands in quotes", () => {
    fc.assert(
      fc.property(hostileTable, (table) => {
        const unquoted = toCsv(table).replace(/"(?:[^"]|"")*"/g, "");
        expect(unquoted).not.toMatch(/[;\t]/);
      }),
    );
  });
});
