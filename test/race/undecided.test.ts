import { describe, expect, test } from "vitest";
import type { FiguresInput } from "../../src/figure/index.js";
import { explain, rank, type ScorecardInput } from "../../src/race/index.js";
import { isSaimaError } from "../../src/reason/index.js";

const card = (more: Partial<ScorecardInput>): ScorecardInput => ({
  id: "city",
  edition: "1",
  treat: { notReported: "0", notApplicable: "0", referenceNotPositive: "0", alone: "0" },
  nodes: [{ id: "points", of: "visits", points: { each: "1", is: "1", part: "completed" } }],
  ...more,
});

const row = (large: object | number, entrant = "A") => ({ entrant, figures: { visits: 1, large } });
const vetoed = card({
  vetoes: [{ id: "large", if: { field: "figures.large.value", lessThan: "2" }, effect: "no-award" }],
});
const vetoOf = (figures: FiguresInput) => rank(vetoed, figures).rows[0]?.vetoes?.[0]?.state;

describe("a figure that undecided events could still change", () => {
  test("strikes by a veto that strikes however they are decided", () => {
    expect(vetoOf([row({ value: 0, undecided: 1, withUndecided: 1 })])).toBe("struck");
  });

  test("is undecided under a veto that would strike only without them", () => {
    expect(vetoOf([row({ value: 1, undecided: 1, withUndecided: 2 })])).toBe("undecided");
  });

  test("passes a veto that strikes neither way", () => {
    expect(vetoOf([row({ value: 2, undecided: 4, withUndecided: 6 })])).toBeUndefined();
  });

  test("is undecided where nobody can tell what they would add", () => {
    expect(vetoOf([row({ value: 0, undecided: 1, withUndecided: null })])).toBe("undecided");
    expect(vetoOf([row({ value: 7, undecided: 1, withUndecided: null })])).toBe("undecided");
  });

  test("is not absent: `absent` does not settle what nobody can tell", () => {
    const absent = card({
      vetoes: [{ id: "large", if: { field: "figures.large.value", lessThan: "2", absent: true }, effect: "no-award" }],
    });
    const veto = (large: object | number) => rank(absent, [row(large)]).rows[0]?.vetoes?.[0]?.state;
    expect(veto({ value: null })).toBe("struck");
    expect(veto({ value: null, undecided: 1, withUndecided: null })).toBe("undecided");
  });

  test("says so, with both answers behind it", () => {
    const [veto] = explain(vetoed, [row({ value: 1, undecided: 1, withUndecided: 2 })], "A").results ?? [];
    const [either] = veto?.because ?? [];
    expect(either?.says.zh).toBe("待定事项计入与否，结果不同");
    expect(either?.because.map(({ values }) => values["verdict"])).toEqual(["true", "false"]);
  });

  test("keeps an entrant off a list, undecided, and an award back", () => {
    const listed = card({
      lists: [{ id: "red", where: { field: "figures.large.value", atLeast: "2" } }],
      awards: [
        {
          id: "prize",
          gate: { field: "figures.large.value", atLeast: "2" },
          places: [{ label: { zh: "一等奖", en: "first" }, count: "1" }],
          among: "eligible",
          ties: "include",
        },
      ],
    });
    const [first] = rank(listed, [row({ value: 1, undecided: 1, withUndecided: 2 })]).rows;
    expect(first?.lists?.map(({ state }) => state)).toEqual(["undecided"]);
    expect(first?.awards?.map(({ state }) => state)).toEqual(["undecided"]);
  });

  test("stops a choice: the node takes the treatment of a figure that is not reported", () => {
    const choosing = card({
      nodes: [
        {
          id: "rate",
          choose: [
            { if: { field: "figures.large.value", atLeast: "2" }, then: { give: "9" } },
            { then: { give: "5" } },
          ],
        },
      ],
    });
    const totals = (large: object) => rank(choosing, [row(large)]).rows[0]?.total.exact;
    expect(totals({ value: 1, undecided: 1, withUndecided: 2 })).toBe("0");
    expect(totals({ value: 2, undecided: 1, withUndecided: 3 })).toBe("9");
    expect(totals({ value: 0, undecided: 1, withUndecided: 1 })).toBe("5");
  });

  test("is asked both ways within a measure too", () => {
    const share = card({
      lists: [{ id: "red", where: { of: { ratio: "large", to: "visits" }, atLeast: "2" } }],
    });
    const list = (large: object) => rank(share, [row(large)]).rows[0]?.lists?.[0]?.state;
    expect(list({ value: 1, undecided: 1, withUndecided: 2 })).toBe("undecided");
    expect(list({ value: 2, undecided: 1, withUndecided: 3 })).toBe("on");
  });

  test("counts in points as it stands", () => {
    expect(
      rank(card({}), [{ entrant: "A", figures: { visits: { value: 3, undecided: 2, withUndecided: 5 } } }]).rows[0]
        ?.total.exact,
    ).toBe("3");
  });

  test("is read from a matrix, and refused where its number is no count", () => {
    const columns = ["entrant", "visits", "large", "large.undecided", "large.withUndecided"];
    expect(vetoOf({ columns, rows: [["A", 1, 1, "1", 2]] })).toBe("undecided");
    const codes = (undecided: string | number) => {
      try {
        rank(vetoed, [row({ value: 1, undecided, withUndecided: 2 })]);
        return [];
      } catch (thrown) {
        if (!isSaimaError(thrown)) throw thrown;
        return thrown.problems.map(({ code, path }) => [code, path]);
      }
    };
    expect(codes("1.5")).toEqual([["undecided-count", "figures[0].figures.large.undecided"]]);
    expect(codes(-1)).toHaveLength(1);
    expect(codes("1亿元")).toHaveLength(1);
  });
});
