import { describe, expect, test } from "vitest";
import { checkPipeline, type PipelineInput, parsePipeline } from "../../src/pipeline/index.js";

const bare: PipelineInput = { id: "short", edition: "1", stages: [{ id: "talks" }, { id: "signed" }] };

/** What is wrong with the pipeline with these parts besides. */
function wrong(parts: object): readonly string[] {
  return checkPipeline({ ...bare, ...parts }).map(({ code, path }) => `${code} ${path}`);
}

describe("a pipeline", () => {
  test("comes out canonical and frozen, and is the same when read again", () => {
    const hold = { field: "investment.total", atLeast: "1亿元" };
    const read = parsePipeline({ ...bare, stages: [{ id: "talks" }, { id: "signed", gates: [{ hold: [hold] }] }] });
    const total = { amount: "100000000", currency: "CNY" };
    expect(read.stages[1]?.gates).toEqual([{ hold: [{ field: "investment.total", atLeast: total }] }]);
    expect(Object.isFrozen(read.stages[1]?.gates?.[0]?.hold)).toBe(true);
    expect(parsePipeline(read)).toBe(read);
    expect(parsePipeline(JSON.parse(JSON.stringify(read)))).toEqual(read);
  });

  test("leaves what it was given as it was", () => {
    const given = structuredClone(bare);
    parsePipeline(given);
    expect(given).toEqual(bare);
    expect(Object.isFrozen(given)).toBe(false);
  });

  test("without moves goes forward one stage at a time", () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ moves: [] })).toContain("stage-unreachable stages[1]");
  });
});

describe("a pipeline is refused", () => {
  const clock = { id: "c", from: { entered: "talks" }, until: { entered: "signed" }, within: { days: 5 } };
  const light = { id: "l", rules: [{ is: "green" }] };
  const steward = { field: "actor.id", equals: { field: "steward" } };
  const plan = { id: "p", batches: [{ id: "b" }] };
  const stages = (gate: object) => ({ stages: [{ id: "talks" }, { id: "signed", gates: [gate] }] });

  test.each<[string, object, string[]]>([
    ["for a key that is none", { stage: [] }, ["unknown-key stage"]],
    ["for a key of a gate that is none", stages({ requires: ["a"] }), ["unknown-key stages[1].gates[0].requires"]],
    ["without stages", { stages: [] }, ["too-few stages"]],
    ["for a stage that is there twice", { stages: [{ id: "a" }, { id: "a" }] }, ["id-twice stages[1].id"]],
    [
      "for activities, reasons, clocks, lights that are there twice",
      {
        activities: [
          { id: "lost", is: "closed", reasons: [{ id: "land" }, { id: "land" }] },
          { id: "lost", is: "closed" },
        ],
        clocks: [clock, clock],
        lights: [light, light],
      },
      [
        "id-twice activities[1].id",
        "id-twice lights[1].id",
        "id-twice clocks[1].id",
        "id-twice activities[0].reasons[1].id",
      ],
    ],
    [
      "for kinds, classes, plans, batches that are there twice",
      {
        kinds: ["visited", "visited"],
        classes: ["a", "a"],
        plans: [{ id: "p", batches: [{ id: "b" }, { id: "b" }] }, plan],
      },
      ["id-twice plans[1].id", "id-twice kinds[1]", "id-twice classes[1]", "id-twice plans[0].batches[1].id"],
    ],
    [
      "for two holds of one stage that a waiver could not tell apart",
      stages({
        hold: [{ id: "h", that: { field: "a", present: true } }],
        require: [{ if: { field: "b", is: true }, then: { hold: [{ id: "h", that: { field: "c", present: true } }] } }],
      }),
      ["id-twice stages[1].gates[0].hold[0].id"],
    ],
    [
      "for a stage that nobody declares",
      {
        moves: [{ from: ["idea"], to: ["done"] }],
        activities: [{ id: "paused", is: "paused", stages: ["idea"] }],
        clocks: [{ ...clock, until: { entered: "done" } }],
        plans: [{ id: "p", batches: [{ id: "b", stages: ["idea"] }] }],
        ripe: [{ from: ["idea"], to: "signed" }],
        cohorts: [{ id: "c", from: "talks", to: "done" }],
      },
      [
        "stage-unknown moves[0].from[0]",
        "stage-unknown moves[0].to[0]",
        "stage-unknown activities[0].stages[0]",
        "stage-unknown clocks[0].until.entered",
        "stage-unknown plans[0].batches[0].stages[0]",
        "stage-unknown ripe[0].from[0]",
        "stage-unknown cohorts[0].to",
      ],
    ],
    [
      "for an activity, a light, a kind of event that nobody declares",
      {
        moves: [{ activity: "paused" }],
        warMap: { where: { all: [] }, light: "progress" },
        clocks: [{ ...clock, until: { event: "visited" } }],
        durations: [{ id: "d", from: { event: "signed" }, until: { event: "entred" } }],
      },
      [
        "activity-unknown moves[0].activity",
        "kind-unknown clocks[0].until.event",
        "kind-unknown durations[0].until.event",
        "light-unknown warMap.light",
      ],
    ],
    ["for a kind of its own that is there already", { kinds: ["entered"] }, ["kind-reserved kinds[0]"]],
    [
      "for an activity called active",
      { activities: [{ id: "active", is: "paused" }] },
      ["activity-reserved activities[0].id"],
    ],
    [
      "for a rule that does not say which record is looked at",
      { moves: [{ by: steward }] },
      ["judged-missing moves[0]"],
    ],
    [
      "for a length that is none",
      {
        clocks: [
          { ...clock, within: { days: "-1" } },
          { ...clock, id: "d", within: { months: 1.5 } },
        ],
      },
      ["count-malformed clocks[0].within.days", "count-malformed clocks[1].within.months"],
    ],
    [
      "for a condition that cannot be read",
      stages({ hold: [{ field: "a", atLeast: "much" }] }),
      ["threshold-malformed stages[1].gates[0].hold[0].atLeast"],
    ],
  ])("%s", (_, parts, problems) => {
    expect([...wrong(parts)].sort()).toEqual([...problems].sort());
    expect(() => parsePipeline({ ...bare, ...parts } as PipelineInput)).toThrow(problems[0]?.split(" ")[0]);
  });

  test("though a kind that the place declares is known, and who acts needs no record", () => {
    expect(wrong({ kinds: ["visited"], clocks: [{ ...clock, from: { event: "visited" } }] })).toEqual([]);
    const byRole = { field: "actor.role", equals: "lead" };
    const byHand = { field: "after.steward", equals: { field: "before.steward" } };
    expect(wrong({ moves: [{ by: { all: [byRole, byHand, { field: "stage", equals: "talks" }] } }] })).toEqual([]);
    expect(wrong({ moves: [{ by: steward, judged: "before" }] })).toEqual([]);
  });

  test("in words that say what to do, in both languages", () => {
    const [problem] = checkPipeline({ ...bare, moves: [{ by: steward }] });
    expect(problem?.says).toEqual({
      zh: "by涉及项目的“steward”，请用judged写明看修改前（before）还是修改后（after）",
      en: '`by` looks at the record\'s "steward": say by `judged` whether before or after the change',
    });
  });
});
