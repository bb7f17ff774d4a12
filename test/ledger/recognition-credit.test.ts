import { describe, expect, test } from "vitest";
import type { CreditRule } from "../../src/ledger/index.js";
import { outcomes, project, type Told, under } from "./recognised.js";

const signed = { id: "e", project: "p", kind: "signed", on: "2024-05-20", class: "contract", amount: "10亿元" };
const of = (credit: CreditRule, rows: unknown, ...more: Told[]) =>
  outcomes(under({ credit }, [project("p", { credit: rows }), signed, ...more]))["e"];

const whole = (unit: string, more: Told = {}) => ({ unit, share: "1", ...more });
const row = (unit: string, share: string, more: Told = {}) => ({ unit, share, ...more });
const unknown = "undecided credit project.credit";

/** Every row of section 3.6. */
describe("credit", () => {
  test("of the first to report is theirs, whoever follows up later", () => {
    const changed = { id: "c", project: "p", kind: "credit-changed", on: "2024-02-01", credit: [whole("乙")] };
    expect(of("first", [whole("甲")], changed)).toBe("new 甲 1 1000000000");
    expect(of("recorded", [whole("甲")], changed)).toBe("new 乙 1 1000000000");
  });

  test("where two report at once is of the one that follows up: that is what the host records", () => {
    expect(of("recorded", [whole("跟进单位", { role: "follower" })])).toBe("new 跟进单位 1 1000000000");
  });

  test("without an agreement is 30 : 70 by role, with one as agreed (Jimei)", () => {
    const credit: CreditRule = {
      choose: [
        { if: { field: "project.agreement", is: true }, is: "recorded" },
        {
          is: {
            split: [
              { role: "introducer", share: "30%" },
              { role: "host", share: "70%" },
            ],
          },
        },
      ],
    };
    const rows = [row("甲", "0.45", { role: "introducer" }), row("乙", "0.55", { role: "host" })];
    const at = (record: Told) => outcomes(under({ credit }, [project("p", { credit: rows, ...record }), signed]))["e"];
    expect(at({ agreement: true })).toBe("new 乙 0.55 550000000; new 甲 0.45 450000000");
    expect(at({ agreement: false })).toBe("new 乙 0.7 700000000; new 甲 0.3 300000000");
    expect(at({})).toBe("new 乙 0.7 700000000; new 甲 0.3 300000000");
    expect(at({ credit: [whole("甲", { role: "introducer" })] })).toBe(unknown);
    expect(at({ credit: [whole("甲", { role: "introducer" }), whole("甲", { role: "host" })] })).toBe(
      "new 甲 1 1000000000",
    );
    // Two hosts part the 70 % between them.
    expect(at({ credit: [...rows, row("丙", "0.1", { role: "host" })] })).toBe(
      "new 丙 0.35 350000000; new 乙 0.35 350000000; new 甲 0.3 300000000",
    );
  });

  test("of a district's own project hosted by a town is half the town's (Longwan 2004)", () => {
    const credit: CreditRule = {
      choose: [
        {
          if: { field: "project.introducedBy", equals: "district" },
          is: {
            split: [
              { role: "host", share: "50%" },
              { unit: "龙湾区", share: "50%" },
            ],
          },
        },
        { is: "recorded" },
      ],
    };
    const at = (introducedBy?: string) =>
      outcomes(
        under({ credit }, [project("p", { credit: [whole("永中街道", { role: "host" })], introducedBy }), signed]),
      )["e"];
    expect(at("district")).toBe("new 永中街道 0.5 500000000; new 龙湾区 0.5 500000000");
    expect(at("town")).toBe("new 永中街道 1 1000000000");
    expect(at()).toBe("undecided credit project.introducedBy");
  });

  test("of a joint introduction is equal, of three a third each", () => {
    expect(of("equal", [whole("甲"), whole("乙")])).toBe("new 乙 0.5 500000000; new 甲 0.5 500000000");
    expect(of("equal", [whole("a"), whole("b"), whole("c")])).toBe(
      "new a 1/3 1000000000/3; new b 1/3 1000000000/3; new c 1/3 1000000000/3",
    );
    expect(of("equal", [whole("甲", { role: "host" }), whole("甲"), whole("乙")])).toBe(
      "new 乙 0.5 500000000; new 甲 0.5 500000000",
    );
  });

  test("of a project in a park is wholly the introducer's (Yanjin 2021)", () => {
    const credit: CreditRule = { split: [{ role: "introducer", share: "100%" }] };
    expect(of(credit, [row("乡镇", "0.5", { role: "introducer" }), row("园区", "0.5", { role: "host" })])).toBe(
      "new 乡镇 1 1000000000",
    );
  });

  test("of an enclave is counted double for output, and wholly the introducer's for funds (Kunming 2024)", () => {
    const rows = [row("飞出地", "0.5", { role: "introducer" }), row("飞入地", "0.5", { role: "host" })];
    const ledger = under({ credit: "doubled" }, [project("p", { credit: rows }), signed]);
    expect(ledger.entries.map(({ unit, share, doubled }) => [unit, share, doubled])).toEqual([
      ["飞入地", "1", true],
      ["飞出地", "1", true],
    ]);
    expect(of("doubled", rows)).toBe("new 飞入地 1 1000000000; new 飞出地 1 1000000000");
    expect(of({ split: [{ role: "introducer", share: "1" }] }, rows)).toBe("new 飞出地 1 1000000000");
    const [alone] = under({ credit: "doubled" }, [project("p"), signed]).entries;
    expect(alone).not.toHaveProperty("doubled");
  });

  test("of an enclave's tax is 7 : 3 (Yishui)", () => {
    const credit: CreditRule = {
      split: [
        { role: "introducer", share: "70%" },
        { role: "host", share: "30%" },
      ],
    };
    expect(of(credit, [whole("甲", { role: "introducer" }), whole("乙", { role: "host" })])).toBe(
      "new 乙 0.3 300000000; new 甲 0.7 700000000",
    );
  });

  test("across areas is 5 : 5 for five years, each from its own start event, then the host's (Ningde 2017)", () => {
    const half = {
      split: [
        { role: "introducer", share: "0.5" },
        { role: "host", share: "0.5" },
      ],
    } as const;
    const credit = (of: string): CreditRule => ({
      choose: [{ within: { months: "60", of }, is: half }, { is: { split: [{ role: "host", share: "1" }] } }],
    });
    const rows = [whole("甲", { role: "introducer" }), whole("乙", { role: "host" })];
    const output = (id: string, on: string) => ({ id, project: "p", kind: "output", on, value: "100元" });
    const events = [
      project("p", { credit: rows }),
      { id: "s", project: "p", kind: "entered", on: "2017-06-01", stage: "started" },
      { id: "t", project: "p", kind: "entered", on: "2018-03-15", stage: "producing" },
      ...[output("1", "2017-07-01"), output("2", "2022-06-01"), output("3", "2022-06-02"), output("4", "2023-03-15")],
      ...[output("5", "2023-03-16"), output("6", "2017-05-31")],
    ];
    const told = (path: string) =>
      outcomes(
        under({ event: "output", amount: "event.value", credit: credit(path) }, events, {
          period: "2017-01-01/2024-12-31",
        }),
      );
    const [both, host] = ["new 乙 0.5 50; new 甲 0.5 50", "new 乙 1 100"];
    expect(told("first.started")).toEqual({ "1": both, "2": both, "3": host, "4": host, "5": host, "6": host });
    expect(told("first.producing")).toEqual({ "1": host, "2": both, "3": both, "4": both, "5": host, "6": host });
    expect(told("project.agreedOn")["1"]).toBe("undecided credit project.agreedOn");
  });

  test("is transferred on a day: before it the one, from it on the other (Tonghai)", () => {
    const dated = [whole("甲", { until: "2024-05-31" }), whole("乙", { from: "2024-06-01" })];
    expect(of("recorded", dated)).toBe("new 甲 1 1000000000");
    const events = [project("p", { credit: dated }), { ...signed, on: "2024-06-01" }];
    expect(outcomes(under({}, events))["e"]).toBe("new 乙 1 1000000000");
    expect(outcomes(under({ credit: "first" }, events))["e"]).toBe("new 甲 1 1000000000");
  });

  test("changes with the event that changes it, by whatever event that is", () => {
    const changed = (on: string, body: Told) => ({ id: "c", project: "p", on, ...body });
    const by = (body: Told, on = "2024-05-20") => of("recorded", [whole("甲")], { ...changed(on, body), seq: 0 });
    expect(by({ kind: "credit-changed", credit: [whole("乙")] }, "2024-05-19")).toBe("new 乙 1 1000000000");
    expect(by({ kind: "credit-changed", credit: [whole("乙")] }, "2024-05-21")).toBe("new 甲 1 1000000000");
    expect(by({ kind: "amended", set: { credit: [whole("乙")] } }, "2024-05-19")).toBe("new 乙 1 1000000000");
    expect(by({ kind: "amended", set: { "credit.0.unit": "乙" } }, "2024-05-19")).toBe("new 乙 1 1000000000");
    expect(by({ kind: "entered", stage: "started", set: { "credit.0.unit": "乙" } }, "2024-05-19")).toBe(
      "new 乙 1 1000000000",
    );
    expect(by({ kind: "amended", set: { creditors: "乙" } }, "2024-05-19")).toBe("new 甲 1 1000000000");
  });

  test("as it was known: a row that was recorded later did not hold yet", () => {
    const rows = [
      whole("甲", { until: "2024-04-30", recordedOn: "2024-01-01" }),
      whole("乙", { from: "2024-05-01", recordedOn: "2024-07-01" }),
    ];
    const known = (knownOn: string) =>
      outcomes(under({}, [project("p", { credit: rows }), signed], { asOf: "2024-06-30", knownOn }))["e"];
    expect(known("2024-06-30")).toBe(unknown);
    expect(known("2024-07-01")).toBe("new 乙 1 1000000000");
  });

  test.each([
    ["nothing", undefined],
    ["an empty list", []],
    ["no list", "甲"],
    ["shares of less than a whole", [row("甲", "0.5")]],
    ["shares of more than a whole", [row("甲", "0.6"), row("乙", "0.5")]],
    ["three times 33 %", [row("a", "33%"), row("b", "33%"), row("c", "33%")]],
    ["a share that is none", [row("甲", "most")]],
    ["a row without a unit", [{ share: "1" }]],
    ["rows that are over", [whole("甲", { until: "2024-01-01" })]],
    ["a day that is none", [whole("甲", { until: "soon" })]],
  ])("that is %s leaves the event undecided", (_, rows) => {
    expect(of("recorded", rows)).toBe(unknown);
  });

  test("without shares is enough for a way that asks for none", () => {
    const rows = [
      { unit: "甲", role: "introducer" },
      { unit: "乙", role: "host", share: null },
    ];
    expect(of("equal", rows)).toBe("new 乙 0.5 500000000; new 甲 0.5 500000000");
    expect(of("doubled", rows)).toBe("new 乙 1 1000000000; new 甲 1 1000000000");
    const split: CreditRule = {
      split: [
        { role: "introducer", share: "30%" },
        { role: "host", share: "70%" },
      ],
    };
    expect(of(split, rows)).toBe("new 乙 0.7 700000000; new 甲 0.3 300000000");
    expect(of("equal", [{ unit: "甲", share: "most" }, whole("乙")])).toBe(unknown);
  });

  test.each(["recorded", "first"] as const)(
    "without a share, alone or not, is not taken for the whole by `%s`",
    (way) => {
      expect(of(way, [{ unit: "甲" }])).toBe(unknown);
      expect(of(way, [whole("甲"), { unit: "乙" }])).toBe(unknown);
      expect(under({ credit: way }, [project("p", { credit: [{ unit: "甲" }] }), signed]).projects[0]?.credit).toEqual(
        [],
      );
    },
  );

  test("is read however the shares are written", () => {
    expect(of("recorded", [row("甲", "60%"), { unit: "乙", share: 0.4 }])).toBe(
      "new 乙 0.4 400000000; new 甲 0.6 600000000",
    );
    expect(of("recorded", [row("a", "1/3"), row("b", "1/3"), row("c", "1/3")])).toMatch(/^new a 1\/3/);
  });
});

describe("the ledger's own projects", () => {
  test("say whom they count for on its day, and what had arrived", () => {
    const events = [
      project("p", { credit: [row("乙", "0.4"), row("甲", "60%")] }),
      { id: "a", project: "p", kind: "capital-arrived", on: "2024-06-01", amount: "1亿元", as: "land" },
      { id: "b", project: "p", kind: "capital-arrived", on: "2023-06-01", amount: "100万美元" },
      project("q", { credit: [row("甲", "0.4")] }),
    ];
    const yuan = { amount: "100000000", currency: "CNY" };
    const dollars = { amount: "1000000", currency: "USD" };
    const [p, q] = under({}, events, { period: "2024-Q2" }).projects;
    expect(p?.credit).toEqual([
      { unit: "乙", share: "0.4" },
      { unit: "甲", share: "0.6" },
    ]);
    expect(p?.funds).toEqual({
      land: { inYear: yuan, inPeriod: yuan, ever: yuan },
      total: { inYear: yuan, inPeriod: yuan, ever: [yuan, dollars] },
    });
    expect([q?.credit, q?.funds]).toEqual([[], {}]);
  });
});
