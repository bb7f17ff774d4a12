import { describe, expect, test } from "vitest";
import { type EventInput, historiesOf, recordOf } from "../../src/project/index.js";
import { isSaimaError } from "../../src/reason/index.js";
import { standsGarbage } from "../support/garbage-calls.js";
import { codesOf, END, event, historyOf, idsOf, registered } from "./timeline.js";

const problemsOf = (events: unknown, options: object = {}) => {
  try {
    historiesOf(events as readonly EventInput[], { asOf: END, ...options });
    return [];
  } catch (thrown) {
    if (!isSaimaError(thrown)) throw thrown;
    return thrown.problems.map(({ code, path }) => `${path}: ${code}`);
  }
};

describe("histories", () => {
  test("are one for each project, in the code-point order of their ids", () => {
    const bare = ["p2", "p10", "𠀀", "～", "p1"].map((id) => ({ id }));
    // U+20000 comes after U+FF5E, though its first UTF-16 unit comes before.
    expect(historiesOf(bare, { asOf: END }).histories.map(({ project }) => project)).toEqual([
      "p1",
      "p10",
      "p2",
      "～",
      "𠀀",
    ]);
  });

  test("take a bare record for what was registered, on its day or before all days, and into its stage", () => {
    const dated = { id: "a", registeredOn: "2024-02-01", stage: "signed", mine: [1] };
    const undated = { id: "b", registeredOn: null, recordedOn: "2024-05-01" };
    const { histories } = historiesOf([dated, undated], { asOf: END });
    expect(histories.map(({ events }) => events[0])).toEqual([
      { id: "registered:a", project: "a", kind: "registered", on: "2024-02-01", record: dated, stage: "signed" },
      { id: "registered:b", project: "b", kind: "registered", recordedOn: "2024-05-01", record: undated },
    ]);
    expect(historiesOf([dated, undated], { asOf: "1999-01-01" }).histories.map(({ project }) => project)).toEqual([
      "b",
    ]);
  });

  test("stand in the order of days, then seq, then stages entered, then ids; what was registered first", () => {
    const on = "2024-01-01";
    const events = [
      event("amended", { id: "z", on, seq: 1, set: {} }),
      event("entered", { id: "a", on, stage: "second" }),
      event("entered", { id: "b", on, stage: "first" }),
      event("amended", { id: "d", on, set: {} }),
      event("entered", { id: "c", on, stage: "elsewhere" }),
      event("amended", { id: "y", on: "2023-12-31", seq: 9, set: {} }),
    ];
    expect(idsOf(historyOf(events, { stageOrder: ["first", "second"] }))).toEqual(["y", "r", "c", "d", "b", "a", "z"]);
  });

  test("end on the day that is asked about", () => {
    const events = [event("amended", { id: "a", on: "2024-03-01", set: {} }), event("resumed", { on: "2024-03-02" })];
    expect(idsOf(historyOf(events, { asOf: "2024-03-01" }))).toEqual(["r", "a"]);
    expect(historiesOf(events, { asOf: "2020-01-01" }).histories).toEqual([]);
  });

  test("leave out what was not known yet, and count what does not say when it was recorded", () => {
    const events = [
      event("resumed", { id: "late", on: "2024-02-01", recordedOn: "2024-06-01" }),
      event("resumed", { id: "plain", on: "2024-02-01" }),
      event("resumed", { id: "soon", on: "2024-02-01", recordedOn: "2024-02-02" }),
    ];
    const asked = (knownOn: string) => {
      const { histories, unrecorded } = historiesOf([registered, ...events], { asOf: END, knownOn });
      return [histories.flatMap(idsOf), unrecorded];
    };
    expect(asked("2024-05-31")).toEqual([["r", "plain", "soon"], 2]);
    expect(asked("2024-06-01")).toEqual([["r", "late", "plain", "soon"], 2]);
    expect(asked("2023-06-01")).toEqual([[], 2]);
    expect(historiesOf(events, { asOf: END }).unrecorded).toBe(0);
  });

  test("have an event that is given twice once", () => {
    const again = { ...event("amended", { id: "a", set: { x: 1, y: 2 } }) };
    const otherwise = Object.fromEntries(Object.entries(again).reverse());
    expect(idsOf(historyOf([again, otherwise, again]))).toEqual(["r", "a"]);
    expect(historiesOf([{ id: "p" }, { id: "p" }], { asOf: END }).histories).toHaveLength(1);
  });

  test("refuse everything that is wrong at once, and say where", () => {
    const events = [
      event("entered", { id: "a", stage: "x" }),
      event("entered", { id: "a", stage: "y" }),
      event("entered", { on: "2024-02-30" }),
      event("invented"),
      { id: "__proto__" },
      event("amended", { set: { id: "q" } }),
      event("capital-arrived", { amount: "近5亿元" }),
      event("registered", { record: { id: "q" } }),
      event("corrected", { corrects: "a" }),
      event("corrected", { corrects: "a", with: { kind: "resumed" }, void: true }),
      event("corrected", { corrects: "a", with: { kind: "corrected", corrects: "b", void: true } }),
      event("credit-changed", { credit: [{ unit: "A", share: "0" }] }),
      { project: "p", on: "2024-01-01", id: "kindless" },
      { id: "p", registeredOn: "soon" },
      5,
    ];
    expect(problemsOf(events)).toEqual([
      "[1].id: event-id-twice",
      "[2].on: day-impossible",
      "[2].stage: missing",
      "[3].kind: wrong-value",
      "[4].id: forbidden-name",
      "[5].set.id: set-path-malformed",
      "[6].amount: money-inexact",
      "[7].record.id: record-of-another",
      "[8]: correction-unclear",
      "[9]: correction-unclear",
      "[10].with.kind: wrong-value",
      "[11].credit[0].share: share-out-of-range",
      "[12].kind: missing",
      "[13].registeredOn: day-malformed",
      "[14]: wrong-type",
    ]);
  });

  test("refuse options that are none, and a list that is none", () => {
    expect(problemsOf("events")).toEqual([": wrong-type"]);
    expect(problemsOf(new Array(4_000_000_000))).toEqual([": too-many"]);
    expect(problemsOf(new Proxy([], { get: () => expect.unreachable() }))).toEqual([": unreadable"]);
    expect(problemsOf([], { asOf: "2024" })).toEqual(["asOf: day-malformed"]);
    expect(problemsOf([], { kinds: ["visited", "entered", "visited"] })).toEqual([
      "kinds[1]: own-kind-known",
      "kinds[2]: own-kind-known",
    ]);
    expect(problemsOf([], { today: "2024-01-01" })).toEqual(["today: unknown-key"]);
  });

  test("know the kinds that a place names, and no others", () => {
    const visit = event("visited", { by: { role: "leader", mood: "good" }, guests: 3 });
    expect(problemsOf([visit])).toEqual(["[0].kind: wrong-value"]);
    expect(historyOf([visit], { kinds: ["visited"] }).events[1]).toBe(visit);
    expect(problemsOf([{ ...visit, on: undefined }], { kinds: ["visited"] })).toEqual(["[0].on: missing"]);
  });
});

describe("a correction", () => {
  const entered = event("entered", { id: "a", on: "2024-03-01", stage: "signed", recordedOn: "2024-03-02", seq: 2 });

  test("puts something else in the place of an event, under its own name", () => {
    const right = event("corrected", {
      on: "2024-08-01",
      corrects: "a",
      with: { kind: "entered", on: "2024-04-01", stage: "started", note: "n" },
    });
    const expected = {
      id: "a",
      project: "p",
      kind: "entered",
      on: "2024-04-01",
      stage: "started",
      note: "n",
      recordedOn: "2024-03-02",
      seq: 2,
    };
    expect(historyOf([entered, right]).events).toEqual([registered, expected]);
    // What is known counts, though the correction itself happens later than the day asked about.
    expect(historyOf([entered, right], { asOf: "2024-05-01" }).events).toEqual([registered, expected]);
    expect(idsOf(historyOf([entered, right], { asOf: "2024-03-31" }))).toEqual(["r"]);
    expect(historyOf([entered, right], { knownOn: "2024-07-31" }).events).toEqual([registered, entered]);
  });

  test("keeps the day of the event where it says none", () => {
    const right = event("corrected", { corrects: "a", with: { kind: "entered", stage: "started" } });
    expect(historyOf([entered, right]).events[1]).toMatchObject({ on: "2024-03-01", stage: "started" });
  });

  test("voids, and when it is voided itself the event is back", () => {
    const void1 = event("corrected", { id: "v1", corrects: "a", void: true, on: "2024-05-01" });
    const void2 = event("corrected", { id: "v2", corrects: "v1", void: true, on: "2024-06-01" });
    const void3 = event("corrected", { id: "v3", corrects: "v2", void: true, on: "2024-07-01" });
    expect(idsOf(historyOf([entered, void1]))).toEqual(["r"]);
    expect(idsOf(historyOf([entered, void2, void1]))).toEqual(["r", "a"]);
    expect(idsOf(historyOf([void3, entered, void2, void1]))).toEqual(["r"]);
    expect(idsOf(historyOf([void3, entered, void2, void1], { knownOn: "2024-06-30" }))).toEqual(["r", "a"]);
  });

  test("holds before earlier ones, by when it was recorded, then seq, then id", () => {
    const stage = (id: string, fields: object) =>
      event("corrected", { id, corrects: "a", with: { kind: "entered", stage: id }, on: "2024-05-01", ...fields });
    const last = (...corrections: EventInput[]) => historyOf([entered, ...corrections]).events[1]?.stage;
    expect(last(stage("x", { recordedOn: "2024-09-01" }), stage("y", { on: "2024-08-01" }))).toBe("x");
    expect(last(stage("x", { seq: 1 }), stage("y", {}))).toBe("x");
    expect(last(stage("x", {}), stage("y", {}))).toBe("y");
  });

  test("of nothing, or in a circle, is an anomaly and has no effect", () => {
    const of = (id: string, corrects: string) => event("corrected", { id, corrects, void: true });
    const history = historyOf([entered, of("c1", "c2"), of("c2", "c3"), of("c3", "c2"), of("c4", "c4"), of("c5", "x")]);
    expect(idsOf(history)).toEqual(["r", "a"]);
    expect(history.anomalies.map(({ code, events }) => [code, ...events])).toEqual(
      ["c2", "c3", "c4", "c5"].map((id) => ["correction-of-nothing", id]),
    );
  });

  test("of nothing is forgotten when it is voided", () => {
    const wrong = event("corrected", { id: "c1", corrects: "x", void: true });
    expect(historyOf([wrong, event("corrected", { corrects: "c1", void: true })]).anomalies).toEqual([]);
  });

  test("reaches no other project", () => {
    const other = { ...event("entered", { id: "b", stage: "x" }), project: "q" };
    const { histories } = historiesOf([other, event("corrected", { corrects: "b", void: true })], { asOf: END });
    expect(histories.map(codesOf)).toEqual([["correction-of-nothing"], ["not-registered"]]);
  });

  test("takes no day away", () => {
    const undated = { ...registered, on: null };
    const right = event("corrected", { corrects: "r", with: { kind: "resumed" } });
    const { histories } = historiesOf([undated, right], { asOf: END });
    expect(histories[0]?.events).toEqual([undated]);
    expect(histories.map(codesOf)).toEqual([["correction-undated"]]);
  });
});

describe("what is strange about a history", () => {
  test("registration: never, twice, too late", () => {
    const amended = event("amended", { id: "a", on: "2023-05-01", set: {} });
    const again = { ...registered, id: "r2", on: "2024-02-01" };
    expect(historiesOf([amended], { asOf: END }).histories.map(codesOf)).toEqual([["not-registered"]]);
    expect(historyOf([amended, again]).anomalies.map(({ code, events }) => [code, ...events])).toEqual([
      ["registered-twice", "r", "r2"],
      ["before-registered", "a"],
    ]);
  });

  test("days: recorded before it happened, valid until before from", () => {
    const early = event("resumed", { recordedOn: "2024-02-29" });
    const reversed = event("evidence-attached", { evidence: "x", validFrom: "2024-03-02", validUntil: "2024-03-01" });
    const right = event("evidence-attached", { evidence: "y", validFrom: "2024-03-01", validUntil: "2024-03-01" });
    const atOnce = event("resumed", { on: "2024-03-02", recordedOn: "2024-03-02" });
    expect(codesOf(historyOf([early, reversed, right, atOnce]))).toEqual([
      "recorded-before-it-happened",
      "validity-reversed",
    ]);
  });

  test.each<[string, object, object, boolean]>([
    ["two stages", { kind: "entered", stage: "x" }, { kind: "entered", stage: "y" }, true],
    ["one stage twice", { kind: "entered", stage: "x" }, { kind: "entered", stage: "x" }, false],
    ["paused and closed", { kind: "paused" }, { kind: "closed", as: "lost" }, true],
    ["paused for two reasons", { kind: "paused", reason: "a" }, { kind: "paused", reason: "b" }, false],
    ["one path", { kind: "amended", set: { x: 1, y: 1 } }, { kind: "entered", stage: "a", set: { y: 2 } }, true],
    ["one path, the same", { kind: "amended", set: { y: 1 } }, { kind: "amended", set: { y: 1 } }, false],
    ["two paths", { kind: "amended", set: { x: 1 } }, { kind: "amended", set: { y: 1 } }, false],
    [
      "the stage, and a field of that name",
      { kind: "amended", set: { stage: 1 } },
      { kind: "entered", stage: "x" },
      false,
    ],
    ["signings", { kind: "signed", class: "intent" }, { kind: "signed", class: "contract" }, true],
    [
      "credit",
      { kind: "credit-changed", credit: [] },
      { kind: "credit-changed", credit: [{ unit: "A", share: 1 }] },
      true,
    ],
    [
      "one milestone",
      { kind: "planned", milestone: "m", due: "2025-01-01" },
      { kind: "planned", milestone: "m", due: "2025-02-01" },
      true,
    ],
    [
      "two milestones",
      { kind: "planned", milestone: "m", due: "2025-01-01" },
      { kind: "planned", milestone: "n", due: "2025-02-01" },
      false,
    ],
    [
      "a signing and whom it counts for",
      { kind: "signed", class: "contract" },
      { kind: "credit-changed", credit: [{ unit: "u", share: "1" }] },
      true,
    ],
    ["two arrivals", { kind: "capital-arrived", amount: "1元" }, { kind: "capital-arrived", amount: "2元" }, false],
  ])("the order of one day: %s", (_, one, other, strange) => {
    const at = (id: string, fields: object, seq = 0) => event("", { id, ...fields, seq });
    const expected = { code: "same-day-order", events: ["a", "b"] };
    const { anomalies } = historyOf([at("b", other), at("a", one), event("resumed", { on: "2024-03-02" })]);
    expect(anomalies).toEqual(strange ? [expect.objectContaining(expected)] : []);
    // The order is given by `seq`, or by the day.
    expect(codesOf(historyOf([at("b", other, 1), at("a", one)]))).toEqual([]);
    expect(codesOf(historyOf([at("b", { ...other, on: "2024-03-02" }), at("a", one)]))).toEqual([]);
  });

  test("the order of one day matters where one event sets what another adds to or signs, not how an amount is spelled", () => {
    const set = (path: string, value: unknown) => event("amended", { id: "b", set: { [path]: value } });
    const strange = (...events: Parameters<typeof historyOf>[0]) => codesOf(historyOf(events));
    const arrived = event("capital-arrived", { id: "a", amount: "1亿元" });
    expect(strange(arrived, set("funds.total", "5亿元"))).toEqual(["same-day-order"]);
    expect(strange(arrived, event("capital-arrived", { id: "b", amount: "2亿元" }))).toEqual([]);
    const increased = event("capital-increased", { id: "a", amount: "1亿元" });
    expect(strange(increased, set("investment.total", "5亿元"))).toEqual(["same-day-order"]);
    expect(strange(event("signed", { id: "a", class: "contract" }), set("signing.class", "x"))).toEqual([
      "same-day-order",
    ]);
    expect(strange(event("paused", { id: "a" }), event("entered", { id: "b", stage: "x" }))).toEqual([
      "same-day-order",
    ]);
    const spelled = event("amended", { id: "a", set: { "investment.total": "1亿元" } });
    expect(strange(spelled, set("investment.total", "10000万元"))).toEqual([]);
  });

  test("the order of one day is told once, of all that is concerned", () => {
    const history = historyOf([
      event("entered", { id: "a", stage: "x" }),
      event("entered", { id: "b", stage: "y" }),
      event("paused", { id: "c" }),
      event("resumed", { id: "d" }),
      event("capital-arrived", { id: "e", amount: "1元" }),
      event("signed", { id: "f", class: "intent", seq: 1 }),
      event("signed", { id: "g", class: "contract", seq: 1 }),
    ]);
    expect(history.anomalies).toEqual([
      {
        code: "same-day-order",
        events: ["a", "b", "c", "d", "f", "g"],
        says: {
          zh: "2024-03-01的6个事件写同一内容，先后未定。请写seq",
          en: "6 events of 2024-03-01 write the same, and their order is not given: give `seq`",
        },
      },
    ]);
  });
});

test("a chain of twenty thousand corrections is followed to its end", () => {
  const chain = (length: number) =>
    Array.from({ length }, (_, i) =>
      event("corrected", { id: `c${i}`, corrects: i === 0 ? "a" : `c${i - 1}`, void: true }),
    );
  const entered = event("entered", { id: "a", stage: "x" });
  expect(idsOf(historyOf([...chain(20_000), entered]))).toEqual(["r", "a"]);
  expect(idsOf(historyOf([entered, ...chain(20_001)]))).toEqual(["r"]);
});

test("garbage is refused, and nothing else thrown", () => {
  const options = { asOf: END, knownOn: END, kinds: ["visited"], stageOrder: ["x"] };
  standsGarbage(historiesOf, [[registered, { id: "q", registeredOn: "2024-01-01" }], options]);
  standsGarbage((...events: unknown[]) => historiesOf(events as never, options), [registered, event("resumed")], 300);
  const all = [registered, event("capital-arrived", { amount: "1元" }), event("planned", { milestone: "m", due: END })];
  standsGarbage(recordOf, [all]);
  standsGarbage((...events: unknown[]) => recordOf(events as never), all, 300);
});
