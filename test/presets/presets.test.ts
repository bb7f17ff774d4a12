import { describe, expect, test } from "vitest";
import { add, type Rational, readNumber, toText, zero } from "../../src/exact/index.js";
import { parseScorecard, rank } from "../../src/race/index.js";
import { scorecards } from "./scorecards.js";
import { objectsIn, table } from "./table.js";

describe.each(scorecards.map((card) => [card.id, card] as const))("the preset %s", (_id, preset) => {
  const card = parseScorecard(preset);
  const ids = objectsIn(card.nodes).flatMap((each) => ("id" in each ? [each["id"]] : []));

  test("says where it comes from, what of it is encoded, and what it had to assume", () => {
    expect(card.source?.["url"]).toMatch(/^https?:\/\//);
    expect(card.title && card.encoded && card.source?.["title"] && card.source["place"]).toBeTruthy();
    expect(card.assumptions?.length).toBeGreaterThan(0);
  });

  test("has assumptions whose paths lead to something in it", () => {
    for (const { path } of card.assumptions ?? []) {
      const [part, name] = path.split(".") as [string, string | undefined];
      if (name === undefined) expect([...Object.keys(card), "groups"]).toContain(part);
      else if (part === "nodes") expect(ids).toContain(name);
      else expect(Object.keys(card[part as "figures" | "treat" | "round"] ?? {})).toContain(name);
    }
  });

  test("uses no formula, and calls every node by a name", () => {
    expect(objectsIn(card.nodes).filter((each) => "formula" in each)).toEqual([]);
    for (const node of objectsIn(card.nodes).filter((each) => "id" in each))
      expect(node["label"], String(node["id"])).toBeDefined();
  });

  test("has blocks whose marks are the sum of their items' marks", () => {
    for (const { id, mark, nodes } of objectsIn(card.nodes)) {
      if (mark === undefined || !Array.isArray(nodes)) continue;
      const marks = nodes.filter((each) => each.role === undefined).map((each) => each.mark);
      if (marks.length === 0 || marks.includes(undefined)) continue;
      expect(toText(marks.map((each) => readNumber(each) as Rational).reduce(add, zero)), String(id)).toBe(mark);
    }
  });

  test("declares the figures that it reads, and no others", () => {
    const whole = table(preset, 2, () => 5);
    const declared = Object.keys(card.figures ?? {});
    const missing = expect.objectContaining({ problems: [expect.objectContaining({ code: "figure-unknown" })] });
    expect(() => rank(card, whole)).not.toThrow();
    for (const id of declared) {
      const without = whole.map(({ figures: { [id]: _gone, ...figures }, ...row }) => ({ ...row, figures }));
      expect(() => rank(card, without), id).toThrow(missing);
    }
  });
});
