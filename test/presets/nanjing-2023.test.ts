import { describe, expect, test } from "vitest";
import { nanjing2023 } from "../../src/presets/index.js";
import { rank } from "../../src/race/index.js";

describe("the horse-race board of Nanjing, January to May 2023", () => {
  const row = (entrant: string, kind: string, pair: string, done: string, signed: number) => ({
    entrant,
    kind,
    pair,
    figures: {
      investment: { value: done, target: 100, schedule: { share: "5/12" } },
      signedAmount: { value: signed, target: 10 },
    },
  });
  const { rows } = rank(nanjing2023, [
    row("A", "districts", "1", "56.1", 8),
    row("B", "districts", "1", "47.9", 9),
    row("C", "zones", "2", "30", 5),
    row("D", "zones", "2", "40", 5),
  ]);
  const shown = Object.fromEntries(rows.map((each) => [each.entrant, each.points["ahead"]?.shown]));
  const exact = Object.fromEntries(rows.map((each) => [each.entrant, each.total.exact]));
  const on = (id: string) => rows.flatMap((each) => (each.lists?.some((list) => list.id === id) ? [each.entrant] : []));

  test("has 56.1 % ahead by 14.4 and 47.9 % by 6.2, as published: five twelfths are due", () => {
    expect(shown).toMatchObject({ A: "14.4", B: "6.2" });
  });

  test("adds a point for the better of each pair, and for both where they are equal", () => {
    // 14.43… · 6.23… + 1 · 30 − 41.66… + 1 = −32/3 · 40 − 41.66… + 1 = −2/3
    expect(exact).toEqual({ A: "433/30", B: "217/30", C: "-32/3", D: "-2/3" });
  });

  test("gives the first of each kind a red flag, and the last a yellow light", () => {
    expect([on("redFlag"), on("yellowLight")]).toEqual([
      ["A", "D"],
      ["B", "C"],
    ]);
  });

  test("gives them to all who are level", () => {
    const level = rank(
      nanjing2023,
      ["A", "B", "C", "D"].map((id) => row(id, "zones", id, id < "C" ? "50" : "40", 5)),
    );
    const having = (id: string) =>
      level.rows.flatMap((each) => (each.lists?.some((list) => list.id === id) ? [each.entrant] : []));
    expect([having("redFlag"), having("yellowLight")]).toEqual([
      ["A", "B"],
      ["C", "D"],
    ]);
  });
});
