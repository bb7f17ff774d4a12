import { describe, expect, test } from "vitest";
import { join, renderWhy, say, type Why } from "../../src/reason/index.js";

describe("saying a sentence", () => {
  test("fills it in both languages, with one value or with one for each", () => {
    expect(say({ zh: "满分{mark}", en: "of {mark}" }, { mark: "0.50" })).toEqual({ zh: "满分0.50", en: "of 0.50" });
    expect(
      say({ zh: "{unit}第{place}", en: "{unit} is {place}" }, { unit: { zh: "九台区", en: "Jiutai" }, place: 1 }),
    ).toEqual({
      zh: "九台区第1",
      en: "Jiutai is 1",
    });
  });

  test("leaves a placeholder that nobody filled to be seen", () => {
    expect(say({ zh: "满分{mark}", en: "of {mark}" })).toEqual({ zh: "满分{mark}", en: "of {mark}" });
    expect(say({ zh: "{toString}", en: "{constructor}" })).toEqual({ zh: "{toString}", en: "{constructor}" });
  });

  test("takes values as they are, whatever is in them", () => {
    for (const value of ["$&", "$1", "{mark}", "\\", "", "a\nb", "__proto__"])
      expect(say({ zh: "“{mark}”", en: '"{mark}"' }, { mark: value })).toEqual({ zh: `“${value}”`, en: `"${value}"` });
  });

  test("fills the same placeholder as often as it stands", () => {
    expect(say({ zh: "{a}{a}{b}", en: "{b} {a}" }, { a: "x", b: 2 })).toEqual({ zh: "xx2", en: "2 x" });
  });
});

describe("joining texts", () => {
  test("puts the separator of each language between them", () => {
    const comma = { zh: "、", en: ", " };
    expect(join([], comma)).toEqual({ zh: "", en: "" });
    expect(join([{ zh: "甲", en: "A" }], comma)).toEqual({ zh: "甲", en: "A" });
    const letters = ["A", "B", "C"].map((en) => ({ zh: `单位${en}`, en }));
    expect(join(letters, comma)).toEqual({ zh: "单位A、单位B、单位C", en: "A, B, C" });
  });
});

describe("a reason", () => {
  const why = (code: string, ...because: Why[]): Why => ({
    code,
    values: {},
    says: { zh: `因${code}`, en: `because ${code}` },
    because,
  });

  test("is written with what lies behind it, in order, indented", () => {
    const tree = why("total", why("funds", why("target")), why("visits"));
    expect(renderWhy(tree, "en")).toBe("because total\n  because funds\n    because target\n  because visits");
    expect(renderWhy(tree, "zh")).toBe("因total\n  因funds\n    因target\n  因visits");
  });

  test("is written however deep or wide it is", () => {
    let deep = why("0");
    for (let i = 1; i < 2000; i++) deep = why(String(i), deep);
    expect(renderWhy(deep, "en").split("\n").at(-1)).toBe(`${"  ".repeat(1999)}because 0`);
    const wide = { ...why("all"), because: Array.from({ length: 200_000 }, (_, i) => why(String(i))) };
    expect(renderWhy(wide, "en").split("\n").length).toBe(200_001);
  });
});
