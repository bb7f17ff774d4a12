import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysBetween } from "../../src/calendar/index.js";
import { type Pipeline, type Replay, replay } from "../../src/pipeline/index.js";
import { deepFreeze } from "../../src/reason/index.js";
import { changes, day, shifted, story } from "../support/arbitraries/pipeline.js";
import { shuffled, shuffles } from "../support/arbitraries/shuffled.js";
import { daysIn, entriesOf, firstsOf, inOrder, standsOn } from "../support/life-oracle.js";
import { Oracle } from "../support/pipeline-oracle.js";

type Event = Readonly<Record<string, unknown>>;

const LATER = "2024-12-31";

function isBy(event: Event, day: string): boolean {
  return String(event["on"] ?? "") <= day;
}

/** The dossiers and all else, byte for byte. */
function bytes(pipeline: Pipeline, events: readonly Event[], more: { asOf?: string; knownOn?: string } = {}) {
  return JSON.stringify(replay(pipeline, events, { asOf: LATER, ...more }));
}

describe("where a project stands", () => {
  test("is where an oracle finds it that looks at every day", () => {
    fc.assert(
      fc.property(story, day, ({ pipeline, events }, asOf) => {
        const oracle = new Oracle(pipeline as never);
        const { dossiers } = replay(pipeline, events, { asOf });
        const begun = new Set(events.filter((each) => isBy(each, asOf)).map(({ project }) => project));
        expect(dossiers.map(({ project }) => project)).toEqual([...begun].sort());
        for (const { project, stage, activity, entered, first, stays, idle } of dossiers) {
          const own = inOrder(
            oracle,
            events.filter((each) => each["project"] === project),
          );
          const { visits, ...standing } = standsOn(oracle, own, asOf);
          expect({ stage, activity }).toEqual(standing);
          expect(entered).toEqual(entriesOf(oracle, visits));
          expect(first).toEqual(firstsOf(oracle, visits));

          const [begin] = stays.flatMap(({ from }) => from ?? []);
          if (begin === undefined) continue;
          const counted: Record<string, { days: number; idle: number }> = {};
          for (const { stage, from, days, idle } of stays) {
            if (from === null) continue;
            const sum = counted[stage] ?? { days: 0, idle: 0 };
            counted[stage] = { days: sum.days + Number(days), idle: sum.idle + Number(idle) };
          }
          const empty = (sum: { days: number; idle: number }) => sum.days + sum.idle === 0;
          const filled = Object.fromEntries(Object.entries(counted).filter(([, sum]) => !empty(sum)));
          expect(filled).toEqual(daysIn(oracle, own, begin, asOf));
          expect(idle.at(-1)?.until === null).toBe(activity !== "active");
        }
      }),
    );
  });

  test("adds up: its days in stages and its idle days are all days from the first to the last", () => {
    fc.assert(
      fc.property(story, ({ pipeline, events }) => {
        for (const { stays } of replay(pipeline, events, { asOf: LATER }).dossiers) {
          const dated = stays.flatMap(({ from, days, idle }) => (from === null ? [] : [{ from, days, idle }]));
          const sum = dated.reduce((sum, { days, idle }) => sum + (days ?? Number.NaN) + (idle ?? Number.NaN), 0);
          expect(sum).toBe(dated[0] ? daysBetween(dated[0].from, LATER) : 0);
          expect(dated.every(({ days, idle }) => Number(days) >= 0 && Number(idle) >= 0)).toBe(true);
        }
      }),
    );
  });

  test("hangs on what happened by that day, and on nothing later", () => {
    fc.assert(
      fc.property(story, day, ({ pipeline, events }, asOf) => {
        const sofar = events.filter((each) => isBy(each, asOf));
        expect(bytes(pipeline, events, { asOf })).toBe(bytes(pipeline, sofar, { asOf }));
      }),
    );
  });
});

describe("a replay", () => {
  test("is the same, byte for byte, of the events in any order and of any of them twice", () => {
    fc.assert(
      fc.property(story, shuffles, fc.array(fc.nat(20)), ({ pipeline, events }, order, twice) => {
        const more = twice.map((at) => structuredClone(events[at % events.length] as Event));
        expect(bytes(pipeline, shuffled([...events, ...more], order))).toBe(bytes(pipeline, events));
      }),
    );
  });

  test("as known on a day never changes by what is recorded later", () => {
    fc.assert(
      fc.property(
        story,
        fc.nat(),
        day,
        fc.integer({ min: 1, max: 60 }),
        ({ pipeline, events }, mask, knownOn, after) => {
          const isLate = (_: Event, index: number) => ((mask >> index) & 1) === 1;
          const recorded = events.filter((each, index) => !isLate(each, index));
          const later = events.filter(isLate).map((event) => ({ ...event, recordedOn: shifted(knownOn, after) }));
          const target = events.at(-1) as Event;
          const voided = { id: "v", project: target["project"], kind: "corrected", corrects: target["id"], void: true };
          const correction = { ...voided, on: knownOn, recordedOn: shifted(knownOn, after) };
          expect(bytes(pipeline, [...recorded, ...later, correction], { knownOn })).toBe(
            bytes(pipeline, recorded, { knownOn }),
          );
        },
      ),
    );
  });

  test("is what it was once a correction has been voided, and once an event that was one too many has", () => {
    fc.assert(
      fc.property(story, fc.nat(20), changes, day, ({ pipeline, events }, at, set, on) => {
        const target = events[at % events.length] as Event;
        const { project } = target;
        const wrong = { id: "x", project, kind: "amended", on, set };
        const void1 = { id: "y", project, kind: "corrected", on, corrects: "x", void: true };
        expect(bytes(pipeline, [void1, wrong, ...events])).toBe(bytes(pipeline, events));
        const correction = {
          id: "x",
          project,
          kind: "corrected",
          on,
          corrects: target["id"],
          with: { kind: "amended", on, set },
        };
        expect(bytes(pipeline, [void1, correction, ...events])).toBe(bytes(pipeline, events));
      }),
    );
  });

  test("takes what is frozen, changes nothing, and survives JSON and a clone", () => {
    fc.assert(
      fc.property(story, ({ pipeline, events }) => {
        const before = JSON.stringify(events);
        const answer: Replay = replay(pipeline, deepFreeze(events), { asOf: LATER });
        expect(JSON.stringify(events)).toBe(before);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        expect(structuredClone(answer)).toEqual(answer);
      }),
    );
  });
});
