import { describe, expect, test } from "vitest";
import { toJsonSchema } from "../../src/reason/index.js";
import {
  type Audit,
  audit,
  checkPublished,
  type PublishedClaimInput,
  type PublishedInput,
  type PublishedRow,
  parsePublished,
  publishedSchema,
  toCsv,
  toMarkdown,
  toPlainText,
  toTable,
} from "../../src/report/index.js";
import { codesOf } from "./codes-of.js";
import { publishedMeasures } from "./published-measures.js";

/** A table of rows named A, B, C…, one claim. */
function auditOf(cells: readonly PublishedRow["cells"][], ...claims: PublishedClaimInput[]): Audit {
  return audit({ rows: cells.map((own, at) => ({ row: "ABCDEFGH"[at] as string, cells: own })), claims });
}

/** `row column printed → recomputed (under)`, under what else it would come out, and what could not be told. */
function told({ findings, undecided }: Audit): string[] {
  return [
    ...findings.map(({ code, row, column, printed, recomputed, would }) =>
      [
        `${row} ${column} ${printed} ${code}:`,
        recomputed.map(({ value, under }) => `${value.shown} ${under}`).join(", "),
        ...would.map((under) => `[${under}]`),
      ].join(" "),
    ),
    ...undecided.map(({ code, row, column }) => `${row} ${column} ${code}`),
  ];
}

const rate: PublishedClaimInput = { column: "rate", is: { ratio: "done", to: "target" } };

describe("what places published of themselves", () => {
  const audits = Object.entries(publishedMeasures).map(([measure, table]) => [measure, audit(table)] as const);

  test("does not recompute in exactly three cells", () => {
    expect(audits.flatMap(([measure, each]) => told(each).map((text) => `${measure}: ${text}`))).toEqual([
      "47: Meijiang Dongsheng, self total 88 not-recomputed: 81.5 as-printed",
      "55: capacity rate 72.17% not-recomputed: 72.16 as-printed [inputs-rounded]",
      "52 Hunan: a gap 5.3 not-recomputed: 5.5 as-printed, 5.6 unrounded",
    ]);
  });

  test("leaves nothing untold: every claim about a printed cell is decided", () => {
    expect(audits.flatMap(([, each]) => each.undecided)).toEqual([]);
    expect(Object.fromEntries(audits.map(([measure, { checked }]) => [measure, checked]))).toEqual({
      // 2 totals, 6 shares, 4 gaps, 1 part
      "42": 13,
      "43": 4,
      // 4 rates, 3 parts
      "44": 7,
      "45": 2,
      "47": 8,
      "52 Chuxiong": 3,
      "52 Hunan": 3,
      "52 Zhejiang": 1,
      "52 county": 2,
      "55": 3,
      "57": 3,
    });
  });

  test("has unlike digits in Xuchang only, which is a note; a zero left out (41.6 for 41.60) is none", () => {
    const notes = audits.flatMap(([measure, each]) => each.notes.map((note) => ({ measure, ...note })));
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ measure: "43", code: "digits-mixed" });
    expect(notes[0]?.cells.map(({ printed }) => printed)).toEqual(["98.8%", "90%", "34%", "97%"]);
    expect(notes[0]?.says).toEqual({
      zh: "比率的小数位数不一：1位：98.8%；0位：90%（应为89.9%）、34%（应为34.4%）、97%（应为97.1%）。这是取舍，不是差错",
      en: "rates are printed with unlike digits after the point: 1 in 98.8%; 0 in 90% (89.9%), 34% (34.4%), 97% (97.1%); that is rounding, not error",
    });
  });

  test("is explained in both languages", () => {
    const says = (measure: keyof typeof publishedMeasures) => audit(publishedMeasures[measure]).findings[0]?.says;
    expect(says("55")).toEqual({
      zh: "“capacity”的“rate”公布为72.17%，与复算不符：按公布数计算为72.16%（相差0.01个百分点）；所据数字本身的取舍可以解释此差",
      en: '"rate" of "capacity" is printed as 72.17%, which does not recompute: from the figures as printed it is 72.16% (off by 0.01 pp); the rounding of the figures it rests on could explain it',
    });
    expect(says("52 Hunan")).toEqual({
      zh: "“a”的“gap”公布为5.3，与复算不符：按公布数计算为5.5个百分点（相差−0.2个百分点），按未取舍的数计算为5.6个百分点（相差−0.3个百分点）",
      en: '"gap" of "a" is printed as 5.3, which does not recompute: from the figures as printed it is 5.5 pp (off by −0.2 pp), from unrounded figures it is 5.6 pp (off by −0.3 pp)',
    });
  });

  test("carries the exact result and the exact difference", () => {
    // 301.7 / 418.12 = 30170 / 41812; 72.17 less a hundred times that is 14301 / 1045300.
    expect(audit(publishedMeasures["55"]).findings[0]?.recomputed).toEqual([
      {
        value: { exact: "754250/10453", shown: "72.16" },
        difference: { exact: "14301/1045300", shown: "0.01" },
        under: "as-printed",
      },
    ]);
  });
});

describe("a rate", () => {
  const of = (printed: string) => told(auditOf([{ done: "2", target: "3", rate: printed }], rate));

  test("holds when it is the exact one rounded half up to its own digits", () => {
    for (const printed of ["67%", "66.7%", "66.67 %", "66.67", "６６．６７％", "0.6667倍"])
      expect(of(printed)).toEqual([]);
  });

  test("that was cut off, or raised, is found, and it is said how it came about", () => {
    expect(of("66.66%")).toEqual(["A rate 66.66% rounded-otherwise: 66.67 as-printed [down]"]);
    const third = auditOf([{ done: "1", target: "3", rate: "33.34%" }], rate);
    expect(told(third)).toEqual(["A rate 33.34% rounded-otherwise: 33.33 as-printed [up]"]);
    expect(third.findings[0]?.says.zh).toBe(
      "“A”的“rate”公布为33.34%，不合四舍五入：按公布数计算为33.33%（相差0.01个百分点）；尾数进一才得此数",
    );
  });

  test("with a half that did not go up is told from others that were cut off", () => {
    // 1/8 = 12.5 %, 3/8 = 37.5 %: to even 12 and 38.
    expect(told(auditOf([{ done: "1", target: "8", rate: "12%" }], rate))).toEqual([
      "A rate 12% rounded-otherwise: 13 as-printed [down] [half-even] [half-down]",
    ]);
    expect(told(auditOf([{ done: "3", target: "8", rate: "38%" }], rate))).toEqual([]);
  });

  test("of counts is not excused by rounding: 68 projects are 68", () => {
    expect(told(auditOf([{ done: "40", target: "68", rate: "58.83%" }], rate))).toEqual([
      "A rate 58.83% rounded-otherwise: 58.82 as-printed [up]",
    ]);
    expect(told(auditOf([{ done: "40", target: "68", rate: "58.9%" }], rate))).toEqual([
      "A rate 58.9% rounded-otherwise: 58.8 as-printed [up]",
    ]);
    expect(told(auditOf([{ done: "40个", target: "68个", rate: "58.7%" }], rate))).toEqual([
      "A rate 58.7% not-recomputed: 58.8 as-printed",
    ]);
  });

  test("below zero is rounded away from it", () => {
    const growth: PublishedClaimInput = { column: "growth", is: { growth: "now", over: "before" } };
    // 9.995 / 10 - 1 = -0.05 %
    for (const printed of ["-0.1%", "−0.1%", "下降0.1%"])
      expect(told(auditOf([{ now: "9.995亿", before: "10亿", growth: printed }], growth))).toEqual([]);
    expect(told(auditOf([{ now: "9.995亿", before: "10亿", growth: "0.0%" }], growth))).toEqual([
      "A growth 0.0% rounded-otherwise: -0.1 as-printed [down] [half-even] [half-down] [inputs-rounded]",
    ]);
  });

  test("may be set against a cell elsewhere, a number that is not printed, or a sum", () => {
    const rows = [{ amount: "30万元", share: "30%" }, { amount: "70万元", share: "70%" }, { amount: "100万元" }];
    expect(
      told(auditOf(rows, { column: "share", is: { ratio: "amount", to: { row: "C", column: "amount" } } })),
    ).toEqual([]);
    expect(told(auditOf(rows, { column: "share", is: { ratio: "amount", to: { given: "0.01亿元" } } }))).toEqual([]);
    expect(
      told(
        auditOf([{ a: "1", b: "3", share: "25%" }], { column: "share", is: { ratio: "a", to: { sum: ["a", "b"] } } }),
      ),
    ).toEqual([]);
  });
});

describe("a total", () => {
  const total: PublishedClaimInput = { column: "total", is: { sum: ["a", "b"] } };

  test("is the sum of its parts, whatever units they are printed in", () => {
    expect(told(auditOf([{ a: "5000万元", b: "1.5亿元", total: "2.0亿元" }], total))).toEqual([]);
    expect(told(auditOf([{ a: "1,200人次", b: "0.3万人次", total: "4200人次" }], total))).toEqual([]);
  });

  test("one unit off in its last digit is found, though the rounding of its parts could explain it", () => {
    expect(told(auditOf([{ a: "1.1亿", b: "2.2亿", total: "3.4亿" }], total))).toEqual([
      "A total 3.4亿 not-recomputed: 3.3 as-printed [inputs-rounded]",
    ]);
    expect(told(auditOf([{ a: "1", b: "2", total: "4" }], total))).toEqual(["A total 4 not-recomputed: 3 as-printed"]);
  });

  test("is held against a sum to which what does not apply adds nothing", () => {
    expect(told(auditOf([{ a: "1", b: "n/a", total: "1" }], total))).toEqual([]);
    expect(told(auditOf([{ a: "1", b: "—", total: "2" }], total))).toEqual(["A total 2 not-recomputed: 1 as-printed"]);
  });

  test("of shares that are printed rounded may come out only from the unrounded ones, which is a note", () => {
    const thirds = audit({
      rows: [
        ...["A", "B", "C"].map((row) => ({ row, cells: { count: "1", share: "33.33%" } })),
        { row: "all", cells: { count: "3", share: "100.00%" } },
      ],
      claims: [
        { row: "all", columns: ["count", "share"], is: { sum: "others" } },
        { column: "share", rows: ["A", "B", "C"], is: { ratio: "count", to: { row: "all", column: "count" } } },
      ],
    });
    expect(told(thirds)).toEqual([]);
    expect(thirds.notes).toEqual([
      {
        code: "rounding-order",
        cells: [{ row: "all", column: "share", printed: "100.00%" }],
        says: {
          zh: "“all”的“share”公布为100.00%，按未取舍的数计算才得此数；按公布数计算为99.99%（相差0.01个百分点）",
          en: '"share" of "all" is printed as 100.00%; it comes out only from unrounded figures; from the figures as printed it is 99.99% (off by 0.01 pp)',
        },
      },
    ]);
  });

  test("that is wrong is found once: what rests on it as it should be is left alone", () => {
    const table = auditOf(
      [
        { a: "25", b: "4", total: "30", share: "29%" },
        { a: "70", b: "1", total: "71", share: "71%" },
        { a: "95", b: "5", total: "100" },
      ],
      total,
      { row: "C", columns: ["total"], is: { sum: "others" } },
      { column: "share", is: { ratio: "total", to: { row: "C", column: "total" } } },
    );
    expect(told(table)).toEqual(["A total 30 not-recomputed: 29 as-printed"]);
    expect(table.notes).toEqual([]);
  });
});

describe("a part", () => {
  test("is not more than what it is part of", () => {
    const part: PublishedClaimInput = { column: "part", atMost: "whole" };
    expect(told(auditOf([{ part: "140", whole: "140" }], part))).toEqual([]);
    const { findings } = auditOf([{ part: "1154.53亿元", whole: "1154.52亿元" }], part);
    expect(findings[0]).toMatchObject({ code: "part-exceeds", recomputed: [{ value: { shown: "1154.52" } }] });
    expect(findings[0]?.says.en).toContain("more than what it is part of");
  });
});

describe("a schedule gap", () => {
  const gap = (claim: PublishedClaimInput, cells: PublishedRow["cells"]) =>
    auditOf([{ done: "44.24亿", target: "93.68亿", ...cells }], ...(cells["rate"] ? [rate] : []), claim);
  const ofRate: PublishedClaimInput = { column: "gap", is: { gap: "rate", to: { given: "5/12" } } };
  const ofFigures: PublishedClaimInput = {
    column: "gap",
    is: { gap: { ratio: "done", to: "target" }, to: { given: "5/12" } },
  };

  test("may be taken of rounded or of unrounded rates; the order that is not that of the printed ones is a note", () => {
    const codes = (each: Audit) => [told(each), each.notes.map(({ code }) => code)];
    expect(codes(gap(ofRate, { rate: "47.2%", gap: "5.5pp" }))).toEqual([[], []]);
    expect(codes(gap(ofRate, { rate: "47.2%", gap: "5.6pp" }))).toEqual([[], ["rounding-order"]]);
    expect(codes(gap(ofFigures, { gap: "5.6pp" }))).toEqual([[], []]);
    const early = gap(ofFigures, { gap: "5.5pp" });
    expect(codes(early)).toEqual([[], ["rounding-order"]]);
    expect(early.notes[0]?.says).toEqual({
      zh: "“A”的“gap”公布为5.5pp，先取舍后相减才得此数；按公布数计算为5.6pp（相差−0.1pp）",
      en: '"gap" of "A" is printed as 5.5pp; it comes out only rounded before subtracting; from the figures as printed it is 5.6pp (off by −0.1pp)',
    });
  });

  test("names both results where neither is printed, also without a printed rate", () => {
    expect(told(gap(ofFigures, { gap: "5.3" }))).toEqual([
      "A gap 5.3 not-recomputed: 5.6 as-printed, 5.5 rounded-first",
    ]);
  });

  test("is taken to what a schedule makes due on a day", () => {
    const claim: PublishedClaimInput = {
      column: "gap",
      is: { gap: "rate", to: { schedule: { monthly: "completed" }, period: "2024", on: "2024-06-30" } },
    };
    // Jiutai, June 2024: 163.87 of 260 is 63.03 %, 13.03 points ahead of a half.
    const cells = { done: "163.87亿元", target: "260亿元", rate: "63.03%" };
    expect(told(auditOf([{ ...cells, gap: "超时序进度13.03个百分点" }], rate, claim))).toEqual([]);
    expect(told(auditOf([{ ...cells, gap: "落后时序进度13.03个百分点" }], rate, claim))).toEqual([
      "A gap 落后时序进度13.03个百分点 not-recomputed: 13.03 as-printed",
    ]);
  });

  test("between amounts is an amount", () => {
    const ahead: PublishedClaimInput = { column: "ahead", is: { gap: "done", to: "target" } };
    expect(told(auditOf([{ done: "5亿元", target: "8000万元", ahead: "4.2亿元" }], ahead))).toEqual([]);
    expect(told(auditOf([{ done: "5.0亿元", target: "3.0亿元", ahead: "1.9亿元" }], ahead))).toEqual([
      "A ahead 1.9亿元 not-recomputed: 2.0 as-printed [inputs-rounded]",
    ]);
    expect(told(auditOf([{ done: "50", target: "43", ahead: "7" }], ahead))).toEqual([]);
    // The same counts are counts in another claim too.
    const sum: PublishedClaimInput = { column: "both", is: { sum: ["done", "target"] } };
    expect(told(auditOf([{ done: "50", target: "43", ahead: "7", both: "93" }], ahead, sum))).toEqual([]);
  });
});

describe("a column of places", () => {
  const place = (ties: "standard" | "dense", better: "higher" | "lower" = "higher"): PublishedClaimInput => ({
    column: "place",
    is: { place: "points", better, ties },
  });
  const table = (
    rows: readonly (readonly [points: string | null, place: string | null])[],
    claim: PublishedClaimInput,
  ) =>
    told(
      auditOf(
        rows.map(([points, own]) => ({ points, place: own })),
        claim,
      ),
    );

  test("follows the figures, with ties as said, better the higher or the lower", () => {
    const tied = [["90", "1"], ["85.5", "并列2"], ["85.5", "第2名"], ["80", "4"]] as const; // biome-ignore format: a table
    expect(table(tied, place("standard"))).toEqual([]);
    expect(table([["1", "1"], ["2", "2"]], place("standard", "lower"))).toEqual([]); // biome-ignore format: a table
    expect(
      table(
        [
          ["2", "1"],
          ["1", "2"],
          ["0", "2"],
        ],
        place("standard"),
      ),
    ).toEqual(["C place 2 place-differs: 3 as-printed"]);
  });

  test("that holds under another way with ties is found, and the way is named", () => {
    expect(
      table(
        [
          ["9", "1"],
          ["8", "2"],
          ["8", "2"],
          ["7", "3"],
        ],
        place("standard"),
      ),
    ).toEqual(["D place 3 place-differs: 4 as-printed [ties-dense]"]);
  });

  test("that separates what is printed alike may come from unrounded figures", () => {
    expect(
      table(
        [
          ["9.5", "1"],
          ["9.5", "2"],
        ],
        place("standard"),
      ),
    ).toEqual(["B place 2 place-differs: 1 as-printed [inputs-rounded]"]);
    // 2/3 and 66/100 are both printed as 67 % and 66 %, 199/300 as 66 % too.
    const rates = auditOf(
      [
        { done: "199", target: "300", rate: "66%", place: "1" },
        { done: "66", target: "100", rate: "66%", place: "2" },
      ],
      rate,
      { column: "place", is: { place: "rate", better: "higher", ties: "standard" } },
    );
    expect(told(rates)).toEqual([]);
    expect(rates.notes.map(({ code, cells }) => [code, cells[0]?.row])).toEqual([["rounding-order", "B"]]);
  });

  test("is asked of those who have a place; others are nobody's peers", () => {
    expect(table([["90", null], ["80", "1"], ["70", "2"]], place("standard"))).toEqual([]); // biome-ignore format: a table
  });

  test("cannot be told where a figure cannot be read", () => {
    const { findings, undecided } = auditOf(
      [
        { points: "9", place: "1" },
        { points: "?", place: "2" },
      ],
      place("standard"),
    );
    expect(findings).toEqual([]);
    expect(undecided.map(({ row, code }) => [row, code])).toEqual([
      ["A", "unreadable"],
      ["B", "unreadable"],
    ]);
  });
});

describe("what cannot be told", () => {
  test("is listed with its reason, and stops nothing else", () => {
    const { findings, undecided, checked } = auditOf(
      [
        { done: "近5亿元", target: "8亿元", rate: "62.5%" },
        { done: "5亿元", target: "8亿元", rate: "约六成" },
        { done: "5亿元", target: null, rate: "62.5%" },
        { done: "5亿元", target: "n/a", rate: "62.5%" },
        { done: "5亿元", target: "8", rate: "62.5%" },
        { done: "5亿元", target: "0亿元", rate: "62.5%" },
        { done: "5亿元", target: "8亿元", rate: "62%" },
        { done: "5亿元", target: "8亿元" },
      ],
      rate,
    );
    expect(undecided.map(({ row, column, claim, code }) => [row, column, claim, code])).toEqual([
      ["A", "rate", "claims[0]", "unreadable"],
      ["B", "rate", "claims[0]", "unreadable"],
      ["C", "rate", "claims[0]", "not-printed"],
      ["D", "rate", "claims[0]", "not-applicable"],
      ["E", "rate", "claims[0]", "units-differ"],
      ["F", "rate", "claims[0]", "reference-not-positive"],
    ]);
    expect(undecided[0]?.says).toEqual({
      zh: "“A”的“rate”无法判断：“A”的“done”“近5亿元”无法读作一个数",
      en: '"rate" of "A" cannot be told: "done" of "A" "近5亿元" cannot be read as one number',
    });
    expect(findings.map(({ row }) => row)).toEqual(["G"]);
    expect(checked).toBe(1);
  });
});

describe("what is printed", () => {
  test.each([
    ["1,005,136万元", "10051360000元"],
    ["３亿元", "3亿元"],
    ["USD 200 million", undefined],
    ["2亿美元", "20000万美元"],
    ["$5万", "5万美元"],
    ["-3万元", "−30000元"],
    ["1.2万个", "12000个"],
    ["增长5%", "5%"],
    ["1-2亿元", undefined],
    ["超5亿元", undefined],
    ["1,23", undefined],
    ["5e3", undefined],
    ["十", undefined],
    ["1.2.3", undefined],
    ["２０２４年６月", undefined],
  ])("%s is read as %s", (printed, same) => {
    const { findings, undecided } = auditOf([{ a: printed, b: same ?? "1" }], { column: "a", is: "b" });
    expect([findings.length, undecided.map(({ code }) => code)]).toEqual([0, same ? [] : ["unreadable"]]);
  });

  test("takes the unit of its column, unless it has one of its own", () => {
    const units: PublishedInput = {
      units: { a: "亿元", b: "万元" },
      rows: [
        { row: "A", cells: { a: "1.5", b: "15,000" } },
        { row: "B", cells: { a: "15000万元", b: 15000 } },
      ],
      claims: [{ column: "a", is: "b" }],
    };
    expect(audit(units)).toMatchObject({ findings: [], undecided: [], checked: 2 });
  });
});

describe("bare digits", () => {
  test("are in per cent where a rate stands, or beside one; a count stays a count", () => {
    const shares = audit({
      rows: [
        { row: "A", cells: { count: "3", share: "37.5" } },
        { row: "B", cells: { count: "5", share: "62.5" } },
        { row: "all", cells: { count: "8", share: "100" } },
      ],
      claims: [
        { row: "all", columns: ["count", "share"], is: { sum: "others" } },
        { column: "share", rows: ["A", "B"], is: { ratio: "count", to: { row: "all", column: "count" } } },
      ],
    });
    expect(shares).toMatchObject({ findings: [], undecided: [], checked: 4 });
    const gap: PublishedClaimInput = { column: "gap", is: { gap: "rate", to: { given: "5/12" } } };
    expect(told(auditOf([{ rate: "56.1", gap: "14.4" }], gap))).toEqual([]);
    const counts: PublishedClaimInput = { column: "left", is: { gap: { given: "50" }, to: "done" } };
    expect(told(auditOf([{ done: "43", left: "7" }], counts))).toEqual([]);
  });

  test("take the unit of their column, also behind a word that gives the direction", () => {
    const table: PublishedInput = {
      units: { gap: "个百分点" },
      rows: [
        { row: "A", cells: { rate: "56.1%", gap: "超14.4" } },
        { row: "B", cells: { rate: "40.0%", gap: "欠1.7" } },
      ],
      claims: [{ column: "gap", is: { gap: "rate", to: { given: "5/12" } } }],
    };
    expect(audit(table)).toMatchObject({ findings: [], undecided: [], checked: 2 });
  });
});

describe("a mean", () => {
  test("is an amount over a count; an amount without its unit is no rate of one with it", () => {
    const mean: PublishedClaimInput = { column: "mean", is: { ratio: "amount", to: "count" } };
    expect(told(auditOf([{ amount: "10亿元", count: "3个", mean: "3.33亿元" }], mean))).toEqual([]);
    expect(told(auditOf([{ amount: "10亿元", count: "3个", mean: "3.34亿元" }], mean))).toEqual([
      "A mean 3.34亿元 rounded-otherwise: 3.33 as-printed [up] [inputs-rounded]",
    ]);
  });
});

describe("a table that is malformed", () => {
  const rows = [
    { row: "A", cells: { a: "1", b: "2" } },
    { row: "B", cells: { a: "1" } },
  ];
  const problemsOf = (table: object) => checkPublished({ rows, claims: [{ column: "a", is: "b" }], ...table });
  const paths = (table: object) => problemsOf(table).map(({ code, path }) => `${code} ${path}`);

  test("is refused with every problem and where it is", () => {
    expect(paths({})).toEqual([]);
    expect(
      paths({
        rows: [...rows, { row: "A", cells: {} }],
        units: { c: "亿元", a: "某" },
        claims: [
          { column: "a", is: "a" },
          { column: "c", is: { sum: ["a", "d"] } },
          { column: "a", rows: ["A", "C"], is: { ratio: "b", to: { row: "D", column: "e" } } },
          { column: "a", is: { sum: "others" } },
          { column: "a" },
          { column: "a", is: "b", atMost: "b" },
          { row: "B", columns: ["f"], is: { growth: "A", over: { gap: "G", to: { given: "1" } } } },
          { column: "a", is: { place: "h", better: "higher", ties: "dense" } },
        ],
      }),
    ).toEqual([
      "row-duplicate rows[2].row",
      "column-unknown units.c",
      "unit-unknown units.a",
      "claims-itself claims[0].is",
      "column-unknown claims[1].column",
      "column-unknown claims[1].is.sum[1]",
      "row-unknown claims[2].rows[1]",
      "row-unknown claims[2].is.to.row",
      "column-unknown claims[2].is.to.column",
      "others-of-rows claims[3].is.sum",
      "claim-relation claims[4]",
      "claim-relation claims[5]",
      "column-unknown claims[6].columns[0]",
      "row-unknown claims[6].is.over.gap",
      "column-unknown claims[7].is.place",
    ]);
  });

  test("is refused by its shape: unknown keys, forms that are none, a schedule that does not fit its period", () => {
    expect(paths({ claims: [{ column: "a", is: { sum: [] } }] })).toEqual(["too-few claims[0].is.sum"]);
    expect(paths({ claims: [{ column: "a", equals: "b" }] })).toEqual([
      "unknown-key claims[0].equals",
      "claim-relation claims[0]",
    ]);
    expect(
      paths({ claims: [{ row: "A", columns: ["a"], is: { place: "B", better: "higher", ties: "dense" } }] })[0],
    ).toBe("no-match claims[0].is");
    const due = { schedule: { monthly: "completed" }, period: "2024-W01", on: "2024-01-03" };
    expect(paths({ claims: [{ column: "a", is: { gap: "b", to: due } }] })).toEqual([
      "schedule-not-months claims[0].is.to.period",
    ]);
  });

  test("is refused by audit too, and is described by a JSON Schema", () => {
    expect(codesOf(() => audit({ rows, claims: [{ column: "x", is: "a" }] }))).toEqual([
      "column-unknown claims[0].column",
    ]);
    expect(toJsonSchema(publishedSchema)["required"]).toEqual(["rows", "claims"]);
  });

  test("is canonical and frozen once it is parsed, and audits the same", () => {
    const table = publishedMeasures["42"];
    const parsed = parsePublished(table);
    expect(Object.isFrozen(parsed.rows[0]?.cells)).toBe(true);
    expect(parsePublished(parsed)).toEqual(parsed);
    expect(audit(parsed)).toEqual(audit(table));
  });
});

describe("claims that go round", () => {
  test("are held against what is printed", () => {
    const table = auditOf(
      [{ a: "1", b: "1", c: "3" }],
      { column: "a", is: "b" },
      { column: "b", is: "a" },
      { column: "c", is: { sum: ["a", "b"] } },
    );
    expect(told(table)).toEqual(["A c 3 not-recomputed: 2 as-printed"]);
  });

  test("or on and on, ratio upon ratio, come to an end", () => {
    const columns = Array.from({ length: 60 }, (_, at) => `c${at}`);
    const cells = Object.fromEntries(columns.map((column, at) => [column, `${at + 2}.7`]));
    const claims = columns.slice(2).map(
      (column, at): PublishedClaimInput => ({
        column,
        is: { ratio: { sum: [`c${at}`, `c${at + 1}`] }, to: { sum: [`c${at}`, `c${at}`, `c${at + 1}`] } },
      }),
    );
    const { checked, undecided } = audit({ rows: [{ row: "A", cells }], claims });
    expect([checked, undecided]).toEqual([58, []]);
  });
});

describe("an audit as a report", () => {
  const hunan = audit({ title: { zh: "某县5月", en: "A county in May" }, ...publishedMeasures["52 Hunan"] });

  test("has a line for every result, and below it what was checked and the source", () => {
    expect(toTable(hunan)).toMatchObject({
      title: "某县5月：公布数据复核",
      rows: [
        ["a", "gap", "5.3", "5.5个百分点", "−0.2个百分点", "与复算不符；按公布数计算"],
        ["a", "gap", "5.3", "5.6个百分点", "−0.3个百分点", "与复算不符；按未取舍的数计算"],
      ],
      notes: [
        "共复核3处，不符1处，无法判断0处",
        "出处：A Hunan county, May，https://159sucan.com/ShowInfo.aspx?id=157667",
      ],
    });
    expect(toCsv(audit(publishedMeasures["55"]), { language: "en" })).toBe(
      "Row,Column,Printed,Recomputed,Difference,Remark\r\n" +
        'capacity,rate,72.17%,72.16%,0.01 pp,"which does not recompute; from the figures as printed; the rounding of the figures it rests on could explain it"\r\n',
    );
  });

  test("tells what is noted and what cannot be told", () => {
    const noted = audit(publishedMeasures["43"]);
    expect(toMarkdown(noted, { language: "en" })).toContain("0 in 90% (89.9%)");
    const open = auditOf([{ done: "?", target: "1", rate: "1%" }], rate);
    expect(toPlainText(open)).toContain("“A”的“rate”无法判断");
  });

  test("can be stored and read back", () => {
    const stored = JSON.parse(JSON.stringify(hunan)) as Audit;
    expect(stored).toEqual(hunan);
    expect(structuredClone(hunan)).toEqual(hunan);
    expect(toMarkdown(stored)).toBe(toMarkdown(hunan));
    const [finding] = hunan.findings;
    expect(codesOf(() => toTable({ ...hunan, findings: [{ ...finding, code: "no-such" } as never] }))).toEqual([
      "outcome-unknown",
    ]);
  });
});
