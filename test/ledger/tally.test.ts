import { describe, expect, test } from "vitest";
import {
  checkIndicators,
  type Indicator,
  type Ledger,
  merge,
  parseIndicators,
  type TallyOptions,
  tally,
} from "../../src/ledger/index.js";
import { problemsOf as codes } from "../support/problems-of.js";
import { cny, entry, figure, figuresOf, indicators, ledger, project, undecided, wan } from "./book.js";
import { under } from "./recognised.js";

const count = indicators({ id: "count", of: "count" });
const sum = indicators({ id: "sum", of: "sum" });
const namesIn = (book: Ledger, options: TallyOptions) =>
  tally(count, book, options).figures.map(({ entrant }) => entrant);

describe("whose figure an entry adds to", () => {
  const fair = project("p", {
    record: { id: "p", channel: { id: "fair-2024", name: "投洽会" }, steward: "张三", project: { fair: "x" }, no: 7 },
  });
  const book = ledger(
    [entry({ share: "0.5", count: "0.5" }), entry({ unit: "b", share: "0.5", count: "0.5" })],
    [fair, project("q")],
  );

  test("is the unit's, by its share, unless told", () => {
    expect(figuresOf(count, book, "a")).toEqual({ count: "0.5" });
    expect(figuresOf(count, book, "b")).toEqual({ count: "0.5" });
  });

  test("is that of a path of the record or the entry, and then the whole counts once", () => {
    expect(figuresOf(count, book, "fair-2024", { by: "channel" })).toEqual({ count: "1" });
    expect(figuresOf(count, book, "张三", { by: "project.steward" })).toEqual({ count: "1" });
    expect(figuresOf(count, book, "p", { by: "project.id" })).toEqual({ count: "1" });
    expect(figuresOf(count, book, "7", { by: "no" })).toEqual({ count: "1" });
    expect(figuresOf(count, book, "funds", { by: "entry.rule" })).toEqual({ count: "1" });
    expect(figuresOf(count, book, "signed", { by: "stage" })).toEqual({ count: "1" });
    expect(figuresOf(count, book, "all", { by: "all" })).toEqual({ count: "1" });
  });

  test("is nobody's where the path says nothing: the project is listed", () => {
    expect(tally(count, book, { by: "channel" }).unplaced).toEqual(["q"]);
    expect(namesIn(book, { by: "channel" })).toEqual(["fair-2024"]);
  });

  test("is a unit's that has none, where units are given, with its group", () => {
    const { figures } = tally(count, book, { units: [{ id: "c", group: "towns" }, { id: "a" }] });
    expect(figures.map(({ entrant, group }) => [entrant, group])).toEqual([
      ["a", undefined],
      ["b", undefined],
      ["c", "towns"],
    ]);
    expect(figures[2]?.figures).toEqual({ count: { value: "0" } });
  });

  test("is that of a field of the unit", () => {
    const units = [
      { id: "a", group: "zones" },
      { id: "b", group: "zones" },
    ];
    expect(figuresOf(count, book, "zones", { by: "unit.group", units })).toEqual({ count: "1" });
    expect(tally(count, book, { by: "unit.group", units: [units[0] as { id: string }] }).unplaced).toEqual(["b"]);
  });
});

describe("a plain word that is a field of entries", () => {
  const book = ledger([entry({ per: "x" }), entry({ project: "q", event: "2" })], [project("p")]);

  test.each([
    ["project", ["p", "q"]],
    ["rule", ["funds"]],
    ["event", ["1", "2"]],
    ["as", ["new"]],
    ["on", ["2024-03-01"]],
  ])("is that field: %s", (by, names) => {
    expect(namesIn(book, { by })).toEqual(names);
    expect(tally(count, book, { by }).unplaced).toEqual([]);
  });

  test("is the id of the project, of a stock too, which has no other field of entries", () => {
    const stock = indicators({ id: "it", of: { stock: "count" } });
    expect(figuresOf(stock, book, "p", { by: "project" })).toEqual({ it: "1" });
    expect(codes(() => tally(stock, book, { by: "rule" }))).toEqual(["by-entry at by"]);
  });

  test("a name of spaces is none", () => {
    const blank = ledger([entry()], [project("p", { record: { channel: " " } })]);
    expect(tally(count, blank, { by: "channel" }).unplaced).toEqual(["p"]);
  });
});

describe("a sum of nothing", () => {
  const cell = (more: Partial<Indicator>, book: Ledger, options: TallyOptions = {}) =>
    tally(indicators({ id: "it", of: "sum", ...more }), book, { units: [{ id: "a" }, { id: "b" }], ...options });
  const value = (...of: Parameters<typeof cell>) => cell(...of).figures[1]?.figures["it"];

  test("is nothing of the currency that it is rounded in", () => {
    expect(value({ round: "1万元" }, ledger([]))).toEqual({ value: cny("0") });
  });

  test("is nothing of the currency of the others, or of all entries of its rules", () => {
    expect(value({}, ledger([entry()]))).toEqual({ value: cny("0") });
    const none = { where: { field: "entry.unit", equals: "c" } };
    expect(value(none, ledger([entry()]))).toEqual({ value: cny("0") });
    expect(value({ ...none, rules: ["signing"] }, ledger([entry()]))).toEqual({ value: "0" });
    expect(value({}, ledger([], [], { undecided: [undecided({ would: [entry({ unit: "b" })] })] }))).toEqual({
      value: cny("0"),
      undecided: 1,
      withUndecided: wan(100),
    });
  });

  test("is that in a tally that was merged", () => {
    const none = { where: { field: "entry.unit", equals: "c" } };
    const parts = [ledger([entry()], [project("p")]), ledger([], [project("q")])].map((book) => cell(none, book));
    const [p, q] = parts as [ReturnType<typeof cell>, ReturnType<typeof cell>];
    expect(merge(q, p)).toEqual(cell(none, ledger([entry()], [project("p"), project("q")])));
  });
});

describe("the id of a unit", () => {
  const where = { field: "unit.id", equals: "a" };
  const book = ledger([entry(), entry({ unit: "b" })]);

  test("is known to an entry where no units are given", () => {
    const [a, b] = tally(indicators({ id: "it", of: "count", where }), book).figures;
    expect([a?.figures["it"], b?.figures["it"]]).toEqual([{ value: "1" }, { value: "0" }]);
  });

  test("is all that is known of it then", () => {
    const named = { field: "unit.name", equals: "a" };
    expect(tally(indicators({ id: "it", of: "count", where: named }), book).figures[0]?.figures["it"]).toEqual({
      value: "0",
      undecided: 1,
      withUndecided: "1",
    });
  });
});

describe("what counts for several as a whole", () => {
  const doubled = [entry({ unit: "a", doubled: true }), entry({ unit: "b", doubled: true }), entry({ event: "2" })];

  test("counts once at each roll-up, and is shown", () => {
    const byUnit = tally(sum, ledger(doubled));
    expect(byUnit.figures.map((row) => row.figures["sum"])).toEqual([{ value: wan(200) }, { value: wan(100) }]);
    expect(byUnit.doubled).toEqual({ sum: wan(100) });
    expect(tally(sum, ledger(doubled), { by: "all" }).figures[0]?.figures["sum"]).toEqual({ value: wan(200) });
  });

  test("counts for whoever passes a condition, whoever comes first", () => {
    const where = { field: "entry.unit", equals: "b" };
    const of = indicators({ id: "sum", of: "sum", where });
    expect(figuresOf(of, ledger(doubled), "all", { by: "all" })).toEqual({ sum: "1000000" });
  });
});

describe("windows", () => {
  const days = ["2023-12-31", "2024-01-01", "2024-03-31", "2024-04-01", "2024-06-01", "2024-06-30"];
  const book = ledger(
    days.map((on, at) => entry({ on, event: String(at) })),
    [],
    { period: { kind: "half", from: "2024-01-01", until: "2024-06-30" } },
  );

  test.each([
    ["period", "5"],
    ["month", "2"],
    ["quarter", "3"],
    ["year", "5"],
    [{ from: "2024-03-31" }, "4"],
  ] as const)("%j", (window, expected) => {
    expect(figure({ of: "count", window }, book)).toBe(expected);
  });

  test("without one all entries count, as far back as their rules reach", () => {
    expect(figure({ of: "count" }, book)).toBe("6");
  });

  test.each(["ever", { from: "2023-12-31" }] as const)("%j reaches further than the ledger", (window) => {
    expect(codes(() => figure({ of: "count", window }, book))).toEqual(["window-wider at indicators[0].window"]);
    const cohort = { of: { cohort: { from: "signed", to: "signed", by: "count" } }, window };
    expect(figure(cohort, ledger([], [project("p", { first: { signed: "2023-12-31" } })]))).toBe("1");
  });

  test("of a cohort is the period, unless told", () => {
    const cohort = { of: { cohort: { from: "signed", to: "signed", by: "count" } } };
    expect(
      figure(cohort, ledger([], [project("p", { first: { signed: "2023-12-31" } })]), { units: [{ id: "a" }] }),
    ).toBeNull();
  });

  test("year is wider than a month", () => {
    const month = { ...book, period: { kind: "month", from: "2024-06-01", until: "2024-06-30" } } as Ledger;
    expect(codes(() => figure({ of: "count", window: "year" }, month))).toEqual([
      "window-wider at indicators[0].window",
    ]);
  });
});

describe("points for each", () => {
  const each = (more: Partial<Indicator>) => ({ of: "count" as const, ...more });
  const once = {
    of: "count" as const,
    points: { bands: [{ atLeast: "1", is: "2" }, { else: "0" }] },
  };
  const dated = ledger([
    entry({ on: "2024-01-05" }),
    entry({ on: "2024-01-20", event: "2" }),
    entry({ on: "2024-03-05", event: "3" }),
    entry({ on: "2024-12-05", event: "4" }),
  ]);

  test("month and quarter with anything in it", () => {
    expect(figure(each({ per: "month", item: once }), dated)).toBe("6");
    expect(figure(each({ per: "quarter", item: once }), dated)).toBe("4");
    expect(figure(each({ per: "entry", item: once }), dated)).toBe("8");
  });

  test("level of a text: approved 3, applied 2", () => {
    const levels = ["approved", "applied", "none", undefined];
    const projects = levels.map((level, at) =>
      project(`p${at}`, { record: { id: `p${at}`, ...(level && { level }) } }),
    );
    const book = ledger(
      projects.map((one) => entry({ project: one.project })),
      projects,
    );
    const table = { approved: "3", applied: "2" };
    const of = { field: "project.level" };
    const cells = (points: object) =>
      tally(indicators({ id: "it", of: "count", per: "project", item: { of, points: points as never } }), book).figures;
    expect(cells({ table, else: "0" })[0]?.figures["it"]).toEqual({ value: "5", undecided: 1, withUndecided: null });
    // Without `else`, what the table does not name is not known either.
    expect(cells({ table })[0]?.figures["it"]).toEqual({ value: "5", undecided: 2, withUndecided: null });
  });

  test("enterprise, by its credit code, its id or its name; of none, nobody knows", () => {
    const projects = [
      project("p", { record: { id: "p", investors: [{ creditCode: "91310000MA1FL0000X", name: "甲" }] } }),
      project("q", { record: { id: "q", investors: [{ creditCode: "91310000MA1FL0000X", name: "甲公司" }] } }),
      project("r", { record: { id: "r", investors: [{ name: "乙" }] } }),
    ];
    const entries = ["p", "q", "r"].map((id) => entry({ project: id, amount: wan(2000) }));
    const item = { of: "sum" as const, points: { bands: [{ atLeast: "3000万元", is: "5" }, { else: "0" }] } };
    const of = { of: "sum" as const, per: "enterprise" as const, item };
    expect(figure(of, ledger(entries, projects))).toBe("5");
    const lost = tally(indicators({ id: "it", ...of }), ledger(entries, projects.slice(0, 2)));
    expect(lost.figures[0]?.figures["it"]).toEqual({ value: "5", undecided: 1, withUndecided: null });
  });

  test("progress of each project: funds ÷ investment, capped", () => {
    const item = {
      of: { ratio: "sum" as const, to: { field: "project.investment.total" } },
      points: {
        line: [
          ["0", "0"],
          ["1", "10"],
        ] as const,
      },
      limits: { cap: "10" },
    };
    const projects = [project("p", { record: { id: "p", investment: { total: "400万元" } } })];
    const of = { of: "sum" as const, per: "project" as const, item };
    expect(figure(of, ledger([entry()], projects))).toBe("2.5");
    expect(figure(of, ledger([entry({ amount: wan(900) })], projects))).toBe("10");
  });
});

describe("stocks", () => {
  const agreements = {
    of: { stock: "count" },
    where: { field: "project.signing.class", equals: "agreement" },
  };
  const signed = (id: string, of: string) => project(id, { record: { id, signing: { class: of } } });

  test("agreements now: one that has become a contract leaves", () => {
    expect(figure(agreements, ledger([], [signed("p", "agreement"), signed("q", "agreement")]))).toBe("2");
    expect(figure(agreements, ledger([], [signed("p", "agreement"), signed("q", "contract")]))).toBe("1");
  });

  test("count by the shares of the day; whose credit is not known may be anyone's", () => {
    const shared = {
      ...signed("p", "agreement"),
      credit: [
        { unit: "a", share: "0.6" },
        { unit: "b", share: "0.4" },
      ],
    };
    expect(figure(agreements, ledger([], [shared]))).toBe("0.6");
    const nobody = { ...signed("q", "agreement"), credit: [] };
    const [row] = tally(indicators({ id: "it", ...agreements }), ledger([], [shared, nobody])).figures;
    expect(row?.figures["it"]).toEqual({ value: "0.6", undecided: 1, withUndecided: null });
    expect(figuresOf(indicators({ id: "it", ...agreements }), ledger([], [nobody]), "all", { by: "all" })).toEqual({
      it: "1",
    });
  });

  test("an amount that is not reported is undecided", () => {
    const of = indicators({ id: "it", of: { stock: "project.investment.total" } });
    const book = ledger([], [project("p", { record: { id: "p", investment: { total: "2亿元" } } }), project("q")]);
    expect(tally(of, book).figures[0]?.figures["it"]).toEqual({
      value: cny("200000000"),
      undecided: 1,
      withUndecided: null,
    });
  });
});

describe("participation", () => {
  test("is the share of units with at least one entry", () => {
    const of = indicators({ id: "it", of: "participation" });
    const units = ["a", "b", "c", "d"].map((id) => ({ id, group: id < "c" ? "zones" : "towns" }));
    const book = ledger([entry(), entry({ event: "2" }), entry({ unit: "c", event: "3" })]);
    expect(figuresOf(of, book, "all", { by: "all", units })).toEqual({ it: "0.5" });
    expect(figuresOf(of, book, "zones", { by: "unit.group", units })).toEqual({ it: "0.5" });
    expect(figuresOf(of, book, "a", { units })).toEqual({ it: "1" });
    expect(figuresOf(of, book, "b", { units })).toEqual({ it: "0" });
    expect(codes(() => tally(of, book))).toEqual(["units-needed at units"]);
    expect(codes(() => tally(of, book, { units, by: "channel" }))).toEqual(["by-participation at by"]);
  });
});

describe("the last value", () => {
  test("is that of the latest day, then of the order of the ledger", () => {
    const of = { of: { latest: "entry.amount" } };
    const book = ledger([
      entry({ on: "2024-05-01", event: "2", amount: wan(2) }),
      entry({ on: "2024-05-01", event: "3", amount: wan(3) }),
      entry({ on: "2024-04-30", event: "9", amount: wan(9) }),
    ]);
    expect(figure(of, book)).toBe("30000");
    expect(figure(of, ledger([]), { units: [{ id: "a" }] })).toBeNull();
  });
});

describe("what is undecided", () => {
  test("is counted for those whose it might be, with the value if it counted", () => {
    const book = ledger([entry()], [], {
      undecided: [undecided({ would: [entry({ event: "9", amount: wan(40), unit: "b" })] })],
    });
    expect(tally(sum, book).figures.map((row) => row.figures["sum"])).toEqual([
      { value: wan(100) },
      { value: cny("0"), undecided: 1, withUndecided: wan(40) },
    ]);
  });

  test("is counted for everyone where nobody knows whose it is", () => {
    const book = ledger([entry()], [], { undecided: [undecided()] });
    expect(tally(sum, book).figures[0]?.figures["sum"]).toEqual({
      value: wan(100),
      undecided: 1,
      withUndecided: null,
    });
  });

  test("is not counted where it cannot change the figure: another rule, another time, a condition that fails anyway", () => {
    const other = indicators(
      { id: "rule", of: "count", rules: ["signing"] },
      { id: "june", of: "count", window: "month" },
      { id: "large", of: "count", where: { field: "entry.amount", atLeast: "1亿元" } },
    );
    const book = ledger([entry()], [], { undecided: [undecided({ would: [entry({ event: "9" })] })] });
    expect(tally(other, book).figures[0]?.figures).toEqual({
      rule: { value: "0" },
      june: { value: "0" },
      large: { value: "0" },
    });
  });

  describe("of which only the amount is not known", () => {
    const band = { bands: [{ atLeast: "1亿元", is: "3" }, { else: "0" }] };
    const each = { each: "1", is: "2", part: "completed" } as const;
    const of = indicators(
      { id: "count", of: "count" },
      { id: "sum", of: "sum" },
      { id: "average", of: { ratio: "sum", to: "count" } },
      { id: "entry", of: "sum", item: { of: "sum", points: band } },
      { id: "project", of: "sum", per: "project", item: { of: "sum", points: band } },
      { id: "counted", of: "sum", per: "project", item: { of: "count", points: each } },
      { id: "month", of: "sum", per: "month", item: { of: "sum", points: band } },
      { id: "months", of: "sum", per: "month", item: { of: "count", points: each } },
      { id: "enterprise", of: "sum", per: "enterprise", item: { of: "sum", points: band } },
      { id: "enterprises", of: "sum", per: "enterprise", item: { of: "count", points: each } },
      { id: "large", of: "count", where: { field: "entry.amount", atLeast: "1亿元", absent: false } },
      { id: "latest", of: { latest: "entry.amount" } },
      { id: "amounts", of: { distinct: "entry.amount" } },
      { id: "events", of: { distinct: "entry.event" } },
    );
    const investors = [{ id: "x" }];
    const recognised = () =>
      under({}, [
        { id: "p", credit: [{ unit: "甲", share: "1" }], investors },
        { id: "q", credit: [{ unit: "丁", share: "1" }], investors: [{ id: "y" }] },
        { id: "1", project: "p", kind: "signed", on: "2024-05-20", class: "c", amount: null },
        { id: "2", project: "q", kind: "signed", on: "2024-06-20", class: "c", amount: "1亿元" },
      ]);
    const cellsOf = (entrant: string) =>
      tally(of, recognised()).figures.find((row) => row.entrant === entrant)?.figures ?? {};

    test("leaves the figures of all others as they are", () => {
      for (const [id, cell] of Object.entries(cellsOf("丁")))
        expect(Object.keys(cell as object), id).toEqual(["value"]);
      expect(cellsOf("丁")["count"]).toEqual({ value: "1" });
    });

    test("is counted, and its sum cannot be told", () => {
      const open = (value: unknown, withUndecided: unknown) => ({ value, undecided: 1, withUndecided });
      expect(cellsOf("甲")).toEqual({
        count: open("0", "1"),
        sum: open(cny("0"), null),
        average: open(null, null),
        entry: open("0", null),
        project: open("0", null),
        counted: open("0", "2"),
        month: open("0", null),
        months: open("0", "2"),
        enterprise: open("0", null),
        enterprises: open("0", "2"),
        large: open("0", "1"),
        latest: open(null, null),
        amounts: open("0", null),
        events: open("0", "1"),
      });
    });

    test("parts points of a whole by amounts that are not all known: nobody can tell", () => {
      const book = ledger([entry({ event: "1", unit: "b" })], [project("p", { record: { investors } })], {
        undecided: [undecided({ would: [{ ...entry({ event: "9", amount: null }), amountUnknown: true }] })],
      });
      for (const id of ["counted", "enterprises"]) {
        const [a, b] = tally(of, book).figures.map(({ figures }) => figures[id]);
        expect([a, b], id).toEqual([
          { value: "0", undecided: 1, withUndecided: null },
          { value: "2", undecided: 1, withUndecided: null },
        ]);
      }
    });
  });

  test("is an entry too whose condition nobody can answer", () => {
    const of = indicators({ id: "it", of: "count", where: { field: "project.category", equals: "industry" } });
    const book = ledger(
      [entry(), entry({ project: "q" })],
      [project("p", { record: { category: "industry" } }), project("q")],
    );
    expect(tally(of, book).figures[0]?.figures["it"]).toEqual({ value: "1", undecided: 1, withUndecided: "2" });
  });

  test("of a ratio is all that is undecided of the two, each event once", () => {
    const of = indicators(
      { id: "signed", of: "count" },
      { id: "industrial", of: "count", where: { field: "project.category", equals: "industry" } },
      { id: "share", of: { ratio: "industrial", to: "signed" } },
    );
    const projects = [project("p", { record: { category: "industry" } })];
    const book = ledger([entry()], projects, { undecided: [undecided({ would: [entry({ event: "9" })] })] });
    expect(tally(of, book).figures[0]?.figures["share"]).toEqual({ value: "1", undecided: 1, withUndecided: "1" });
  });
});

describe("exactness", () => {
  test("of thousands of large amounts, to the last decimal", () => {
    const many = ledger(
      Array.from({ length: 5000 }, (_none, at) => entry({ event: `e${at}`, amount: cny("400000000000.0001") })),
    );
    // 5000 x 400000000000.0001; a binary double cannot tell the half.
    expect(figure({ of: "sum" }, many)).toBe("2000000000000000.5");
    const item = { of: "sum" as const, points: { each: "0.1元", is: "1", part: "completed" as const } };
    expect(figure({ of: "sum", per: "project", item }, many)).toBe("20000000000000005");
  });

  test("of thirds and of amounts too long for four decimals", () => {
    const parts = ["100/3", "100/3", "100/3", "0.00001"].map((amount, at) =>
      entry({ event: `e${at}`, amount: cny(amount) }),
    );
    expect(figure({ of: "sum" }, ledger(parts))).toBe("100.00001");
  });
});

describe("rounding", () => {
  test("is to a grain, half away from zero, and at the end", () => {
    const book = ledger([entry({ amount: cny("14500000") })]);
    expect(figure({ of: "sum", round: "1000万元" }, book)).toBe("10000000");
    expect(figure({ of: "sum", round: "100万元" }, book)).toBe("15000000");
    expect(figure({ of: "sum", round: "100万元" }, ledger([entry({ amount: cny("-14500000") })]))).toBe("-15000000");
    expect(codes(() => figure({ of: "sum", round: "0.01" }, book))).toEqual(["round-unit at indicators[0]"]);
  });
});

describe("merging", () => {
  const of = (id: string, more: Partial<Ledger> = {}) => ledger([entry({ project: id })], [project(id)], more);

  test("refuses a project that is split over two parts", () => {
    expect(codes(() => merge(tally(count, of("p")), tally(count, of("p"))))).toEqual(["project-split at projects"]);
  });

  test("refuses what is not of one kind", () => {
    const whole = tally(count, of("p"));
    const against = (other: ReturnType<typeof tally>) => codes(() => merge(whole, other));
    expect(against(tally(sum, of("q")))).toEqual(["tallies-differ at "]);
    expect(against(tally(count, of("q", { asOf: "2024-11-30" })))).toEqual(["tallies-differ at "]);
    expect(against(tally(count, of("q", { knownOn: "2024-11-30" })))).toEqual(["tallies-differ at "]);
    expect(against(tally(count, of("q"), { by: "all" }))).toEqual(["tallies-differ at "]);
    expect(against(tally(count, of("q"), { units: [{ id: "a" }] }))).toEqual(["tallies-differ at "]);
    expect(codes(() => merge(whole, {} as never))).toEqual(["tally-malformed at [1]"]);
    expect(against(tally(count, of("q")))).toEqual([]);
  });
});

describe("what tally refuses", () => {
  test("a rule that the ledger does not have, of which nothing would count in silence", () => {
    const book = ledger([entry()], [], { rules: ["funds", "signing"] });
    expect(codes(() => figure({ of: "count", rules: ["fund", "signing", "sign"] }, book))).toEqual([
      "rule-absent at indicators[0].rules[0]",
      "rule-absent at indicators[0].rules[2]",
    ]);
    expect(figure({ of: "count", rules: ["signing"] }, book)).toBe("0");
  });

  const usd = { amount: "5", currency: "USD" };

  test("a sum of two currencies, or of rules without an amount", () => {
    expect(codes(() => tally(sum, ledger([entry(), entry({ event: "2", amount: usd })])))).toEqual([
      "currencies-mixed at indicators[0]",
    ]);
    expect(codes(() => tally(sum, ledger([entry({ amount: null })])))).toEqual(["amount-none at indicators[0]"]);
  });

  test("what is no ledger", () => {
    expect(codes(() => tally(count, null as never))).toEqual(["ledger-malformed at ledger"]);
    expect(codes(() => tally(count, ledger([entry({ count: "one" })])))).toEqual([
      "number-malformed at ledger.entries[0].count",
    ]);
    expect(codes(() => tally(count, ledger([], [project("p"), project("p")])))).toEqual([
      "ledger-project-twice at ledger",
    ]);
  });

  test("options that are wrong, all of them", () => {
    const panel = indicators({
      id: "panel",
      of: { panel: [{ id: "parks", weight: "1" }], empty: "redistribute" },
    });
    const rating = { indicator: "panel", entrant: "a", class: "parks", rater: "r", points: "1" };
    expect(
      codes(() =>
        tally(panel, ledger([]), {
          by: "unit.",
          ratings: [rating, rating, { ...rating, class: "towns" }, { ...rating, indicator: "other" }],
          past: [
            { period: "2024-01", figures: [{ entrant: "a", figures: {} }] },
            { period: "2024-03", figures: [{ entrant: "a", figures: {} }] },
          ],
        }),
      ),
    ).toEqual([
      "by-unknown at by",
      "rating-twice at ratings[1]",
      "rating-class at ratings[2].class",
      "rating-indicator at ratings[3].indicator",
      "past-gap at past[1].period",
      "units-needed at units",
    ]);
  });

  test("projects told apart by a field of entries", () => {
    expect(
      codes(() => tally(indicators({ id: "it", of: { stock: "count" } }), ledger([]), { by: "entry.unit" })),
    ).toEqual(["by-entry at by"]);
  });
});

describe("parseIndicators", () => {
  const wrong = (...list: (Partial<Indicator> & Pick<Indicator, "id" | "of">)[]) =>
    checkIndicators(indicators(...list)).map(({ code, path }) => `${code} at ${path}`);

  test("answers with what is canonical and frozen", () => {
    const parsed = parseIndicators(indicators({ id: "it", of: "sum", round: "0.1亿元" }));
    expect(parsed.indicators[0]?.round).toEqual(cny("10000000"));
    expect(Object.isFrozen(parsed.indicators[0])).toBe(true);
    expect(parseIndicators(parsed)).toBe(parsed);
  });

  test("finds what does not fit together", () => {
    expect(wrong({ id: "a", of: "count" }, { id: "a", of: "sum" })).toEqual(["indicator-twice at indicators[1].id"]);
    expect(wrong({ id: "a", of: { ratio: "a", to: "b" } }, { id: "b", of: "count", within: "c" })).toEqual([
      "indicator-unknown at indicators[1].within",
      "indicator-cycle at indicators[0].of",
    ]);
    expect(wrong({ id: "a", of: { stock: "count" }, window: "year" })).toEqual(["key-unused at indicators[0].window"]);
    expect(wrong({ id: "a", of: "count", per: "project" })).toEqual(["item-missing at indicators[0].per"]);
  });

  test("finds paths that no ledger has", () => {
    const where = (field: string) => ({ field, present: true as const });
    expect(wrong({ id: "a", of: "count", where: where("event.amount") })).toEqual(["path-root at indicators[0].where"]);
    expect(wrong({ id: "a", of: { stock: "count" }, where: where("entry.amount") })).toEqual([
      "path-root at indicators[0].where",
    ]);
    const points = { each: "1", is: "1", part: "completed" as const };
    expect(wrong({ id: "a", of: "count", per: "project", item: { of: { field: "entry.count" }, points } })).toEqual([
      "path-root at indicators[0].item.of",
    ]);
    expect(wrong({ id: "a", of: "count", per: "month", item: { of: { field: "project.x" }, points } })).toEqual([
      "path-root at indicators[0].item.of",
    ]);
  });

  test("finds points that speak of a mark, and units that differ", () => {
    const item = (points: unknown, of = "count") => ({ id: "a", of: "sum" as const, item: { of, points } as never });
    expect(wrong(item("proportional"))).toEqual(["points-of-mark at indicators[0].item.points"]);
    expect(wrong(item({ each: "1万元", is: "1", part: "completed" }))).toEqual([
      "curve-unit at indicators[0].item.points",
    ]);
    expect(wrong(item({ each: "1", is: "1", part: "completed" }, "sum"))).toEqual([
      "curve-unit at indicators[0].item.points",
    ]);
    expect(wrong(item({ table: { yes: "mark" } }))).toEqual([
      "table-measure at indicators[0].item.points",
      "points-of-mark at indicators[0].item.points.table.yes",
    ]);
  });

  test("finds raters that weigh nothing", () => {
    const of = {
      panel: [
        { id: "x", weight: "0" },
        { id: "x", weight: "1" },
      ],
      empty: "redistribute" as const,
    };
    expect(wrong({ id: "a", of })).toEqual([
      "weight-not-positive at indicators[0].of.panel[0].weight",
      "class-twice at indicators[0].of.panel[1].id",
    ]);
  });
});
