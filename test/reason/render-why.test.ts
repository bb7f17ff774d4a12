import { describe, expect, test } from "vitest";
import { renderWhy, type Why } from "../../src/reason/index.js";

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
