import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type EventInput, type Histories, historiesOf, recordOf } from "../../src/project/index.js";
import { canonicalJson, deepFreeze } from "../../src/reason/index.js";
import { shuffled, shuffles, withShuffledKeys } from "../support/arbitraries/shuffled.js";
import { day, events, recorded } from "./events.js";
import { END } from "./timeline.js";

const asOf = END;

/** All that is said of events: histories, and the records they come to. */
function toldBy({ histories, unrecorded }: Histories): string {
  const records = histories.map((history) => (history.events.length > 0 ? recordOf(history.events) : undefined));
  return canonicalJson({ histories, unrecorded, records });
}

const told = (all: readonly EventInput[], knownOn?: string) => toldBy(historiesOf(all, { asOf, knownOn }));

describe("histories, as laws", () => {
  test("the order of what is given changes nothing, nor that it is given again", () => {
    fc.assert(
      fc.property(
        events,
        shuffles,
        fc.array(fc.nat({ max: 11 })),
        fc.option(day, { nil: undefined }),
        (all, order, again, knownOn) => {
          const more = again.flatMap((index) => all[index] ?? []);
          const other = shuffled([...all, ...withShuffledKeys(more, order)], order);
          expect(told(other, knownOn)).toBe(told(all, knownOn));
        },
      ),
      { numRuns: 300 },
    );
  });

  test("what is given is not changed", () => {
    fc.assert(
      fc.property(events, (all) => {
        const before = JSON.stringify(all);
        expect(told(deepFreeze(all))).toBe(told(JSON.parse(before)));
        expect(JSON.stringify(all)).toBe(before);
      }),
    );
  });

  test("a void correction of a correction leaves things as they were without it", () => {
    fc.assert(
      fc.property(events, fc.nat({ max: 11 }), fc.boolean(), (all, at, replaces) => {
        const target = all[at % all.length]!;
        const { project } = target;
        const last = { project, on: "2025-01-01", recordedOn: "2025-01-01", kind: "corrected" };
        const right = replaces ? { with: { kind: "closed", as: "lost", on: "2024-02-01" } } : { void: true };
        const correction = { ...last, id: "x", corrects: target.id, ...right };
        expect(told([...all, correction, { ...last, id: "y", corrects: "x", void: true }])).toBe(told(all));
      }),
    );
  });

  test("as known on a day, nothing that is recorded later changes it", () => {
    fc.assert(
      fc.property(recorded, day, (all, knownOn) => {
        const known = all.filter(({ recordedOn }) => (recordedOn ?? "") <= knownOn);
        expect(told(all, knownOn)).toBe(told(known, knownOn));
        expect(told(all, knownOn)).toBe(told(known));
      }),
      { numRuns: 300 },
    );
  });

  test("up to a day, they begin as they do up to any later one", () => {
    fc.assert(
      fc.property(events, day, (all, until) => {
        const whole = new Map(historiesOf(all, { asOf }).histories.map((each) => [each.project, each.events]));
        for (const history of historiesOf(all, { asOf: until }).histories) {
          const later = whole.get(history.project) ?? [];
          expect(later.slice(0, history.events.length)).toEqual(history.events);
          for (const event of later.slice(history.events.length)) expect((event.on ?? "") > until).toBe(true);
        }
        expect(toldBy(historiesOf(all, { asOf: "2024-12-31" }))).toBe(told(all));
      }),
    );
  });

  test("a project is told by its own events alone", () => {
    fc.assert(
      fc.property(events, (all) => {
        const { histories } = historiesOf(all, { asOf });
        const apart = ["p", "q"].flatMap((project) => {
          const own = all.filter((event) => event.project === project);
          return historiesOf(own, { asOf }).histories;
        });
        expect(canonicalJson(apart)).toBe(canonicalJson(histories));
      }),
    );
  });

  test("they survive JSON, and so do the records", () => {
    fc.assert(
      fc.property(events, (all) => {
        const { histories } = historiesOf(all, { asOf });
        expect(JSON.parse(JSON.stringify(histories))).toEqual(histories);
        for (const history of histories.filter((each) => each.events.length > 0)) {
          const folded = recordOf(history.events);
          expect(structuredClone(folded)).toEqual(folded);
        }
      }),
    );
  });
});
