import { describe, expect, test } from "vitest";
import {
  identifier,
  isIdentifier,
  isSaimaError,
  openOptions,
  quoted,
  renderWhy,
  SaimaError,
  toJsonSchema,
  type Why,
} from "../../src/reason/index.js";
import { standsGarbage } from "../support/garbage-calls.js";

const why = { code: "a", values: {}, says: { zh: "因", en: "because" }, because: [] };

describe("whatever comes in, nothing but a SaimaError is thrown", () => {
  // What a host calls, and what may be told of anything. The rest is for the rooms, which pass what they have read.
  test.each([
    [renderWhy, why, "en"],
    [toJsonSchema, identifier],
    [isSaimaError, new SaimaError([])],
    [openOptions, { digits: 1 }],
    [quoted, "text"],
    [isIdentifier, "text"],
  ])("by %o", (call, ...right) => {
    standsGarbage(call, right);
  });

  test("by renderWhy of a reason that is among its own reasons", () => {
    const own = { ...why, because: [] as unknown[] };
    own.because.push(own, own);
    expect(() => renderWhy(own as Why, "zh")).toThrow("too-deep");
  });
});
