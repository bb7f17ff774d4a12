import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, fromText, type Rational, sum } from "../../src/exact/index.js";
import {
  type Document,
  documentToCsv,
  documentToHtml,
  documentToMarkdown,
  monthlyBulletin,
  type Report,
  toCsv,
  toDocument,
  weeklyDispatch,
} from "../../src/report/index.js";
import { data, explanations, heading, industry, layout, units } from "./county.js";
import { readCsv } from "./csv-reader.js";
import { hostileTable, hostileText } from "./hostile.js";
import { readHtml } from "./html-reader.js";
import { readInline } from "./markdown-reader.js";
import { pipeline, week } from "./week.js";

const section = fc.record({
  id: hostileText,
  heading: hostileText,
  as: fc.constantFrom("table" as const, "cards" as const),
  paragraphs: fc.array(hostileText, { maxLength: 2 }),
  tables: fc.array(hostileTable, { maxLength: 2 }),
});

/** A document of nothing but trouble. */
const hostileDocument: fc.Arbitrary<Document> = fc.record({
  language: fc.constantFrom("zh" as const, "en" as const),
  masthead: hostileText,
  issue: hostileText,
  organ: hostileText,
  date: hostileText,
  title: hostileText,
  sections: fc.array(section, { maxLength: 3 }),
  notes: fc.array(hostileText, { maxLength: 2 }),
});

/** The same document, harmless: every text that is there is an x. */
function tamed<Value>(value: Value): Value {
  if (typeof value === "string") return (value === "" ? "" : "x") as Value;
  if (Array.isArray(value)) return value.map(tamed) as Value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => {
    const isKept = ["language", "as", "align", "key"].includes(key);
    return [key, isKept ? part : tamed(part)];
  });
  return Object.fromEntries(entries) as Value;
}

/** What of a text a line can print: no marks of direction, and one space for what would move a cursor. */
function asLine(text: string): string {
  return text
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim();
}

/** The tags that a page has of its own. */
const OWN = new RegExp(
  "^<(!DOCTYPE html|/?(html|head|meta|title|style|body|header|p|span|main|h[1-3]|section|dl|div|dt|dd|table|thead|tbody" +
    '|tr|th|td|footer|ul|li)( (class|lang|charset|name|content|http-equiv|scope)="[^"]*")*)>$',
);

describe("hostile texts stay in their place", () => {
  test("in HTML: the tags are those of a harmless document, and what is printed is what was meant", () => {
    const withoutClass = (tag: string) => tag.replace(/ class="(number|tight|long| )+"/, "");
    fc.assert(
      fc.property(hostileDocument, (document) => {
        const page = readHtml(documentToHtml(document));
        const harmless = readHtml(documentToHtml(tamed(document)));
        expect(page.tags.map(withoutClass)).toEqual(harmless.tags.map(withoutClass));
        const meant = [document.title, ...document.notes, ...document.sections.flatMap((each) => each.paragraphs)];
        for (const text of meant.map(asLine)) if (text !== "") expect(page.texts).toContain(text);
        for (const { as, tables } of document.sections)
          for (const text of as === "table" ? tables.flatMap(({ rows }) => rows.flat()).map(asLine) : [])
            if (text !== "") expect(page.texts).toContain(text);
      }),
      { numRuns: 150 },
    );
  });

  test("in Markdown: the lines are those of a harmless document, and nothing comes to life in them", () => {
    const frame = (line: string) => /^(#{1,3} |- |\| )?/.exec(line)?.[0];
    fc.assert(
      fc.property(hostileDocument, (document) => {
        const lines = documentToMarkdown(document).split("\n");
        const harmless = documentToMarkdown(tamed(document)).split("\n");
        expect(lines).toHaveLength(harmless.length);
        for (const [at, line] of lines.entries()) {
          const kind = frame(harmless[at] as string) as string;
          expect(line.startsWith(kind.trimEnd())).toBe(true);
          // Of a table the bars between its cells are meant to live.
          const inside = line.slice(kind.length);
          const parts = kind === "| " ? inside.split(/(?<!\\)(?:\\\\)*\|/) : [inside];
          if (kind !== "| " || !/^[-:| ]+$/.test(harmless[at] as string))
            expect(parts.flatMap((part) => readInline(part.trim()).live)).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("in CSV: each table is what `toCsv` writes, in a file whose name leads nowhere else", () => {
    fc.assert(
      fc.property(hostileDocument, (document) => {
        const files = documentToCsv(document);
        const tables = document.sections.flatMap((each) => each.tables);
        expect(files.map(({ text }) => text)).toEqual(tables.map((table) => toCsv(table)));
        expect(new Set(files.map(({ name }) => name)).size).toBe(tables.length);
        for (const { name } of files) expect(name).toMatch(/^\d{2,}-[\p{L}\p{N}-]*\.csv$/u);
        for (const [at, { text }] of files.entries()) {
          const records = readCsv(text);
          expect(records).toHaveLength((tables[at]?.rows.length ?? 0) + 1);
          for (const cell of records.flat()) expect(cell).not.toMatch(/^\s*[=@＝＠]/);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("from a host's own words down to the page", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (name, label) => {
        const own = { zh: label, en: label };
        const told = monthlyBulletin(
          { ...layout, title: own, figures: layout.figures.map((each) => ({ ...each, label: own })) },
          { ...data, units: units.map((each, at) => ({ ...each, entrant: `${name}\u0001${at}` })) },
          { heading: { ...heading, organ: own } },
        );
        const { tags } = readHtml(documentToHtml(toDocument(told)));
        expect(tags.filter((tag) => !OWN.test(tag))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

/** Amounts in yuan as a structure may have them: large, small, nothing, fractions of a cent, below zero. */
const amount = fc.oneof(
  fc.constantFrom("0", "5000000", "500000", "333333333", "0.005", "-1250000"),
  fc.bigInt({ min: -(10n ** 11n), max: 10n ** 13n }).map(String),
  fc.tuple(fc.nat(10 ** 9), fc.integer({ min: 1, max: 97 })).map(([n, d]) => `${n}/${d}`),
);

function shownOf(text: string): Rational {
  return fromText(text.replace("−", "-")) as Rational;
}

test("shown parts add up to the shown total, each within one step of its own", () => {
  fc.assert(
    fc.property(
      fc.array(amount, { minLength: 1, maxLength: 8 }),
      fc.constantFrom("亿元" as const, "万元" as const, "元" as const),
      fc.integer({ min: 0, max: 3 }),
      (amounts, unit, digits) => {
        const parts = amounts.map((each, at) => ({
          entrant: String(at),
          figures: { funds: { value: { amount: each, currency: "CNY" } } },
        }));
        const [breakdown] = layout.breakdowns ?? [];
        const one = { ...breakdown, figures: ["funds"], adds: ["funds"] } as NonNullable<typeof breakdown>;
        const shown = { id: "funds", label: layout.title, in: unit, digits };
        const { breakdowns } = monthlyBulletin(
          { id: "l", edition: "1", title: layout.title, figures: [shown], breakdowns: [one] },
          { period: "2024", breakdowns: { industry: parts } },
        );
        const [told] = breakdowns[0]?.figures ?? [];
        const cells = told?.cells ?? [];
        expect(sum(cells.map((cell) => shownOf(cell.shown)))).toEqual(shownOf(told?.total?.shown ?? ""));
        const shares = cells.flatMap(({ share }) => (share ? [shownOf(share.shown)] : []));
        if (shares.length > 0) expect(compare(sum(shares), shownOf("100"))).toBe(0);
        const places = unit === "亿元" ? 8 : unit === "万元" ? 4 : 0;
        for (const { exact, shown } of cells) {
          const yuan = Number(shown.replace("−", "-")) * 10 ** places;
          const value = fromText(exact ?? "") as Rational;
          expect(Math.abs(yuan - Number(value.n) / Number(value.d))).toBeLessThanOrEqual(
            10 ** (places - digits) * 1.0001,
          );
        }
      },
    ),
    { numRuns: 150 },
  );
});

const reports: readonly (readonly [string, Report])[] = [
  ["a bulletin", monthlyBulletin(layout, data, { heading })],
  ["a dispatch", weeklyDispatch(pipeline, week, { heading })],
];

describe.each(reports)("%s", (_, report) => {
  test("survives JSON, and so does its paper", () => {
    const paper = toDocument(report);
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
    expect(JSON.parse(JSON.stringify(paper))).toStrictEqual(paper);
    expect(toDocument(JSON.parse(JSON.stringify(report)))).toStrictEqual(paper);
    expect(documentToHtml(JSON.parse(JSON.stringify(paper)))).toBe(documentToHtml(paper));
  });

  test("has the same sections, columns and cells in Chinese and in English, and the same numbers", () => {
    const shapeOf = ({ sections, notes }: Document) => ({
      notes: notes.length,
      sections: sections.map(({ id, as, paragraphs, tables }) => ({
        id,
        as,
        paragraphs: paragraphs.length,
        tables: tables.map(({ columns, rows }) => ({
          columns: columns.map(({ key, align }) => [key, align]),
          rows: rows.map((cells) => cells.map((cell) => (/^[−\d.]+$/.test(cell) ? cell : cell === "" ? "" : "text"))),
        })),
      })),
    });
    expect(shapeOf(toDocument(report, { language: "en" }))).toEqual(shapeOf(toDocument(report)));
  });

  test("leaves nothing of its templates unfilled", () => {
    for (const language of ["zh", "en"] as const)
      expect(documentToMarkdown(toDocument(report, { language }))).not.toMatch(/\{\w+\}|undefined|\[object/);
  });
});

describe("whatever the order of what is given, the same bytes come out", () => {
  test("of a bulletin", () => {
    const bytes = JSON.stringify(reports[0]?.[1]);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...units], { minLength: units.length }),
        fc.shuffledSubarray([...explanations], { minLength: explanations.length }),
        fc.shuffledSubarray([...industry], { minLength: industry.length }),
        (towns, reasons, parts) => {
          const shuffled = { ...data, units: towns, explanations: reasons, breakdowns: { industry: parts } };
          expect(JSON.stringify(monthlyBulletin(layout, shuffled, { heading }))).toBe(bytes);
        },
      ),
    );
  });

  test("of a dispatch", () => {
    const bytes = JSON.stringify(reports[1]?.[1]);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...week.before], { minLength: week.before.length }),
        fc.shuffledSubarray([...week.now], { minLength: week.now.length }),
        (before, now) => {
          expect(JSON.stringify(weeklyDispatch(pipeline, { before, now }, { heading }))).toBe(bytes);
        },
      ),
    );
  });
});

test("what is no report, and no document, is refused", () => {
  const noKind = { kind: { toString: "booklet" } };
  const noDispatch = { kind: "weekly-dispatch", tracked: 1 };
  for (const wrong of [null, undefined, 3, {}, { kind: "toString" }, noKind, { kind: "booklet" }, noDispatch])
    expect(() => toDocument(wrong as never)).toThrow("report-unknown");
  const paper = toDocument(reports[0]?.[1] as Report);
  for (const wrong of [null, {}, { ...paper, language: "fr" }, { ...paper, notes: [1] }, { ...paper, sections: [{}] }])
    for (const write of [documentToMarkdown, documentToHtml, documentToCsv])
      expect(() => write(wrong as never)).toThrow("document-malformed");
});
