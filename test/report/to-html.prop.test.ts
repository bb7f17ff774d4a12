import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toHtml } from "../../src/report/index.js";
import { hostileTable } from "./hostile.js";
import { elementsOf, readHtml, textOf } from "./read-html-table.js";

/** What of a text can be printed: no marks of direction, and one space for what would move a cursor. */
function asLine(text: string): string {
  return text
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim();
}

const allowed = ["table", "caption", "thead", "tbody", "tr", "th", "td", "ul", "li"];
const anyTable = fc.tuple(hostileTable, fc.constantFrom("entrant", "item", "x")).map(([table, key]) => ({
  ...table,
  columns: table.columns.map((column, at) => (at === 1 ? { ...column, key } : column)),
}));

describe("toHtml, as laws", () => {
  test("a reader gets back exactly the texts, in their places", () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const document = readHtml(toHtml(table));
        const texts = (...names: string[]) => elementsOf(document, ...names).map(textOf);
        expect(texts("caption")).toEqual([asLine(table.title)]);
        const rows = elementsOf(document, "tr").map((row) => elementsOf(row.children, "th", "td").map(textOf));
        expect(rows).toEqual([table.columns.map(({ label }) => label), ...table.rows].map((row) => row.map(asLine)));
        expect(texts("li")).toEqual(table.notes.map(asLine));
        // And nothing stands beside them but line ends.
        const all = [table.title, ...rows.flat(), ...table.notes].map(asLine);
        expect(
          document
            .map((node) => (typeof node === "string" ? node : textOf(node)))
            .join("")
            .replaceAll("\n", ""),
        ).toBe(all.join(""));
      }),
      { numRuns: 1000 },
    );
  });

  test("no element, attribute or class comes of a text", () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const document = readHtml(toHtml(table));
        const names = new Set<string>();
        const visit = (nodes: typeof document): void => {
          for (const node of nodes) {
            if (typeof node === "string") continue;
            names.add(node.name);
            for (const [key, value] of Object.entries(node.attributes))
              expect(`${key}=${value}`).toBeOneOf(["scope=col", "scope=row", "class=number", "class=notes"]);
            visit(node.children);
          }
        };
        visit(document);
        expect([...names].filter((name) => !allowed.includes(name))).toEqual([]);
      }),
    );
  });

  test("cells to be set right are of class number, and no others; headings have their scope", () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const [head, ...body] = elementsOf(readHtml(toHtml(table)), "tr").map((row) =>
          elementsOf(row.children, "th", "td"),
        );
        const right = table.columns.map(({ align }) => (align === "right" ? "number" : undefined));
        for (const row of [head, ...body]) expect(row?.map(({ attributes }) => attributes["class"])).toEqual(right);
        for (const each of head ?? []) expect(each).toMatchObject({ name: "th", attributes: { scope: "col" } });
        const naming = table.columns.findIndex(({ key }) => key === "entrant" || key === "item");
        for (const row of body)
          expect(row.map(({ name, attributes }) => [name, attributes["scope"]])).toEqual(
            row.map((_, at) => (at === naming ? ["th", "row"] : ["td", undefined])),
          );
      }),
    );
  });
});
