import { describe, expect, test } from "vitest";
import { quoted } from "../../src/reason/index.js";

describe("a value from outside, as a sentence quotes it", () => {
  test.each([
    ["招商", "招商"],
    ["x".repeat(50), `${"x".repeat(40)}…`],
    [10n ** 60n, `1${"0".repeat(39)}…`],
    [null, "null"],
    [undefined, "undefined"],
    [Symbol("s"), "Symbol(s)"],
    [[1], { zh: "列表", en: "a list" }],
    [() => 1, { zh: "函数", en: "a function" }],
  ])("%# is short and of both languages", (value, text) => {
    expect(quoted(value)).toEqual(text);
  });

  test("is told even of a thing that cannot be read", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(quoted(proxy)).toEqual({ zh: "对象", en: "an object" });
  });
});
