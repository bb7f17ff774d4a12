import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pathText } from "../../src/reason/index.js";
import { hostileText } from "../support/arbitraries/exact.js";

describe("the text of a path", () => {
  test("is what one would write in code", () => {
    expect(pathText([])).toBe("");
    expect(pathText(["nodes", 2, "limits", "cap"])).toBe("nodes[2].limits.cap");
    expect(pathText([0, "figures", "large-projects"])).toBe("[0].figures.large-projects");
    expect(pathText(["figures", "招商"])).toBe("figures.招商");
    expect(pathText(["figures", "a.b", "", "0", 'q"'])).toBe('figures["a.b"][""]["0"]["q\\""]');
  });

  test("tells different paths apart", () => {
    const path = fc.array(fc.oneof(hostileText, fc.constantFrom("a", "b", "a.b", "a[0]", '["a"]'), fc.nat(3)), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(path, path, (a, b) => {
        expect(pathText(a) === pathText(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });
});
