import { describe, expect, test } from "vitest";
import { join } from "../../src/reason/index.js";

describe("joining texts", () => {
  test("puts the separator of each language between them", () => {
    const comma = { zh: "、", en: ", " };
    expect(join([], comma)).toEqual({ zh: "", en: "" });
    expect(join([{ zh: "甲", en: "A" }], comma)).toEqual({ zh: "甲", en: "A" });
    const letters = ["A", "B", "C"].map((en) => ({ zh: `单位${en}`, en }));
    expect(join(letters, comma)).toEqual({ zh: "单位A、单位B、单位C", en: "A, B, C" });
  });
});
