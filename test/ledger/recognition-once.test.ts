import { describe, expect, test } from "vitest";
import { type Ledger, type Rule, recognise } from "../../src/ledger/index.js";
import { replay } from "../../src/pipeline/index.js";
import { outcomes, project, type Told, under } from "./recognised.js";

const signed = (id: string, on: string, more: Told = {}): Told => ({
  ...{ id, project: "p", kind: "signed", on, class: "contract", amount: "1亿元" },
  ...more,
});
const increased = (id: string, on: string, more: Told = {}): Told => ({
  ...{ id, project: "p", kind: "capital-increased", on, amount: "3亿元" },
  ...more,
});
const ever = { per: "project.id", within: "ever" } as const;
const NEW = "new 甲 1 100000000";

describe("counted once", () => {
  test("ever: also by what came before the period", () => {
    const events = [project("p"), signed("1", "2023-05-20"), signed("2", "2024-05-20")];
    expect(outcomes(under({ once: ever }, events))).toEqual({
      "1": "excluded outside-window",
      "2": "excluded counted-before 1",
    });
  });

  test("in each year", () => {
    const events = [project("p"), signed("1", "2023-05-20"), signed("2", "2024-03-01"), signed("3", "2024-05-20")];
    const once = { per: "project.id", within: "year" } as const;
    expect(outcomes(under({ once }, events))).toEqual({
      "1": "excluded outside-window",
      "2": NEW,
      "3": "excluded counted-before 2",
    });
  });

  test("within the window only", () => {
    const events = [project("p"), signed("1", "2023-12-20"), signed("2", "2024-01-20"), signed("3", "2024-05-20")];
    const once = { per: "project.id", within: "window" } as const;
    expect(outcomes(under({ once }, events))).toEqual({
      "1": "excluded outside-window",
      "2": NEW,
      "3": "excluded counted-before 2",
    });
    expect(outcomes(under({ once, window: { from: "2023-12-01" } }, events))).toEqual({
      "1": NEW,
      "2": "excluded counted-before 1",
      "3": "excluded counted-before 1",
    });
  });

  test("across units: two who report the same project are told apart by day, then by order", () => {
    const events = [
      project("a", { credit: [{ unit: "乙", share: "1" }], investor: "91" }),
      project("b", { investor: "91" }),
      project("c", { investor: { id: "92", name: "丙公司" } }),
      project("d", {}),
      signed("1", "2024-05-20", { project: "b" }),
      signed("2", "2024-05-20", { project: "a" }),
      signed("3", "2024-05-19", { project: "c" }),
      signed("4", "2024-05-19", { project: "d" }),
    ];
    const ledger = under({ once: { per: "project.investor", within: "ever" } }, events);
    expect(outcomes(ledger)).toEqual({
      "1": "excluded counted-before 2",
      "2": "new 乙 1 100000000",
      "3": NEW,
      "4": "undecided per project.investor",
    });
    expect(ledger.entries.map(({ project, per }) => [project, per])).toEqual([
      ["a", "91"],
      ["c", "92"],
    ]);
  });

  test("by the first that counts: what does not is nothing that came before", () => {
    const where = { field: "event.amount", atLeast: "1亿元" } as const;
    const events = [project("p"), signed("1", "2024-03-01", { amount: "9999万元" }), signed("2", "2024-05-20")];
    expect(outcomes(under({ where, once: ever }, events))).toEqual({ "1": "excluded where", "2": NEW });
  });

  test("on one day in the order given", () => {
    const events = [project("p"), signed("z", "2024-05-20", { seq: 1 }), signed("a", "2024-05-20", { seq: 2 })];
    expect(outcomes(under({ once: ever }, events))).toEqual({ z: NEW, a: "excluded counted-before z" });
  });

  test("as an earlier ledger counted it, where the histories do not go back", () => {
    const before = under({ once: ever }, [project("p"), signed("1", "2023-05-20")], { asOf: "2023-12-31" });
    const events = [project("p"), signed("2", "2024-05-20"), signed("3", "2024-06-20", { project: "q" }), project("q")];
    expect(outcomes(under({ once: ever }, events, { earlier: [before] }))).toEqual({
      "2": "excluded counted-before 1",
      "3": NEW,
    });
    const yearly = { per: "project.id", within: "year" } as const;
    expect(outcomes(under({ once: yearly }, events, { earlier: [before] }))["2"]).toBe(NEW);
    // The year so far, after the ledger of its first half: what that counted stays counted.
    const rule = { once: ever, window: "year" } as const;
    const half = under(rule, [project("p"), signed("2", "2024-05-20")], { asOf: "2024-06-30", period: "2024-H1" });
    expect(outcomes(under(rule, events, { period: "2024-H2", earlier: [half] }))["2"]).toBe(NEW);
  });
});

describe("an earlier ledger that has only what was added later", () => {
  const once: Rule["once"] = { ...ever, later: [{ event: "capital-increased", as: "increase" }] };
  const of2022 = under({ once }, [project("p"), signed("1", "2022-05-20")], { asOf: "2022-12-31" });
  const more = [project("p"), increased("2", "2023-05-20")];
  const of2023 = under({ once }, more, { asOf: "2023-12-31", earlier: [of2022] });

  test("tells of what was counted all the same", () => {
    expect(outcomes(of2023)).toEqual({ "2": "increase 甲 0 300000000" });
    const events = [...more, signed("3", "2024-05-20"), increased("4", "2024-06-20")];
    expect(outcomes(under({ once }, events, { earlier: [of2023] }))).toEqual({
      "2": "excluded outside-window",
      "3": "excluded counted-before 2",
      "4": "increase 甲 0 300000000",
    });
  });
});

describe("an event that an earlier ledger could not decide", () => {
  const fit: Partial<Rule> = { where: { field: "event.fit", equals: "yes" }, once: ever };
  const yes = { fit: "yes" };
  const of2023 = (rule: Partial<Rule>, ...events: Told[]) =>
    under(rule, [project("p"), project("q"), ...events], { asOf: "2023-12-31" });
  const in2024 = (rule: Partial<Rule>, earlier: Ledger | readonly Ledger[], ...events: Told[]) =>
    outcomes(under(rule, [project("p"), project("q"), ...events], { earlier: [earlier].flat() }));

  test("may have been the first, where the histories do not go back", () => {
    const before = of2023(fit, signed("1", "2023-05-20"));
    const now = [signed("2", "2024-05-20", yes), signed("3", "2024-06-20", { ...yes, project: "q" })];
    expect(in2024(fit, before, ...now)).toEqual({ "2": "undecided condition events.1", "3": NEW });
    expect(in2024(fit, before, ...now, signed("4", "2024-07-20", yes))["4"]).toBe("excluded counted-before 2");
  });

  test("is no more in doubt once the histories, or a later ledger, say what it was", () => {
    const before = of2023(fit, signed("1", "2023-05-20"));
    const now = signed("2", "2024-05-20", yes);
    expect(in2024(fit, before, signed("1", "2023-05-20", { fit: "no" }), now)["2"]).toBe(NEW);
    expect(in2024(fit, before, signed("1", "2023-05-20", yes), now)["2"]).toBe("excluded counted-before 1");
    expect(in2024(fit, before, signed("1", "2023-05-20"), now)["2"]).toBe("undecided condition events.1");

    const yearly: Partial<Rule> = { ...fit, window: "year" };
    const half = (period: string, asOf: string, told: Told, ...earlier: Ledger[]) =>
      under(yearly, [project("p"), signed("1", "2023-05-20", told)], { asOf, period, earlier });
    const first = half("2023-H1", "2023-06-30", {});
    const counted = half("2023-H2", "2023-12-31", yes, first);
    expect(in2024(yearly, [first, counted], now)["2"]).toBe("excluded counted-before 1");
    const refused = half("2023-H2", "2023-12-31", { fit: "no" }, first);
    expect(in2024(yearly, [first, refused], now)["2"]).toBe(NEW);
    expect(in2024(yearly, first, now)["2"]).toBe("undecided condition events.1");
  });

  test("is in doubt after a later ledger that did not ask of its days again", () => {
    const before = of2023(fit, signed("1", "2023-05-20"));
    const quarter = under(fit, [project("p"), signed("1", "2023-05-20")], { period: "2024-Q1", earlier: [before] });
    expect(outcomes(quarter)).toEqual({ "1": "excluded outside-window" });
    const events = [project("p"), signed("2", "2024-05-20", yes)];
    const { undecided } = under(fit, events, { period: "2024-Q2", earlier: [before, quarter] });
    expect(undecided.map(({ event, unknown }) => [event, unknown[0]?.path])).toEqual([["2", "events.1"]]);
  });

  test("on a day that was not known is of one span once a later ledger counted it", () => {
    const rule: Partial<Rule> = { on: "event.day", window: "year", once: { per: "project.id", within: "year" } };
    const half = (period: string, asOf: string, told: Told, ...earlier: Ledger[]) =>
      under(rule, [project("p"), signed("1", "2023-05-20", told)], { asOf, period, earlier });
    const first = half("2023-H1", "2023-06-30", {});
    const second = half("2023-H2", "2023-12-31", { day: "2023-05-20" }, first);
    expect(in2024(rule, [first, second], signed("2", "2024-05-20", { day: "2024-05-20" }))["2"]).toBe(NEW);
  });

  test("of which only the amount or whom it counts for is unknown was counted all the same", () => {
    const before = of2023(fit, signed("1", "2023-05-20", { ...yes, amount: null }));
    expect(in2024(fit, before, signed("2", "2024-05-20", yes))).toEqual({ "2": "excluded counted-before 1" });
  });

  test("after another in doubt counted if that did not: one of the two did", () => {
    const before = of2023(fit, signed("1", "2023-05-20"), signed("2", "2023-06-20", yes));
    expect(outcomes(before)["2"]).toBe("undecided condition events.1");
    expect(in2024(fit, before, signed("3", "2024-05-20", yes))).toEqual({ "3": "excluded counted-before 2" });
  });

  test("matters to what it is counted once per, and to its span", () => {
    const investor: Partial<Rule> = { ...fit, once: { per: "project.investor", within: "ever" } };
    const projects = [
      { id: "p", investor: "91", credit: [{ unit: "甲", share: "1" }] },
      { id: "q", investor: { id: "91" }, credit: [{ unit: "甲", share: "1" }] },
      { id: "r", investor: "92", credit: [{ unit: "甲", share: "1" }] },
    ];
    const now = [
      signed("2", "2024-05-20", { ...yes, project: "q" }),
      signed("3", "2024-05-20", { ...yes, project: "r" }),
    ];
    // With an amount or without one: what it would add says what it is counted once per.
    for (const amount of ["1亿元", null]) {
      const told = [...projects, signed("1", "2023-05-20", { amount })];
      const before = under(investor, told, { asOf: "2023-12-31" });
      expect(outcomes(under(investor, [...projects, ...now], { earlier: [before] }))).toEqual({
        "2": "undecided condition events.1",
        "3": NEW,
      });
    }
    const yearly: Partial<Rule> = { ...fit, once: { per: "project.id", within: "year" } };
    expect(in2024(yearly, of2023(yearly, signed("1", "2023-05-20")), signed("2", "2024-05-20", yes))["2"]).toBe(NEW);
    const inWindow: Partial<Rule> = { ...fit, once: { per: "project.id", within: "window" } };
    expect(in2024(inWindow, of2023(inWindow, signed("1", "2023-05-20")), signed("2", "2024-05-20", yes))["2"]).toBe(
      NEW,
    );
  });

  test("may be of any span where its day is not known", () => {
    const undated: Partial<Rule> = { on: "event.day", once: { per: "project.id", within: "year" } };
    const before = of2023(undated, signed("1", "2023-05-20"));
    expect(in2024(undated, before, signed("2", "2024-05-20", { day: "2024-05-20" }))).toEqual({
      "2": "undecided condition events.1",
    });
  });
});

describe("many events that may have been the first", () => {
  test("are told by the first of them, once", () => {
    const events = Array.from({ length: 2000 }, (_, at) => [
      project(`p${at}`, { investor: "91" }),
      signed(`e${at}`, "2024-05-20", { project: `p${at}` }),
    ]).flat();
    const rule: Partial<Rule> = {
      where: { field: "event.fit", equals: "yes" },
      once: { per: "project.investor", within: "ever" },
    };
    const { undecided } = under(rule, events);
    expect(undecided.length).toBe(2000);
    const doubt = { reason: "condition", path: "event.fit" };
    expect(undecided[0]?.unknown).toEqual([doubt]);
    const first = { reason: "condition", path: "events.e0" };
    for (const { unknown } of undecided.slice(1)) expect(unknown).toEqual([doubt, first]);
  });

  test("on days that are not known, too", () => {
    const events = [
      project("p"),
      signed("1", "2024-03-01"),
      signed("2", "2024-03-02"),
      signed("3", "2024-04-01", { day: "2024-04-01" }),
    ];
    expect(outcomes(under({ once: ever, on: "event.day" }, events))["3"]).toBe("undecided condition events.1");
  });
});

describe("an event that may have been the first", () => {
  const asked: Partial<Rule> = {
    where: { field: "event.fit", equals: "yes" },
    once: { ...ever, later: [{ event: "capital-increased", as: "increase" }] },
  };

  test("keeps later ones from being decided, until one that counts for certain", () => {
    const events = [
      project("p"),
      signed("1", "2024-03-01"),
      signed("2", "2024-04-01", { fit: "no" }),
      signed("3", "2024-05-01", { fit: "yes" }),
      signed("4", "2024-06-01", { fit: "yes" }),
    ];
    expect(outcomes(under(asked, events))).toEqual({
      "1": "undecided condition event.fit",
      "2": "excluded where",
      "3": "undecided condition events.1",
      "4": "excluded counted-before 3",
    });
  });

  test("leaves open whether there is something that a later one adds to", () => {
    const events = [project("p"), signed("1", "2024-03-01"), increased("2", "2024-04-01")];
    expect(outcomes(under(asked, events))).toEqual({
      "1": "undecided condition event.fit",
      "2": "undecided condition events.1",
    });
  });

  test("does not matter once something has been counted", () => {
    const events = [
      project("p"),
      signed("1", "2024-03-01", { fit: "yes" }),
      signed("2", "2024-04-01"),
      increased("3", "2024-05-01"),
    ];
    expect(outcomes(under(asked, events))).toEqual({
      "1": NEW,
      "2": "excluded counted-before 1",
      "3": "increase 甲 0 300000000",
    });
  });

  test("before the window, too", () => {
    const events = [project("p"), signed("1", "2023-03-01"), signed("2", "2024-04-01", { fit: "yes" })];
    expect(outcomes(under(asked, events))).toEqual({
      "1": "excluded outside-window",
      "2": "undecided condition events.1",
    });
  });

  test("whose amount alone is unknown was the first all the same", () => {
    const events = [
      project("p"),
      signed("1", "2024-03-01", { fit: "yes", amount: null }),
      signed("2", "2024-04-01", { fit: "yes" }),
    ];
    expect(outcomes(under(asked, events))).toEqual({
      "1": "undecided amount event.amount",
      "2": "excluded counted-before 1",
    });
  });

  test("on a day that is not known may have been before all others", () => {
    const events = [project("p"), signed("1", "2024-03-01", { day: "2024-03-01" }), signed("2", "2024-04-01")];
    expect(outcomes(under({ once: ever, on: "event.day" }, events))).toEqual({
      "1": "undecided condition events.2",
      "2": "undecided day event.day",
    });
  });
});

describe("what comes later", () => {
  const later: Rule["once"] = {
    ...ever,
    later: [
      { event: "signed", where: { field: "event.class", equals: "contract" }, as: "upgrade" },
      { event: ["capital-increased", "paid"], where: { field: "event.amount", atLeast: "1000万元" }, as: "increase" },
    ],
  };

  test("is what the first row that speaks of it says, and else counted before", () => {
    const events = [
      project("p"),
      increased("0", "2024-01-01"),
      signed("1", "2024-02-01", { class: "intent" }),
      signed("2", "2024-03-01", { class: "intent" }),
      signed("3", "2024-04-01"),
      increased("4", "2024-05-01"),
      increased("5", "2024-06-01", { amount: "999万元" }),
      { id: "6", project: "p", kind: "paid", on: "2024-07-01", amount: "2000万元" },
    ];
    expect(outcomes(under({ once: later }, events))).toEqual({
      "0": "excluded nothing-to-add-to",
      "1": NEW,
      "2": "excluded counted-before 1",
      "3": "upgrade 甲 0 0",
      "4": "increase 甲 0 300000000",
      "5": "excluded where",
      "6": "increase 甲 0 20000000",
    });
  });

  test("counts in its own period, for what was counted in an earlier one", () => {
    const events = [
      project("p"),
      signed("1", "2023-02-01", { class: "intent" }),
      signed("2", "2024-03-01"),
      increased("3", "2024-04-01"),
    ];
    expect(outcomes(under({ once: later }, events))).toEqual({
      "1": "excluded outside-window",
      "2": "upgrade 甲 0 0",
      "3": "increase 甲 0 300000000",
    });
  });

  test("is asked for evidence, exclusions, days and cut-off as everything else", () => {
    const rule: Partial<Rule> = {
      once: later,
      cutOff: { days: "0", after: "event" },
      exclude: [{ id: "e", if: { field: "event.real", is: "estate" }, says: { zh: "房地产", en: "real estate" } }],
    };
    const events = [
      project("p"),
      signed("1", "2024-02-01"),
      increased("2", "2024-03-01", { recordedOn: "2024-03-02" }),
      increased("3", "2024-03-01", { real: "estate" }),
    ];
    expect(outcomes(under(rule, events))).toEqual({
      "1": NEW,
      "2": "excluded recorded-late",
      "3": "excluded exclude e",
    });
  });

  test("an upgrade is in the currency of what it upgrades, an increase where its own amount stands", () => {
    const rule: Partial<Rule> = {
      once: {
        ...ever,
        later: [
          { event: "signed", as: "upgrade" },
          { event: "paid", as: "increase", amount: "event.more" },
        ],
      },
    };
    const events = [
      project("p"),
      signed("1", "2024-02-01", { amount: "100万美元" }),
      signed("2", "2024-03-01", { amount: null }),
      { id: "3", project: "p", kind: "paid", on: "2024-07-01", more: "5万元" },
    ];
    expect(under(rule, events).entries.map(({ as, amount }) => [as, amount])).toEqual([
      ["new", { amount: "1000000", currency: "USD" }],
      ["upgrade", { amount: "0", currency: "USD" }],
      ["increase", { amount: "50000", currency: "CNY" }],
    ]);
  });
});

test("an upgrade of something of unknown amount spoils no sum: it adds nothing, in the currency of its own amount", () => {
  const rules = {
    ...{ id: "fair", edition: "1" },
    rules: [
      {
        ...{ id: "signed", event: "signed", amount: "event.amount", credit: "recorded" as const },
        once: { per: "project.id", within: "ever" as const, later: [{ event: "signed", as: "upgrade" as const }] },
      },
    ],
  };
  const events = [
    { id: "p", credit: [{ unit: "a", share: "1" }] },
    { id: "1", project: "p", kind: "signed", on: "2024-04-10", class: "intent", amount: null },
    { id: "2", project: "p", kind: "signed", on: "2024-05-20", class: "contract", amount: "12亿元" },
  ];
  const pipeline = { id: "short", edition: "1", stages: [{ id: "talks" }] };
  const { dossiers } = replay(pipeline, events, { asOf: "2024-12-31" });
  const ledger = recognise(rules, dossiers, { period: "2024" });
  expect(ledger.undecided.map(({ event }) => event)).toEqual(["1"]);
  expect(ledger.entries).toMatchObject([
    { event: "2", as: "upgrade", count: "0", amount: { amount: "0", currency: "CNY" } },
  ]);
});
