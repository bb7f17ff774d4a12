import { describe, expect, test } from "vitest";
import { type PipelineInput, rollingPlan } from "../../src/pipeline/index.js";
import { dossiersOf, many, steering, story } from "./steering.js";

const stories = [
  story("idea", { total: "n/a" }, [["2023-05-01", "idea"]]),
  story("talks", { total: "2亿元" }, [
    ["2023-05-01", "idea"],
    ["2024-02-10", "talks"],
  ]),
  story("signed", { total: "1.5亿元" }, [["2024-01-15", "signed"]]),
  story("started", { total: ["5000万元", "1000万美元"] }, [
    ["2023-06-01", "signed"],
    ["2024-03-01", "started"],
  ]),
  story("silent", { total: null }, [["2024-03-02", "signed"]]),
  story("funded", { total: "3亿元", funds: "1亿元" }, [["2023-01-01", "producing"]]),
  story("unfunded", { total: "3亿元", funds: "0" }, [["2023-01-01", "producing"]]),
  story("unknown", { total: "3亿元" }, [["2023-01-01", "producing"]]),
];
const inMarch = dossiersOf(stories, { asOf: "2024-03-31" });

function rowsOf(options: Parameters<typeof rollingPlan>[2], dossiers = inMarch, pipeline = steering) {
  return Object.fromEntries(rollingPlan(pipeline, dossiers, options).rows.map((row) => [row.batch, row]));
}

describe("a rolling plan", () => {
  test("puts each project into the batch of its stage, by id", () => {
    const rows = rowsOf({ plan: "rolling" });
    expect(Object.values(rows).map(({ batch, projects }) => [batch, projects])).toEqual([
      ["plan", ["idea"]],
      ["negotiate", ["talks"]],
      ["sign", ["signed", "silent", "started"]],
      ["fund", ["funded"]],
    ]);
  });

  test("adds amounts currency by currency, and names those who report none", () => {
    const { plan, sign } = rowsOf({ plan: "rolling" });
    expect(sign?.stock).toEqual({
      count: 3,
      amount: [
        { amount: "200000000", currency: "CNY" },
        { amount: "10000000", currency: "USD" },
      ],
      amountUnknown: ["silent"],
    });
    // Not applicable is not the same as not reported.
    expect(plan?.stock).toEqual({ count: 1, amount: [], amountUnknown: [] });
  });

  const yuan = (amount: string) => ({ amount, currency: "CNY" });
  test.each([
    [undefined, [], ["p"]],
    ["", [], ["p"]],
    ["待定", [], ["p"]],
    ["近5亿元", [], ["p"]],
    [5, [], ["p"]],
    [["1亿元", "?"], [], ["p"]],
    [["1亿元", "n/a"], [], ["p"]],
    ["n/a", [], []],
    [0, [], []],
    ["0万元", yuan("0"), []],
    [{ amount: "10/3", currency: "CNY" }, yuan("10/3"), []],
    [["1元", "2元"], yuan("3"), []],
    [["7美元", "1元"], [yuan("1"), { amount: "7", currency: "USD" }], []],
  ])("counts a project of %j", (total, amount, amountUnknown) => {
    const dossiers = dossiersOf([story("p", { total }, [["2024-01-01", "talks"]])], { asOf: "2024-03-31" });
    expect(rowsOf({ plan: "rolling" }, dossiers)["negotiate"]?.stock).toEqual({ count: 1, amount, amountUnknown });
  });

  test("lists a project of which it cannot be told, with the field that is missing", () => {
    const answer = rollingPlan(steering, inMarch, { plan: "rolling" });
    expect(answer.rows.at(-1)?.unplaced).toBe(1);
    expect(answer.unplaced).toMatchObject([
      { project: "unknown", batch: "fund", on: "2024-03-31", unknown: [{ field: "funds", doubt: "absent" }] },
    ]);
    expect(answer.unplaced[0]?.why.because[0]?.says.en).toBe(
      "funds is more than 0: unknown (it is not reported; not reported)",
    );
  });

  test("tells what is new: in stock now, and not on the day before the period", () => {
    const rows = rowsOf({ plan: "rolling", period: "2024-Q1" });
    expect(rows["plan"]?.freshProjects).toEqual([]);
    expect(rows["negotiate"]?.freshProjects).toEqual(["talks"]);
    // "started" was in this batch before, as a signed project; a project that did not exist then is new.
    expect(rows["sign"]?.freshProjects).toEqual(["signed", "silent"]);
    expect(rows["sign"]?.fresh).toEqual({
      count: 2,
      amount: { amount: "150000000", currency: "CNY" },
      amountUnknown: ["silent"],
    });
    expect(rowsOf({ plan: "rolling" })["sign"]?.fresh).toBeNull();
  });

  test("asks about the end of a period that is over, and finds nothing new in one to come", () => {
    expect(rowsOf({ plan: "rolling", period: "2024-01" })["sign"]?.freshProjects).toEqual(["signed"]);
    expect(rowsOf({ plan: "rolling", period: "2024-01" })["sign"]?.projects).toHaveLength(3);
    expect(rowsOf({ plan: "rolling", period: "2024-Q2" })["sign"]?.fresh).toEqual({
      count: 0,
      amount: [],
      amountUnknown: [],
    });
  });

  test("finds nothing new in a period to come, whatever time will have run out by then", () => {
    const inTime: PipelineInput = {
      ...steering,
      plans: [{ id: "kept", batches: [{ id: "in-time", where: { field: "clocks.start.state", equals: "running" } }] }],
    };
    const dossiers = dossiersOf([story("p", {}, [["2024-03-01", "signed"]])], { asOf: "2024-03-31" }, inTime);
    const [row] = rollingPlan(inTime, dossiers, { plan: "kept", period: "2025" }).rows;
    expect([row?.projects, row?.freshProjects]).toEqual([["p"], []]);
  });

  test("does not call new what it cannot tell of the day before", () => {
    const flag: PipelineInput = {
      ...steering,
      plans: [{ id: "flagged", batches: [{ id: "yes", where: { field: "flag", equals: true } }] }],
    };
    const [registered = {}] = story("p", { flag: null }, [["2023-01-01", "talks"]]);
    const set = { id: "p-set", project: "p", kind: "amended", on: "2024-02-01", set: { flag: true } };
    const dossiers = dossiersOf([[registered, set] as never], { asOf: "2024-03-31" }, flag);
    const answer = rollingPlan(flag, dossiers, { plan: "flagged", period: "2024-Q1" });
    expect(answer.rows[0]).toMatchObject({ projects: ["p"], freshProjects: [], unplaced: 1 });
    expect(answer.unplaced).toMatchObject([{ project: "p", batch: "yes", on: "2023-12-31" }]);
  });

  test("sees an earlier day with what was corrected since, as known on the day of the dossiers", () => {
    const moved = { id: "c", project: "talks", kind: "corrected", on: "2024-03-05", corrects: "talks-1" };
    const corrected = { ...moved, with: { kind: "entered", on: "2023-12-20", stage: "talks" } };
    const asked = [...stories, [{ ...corrected, recordedOn: "2024-03-05" }] as never];
    const freshAsKnown = (knownOn: string) =>
      rowsOf({ plan: "rolling", period: "2024-Q1" }, dossiersOf(asked, { asOf: "2024-03-31", knownOn }))["negotiate"]
        ?.freshProjects;
    expect(freshAsKnown("2024-03-04")).toEqual(["talks"]);
    expect(freshAsKnown("2024-03-05")).toEqual([]);
  });

  // Jiutai district of Changchun, report of its bureau on January to June 2022: 43 of 50 signed; 163.87 of 260亿元 in place.
  // By hand: 43/50 = 0.86; 163.87/260 = 0.630269…
  test("measures the stock against its target", () => {
    const signed = many(43, (id, index) =>
      story(id, { total: index === 0 ? "163.87亿元" : "0" }, [["2022-05-01", "signed"]]),
    );
    const row = rowsOf({ plan: "rolling" }, dossiersOf(signed, { asOf: "2022-06-30" }))["sign"];
    expect(row?.target).toEqual({ count: "50", amount: { amount: "26000000000", currency: "CNY" } });
    expect(row?.completion).toEqual({
      count: { exact: "0.86", shown: "0.8600" },
      amount: { exact: "16387/26000", shown: "0.6303" },
    });
    expect(rowsOf({ plan: "rolling" })["plan"]?.completion).toBeNull();
  });

  test("does not measure two currencies against one, nor anything against nothing", () => {
    expect(rowsOf({ plan: "rolling" })["sign"]?.completion?.amount).toBeNull();
    const dollars = dossiersOf([story("d", { total: "1亿美元" }, [["2024-01-01", "signed"]])], { asOf: "2024-03-31" });
    expect(rowsOf({ plan: "rolling" }, dollars)["sign"]?.completion?.amount).toBeNull();
    const nothing: PipelineInput = {
      ...steering,
      plans: [{ id: "none", batches: [{ id: "all", target: { count: "0" } }] }],
    };
    expect(rowsOf({ plan: "none" }, inMarch, nothing)["all"]).toMatchObject({
      stock: { count: 8, amount: null },
      completion: { count: null, amount: null },
    });
  });

  test("of a campaign counts what is new in its window, and nobody whom its condition leaves out", () => {
    const winter = rollingPlan(steering, inMarch, { plan: "winter" });
    expect(winter.period).toEqual({ kind: "range", from: "2023-11-01", until: "2024-02-29" });
    // "silent" was signed after the window. Of four wanted one came.
    expect(winter.rows[0]).toMatchObject({
      freshProjects: ["signed"],
      completion: { count: { exact: "0.25" }, amount: null },
    });
    const paused = story("signed", { total: "1.5亿元" }, [
      ["2024-01-15", "signed"],
      ["2024-02-01", "paused"],
      ["2024-03-01", "resumed"],
    ]);
    const [row] = rollingPlan(steering, dossiersOf([paused], { asOf: "2024-03-31" }), { plan: "winter" }).rows;
    expect(row).toMatchObject({ projects: ["signed"], freshProjects: [] });
  });

  test("names projects that are in several batches, unless they are disjoint", () => {
    const [rolling] = steering.plans ?? [];
    const loose = { ...steering, plans: [{ ...rolling, disjoint: false }] } as PipelineInput;
    const both = dossiersOf([story("both", { total: "1亿元", funds: "1元" }, [["2024-01-01", "talks"]])], {
      asOf: "2024-03-31",
    });
    expect(rollingPlan(loose, both, { plan: "rolling" }).overlaps).toEqual([
      { project: "both", batches: ["negotiate", "fund"] },
    ]);
    expect(rollingPlan(steering, both, { plan: "rolling" }).overlaps).toEqual([]);
    expect(rowsOf({ plan: "rolling" }, both)["fund"]?.stock.count).toBe(0);
  });

  test("keeps a project that it cannot tell of an earlier batch out of the later ones", () => {
    const pipeline: PipelineInput = {
      ...steering,
      plans: [
        {
          id: "asked",
          disjoint: true,
          batches: [
            { id: "first", where: { field: "flag", equals: true } },
            { id: "second", stages: ["talks"] },
            { id: "third", stages: ["signed"] },
          ],
        },
      ],
    };
    const dossiers = dossiersOf([story("p", {}, [["2024-01-01", "talks"]])], { asOf: "2024-03-31" }, pipeline);
    const answer = rollingPlan(pipeline, dossiers, { plan: "asked" });
    expect(answer.rows.map(({ projects, unplaced }) => [projects, unplaced])).toEqual([
      [[], 1],
      [[], 1],
      [[], 0],
    ]);
    expect(answer.unplaced.map(({ batch, unknown }) => [batch, unknown[0]?.field])).toEqual([
      ["first", "flag"],
      ["second", "flag"],
    ]);
  });

  test("of nobody is all zeros", () => {
    const answer = rollingPlan(steering, [], { plan: "rolling", period: "2024" });
    expect(answer.asOf).toBeNull();
    expect(answer.rows.map(({ stock, fresh }) => [stock.count, fresh?.count])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  test.each([
    [{ plan: "none" }, "plan-unknown"],
    [{ plan: "winter", period: "2024" }, "period-beside-window"],
    [{ plan: "rolling", period: "2024-Q5" }, "period-malformed"],
  ])("refuses %o", (options, code) => {
    expect(() => rollingPlan(steering, inMarch, options)).toThrow(code);
  });

  test("refuses dossiers that do not belong together", () => {
    const later = dossiersOf([story("later", {}, [["2024-01-01", "talks"]])], { asOf: "2024-04-30" });
    const asked = { plan: "rolling" };
    expect(() => rollingPlan(steering, [...inMarch, ...later], asked)).toThrow("days-mixed");
    expect(() => rollingPlan(steering, [...inMarch, ...inMarch], asked)).toThrow("project-twice");
    expect(() => rollingPlan(steering, [{ ...later[0], stage: "lost" } as never], asked)).toThrow(
      "[0].stage [stage-unknown]",
    );
    expect(() => rollingPlan(steering, [{ project: "p" } as never], asked)).toThrow("dossier-malformed");
  });
});
