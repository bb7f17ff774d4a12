import { describe, expect, test } from "vitest";
import { type Excluded, trace } from "../../src/ledger/index.js";
import { cny, entry, indicators, ledger, project, undecided, wan } from "./book.js";

const excluded = (more: Partial<Excluded>): Excluded => ({
  rule: "funds",
  project: "p",
  event: "x",
  on: "2024-02-01",
  reason: "evidence",
  ...more,
});

const bands = {
  bands: [{ atLeast: "3000万元", is: { each: "1000万元", is: "10", part: "completed" as const } }, { else: "0" }],
};
const every = indicators(
  { id: "funds", of: "sum", rules: ["funds"], round: "1亿元" },
  { id: "count", of: "count", rules: ["funds"] },
  { id: "average", of: { ratio: "funds", to: "count" } },
  { id: "bonus", of: "sum", rules: ["funds"], per: "project", item: { of: "sum", points: bands } },
  { id: "stock", of: { stock: "project.investment.total" } },
  { id: "starts", of: { cohort: { from: "signed", to: "started", by: "count" } } },
  { id: "rating", of: { panel: [{ id: "parks", weight: "1" }], empty: "redistribute" } },
);
const book = ledger(
  [
    entry({ amount: wan(3000) }),
    entry({ event: "2", on: "2024-05-01", amount: wan(1000), share: "0.5", count: "0.5" }),
    entry({ event: "2", on: "2024-05-01", amount: wan(1000), share: "0.5", count: "0.5", unit: "b" }),
    entry({ rule: "signing", event: "3" }),
  ],
  [
    project("p", { record: { id: "p", investment: { total: "2亿元" } }, first: { signed: "2024-01-05" } }),
    project("q", {
      record: { id: "q", investment: { total: "3亿元" } },
      first: { signed: "2024-02-05", started: "2024-03-05" },
      credit: [
        { unit: "a", share: "0.4" },
        { unit: "b", share: "0.6" },
      ],
    }),
    project("r", { credit: [{ unit: "b", share: "1" }] }),
  ],
  {
    undecided: [undecided({ would: [entry({ event: "9", unit: "b" })] }), undecided({ event: "10" })],
    excluded: [
      excluded({}),
      excluded({ event: "y", project: "r" }),
      excluded({ event: "z", rule: "signing" }),
      excluded({ event: "old", on: "2023-02-01" }),
      excluded({ event: "never", on: null }),
    ],
  },
);
const of = (indicator: string, entrant = "a") => trace(book, { indicators: every, indicator, entrant });

describe("the trace of a figure", () => {
  test("names each entry, what it adds, its project and its event", () => {
    const { rows, projects, events, cell } = of("funds");
    expect(rows.map(({ event, on, adds }) => [event, on, adds])).toEqual([
      ["1", "2024-03-01", wan(3000)],
      ["2", "2024-05-01", wan(1000)],
    ]);
    expect([projects, events]).toEqual([["p"], ["1", "2"]]);
    // The figure is rounded, its rows are not: 0.4亿元 to the grain of 1亿元.
    expect(cell).toEqual({ value: cny("0"), undecided: 1, withUndecided: null });
  });

  test("names what could still change it, and what of its rules and days did not count", () => {
    const { undecided: open, excluded: out } = of("funds");
    expect(open).toEqual([{ project: "p", event: "10" }]);
    expect(of("funds", "b").undecided.map(({ event }) => event)).toEqual(["10", "9"]);
    expect(out.map(({ event }) => event)).toEqual(["x", "never"]);
    expect(of("funds", "b").excluded.map(({ event }) => event)).toEqual(["y"]);
  });

  test("says what each project earned, and what part of it is whose", () => {
    // 5000万元 in all earn 50 points, of which four fifths are a's: 3000 and 1000 of 5000.
    const { rows, groups } = of("bonus");
    expect(rows.map(({ adds }) => adds)).toEqual(["30", "10"]);
    expect(groups).toEqual([{ id: "p", points: "40" }]);
    expect(of("bonus", "b").groups).toEqual([{ id: "p", points: "10" }]);
  });

  test("of a ratio is that of its two", () => {
    const { rows, parts } = of("average");
    expect(rows).toEqual([]);
    expect(parts.map(({ indicator, rows: own }) => [indicator, own.map(({ adds }) => adds)])).toEqual([
      ["funds", [wan(3000), wan(1000)]],
      ["count", ["1", "0.5"]],
    ]);
  });

  test("of a stock is the projects as they stand, by their shares", () => {
    const { rows, undecided: open } = of("stock");
    expect(rows.map(({ project: id, share, adds }) => [id, share, adds])).toEqual([
      ["p", "1", cny("200000000")],
      ["q", "0.4", cny("120000000")],
    ]);
    expect(open).toEqual([]);
    expect(of("stock", "b").undecided).toEqual([{ project: "r", event: null }]);
  });

  test("of a cohort is those who came further, and those who came so far", () => {
    const { parts, cell } = of("starts");
    expect(cell.value).toBe("2/7");
    expect(parts.map(({ rows }) => rows.map(({ project: id, adds }) => [id, adds]))).toEqual([
      [["q", "0.4"]],
      [
        ["p", "1"],
        ["q", "0.4"],
      ],
    ]);
  });

  test("of a cohort has for each of its sides what the side adds up to, not what the ratio is rounded to", () => {
    const invested = indicators({
      ...{ id: "it", of: { cohort: { from: "signed", to: "started", by: "project.investment.total" } }, round: "0.01" },
    });
    const at = (entrant: string) => trace(book, { indicators: invested, indicator: "it", entrant });
    expect(of("starts").parts.map(({ cell }) => cell)).toEqual([{ value: "0.4" }, { value: "1.4" }]);
    expect(at("a").cell).toEqual({ value: "0.38" });
    expect(at("a").parts.map(({ cell }) => cell)).toEqual([{ value: cny("120000000") }, { value: cny("320000000") }]);
    const before = ledger(
      [],
      [
        project("p", { first: { signed: "2024-01-05" } }),
        project("q", {
          first: { signed: "2024-01-05", started: "2024-03-05" },
          record: { investment: { total: "1元" } },
        }),
      ],
    );
    const open = trace(before, { indicators: invested, indicator: "it", entrant: "a" });
    expect(open.parts.map(({ cell, undecided: doubts }) => [cell, doubts])).toEqual([
      [{ value: cny("1") }, []],
      [{ value: cny("1"), undecided: 1, withUndecided: null }, [{ project: "p", event: null }]],
    ]);
  });

  test("of opinions has no entries", () => {
    const ratings = [{ indicator: "rating", entrant: "a", class: "parks", rater: "x", points: "9" }];
    const found = trace(book, { indicators: every, indicator: "rating", entrant: "a", ratings });
    expect([found.cell.value, found.rows]).toEqual(["9", []]);
  });

  test("follows the same `by`: a whole counts once", () => {
    const { rows } = trace(book, { indicators: every, indicator: "count", entrant: "all", by: "all" });
    expect(rows.map(({ unit, adds }) => [unit, adds])).toEqual([
      ["a", "1"],
      ["a", "0.5"],
      ["b", "0.5"],
    ]);
  });

  test("refuses an indicator that is not there", () => {
    expect(() => of("nothing")).toThrow("indicator-unknown");
  });
});
