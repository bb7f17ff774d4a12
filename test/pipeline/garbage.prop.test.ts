import { describe, test } from "vitest";
import { advance, checkPipeline, missingFor, parsePipeline, replay } from "../../src/pipeline/index.js";
import { standsGarbage } from "../support/garbage-calls.js";

const pipeline = {
  id: "short",
  edition: "1",
  stages: [
    { id: "talks" },
    {
      id: "signed",
      gates: [{ require: ["a"], hold: [{ id: "h", that: { field: "b", atLeast: 5 } }], waive: "anyone" }],
    },
  ],
  moves: [{ by: { field: "actor.id", equals: { field: "steward" } }, judged: "before" }],
  activities: [{ id: "paused", is: "paused" }],
} as const;
const parsed = parsePipeline(pipeline);
const events = [
  { id: "r", project: "p", kind: "registered", on: "2024-01-01", record: { steward: "li" } },
  { id: "e", project: "p", kind: "entered", on: "2024-02-01", stage: "signed", set: { a: 1 } },
];
const asOf = "2024-06-30";
const [dossier] = replay(parsed, events, { asOf }).dossiers;
const move = { id: "m", on: asOf, actor: { id: "li", role: "lead" }, reason: "x", set: { a: 2 } };

describe("whatever comes in, nothing but a SaimaError is thrown", () => {
  test.each([
    [parsePipeline, pipeline],
    [checkPipeline, pipeline],
    [replay, parsed, events, { asOf, knownOn: asOf }],
    [(event: unknown) => replay(parsed, [event as never], { asOf }), events[1]],
    [missingFor, parsed, { after: { a: 1 }, before: { a: 2 }, dossier, stage: "signed", actor: "li", on: asOf }],
    [(after: unknown) => missingFor(parsed, { after: after as never, stage: "signed", on: asOf }), { b: 1 }],
    [
      (before: unknown, after: unknown) =>
        missingFor(parsed, { before: before as never, after: after as never, stage: "signed", on: asOf }),
      { b: 1 },
      { b: 2, waivers: [{ stage: "signed", requirement: "a" }] },
    ],
    [advance, parsed, dossier, move],
    [advance, parsed, dossier, { id: "m", on: asOf, actor: "li", to: "talks", set: { "b.c": 1 } }],
    [advance, parsed, dossier, { id: "m", on: asOf, reason: "x", activity: "paused" }],
    [
      advance,
      parsed,
      dossier,
      { id: "m", on: asOf, reason: "x", waive: { stage: "signed", requirement: "a" }, until: asOf },
    ],
    [
      (waive: unknown) => advance(parsed, dossier as never, { id: "m", on: asOf, reason: "x", waive: waive as never }),
      { stage: "signed", requirement: "h" },
    ],
    [
      (record: unknown) => advance(parsed, { ...dossier, record } as never, { id: "m", on: asOf, to: "talks" }),
      { waivers: [{ stage: "signed" }] },
    ],
  ])("by %o", (call, ...right) => {
    standsGarbage(call, right);
  });
});
