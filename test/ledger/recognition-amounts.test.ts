import { describe, expect, test } from "vitest";
import type { Rule } from "../../src/ledger/index.js";
import { outcomes, project, signing, type Told, under } from "./recognised.js";

const arrived = (id: string, as: string | undefined, amount: unknown, on = "2024-06-01", more: Told = {}): Told => ({
  ...{ id, project: "p", kind: "capital-arrived", on, amount },
  ...(as ? { as } : {}),
  ...more,
});
const funds: Partial<Rule> = { event: "capital-arrived" };
const told = (rule: Partial<Rule>, ...events: Told[]) =>
  outcomes(under({ ...funds, ...rule }, [project("p"), ...events]));

/** Section 3.4: every place has its own definition of funds in place. */
describe("funds in place", () => {
  test("may be fixed assets only, or working capital too", () => {
    const events = [arrived("1", "fixedAssets", "526.89亿元"), arrived("2", "working", "175.87亿元")];
    expect(told({ where: { field: "event.as", equals: "fixedAssets" } }, ...events)).toEqual({
      "1": "new 甲 1 52689000000",
      "2": "excluded where",
    });
    expect(told({ where: { field: "event.as", in: ["fixedAssets", "working"] } }, ...events)["2"]).toBe(
      "new 甲 1 17587000000",
    );
  });

  test("may include land, or leave it out of the same event", () => {
    const event = arrived("1", "fixedAssets", "5000万元", "2024-06-01", { land: "800万元" });
    expect(told({}, event)["1"]).toBe("new 甲 1 50000000");
    const without = { sum: ["event.amount", { times: "-1", of: "event.land" }] };
    expect(told({ amount: without }, event)["1"]).toBe("new 甲 1 42000000");
    expect(told({ amount: without }, { ...event, land: undefined })["1"]).toBe("undecided amount event.land");
    expect(told({ amount: without }, { ...event, land: "n/a" })["1"]).toBe("new 甲 1 50000000");
  });

  test("may be the paid-in capital on the licence (Ezhou 2008), or never that alone (Tonghai)", () => {
    const events = [arrived("1", "paidIn", "500万元"), arrived("2", "fixedAssets", "900万元")];
    expect(told({ where: { field: "event.as", equals: "paidIn" } }, ...events)).toEqual({
      "1": "new 甲 1 5000000",
      "2": "excluded where",
    });
    expect(told({ where: { not: { field: "event.as", in: ["paidIn", "infrastructure"] } } }, ...events)["1"]).toBe(
      "excluded where",
    );
  });

  test("what does not say what it is leaves it undecided", () => {
    expect(told({ where: { field: "event.as", equals: "paidIn" } }, arrived("1", undefined, "1万元"))["1"]).toBe(
      "undecided condition event.as",
    );
  });

  test("of a project count where this year's fixed assets are 5 % of the total at least", () => {
    const where = {
      field: "funds.fixedAssets.inYear",
      atLeast: { times: "5%", field: "project.investment.total" },
    } as const;
    const of = (amount: string, on = "2024-06-01", total: string | null = "1亿元") =>
      outcomes(
        under({ ...funds, where }, [project("p", { investment: { total } }), arrived("1", "fixedAssets", amount, on)], {
          period: "2023-01-01/2024-12-31",
        }),
      )["1"];
    expect(of("500万元")).toBe("new 甲 1 5000000");
    expect(of("499万元")).toBe("excluded where");
    expect(of("500万元", "2023-12-31")).toBe("excluded where");
    expect(of("500万元", "2024-06-01", null)).toBe("undecided condition project.investment.total");
  });

  test("see sums in the year, in the period and ever; of a kind that never came it was nothing", () => {
    const events = [
      project("p"),
      arrived("1", "fixedAssets", "1亿元", "2023-06-01"),
      arrived("2", "fixedAssets", "2亿元", "2024-02-01"),
      arrived("3", "working", "4亿元", "2024-05-01"),
      { id: "e", project: "p", kind: "signed", on: "2024-05-20", class: "contract", amount: "1亿元" },
    ];
    const holds = (field: string, equals: string) =>
      outcomes(under({ where: { field, equals } }, events, { period: "2024-Q2" }))["e"]?.startsWith("new");
    expect(holds("funds.total.ever", "7亿元")).toBe(true);
    expect(holds("funds.total.inYear", "6亿元")).toBe(true);
    expect(holds("funds.total.inPeriod", "4亿元")).toBe(true);
    expect(holds("funds.fixedAssets.ever", "3亿元")).toBe(true);
    expect(holds("funds.fixedAssets.inYear", "2亿元")).toBe(true);
    expect(holds("funds.fixedAssets.inPeriod", "0元")).toBe(true);
    expect(holds("funds.land.ever", "0")).toBe(true);
    expect(holds("funds.land.ever", "1元")).toBe(false);
  });

  test("a project with 1 to 10 million in the year is counted once, in that year (services)", () => {
    const once: Rule["once"] = { per: "project.id", within: "year" };
    const where = { field: "funds.total.inYear", between: ["100万元", "1000万元"] } as const;
    expect(
      told({ where, once }, arrived("1", undefined, "60万元", "2024-03-01"), arrived("2", undefined, "60万元")),
    ).toEqual({
      "1": "new 甲 1 600000",
      "2": "excluded counted-before 1",
    });
    expect(told({ where, once }, arrived("1", undefined, "99万元"))["1"]).toBe("excluded where");
  });
});

/** Section 3.5. */
describe("foreign capital", () => {
  const rates = [
    { currency: "USD", in: "CNY", rate: "6.3", from: "2012-01-01", until: "2012-12-31" },
    { currency: "USD", in: "CNY", rate: "6.48", from: "2013-01-01", until: "2013-12-31" },
  ];
  const of = (rule: Partial<Rule>, amount: unknown, on = "2013-05-20", more: object = {}) => {
    const signed = { id: "e", project: "p", kind: "signed", on, class: "contract", amount, foreign: true };
    return outcomes(
      under(rule, [project("p"), signed], { rates, asOf: "2013-12-31", period: "2012-01-01/2013-12-31", ...more }),
    )["e"];
  };

  test("is exchanged at the rate of its day, or of a fixed day of the year", () => {
    // 1234567.89 x 6.48 = 7999999.9272; x 6.3 = 7777777.707
    const exchange = { to: "CNY", on: "event.on" };
    expect(of({ exchange }, "1234567.89美元")).toBe("new 甲 1 7999999.9272");
    expect(of({ exchange }, "1234567.89美元", "2012-05-20")).toBe("new 甲 1 7777777.707");
    expect(of({ exchange: { to: "CNY", on: "2013-01-01" } }, "1234567.89美元", "2012-05-20")).toBe(
      "new 甲 1 7999999.9272",
    );
  });

  test("is rounded for each where the rule says so, and else only where it is shown", () => {
    const exchange = { to: "CNY", on: "event.on", round: "1万元" };
    expect(of({ exchange }, "1234567.89美元")).toBe("new 甲 1 8000000");
    expect(of({ exchange }, "5000元")).toBe("new 甲 1 10000"); // half away from zero
    expect(of({ exchange, amount: { sum: [{ times: "-1", of: "event.amount" }] } }, "5000元")).toBe("new 甲 1 -10000");
    // 3 x 0.5万美元 = 3 x 3.24万元: 9.72 at the end, and 9 where each is rounded first
    expect(of({ exchange }, "5000美元")).toBe("new 甲 1 30000");
    expect(of({ exchange: { to: "CNY", on: "event.on" } }, "5000美元")).toBe("new 甲 1 32400");
  });

  test("is undecided on a day without a rate, and stays in its currency where no exchange is asked for", () => {
    const exchange = { to: "CNY", on: "event.on" };
    expect(of({ exchange }, "100欧元")).toBe("undecided rate rates.EUR.CNY.2013-05-20");
    expect(of({ exchange: { to: "CNY", on: "event.paidOn" } }, "100美元")).toBe("undecided rate event.paidOn");
    expect(of({ exchange: { to: "CNY", on: "event.paidOn" } }, "100元")).toBe("new 甲 1 100");
    expect(of({ exchange }, "100美元", "2013-05-20", { rates: undefined })).toBe(
      "undecided rate rates.USD.CNY.2013-05-20",
    );
    expect(
      under({}, [
        project("p"),
        { id: "e", project: "p", kind: "signed", class: "c", on: "2024-05-20", amount: "100美元" },
      ]).entries[0]?.amount,
    ).toEqual({ amount: "100", currency: "USD" });
  });

  test("counts 1.2 times where the project is foreign (measure 4), the count does not", () => {
    const weights = [{ if: { field: "event.foreign", is: true }, times: "1.2" }] as const;
    // 100万美元 x 6.48 x 1.2 = 777.6万元
    expect(of({ exchange: { to: "CNY", on: "event.on" }, weights }, "100万美元")).toBe("new 甲 1 7776000");
    expect(signing({ weights }, {})).toBe("new 甲 1 200000000");
    expect(signing({ weights: [{ if: { field: "project.origin", equals: "abroad" }, times: "1.2" }] }, {})).toBe(
      "undecided condition project.origin",
    );
  });

  test("is multiplied by all weights that hold: a sampling factor is one without a condition (Huzhou 2007)", () => {
    const weights = [{ times: "0.85" }, { if: { field: "event.foreign", is: true }, times: "1.2" }] as const;
    // 200 x 0.85 x 1.2 = 204
    expect(of({ weights }, "200元")).toBe("new 甲 1 204");
    expect(signing({ weights: [{ times: "85%" }] }, {})).toBe("new 甲 1 170000000");
  });

  test("uses a rate that was known: one recorded later replaces it from then on", () => {
    const revised = [
      { currency: "USD", in: "CNY", rate: "6", from: "2024-01-01" },
      { currency: "USD", in: "CNY", rate: "7", from: "2024-01-01", recordedOn: "2024-07-15" },
    ];
    const exchange = { to: "CNY", on: "event.on" };
    const signed = { id: "e", project: "p", kind: "signed", on: "2024-05-20", class: "c", amount: "100美元" };
    const known = (knownOn: string) =>
      outcomes(under({ exchange }, [project("p"), signed], { rates: revised, asOf: "2024-06-30", knownOn }))["e"];
    expect(known("2024-07-14")).toBe("new 甲 1 600");
    expect(known("2024-07-15")).toBe("new 甲 1 700");
  });
});

describe("an amount", () => {
  test("is read however it is written, and where it stands", () => {
    for (const amount of ["1.2亿元", "12000万元", "120000000元", { amount: "120000000", currency: "CNY" }])
      expect(signing({}, {}, { amount })).toBe("new 甲 1 120000000");
    for (const total of ["1.2亿元", "12000万元", { amount: "120000000.0", currency: "CNY" }])
      expect(signing({ amount: "project.investment.total" }, { investment: { total } })).toBe("new 甲 1 120000000");
  });

  test("that is missing, no money, or of two currencies leaves it undecided", () => {
    const amount = "project.total";
    for (const total of [undefined, null, "", "n/a", "待定", 5, true, [], {}, ["1元", "1美元"]])
      expect(signing({ amount }, { total }), String(total)).toBe("undecided amount project.total");
    expect(signing({ amount }, { total: ["1元", "2元"] })).toBe("new 甲 1 3");
  });

  test("that are not known leave known for whom it would count; where that is not known either, nothing is", () => {
    const events = (credit: unknown) => [
      { id: "p", credit },
      { id: "e", project: "p", kind: "signed", on: "2024-05-20", class: "c", amount: null },
    ];
    const of = (credit: unknown, rule: Partial<Rule> = {}) => under(rule, events(credit)).undecided[0]?.would;
    const halves = ["甲", "乙"].map((unit) => ({ unit, share: "0.5" }));
    expect(of(halves)).toEqual(
      ["乙", "甲"].map((unit) => ({
        ...{ rule: "r", as: "new", unit, share: "0.5", count: "0.5", amount: null, on: "2024-05-20" },
        ...{ project: "p", event: "e", amountUnknown: true },
      })),
    );
    expect(of(halves.slice(1))).toBeNull();
    expect(of(halves, { on: "event.day" })).toBeNull();
  });

  test("may be left out: then only events count", () => {
    const events = [project("p"), { id: "e", project: "p", kind: "signed", on: "2024-05-20", class: "c" }];
    const { entries } = under({ amount: undefined }, events);
    expect(entries.map(({ count, amount }) => [count, amount])).toEqual([["1", null]]);
  });
});
