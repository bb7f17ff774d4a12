import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toPlainText } from "../../src/report/index.js";
import { hostileTable, hostileText } from "./hostile.js";

const unspaced = (text: string) => text.replace(/[\s\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "");

describe("toPlainText, as laws", () => {
  test("nothing of a text is lost, wherever its lines are broken", () => {
    const chinese = fc.string({ unit: fc.constantFrom(..."甲，（）“”。1a. %"), maxLength: 200, size: "max" });
    const cell = fc.oneof(chinese, hostileText);
    fc.assert(
      fc.property(cell, (text) => {
        const table = {
          title: "",
          columns: [{ key: "", label: "x", align: "left" as const }],
          rows: [[text]],
          notes: [],
        };
        expect(unspaced(toPlainText(table).split("\n").slice(4).join(""))).toBe(unspaced(text));
      }),
      { numRuns: 500 },
    );
  });

  test("whatever stands in a table, its text has no control character but the ends of its own lines", () => {
    fc.assert(
      fc.property(hostileTable, (table) => {
        expect(toPlainText(table).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202e]/u);
      }),
    );
  });

  test("two columns and notes keep to 80, however long they are", () => {
    // Only ASCII and Chinese: 1 and 2 columns, counted here by hand.
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(..."甲乙，。（）a1 "), maxLength: 120, size: "max" }),
      fc.string({ unit: fc.constantFrom("a", "1"), maxLength: 120, size: "max" }),
    );
    const width = (line: string) => [...line].reduce((sum, each) => sum + (each > "\u2e80" ? 2 : 1), 0);
    const columns = (["left", "right"] as const).map((align, i) => ({ key: `${i}`, label: `${i}`, align }));
    fc.assert(
      fc.property(text, fc.array(fc.tuple(text, text)), text, (title, rows, note) => {
        for (const line of toPlainText({ title, columns, rows, notes: [note] }).split("\n"))
          expect(width(line)).toBeLessThanOrEqual(80);
      }),
    );
  });
});
