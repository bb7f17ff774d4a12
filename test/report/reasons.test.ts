import { describe, expect, test } from "vitest";
import { type Explanation, explain, type ScorecardInput } from "../../src/race/index.js";
import { reasons } from "../../src/report/index.js";
import { codesOf } from "./codes-of.js";
import { townCard, townExplanations, townFigures } from "./town-race.js";

const treat = { notReported: "0", notApplicable: "redistribute", referenceNotPositive: "refuse" } as const;
const count = (id: string, mark: string) =>
  ({ id, mark, of: id, points: { each: "1", is: "1", part: "completed" }, limits: { cap: "mark" } }) as const;

type Row = Readonly<Record<string, string | number | null>>;

function zh(card: ScorecardInput, rows: Readonly<Record<string, Row>>, entrant: string, next?: string): string[] {
  const figures = Object.entries(rows).map(([id, each]) => ({ entrant: id, figures: each }));
  const below = next === undefined ? undefined : explain(card, figures, next);
  return reasons(explain(card, figures, entrant), below).map((text) => text.zh);
}

describe("the reasons of a place", () => {
  const card: ScorecardInput = {
    id: "card",
    edition: "1",
    treat,
    nodes: [
      { id: "block", mark: "30", nodes: [count("a", "20"), count("b", "10")], limits: { cap: "mark" } },
      count("c", "5"),
    ],
  };

  test("name the item inside a block that cost most, and what sets apart from the next above", () => {
    // A: 12 + 9 + 5 = 26 with 8 lost on a and 1 on b; B: 20 + 8 + 2 = 30.
    expect(zh(card, { A: { a: 12, b: 9, c: 5 }, B: { a: 20, b: 8, c: 2 } }, "A")).toEqual([
      "失分最多：a 12×1，加12.00，得12.00（满分20.00）",
      "比前一名B低4.00分，差距主要在block（21.00对28.00）",
    ]);
  });

  test("say for a leader what it is ahead in, when the next below is told", () => {
    const rows = { A: { a: 12, b: 9, c: 5 }, B: { a: 20, b: 8, c: 2 } };
    expect(zh(card, rows, "B", "A")[1]).toBe("比后一名A高4.00分，优势主要在block（28.00对21.00）");
    expect(zh(card, rows, "B")[1]).toBe("比后一名A高4.00分");
  });

  test("are the two greatest losses for one that is alone", () => {
    expect(zh(card, { A: { a: 12, b: 10, c: 2 } }, "A")).toEqual([
      "失分最多：a 12×1，加12.00，得12.00（满分20.00）",
      "其次：c 2×1，加2.00，得2.00（满分5.00）",
    ]);
  });

  test("say so when nothing was lost", () => {
    expect(zh(card, { A: { a: 25, b: 10, c: 5 } }, "A")).toEqual(["各项均无失分"]);
  });

  test("do not blame an item that another of its block made up for", () => {
    const uncapped = { ...count("b", "10"), limits: {} };
    const block = { id: "block", mark: "20", limits: { cap: "mark" }, nodes: [count("a", "20"), uncapped] } as const;
    // a lost 15 of 20, b earned 30 of 10: the block has its 20, so that nothing was lost but on c.
    expect(zh({ ...card, nodes: [block, count("c", "5")] }, { A: { a: 5, b: 30, c: 4 } }, "A")).toEqual([
      "失分最多：c 4×1，加4.00，得4.00（满分5.00）",
    ]);
  });

  test("count no loss where an item does not apply, and tell the best of several as a whole", () => {
    const best: ScorecardInput = {
      ...card,
      nodes: [
        { id: "best", mark: "20", combine: "best", nodes: [count("a", "20"), count("b", "20")] },
        count("c", "5"),
      ],
    };
    expect(zh(best, { A: { a: 1, b: 19, c: 5 } }, "A")).toEqual(["失分最多：best得19.00（满分20.00）"]);
    expect(zh(card, { A: { a: 20, b: 10, c: "n/a" } }, "A")).toEqual(["各项均无失分"]);
  });

  test("count a deduction as a loss though it has no mark", () => {
    const late = {
      id: "late",
      role: "deduction",
      of: "late",
      points: { each: "1", is: "-3", part: "completed" },
    } as const;
    expect(zh({ ...card, nodes: [count("c", "5"), late] }, { A: { c: 4, late: 2 } }, "A")).toEqual([
      "失分最多：late 2×3，扣6.00",
      "其次：c 4×1，加4.00，得4.00（满分5.00）",
    ]);
  });

  test("give the exact distance where two decimals would show none", () => {
    const third: ScorecardInput = {
      ...card,
      nodes: [{ id: "share", mark: "1", of: { ratio: "a", to: "target" }, points: "proportional" }],
    };
    const row = (value: number) => ({ a: { value, target: 3000 } });
    const figures = [
      { entrant: "A", figures: row(1000) },
      { entrant: "B", figures: row(1001) },
    ];
    const [, second] = reasons(explain(third, figures, "A"));
    expect(second?.en).toBe("1/3000 behind B, mostly in share (0.33 against 0.33)");
  });

  test("name the tie-break that decided between equals", () => {
    const tie: ScorecardInput = {
      ...card,
      nodes: [count("c", "5")],
      breakTies: [
        { by: "a", better: "higher" },
        { by: "b", better: "lower" },
      ],
    };
    const rows = { A: { a: 1, b: 1, c: 5 }, B: { a: 1, b: 2, c: 5 } };
    expect(zh(tie, rows, "B")[1]).toBe("与前一名A同分，按并列判定第2项列后");
    expect(zh(tie, rows, "A", "B")[1]).toBe("与后一名B同分，按并列判定第2项列前");
  });

  test("weigh losses as numbers, not as they are written", () => {
    const share = (id: string) => ({ id, mark: "1", of: { ratio: id, to: "target" }, points: "proportional" }) as const;
    const done = (value: string) => ({ value, target: 1 });
    // a lost 0.5 and b 0.25; c, which lost 0.125, is not told of.
    const figures = [{ entrant: "A", figures: { a: done("0.5"), b: done("0.75"), c: done("0.875") } }];
    const told = reasons(explain({ ...card, nodes: [share("c"), share("b"), share("a")] }, figures, "A"));
    expect(told.map((text) => text.en)).toEqual([
      "lost most: a at 50% of target × 1.00: 0.50 of 1.00",
      "then: b at 75% of target × 1.00: 0.75 of 1.00",
    ]);
  });

  test("write what was deducted with a true minus", () => {
    const late = {
      id: "late",
      role: "deduction",
      of: "late",
      points: { each: "1", is: "-3", part: "completed" },
    } as const;
    const rows = { A: { c: 5, late: 2 }, B: { c: 5, late: 0 } };
    expect(zh({ ...card, nodes: [count("c", "5"), late] }, rows, "A")[1]).toBe(
      "比前一名B低6.00分，差距主要在late（−6.00对0.00）",
    );
  });

  test("are, for one that is not ranked, why not", () => {
    const [, , , , listed] = townExplanations;
    expect(reasons(listed as Explanation)).toEqual([{ zh: "只列出，不参加排名", en: "listed, not ranked" }]);
  });

  test("survive storage", () => {
    const stored = JSON.parse(JSON.stringify(townExplanations[0])) as Explanation;
    expect(reasons(stored)).toEqual(reasons(explain(townCard, townFigures, "东镇")));
  });

  test("are refused of what is no explanation, also of one that never ends", () => {
    const circle = { ...(townExplanations[0] as Explanation) };
    const why = { ...circle.why, because: [] as unknown[] };
    why.because.push(why);
    expect(codesOf(() => reasons({ ...circle, why } as unknown as Explanation))).toHaveLength(1);
    expect(codesOf(() => reasons({} as Explanation))).toEqual(["outcome-unknown"]);
  });
});
