import { describe, expect, test } from "vitest";
import * as z from "zod";
import { byKey, exactNumber, identifier, textSchema, toJsonSchema } from "../../src/reason/index.js";

const number = { anyOf: [{ type: "string", pattern: expect.any(String) }, { type: "number" }] };

describe("the JSON Schema of a definition", () => {
  test("describes what may be written, not what it becomes", () => {
    const schema = z.strictObject({ id: identifier, mark: exactNumber, title: textSchema.optional() });
    expect(toJsonSchema(schema)).toEqual({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      properties: {
        id: { type: "string", pattern: expect.any(String) },
        mark: number,
        title: {
          type: "object",
          properties: { zh: { type: "string" }, en: { type: "string" } },
          required: ["zh", "en"],
          additionalProperties: false,
        },
      },
      required: ["id", "mark"],
      additionalProperties: false,
    });
  });

  test("tells by patterns what is a number and what is an id", () => {
    const { properties } = toJsonSchema(z.strictObject({ id: identifier, mark: exactNumber })) as {
      properties: { id: { pattern: string }; mark: { anyOf: [{ pattern: string }] } };
    };
    const mark = new RegExp(properties.mark.anyOf[0].pattern, "u");
    for (const text of ["0", "-2.78", "96%", "10/3", "-1/3"]) expect(text).toMatch(mark);
    for (const text of ["", "x", "1.", ".5", "1e3", "1/2%", "+1", "1.5/2"]) expect(text).not.toMatch(mark);
    const id = new RegExp(properties.id.pattern, "u");
    for (const text of ["funds", "开工率", "a-1"]) expect(text).toMatch(id);
    for (const text of ["", "1a", "a b"]) expect(text).not.toMatch(id);
  });

  test("lists the forms told apart by key, each whole", () => {
    const schema = byKey(
      { ratio: z.strictObject({ ratio: z.string(), to: z.string() }), growth: z.strictObject({ growth: z.string() }) },
      [exactNumber],
    );
    const form = (...keys: string[]) => ({
      type: "object",
      properties: Object.fromEntries(keys.map((key) => [key, { type: "string" }])),
      required: keys,
      additionalProperties: false,
    });
    expect(toJsonSchema(schema)).toMatchObject({ anyOf: [form("ratio", "to"), form("growth"), number] });
  });

  test("refers to itself where the definition does, and demands what the definition demands", () => {
    const node: z.ZodType<unknown> = z.lazy(() =>
      byKey({ not: z.strictObject({ not: node }), leaf: z.strictObject({ leaf: z.string(), but: node.optional() }) }),
    );
    const text = JSON.stringify(toJsonSchema(z.strictObject({ where: node })));
    expect(text).toContain('"$ref"');
    expect(text).toContain('"required":["not"]');
    expect(text).toContain('"required":["leaf"]');
    expect(text).toContain('"required":["where"]');
  });

  test("leaves nothing behind in zod's own registry", () => {
    toJsonSchema(z.strictObject({ id: identifier, mark: exactNumber }));
    expect(z.globalRegistry.get(identifier)).toBeUndefined();
    expect(z.globalRegistry.get(exactNumber)).toBeUndefined();
  });
});
