import { describe, expect, test } from "vitest";
import { type ProjectEvent, recordOf } from "../../src/project/index.js";
import { deepFreeze } from "../../src/reason/index.js";
import { event, registered } from "./timeline.js";

const fold = (record: object, ...events: ProjectEvent[]) =>
  recordOf(deepFreeze([{ ...registered, record: { id: "p", ...record } }, ...events]));
const recordAfter = (record: object, ...events: ProjectEvent[]) => fold(record, ...events).record;
const codesAfter = (record: object, ...events: ProjectEvent[]) => fold(record, ...events).anomalies.map((a) => a.code);

describe("the record of a project", () => {
  test("is what was registered, untouched where no event writes", () => {
    const record = { id: "p", 名称: "甲", list: [{ deep: [null, 0, ""] }], investment: "n/a" };
    const events = [
      { ...registered, record },
      event("entered", { stage: "x" }),
      event("paused"),
      event("closed", { as: "lost" }),
    ];
    expect(recordOf(events).record).toBe(record);
  });

  test("has the id of its project, even where nothing was registered", () => {
    expect(recordOf([{ ...registered, record: { name: "甲" } }]).record).toEqual({ id: "p", name: "甲" });
    expect(recordOf([event("amended", { set: { name: "乙" } })]).record).toEqual({ id: "p", name: "乙" });
  });

  test("keeps what was written before it was registered", () => {
    const early = event("amended", { set: { name: "乙" }, on: "2023-01-01" });
    expect(recordOf([early, registered]).record).toEqual({ id: "p", name: "乙" });
  });

  test("refuses no events, and those of several projects", () => {
    expect(() => recordOf([])).toThrow("events-none");
    expect(() => recordOf([registered, { ...event("resumed"), project: "q" }])).toThrow("events-of-many");
  });
});

describe("what is set", () => {
  const set = (changes: object) => event("amended", { set: changes });

  test("goes where its path leads, and makes objects on the way", () => {
    expect(
      recordAfter({ a: null, b: "n/a", c: { d: 1, e: 2 } }, set({ "a.x": 1, "b.y.z": 2, "c.d": null, f: [] })),
    ).toEqual({
      id: "p",
      a: { x: 1 },
      b: { y: { z: 2 } },
      c: { d: null, e: 2 },
      f: [],
    });
  });

  test("changes a member of a list by its number, or adds the next", () => {
    const investors = [{ name: "甲" }, { name: "乙" }];
    expect(recordAfter({ investors }, set({ "investors.1.name": "丙", "investors.2.name": "丁" }))).toMatchObject({
      investors: [{ name: "甲" }, { name: "丙" }, { name: "丁" }],
    });
    expect(investors[1]).toEqual({ name: "乙" });
  });

  test("is set as a whole before its parts, however it is written", () => {
    const expected = { id: "p", funds: { total: "2元", land: "1元" } };
    const parts = { "funds.total": "2元" };
    const whole = { funds: { total: "1元", land: "1元" } };
    expect(recordAfter({}, set({ ...parts, ...whole }))).toEqual(expected);
    expect(recordAfter({}, set({ ...whole, ...parts }))).toEqual(expected);
    const tags = Array.from({ length: 9 }, () => "x");
    expect(recordAfter({ tags }, set({ "tags.10": "z", "tags.9": "y" }))).toEqual({
      id: "p",
      tags: [...tags, "y", "z"],
    });
  });

  test("does not take away what stands in its way", () => {
    const record = { investment: "约1亿", tags: ["key"] };
    const { record: after, anomalies } = fold(
      record,
      set({ "investment.total": "1亿元", "tags.first": 1, "tags.2": 1 }),
    );
    expect(after).toEqual({ id: "p", ...record });
    expect(anomalies.map(({ code, says }) => [code, says.en.split(":")[0]])).toEqual([
      ["path-blocked", expect.stringContaining('tags["2"]')],
      ["path-blocked", expect.stringContaining("tags.first")],
      ["path-blocked", expect.stringContaining("investment.total")],
    ]);
  });

  test("is set with a stage, a signing or a piece of evidence too", () => {
    const events = [
      event("entered", { stage: "x", set: { a: 1 } }),
      event("signed", { class: "intent", set: { "signing.place": "上海" } }),
      event("evidence-attached", { evidence: "e", set: { c: 3 } }),
    ];
    expect(recordAfter({}, ...events)).toEqual({
      id: "p",
      a: 1,
      signing: { class: "intent", on: "2024-03-01", place: "上海" },
      evidence: { e: { on: "2024-03-01" } },
      c: 3,
    });
  });
});

describe("money", () => {
  const arrives = (amount: unknown, as?: string) =>
    event("capital-arrived", { id: `${amount}`, amount, ...(as && { as }) });
  const yuan = (amount: string) => ({ amount, currency: "CNY" });

  test("that arrives grows the whole and its kind, exactly", () => {
    const after = recordAfter(
      { funds: { land: "0.1亿元" } },
      arrives("0.2亿元", "land"),
      arrives("0.1元"),
      arrives("0.2元"),
    );
    expect(after).toEqual({ id: "p", funds: { land: yuan("30000000"), total: yuan("20000000.3") } });
    expect(recordAfter({}, arrives("1元", "total"))).toEqual({ id: "p", funds: { total: yuan("1") } });
  });

  test("in several currencies is kept apart", () => {
    const { record, anomalies } = fold({}, arrives("3美元"), arrives("2元"), arrives("1美元"), arrives("1欧元"));
    const expected = [yuan("2"), { amount: "1", currency: "EUR" }, { amount: "4", currency: "USD" }];
    expect(record).toEqual({ id: "p", funds: { total: expected } });
    expect(anomalies.map(({ code, events }) => [code, ...events])).toEqual([["currencies-mixed", "2元"]]);
  });

  test("cannot be added to what is no money", () => {
    const record = { funds: { total: "不详" } };
    expect(fold(record, arrives("1元", "land"))).toMatchObject({
      record: { id: "p", funds: { total: "不详", land: yuan("1") } },
      anomalies: [{ code: "amount-unreadable" }],
    });
    expect(recordAfter({ funds: { total: "0" } }, arrives("1美元"))).toMatchObject({
      funds: { total: { currency: "USD" } },
    });
    expect(codesAfter({ funds: { total: 5 } }, arrives("1元"))).toEqual(["amount-unreadable"]);
  });

  test("increases a total investment that is reported", () => {
    const more = event("capital-increased", { amount: "0.5亿元" });
    expect(recordAfter({ investment: { total: "1亿元", x: 1 } }, more)).toEqual({
      id: "p",
      investment: { total: yuan("150000000"), x: 1 },
    });
    for (const record of [{}, { investment: null }, { investment: { total: "n/a" } }]) {
      expect(recordAfter(record, more)).toEqual({ id: "p", ...record });
      expect(codesAfter(record, more)).toEqual(["increase-of-nothing"]);
    }
  });

  test("above the whole investment is strange, in its currency", () => {
    const record = { investment: { total: "1亿元" } };
    expect(codesAfter(record, arrives("1亿元"))).toEqual([]);
    const { anomalies } = fold(record, arrives("1亿元"), arrives("0.01元"));
    expect(anomalies).toEqual([
      {
        code: "funds-above-total",
        events: ["1亿元", "0.01元"],
        says: {
          zh: "到位资金1.0000000001亿元超过总投资1亿元",
          en: "funds in place of CNY 100.00000001 million exceed the total investment of CNY 100 million",
        },
      },
    ]);
    expect(codesAfter(record, arrives("2亿美元"))).toEqual([]);
    expect(codesAfter(record, arrives("2亿美元"), arrives("1.1亿元"))).toEqual([
      "currencies-mixed",
      "funds-above-total",
    ]);
    expect(codesAfter({ ...record, funds: { total: "2亿元" } })).toEqual(["funds-above-total"]);
  });

  test("of any number of digits is added up, and told to the cent", () => {
    const parts = [`1/${"3".repeat(50)}元`, `1/${"7".repeat(50)}元`, "2亿元"].map((amount) => arrives(amount));
    const { record, anomalies } = fold({ investment: { total: "2亿元" } }, ...parts);
    // 1/3…3 + 1/7…7 = (1/3 + 1/7) / 1…1 = 10 / (21 x 1…1), in lowest terms.
    const bottom = 21n * BigInt("1".repeat(50));
    const top = 200_000_000n * bottom + 10n;
    const [two, five] = [top % 2n === 0n && bottom % 2n === 0n, top % 5n === 0n && bottom % 5n === 0n];
    expect([two, five]).toEqual([false, false]);
    expect(record).toMatchObject({ funds: { total: yuan(`${top}/${bottom}`) } });
    expect(anomalies.map(({ says }) => says.zh)).toEqual(["到位资金2.00亿元超过总投资2亿元"]);
  });
});

describe("the other events", () => {
  test("signing again says all that is signed now", () => {
    const intent = event("signed", { class: "intent", amount: "1亿元", on: "2024-01-02" });
    const contract = event("signed", { class: "contract", amount: null, on: "2024-06-30" });
    const amount = { amount: "100000000", currency: "CNY" };
    expect(recordAfter({}, intent)["signing"]).toEqual({ class: "intent", amount, on: "2024-01-02" });
    expect(recordAfter({}, intent, contract)["signing"]).toEqual({ class: "contract", on: "2024-06-30" });
  });

  test("a milestone remembers its first day, and how often it was put off", () => {
    const due = (day: string) => event("planned", { milestone: "start", due: day });
    const put = (...days: string[]) => recordAfter({}, ...days.map(due))["milestones"];
    expect(put("2024-05-01")).toEqual({ start: { due: "2024-05-01", first: "2024-05-01", revisions: 0 } });
    expect(put("2024-05-01", "2024-05-01", "2024-07-01", "2024-06-01")).toEqual({
      start: { due: "2024-06-01", first: "2024-05-01", revisions: 2 },
    });
    const record = { milestones: { start: { due: "2024-02-01", title: "开工" } } };
    expect(recordAfter(record, due("2024-03-01"))["milestones"]).toEqual({
      start: { due: "2024-03-01", title: "开工", first: "2024-02-01", revisions: 1 },
    });
  });

  test("evidence, waivers and credit are kept", () => {
    const credit = [{ unit: "A", share: "50%" }];
    const waiver = {
      stage: "signed",
      requirement: "evidence.land",
      reason: { zh: "容缺", en: "later" },
      until: "2024-12-31",
    };
    const events = [
      event("evidence-attached", { evidence: "land", validFrom: "2024-01-01", validUntil: "2025-01-01" }),
      event("waived", { ...waiver, by: { id: "u1", role: "leader" } }),
      event("waived", { stage: "x", requirement: "y", reason: "z" }),
      event("credit-changed", { credit }),
    ];
    expect(recordAfter({ credit: [] }, ...events)).toEqual({
      id: "p",
      evidence: { land: { on: "2024-03-01", validFrom: "2024-01-01", validUntil: "2025-01-01" } },
      waivers: [
        { ...waiver, on: "2024-03-01", by: { id: "u1", role: "leader" } },
        { stage: "x", requirement: "y", reason: "z", on: "2024-03-01" },
      ],
      credit,
    });
    expect(codesAfter({ waivers: { a: 1 } }, event("waived", { stage: "x", requirement: "y", reason: "z" }))).toEqual([
      "path-blocked",
    ]);
  });
});
