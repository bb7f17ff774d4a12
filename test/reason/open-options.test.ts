import { describe, expect, test } from "vitest";
import { openOptions } from "../../src/reason/index.js";

describe("the options of a call", () => {
  test("are read once", () => {
    let reads = 0;
    const options = {
      get digits() {
        return ++reads;
      },
    };
    const opened = openOptions(options);
    expect([opened.digits, opened.digits, reads]).toEqual([1, 1, 1]);
  });

  test.each([
    [undefined, "[missing] is missing: give an object"],
    [null, "[wrong-type] must be an object, found null"],
    ["zh", "[wrong-type] must be an object, found text"],
    [["zh"], "[wrong-type] must be an object, found a list"],
    [new Map(), "[wrong-type] must be an object, found Map"],
    [new Proxy({}, { ownKeys: () => ["a", "a"] }), "[unreadable]"],
  ])("are refused when they are none: %#", (options, why) => {
    expect(() => openOptions(options as object)).toThrow(why);
  });

  test("have the keys that are known and no other; the path says where they stand", () => {
    expect(openOptions({ digits: 2 }, ["digits"])).toEqual({ digits: 2 });
    expect(openOptions<{ readonly digits?: number }>({}, ["digits"])).toEqual({});
    const misspelt = () => openOptions({ digit: 2, unit: "x" } as object, ["digits" as never], ["heading"]);
    expect(misspelt).toThrow(/heading\.digit \[unknown-key\].*\n.*heading\.unit \[unknown-key\]/);
  });
});
