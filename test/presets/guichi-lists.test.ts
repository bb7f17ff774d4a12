import { describe, expect, test } from "vitest";
import { guichiLists } from "../../src/presets/index.js";
import { rank } from "../../src/race/index.js";

/** Who is on which list, given the scores of basic work and of progress. */
function lists(units: Readonly<Record<string, readonly [number, number]>>) {
  const figures = Object.entries(units).map(([entrant, [basicWork, progress]]) => ({
    entrant,
    figures: { basicWork, progress },
  }));
  const { rows } = rank(guichiLists, figures);
  const on = (id: string) =>
    rows.flatMap((row) => (row.lists?.some((each) => each.id === id) ? [row.entrant] : [])).sort();
  return Object.fromEntries(guichiLists.lists.map(({ id }) => [id, on(id).join("")]));
}

describe("the lists of Guichi", () => {
  // Basic work falls from a to l, progress rises.
  const apart = Object.fromEntries([..."abcdefghijkl"].map((id, at) => [id, [90 - at, 50 + at] as const]));

  test("hold five and five, two and two", () => {
    expect(lists(apart)).toEqual({
      basicRed: "abcde",
      basicBlack: "hijkl",
      progressRed: "kl",
      progressBlack: "ab",
    });
  });

  test("hold more than five red, and fewer than five black, where some are level at the end", () => {
    // f is level with e, and g with h: the fifth and the sixth from either end.
    const level = { ...apart, f: [86, 55] as const, g: [83, 56] as const };
    expect(lists(level)).toMatchObject({ basicRed: "abcdef", basicBlack: "ijkl" });
    // Of progress j is level with k, second from the top, and c with b, second from the end.
    const progress = { ...apart, j: [81, 60] as const, c: [88, 51] as const };
    expect(lists(progress)).toMatchObject({ progressRed: "jkl", progressBlack: "a" });
  });
});
