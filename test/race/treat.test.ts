import { describe, expect, test } from "vitest";
import { explain, rank } from "../../src/race/index.js";
import { toPlainText } from "../../src/report/index.js";
import { card, exact, figures, places, refused } from "./race.js";

const visits = { id: "visits", mark: "10", of: "visits", points: "value" } as const;
const three = figures({ A: { visits: 4 }, B: { visits: 7 }, C: { visits: null } });

describe("someone who lacks a number takes", () => {
  test.each([
    ["0", "0"],
    ["1.5", "1.5"],
    ["mark", "10"],
    ["60%", "6"],
    // (4 + 7) / 2
    ["mean", "5.5"],
  ])("%s: %s points", (treatment, points) => {
    expect(exact(card({ treat: { notReported: treatment }, nodes: [visits] }), three)).toMatchObject({ C: points });
  });

  test("no place, and is nobody's peer", () => {
    const gap = { id: "gap", of: { gap: "calls", to: "mean" }, points: "value" } as const;
    const table = figures({ A: { visits: 4, calls: 1 }, B: { visits: 7, calls: 3 }, C: { visits: null, calls: 11 } });
    const scorecard = card({ treat: { notReported: "unranked" }, nodes: [visits, gap] });
    expect(places(scorecard, table)).toEqual({ A: 2, B: 1, C: null });
    // The mean of 1 and 3 is 2; with C it would be 5.
    expect(exact(scorecard, table, "gap")).toMatchObject({ A: "-1", B: "1" });
    expect(rank(scorecard, table).rows.find((row) => row.entrant === "C")?.unranked).toEqual({
      code: "notReported",
      node: "visits",
      says: { zh: "“visits”未报数，不参加排名", en: 'not ranked: "visits" not reported' },
    });
  });

  test("nothing: the ranking is refused", () => {
    expect(refused(() => rank(card([visits]), three))).toEqual(["refused nodes[0]"]);
  });

  test("another item, for which the card says what it lacks in turn", () => {
    const stand = { of: "calls", points: { each: 1, is: "0.5", part: "completed" } } as const;
    const scorecard = card({
      treat: { notReported: "3" },
      nodes: [{ ...visits, treat: { notReported: { ...stand, treat: { notReported: "2" } } } }],
    });
    const table = figures({ A: { visits: 4, calls: 0 }, B: { visits: null, calls: 5 }, C: {} });
    expect(exact(scorecard, table)).toEqual({ A: "4", B: "2.5", C: "2" });
  });

  test("two items that stand in for different lacks do not stand in for each other for ever", () => {
    const stand = { of: "calls", points: "value" } as const;
    const treat = {
      notReported: { ...stand, treat: { notReported: "1", notApplicable: "2" } },
      notApplicable: { ...stand, treat: { notReported: "3", notApplicable: "4" } },
    };
    const table = figures({ A: { visits: null, calls: "n/a" }, B: { visits: "n/a", calls: null }, C: { visits: 9 } });
    expect(exact(card({ treat, nodes: [visits] }), table)).toEqual({ A: "2", B: "3", C: "9" });
    const open = { notReported: stand, notApplicable: stand };
    expect(refused(() => rank(card({ treat: open, nodes: [visits] }), table))).toContain(
      "treatment-missing nodes[0].treat.notReported.treat.notReported",
    );
  });

  test("an item that stands in may look at a node that is written after it", () => {
    const scorecard = card({
      nodes: [
        {
          ...visits,
          treat: { notReported: { of: { points: "calls" }, points: "value", treat: { notApplicable: "0" } } },
        },
        { id: "calls", of: "calls", points: "value" },
      ],
    });
    expect(exact(scorecard, figures({ A: { visits: null, calls: 6 } }), "visits")).toEqual({ A: "6" });
  });

  test("points that limits do not touch and rounding does", () => {
    const node = { ...visits, limits: { cap: "1" } };
    const scorecard = card({ treat: { notReported: "10/3" }, round: { item: "2" }, nodes: [node] });
    expect(exact(scorecard, three)).toEqual({ A: "1", B: "1", C: "3.33" });
  });
});

describe("a mean of the peers' points", () => {
  test("counts no one whose own points are a treatment", () => {
    const scorecard = card({ treat: { notReported: "mean", notApplicable: "0" }, nodes: [visits] });
    const table = figures({ A: { visits: 4 }, B: { visits: 8 }, C: { visits: "n/a" }, D: { visits: null } });
    expect(exact(scorecard, table)).toEqual({ A: "4", B: "8", C: "0", D: "6" });
  });

  test("of a choice counts no one whom the branch treats", () => {
    const ask = { field: "figures.plan.value", atLeast: "1" } as const;
    const then = { of: "visits", points: "value", treat: { notReported: "100" } } as const;
    const scorecard = card({
      treat: { notReported: "mean" },
      nodes: [{ id: "x", choose: [{ if: ask, then }, { then: { give: "1" } }] }],
    });
    const table = figures({
      A: { plan: 1, visits: 4 },
      B: { plan: 0, visits: 9 },
      C: { plan: 2, visits: null },
      D: { plan: null, visits: 3 },
    });
    // (4 + 1) / 2: C's hundred is a treatment.
    expect(exact(scorecard, table)).toEqual({ A: "4", B: "1", C: "100", D: "2.5" });
  });

  test("of nobody is refused", () => {
    const scorecard = card({ treat: { notReported: "mean" }, nodes: [visits] });
    expect(refused(() => rank(scorecard, figures({ A: { visits: null }, B: { visits: "" } })))).toEqual([
      "mean-of-nobody nodes[0]",
      "mean-of-nobody nodes[0]",
    ]);
  });
});

describe("a class without a mark", () => {
  const classes = { A: { class: "town" }, B: { class: "zone" } };
  const mark = { by: "entrant.class", marks: { town: "10" } };
  const table = figures({ A: { visits: 4, calls: 1 }, B: { visits: 7, calls: 2 } }, classes);

  test("is not applicable, whatever kind of node it is", () => {
    const inner = [{ id: "inner", of: "calls", points: "value" }] as const;
    const always = [{ then: { give: "60%" } }] as const;
    for (const node of [
      { id: "x", mark, of: "visits", points: "value" },
      { id: "x", mark, give: "60%" },
      { id: "x", mark, given: "visits", outOf: "100" },
      { id: "x", mark, choose: always },
      { id: "x", mark, nodes: inner },
    ] as const)
      expect(exact(card({ treat: { notApplicable: "-3" }, nodes: [node] }), table, "x")).toMatchObject({ B: "-3" });
  });

  test("must be treated, in a block too", () => {
    const node = { id: "x", mark, nodes: [{ id: "y", give: "1" }] } as const;
    const { treat: _none, ...untreated } = card([node]);
    expect(refused(() => rank(untreated, table))).toEqual(["treatment-missing nodes[0].treat.notApplicable"]);
  });

  test("is not asked for what only the block of the others needs", () => {
    const node = { id: "x", mark, nodes: [{ id: "y", of: "towns", points: "value" }] } as const;
    const own = figures({ A: { towns: 4 }, B: { towns: null } }, classes);
    const scorecard = card({ treat: { notApplicable: "0" }, nodes: [node] });
    expect(exact(scorecard, own)).toEqual({ A: "4", B: "0" });
    expect(rank(scorecard, own).rows.find((row) => row.entrant === "B")?.points).toMatchObject({ x: { exact: "0" } });
  });

  test("is no peer in the item", () => {
    const node = { id: "x", mark, of: { gap: "visits", to: "best" }, points: "value" } as const;
    const three = figures(
      { A: { visits: 4 }, B: { visits: 99 }, C: { visits: 7 } },
      { ...classes, C: { class: "town" } },
    );
    expect(exact(card({ treat: { notApplicable: "0" }, nodes: [node] }), three)).toEqual({ A: "-3", B: "0", C: "0" });
  });
});

describe("a mark that is handed on", () => {
  const item = (id: string, mark: string) => ({ id, mark, of: id, points: "proportional" }) as const;

  // a is n/a: b and c share its 20 of 50. (15 x 0.5 + 15 x 1) x 50 / 30 = 37.5
  test("goes to the block's other items: x block mark / applicable marks", () => {
    const block = { id: "x", mark: "50", nodes: [item("a", "20"), item("b", "15"), item("c", "15")] } as const;
    const scorecard = card({ treat: { notApplicable: "redistribute" }, nodes: [block] });
    const table = figures({ A: { a: "n/a", b: "0.5", c: 1 }, B: { a: 1, b: "0.5", c: 1 } });
    expect(exact(scorecard, table)).toEqual({ A: "37.5", B: "42.5" });
    const remarks = rank(scorecard, table).rows.find((row) => row.entrant === "A")?.remarks;
    expect(remarks).toContainEqual({ node: "x", code: "redistributed", points: { exact: "15", shown: "15.00" } });
  });

  test("goes on from a block to which nothing applies", () => {
    const block = { id: "x", mark: "50", nodes: [item("a", "20"), item("b", "30")] } as const;
    const scorecard = card({ treat: { notApplicable: "redistribute" }, nodes: [block, item("c", "50")] });
    expect(exact(scorecard, figures({ A: { a: "n/a", b: "n/a", c: "0.5" } }))).toEqual({ A: "50" });
  });

  test("leaves a bonus as it stands, and does not take it away", () => {
    const bonus = { id: "bonus", role: "bonus", give: "3" } as const;
    const scorecard = card({ treat: { notApplicable: "redistribute" }, nodes: [item("a", "20"), bonus] });
    expect(exact(scorecard, figures({ A: { a: "n/a" }, B: { a: 1 } }))).toEqual({ A: "3", B: "23" });
  });

  test("is not there in a block of bonuses of which none applies", () => {
    const block = { id: "x", mark: "5", nodes: [{ ...item("a", "5"), role: "bonus" }] } as const;
    const scorecard = card({ treat: { notApplicable: "redistribute" }, nodes: [block, item("c", "5")] });
    expect(exact(scorecard, figures({ A: { a: "n/a", c: 1 } }))).toEqual({ A: "10" });
  });

  test("that finds nobody to take it is told, and brings nothing", () => {
    const block = { id: "x", mark: "30", nodes: [item("a", "0"), item("b", "10")] } as const;
    const scorecard = card({ treat: { notApplicable: "redistribute" }, nodes: [block, item("c", "5")] });
    const table = figures({ A: { a: 1, b: "n/a", c: 1 }, B: { a: "n/a", b: 1, c: 1 }, C: { a: 1, b: 0, c: 1 } });
    expect(exact(scorecard, table)).toEqual({ A: "5", B: "35", C: "5" });
    const told = explain(scorecard, table, "A");
    expect(told.row.remarks).toContainEqual({
      node: "x",
      code: "redistributed",
      points: { exact: "0", shown: "0.00" },
    });
    expect(told.why.because[0]!.because.map(({ code, says }) => [code, says.en])).toContainEqual([
      "redistributed",
      "no other item can take the marks of what does not apply",
    ]);
    // Where it is the total that has no taker, its line is among the contributions, and in a table.
    const bonus = card({
      treat: { notApplicable: "redistribute" },
      nodes: [item("a", "20"), { id: "bonus", role: "bonus", give: "3" }],
    });
    const one = figures({ A: { a: "n/a" } });
    expect(explain(bonus, one, "A").contributions.at(-1)).toMatchObject({
      node: "total:redistributed",
      points: { exact: "0" },
      says: { zh: "不适用项的分值没有其他项可转入" },
    });
    expect(toPlainText(rank(bonus, one), { language: "zh" })).toContain("总分：不适用项的分值没有其他项可转入");
    // Nothing is told where those who take it have nothing themselves.
    expect(
      explain(
        card({ treat: { notApplicable: "redistribute" }, nodes: [item("a", "20"), item("b", "5")] }),
        figures({ A: { a: "n/a", b: 0 } }),
        "A",
      ).row.remarks.map(({ code }) => code),
    ).toEqual(["notApplicable"]);
  });

  test("is not shared out by a mean: it is the mean of the others", () => {
    const block = { id: "x", combine: "mean", nodes: [item("a", "10"), item("b", "10"), item("c", "10")] } as const;
    const scorecard = card({ treat: { notApplicable: "redistribute" }, nodes: [block] });
    expect(exact(scorecard, figures({ A: { a: "n/a", b: "0.5", c: 1 } }))).toEqual({ A: "7.5" });
  });
});

describe("a choice whose question cannot be answered", () => {
  const choose = [
    { if: { of: { ratio: "done", to: "planned" }, atLeast: "1" }, then: { give: "1" } },
    { then: { give: "0" } },
  ] as const;
  const table = figures({ A: { done: 3, planned: 3 }, B: { done: 3, planned: 0 }, C: { done: null, planned: 1 } });

  test("takes the treatment of what was lacking, rounded as an item", () => {
    const scorecard = card({
      round: { item: "1" },
      treat: { notReported: "1/3", referenceNotPositive: "2/3" },
      nodes: [{ id: "x", choose }],
    });
    expect(exact(scorecard, table)).toEqual({ A: "1", B: "0.7", C: "0.3" });
  });

  test("says for its branches and for the choices within what it says for itself", () => {
    const inner = {
      choose: [{ if: { field: "figures.done.value", atLeast: "1" }, then: { give: "5" } }, { then: { give: "4" } }],
    } as const;
    const scorecard = card({
      treat: { notReported: "100" },
      nodes: [
        {
          id: "x",
          choose: [{ if: { field: "figures.planned.value", atLeast: "0" }, then: inner }, { then: { give: "9" } }],
          treat: { notReported: "2" },
        },
      ],
    });
    expect(exact(scorecard, table)).toEqual({ A: "5", B: "5", C: "2" });
  });
});
