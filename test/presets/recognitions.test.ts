import { describe, expect, test } from "vitest";
import { checkRecognition, parseRecognition, type RecognitionInput, recognise } from "../../src/ledger/index.js";
import { replay } from "../../src/pipeline/index.js";
import * as presets from "../../src/presets/index.js";
import { outcomes, type Told } from "../ledger/recognised.js";

const found = Object.entries(presets).flatMap(([name, each]): [string, RecognitionInput][] =>
  "rules" in each ? [[name, each]] : [],
);

test("recognitions are found", () => {
  expect(found.length).toBeGreaterThanOrEqual(8);
});

describe.each(found)("the preset %s", (name, preset) => {
  test("is a recognition", () => {
    expect(checkRecognition(preset)).toEqual([]);
    expect(JSON.parse(JSON.stringify(parseRecognition(preset)))).toEqual(parseRecognition(preset));
  });

  test("says where it comes from, and what it had to assume", () => {
    expect(preset.title && preset.source?.title && preset.source.place).toBeTruthy();
    // The address of the document of Ningde is not known; that is said by having none.
    if (name !== "ningdeSettlement2017") expect(preset.source?.url).toMatch(/^https?:\/\//);
    expect(preset.assumptions?.length).toBeGreaterThan(0);
    for (const { title } of preset.rules) expect(title).toBeDefined();
  });

  test("has assumptions whose paths lead to something in it", () => {
    for (const { path } of preset.assumptions ?? []) {
      const [root, id, key] = path.split(".");
      expect(root).toBe("rules");
      const rule = preset.rules.find((each) => each.id === id);
      if (id !== undefined) expect(rule, path).toBeDefined();
      if (key !== undefined) expect(Object.keys(rule ?? {}), path).toContain(key);
    }
  });
});

const pipeline = {
  id: "short",
  edition: "1",
  stages: [{ id: "talks" }, { id: "started" }, { id: "producing" }],
  kinds: ["output-reported", "investment-reported", "sales-reported", "tax-paid"],
};

/** What comes of events under a preset, by rule where it has several. */
function told(
  preset: RecognitionInput,
  events: readonly Told[],
  { rule, ...rates }: { rule?: string; rates?: object[] } = {},
): Record<string, string> {
  const { dossiers } = replay(pipeline, events, { asOf: "2024-12-31" });
  const ledger = recognise(preset, dossiers, { period: "2024", ...(rates as object) });
  const only = <Row extends { readonly rule: string }>(rows: readonly Row[]) =>
    rows.filter((each) => rule === undefined || each.rule === rule);
  return outcomes({
    ...ledger,
    entries: only(ledger.entries),
    excluded: only(ledger.excluded),
    undecided: only(ledger.undecided),
  });
}

const whole = (unit: string) => [{ unit, share: "1" }];
const both = [
  { unit: "甲", share: "0.4", role: "introducer" },
  { unit: "乙", share: "0.6", role: "host" },
];
const signed = (id: string, on: string, amount: string, more: Told = {}): Told => ({
  ...{ id, project: "p", kind: "signed", on, class: "contract", amount },
  ...more,
});
const arrived = (id: string, on: string, amount: string, more: Told = {}): Told => ({
  ...{ id, project: "p", kind: "capital-arrived", on, amount },
  ...more,
});
const attached = (evidence: string): Told => ({
  ...{ id: evidence, project: "p", kind: "evidence-attached", on: "2024-01-02", evidence },
});

test("Sanming 2006: once, an upgrade without amount, of an increase the increase, whoever owns it then", () => {
  const events = [
    { id: "p", credit: whole("甲") },
    signed("0", "2024-03-01", "9亿元", { class: "intent" }),
    signed("1", "2024-04-10", "10亿元", { class: "intent", fair: "9·8" }),
    signed("2", "2024-05-20", "12亿元", { fair: "6·18" }),
    { id: "3", project: "p", kind: "credit-changed", on: "2024-06-01", credit: whole("乙") },
    { id: "4", project: "p", kind: "capital-increased", on: "2024-09-01", amount: "3亿元" },
    { id: "q", credit: whole("甲"), withinArea: true },
    signed("5", "2024-04-10", "1亿元", { project: "q", fair: "9·8" }),
  ];
  expect(told(presets.sanmingFairs2006, events)).toEqual({
    "0": "excluded where",
    "1": "new 甲 1 1000000000",
    "2": "upgrade 甲 0 0",
    "4": "increase 乙 0 300000000",
    "5": "excluded exclude within-area",
  });
});

test("Baicheng 2009: fixed assets with land, or all that arrived; from outside, licensed and taxed", () => {
  const papers = [attached("business-licence"), attached("tax-registration")];
  const funds = [
    arrived("1", "2024-02-01", "800万元", { as: "land" }),
    arrived("2", "2024-03-01", "1200万元", { as: "fixedAssets" }),
    arrived("3", "2024-04-01", "500万元", { as: "working" }),
  ];
  const of = (record: Told, rule: string, evidence = papers) =>
    told(presets.baicheng2009, [{ id: "p", credit: whole("甲"), ...record }, ...evidence, ...funds], { rule });
  expect(of({ withinArea: false }, "fixed-assets")).toEqual({
    "1": "new 甲 1 8000000",
    "2": "new 甲 1 12000000",
    "3": "excluded where",
  });
  expect(of({ withinArea: false }, "funds-arrived")["3"]).toBe("new 甲 1 5000000");
  expect(of({ withinArea: true }, "funds-arrived")["3"]).toBe("excluded where");
  expect(of({}, "funds-arrived")["3"]).toBe("undecided condition project.withinArea");
  expect(of({ withinArea: false }, "funds-arrived", papers.slice(1))["3"]).toBe("excluded where");
  expect(of({ withinArea: false, tags: ["real-estate"] }, "fixed-assets")["1"]).toBe("excluded exclude real-estate");
});

test("Kunming 2024: output at both places, funds wholly the introducer's, tax as agreed", () => {
  const events = [
    { id: "p", enclave: true, credit: both },
    { id: "1", project: "p", kind: "output-reported", on: "2024-06-30", value: "1亿元" },
    arrived("2", "2024-06-30", "1000万美元", { as: "foreign" }),
    { id: "3", project: "p", kind: "tax-paid", on: "2024-06-30", value: "100万元" },
  ];
  const preset = presets.kunmingEnclaves2024;
  expect(told(preset, events, { rule: "output" })["1"]).toBe("new 乙 1 100000000; new 甲 1 100000000");
  expect(told(preset, events, { rule: "funds" })["2"]).toBe("new 甲 1 10000000");
  expect(told(preset, events, { rule: "foreign-capital" })["2"]).toBe("new 甲 1 10000000");
  expect(told(preset, events, { rule: "tax" })["3"]).toBe("new 乙 0.6 600000; new 甲 0.4 400000");
  expect(told(preset, [{ id: "p", enclave: false, credit: both }, events[1] as Told], { rule: "output" })["1"]).toBe(
    "excluded where",
  );
});

test("Jimei: as agreed, else 30 to 70; who introduced it alone has all", () => {
  const of = (record: Told) =>
    told(presets.jimeiSharing, [{ id: "p", ...record }, signed("1", "2024-05-20", "1亿元")])["1"];
  expect(of({ credit: both, agreement: true })).toBe("new 乙 0.6 60000000; new 甲 0.4 40000000");
  expect(of({ credit: both })).toBe("new 乙 0.7 70000000; new 甲 0.3 30000000");
  expect(of({ credit: whole("丙") })).toBe("new 丙 1 100000000");
});

test("Ningde 2017: half each for five years, figures from the start, tax from production", () => {
  const events = [
    { id: "p", credit: both },
    { id: "s", project: "p", kind: "entered", on: "2019-03-01", stage: "started" },
    { id: "t", project: "p", kind: "entered", on: "2021-01-01", stage: "producing" },
    arrived("1", "2024-03-01", "100元"),
    arrived("2", "2024-03-02", "100元"),
    { id: "3", project: "p", kind: "tax-paid", on: "2024-03-02", value: "100元" },
  ];
  expect(told(presets.ningdeSettlement2017, events)).toEqual({
    "1": "new 乙 0.5 50; new 甲 0.5 50",
    "2": "new 乙 1 100",
    "3": "new 乙 0.5 50; new 甲 0.5 50",
  });
});

test("Huainan 2010: from 3 million yuan or 100 thousand dollars, with a paper", () => {
  const of = (total: string, event: Told, ...papers: Told[]) =>
    told(
      presets.huainan2010,
      [{ id: "p", credit: whole("甲"), investment: { total } }, ...papers, arrived("1", "2024-05-20", "50万元", event)],
      { rule: event["as"] === "foreign" ? "foreign" : "funds" },
    )["1"];
  expect(of("300万元", {}, attached("bank-slip"))).toBe("new 甲 1 500000");
  expect(of("299万元", {}, attached("bank-slip"))).toBe("excluded where");
  expect(of("10万美元", { as: "foreign" }, attached("customs-proof"))).toBe("new 甲 1 500000");
  expect(of("9万美元", { as: "foreign" }, attached("customs-proof"))).toBe("excluded where");
  expect(of("300万元", {})).toBe("excluded where");
  expect(of("300万元", { as: "registered" })).toBe("new 甲 1 500000");
  expect(of("300万元", { as: "intangible" }, attached("verification-report"))).toBe(
    "excluded exclude intangible-unproven",
  );
});

test("a county: in the year the main works start, within two years, once", () => {
  const record = {
    withinArea: false,
    signing: { class: "contract" },
    investment: { fixedAssets: "1000万元" },
    twoYearsOn: "2024-06-30",
  };
  const started = (on: string, more: Told = {}): Told => ({
    ...{ id: "s", project: "p", kind: "entered", on, stage: "started" },
    ...more,
  });
  const of = (change: Told, start: Told) =>
    told(presets.countyRecognition, [
      { id: "p", credit: whole("甲"), ...record, ...change },
      attached("business-licence"),
      attached("tax-registration"),
      arrived("f", "2024-02-01", "10万元", { as: "fixedAssets" }),
      start,
    ])["s"];
  expect(of({}, started("2024-06-30"))).toBe("new 甲 1 10000000");
  expect(of({}, started("2024-07-01"))).toBe("excluded where");
  expect(of({}, started("2023-12-31"))).toBe("excluded outside-window");
  expect(of({}, started("2024-03-01", { recordedOn: "2024-12-20" }))).toBe("excluded recorded-late");
  expect(of({ investment: { fixedAssets: "999万元" } }, started("2024-06-30"))).toBe("excluded where");
  expect(of({ tags: ["entertainment"] }, started("2024-06-30"))).toBe("excluded exclude entertainment");
});

test("a county-level city 2012: thresholds by place, no idle land, foreign funds 1.2 times", () => {
  const rates = [{ currency: "USD", in: "CNY", rate: "6.3", from: "2024-01-01" }];
  const of = (record: Told, event: Told = {}, ...more: Told[]) =>
    told(
      presets.countyThresholds2012,
      [
        { id: "p", credit: whole("甲"), foreign: false, ...record },
        arrived("1", "2024-05-20", "100万元", { as: "workshops", ...event }),
        ...more,
      ],
      { rates },
    )["1"];
  const of500 = { place: "township", investment: { fixedAssets: "500万元" } };
  expect(of({ ...of500, industry: { class: "industrial" } })).toBe("new 甲 1 1000000");
  expect(of({ ...of500, industry: { class: "tourism" } })).toBe("excluded where");
  expect(of({ place: "incubator", investment: { fixedAssets: "200万元" } })).toBe("new 甲 1 1000000");
  const zone = { place: "zone", investment: { fixedAssets: "1000万元" } };
  expect(of({ ...zone, investment: { fixedAssets: "999万元" } })).toBe("excluded where");
  expect(of(zone, { as: "land" })).toBe("excluded exclude not-started");
  const start = { id: "s", project: "p", kind: "entered", on: "2024-08-01", stage: "started" };
  expect(of(zone, { as: "land" }, start)).toBe("new 甲 1 1000000");
  // 10万美元 x 6.3 x 1.2 = 75.6万元
  expect(of({ ...zone, foreign: true }, { amount: "10万美元" })).toBe("new 甲 1 756000");
});
