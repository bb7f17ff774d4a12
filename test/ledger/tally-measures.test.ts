import { describe, expect, test } from "vitest";
import {
  type Arrived,
  type Indicator,
  type Item,
  type LedgerProject,
  type Opinion,
  type TallyOptions,
  tally,
} from "../../src/ledger/index.js";
import { rank } from "../../src/race/index.js";
import { cny, entry, figure, figuresOf, indicators, ledger, project, wan } from "./book.js";

/** Entries of fixed assets, in 万元, one project each. */
const assets = (...amounts: number[]) =>
  ledger(amounts.map((amount, at) => entry({ project: `p${at}`, amount: wan(amount) })));

describe("measure 4: a county-level city, 2012", () => {
  const result: Item = { of: "sum", points: { each: "100万元", is: "1", part: "completed" } };
  // ≥ 3000万元 of fixed assets in the year = +20, each further 1000万元 = +10, no cap; below, nothing.
  const bonus: Item = {
    of: "sum",
    points: {
      bands: [
        {
          atLeast: "3000万元",
          is: { steps: { at: "3000万元", is: "20", part: "completed", above: [{ each: "1000万元", is: "10" }] } },
        },
        { else: "0" },
      ],
    },
  };

  test("each 100万元 in place is one point, without a cap", () => {
    expect(figure({ of: "sum", per: "project", item: result }, assets(12300))).toBe("123");
    // Of two projects, 150万元 and 250万元 are 1 and 2 whole steps.
    expect(figure({ of: "sum", per: "project", item: result }, assets(150, 250))).toBe("3");
  });

  test.each([
    [2999, "0"],
    [3000, "20"],
    [3999, "20"],
    [4000, "30"],
    [5700, "40"],
    [13000, "120"],
  ])("a project with %i万元 in the year has a bonus of %s", (amount, points) => {
    expect(figure({ of: "sum", per: "project", item: bonus }, assets(amount))).toBe(points);
  });

  test("the bonus is of each project, not of what a unit has in all", () => {
    expect(figure({ of: "sum", per: "project", item: bonus }, assets(2000, 2000))).toBe("0");
    expect(figure({ of: "sum", per: "project", item: bonus }, assets(3000, 4000))).toBe("50");
  });

  test("arrivals of one project are added up before they earn", () => {
    const twice = ledger([entry({ amount: wan(1500) }), entry({ event: "2", on: "2024-07-01", amount: wan(1500) })]);
    expect(figure({ of: "sum", per: "project", item: bonus }, twice)).toBe("20");
    expect(figure({ of: "sum", per: "entry", item: bonus }, twice)).toBe("0");
  });

  test("two units share the bonus of a project as they share its funds", () => {
    const halves = ledger([
      entry({ share: "0.75", count: "0.75", amount: wan(3000) }),
      entry({ unit: "b", share: "0.25", count: "0.25", amount: wan(1000) }),
    ]);
    const definition = indicators({ id: "it", of: "sum", per: "project", item: bonus });
    // 4000万元 in all earn 30 points: three quarters and one quarter of them.
    expect(figuresOf(definition, halves, "a")["it"]).toBe("22.5");
    expect(figuresOf(definition, halves, "b")["it"]).toBe("7.5");
    expect(figuresOf(definition, halves, "all", { by: "all" })["it"]).toBe("30");
  });
});

describe("measure 12: a county's leading teams", () => {
  const tiers: Item = {
    of: { field: "project.investment.total" },
    where: {
      field: "funds.fixedAssets.inYear",
      atLeast: { times: "5%", field: "project.investment.total" },
    },
    points: { bands: [{ atLeast: "50亿元", is: "8" }, { atLeast: "10亿元", is: "4" }, { else: "0" }] },
  };
  const large = (total: string, inYear: string | null): LedgerProject =>
    project("p", {
      record: { id: "p", investment: { total } },
      funds:
        inYear === null
          ? {}
          : {
              fixedAssets: {
                inYear: { amount: inYear, currency: "CNY" },
                inPeriod: { amount: inYear, currency: "CNY" },
                ever: { amount: inYear, currency: "CNY" },
              },
            },
    });
  const points = (total: string, inYear: string | null) => {
    const book = ledger([entry(), entry({ event: "2" })], [large(total, inYear)]);
    const [row] = tally(indicators({ id: "it", of: "count", per: "project", item: tiers }), book).figures;
    return row?.figures["it"];
  };

  // 5% of 10亿元 is 5000万元, of 50亿元 2.5亿元.
  test.each([
    ["9.99亿元", "100000000", "0"],
    ["10亿元", "50000000", "4"],
    ["10亿元", "49999999.99", "0"],
    ["49.9亿元", "300000000", "4"],
    ["50亿元", "250000000", "8"],
    ["50亿元", "249999999", "0"],
  ])("a project of %s with %s元 of fixed assets this year earns %s, once", (total, inYear, expected) => {
    expect(points(total, inYear)).toEqual({ value: expected });
  });

  test("where no fixed assets arrived it earns nothing: nothing is less than 5 % of the total", () => {
    expect(points("50亿元", null)).toEqual({ value: "0" });
  });

  test("without a word on the total it is undecided", () => {
    expect(points("", "250000000")).toEqual({ value: "0", undecided: 2, withUndecided: null });
  });

  const rating = (of: string, rater: string, depth: number, information: number, coordination: number): Opinion => ({
    indicator: "rating",
    entrant: "team",
    class: of,
    rater,
    points: depth + information + coordination,
  });
  const panel = (empty: "redistribute" | "not-reported", ratings: readonly Opinion[]) =>
    figuresOf(
      indicators({
        id: "rating",
        of: {
          panel: [
            { id: "parks", weight: "70%" },
            { id: "townships", weight: "30%" },
          ],
          empty,
        },
      }),
      ledger([]),
      "team",
      { ratings },
    )["rating"];

  test("carriers rate a team: parks weigh 70 %, townships 30 %", () => {
    const ratings = [
      rating("parks", "east", 5, 4, 5),
      rating("parks", "west", 4, 4, 4),
      rating("townships", "hill", 3, 3, 3),
      rating("townships", "lake", 5, 5, 5),
      rating("townships", "plain", 4, 4, 4),
    ];
    // Parks (14 + 12) / 2 = 13, townships (9 + 15 + 12) / 3 = 12: 0.7 x 13 + 0.3 x 12 = 12.7.
    expect(panel("not-reported", ratings)).toBe("12.7");
  });

  test("where no township rates, the parks decide alone, or nobody does", () => {
    const parks = [rating("parks", "east", 5, 4, 5)];
    expect(panel("redistribute", parks)).toBe("14");
    expect(panel("not-reported", parks)).toBeNull();
  });

  test("a panel without its highest and lowest is the mean of the rest", () => {
    const votes = [3, 9, 10, 8, 1].map((points, at) => ({
      indicator: "rating",
      entrant: "team",
      class: "parks",
      rater: `r${at}`,
      points,
    }));
    const mean = (highest: number, lowest: number) =>
      figuresOf(
        indicators({
          id: "rating",
          of: { panel: [{ id: "parks", weight: "1", drop: { highest, lowest } }], empty: "redistribute" },
        }),
        ledger([]),
        "team",
        { ratings: votes },
      )["rating"];
    // (3 + 9 + 8) / 3; (3 + 8 + 1) / 3.
    expect(mean(1, 1)).toBe("20/3");
    expect(mean(2, 0)).toBe("4");
    expect(mean(3, 2)).toBeNull();
  });
});

describe("measure 3: projects by size, 7 / 4 / 1", () => {
  const size = (id: string, from: string, below?: string) => ({
    id,
    of: "count" as const,
    where: {
      all: [
        { field: "project.investment.total", atLeast: from },
        ...(below === undefined ? [] : [{ field: "project.investment.total", lessThan: below }]),
      ],
    },
  });
  const bands = indicators(
    size("small", "3亿元", "10亿元"),
    size("middle", "10亿元", "20亿元"),
    size("large", "20亿元"),
  );
  const card = {
    id: "sichuan",
    edition: "2024",
    treat: { notReported: "0", notApplicable: "0" },
    nodes: [
      {
        id: "sizes",
        mark: "0.5",
        of: {
          sum: [
            { shortfall: "small", to: "7" },
            { shortfall: "middle", to: "4" },
            { shortfall: "large", to: "1" },
          ],
        },
        points: { steps: { at: "0", is: "mark", part: "completed" as const, above: [{ each: "1", is: "-0.1" }] } },
        limits: { floor: "0" },
      },
    ],
  };
  const score = (...totals: string[]) => {
    const projects = totals.map((total, at) => project(`p${at}`, { record: { id: `p${at}`, investment: { total } } }));
    const book = ledger(
      projects.map((each) => entry({ project: each.project })),
      projects,
    );
    const { figures } = tally(bands, book, { units: [{ id: "a" }] });
    return [figuresOf(bands, book, "a"), rank(card, figures).rows[0]?.total.exact];
  };
  const many = (count: number, total: string) => new Array<string>(count).fill(total);

  test("unit A has 7/4/1 and the full half point", () => {
    const [figures, points] = score(...many(7, "3亿元"), ...many(4, "19.99亿元"), "20亿元");
    expect(figures).toEqual({ small: "7", middle: "4", large: "1" });
    expect(points).toBe("0.5");
  });

  test("unit B has 9/4/1: a surplus in one band earns no more and makes up for nothing", () => {
    expect(score(...many(9, "5亿元"), ...many(4, "10亿元"), "80亿元")[1]).toBe("0.5");
    expect(score(...many(9, "5亿元"), ...many(3, "10亿元"), "80亿元")[1]).toBe("0.4");
  });
});

describe("measures 53 and 55: a chain of conditional rates", () => {
  /** Projects that came to their stages one after another. */
  const came = (count: number, prefix: string, ...stages: string[]) =>
    Array.from({ length: count }, (_none, at) =>
      project(`${prefix}${at}`, {
        first: Object.fromEntries(stages.map((stage, month) => [stage, `2024-0${month + 1}-15`])),
      }),
    );
  const rate = (from: string, to: string) => ({ cohort: { from, to, by: "count" } });

  test("Taiyuan: 40 of 68 signed have started, 58.82 %", () => {
    const book = ledger([], [...came(28, "s", "signed"), ...came(40, "t", "signed", "started")]);
    expect(figure({ of: rate("signed", "started"), round: "0.0001" }, book)).toBe("0.5882");
    expect(figure({ of: rate("signed", "started") }, book)).toBe("10/17");
  });

  test("the denominator of each rate is the stage before it", () => {
    const book = ledger(
      [],
      [
        ...came(3, "a", "signed"),
        ...came(5, "b", "signed", "started"),
        ...came(2, "c", "signed", "started", "producing"),
      ],
    );
    const chain = indicators(
      { id: "starts", of: rate("signed", "started") },
      { id: "production", of: rate("started", "producing") },
      { id: "through", of: { cohort: { from: "signed", to: "producing", by: "count" } } },
      {
        id: "declared",
        of: { cohort: { from: "signed", to: "producing", denominator: "started", by: "count" } },
      },
    );
    expect(figuresOf(chain, book, "a")).toEqual({ starts: "0.7", production: "2/7", through: "0.2", declared: "2/7" });
  });

  test("who was further first did not come there from here", () => {
    const started = project("p", { first: { started: "2024-01-10", signed: "2024-02-10" } });
    expect(figure({ of: rate("signed", "started") }, ledger([], [started, ...came(1, "q", "signed", "started")]))).toBe(
      "0.5",
    );
  });

  test("by output value, 301.7 of 418.12: 72.16 %, where the bulletin prints 72.17", () => {
    const stock = (id: string, of: string, total: string) =>
      project(id, { stage: of, record: { id, output: total }, first: { producing: "2020-01-01" } });
    const book = ledger([], [stock("p", "full", "301.7亿元"), stock("q", "producing", "116.42亿元")]);
    const rates = indicators(
      { id: "full", of: { stock: "project.output" }, where: { field: "stage", equals: "full" } },
      { id: "producing", of: { stock: "project.output" }, where: { field: "stage", in: ["producing", "full"] } },
      { id: "rate", of: { ratio: "full", to: "producing" }, round: "0.0001" },
    );
    expect(figuresOf(rates, book, "a")["rate"]).toBe("0.7216");
  });
});

describe("other measures", () => {
  test("Jilin city, 2022: funds above the provincial average six months in a row", () => {
    const months = [38, 52, 55, 51, 60, 58, 54];
    const past = months.map((rate, at) => ({
      period: `2022-0${at + 1}`,
      figures: [{ entrant: "jilin", figures: { growth: `${rate}%`, average: "50%" } }],
    }));
    const above = indicators({
      id: "months",
      of: { streak: { field: "figures.growth.value", moreThan: { field: "figures.average.value" } } },
    });
    const streakOf = (list: TallyOptions["past"]) => figuresOf(above, ledger([]), "jilin", { past: list })["months"];
    // January was below; February to July are six.
    expect(streakOf(past)).toBe("6");
    expect(streakOf([...past].reverse())).toBe("6");
    expect(streakOf(past.slice(0, 1))).toBe("0");
    const gone = past.map((each, at) =>
      at === 4 ? { ...each, figures: [{ entrant: "jilin", figures: { growth: null, average: "50%" } }] } : each,
    );
    expect(streakOf(gone)).toBeNull();
  });

  test("44: 147 of 161 newly signed projects are industrial", () => {
    const projects = Array.from({ length: 161 }, (_none, at) =>
      project(`p${at}`, { record: { id: `p${at}`, category: at < 147 ? "industry" : "services" } }),
    );
    const share = indicators(
      { id: "signed", of: "count" },
      { id: "industrial", of: "count", where: { field: "project.category", equals: "industry" } },
      { id: "share", of: { ratio: "industrial", to: "signed" } },
    );
    const book = ledger(
      projects.map((each) => entry({ project: each.project })),
      projects,
    );
    expect(figuresOf(share, book, "a")["share"]).toBe("21/23"); // 147/161 = 91.30 %
  });

  test("65: in one district a large producer service counts as an industrial project", () => {
    const equivalent = {
      any: [
        { field: "project.category", equals: "industry" },
        {
          all: [
            { field: "entry.unit", equals: "huashan" },
            { field: "project.category", equals: "producer-services" },
          ],
        },
      ],
    };
    const definition = indicators({ id: "large", of: "count", where: equivalent });
    const service = project("p", { record: { id: "p", category: "producer-services" } });
    const book = ledger(
      [entry({ unit: "huashan", share: "0.5", count: "0.5" }), entry({ unit: "yushan", share: "0.5", count: "0.5" })],
      [service],
    );
    const { figures, dropped } = tally(definition, book);
    expect(figures).toEqual([
      { entrant: "huashan", figures: { large: { value: "0.5" } } },
      { entrant: "yushan", figures: { large: { value: "0" } } },
    ]);
    expect(dropped).toEqual([{ indicator: "large", rule: "funds", project: "p", event: "1", unit: "yushan" }]);
  });
});

describe("capital that did not arrive", () => {
  const record = { id: "p", investment: { total: "1亿元" } };
  const none: Readonly<Record<string, unknown>> = {};
  const lastYear = { fixedAssets: { inYear: [], inPeriod: [], ever: cny("5000000") } };
  const another = { total: { inYear: wan(500), inPeriod: wan(500), ever: wan(500) } };
  const enough = { fixedAssets: { inYear: wan(500), inPeriod: wan(500), ever: wan(500) } };
  const where = {
    field: "funds.fixedAssets.inYear",
    atLeast: { times: "5%", field: "project.investment.total" },
  };
  const of = (funds: object) =>
    ledger([entry()], [project("p", { record, funds: funds as Readonly<Record<string, Arrived>> })]);
  const cell = (more: Partial<Indicator> & Pick<Indicator, "of">, funds: object) =>
    tally(indicators({ id: "it", ...more }), of(funds)).figures.find(({ entrant }) => entrant === "a")?.figures["it"];

  test.each([
    ["of nothing at all", none, "0"],
    ["of last year only", lastYear, "0"],
    ["of another kind", another, "0"],
    ["of enough", enough, "1"],
  ])("was nothing, and not unknown: %s", (_, funds, value) => {
    expect(cell({ of: "count", where }, funds)).toEqual({ value });
    for (const per of ["entry", "project", "enterprise"] as const) {
      const item: Item = { of: "count", where, points: { each: "1", is: "1", part: "completed" } };
      const invested = { ...record, investors: [{ name: "甲" }] };
      const book = ledger([entry()], [project("p", { record: invested, funds: funds as LedgerProject["funds"] })]);
      const definition = indicators({ id: "it", of: "count", per, item });
      expect(tally(definition, book).figures[0]?.figures["it"]).toEqual({ value });
    }
  });

  test("adds nothing to a stock of it", () => {
    const stock = { of: { stock: "funds.total.ever" } };
    expect(cell(stock, none)).toEqual({ value: "0" });
    expect(cell(stock, another)).toEqual({ value: wan(500) });
  });
});
