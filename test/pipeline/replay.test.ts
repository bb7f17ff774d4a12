import { describe, expect, test } from "vitest";
import { parsePipeline, replay } from "../../src/pipeline/index.js";
import { isSaimaError } from "../../src/reason/index.js";
import { short } from "./clocks.js";

const pipeline = parsePipeline(short({ classes: ["intent", "contract"] }));

const events = [
  { id: "1", project: "p", kind: "registered", on: "2024-01-10", recordedOn: "2024-01-12", record: { name: "甲" } },
  { id: "2", project: "p", kind: "entered", on: "2024-03-01", recordedOn: "2024-03-20", stage: "signed" },
  { id: "3", project: "p", kind: "amended", on: "2024-03-05", recordedOn: "2024-03-05", set: { name: "乙" } },
  {
    id: "4",
    project: "q",
    kind: "registered",
    on: "2024-04-01",
    recordedOn: "2024-04-01",
    record: {},
    stage: "started",
  },
];

const at = (asOf: string, knownOn?: string, given: readonly object[] = events) =>
  replay(pipeline, given as typeof events, { asOf, ...(knownOn ? { knownOn } : {}) });
const state = (answer: ReturnType<typeof replay>) =>
  answer.dossiers.map(({ project, stage, record }) => [project, stage, record["name"]]);

describe("the state of projects", () => {
  test("as of a day is that of what had happened by then, the day included", () => {
    expect(state(at("2024-01-09"))).toEqual([]);
    expect(state(at("2024-02-29"))).toEqual([["p", "talks", "甲"]]);
    expect(state(at("2024-03-01"))).toEqual([["p", "signed", "甲"]]);
    expect(state(at("2024-12-31"))).toEqual([
      ["p", "signed", "乙"],
      ["q", "started", undefined],
    ]);
  });

  test("as known on a day is that of what had been recorded by then", () => {
    expect(state(at("2024-03-31", "2024-03-19"))).toEqual([["p", "talks", "乙"]]);
    expect(state(at("2024-03-31", "2024-03-20"))).toEqual([["p", "signed", "乙"]]);
    expect(at("2024-03-31", "2024-03-20")).toMatchObject({ knownOn: "2024-03-20", unrecorded: 0 });
  });

  test("says how many events do not say when they were recorded; they were known when they happened", () => {
    const silent = events.map(({ recordedOn, ...event }) => event);
    expect(at("2024-03-31", "2024-03-02", silent)).toMatchObject({ unrecorded: 4 });
    expect(state(at("2024-03-31", "2024-03-02", silent))).toEqual([["p", "signed", "甲"]]);
    expect(at("2024-03-31", undefined, silent)).toMatchObject({ unrecorded: 0, knownOn: null });
  });

  test("is corrected from the day on which that is known, for the days before too", () => {
    const body = { kind: "entered", on: "2024-02-15", stage: "signed" };
    const correction = { id: "c", project: "p", kind: "corrected", on: "2024-05-01", corrects: "2", with: body };
    const corrected = [...events, correction];
    expect(state(at("2024-02-20", undefined, corrected))).toEqual([["p", "signed", "甲"]]);
    expect(state(at("2024-02-20", "2024-04-30", corrected))).toEqual([["p", "talks", "甲"]]);
    const voided = [
      ...corrected,
      { id: "v", project: "p", kind: "corrected", on: "2024-06-01", corrects: "c", void: true },
    ];
    expect(state(at("2024-02-20", undefined, voided))).toEqual([["p", "talks", "甲"]]);
  });

  test("names the definition, the days, and the events that made it", () => {
    const answer = at("2024-03-31");
    expect(answer.definition).toMatchObject({ id: "short", edition: "1" });
    expect(answer.definition.hash).toMatch(/./);
    expect(answer.dossiers[0]).toMatchObject({ asOf: "2024-03-31", knownOn: null, clocks: {}, durations: {} });
    expect(answer.dossiers[0]?.events.map(({ id }) => id)).toEqual(["1", "2", "3"]);
  });

  test("is that of bare records too, which stand for what was registered", () => {
    const bare = [
      { id: "b", registeredOn: "2024-02-01", stage: "signed", name: "丙" },
      { id: "a", name: "丁", stage: "" },
    ];
    expect(state(at("2024-03-31", undefined, bare))).toEqual([
      ["a", "talks", "丁"],
      ["b", "signed", "丙"],
    ]);
  });

  test("is that of nothing, where nothing happened, or there is only a correction of nothing", () => {
    expect(at("2024-03-31", undefined, []).dossiers).toEqual([]);
    const correction = { id: "c", project: "x", kind: "corrected", on: "2024-01-01", corrects: "?", void: true };
    expect(at("2024-03-31", undefined, [correction]).dossiers).toEqual([]);
  });

  test("has events of the place's own, where the pipeline declares their kind", () => {
    const visited = { id: "v", project: "p", kind: "visited", on: "2024-02-01", guests: 3 };
    expect(() => at("2024-03-31", undefined, [...events, visited])).toThrow(/visited/);
    const own = replay(short({ kinds: ["visited"] }), [...events, visited], { asOf: "2024-03-31" });
    expect(own.dossiers[0]?.events.map(({ kind }) => kind)).toEqual(["registered", "visited", "entered", "amended"]);
  });

  test("sees its clocks and durations", () => {
    const clocks = [{ id: "c", from: { entered: "talks" }, until: { entered: "signed" }, within: { days: 30 } }];
    const durations = [{ id: "d", from: { entered: "talks" }, until: { entered: "signed" } }];
    const [p] = replay(short({ clocks, durations }), events, { asOf: "2024-12-31" }).dossiers;
    expect(p?.clocks).toMatchObject({ c: { state: "late", due: "2024-02-09", days: 21 } });
    expect(p?.durations).toEqual({ d: 51 });
  });
});

describe("what the pipeline does not know is refused", () => {
  const event = (more: object) => ({ id: "x", project: "p", on: "2024-05-01", ...more });
  test.each<[object, string[]]>([
    [event({ kind: "entered", stage: "sined" }), ["stage-unknown [4].stage"]],
    [event({ kind: "registered", record: {}, stage: "idea" }), ["stage-unknown [4].stage"]],
    [event({ kind: "registered", record: { stage: "idea" } }), ["stage-unknown [4].record.stage"]],
    [event({ kind: "registered", record: { stage: 5 } }), ["stage-unknown [4].record.stage"]],
    [event({ kind: "registered", record: { stage: "our own word" }, stage: "talks" }), []],
    [{ id: "bare", stage: "idea" }, ["stage-unknown [4].stage"]],
    [event({ kind: "waived", stage: "idea", requirement: "a", reason: "x" }), ["stage-unknown [4].stage"]],
    [event({ kind: "signed", class: "letter" }), ["class-unknown [4].class"]],
    [event({ kind: "closed", as: "ended" }), ["activity-unknown [4].as"]],
    [event({ kind: "closed", as: "paused" }), ["activity-unknown [4].as"]],
    [event({ kind: "paused", as: "lost" }), ["activity-unknown [4].as"]],
    [event({ kind: "paused", as: "active" }), ["activity-unknown [4].as"]],
    [event({ kind: "paused" }), []],
    [
      event({ kind: "corrected", corrects: "2", with: { kind: "entered", stage: "sined" } }),
      ["stage-unknown [4].with.stage"],
    ],
  ])("%j: %j", (one, expected) => {
    let problems: readonly string[] = [];
    try {
      at("2024-12-31", undefined, [...events, one]);
    } catch (thrown) {
      if (!isSaimaError(thrown)) throw thrown;
      problems = thrown.problems.map(({ code, path }) => `${code} ${path}`);
    }
    expect(problems).toEqual(expected);
  });

  test("and a pause of no name, where there is no way of pausing or more than one", () => {
    const pause = event({ kind: "paused" });
    const two = ["paused", "frozen"].map((id) => ({ id, is: "paused" }) as const);
    for (const activities of [[], two])
      expect(() => replay(short({ activities }), [...events, pause], { asOf: "2024-12-31" })).toThrow(
        "activity-unnamed",
      );
  });

  test("and a clock in working days without a calendar of them", () => {
    const clocks = [{ id: "c", from: { entered: "talks" }, until: { entered: "signed" }, within: { workingDays: 5 } }];
    expect(() => replay(short({ clocks }), events, { asOf: "2024-12-31" })).toThrow("work-calendar-missing");
  });

  test.each([undefined, "2024-02-30", 5, null])("and %s as a day", (asOf) => {
    expect(() => at(asOf as string)).toThrow(/day|type|missing/);
  });
});
