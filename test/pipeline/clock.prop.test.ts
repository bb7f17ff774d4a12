import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Clock, type ClockReading, sayClock } from "../../src/pipeline/index.js";
import { textOf } from "../calendar/days.js";
import { dossierOf, entered, paused } from "./clocks.js";

const FIRST = Date.UTC(2023, 11, 1) / 86_400_000;
const LAST = FIRST + 240;

interface Stretch {
  readonly from: number;
  readonly until: number;
}

interface Drawn {
  readonly within: Clock["within"];
  readonly from: number;
  readonly stood: readonly Stretch[];
  readonly asOf: number;
  readonly holidays: readonly number[];
}

/** Weekends, and holidays drawn by chance, some made up for by nothing. */
const isWorked = (holidays: readonly number[]) => (day: number) => {
  const weekday = new Date(day * 86_400_000).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.includes(day);
};

/** Stretches in order, some adjoining, some on the day that the limit begins. */
const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    within: fc.oneof(
      fc.integer({ min: 0, max: 40 }).map((days) => ({ days })),
      fc.integer({ min: 1, max: 25 }).map((workingDays) => ({ workingDays })),
      fc.integer({ min: 0, max: 2 }).map((months) => ({ months })),
    ),
    from: fc.integer({ min: FIRST + 31, max: FIRST + 70 }),
    gaps: fc.array(fc.tuple(fc.nat({ max: 25 }), fc.integer({ min: 1, max: 12 })), { maxLength: 4 }),
    asOf: fc.integer({ min: FIRST + 20, max: FIRST + 160 }),
    holidays: fc.uniqueArray(fc.integer({ min: FIRST, max: LAST }), { maxLength: 12 }),
    onDay: fc.boolean(),
  })
  .map(({ gaps, from, onDay, ...rest }) => {
    const stood: Stretch[] = [];
    let day = onDay ? from : FIRST + 10;
    for (const [index, [gap, length]] of gaps.entries()) {
      const start = day + (onDay && index === 0 ? 0 : gap);
      stood.push({ from: start, until: start + length });
      day = start + length;
    }
    return { ...rest, from, stood };
  });

function read(
  { within, from, stood, asOf, holidays }: Drawn,
  more: { warn?: number; done?: number } = {},
): ClockReading {
  const clock: Clock = { id: "c", from: { entered: "signed" }, until: { entered: "started" }, within, warn: more.warn };
  const happened = [
    ...stood.flatMap((each) => paused(textOf(each.from), textOf(each.until))),
    entered("signed", textOf(from)),
    ...(more.done === undefined ? [] : [entered("started", textOf(more.done))]),
  ];
  const workCalendar = {
    from: textOf(FIRST),
    until: textOf(FIRST + 2000),
    holidays: holidays.map(textOf),
    workdays: [],
  };
  const reading = dossierOf({ clocks: [clock] }, happened, textOf(asOf), { workCalendar }).clocks["c"];
  if (!reading) throw new Error("the clock concerns everybody");
  return reading;
}

const dayOf = (text: string | null) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

/** The first day on which the limit would be due, had it never stood still, one day at a time. */
function plainDue({ within, from, holidays }: Drawn): number {
  if ("days" in within) return from + Number(within.days);
  if ("months" in within) {
    const [year = 0, month = 0, date = 0] = textOf(from).split("-").map(Number);
    const lastOfMonth = new Date(Date.UTC(year, month + Number(within.months), 0)).getUTCDate();
    return Date.UTC(year, month - 1 + Number(within.months), Math.min(date, lastOfMonth)) / 86_400_000;
  }
  return worked(from, Number(within.workingDays), isWorked(holidays));
}

function worked(from: number, count: number, isCounted: (day: number) => boolean): number {
  let day = from;
  for (let left = count; left > 0; ) if (isCounted(++day)) left--;
  return day;
}

/** Days counted, by the definition: the due day comes so many days later as it stood still on from the first day to it. */
function dueOf(drawn: Drawn): number {
  const isCounted = "workingDays" in drawn.within ? isWorked(drawn.holidays) : () => true;
  const stoodOn = (day: number) =>
    drawn.stood.some((each) => each.from <= day && day < Math.min(each.until, drawn.asOf));
  for (let moved = 0; ; ) {
    const due = worked(plainDue(drawn), moved, isCounted);
    let stood = 0;
    for (let day = drawn.from; day <= due; day++) if (stoodOn(day) && isCounted(day)) stood++;
    if (stood === moved) return due;
    moved = stood;
  }
}

/** Asked on a day on or after the beginning. */
const begun = drawn.map((each) => ({ ...each, asOf: Math.max(each.asOf, each.from) }));

describe("a time limit, as laws", () => {
  test("is due as many days later, of its own unit, as the project stood still on until then", () => {
    fc.assert(
      fc.property(begun, (each) => {
        expect(read(each).due).toBe(textOf(dueOf(each)));
      }),
      { numRuns: 400 },
    );
  });

  test("has as many days left when it goes on as when it stopped", () => {
    fc.assert(
      fc.property(begun, fc.nat({ max: 60 }), fc.integer({ min: 1, max: 40 }), (each, later, length) => {
        const plain = { ...each, within: "workingDays" in each.within ? { days: 20 } : each.within, stood: [] };
        const from = each.from + (later % (plainDue(plain) - each.from + 1));
        const stopped = read({ ...plain, asOf: from });
        const goesOn = read({ ...plain, asOf: from + length, stood: [{ from, until: from + length }] });
        expect(goesOn).toMatchObject({ state: "running", days: stopped.days });
      }),
    );
  });

  test("does not care whether it stood still once, or twice without a day between", () => {
    fc.assert(
      fc.property(begun, fc.nat(), fc.boolean(), (drawn, at, onTheDay) => {
        const each = onTheDay ? { ...drawn, within: { workingDays: 0 } } : drawn;
        const split = each.stood.flatMap(({ from, until }) => {
          const middle = from + (at % (until - from + 1));
          return [
            { from, until: middle },
            { from: middle, until },
          ];
        });
        expect(read({ ...each, stood: split })).toEqual(read(each));
      }),
    );
  });

  test("does not care what the project stood still before it began, or after it was due", () => {
    fc.assert(
      fc.property(begun, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 20 }), (each, length, later) => {
        const plain = { ...each, stood: [], asOf: each.asOf + 60 };
        const due = plainDue(plain);
        const expected = read(plain);
        const before = { from: FIRST, until: Math.min(FIRST + length, each.from) };
        expect(read({ ...plain, stood: [before] })).toEqual(expected);
        const after = { from: due + later, until: due + later + length };
        expect(read({ ...plain, stood: [before, after] })).toEqual(expected);
      }),
    );
  });

  test("goes from waiting to running, warning and over, and never back", () => {
    const ways = ["waiting", "running", "warning", "over"];
    fc.assert(
      fc.property(drawn, fc.nat({ max: 10 }), (each, warn) => {
        let reached = 0;
        let last = Number.POSITIVE_INFINITY;
        for (let asOf = each.from - 2; asOf < each.from + 90; asOf += 3) {
          const { state, days } = read({ ...each, stood: [], asOf }, { warn });
          const now = ways.indexOf(state);
          expect(now).toBeGreaterThanOrEqual(reached);
          const left = days === null ? last : state === "over" ? -days : days;
          expect(left).toBeLessThanOrEqual(last);
          expect(state === "warning").toBe(state !== "waiting" && state !== "over" && left <= warn);
          [reached, last] = [now, left];
        }
      }),
      { numRuns: 60 },
    );
  });

  test("that was kept or missed stays so, whatever happens later", () => {
    fc.assert(
      fc.property(begun, fc.nat({ max: 60 }), fc.integer({ min: 1, max: 30 }), (each, later, length) => {
        const done = each.from + later;
        const stood = each.stood.filter(({ until }) => until <= done);
        const now = read({ ...each, stood, asOf: done }, { done });
        const after = { from: done, until: done + length };
        expect(read({ ...each, stood: [...stood, after], asOf: done + 2 * length }, { done })).toEqual(now);
        expect(now.state).toBe(done <= dueOf({ ...each, stood, asOf: done }) ? "done" : "late");
        expect(now.on).toBe(textOf(done));
      }),
    );
  });

  test("is over exactly when its due day has passed, and says by how many days", () => {
    fc.assert(
      fc.property(begun, (each) => {
        const { state, due, days, unit } = read(each);
        const isOver = each.asOf > dayOf(due);
        expect(state === "over").toBe(isOver);
        const isCounted = unit === "workingDays" ? isWorked(each.holidays) : () => true;
        let counted = 0;
        const [a, b] = [Math.min(each.asOf, dayOf(due)), Math.max(each.asOf, dayOf(due))];
        for (let day = a + 1; day <= b; day++) if (isCounted(day)) counted++;
        expect(days).toBe(counted);
        const { zh, en } = sayClock({ state, due, days, unit, from: null, on: null });
        expect(zh + en).not.toContain("{");
      }),
    );
  });

  test("draws what is awkward often", () => {
    const seen = { over: 0, still: 0, moved: 0, onFirstDay: 0, adjoining: 0 };
    fc.assert(
      fc.property(begun, (each) => {
        const { state, due } = read(each);
        if (state === "over") seen.over++;
        if (state === "still") seen.still++;
        if (due !== textOf(plainDue(each))) seen.moved++;
        if (each.stood.some(({ from }) => from === each.from)) seen.onFirstDay++;
        if (each.stood.some(({ until }) => each.stood.some(({ from }) => from === until))) seen.adjoining++;
      }),
      { numRuns: 300, seed: 7 },
    );
    for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(10);
  });
});

describe("a duration, as laws", () => {
  const day = fc.integer({ min: FIRST, max: LAST });
  const between = (from: number, until: number, planned: number) =>
    dossierOf(
      {
        durations: [
          { id: "start", from: { entered: "signed" }, until: { entered: "started" } },
          {
            id: "slip",
            from: { field: "planned" },
            until: { event: "entered", where: { field: "stage", equals: "started" } },
          },
        ],
      },
      [
        { kind: "registered", on: "2000-01-01", record: { planned: textOf(planned) } },
        entered("signed", textOf(from)),
        entered("started", textOf(until)),
      ],
      "2100-01-01",
    ).durations;

  test("is the number of days between, and does not change when all days move", () => {
    fc.assert(
      fc.property(
        day,
        fc.nat({ max: 100 }),
        fc.nat({ max: 100 }),
        fc.integer({ min: -9000, max: 9000 }),
        (from, length, ahead, k) => {
          const here = between(from, from + length, from + length - ahead);
          expect(here).toEqual({ start: length, slip: ahead });
          expect(between(from + k, from + length + k, from + length - ahead + k)).toEqual(here);
        },
      ),
    );
  });
});
