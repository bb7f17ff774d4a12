import { describe, expect, test } from "vitest";
import { type Clock, type ClockReading, sayClock } from "../../src/pipeline/index.js";
import { dossierOf, entered, paused } from "./clocks.js";

/** Anqing 2015: who builds on existing land obtains it within 3 months of signing. */
const land: Clock = {
  id: "land",
  from: { entered: "signed" },
  until: { event: "evidence-attached", where: { field: "evidence", equals: "land-certificate" } },
  within: { months: 3 },
  warn: 15,
};
const certificate = (on: string) => ({ kind: "evidence-attached", on, evidence: "land-certificate" });
const signed = entered("signed", "2024-01-31");

type Events = Parameters<typeof dossierOf>[1];

function reading(clock: Clock, events: Events, asOf: string, more?: object): ClockReading | undefined {
  return dossierOf({ clocks: [clock] }, events, asOf, more).clocks[clock.id];
}

describe("a time limit", () => {
  test("waits until it begins", () => {
    expect(reading(land, [], "2024-06-30")).toEqual({
      state: "waiting",
      from: null,
      due: null,
      on: null,
      days: null,
      unit: "days",
    });
  });

  // Three months after 31 January is the last day of April. From 15 to 30 April are 15 days.
  test.each([
    ["2024-01-31", "running", 90],
    ["2024-04-14", "running", 16],
    ["2024-04-15", "warning", 15],
    ["2024-04-29", "warning", 1],
    ["2024-04-30", "warning", 0],
    ["2024-05-01", "over", 1],
    ["2024-05-12", "over", 12],
  ])("stands on %s at %s, %i", (asOf, state, days) => {
    const due = { from: "2024-01-31", due: "2024-04-30", on: null, unit: "days" };
    expect(reading(land, [signed], asOf)).toEqual({ ...due, state, days });
  });

  test("is kept on the day it is due, and late on the day after, however late one asks", () => {
    for (const asOf of ["2024-05-01", "2024-12-31"]) {
      expect(reading(land, [signed, certificate("2024-04-20")], asOf)).toMatchObject({ state: "done", days: 10 });
      expect(reading(land, [signed, certificate("2024-04-30")], asOf)).toMatchObject({ state: "done", days: 0 });
      expect(reading(land, [signed, certificate("2024-05-01")], asOf)).toMatchObject({ state: "late", days: 1 });
    }
  });

  test("to a stage is kept by who skips the stage, from the day it is passed", () => {
    const toSigned: Clock = {
      id: "sign",
      from: { entered: "talks" },
      until: { entered: "signed" },
      within: { days: 30 },
    };
    const events = [{ kind: "registered", on: "2024-01-01", record: {} }, entered("started", "2024-01-21")];
    expect(reading(toSigned, events, "2024-06-30")).toMatchObject({ state: "done", on: "2024-01-21", days: 10 });
  });

  test("does not warn where nothing is said of warning", () => {
    const { warn, ...silent } = land;
    expect(reading(silent, [signed], "2024-04-30")).toMatchObject({ state: "running", days: 0 });
  });

  test("begins again when a project has gone back and comes again", () => {
    const back = [signed, entered("talks", "2024-02-10")];
    expect(reading(land, back, "2024-03-01")).toMatchObject({ state: "waiting", from: null });
    const again = [...back, entered("signed", "2024-03-01")];
    expect(reading(land, again, "2024-03-01")).toMatchObject({ from: "2024-03-01", due: "2024-06-01" });
  });
});

describe("a time limit of a project that stands still", () => {
  // Due on 30 April; on 1 March are 60 days left.
  test("stands still with the days it has left, and goes on with as many", () => {
    const events = [signed, ...paused("2024-03-01")];
    for (const asOf of ["2024-03-01", "2024-03-20", "2024-09-01"])
      expect(reading(land, events, asOf)).toMatchObject({ state: "still", days: 60 });
    const resumed = [signed, ...paused("2024-03-01", "2024-03-20")];
    expect(reading(land, resumed, "2024-03-20")).toMatchObject({ state: "running", days: 60, due: "2024-05-19" });
  });

  test("stands still on the very day it begins, and on the very day it is due", () => {
    const first = [signed, ...paused("2024-01-31", "2024-02-03")];
    expect(reading(land, first, "2024-02-03")).toMatchObject({ days: 90, due: "2024-05-03" });
    const last = [signed, ...paused("2024-04-30", "2024-05-06")];
    expect(reading(land, last, "2024-05-06")).toMatchObject({ state: "warning", days: 0, due: "2024-05-06" });
  });

  test("was due when it was due: what stands still later is over all the same", () => {
    const events = [signed, ...paused("2024-05-02", "2024-05-20")];
    expect(reading(land, events, "2024-05-10")).toMatchObject({ state: "over", days: 10, due: "2024-04-30" });
    expect(reading(land, events, "2024-05-31")).toMatchObject({ state: "over", days: 31, due: "2024-04-30" });
  });

  test("counts a stretch from the day it begins, where the project stood still before", () => {
    const events = [...paused("2024-01-01", "2024-02-10"), signed];
    expect(reading(land, events, "2024-02-10")).toMatchObject({ due: "2024-05-10" });
  });

  test("is measured by what it stood still before it was done", () => {
    const events = [signed, ...paused("2024-04-01", "2024-04-11"), certificate("2024-05-10")];
    expect(reading(land, events, "2024-12-31")).toMatchObject({ state: "done", due: "2024-05-10", days: 0 });
    const meanwhile = [signed, ...paused("2024-04-29", "2024-06-01"), certificate("2024-05-04")];
    expect(reading(land, meanwhile, "2024-12-31")).toMatchObject({ state: "done", due: "2024-05-05", days: 1 });
  });

  test("of a project that is closed too", () => {
    const closed = { kind: "closed", as: "lost", on: "2024-03-01" };
    expect(reading(land, [signed, closed], "2024-12-31")).toMatchObject({ state: "still", days: 60 });
  });
});

describe("a time limit in working days", () => {
  const filed: Clock = {
    id: "filed",
    from: { event: "signed" },
    until: { field: "filedOn" },
    within: { workingDays: 5 },
    warn: 2,
  };
  // The State Council's notice for 2024: off from 1 to 5 May, at work on Sunday 28 April and Saturday 11 May.
  const workCalendar = {
    from: "2024-01-01",
    until: "2024-05-31",
    holidays: [{ from: "2024-05-01", until: "2024-05-05" }],
    workdays: ["2024-04-28", "2024-05-11"],
  };
  const friday = { kind: "signed", class: "contract", on: "2024-04-26" };
  const at = (events: Events, asOf: string) => reading(filed, events, asOf, { workCalendar });

  // 28, 29 and 30 April, 6 and 7 May.
  test.each([
    ["2024-04-27", "running", 5],
    ["2024-04-29", "running", 3],
    ["2024-04-30", "warning", 2],
    ["2024-05-05", "warning", 2],
    ["2024-05-07", "warning", 0],
    ["2024-05-08", "over", 1],
    ["2024-05-12", "over", 4],
  ])("stands on %s at %s, %i", (asOf, state, days) => {
    expect(at([friday], asOf)).toMatchObject({ state, days, due: "2024-05-07", unit: "workingDays" });
  });

  // At rest from Monday 29 April to Sunday 5 May: two working days, 29 and 30 April. So 8 and 9 May.
  test("is moved by the working days on which the project stood still", () => {
    expect(at([friday, ...paused("2024-04-29", "2024-05-06")], "2024-05-06")).toMatchObject({
      due: "2024-05-09",
      days: 3,
    });
  });

  test("is not moved by a pause over a holiday", () => {
    expect(at([friday, ...paused("2024-05-01", "2024-05-06")], "2024-05-06")).toMatchObject({ due: "2024-05-07" });
  });

  test("is over on the day after, though no working day has passed", () => {
    const over = at([{ ...friday, on: "2024-05-10" }], "2024-05-18");
    // 11, 13, 14, 15, 16 May; 17 May is a Friday.
    expect(over).toMatchObject({ state: "over", due: "2024-05-16", days: 1 });
    const weekend = at([{ ...friday, on: "2024-05-11" }], "2024-05-18");
    expect(weekend).toMatchObject({ state: "over", due: "2024-05-17", days: 0 });
    expect(sayClock(weekend!).en).toBe("over by less than a working day");
  });

  test("of none is due on the day that it begins, at work or not", () => {
    const atOnce = { ...filed, within: { workingDays: 0 } };
    const saturday = { ...friday, on: "2024-05-18" };
    expect(reading(atOnce, [saturday], "2024-05-18", { workCalendar })).toMatchObject({ due: "2024-05-18" });
  });

  test("is undecided where the calendar does not reach", () => {
    expect(at([{ ...friday, on: "2024-05-27" }], "2024-05-28")).toMatchObject({ state: "undecided", due: null });
    expect(at([{ ...friday, on: "2023-12-29" }], "2024-01-05")).toMatchObject({
      state: "undecided",
      from: "2023-12-29",
    });
    expect(at([friday], "2024-06-03")).toMatchObject({ state: "undecided", due: "2024-05-07", days: null });
    const filedIn = { kind: "amended", on: "2024-05-06", set: { filedOn: "2024-05-06" } };
    expect(at([friday, filedIn], "2025-01-01")).toMatchObject({ state: "done", days: 1 });
  });
});

describe("a time limit that concerns some", () => {
  const foreign: Clock = { ...land, where: { field: "capital", equals: "foreign" } };
  const of = (record: object) =>
    reading(foreign, [{ kind: "registered", on: "2024-01-01", record }, signed], "2024-04-14");

  test("is not there for the others", () => {
    expect(of({ capital: "domestic" })).toBeUndefined();
    expect(of({ capital: "foreign" })).toMatchObject({ state: "running" });
  });

  test("is undecided where that is not known", () => {
    expect(of({})).toMatchObject({ state: "undecided", from: null, due: null });
  });

  test("sees the durations, and the time limits before it", () => {
    const second: Clock = { ...land, id: "second", where: { field: "clocks.land.state", equals: "over" } };
    const parts = {
      clocks: [land, second],
      durations: [{ id: "talking", from: { entered: "talks" }, until: { entered: "signed" } }],
    };
    expect(Object.keys(dossierOf(parts, [signed], "2024-04-30").clocks)).toEqual(["land"]);
    expect(Object.keys(dossierOf(parts, [signed], "2024-05-01").clocks)).toEqual(["land", "second"]);
  });
});

describe("a moment", () => {
  const from = (moment: Clock["from"]): Clock => ({ ...land, from: moment, within: { days: 10 } });
  const until = (moment: Clock["until"]): Clock => ({ ...land, until: moment, within: { days: 10 } });
  const record = (fields: object) => ({ kind: "registered", on: "2024-01-01", record: fields });

  test("of a field is the day that the record gives", () => {
    const clock = from({ field: "agreed.start" });
    const given = (start: unknown) => reading(clock, [record({ agreed: { start } })], "2024-03-05");
    expect(given("2024-03-01")).toMatchObject({ state: "warning", from: "2024-03-01", due: "2024-03-11", days: 6 });
    for (const blank of [undefined, null, ""]) expect(given(blank)).toMatchObject({ state: "waiting" });
    for (const wrong of ["March", "2024-02-30", "n/a", 20240301, {}])
      expect(given(wrong)).toMatchObject({ state: "undecided", from: null });
  });

  test("of a field that lies ahead has not come", () => {
    const begins = reading(from({ field: "planned" }), [record({ planned: "2024-04-01" })], "2024-03-05");
    expect(begins).toMatchObject({ state: "waiting", from: "2024-04-01", due: "2024-04-11" });
    const clock = until({ field: "planned" });
    const events = [record({ planned: "2024-02-05" }), signed];
    expect(reading(clock, events, "2024-02-04")).toMatchObject({ state: "warning", on: null });
    expect(reading(clock, events, "2024-02-05")).toMatchObject({ state: "done", on: "2024-02-05", days: 5 });
  });

  test("of a field may lie before the beginning, and so be done with", () => {
    const events = [record({ licensed: "2024-01-20" }), signed];
    expect(reading(until({ field: "licensed" }), events, "2024-03-01")).toMatchObject({ state: "done", days: 21 });
  });

  test("may be over with before the beginning comes", () => {
    const clock = { ...from({ field: "planned" }), until: { field: "licensed" } };
    const given = record({ planned: "2024-04-01", licensed: "2024-01-20" });
    expect(reading(clock, [given], "2024-01-19")).toMatchObject({ state: "waiting", on: null });
    expect(reading(clock, [given], "2024-03-05")).toMatchObject({ state: "done", on: "2024-01-20", due: "2024-04-11" });
  });

  test("of an event is the first on or after the beginning", () => {
    const events = [certificate("2024-01-30"), signed, certificate("2024-01-31"), certificate("2024-02-09")];
    expect(reading(land, events, "2024-03-01")).toMatchObject({ state: "done", on: "2024-01-31" });
    expect(reading(from({ event: "evidence-attached" }), events, "2024-03-01")).toMatchObject({ from: "2024-01-30" });
  });

  test("of an event of which it is not known whether it is the one that is asked for is not known", () => {
    const big = { event: "capital-increased", where: { field: "note", equals: "second phase" } } as const;
    const event = (on: string, note?: string) => ({ kind: "capital-increased", amount: "1亿元", on, note });
    const other = event("2024-02-01", "workshop");
    expect(reading(until(big), [signed, other, event("2024-02-02", "second phase")], "2024-03-01")).toMatchObject({
      state: "done",
      on: "2024-02-02",
    });
    expect(
      reading(until(big), [signed, event("2024-02-01"), event("2024-02-02", "second phase")], "2024-03-01"),
    ).toMatchObject({
      state: "undecided",
    });
    expect(reading(from(big), [event("2024-02-01")], "2024-03-01")).toMatchObject({ state: "undecided" });
  });

  test("of a stage that the first event names without a day is not known", () => {
    const bare = { kind: "registered", record: {}, stage: "signed" };
    expect(reading(land, [bare], "2024-03-01")).toMatchObject({ state: "undecided" });
    const onward = [bare, entered("started", "2024-02-01")];
    expect(reading(land, onward, "2024-03-01")).toMatchObject({ state: "undecided" });
    expect(reading(from({ entered: "talks" }), onward, "2024-03-01")).toMatchObject({ state: "waiting" });
  });

  test("beyond the last day of the calendar is not known", () => {
    const late = entered("signed", "9999-12-30");
    expect(reading(land, [late], "9999-12-31")).toMatchObject({ state: "undecided", due: null });
    expect(reading(land, [entered("signed", "9999-09-30")], "9999-10-01")).toMatchObject({ due: "9999-12-30" });
    expect(reading({ ...land, within: { days: 1 } }, [late], "9999-12-31")).toMatchObject({ due: "9999-12-31" });
    expect(reading({ ...land, within: { days: 2 } }, [late], "9999-12-31")).toMatchObject({ state: "undecided" });
  });
});

describe("a duration", () => {
  const parts = {
    durations: [
      { id: "start", from: { entered: "signed" }, until: { entered: "started" } },
      { id: "planned", from: { entered: "signed" }, until: { field: "planned" } },
    ],
  };
  const days = (events: Events, asOf: string) => dossierOf(parts, events, asOf).durations;

  // 29 days of February 2024 and one of March.
  test("is the days between two moments, once both have come", () => {
    const events = [signed, entered("started", "2024-03-01")];
    expect(days(events, "2024-02-29")).toEqual({ start: null, planned: null });
    expect(days(events, "2024-03-01")).toEqual({ start: 30, planned: null });
  });

  test("is not known before a day that lies ahead has come", () => {
    const planned = { kind: "registered", on: "2024-01-01", record: { planned: "2024-05-01" } };
    expect(days([planned, signed], "2024-04-30")).toEqual({ start: null, planned: null });
    expect(days([planned, signed], "2024-05-01")).toEqual({ start: null, planned: 91 });
  });

  test("is not shortened by a pause, and says what stands in the wrong order", () => {
    const planned = { kind: "registered", on: "2024-01-01", record: { planned: "2024-01-21" } };
    const events = [planned, signed, ...paused("2024-02-01", "2024-02-20"), entered("started", "2024-03-01")];
    expect(days(events, "2024-12-31")).toEqual({ start: 30, planned: -10 });
  });
});

describe("what is said of a time limit", () => {
  const said = (state: ClockReading["state"], days: number | null, unit: ClockReading["unit"] = "days") =>
    sayClock({ state, from: null, due: null, on: null, days, unit });

  test.each([
    ["waiting", null, "尚未起算", "not begun"],
    ["running", 30, "还有30天", "30 days left"],
    ["warning", 1, "还有1天", "1 day left"],
    ["warning", 0, "今天到期", "due today"],
    ["over", 12, "已超期12天", "12 days over"],
    ["still", 60, "停止计时，尚余60天", "stands still with 60 days left"],
    ["done", 3, "按时完成，提前3天", "done 3 days early"],
    ["done", 0, "按时完成", "done in time"],
    ["late", 2, "逾期2天完成", "done 2 days late"],
    ["undecided", null, "无法判定", "cannot be told"],
  ] as const)("that is %s, with %s", (state, days, zh, en) => {
    expect(said(state, days)).toEqual({ zh, en });
  });

  test("in its own unit", () => {
    expect(said("running", 5, "workingDays")).toEqual({ zh: "还有5个工作日", en: "5 working days left" });
    expect(said("over", 1, "workingDays").en).toBe("1 working day over");
  });
});
