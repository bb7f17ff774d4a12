import { describe, expect, test } from "vitest";
import { dossierOf, entered, paused } from "./clocks.js";

type Events = Parameters<typeof dossierOf>[1];
type Parts = Parameters<typeof dossierOf>[0];

const registered = (more: object = {}) => ({ kind: "registered", on: "2024-01-10", record: {}, ...more });
const asOf = "2024-06-30";
const life = (events: Events, parts: Parts = {}) => dossierOf(parts, [registered(), ...events], asOf);
const codes = (events: Events, parts: Parts = {}) => life(events, parts).anomalies.map(({ code }) => code);

const forward: Parts = { moves: [{ kind: "forward" }] };

describe("where a project begins", () => {
  test.each<[string, object, string]>([
    ["in the first stage", {}, "talks"],
    ["in the stage that its event names", { stage: "signed" }, "signed"],
    ["in the stage that its record names", { record: { stage: "signed" } }, "signed"],
    ["in that of its event, where both do", { stage: "started", record: { stage: "signed" } }, "started"],
    ["in the first stage, where the record reports none", { record: { stage: "" } }, "talks"],
    ["and where a stage does not apply", { record: { stage: "n/a" } }, "talks"],
  ])("%s", (_, more, stage) => {
    const dossier = dossierOf({}, [registered(more)], asOf);
    expect(dossier).toMatchObject({ stage, activity: "active", anomalies: [] });
    expect(dossier.entered).toEqual({ [stage]: "2024-01-10" });
    expect(dossier.first).toEqual({ [stage]: "2024-01-10" });
  });

  test("is no move: what a rule says of moves does not happen", () => {
    const moves: Parts = { moves: [{ activity: "paused" }] };
    expect(dossierOf(moves, [registered({ stage: "signed" })], asOf).activity).toBe("active");
  });

  test("on no known day is a stay of no known length, and a first entry on no known day", () => {
    const events: Events = [
      registered({ on: undefined }),
      entered("signed", "2024-03-01"),
      entered("talks", "2024-04-01"),
    ];
    const dossier = dossierOf({}, events, asOf);
    expect(dossier.stays.map(({ stage, from, until, days }) => [stage, from, until, days])).toEqual([
      ["talks", null, "2024-03-01", null],
      ["signed", "2024-03-01", "2024-04-01", 31],
      ["talks", "2024-04-01", null, 90],
    ]);
    expect(dossier.entered).toEqual({});
    expect(dossier.first).toEqual({ signed: "2024-03-01" });
    expect(dossier.anomalies.map(({ code }) => code)).toEqual(["stage-re-entered"]);
    const before = [registered({ on: undefined, stage: "signed" }), entered("talks", "2024-03-01")];
    const again = dossierOf({}, [...before, entered("signed", "2024-04-01")], asOf);
    expect(again.entered).toEqual({ talks: "2024-03-01", signed: "2024-04-01" });
  });
});

describe("a way through the stages", () => {
  // 10 January to 1 March 2024 are 21 + 29 + 1 days; to 10 June, 30 + 30 + 31 + 10; to 30 June, 20.
  test("is told by its stays: days at work and days idle", () => {
    const { stays, entered: standing } = life([
      entered("signed", "2024-03-01"),
      ...paused("2024-02-25", "2024-03-05"),
      entered("started", "2024-06-10"),
    ]);
    expect(stays).toEqual([
      { stage: "talks", from: "2024-01-10", until: "2024-03-01", days: 46, idle: 5 },
      { stage: "signed", from: "2024-03-01", until: "2024-06-10", days: 97, idle: 4 },
      { stage: "started", from: "2024-06-10", until: null, days: 20, idle: 0 },
    ]);
    expect(standing).toEqual({ talks: "2024-01-10", signed: "2024-03-01", started: "2024-06-10" });
  });

  test("goes back: an entry before which it went is undone, the first entry never is", () => {
    const back = [entered("started", "2024-02-01"), entered("signed", "2024-03-01")];
    expect(life(back).entered).toEqual({ talks: "2024-01-10", signed: "2024-03-01" });
    expect(life(back).first).toEqual({ talks: "2024-01-10", signed: "2024-03-01", started: "2024-02-01" });
    const again = [...back, entered("started", "2024-04-01")];
    expect(life(again).entered).toMatchObject({ started: "2024-04-01" });
    expect(life(again).first).toMatchObject({ started: "2024-02-01" });
  });

  test("is told of each time that it stood still, and why", () => {
    const { idle, activity } = life([
      { kind: "paused", on: "2024-02-01", reason: { zh: "缺地", en: "no land" } },
      { kind: "closed", as: "lost", on: "2024-03-01" },
      { kind: "reopened", on: "2024-04-01" },
      { kind: "paused", on: "2024-05-01" },
    ]);
    expect(activity).toBe("paused");
    expect(idle).toEqual([
      { activity: "paused", reason: { zh: "缺地", en: "no land" }, from: "2024-02-01", until: "2024-03-01" },
      { activity: "lost", from: "2024-03-01", until: "2024-04-01" },
      { activity: "paused", from: "2024-05-01", until: null },
    ]);
  });

  test("sets the activity that the rule of a move says", () => {
    const moves: Parts = { moves: [{ to: ["started"], activity: "lost" }, { kind: "back", activity: "active" }, {}] };
    const there = [entered("started", "2024-02-01")];
    expect(life(there, moves)).toMatchObject({ activity: "lost", anomalies: [] });
    expect(life([...there, entered("talks", "2024-03-01")], moves)).toMatchObject({
      activity: "active",
      stage: "talks",
    });
  });
});

describe("what is strange about it", () => {
  test.each<[string, Events, Parts, string[]]>([
    ["nothing", [entered("signed", "2024-02-01"), entered("started", "2024-03-01")], forward, []],
    ["a move that the pipeline does not allow", [entered("started", "2024-02-01")], forward, ["move-not-allowed"]],
    [
      "a move that it allows nobody",
      [entered("signed", "2024-02-01")],
      { moves: [{ by: "nobody" }] },
      ["move-not-allowed"],
    ],
    [
      "days out of order: produced before it started",
      [entered("started", "2024-02-01"), entered("signed", "2024-03-01")],
      { moves: [{ kind: "forward" }, { kind: "skip" }] },
      ["stage-out-of-order"],
    ],
    [
      "a stage entered again, as it may be",
      [entered("signed", "2024-02-01"), entered("talks", "2024-03-01"), entered("signed", "2024-04-01")],
      {},
      ["stage-re-entered", "stage-re-entered"],
    ],
    [
      "and as it may not be",
      [entered("signed", "2024-02-01"), entered("talks", "2024-03-01")],
      forward,
      ["move-not-allowed", "stage-re-entered"],
    ],
    ["a stage entered where it was", [entered("talks", "2024-02-01")], forward, ["stage-entered-twice"]],
    [
      "a move while it stood still",
      [...paused("2024-02-01"), entered("signed", "2024-03-01")],
      {},
      ["moved-while-idle"],
    ],
    [
      "standing still where that is not legal",
      [{ kind: "closed", as: "lost", on: "2024-02-01" }],
      { activities: [{ id: "lost", is: "closed", stages: ["signed"] }] },
      ["activity-not-legal"],
    ],
    [
      "moving to where it is not",
      [
        entered("signed", "2024-02-01"),
        { kind: "closed", as: "lost", on: "2024-03-01" },
        entered("started", "2024-04-01"),
      ],
      { activities: [{ id: "lost", is: "closed", stages: ["signed"] }] },
      ["moved-while-idle", "activity-not-legal"],
    ],
    [
      "pausing what is paused or closed",
      [
        ...paused("2024-02-01"),
        ...paused("2024-03-01"),
        { kind: "closed", as: "lost", on: "2024-04-01" },
        ...paused("2024-05-01"),
      ],
      {},
      ["already-idle", "already-idle"],
    ],
    [
      "resuming what is not paused, reopening what is not closed",
      [{ kind: "resumed", on: "2024-02-01" }, ...paused("2024-03-01"), { kind: "reopened", on: "2024-04-01" }],
      {},
      ["not-idle", "not-idle"],
    ],
    [
      "a lower class of papers after a higher",
      [
        { kind: "signed", class: "intent", on: "2024-02-01" },
        { kind: "signed", class: "contract", on: "2024-03-01" },
        { kind: "signed", class: "contract", on: "2024-03-15" },
        { kind: "signed", class: "intent", on: "2024-04-01" },
      ],
      { classes: ["intent", "contract"] },
      ["class-lower"],
    ],
    [
      "more funds than the whole investment",
      [
        { kind: "amended", on: "2024-02-01", set: { "investment.total": "1亿元" } },
        { kind: "capital-arrived", on: "2024-03-01", amount: "1.2亿元" },
      ],
      {},
      ["funds-above-total"],
    ],
  ])("%s", (_, events, parts, expected) => {
    expect(codes(events, parts)).toEqual(expected);
  });

  test("an order within a day that is not given", () => {
    const sameDay = [
      { ...entered("signed", "2024-02-01"), seq: 0 },
      { ...entered("started", "2024-02-01"), seq: 0 },
    ];
    expect(codes(sameDay)).toEqual(["same-day-order"]);
    expect(life(sameDay)).toMatchObject({ stage: "started" });
    expect(codes([entered("signed", "2024-02-01"), entered("started", "2024-02-01")])).toEqual([]);
  });

  test("a stage entered where the project was is no new stay, and no new entry", () => {
    const { stays, entered: standing } = life([entered("talks", "2024-02-01")]);
    expect(stays).toHaveLength(1);
    expect(standing).toEqual({ talks: "2024-01-10" });
  });

  test("is told in words, of the event", () => {
    const [anomaly] = life([entered("started", "2024-02-01")], {
      ...forward,
      stages: [
        { id: "talks", title: { zh: "洽谈", en: "Talks" } },
        { id: "signed" },
        { id: "started", title: { zh: "开工", en: "Start" } },
      ],
    }).anomalies;
    expect(anomaly).toEqual({
      code: "move-not-allowed",
      events: ["e1"],
      says: { zh: "流程不允许从“洽谈”到“开工”", en: 'the pipeline does not allow a move from "Talks" to "Start"' },
    });
  });

  test("keeps nobody from being where the events put him", () => {
    expect(life([entered("started", "2024-02-01")], forward)).toMatchObject({ stage: "started" });
  });
});
