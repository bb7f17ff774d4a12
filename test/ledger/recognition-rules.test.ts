import { describe, expect, test } from "vitest";
import type { Condition } from "../../src/condition/index.js";
import type { Rule } from "../../src/ledger/index.js";
import { outcomes, project, signing, type Told, under } from "./recognised.js";

const YES = "new 甲 1 200000000";
type Row = readonly [what: string, record: Told, event: Told, outcome: string];

/** The success conditions of section 3.1 of the collected measures: each said as a `where`. */
describe("what is an introduced project", () => {
  const outside: Condition = { field: "project.investors", any: { field: "origin", in: ["province", "abroad"] } };
  test.each<Row>([
    ["an investor from outside the province", { investors: [{ origin: "province" }] }, {}, YES],
    ["one from within the assessed area", { investors: [{ origin: "county" }] }, {}, "excluded where"],
    ["one of whom nothing is reported", { investors: [{}] }, {}, "undecided condition project.investors"],
    ["no investors reported", {}, {}, "undecided condition project.investors"],
  ])("the boundary is part of the rule: %s", (_, record, event, outcome) => {
    expect(signing({ where: outside }, record, event)).toBe(outcome);
  });

  const lawful: Condition = {
    all: [
      { field: "project.licence", is: true },
      { field: "project.taxRegistered", is: true },
      { field: "project.registeredCapital", atLeast: "100万元" },
    ],
  };
  test.each<Row>([
    ["all three", { licence: true, taxRegistered: true, registeredCapital: "100万元" }, {}, YES],
    ["no tax registration", { licence: true, registeredCapital: "100万元" }, {}, "excluded where"],
    [
      "too little capital",
      { licence: true, taxRegistered: true, registeredCapital: "99.99万元" },
      {},
      "excluded where",
    ],
    ["capital unknown", { licence: true, taxRegistered: true }, {}, "undecided condition project.registeredCapital"],
    ["capital unknown, but no licence", { taxRegistered: true }, {}, "excluded where"],
  ])("an independent legal person, registered and taxed here: %s", (_, record, event, outcome) => {
    expect(signing({ where: lawful }, record, event)).toBe(outcome);
  });

  test.each<Row>([
    ["reported in its month", {}, { recordedOn: "2024-06-19" }, YES],
    ["a day late", {}, { recordedOn: "2024-06-20" }, "excluded recorded-late"],
    ["without a day of record, on its own day", {}, {}, YES],
  ])("reported within 30 days; a surprise at the end of the year is not counted: %s", (_, record, event, outcome) => {
    expect(signing({ cutOff: { days: "30", after: "event" } }, record, event)).toBe(outcome);
  });

  test("reported until five days after the period", () => {
    const rule: Partial<Rule> = { cutOff: { days: 5, after: "period" } };
    const signed = (id: string, on: string, recordedOn: string) => ({
      ...{ id, project: "p", kind: "signed", class: "contract", amount: "2亿元" },
      ...{ on, recordedOn },
    });
    const events = [
      project("p"),
      signed("1", "2024-01-02", "2025-01-05"),
      signed("2", "2024-12-31", "2025-01-05"),
      signed("3", "2024-12-31", "2025-01-06"),
    ];
    expect(outcomes(under(rule, events))).toEqual({ "1": YES, "2": YES, "3": "excluded recorded-late" });
  });

  test("counted on the day on which the main works start, if they do within two years of the introduction", () => {
    const rule: Partial<Rule> = {
      on: "first.started",
      where: {
        all: [
          { field: "first.started", present: true },
          { field: "project.contractedOn", atLeast: "2022-07-01" },
        ],
      },
    };
    const events = (started: string | undefined, contractedOn: string): Told[] => [
      project("p", { contractedOn }),
      { id: "e", project: "p", kind: "signed", on: "2023-05-20", class: "contract", amount: "2亿元" },
      ...(started ? [{ id: "s", project: "p", kind: "entered", on: started, stage: "started" }] : []),
    ];
    const of = (started: string | undefined, contractedOn: string) =>
      outcomes(under(rule, events(started, contractedOn)))["e"];
    expect(of("2024-06-30", "2023-05-20")).toBe(YES);
    expect(of("2023-12-31", "2023-05-20")).toBe("excluded outside-window");
    expect(of("2024-06-30", "2022-06-30")).toBe("excluded where");
    expect(of(undefined, "2023-05-20")).toBe("excluded where");
  });

  test("a day that is not known leaves it undecided", () => {
    expect(signing({ on: "first.started" }, {})).toBe("undecided day first.started");
    expect(signing({ on: "project.day" }, { day: "2024-02-30" })).toBe("undecided day project.day");
    expect(signing({ on: "project.day" }, { day: "2024-02-29" })).toBe(YES);
  });

  const success: Condition = {
    all: [
      { field: "event.class", equals: "contract" },
      { field: "project.funds.fixedAssets", moreThan: "0" },
      { field: "first.started", present: true },
    ],
  };
  test("a formal contract, fixed assets formed and main works started", () => {
    const started = { id: "s", project: "p", kind: "entered", on: "2024-06-01", stage: "started" };
    const arrived = {
      id: "a",
      project: "p",
      kind: "capital-arrived",
      on: "2024-06-01",
      amount: "1000万元",
      as: "fixedAssets",
    };
    const signed = { id: "e", project: "p", kind: "signed", on: "2024-05-20", class: "contract", amount: "2亿元" };
    const of = (...more: Told[]) => outcomes(under({ where: success }, [project("p"), signed, ...more]))["e"];
    expect(of(started, arrived)).toBe(YES);
    expect(of(arrived)).toBe("excluded where");
    expect(of(started)).toBe("undecided condition project.funds.fixedAssets");
  });
});

/** The union of the exclusion lists, section 3.2. */
describe("what is not recognised", () => {
  const says = { zh: "不予认定", en: "not recognised" };
  const tagged = [
    "real-estate",
    "transferred-assets",
    "monopoly-outlet",
    "local-relocation",
    "fiscal",
    "ppp",
    "agency",
  ];
  const exclude = [
    ...tagged.map((id) => ({ id, if: { field: "project.tags", contains: id, absent: false }, says })),
    { id: "resources", if: { field: "project.industry.category", in: ["mining", "quarrying"], absent: false }, says },
    { id: "planting", if: { field: "project.industry.code", contains: "011", absent: false }, says },
    { id: "no-local-tax", if: { field: "project.localTax", is: false }, says },
    {
      id: "paid-in-alone",
      if: {
        all: [
          { field: "funds.paidIn.ever", moreThan: "0" },
          { field: "funds.fixedAssets.ever", equals: "0" },
        ],
      },
      says,
    },
    { id: "small", if: { field: "event.amount", lessThan: ["1000万元", "150万美元"] }, says },
  ];

  test.each([
    ...tagged.map((tag): Row => [tag, { tags: [tag] }, {}, `excluded exclude ${tag}`]),
    ["nothing of it", { tags: ["key"] }, {}, YES],
    ["no tags reported: said to be none", {}, {}, YES],
    ["two: the first of the list is named", { tags: ["ppp", "fiscal"] }, {}, "excluded exclude fiscal"],
    ["mines", { industry: { category: "mining" } }, {}, "excluded exclude resources"],
    ["grain", { industry: { code: "0111" } }, {}, "excluded exclude planting"],
    ["tax paid elsewhere", { localTax: false }, {}, "excluded exclude no-local-tax"],
    ["below the threshold", {}, { amount: "999.99万元" }, "excluded exclude small"],
    ["at the threshold, in dollars", {}, { amount: "150万美元" }, "new 甲 1 1500000"],
    ["below it, in dollars", {}, { amount: "149万美元" }, "excluded exclude small"],
    ["in a currency without a threshold", {}, { amount: "149万欧元" }, "undecided condition event.amount"],
    ["amount unknown", {}, { amount: null }, "undecided condition event.amount, amount event.amount"],
    ["amount unknown, but real estate", { tags: ["real-estate"] }, { amount: null }, "excluded exclude real-estate"],
  ] as Row[])("%s", (_, record, event, outcome) => {
    expect(signing({ exclude }, record, event)).toBe(outcome);
  });

  test("paid-in capital alone", () => {
    const arrived = (id: string, as: string) => ({
      ...{ id, project: "p", kind: "capital-arrived", on: "2024-06-01", amount: "500万元", as },
    });
    const signed = { id: "e", project: "p", kind: "signed", on: "2024-05-20", class: "contract", amount: "2亿元" };
    const of = (...more: Told[]) => outcomes(under({ exclude }, [project("p"), signed, ...more]))["e"];
    expect(of(arrived("1", "paidIn"))).toBe("excluded exclude paid-in-alone");
    expect(of(arrived("1", "paidIn"), arrived("2", "fixedAssets"))).toBe(YES);
    expect(of()).toBe(YES);
  });

  test("a certain exclusion is not hidden by a condition that cannot be told", () => {
    const where: Condition = { field: "project.unheardOf", equals: "x" };
    expect(signing({ where, exclude }, { tags: ["ppp"] })).toBe("excluded exclude ppp");
    expect(signing({ where, exclude }, {})).toBe("undecided condition project.unheardOf");
    expect(signing({ where: { field: "event.class", equals: "intent" }, exclude }, { tags: ["ppp"] })).toBe(
      "excluded where",
    );
  });
});

/** The thresholds of section 3.3: by kind, by place, by currency, in combination. */
describe("a threshold", () => {
  const when = (kind: string, than: Condition): Condition => ({
    if: { field: "project.place", equals: kind },
    then: than,
  });
  const total = (atLeast: string | readonly string[]): Condition => ({ field: "project.total", atLeast }) as Condition;

  const byPlace: Condition = {
    all: [
      when("zone", total("1000万元")),
      when("cluster", { all: [total("1000万元"), { field: "project.intensity", atLeast: "1500万元" }] }),
      when("incubator", total("200万元")),
      when("township", total("500万元")),
    ],
  };
  test.each<Row>([
    ["a zone at 1000万元", { place: "zone", total: "1000万元" }, {}, YES],
    ["a zone below", { place: "zone", total: "999万元" }, {}, "excluded where"],
    ["an incubator at 200万元", { place: "incubator", total: "200万元" }, {}, YES],
    ["a cluster at both", { place: "cluster", total: "1000万元", intensity: "1500万元" }, {}, YES],
    [
      "a cluster below its intensity",
      { place: "cluster", total: "5000万元", intensity: "1499万元" },
      {},
      "excluded where",
    ],
    [
      "a cluster of unknown intensity",
      { place: "cluster", total: "1000万元" },
      {},
      "undecided condition project.intensity",
    ],
    ["a township at 500万元", { place: "township", total: "500万元" }, {}, YES],
    ["a place without a threshold of its own", { place: "port", total: "1元" }, {}, YES],
    ["a place that is not told, below all", { total: "100万元" }, {}, "undecided condition project.place"],
    ["a place that is not told, above all but one", { total: "1亿元", intensity: "1500万元" }, {}, YES],
  ])("by place, a county-level city 2012: %s", (_, record, event, outcome) => {
    expect(signing({ where: byPlace }, record, event)).toBe(outcome);
  });

  const industrial = { field: "project.industry.class", equals: "industrial" } satisfies Condition;
  const bulletin: Condition = {
    any: [
      { all: [industrial, { field: "event.amount", atLeast: "3000万元" }] },
      { field: "event.amount", atLeast: "1亿元" },
    ],
  };
  test.each<Row>([
    ["industrial at 3000万元", { industry: { class: "industrial" } }, { amount: "3000万元" }, "new 甲 1 30000000"],
    ["other at 3000万元", { industry: { class: "services" } }, { amount: "3000万元" }, "excluded where"],
    ["any at 1亿元, whatever the class", {}, { amount: "1亿元" }, "new 甲 1 100000000"],
    ["class unknown, in between", {}, { amount: "5000万元" }, "undecided condition project.industry.class"],
    ["class unknown, below both", {}, { amount: "2999万元" }, "excluded where"],
  ])("by industry, the bulletin of a city: %s", (_, record, event, outcome) => {
    expect(signing({ where: bulletin }, record, event)).toBe(outcome);
  });

  test.each<Row>([
    ["10万美元", {}, { amount: "10万美元" }, "new 甲 1 100000"],
    ["9.9万美元", {}, { amount: "9.9万美元" }, "excluded where"],
    ["300万元", {}, { amount: "300万元" }, "new 甲 1 3000000"],
    ["299万元", {}, { amount: "299万元" }, "excluded where"],
  ])("by currency, Huainan 2010: %s", (_, record, event, outcome) => {
    const where: Condition = { field: "event.amount", atLeast: ["300万元", "10万美元"] };
    expect(signing({ where }, record, event)).toBe(outcome);
  });

  const services: Condition = {
    any: [
      {
        all: [
          { field: "project.site", equals: "bought" },
          { field: "project.registered", atLeast: "500万元" },
          { field: "project.fixed", atLeast: "1000万元" },
        ],
      },
      {
        all: [
          { field: "project.site", equals: "rented" },
          { field: "project.registered", atLeast: "200万元" },
          { field: "project.fixed", atLeast: "100万元" },
          { field: "project.operatingMonths", atLeast: "12" },
        ],
      },
    ],
  };
  test.each<Row>([
    ["bought", { site: "bought", registered: "500万元", fixed: "1000万元" }, {}, YES],
    ["bought, too little built", { site: "bought", registered: "500万元", fixed: "999万元" }, {}, "excluded where"],
    ["rented for a year", { site: "rented", registered: "200万元", fixed: "100万元", operatingMonths: 12 }, {}, YES],
    [
      "rented for less",
      { site: "rented", registered: "200万元", fixed: "100万元", operatingMonths: 11 },
      {},
      "excluded where",
    ],
  ])("of services, buying or renting: %s", (_, record, event, outcome) => {
    expect(signing({ where: services }, record, event)).toBe(outcome);
  });

  test.each([
    ["leaders", "10亿元", "999999999元"],
    ["first-report protection", "10亿元", "9.99亿元"],
    ["leads", "1亿元", "9999万元"],
    ["manufacturing of the three batches", "3亿元", "2.99亿元"],
  ])("of %s: at least means the amount itself too", (_, least, below) => {
    const where = { field: "event.amount", atLeast: least } as Condition;
    expect(signing({ where }, {}, { amount: least })).toMatch(/^new/);
    expect(signing({ where }, {}, { amount: below })).toBe("excluded where");
  });
});

describe("evidence", () => {
  const rule: Partial<Rule> = { evidence: ["report", "slip"] };
  const paper = (id: string, evidence: string, more: Told = {}) => ({
    ...{ id, project: "p", kind: "evidence-attached", on: "2024-07-01", evidence },
    ...more,
  });
  const signed = { id: "e", project: "p", kind: "signed", on: "2024-05-20", class: "contract", amount: "2亿元" };
  const of = (...more: Told[]) => outcomes(under(rule, [project("p"), signed, ...more]))["e"];

  test("must all be attached by the day of the ledger, and be valid on the day it counts", () => {
    expect(of(paper("1", "report"), paper("2", "slip"))).toBe(YES);
    expect(of(paper("1", "slip"))).toBe("excluded evidence report");
    expect(of(paper("1", "report"))).toBe("excluded evidence slip");
    expect(of(paper("1", "report"), paper("2", "slip", { validUntil: "2024-05-20" }))).toBe(YES);
    expect(of(paper("1", "report"), paper("2", "slip", { validUntil: "2024-05-19" }))).toBe("excluded evidence slip");
    expect(of(paper("1", "report"), paper("2", "slip", { validFrom: "2024-05-21" }))).toBe("excluded evidence slip");
  });

  test("with a day that cannot be read leaves it undecided", () => {
    const record = project("p", { evidence: { report: { on: "2024-07-01" }, slip: { validUntil: "some day" } } });
    expect(outcomes(under(rule, [record, signed]))["e"]).toBe("undecided condition project.evidence.slip.validUntil");
  });
});
