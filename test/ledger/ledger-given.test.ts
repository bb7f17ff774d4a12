import { describe, expect, test } from "vitest";
import { type Entry, type Ledger, type LedgerProject, tally, trace } from "../../src/ledger/index.js";
import { problemsOf as codes } from "../support/problems-of.js";
import { entry, figure, indicators, ledger, project, undecided, wan } from "./book.js";

const count = indicators({ id: "it", of: "count" });

const of = (book: unknown) => codes(() => tally(count, book as Ledger));
const withEntry = (more: object) => of(ledger([entry(more as Partial<Entry>)]));
const withProject = (more: object) => of(ledger([], [project("p", more as Partial<LedgerProject>)]));

describe("a ledger written by hand", () => {
  test("says amounts as officials do, and numbers as numbers", () => {
    const written = entry({ amount: "2亿元", count: 1, share: "100%" } as unknown as Partial<Entry>);
    expect(figure({ of: "sum" }, ledger([written]))).toBe("200000000");
    expect(figure({ of: "count" }, ledger([written]))).toBe("1");
    expect(figure({ of: "count" }, ledger([entry({ count: "100%" })]))).toBe("1");
    const would = undecided({ would: [written] });
    expect(tally(count, ledger([], [], { undecided: [would] })).figures[0]?.figures["it"]).toEqual({
      value: "0",
      undecided: 1,
      withUndecided: "1",
    });
  });

  test("with lists of billions of rows is refused before one is read", () => {
    const endless = ledger([], [], { undecided: new Array(4_000_000_000) });
    expect(of(endless)).toEqual(["too-many at ledger.undecided"]);
  });

  test("keeps numbers of any length", () => {
    const long = "9".repeat(80);
    expect(figure({ of: "sum" }, ledger([entry({ amount: { amount: long, currency: "CNY" } })]))).toBe(long);
  });

  test.each([
    [{ on: "May" }, "day-malformed at ledger.entries[0].on"],
    [{ on: 5 }, "day-malformed at ledger.entries[0].on"],
    [{ on: "2024-02-30" }, "day-impossible at ledger.entries[0].on"],
    [{ unit: 5 }, "wrong-type at ledger.entries[0].unit"],
    [{ project: 5 }, "wrong-type at ledger.entries[0].project"],
    [{ rule: undefined }, "missing at ledger.entries[0].rule"],
    [{ as: "old" }, "wrong-type at ledger.entries[0].as"],
    [{ doubled: 1 }, "wrong-type at ledger.entries[0].doubled"],
    [{ per: 1 }, "wrong-type at ledger.entries[0].per"],
    [{ count: null }, "wrong-type at ledger.entries[0].count"],
    [{ amount: undefined }, "missing at ledger.entries[0].amount"],
    [{ amount: { amount: "x", currency: "CNY" } }, "money-malformed at ledger.entries[0].amount"],
  ])("has entries with %j refused", (more, expected) => {
    expect(withEntry(more)).toEqual([expected]);
  });

  test.each([
    [{ credit: undefined }, "missing at ledger.projects[0].credit"],
    [{ credit: [null] }, "wrong-type at ledger.projects[0].credit[0]"],
    [{ credit: [{ unit: "a", share: "some" }] }, "number-malformed at ledger.projects[0].credit[0].share"],
    [{ first: undefined }, "missing at ledger.projects[0].first"],
    [{ record: [] }, "wrong-type at ledger.projects[0].record"],
    [{ funds: { total: { ever: wan(1), inPeriod: [] } } }, "missing at ledger.projects[0].funds.total.inYear"],
    [{ funds: { total: null } }, "wrong-type at ledger.projects[0].funds.total.inYear"],
  ])("has projects with %j refused", (more, expected) => {
    expect(withProject(more)[0]).toBe(expected);
  });

  test("has rows that are nothing refused, all of them", () => {
    const nothing = [null] as never;
    expect(of({ ...ledger([]), entries: nothing, excluded: nothing, undecided: nothing, projects: nothing })).toEqual([
      "wrong-type at ledger.entries[0]",
      "wrong-type at ledger.excluded[0]",
      "wrong-type at ledger.undecided[0]",
      "wrong-type at ledger.projects[0]",
    ]);
    expect(of({ ...ledger([]), entries: new Array(1) })).toEqual(["missing at ledger.entries[0]"]);
    expect(of({ ...ledger([]), undecided: [{ ...undecided(), would: undefined }] })).toEqual([
      "missing at ledger.undecided[0].would",
    ]);
    const { excluded: _, ...rest } = ledger([]);
    expect(of(rest)).toEqual(["ledger-malformed at ledger"]);
    expect(of({ ...ledger([]), period: null })).toEqual(["ledger-malformed at ledger"]);
    expect(codes(() => trace(rest as Ledger, { indicators: count, indicator: "it", entrant: "a" }))).toEqual([
      "ledger-malformed at ledger",
    ]);
  });

  test("that throws when it is read is a problem", () => {
    const throws = {
      get rule(): string {
        throw new Error("no");
      },
    };
    expect(of({ ...ledger([]), entries: [throws] })).toEqual(["unreadable at ledger"]);
  });

  test("says of an amount that is not known that there is none", () => {
    const would = (more: object) =>
      of(ledger([], [], { undecided: [undecided({ would: [{ ...entry(), ...more } as ReturnType<typeof entry>] })] }));
    expect(would({ amount: null, amountUnknown: true })).toEqual([]);
    expect(would({ amount: null, amountUnknown: "yes" })).toEqual([
      "wrong-type at ledger.undecided[0].would[0].amountUnknown",
    ]);
    expect(would({ amountUnknown: true })).toEqual(["wrong-type at ledger.undecided[0].would[0].amount"]);
  });

  test("has an entry once", () => {
    const others = [entry({ unit: "b" }), entry({ as: "increase" }), entry({ rule: "else" }), entry({ project: "q" })];
    expect(of(ledger([entry(), ...others]))).toEqual([]);
    expect(of(ledger([entry(), ...others, entry({ on: "2024-09-09" })]))).toEqual(["entry-twice at ledger.entries[5]"]);
    const twice = undecided({ would: [entry(), entry()] });
    expect(of(ledger([], [], { undecided: [twice] }))).toEqual(["entry-twice at ledger.undecided[0]"]);
  });
});
