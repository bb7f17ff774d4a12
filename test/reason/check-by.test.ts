import { describe, expect, test } from "vitest";
import * as z from "zod";
import {
  byKey,
  checkBy,
  exactNumber,
  excerpt,
  identifier,
  isSaimaError,
  passOver,
  raise,
  readBy,
  textSchema,
} from "../../src/reason/index.js";

/** Problems as one line each: `code at path: English`. */
function found(schema: z.ZodType, input: unknown): string[] {
  return checkBy(schema, input).problems.map(({ code, path, says }) => `${code} at ${path}: ${says.en}`);
}

function foundInChinese(schema: z.ZodType, input: unknown): string[] {
  return checkBy(schema, input).problems.map(({ says }) => says.zh);
}

describe("checking by a schema", () => {
  test("gives the canonical value, or every problem", () => {
    const schema = z.strictObject({ mark: exactNumber, id: identifier });
    expect(checkBy(schema, { mark: "2.50", id: "funds" })).toEqual({
      value: { mark: "2.5", id: "funds" },
      problems: [],
    });
    expect(found(schema, { mark: "much", id: "a b", more: 1 })).toEqual([
      'number-malformed at mark: "much" is not a number: write "2.78", "10/3" or "96%"',
      'id-malformed at id: "a b" cannot be an id: begin with a letter; use letters, digits, "-" and "_" only, 64 at most',
      'unknown-key at more: unknown key "more": remove or correct it',
    ]);
  });

  test("reads, or throws every problem at once", () => {
    expect(readBy(exactNumber, "96%")).toBe("0.96");
    const refused = () => readBy(z.strictObject({ a: exactNumber, b: exactNumber }), { a: "x", b: "y" });
    expect(refused).toThrow();
    try {
      refused();
    } catch (thrown) {
      expect(isSaimaError(thrown) && thrown.problems.map(({ path }) => path)).toEqual(["a", "b"]);
    }
  });

  test("does not look at what is not plain data", () => {
    let asked = false;
    const schema = z.unknown().superRefine(() => {
      asked = true;
    });
    expect(found(schema, { at: new Date(0) })).toEqual([expect.stringMatching(/^not-plain at at/)]);
    expect(asked).toBe(false);
  });

  test("hears a defect of a schema, and does not take it for a problem of the input", () => {
    const broken = z.string().superRefine(() => {
      throw new RangeError("a denominator of zero");
    });
    expect(() => checkBy(broken, "x")).toThrow("a denominator of zero");
  });
});

describe("what zod finds is said in our words", () => {
  const inA = (schema: z.ZodType) => z.strictObject({ a: schema });

  test.each<[string, z.ZodType, unknown]>([
    ["missing at a: is missing: give text", z.string(), {}],
    ['missing at a: is missing: give "x" or "y"', z.enum(["x", "y"]), {}],
    ["missing at a: is missing: give text or a number", exactNumber, {}],
    ["wrong-type at a: must be text, found 1", z.string(), { a: 1 }],
    ["wrong-type at a: must be a number, found text", z.number(), { a: "1" }],
    ["wrong-type at a: must be a whole number, found 1.5", z.number().int(), { a: 1.5 }],
    ["wrong-type at a: must be true or false, found null", z.boolean(), { a: null }],
    ["wrong-type at a: must be a list, found an object", z.array(z.string()), { a: {} }],
    ["wrong-type at a: must be a list, found true", z.tuple([z.string()]), { a: true }],
    ["wrong-type at a: must be an object, found a list", textSchema, { a: [] }],
    ["wrong-type at a: must be an object, found 1", z.record(z.string(), z.string()), { a: 1 }],
    ['wrong-type at a: must be "x", found an object', z.enum(["x"]), { a: {} }],
    ["wrong-type at a: must be text or a number, found a list", exactNumber, { a: [] }],
    ['wrong-value at a: "marc" is not allowed: use "mark"', z.literal("mark"), { a: "marc" }],
    ['wrong-value at a: "w" is not allowed: use "x", "y" or "z"', z.enum(["x", "y", "z"]), { a: "w" }],
    ['wrong-value at a: "3" is not allowed: use 1 or 2', z.literal([1, 2]), { a: 3 }],
    ["too-few at a: has too few entries: give at least 2", z.array(z.string()).min(2), { a: ["x"] }],
    ["too-few at a: has too few entries: give at least 2", z.tuple([z.string(), z.string()]), { a: ["x"] }],
    ["too-many at a: has too many entries: give at most 1", z.array(z.string()).max(1), { a: ["", ""] }],
    ["too-many at a: has too many entries: give at most 1", z.tuple([z.string()]), { a: ["x", "y"] }],
    ["too-short at a: is too short: the least number of characters is 1", z.string().min(1), { a: "" }],
    ["too-long at a: is too long: the greatest number of characters is 1", z.string().max(1), { a: "xx" }],
    ["out-of-range at a: -1 is out of range: give a number of at least 0", z.number().min(0), { a: -1 }],
    ["out-of-range at a: 0 is out of range: give a number above 0", z.number().gt(0), { a: 0 }],
    ["out-of-range at a: 10 is out of range: give a number of at most 9", z.number().max(9), { a: 10 }],
    ["out-of-range at a: 9 is out of range: give a number below 9", z.number().lt(9), { a: 9 }],
    ["not-a-multiple at a: 7 is not a multiple of 5: correct it", z.number().multipleOf(5), { a: 7 }],
    ['wrong-format at a: "y" has the wrong form: it must match /^x+$/', z.string().regex(/^x+$/), { a: "y" }],
    [
      "invalid at a: is not valid (no such place): correct it",
      z.string().refine(() => false, "no such place"),
      { a: "y" },
    ],
    ['unknown-key at a.b: unknown key "b": remove or correct it', z.strictObject({}), { a: { b: 1 } }],
  ])("%s", (expected, schema, input) => {
    expect(found(inA(schema), input)).toEqual([expected]);
  });

  test("in Chinese too", () => {
    expect(foundInChinese(inA(z.enum(["x", "y", "z"])), { a: "w" })).toEqual(["“w”不可用。应为“x”、“y”或“z”"]);
    expect(foundInChinese(inA(z.array(z.string())), { a: {} })).toEqual(["实为对象。应为列表"]);
    expect(foundInChinese(inA(z.number().gt(0)), { a: 0 })).toEqual(["0超出范围。应大于0"]);
    expect(foundInChinese(inA(exactNumber), {})).toEqual(["缺少此项。应为文本或数字"]);
    expect(
      foundInChinese(z.union([z.literal("mark"), byKey({ ratio: z.strictObject({ ratio: z.string() }) })]), "x"),
    ).toEqual(["“x”不可用。应为“mark”或含“ratio”的对象"]);
  });

  test("with unknown keys one by one, in the order of their names", () => {
    expect(found(z.strictObject({}), { b: 1, a: 2, "x y": 3 }).map((line) => line.split(":")[0])).toEqual([
      "unknown-key at a",
      "unknown-key at b",
      'unknown-key at ["x y"]',
    ]);
  });

  test("with a wrong name of a table at the name", () => {
    expect(found(z.record(identifier, z.string()), { "a b": "x", constructor: "y", ok: 1 })).toEqual([
      'id-malformed at ["a b"]: "a b" cannot be an id: begin with a letter; use letters, digits, "-" and "_" only, 64 at most',
      'forbidden-name at constructor: "constructor" cannot be a name: choose another',
      "wrong-type at ok: must be text, found 1",
    ]);
    expect(found(z.record(z.enum(["x", "y"]), z.string()), { x: "1", z: "2" })).toEqual([
      "missing at y: is missing: give text",
      'unknown-key at z: unknown key "z": remove or correct it',
    ]);
  });

  test("with a room's own words where it raises them, and its own place", () => {
    const schema = z.strictObject({ a: z.array(z.string()) }).superRefine((input, context) => {
      raise(context, input, { code: "names-equal", says: { zh: "重名", en: "twice the same" } }, ["a", 1]);
    });
    expect(found(schema, { a: ["x", "x"] })).toEqual(["names-equal at a[1]: twice the same"]);
  });

  test("quoting no more than the beginning of a long text", () => {
    const [line = ""] = found(z.enum(["x"]), "招".repeat(100_000));
    expect(line).toBe(`wrong-value at : "${"招".repeat(40)}…" is not allowed: use "x"`);
    expect(excerpt("x".repeat(40))).toBe("x".repeat(40));
    const halves = found(z.enum(["x"]), `${"x".repeat(39)}${"😀".repeat(10)}`)[0] ?? "";
    expect(halves).toBe(`wrong-value at : "${"x".repeat(39)}…" is not allowed: use "x"`);
    expect(found(z.strictObject({}), { ["k".repeat(1000)]: 1 })[0]).toMatch(/unknown key "k{40}…"/);
  });

  test("and never in zod's words, which a host may have changed", () => {
    const before = z.config();
    z.config({ customError: () => "the host's own words", localeError: () => "the host's own words" });
    try {
      const all = z.strictObject({ a: z.string(), b: z.string().email(), c: z.union([z.string(), z.number()]) });
      expect(JSON.stringify(checkBy(all, { a: 1, b: "x", c: [] }))).not.toContain("host");
      const refined = z.string().refine(() => false);
      expect(JSON.stringify(checkBy(refined, "x"))).not.toContain("host");
    } finally {
      z.config({ customError: before.customError, localeError: before.localeError });
    }
  });
});

describe("a union speaks for the form that was meant", () => {
  const step = z.strictObject({ each: exactNumber, is: exactNumber });
  const curve = z.union([z.enum(["proportional", "value"]), exactNumber, step]);

  test("of the kind that the input has", () => {
    expect(found(curve, { each: "1", is: "much", more: 1 })).toEqual([
      'number-malformed at is: "much" is not a number: write "2.78", "10/3" or "96%"',
      'unknown-key at more: unknown key "more": remove or correct it',
    ]);
    expect(found(z.union([exactNumber, step]), "much")).toEqual([
      'number-malformed at : "much" is not a number: write "2.78", "10/3" or "96%"',
    ]);
    expect(found(z.union([exactNumber, step]), { each: 1 })).toEqual([
      "missing at is: is missing: give text or a number",
    ]);
  });

  test("and names all that would do, where none can be told", () => {
    expect(found(curve, "proportionnal")).toEqual([
      'no-match at : matches none of the forms allowed: "proportional", "value" or an object; "proportionnal" is not a number: write "2.78", "10/3" or "96%"',
    ]);
    expect(found(curve, true)).toEqual([
      'wrong-value at : "true" is not allowed: use "proportional", "value", text, a number or an object',
    ]);
    expect(found(curve, [])).toEqual([
      'wrong-type at : must be "proportional", "value", text, a number or an object, found a list',
    ]);
    expect(found(curve, undefined)).toEqual([
      'missing at : is missing: give "proportional", "value", text, a number or an object',
    ]);
    expect(found(z.union([z.boolean(), z.enum(["auto"])]), "aut")).toEqual([
      'wrong-value at : "aut" is not allowed: use "auto" or true or false',
    ]);
  });

  test("of two objects, the one that fits better", () => {
    const shape = z.union([z.strictObject({ a: z.string(), b: z.string() }), z.strictObject({ c: z.string() })]);
    expect(found(shape, { a: "x", b: 1 })).toEqual(["wrong-type at b: must be text, found 1"]);
    expect(found(shape, { c: 1 })).toEqual(["wrong-type at c: must be text, found 1"]);
  });

  test("also when unions stand in unions", () => {
    const outer = z.union([z.union([z.literal("mark"), exactNumber]), z.union([step, z.array(z.string())])]);
    expect(found(outer, { each: "1", is: "x" })).toEqual([
      'number-malformed at is: "x" is not a number: write "2.78", "10/3" or "96%"',
    ]);
    expect(found(outer, ["x", 1])).toEqual(["wrong-type at [1]: must be text, found 1"]);
    expect(found(outer, null)).toEqual([
      'wrong-type at : must be "mark", text, a number, an object or a list, found null',
    ]);
  });

  /** A form that takes what `schema` takes, and then refuses it for these reasons. */
  const refusing = (schema: z.ZodType, ...reasons: string[]) =>
    schema.transform((input, context) => {
      for (const en of reasons) raise(context, input, { code: "refused", says: { zh: "不可", en } });
      return z.NEVER;
    });

  test("when an object of the right kind is refused as a whole", () => {
    expect(found(z.union([z.literal("value"), refusing(step, "is empty")]), { each: "1", is: "0" })).toEqual([
      "refused at : is empty",
    ]);
  });

  test("with all its problems, and with the words of every form that a text could have been", () => {
    const empty = refusing(z.string(), "is no day");
    expect(found(z.union([refusing(z.string(), "is no day", "is no month"), step]), "x")).toEqual([
      "refused at : is no day",
      "refused at : is no month",
    ]);
    expect(found(z.union([empty, refusing(z.string(), "is no period")]), "x")).toEqual([
      "no-match at : matches none of the forms allowed: is no day; is no period",
    ]);
  });

  test("without saying the same twice", () => {
    const twice = z.union([exactNumber, z.string(), z.literal("mark"), z.enum(["mark", "value"])]);
    expect(found(twice, [])).toEqual(['wrong-type at : must be "mark", "value", text or a number, found a list']);
  });

  test("by its discriminator, where it has one", () => {
    const event = z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("signed"), on: z.string() }),
      z.strictObject({ kind: z.literal("closed") }),
    ]);
    expect(found(event, { kind: "signd" })).toEqual([
      'wrong-value at kind: "signd" is not allowed: use "signed" or "closed"',
    ]);
    expect(found(event, {})).toEqual(['missing at kind: is missing: give "signed" or "closed"']);
    expect(found(event, { kind: "signed" })).toEqual(["missing at on: is missing: give text"]);
  });

  test("and not for a form that says of itself that it is not meant", () => {
    const reference = z.string().superRefine((input, context) => {
      if (input !== "target") raise(context, input, { code: "no-reference", says: { zh: "无", en: "no reference" } });
    });
    const amount = z.preprocess((input, context) => {
      if (typeof input === "number") return input;
      passOver(context, input, ["amount"]);
      return z.NEVER;
    }, z.number().min(0));
    const edge = z.union([amount, reference]);
    expect(checkBy(edge, 1)).toEqual({ value: 1, problems: [] });
    expect(found(edge, "targit")).toEqual(["no-reference at : no reference"]);
    expect(found(edge, -1)).toEqual(["out-of-range at : -1 is out of range: give a number of at least 0"]);
    expect(found(edge, {})).toEqual([
      'no-match at : matches none of the forms allowed: text or an object with "amount"',
    ]);
  });
});

describe("hostile input", () => {
  test("with more problems than anybody reads is told so, after the first ten thousand", () => {
    const rows = z.strictObject({ rows: z.record(z.string(), z.array(z.string())) });
    const few = checkBy(rows, { rows: { a: new Array(20_000).fill(1) } }).problems;
    expect(few.length).toBe(10_001);
    expect(few.at(-1)?.code).toBe("too-many-problems");
    // zod cannot even pass so many on, and throws.
    const many = checkBy(rows, { rows: { a: new Array(300_000).fill(1) } }).problems;
    expect(many.map(({ code }) => code)).toEqual(["too-many-problems"]);
  });

  test("of unknown keys without end is told the same", () => {
    const input = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`k${i}`, 1]));
    const { problems } = checkBy(z.strictObject({}), input);
    expect(problems.length).toBe(10_001);
    expect(problems.at(-1)?.code).toBe("too-many-problems");
  });
});
