import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, inForce } from "../../src/calendar/index.js";

const day = fc.nat({ max: 30 }).map((count) => addDays("2024-02-15", count));
const maybe = fc.option(day, { nil: undefined });
const row = fc.record({ from: maybe, until: maybe, recordedOn: maybe });
const rows = fc.array(row, { maxLength: 8 });

describe("what is in force, as laws", () => {
  test("each row by itself, whatever stands beside it, in the order given", () => {
    fc.assert(
      fc.property(rows, day, maybe, (all, on, knownOn) => {
        const apart = all.flatMap((each) => inForce([each], { on, knownOn }).rows);
        expect(inForce(all, { on, knownOn }).rows).toEqual(apart);
      }),
    );
  });

  test("the more is known, the more is in force", () => {
    fc.assert(
      fc.property(rows, day, day, day, (all, on, one, other) => {
        const [before, after] = [one, other].sort();
        const known = inForce(all, { on, knownOn: after }).rows;
        for (const each of inForce(all, { on, knownOn: before }).rows) expect(known).toContain(each);
        for (const each of known) expect(inForce(all, { on }).rows).toContain(each);
      }),
    );
  });

  test("what is recorded later changes nothing", () => {
    fc.assert(
      fc.property(rows, day, day, (all, on, knownOn) => {
        const later = all.map((each) => ({ ...each, recordedOn: addDays(knownOn, 1) }));
        expect(inForce([...all, ...later], { on, knownOn }).rows).toEqual(inForce(all, { on, knownOn }).rows);
      }),
    );
  });
});
