import { describe, expect, test } from "vitest";
import { checkTargets, parseTargets, type Target, withPrevious, withTargets } from "../../src/ledger/index.js";
import { rank } from "../../src/race/index.js";
import { isSaimaError } from "../../src/reason/index.js";
import { cny, indicators } from "./book.js";

const target = (more: Partial<Target> = {}): Target => ({
  entrant: "a",
  indicator: "funds",
  period: "2024",
  value: "260亿元",
  ...more,
});
const rows = [{ entrant: "a", figures: { funds: { value: "163.87亿元" } } }];
const half = { period: "2024", on: "2024-06-30" };
const cell = (targets: readonly Target[], options: Parameters<typeof withTargets>[2] = half) =>
  withTargets(rows, targets, options).figures[0]?.figures["funds"];

describe("withTargets", () => {
  test("Jiutai, first half of 2024: 163.87 of 260亿元 is 63.03 %, 13.03 points ahead of the linear schedule", () => {
    const { figures } = withTargets(rows, [target({ schedule: { monthly: "completed" } })], half);
    const card = {
      id: "funds",
      edition: "1",
      treat: { notReported: "0", notApplicable: "0", referenceNotPositive: "0" },
      round: { total: "4" },
      nodes: [{ id: "ahead", of: { gap: { ratio: "funds", to: "target" }, to: "schedule" }, points: "value" }],
    };
    // 163.87 / 260 = 0.630269…, less one half.
    expect(rank(card as never, figures).rows[0]?.total).toEqual({ exact: "3387/26000", shown: "0.1303" });
  });

  test("puts targets of several roles beside each other", () => {
    expect(
      cell([target(), target({ role: "province", value: "200亿元" }), target({ role: "stretch", value: "300亿元" })]),
    ).toEqual({
      value: "163.87亿元",
      target: cny("26000000000"),
      targets: { province: cny("20000000000"), stretch: cny("30000000000") },
    });
  });

  test("holds what was recorded last, as known on a day", () => {
    const revised = [target({ recordedOn: "2024-01-10" }), target({ value: "240亿元", recordedOn: "2024-11-01" })];
    expect(cell(revised)).toMatchObject({ target: cny("24000000000") });
    expect(cell([...revised].reverse())).toMatchObject({ target: cny("24000000000") });
    expect(cell(revised, { ...half, knownOn: "2024-10-31" })).toMatchObject({ target: cny("26000000000") });
    expect(cell(revised, { ...half, knownOn: "2023-12-31" })).toEqual({ value: "163.87亿元" });
  });

  test("takes those of the period only, and names those of nobody", () => {
    const found = withTargets(rows, [target({ period: "2023" }), target({ entrant: "z" })], half);
    expect(found.figures).toEqual(rows);
    expect(found.unmatched.map(({ entrant }) => entrant)).toEqual(["z"]);
  });

  test("a figure that an entrant lacks is not reported, and has its target", () => {
    const found = withTargets(rows, [target({ indicator: "visits", value: 9 })], half);
    expect(found.figures[0]?.figures["visits"]).toEqual({ value: null, target: "9" });
  });

  test("the order of targets changes no byte", () => {
    const targets = [target(), target({ role: "x", value: "1亿元" }), target({ role: "b", value: "2亿元" })];
    const text = (list: readonly Target[]) => JSON.stringify(withTargets(rows, list, half));
    expect(text([...targets].reverse())).toBe(text(targets));
  });

  test("refuses what is no day or period", () => {
    expect(() => withTargets(rows, [], { period: "2024-13", on: "2024-06-31" })).toThrow(/period[\s\S]*on/);
  });
});

describe("targets", () => {
  const definition = indicators({ id: "domestic", of: "sum" }, { id: "outside", of: "sum", within: "domestic" });

  test("Changsha, 2004: domestic 280亿元, of which from outside the province 142亿元", () => {
    const nested = (outside: string, more: Partial<Target> = {}) => [
      target({ indicator: "domestic", value: "280亿元" }),
      target({ indicator: "outside", value: outside, ...more }),
    ];
    const codes = (targets: readonly Target[]) =>
      checkTargets(targets, definition).map(({ code, path }) => `${code} at ${path}`);
    expect(codes(nested("142亿元"))).toEqual([]);
    expect(codes(nested("280亿元"))).toEqual([]);
    expect(codes(nested("281亿元"))).toEqual(["target-part at [1].value"]);
    expect(codes(nested("281亿元", { period: "2005" }))).toEqual([]);
    expect(codes(nested("281亿元", { role: "city" }))).toEqual([]);
    expect(codes(nested("142"))).toEqual(["target-unit at [1].value"]);
    expect(codes([target({ indicator: "elsewhere" })])).toEqual(["indicator-unknown at [0].indicator"]);
  });

  test("two of one entrant, indicator, period, role and day are a problem", () => {
    const found = (...targets: Target[]) => checkTargets(targets).map(({ code, path }) => `${code} at ${path}`);
    expect(found(target(), target({ period: { kind: "year", from: "2024-01-01", until: "2024-12-31" } }))).toEqual([
      "target-twice at [1]",
    ]);
    expect(found(target(), target({ recordedOn: "2024-02-01" }))).toEqual([]);
    expect(found(target(), target({ role: "province" }))).toEqual([]);
  });

  test("are read canonical and frozen, or refused with every problem", () => {
    const [first] = parseTargets([target()]);
    expect(first?.value).toEqual(cny("26000000000"));
    expect(Object.isFrozen(first)).toBe(true);
    try {
      parseTargets([target({ value: "近5亿元" }), target({ period: "2024-Q5" })]);
      expect.unreachable();
    } catch (thrown) {
      expect(isSaimaError(thrown) && thrown.problems.map(({ path }) => path)).toEqual(["[0].value", "[1].period"]);
    }
  });
});

describe("withPrevious", () => {
  test("puts the value of before beside the value of now, where there was one", () => {
    const now = [
      { entrant: "a", figures: { funds: { value: "8", undecided: 1 }, visits: 3 } },
      { entrant: "b", figures: { funds: "2" } },
    ];
    const before = [{ entrant: "a", figures: { funds: { value: "5", target: "9" }, visits: null } }];
    expect(withPrevious(now, before)).toEqual([
      { entrant: "a", figures: { funds: { value: "8", undecided: 1, previous: "5" }, visits: 3 } },
      { entrant: "b", figures: { funds: "2" } },
    ]);
  });
});

// Measure 42 has a target of the city's and one of the province's for one indicator, of one schedule.
describe("targets with roles", () => {
  const target = (more: object) => ({ entrant: "p", indicator: "funds", period: "2006", value: "30亿元", ...more });
  const asked = { period: "2006", on: "2006-10-31" };
  const figures = [{ entrant: "p", figures: { funds: "10亿元" } }];

  test("have the schedule that any of them names", () => {
    const targets = [target({ role: "province", schedule: { monthly: "completed" } }), target({ value: "20亿元" })];
    const [row] = withTargets(figures, targets, asked).figures;
    expect(row?.figures["funds"]).toMatchObject({ schedule: { share: "5/6" } });
  });

  test("are refused where their schedules differ", () => {
    const targets = [target({ role: "province", schedule: { monthly: "completed" } }), target({ schedule: "daily" })];
    expect(() => withTargets(figures, targets, asked)).toThrow(/schedules-differ/);
  });

  test("of a part are held against the next whole that has one", () => {
    const indicator = (id: string, within?: string) => ({
      ...{ id, label: { zh: id, en: id }, better: "higher" as const, of: "count" as const, rules: ["r"] },
      ...(within === undefined ? {} : { within }),
    });
    const indicators = {
      ...{ id: "nested", edition: "1" },
      indicators: [indicator("t"), indicator("o", "t"), indicator("z", "o")],
    };
    const one = { entrant: "p", period: "2006" };
    const targets = [
      { ...one, indicator: "t", value: "100" },
      { ...one, indicator: "z", value: "150" },
    ];
    expect(checkTargets(targets, indicators).map(({ code, path }) => [code, path])).toEqual([
      ["target-part", "[1].value"],
    ]);
  });
});
