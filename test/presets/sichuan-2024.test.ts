import { describe, expect, test } from "vitest";
import published from "../../examples/sichuan-2024.json";
import { sichuan2024 } from "../../src/presets/index.js";
import { explain, rank } from "../../src/race/index.js";
import { ranked } from "./ranked.js";

const [a, b] = published.figures as [(typeof published.figures)[0], (typeof published.figures)[1]];

/** Unit A with some of its figures replaced. */
function unit(entrant: string, figures: object) {
  return { entrant, figures: { ...a.figures, ...figures } };
}

describe("the published result of a Sichuan city, 2024", () => {
  // A: 0.96 × 0.5 = 0.48 · 1.2 × 0.5 = 0.60 · 0.25 × 28/27 + 0.25 × 177.7/54 = 1.08…, held to 0.50 · none missing: 0.50
  //    · 0 × 0.2 + 1 × 0.2 + 1 × 0.1 = 0.30 · 0.5 − 1 × 0.1 = 0.40 · together 2.78
  // B: 0.90 × 0.5 = 0.45 · 0.60 · 0.25 × 29/27 + 0.25 × 141.94/54 = 0.92…, held to 0.50 · two more than 7 bring nothing:
  //    0.50 · 2 × 0.2 + 1 × 0.1 = 0.50 · 0.40 · together 2.95
  test.each(["A", "B"] as const)("gives unit %s all its published item points and its total", (entrant) => {
    const { rows } = rank(sichuan2024, published.figures);
    const row = rows.find((each) => each.entrant === entrant);
    const { total, ...items } = published.published[entrant];
    expect(row?.points).toMatchObject(
      Object.fromEntries(Object.entries(items).map(([id, shown]) => [id, expect.objectContaining({ shown })])),
    );
    expect(row?.total).toEqual({ exact: total, shown: total });
  });

  test("places B before A, 0.17 ahead", () => {
    const [first, second] = rank(sichuan2024, published.figures).rows;
    expect([first?.entrant, second?.entrant]).toEqual(["B", "A"]);
    expect(second?.above).toEqual({ entrant: "B", by: "total", difference: { exact: "0.17", shown: "0.17" } });
  });

  test("explains A's sixth item in one sentence", () => {
    const starts = explain(sichuan2024, published.figures, "A").contributions.find((each) => each.node === "starts");
    expect(starts?.says).toEqual({
      zh: "逾期未开工1个×0.1，扣0.10，得0.40（满分0.50）",
      en: "1 overdue × 0.1: −0.10, 0.40 of 0.50",
    });
    expect(starts?.lost).toEqual({ exact: "0.1", shown: "0.10" });
  });
});

describe("the rules of a Sichuan city, 2024", () => {
  test("let items 1 and 2 pass their marks: the third unit's 106 % are 0.53", () => {
    const { C } = ranked(sichuan2024, [unit("C", { outOfProvince: { value: 106, target: 100 } })]);
    expect(C).toMatchObject({ outOfProvince: "0.53", fdi: "0.6" });
  });

  test("do not set a surplus in one size against a lack in another", () => {
    // C: 20 of 7, 2 of 4, 0 of 1: three missing, 0.5 − 3 × 0.1 = 0.2 · D: 5 of 7, 9 of 4, 3 of 1: two missing, 0.3
    const sizes = (few: number, more: number, most: number) => ({
      from3to10: { value: few, target: 7 },
      from10to20: { value: more, target: 4 },
      over20: { value: most, target: 1 },
    });
    const { C, D } = ranked(sichuan2024, [unit("C", sizes(20, 2, 0)), unit("D", sizes(5, 9, 3))]);
    expect(C).toMatchObject({ missing3to10: "0", missing10to20: "-0.2", missing20: "-0.1", bands: "0.2" });
    expect(D).toMatchObject({ missing3to10: "-0.2", missing10to20: "0", missing20: "0", bands: "0.3" });
  });

  test("stop deducting at zero, and adding at the mark", () => {
    // item 4: 7 + 4 + 1 = 12 missing, −1.2 · item 6: −2 × 0.1 − 2 × 0.2 = −0.6 · item 5: 2 × 0.2 + 1 × 0.2 = 0.6
    const { C } = ranked(sichuan2024, [
      unit("C", {
        from3to10: { value: 0, target: 7 },
        from10to20: { value: 0, target: 4 },
        over20: { value: 0, target: 1 },
        overdue: 2,
        falsified: 2,
        grants: 2,
        keyFirms: 1,
        platformSignings: 0,
      }),
    ]);
    expect(C).toMatchObject({ bands: "0", starts: "0", wins: "0.5" });
  });

  test("cap item 3 where its halves are added: 1.5 × 0.25 + 0.4 × 0.25 = 0.475", () => {
    const { C } = ranked(sichuan2024, [
      unit("C", { signed: { value: 30, target: 20 }, signedAmount: { value: "40亿元", target: "100亿元" } }),
    ]);
    expect(C).toMatchObject({ signedCount: "0.375", signedAmount: "0.1", signing: "0.475" });
  });

  test("send back a figure that is missing", () => {
    const { fdi: _gone, ...rest } = b.figures;
    expect(() => rank(sichuan2024, [a, { entrant: "B", figures: rest }])).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code: "refused" })] }),
    );
  });
});
