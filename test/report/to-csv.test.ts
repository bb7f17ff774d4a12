import { describe, expect, test } from "vitest";
import { type Table, toCsv } from "../../src/report/index.js";
import { codesOf } from "./codes-of.js";
import { townStandings } from "./town-race.js";

/** How a text is written as a field. */
function written(cell: string): string {
  const table: Table = { title: "t", columns: [{ key: "k", label: "l", align: "left" }], rows: [[cell]], notes: [] };
  return toCsv(table).slice("l\r\n".length, -"\r\n".length);
}

describe("toCsv", () => {
  test("writes standings as a header and rows, without a byte-order mark", () => {
    expect(toCsv(townStandings, { language: "en" })).toBe(
      [
        "Place,Change,Unit,funds (60),visits (40),Total,Remarks",
        "joint 1,↑1,东镇,54.00,30.00,84.00,",
        "joint 1,–,西镇,60.00,24.00,84.00,",
        "3,–,南镇,30.00,40.00,70.00,",
        "4,new,北镇,0.00,10.00,10.00,funds: not reported",
        'unranked,new,示范区,60.00,20.00,80.00,"listed, not ranked"',
        "",
      ].join("\r\n"),
    );
  });

  test.each([
    ["a,b", '"a,b"'],
    ['a"b', '"a""b"'],
    ["a\nb", '"a\nb"'],
    ["a;b", '"a;b"'],
    [" a", '" a"'],
    ["", ""],
  ])("writes %j as RFC 4180 has it", (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  test.each([
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "=cmd|' /C calc'!A0",
    "＝1",
    "－1",
    "＋1",
    "＠SUM",
    "﹦1",
    "  =1",
    "\u00a0@a",
    "\u200b=1",
    "\ufeff+a",
    "-10/3",
    "-",
  ])("keeps a spreadsheet from running %j", (text) => {
    expect(written(text)).toBe(`'${text}`);
  });

  test.each(["\t=1", "\r=1", "\tharmless", '=HYPERLINK("http://a","b")'])(
    "nor %j, which stands in quotes too",
    (text) => {
      expect(written(text)).toBe(`"'${text.replaceAll('"', '""')}"`);
    },
  );

  test("leaves plain numbers to be reckoned with", () => {
    for (const number of ["-0.50", "+8.00", "2.78", "-12", "-3.5%"]) expect(written(number)).toBe(number);
    for (const number of ["0.50", "12", "3.5%"]) expect(written(`−${number}`)).toBe(`-${number}`);
    expect(written("−10/3")).toBe("−10/3");
  });

  test("refuses what is neither an outcome nor a table", () => {
    expect(codesOf(() => toCsv({} as never))).toEqual(["outcome-unknown"]);
  });
});
