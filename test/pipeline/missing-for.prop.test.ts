import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Missing, missingFor, parsePipeline } from "../../src/pipeline/index.js";
import { deepFreeze } from "../../src/reason/index.js";
import { actor, changes, day, firstChanges, monotoneGate, pipeline } from "../support/arbitraries/pipeline.js";
import { edited, Oracle } from "../support/pipeline-oracle.js";

type Json = Readonly<Record<string, unknown>>;

const lists = [
  "satisfied",
  "missing",
  "violated",
  "unauthorised",
  "waived",
  "expired",
  "warnings",
  "untouched",
] as const;

function named(missing: Missing): Set<string> {
  const rows = lists.flatMap((list) => missing[list].map((row) => ({ list, ...row })));
  return new Set(rows.map(({ list, stage, field, requirement }) => `${list} ${stage} ${field ?? requirement}`));
}

/** Waivers as a host may have stored them, some of them over. */
const waivers = fc.array(
  fc.record(
    {
      stage: fc.constantFrom("idea", "talks", "signed"),
      requirement: fc.constantFrom("a", "b", "k", "evidence.licence", "sound", "gates[0].hold[0]"),
      on: day,
      until: day,
      reason: fc.constant("urgent"),
    },
    { requiredKeys: ["stage", "requirement", "on", "reason"] },
  ),
  { maxLength: 2 },
);

describe("what stands between a project and a stage", () => {
  const record = fc
    .tuple(firstChanges, waivers)
    .map(([set, waivers]): Json => ({ ...(edited({}, set) ?? {}), ...(waivers.length > 0 ? { waivers } : {}) }));
  const edit = fc.tuple(fc.option(changes), fc.option(waivers, { freq: 2 }));

  test("is what an oracle finds, for a move and for an edit, from a known stage and from none", () => {
    fc.assert(
      fc.property(
        ...([pipeline, record, edit, fc.nat(4), fc.nat(4), actor, day] as const),
        (input, before, [set, lifted], from, to, actor, on) => {
          const oracle = new Oracle(input as never);
          const stage = oracle.stages[from % oracle.stages.length] as string;
          const target = oracle.stages[to % oracle.stages.length] as string;
          const changed = (set && edited(before, set)) ?? before;
          const after = lifted ? { ...changed, waivers: lifted } : changed;
          const isEdit = set !== null && target === stage;
          const dossier = { stage, activity: "active" };
          const question = { after, ...(set && { before }), dossier, stage: target, actor, on };
          const answer = missingFor(input, deepFreeze(question));

          const project = { record: set ? before : after, stage, activity: "active", last: on };
          const expected = oracle.standsBetween(project, target, { actor, on, reason: undefined }, after, isEdit);
          // Who asks for nobody's right is told of everything else.
          const asked = [...expected].filter((row) => actor !== undefined || !row.startsWith("unauthorised"));
          expect(named(answer)).toEqual(new Set(asked));
          expect(answer.clear).toBe(!asked.some((row) => /^(missing|violated|unauthorised|expired) /.test(row)));
          expect(structuredClone(answer)).toEqual(answer);
          expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        },
      ),
    );
  });
});

describe("what is listed as missing", () => {
  const on = "2024-05-15";

  test("is exactly what has to be given: with it the gate is met, with one thing fewer it is not", () => {
    fc.assert(
      fc.property(monotoneGate, ({ gates, record, give }) => {
        const pipeline = parsePipeline({ id: "p", edition: "1", stages: [{ id: "a" }, { id: "b", gates }] });
        const ask = (after: Json) => missingFor(pipeline, { after, stage: "b", on });
        const { missing, expired, violated } = ask(record);
        expect(violated).toEqual([]);
        const listed = [...new Set([...missing, ...expired].map(({ field }) => field as string))];
        const given = (fields: readonly string[]) =>
          edited(record, Object.fromEntries(fields.map((field) => [field, give(field)]))) as Json;
        expect(ask(given(listed))).toMatchObject({ clear: true, missing: [], expired: [] });
        for (const one of listed) expect(ask(given(listed.filter((each) => each !== one))).clear).toBe(false);
      }),
    );
  });
});

describe("an edit", () => {
  test("of what nobody asks about is stopped by nothing, however broken the record is", () => {
    fc.assert(
      fc.property(pipeline, firstChanges, fc.nat(4), day, (input, set, at, on) => {
        const { id: stage = "" } = input.stages[at % input.stages.length] ?? {};
        const before = edited({}, set) ?? {};
        const after = { ...structuredClone(before), remark: "x" };
        const answer = missingFor(input, { before, after, dossier: { stage, activity: "active" }, stage, on });
        expect(answer.clear).toBe(true);
        expect(answer.satisfied.length + answer.waived.length + answer.warnings.length).toBe(0);
      }),
    );
  });
});
