import { describe, expect, test } from "vitest";
import { say } from "../../src/reason/index.js";

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
