import { describe, expect, test } from "vitest";
import { checkRecognition, parseRecognition, recognise, recognitionSchema } from "../../src/ledger/index.js";
import { toJsonSchema } from "../../src/reason/index.js";
import { counted } from "./recognised.js";

const codes = (...rules: readonly object[]) =>
  checkRecognition({ id: "place", edition: "1", rules: rules.map((rule) => ({ ...counted, ...rule })) }).map(
    ({ code, path }) => `${path} ${code}`,
  );
const at = "rules[0]";

describe("a recognition", () => {
  test("is read into a canonical form that does not change", () => {
    const read = parseRecognition({
      id: "place",
      edition: "1",
      rules: [{ ...counted, where: { field: "event.amount", atLeast: "1亿元" }, weights: [{ times: 1.2 }] }],
    });
    expect(read.rules[0]?.where).toEqual({ field: "event.amount", atLeast: { amount: "100000000", currency: "CNY" } });
    expect(read.rules[0]?.weights).toEqual([{ times: "1.2" }]);
    expect(parseRecognition(read)).toBe(read);
    expect(parseRecognition(JSON.parse(JSON.stringify(read)))).toEqual(read);
    expect(Object.isFrozen(read.rules[0])).toBe(true);
  });

  test.each([
    [{ where: { field: "amount", atLeast: 5 } }, `${at}.where root-unknown`],
    [{ where: { field: ".", blank: false } }, `${at}.where root-unknown`],
    [{ where: { field: "funds.total", atLeast: 5 } }, `${at}.where funds-path-malformed`],
    [{ where: { field: "funds.total.inMonth", atLeast: 5 } }, `${at}.where funds-path-malformed`],
    [{ on: "signedOn" }, `${at}.on root-unknown`],
    [{ amount: "total" }, `${at}.amount root-unknown`],
    [{ amount: { sum: ["event.amount", { times: "-1", of: "land" }] } }, `${at}.amount.sum[1] root-unknown`],
    [{ cutOff: { days: "1.5", after: "event" } }, `${at}.cutOff.days count-malformed`],
    [{ cutOff: { days: "-1", after: "event" } }, `${at}.cutOff.days count-malformed`],
    [{ exchange: { to: "RMB", on: "event.on" } }, `${at}.exchange.to currency-unknown`],
    [{ exchange: { to: "CNY", on: "day" } }, `${at}.exchange.on root-unknown`],
    [{ exchange: { to: "CNY", on: "event.on", round: "1美元" } }, `${at}.exchange.round grain-unfit`],
    [{ exchange: { to: "CNY", on: "event.on", round: "0元" } }, `${at}.exchange.round grain-unfit`],
    [{ exchange: { to: "CNY", on: "event.on", round: "-1元" } }, `${at}.exchange.round grain-unfit`],
    [{ amount: undefined, exchange: { to: "CNY", on: "event.on" } }, `${at}.exchange amount-missing`],
    [{ amount: undefined, weights: [{ times: "2" }] }, `${at}.weights amount-missing`],
    [{ weights: [{ if: { field: "foreign", is: true }, times: "2" }] }, `${at}.weights[0].if root-unknown`],
    [{ once: { per: "id", within: "ever" } }, `${at}.once.per root-unknown`],
    [
      {
        credit: {
          split: [
            { role: "host", share: "0.7" },
            { role: "introducer", share: "0.2" },
          ],
        },
      },
      `${at}.credit.split split-not-whole`,
    ],
    [
      {
        credit: {
          split: [
            { unit: "a", share: "1" },
            { unit: "b", share: "0" },
          ],
        },
      },
      `${at}.credit.split[1].share share-out-of-range`,
    ],
    [{ weights: [{ times: "-1" }] }, `${at}.weights[0].times times-unfit`],
    [{ weights: [{ times: "0" }] }, `${at}.weights[0].times times-unfit`],
    [
      { credit: { choose: [{ if: { field: "event.x", is: true }, is: "first" }] } },
      `${at}.credit.choose[0] choose-without-end`,
    ],
    [{ credit: { choose: [{ is: "first" }, { is: "recorded" }] } }, `${at}.credit.choose[0] choose-unreachable`],
    [
      { credit: { choose: [{ within: { months: "0.5", of: "event.on" }, is: "first" }, { is: "recorded" }] } },
      `${at}.credit.choose[0].within.months count-malformed`,
    ],
    [
      {
        exclude: [
          { id: "a", if: { field: "event.x", is: true }, says: { zh: "甲", en: "a" } },
          { id: "a", if: { field: "event.y", is: true }, says: { zh: "甲", en: "a" } },
        ],
      },
      `${at}.exclude[1].id id-twice`,
    ],
    [
      { once: { per: "project.id", within: "ever", later: [{ event: "paid", as: "upgrade", amount: "event.x" }] } },
      `${at}.once.later[0].amount upgrade-amount`,
    ],
    [
      { amount: undefined, once: { per: "project.id", within: "ever", later: [{ event: "paid", as: "increase" }] } },
      `${at}.once.later[0] amount-missing`,
    ],
    [
      {
        amount: "project.investment.total",
        once: { per: "project.id", within: "ever", later: [{ event: "capital-increased", as: "increase" }] },
      },
      `${at}.once.later[0] increase-amount`,
    ],
    [
      {
        amount: { sum: ["event.amount", { times: "-1", of: "project.land" }] },
        once: { per: "project.id", within: "ever", later: [{ event: "capital-increased", as: "increase" }] },
      },
      `${at}.once.later[0] increase-amount`,
    ],
    [{ note: "x" }, `${at}.note unknown-key`],
  ])("refuses %j", (rule, problem) => {
    expect(codes(rule)).toEqual([problem]);
  });

  test("refuses a part of a split that is more than the whole or less than nothing, though they add up to 1", () => {
    const parts = [
      { unit: "a", share: "1.5" },
      { unit: "b", share: "-0.5" },
    ];
    const found = [`credit.split[0].share share-out-of-range`, `credit.split[1].share share-out-of-range`];
    expect(codes({ credit: { split: parts } })).toEqual(found.map((each) => `${at}.${each}`));
    const chosen = { choose: [{ is: { split: parts } }] };
    expect(codes({ credit: chosen })).toEqual(
      found.map((each) => `${at}.${each.replace("credit", "credit.choose[0].is")}`),
    );
  });

  test("takes an increase whose amount is its own, or the event's", () => {
    const increase = { event: "capital-increased", as: "increase" };
    const once = (later: object) => ({ per: "project.id", within: "ever", later: [later] });
    expect(codes({ amount: "event.amount", once: once(increase) })).toEqual([]);
    expect(codes({ amount: { sum: ["event.a", { times: "-1", of: "event.b" }] }, once: once(increase) })).toEqual([]);
    const own = { ...increase, amount: "event.amount" };
    expect(codes({ amount: "project.investment.total", once: once(own) })).toEqual([]);
    const upgrade = { ...increase, as: "upgrade" };
    expect(codes({ amount: "project.investment.total", once: once(upgrade) })).toEqual([]);
  });

  test("refuses two rules of one id", () => {
    expect(codes({}, {})).toEqual(["rules[1].id id-twice"]);
  });

  test("has a JSON Schema", () => {
    expect(toJsonSchema(recognitionSchema)).toHaveProperty("properties.rules");
  });
});

describe("what is given to `recognise`", () => {
  const rules = { id: "place", edition: "1", rules: [counted] };
  const codesOf = (dossiers: unknown, options: unknown = { period: "2024" }) => {
    try {
      recognise(rules, dossiers as [], options as { period: string });
      return [];
    } catch (error) {
      return (error as { problems: { code: string; path: string }[] }).problems.map(
        ({ code, path }) => `${path} ${code}`,
      );
    }
  };
  const dossier = (project: string, more: object = {}) => ({
    ...{ project, record: {}, stage: "talks", activity: "active", entered: {}, first: {}, stays: [], idle: [] },
    ...{ clocks: {}, durations: {}, events: [], anomalies: [], asOf: "2024-06-30", knownOn: null },
    ...more,
  });

  test.each([
    [5, " dossiers-malformed"],
    [[5], "[0] dossier-malformed"],
    [[dossier("a"), dossier("a")], "[1] project-twice"],
    [[dossier("a"), dossier("b", { asOf: "2024-07-01" })], "[1] days-mixed"],
    [[dossier("a"), dossier("b", { knownOn: "2024-07-01" })], "[1] days-mixed"],
    [[dossier("a", { events: [null] })], "[0] dossier-malformed"],
  ])("is refused where it is no list of dossiers of one day: %j", (dossiers, problem) => {
    expect(codesOf(dossiers)).toEqual([problem]);
  });

  test("needs a period", () => {
    expect(codesOf([], {})).toEqual(["period period-malformed"]);
    expect(codesOf([], { period: "2024-Q5" })).toEqual(["period period-malformed"]);
  });

  test("has no option that means nothing", () => {
    const misspelt = { period: "2024", rate: [], earlierLedgers: [] };
    expect(codesOf([], misspelt)).toEqual(["rate unknown-key", "earlierLedgers unknown-key"]);
    expect(codesOf([], {})).toEqual(["period period-malformed"]);
  });

  test("says where in a period something is wrong", () => {
    const days = { from: "2024-01-01", until: "2024-12-31" };
    expect(codesOf([], { period: days })).toEqual(["period.kind missing"]);
    expect(codesOf([], { period: { kind: "range", ...days, from: "soon" } })).toEqual(["period.from day-malformed"]);
  });

  test("may be nothing at all: an empty ledger", () => {
    const { entries, excluded, undecided, projects, asOf, knownOn, definition, period } = recognise(rules, [], {
      period: "2024",
    });
    expect([entries, excluded, undecided, projects, asOf, knownOn]).toEqual([[], [], [], [], null, null]);
    expect([definition.id, period.from]).toEqual(["place", "2024-01-01"]);
  });
});
