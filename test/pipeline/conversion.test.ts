import { describe, expect, test } from "vitest";
import { conversion, replay } from "../../src/pipeline/index.js";
import { dossiersOf, many, steering, story } from "./steering.js";

const signedThen = (id: string, record: object, ...later: readonly (readonly [string, string])[]) =>
  story(id, record, [["2021-03-01", "signed"], ...later]);
const asOf = "2021-06-29";

describe("a conversion", () => {
  // Taiyuan, "three batches" of mid-2021 (http://www.twtpybx.cn/system/2021/06/29/030345142.shtml): 68 signed, of which 40
  // started: 58.82 %. By hand: 40/68 = 10/17 = 0.588235…
  test("is a share by count", () => {
    const zone = many(68, (id, index) =>
      index < 40 ? signedThen(id, { total: "1亿元" }, ["2021-05-01", "started"]) : signedThen(id, { total: "1亿元" }),
    );
    const answer = conversion(steering, dossiersOf(zone, { asOf }), { cohort: "start-rate", period: "2021-H1" });
    expect(answer).toMatchObject({ numerator: { count: 40 }, denominator: { count: 68 }, unrated: [], undated: [] });
    expect(answer.rate.count).toEqual({ exact: "10/17", shown: "0.5882" });
    // 1 March to 1 May: 31 + 30 days.
    expect(answer.projects[0]).toEqual({
      project: "m000",
      name: { zh: "m000", en: "m000" },
      from: "2021-03-01",
      to: "2021-05-01",
      denominator: "2021-03-01",
      days: 61,
      amount: { amount: "100000000", currency: "CNY" },
    });
  });

  // The same source: of projects worth 418.12亿元, those worth 301.7亿元. By hand: 30170/41812 = 15085/20906 = 0.721563…
  test("is a share by amount", () => {
    const zone = [
      signedThen("a", { total: "301.7亿元" }, ["2021-05-01", "started"]),
      signedThen("b", { total: "116.42亿元" }),
      signedThen("c", { total: null }, ["2021-05-01", "started"]),
    ];
    const answer = conversion(steering, dossiersOf(zone, { asOf }), { cohort: "start-rate", period: "2021-H1" });
    expect(answer.rate.amount).toEqual({ exact: "15085/20906", shown: "0.7216" });
    expect(answer.denominator).toEqual({
      count: 3,
      amount: { amount: "41812000000", currency: "CNY" },
      amountUnknown: ["c"],
    });
    expect(answer.numerator.amountUnknown).toEqual(["c"]);
  });

  test("is of those who first came in the period, whatever became of them", () => {
    const zone = [
      story("earlier", {}, [["2020-12-31", "signed"]]),
      story("first-day", {}, [["2021-01-01", "signed"]]),
      story("last-day", {}, [["2021-06-30", "signed"]]),
      story("later", {}, [["2021-07-01", "signed"]]),
      story("again", {}, [
        ["2020-05-01", "signed"],
        ["2020-06-01", "talks"],
        ["2021-02-01", "signed"],
      ]),
      story("back", {}, [
        ["2021-01-05", "signed"],
        ["2021-02-01", "started"],
        ["2021-03-01", "talks"],
      ]),
      story("lost", {}, [
        ["2021-01-05", "signed"],
        ["2021-02-01", "lost"],
      ]),
    ];
    const answer = conversion(steering, dossiersOf(zone, { asOf: "2021-12-31" }), {
      cohort: "start-rate",
      period: "2021-H1",
    });
    expect(answer.projects.map(({ project, to }) => [project, to])).toEqual([
      ["back", "2021-02-01"],
      ["first-day", null],
      ["last-day", null],
      ["lost", null],
    ]);
    expect(answer.rate.count?.exact).toBe("0.25");
  });

  test("is asked of a past day by dossiers of that day", () => {
    const zone = [signedThen("a", {}, ["2021-05-01", "started"]), signedThen("b", {}, ["2021-06-01", "started"])];
    const rateOn = (day: string) =>
      conversion(steering, dossiersOf(zone, { asOf: day }), { cohort: "start-rate", period: "2021" }).rate.count?.exact;
    expect(["2021-04-30", "2021-05-01", "2021-06-01"].map(rateOn)).toEqual(["0", "0.5", "1"]);
  });

  test("may be against another stage, and names who is past the stage without having entered it", () => {
    const zone = [
      signedThen("a", {}, ["2021-04-01", "started"], ["2021-05-01", "producing"]),
      signedThen("b", {}, ["2021-04-01", "started"]),
      signedThen("c", {}),
      signedThen("d", {}, ["2021-04-01", "producing"]),
    ];
    const dossiers = dossiersOf(zone, { asOf });
    const chained = conversion(steering, dossiers, { cohort: "by-count", period: "2021" });
    expect([chained.numerator.count, chained.denominator.count, chained.over]).toEqual([2, 2, "started"]);
    expect(conversion(steering, dossiers, { cohort: "start-rate", period: "2021" }).skipped).toEqual(["d"]);
  });

  test("without anybody, in two currencies or without an amount there is no rate, and it says why", () => {
    const ask = (zone: readonly ReturnType<typeof story>[], cohort = "start-rate") => {
      const { rate, unrated } = conversion(steering, dossiersOf(zone, { asOf }), { cohort, period: "2021" });
      return [rate.count?.exact ?? null, rate.amount?.exact ?? null, unrated.map(({ of, code }) => [of, code])];
    };
    expect(ask([])).toEqual([
      null,
      null,
      [
        ["count", "denominator-zero"],
        ["amount", "denominator-zero"],
      ],
    ]);
    const dollars = signedThen("a", { total: "100万美元" }, ["2021-05-01", "started"]);
    const yuan = signedThen("b", { total: "100万元" });
    expect(ask([dollars])).toEqual(["1", "1", []]);
    expect(ask([dollars, yuan])).toEqual(["0.5", null, [["amount", "currencies-differ"]]]);
    expect(ask([yuan])).toEqual(["0", "0", []]);
    expect(ask([signedThen("c", { total: "0元" })])).toEqual(["0", null, [["amount", "denominator-zero"]]]);
    const unknown = signedThen("e", {}, ["2021-05-01", "started"]);
    expect(ask([unknown, yuan])).toEqual(["0.5", null, [["amount", "amount-unknown"]]]);
    const through = signedThen("d", {}, ["2021-05-01", "started"]);
    expect(ask([through], "by-count")).toEqual(["0", null, [["amount", "amount-undeclared"]]]);
  });

  test("does not count who was further first", () => {
    const pipeline = {
      id: "p",
      edition: "1",
      stages: [{ id: "talks" }, { id: "signed" }, { id: "started" }],
      moves: [{}],
      cohorts: [{ id: "start", from: "signed", to: "started" }],
    };
    const events = [
      { id: "1", project: "a", kind: "registered", on: "2024-01-01", stage: "started", record: {} },
      { id: "2", project: "a", kind: "entered", on: "2024-02-01", stage: "signed" },
    ];
    const { dossiers } = replay(pipeline, events, { asOf: "2024-12-31" });
    const { numerator, denominator } = conversion(pipeline, dossiers, { cohort: "start", period: "2024" });
    expect([numerator.count, denominator.count]).toEqual([0, 1]);
  });

  test("names who was in the stage on no known day", () => {
    const dossiers = dossiersOf([[{ id: "bare", stage: "signed" } as never]], { asOf });
    const answer = conversion(steering, dossiers, { cohort: "start-rate", period: "2021" });
    expect([answer.undated, answer.denominator.count]).toEqual([["bare"], 0]);
  });

  test("is refused where the cohort or the period is none", () => {
    expect(() => conversion(steering, [], { cohort: "x", period: "2021-Q9" })).toThrow(
      /cohort \[cohort-unknown\](.|\n)*period \[period-malformed\]/,
    );
  });
});
