import { describe, expect, test } from "vitest";
import { advance, type Dossier, type Move, type PipelineInput, replay } from "../../src/pipeline/index.js";
import { deepFreeze, isSaimaError } from "../../src/reason/index.js";
import { dossierOf, entered, paused, short } from "./clocks.js";

const on = "2024-05-15";
const registered = (record: object, stage = "talks") => ({ kind: "registered", on: "2024-01-10", record, stage });

/** What becomes of a move of a project with this record, of the short pipeline with these parts. */
function tried(
  parts: Partial<PipelineInput>,
  record: object,
  move: object,
  events: Parameters<typeof dossierOf>[1] = [],
) {
  const dossier = deepFreeze(dossierOf(parts, [registered(record), ...events], on));
  return advance(short(parts), dossier, { id: "m", on, ...move } as Move);
}

const obstacles = ({ obstacles }: ReturnType<typeof advance>) => obstacles.map(({ code }) => code);

/** The dossier once the move has been made. */
function after(parts: Partial<PipelineInput>, record: object, move: object): Dossier {
  const events = [{ id: "r", project: "p", ...registered(record) }];
  const [dossier] = replay(short(parts), events, { asOf: on }).dossiers;
  const answer = advance(short(parts), dossier as Dossier, { id: "m", on, ...move } as Move);
  expect(answer.obstacles).toEqual([]);
  expect(answer.accepted).toBe(true);
  const [again] = replay(short(parts), [...events, ...answer.events], { asOf: on }).dossiers;
  return again as Dossier;
}

const gated: Partial<PipelineInput> = {
  stages: [
    { id: "talks" },
    { id: "signed", gates: [{ require: ["a"], waive: { field: "actor.role", equals: "lead" } }] },
    { id: "started" },
  ],
};

describe("a move to a stage", () => {
  test("is one event, which the host stores as it is", () => {
    const actor = { id: "li", role: "lead" };
    const answer = tried({}, {}, { to: "signed", actor, reason: "ready", recordedOn: "2024-05-16", set: { a: 1 } });
    expect(answer).toMatchObject({ accepted: true, obstacles: [], definition: { id: "short", edition: "1" } });
    expect(answer.events).toEqual([
      {
        id: "m",
        project: "p",
        kind: "entered",
        on,
        recordedOn: "2024-05-16",
        by: actor,
        stage: "signed",
        set: { a: 1 },
        reason: "ready",
      },
    ]);
  });

  test("comes after all else that happened on its day", () => {
    const [event] = tried({}, {}, { to: "signed" }, [{ kind: "amended", on, set: {}, seq: 7 }]).events;
    expect(event).toMatchObject({ seq: 8 });
  });

  test("is replayed: the project stands there, with what was set", () => {
    const dossier = after(gated, { b: 1 }, { to: "signed", set: { a: "x", "c.d": null } });
    expect(dossier).toMatchObject({
      stage: "signed",
      record: { id: "p", b: 1, a: "x", c: { d: null } },
      anomalies: [],
    });
    expect(dossier.entered).toEqual({ talks: "2024-01-10", signed: on });
  });

  test("that lacks something is refused with all of it, and changes nothing", () => {
    const answer = tried(gated, { b: 1 }, { to: "signed" });
    expect(answer).toMatchObject({ accepted: false, events: [], obstacles: [], missing: { clear: false } });
    expect(answer.missing?.missing.map(({ field }) => field)).toEqual(["a"]);
  });

  test("may give what it lacks", () => {
    expect(tried(gated, {}, { to: "signed", set: { a: 1 } }).accepted).toBe(true);
    expect(tried(gated, { a: 1 }, { to: "signed", set: { a: null } }).accepted).toBe(false);
  });

  test("where it already is, before what has happened, or while it stands still, is refused", () => {
    expect(obstacles(tried({}, {}, { to: "talks" }))).toEqual(["stage-same"]);
    expect(obstacles(tried({}, {}, { to: "signed", on: "2024-01-09" }))).toEqual(["early"]);
    const idle = tried({}, {}, { to: "signed" }, paused("2024-02-01"));
    expect(obstacles(idle)).toEqual(["idle"]);
    expect(idle.obstacles[0]?.says).toEqual({
      zh: "项目处于“paused”，请先恢复推进",
      en: 'the project is "paused": set it active first',
    });
  });

  test("belongs to whom the rule names: who does not say who he is, is nobody", () => {
    const moves: PipelineInput["moves"] = [{ by: { field: "actor.role", equals: "lead" } }];
    const unauthorised = (actor: unknown) => tried({ moves }, {}, { to: "signed", actor }).missing?.unauthorised.length;
    expect(unauthorised({ role: "lead" })).toBe(0);
    expect(unauthorised({ role: "clerk" })).toBe(1);
    expect(unauthorised(undefined)).toBe(1);
    expect(unauthorised(null)).toBe(1);
    expect(tried({ moves }, {}, { to: "signed", actor: { role: "lead" } }).accepted).toBe(true);
    expect(tried({ moves }, {}, { to: "signed" }).accepted).toBe(false);
  });

  test("is judged on what is stored, or on what is being stored", () => {
    const by = { field: "actor.id", equals: { field: "steward" } } as const;
    const move = { to: "signed", actor: { id: "li" }, set: { steward: "li" } };
    expect(tried({ moves: [{ by, judged: "before" }] }, { steward: "wang" }, move).accepted).toBe(false);
    expect(tried({ moves: [{ by, judged: "after" }] }, { steward: "wang" }, move).accepted).toBe(true);
  });
});

describe("a move that sets an activity", () => {
  const parts: Partial<PipelineInput> = {
    moves: [{ kind: "back", activity: "lost" }, { kind: "skip", activity: "active" }, {}],
    activities: [
      { id: "lost", is: "closed", stages: ["talks"], reasons: [{ id: "land" }] },
      { id: "paused", is: "paused", reason: "optional" },
    ],
  };

  test("asks for its reason, and is legal where that activity is", () => {
    const signed = [entered("signed", "2024-02-01")];
    const started = [entered("started", "2024-02-01")];
    expect(obstacles(tried(parts, {}, { to: "talks" }, signed))).toEqual(["reason-missing"]);
    expect(obstacles(tried(parts, {}, { to: "talks", reason: "weather" }, signed))).toEqual(["reason-unknown"]);
    expect(obstacles(tried(parts, {}, { to: "talks", reason: "land" }, signed))).toEqual([]);
    expect(obstacles(tried(parts, {}, { to: "signed", reason: "land" }, started))).toEqual(["activity-not-legal"]);
  });

  test("sets it, also of a project that stands still", () => {
    const events = [
      { id: "r", project: "p", ...registered({}) },
      { id: "2", project: "p", kind: "paused", as: "paused", on: "2024-02-01" },
    ];
    const [dossier] = replay(short(parts), events, { asOf: on }).dossiers;
    const answer = advance(short(parts), dossier as Dossier, { id: "m", on, to: "started" });
    expect(answer.accepted).toBe(true);
    const [moved] = replay(short(parts), [...events, ...answer.events], { asOf: on }).dossiers;
    expect(moved).toMatchObject({
      stage: "started",
      activity: "active",
      anomalies: [],
      idle: [{ from: "2024-02-01", until: on }],
    });
  });
});

describe("an edit", () => {
  const signed = [entered("signed", "2024-02-01")];

  test("is one event, and answers for what it touches only", () => {
    const answer = tried(gated, { b: 1 }, { set: { b: 2 } }, signed);
    expect(answer.accepted).toBe(true);
    expect(answer.events[0]).toMatchObject({ kind: "amended", set: { b: 2 } });
    expect(answer.missing?.untouched.map(({ field }) => field)).toEqual(["a"]);
    expect(tried(gated, { a: 1 }, { set: { a: null } }, signed).accepted).toBe(false);
  });

  test("that cannot be written where it says is refused, not half made", () => {
    const answer = tried({}, { b: "text" }, { set: { "b.c": 1, d: 2 } });
    expect(obstacles(answer)).toEqual(["path-blocked"]);
    expect(answer.events).toEqual([]);
  });

  test("of a project that stands still is allowed", () => {
    expect(tried({}, {}, { set: { b: 1 } }, paused("2024-02-01")).accepted).toBe(true);
  });
});

describe("pausing, closing, resuming, reopening", () => {
  const lead = { field: "actor.role", equals: "lead" } as const;
  const parts: Partial<PipelineInput> = {
    activities: [
      { id: "paused", is: "paused", reason: "optional", leave: lead },
      { id: "frozen", is: "paused" },
      { id: "lost", is: "closed", reasons: [{ id: "land" }, { id: "market" }], stages: ["talks", "signed"] },
      { id: "done", is: "closed", reason: "optional", stages: ["started"], by: lead },
    ],
  };
  const set = (activity: string, more: object = {}, events: Parameters<typeof dossierOf>[1] = []) =>
    obstacles(tried(parts, {}, { activity, ...more }, events));
  const pausedNow = [{ kind: "paused", as: "paused", on: "2024-02-01" }];
  const lostNow = [{ kind: "closed", as: "lost", reason: "land", on: "2024-02-01" }];

  test("need a reason unless it is optional, and one of those listed", () => {
    expect(set("paused")).toEqual([]);
    expect(set("frozen")).toEqual(["reason-missing"]);
    expect(set("frozen", { reason: "  " })).toEqual(["reason-missing"]);
    expect(set("frozen", { reason: "any" })).toEqual([]);
    expect(set("lost", { reason: "weather" })).toEqual(["reason-unknown"]);
    expect(set("lost", { reason: "land" })).toEqual([]);
    const [unknown] = tried(parts, {}, { activity: "lost", reason: "x" }).obstacles;
    expect(unknown?.says.en).toBe("the reason must be one of: land, market");
  });

  test("are legal in the stages named", () => {
    expect(set("done", { actor: { role: "lead" } })).toEqual(["activity-not-legal"]);
    expect(set("done", { actor: { role: "lead" } }, [entered("started", "2024-02-01")])).toEqual([]);
    expect(set("lost", { reason: "land" }, [entered("started", "2024-02-01")])).toEqual(["activity-not-legal"]);
  });

  test("belong to whom the activity names, and so does leaving it", () => {
    const started = [entered("started", "2024-02-01")];
    expect(set("done", {}, started)).toEqual(["unauthorised"]);
    expect(set("active", { actor: { role: "clerk" } }, pausedNow)).toEqual(["unauthorised"]);
    expect(set("active", { actor: { role: "lead" } }, pausedNow)).toEqual([]);
  });

  test("go from one to another only as they can", () => {
    expect(set("active")).toEqual(["activity-same"]);
    expect(set("paused", {}, pausedNow)).toEqual(["activity-same"]);
    expect(set("frozen", { reason: "x" }, pausedNow)).toEqual(["idle"]);
    expect(set("lost", { reason: "land" }, pausedNow)).toEqual([]);
    expect(set("paused", {}, lostNow)).toEqual(["activity-closed"]);
    expect(set("active", {}, lostNow)).toEqual([]);
  });

  test.each<[string, object[], object, object]>([
    ["paused", [], { activity: "paused" }, { kind: "paused", as: "paused" }],
    ["lost", [], { activity: "lost", reason: "land" }, { kind: "closed", as: "lost", reason: "land" }],
    ["resumed", pausedNow, { activity: "active", actor: { role: "lead" } }, { kind: "resumed" }],
    ["reopened", lostNow, { activity: "active" }, { kind: "reopened" }],
  ])("are the event they are: %s", (_, events, move, event) => {
    const [made] = tried(parts, {}, move, events as never).events;
    expect(made).toMatchObject(event);
  });

  test("show in the dossier, with the reason", () => {
    const dossier = after(parts, {}, { activity: "lost", reason: "market" });
    expect(dossier).toMatchObject({ activity: "lost", anomalies: [] });
    expect(dossier.idle).toEqual([{ activity: "lost", reason: "market", from: on, until: null }]);
  });
});

describe("lifting a requirement", () => {
  const waive = { stage: "signed", requirement: "a" };
  const actor = { id: "li", role: "lead" };

  test("lets the project pass for a reason and a time, and tells so", () => {
    const events = [{ id: "r", project: "p", ...registered({}) }];
    const [dossier] = replay(short(gated), events, { asOf: on }).dossiers;
    const lifted = advance(short(gated), dossier as Dossier, {
      id: "w",
      on,
      actor,
      reason: "急",
      waive,
      until: "2024-06-30",
    });
    const [with_] = replay(short(gated), [...events, ...lifted.events], { asOf: on }).dossiers;
    expect(with_?.record["waivers"]).toEqual([{ ...waive, reason: "急", on, until: "2024-06-30", by: actor }]);
    const go = (day: string) => advance(short(gated), with_ as Dossier, { id: "m", on: day, to: "signed" });
    expect(go("2024-06-30").accepted).toBe(true);
    expect(go("2024-06-30").missing?.waived).toHaveLength(1);
    expect(go("2024-07-01").accepted).toBe(false);
    expect(go("2024-07-01").missing?.expired[0]?.says.en).toBe("no longer lifted since 2024-06-30: a is given");
  });

  test("needs a reason, and somebody who may", () => {
    expect(obstacles(tried(gated, {}, { waive, actor }))).toEqual(["reason-missing"]);
    expect(obstacles(tried(gated, {}, { waive, reason: "x" }))).toEqual(["unauthorised"]);
    expect(obstacles(tried(gated, {}, { waive, reason: "x", actor: { role: "clerk" } }))).toEqual(["unauthorised"]);
    const plain = { stages: [{ id: "talks" }, { id: "signed", gates: [{ require: ["a"] }] }] };
    expect(obstacles(tried(plain, {}, { waive, reason: "x", actor }))).toEqual(["unauthorised"]);
  });

  test("needs the leave of every gate that asks for it by that name", () => {
    const gates = [
      { require: ["a"], waive: "anyone" },
      { require: ["a"], waive: "nobody" },
    ] as const;
    expect(
      obstacles(tried({ stages: [{ id: "talks" }, { id: "signed", gates }] }, {}, { waive, reason: "x" })),
    ).toEqual(["unauthorised"]);
  });

  test("is not done by an edit", () => {
    const set = { waivers: [{ ...waive, reason: "x", on }] };
    expect(() => tried(gated, {}, { set })).toThrow("waivers-set");
    expect(() => tried(gated, {}, { to: "signed", set: { "waivers.0": set.waivers[0] } })).toThrow("waivers-set");
  });
});

describe("misuse is refused", () => {
  test.each<[string, object]>([
    ["move-unclear", {}],
    ["move-unclear", { to: "signed", activity: "paused" }],
    ["move-unclear", { set: {}, waive: { stage: "signed", requirement: "a" } }],
    ["missing", { id: undefined, to: "signed" }],
    ["record-id-malformed", { id: "", to: "signed" }],
    ["id-twice", { id: "e0", to: "signed" }],
    ["day-impossible", { on: "2024-02-30", to: "signed" }],
    ["day-malformed", { recordedOn: "today", to: "signed" }],
    ["move-unclear", { to: "signed", until: "2024-06-30" }],
    ["wrong-type", { until: 5, waive: { stage: "signed", requirement: "a" } }],
    ["stage-unknown", { to: "sined" }],
    ["stage-unknown", { waive: { stage: "sined", requirement: "a" } }],
    ["activity-unknown", { activity: "asleep" }],
    ["requirement-unknown", { waive: { stage: "signed", requirement: "b" } }],
    ["requirement-unknown", { waive: { stage: "started", requirement: "a" } }],
    ["change-malformed", { set: { id: "q" } }],
    ["change-malformed", { set: { "a..b": 1 } }],
    ["forbidden-name", { set: JSON.parse('{"__proto__": 1}') }],
    ["wrong-type", { set: [] }],
    ["wrong-type", { reason: 5, to: "signed" }],
    ["wrong-type", { actor: { id: "li", role: 5 }, to: "signed" }],
    ["unknown-key", { to: "signed", sets: {} }],
    ["not-plain", { set: { a: 10n } }],
  ])("as %s: %o", (code, move) => {
    let codes: readonly string[] = [];
    try {
      tried(gated, {}, move);
    } catch (thrown) {
      codes = isSaimaError(thrown) ? thrown.problems.map((each) => each.code) : [String(thrown)];
    }
    expect(codes).toEqual([code]);
  });

  test("of a dossier that is none, or of another pipeline", () => {
    const move: Move = { id: "m", on, to: "signed" };
    for (const none of [undefined, null, {}, [], "p"])
      expect(() => advance(short({}), none as never, move)).toThrow("dossier-malformed");
    const dossier = dossierOf({}, [], on);
    expect(() => advance(short({}), { ...dossier, stage: "idea" }, move)).toThrow("stage-unknown");
  });

  test("all of it at once", () => {
    try {
      tried(gated, {}, { to: "sined", activity: "asleep" });
      expect.unreachable();
    } catch (thrown) {
      const problems = isSaimaError(thrown) ? thrown.problems : [];
      expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
        "move-unclear ",
        "stage-unknown to",
        "activity-unknown activity",
      ]);
    }
  });
});
