import { describe, expect, test } from "vitest";
import {
  ask,
  type Condition,
  checkCondition,
  compileCondition,
  explainCondition,
  fieldsOf,
  lookIn,
  parseCondition,
  subjectsOf,
  unknownLeaves,
  unknownSubjects,
} from "../../src/condition/index.js";
import { standsGarbage } from "../support/garbage-calls.js";

const condition: Condition = {
  all: [
    { field: "a", atLeast: { times: "5%", field: "b" } },
    { field: "list", any: { field: ".", equals: 1 } },
  ],
};
const look = lookIn({ a: "6万元", b: null, list: [1, 2] });
const name = (subject: unknown) => ({ zh: "名", en: JSON.stringify(subject) });

describe("whatever comes in, nothing but a SaimaError is thrown", () => {
  test.each([
    [ask, condition, look, { trim: true }],
    [(...[options, seen]: unknown[]) => compileCondition(condition, options as object)(seen as typeof look), {}, look],
    [compileCondition, condition, {}],
    [explainCondition, condition, look, { name, trim: false }],
    [unknownLeaves, condition, look, { name }],
    [unknownSubjects, condition, look, {}],
    [(record: unknown) => ask(condition, lookIn(record)), { a: 1, b: 2, list: [3] }],
    [look, { field: "a" }],
    [fieldsOf, condition],
    [subjectsOf, condition],
    [parseCondition, condition],
    [checkCondition, condition],
    [
      (seen: unknown) => ask(condition, () => seen as never),
      { kind: "quantity", quantity: { value: { n: 1, d: 1 }, unit: "" } },
    ],
    [(named: unknown) => explainCondition(condition, look, { name: () => named as never }), { zh: "名", en: "name" }],
  ])("by %o", (call, ...right) => {
    standsGarbage(call, right);
  });

  test("a look and a name that are of no use are told", () => {
    const question = { field: "a", present: true };
    expect(() => ask(question, undefined as never)).toThrow("look-unusable");
    expect(() => ask(question, (() => 1) as never)).toThrow("look-unusable");
    expect(() => explainCondition(question, look, { name: 5 as never })).toThrow("name-unusable");
    expect(() => explainCondition(question, look, null as never)).toThrow("wrong-type");
  });
});
