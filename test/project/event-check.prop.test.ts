import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eventCheck, eventKinds, eventSchema, eventSchemaWith } from "../../src/project/index.js";
import { checkBy, type Problem, plainCopy } from "../../src/reason/index.js";
import { garbage } from "../support/arbitraries/exact.js";
import { spoiled } from "../support/arbitraries/spoiled.js";
import { events } from "./events.js";

const isEvent = eventCheck();
const isSound = (input: unknown) => checkBy(eventSchema, input).problems.length === 0;

/** The JSON data that an input is, if it is. */
function asJson(input: unknown): unknown {
  const problems: Problem[] = [];
  const copy = plainCopy(input, problems);
  return problems.length === 0 ? copy : undefined;
}

const sound = events.map(([first]) => first);
const odd = fc.constantFrom<unknown>(
  null,
  "",
  "n/a",
  0,
  -1,
  1.5,
  true,
  [],
  {},
  "2024-02-30",
  "__proto__",
  "x".repeat(257),
);
const oneFieldOdd = fc
  .tuple(
    sound,
    fc.constantFrom(
      ...new Set(Object.values(eventKinds).flatMap((kind) => Object.keys(kind))),
      "id",
      "on",
      "by",
      "seq",
      "kind",
      "recordedOn",
    ),
    odd,
  )
  .map(([event, field, value]) => ({ ...event, [field]: value }));

describe("the quick check and the schema", () => {
  test("pass all that is sound", () => {
    fc.assert(
      fc.property(events, (all) => {
        for (const event of all) expect([isEvent(event), isSound(event)]).toEqual([true, true]);
      }),
    );
  });

  test("agree on what is not quite sound", () => {
    const passed = { true: 0, false: 0 };
    fc.assert(
      fc.property(oneFieldOdd, (event) => {
        passed[`${isEvent(event)}`]++;
        expect(isEvent(event)).toBe(isSound(event));
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(passed.true, passed.false)).toBeGreaterThan(50);
  });

  test("agree on garbage, and on what has garbage in it", () => {
    fc.assert(
      fc.property(fc.oneof(spoiled(sound), spoiled(sound), garbage), (input) => {
        // Where JSON would drop something, the quick check may say no, and the schema has the last word.
        if (isEvent(input)) expect(isSound(input)).toBe(true);
        expect(isEvent(asJson(input))).toBe(isSound(input));
      }),
      { numRuns: 1000 },
    );
  });

  test("agree on the kinds of a place", () => {
    const kinds = ["visited"];
    const own = fc.tuple(sound, garbage).map(([event, more]) => ({ ...event, kind: "visited", more }));
    fc.assert(
      fc.property(own, (event) => {
        expect(eventCheck(kinds)(asJson(event))).toBe(checkBy(eventSchemaWith(kinds), event).problems.length === 0);
        expect(isEvent(event)).toBe(false);
      }),
    );
  });
});
