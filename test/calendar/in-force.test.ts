import { describe, expect, test } from "vitest";
import { inForce } from "../../src/calendar/index.js";
import { isSaimaError } from "../../src/reason/index.js";
import { standsGarbage } from "../support/garbage-calls.js";

const target = (id: string, from: string | null, until?: string, recordedOn?: string | null) => ({
  id,
  from,
  ...(until !== undefined && { until }),
  ...(recordedOn !== undefined && { recordedOn }),
});
const idsOf = (rows: readonly { id: string }[], on: string, knownOn?: string) =>
  inForce(rows, { on, knownOn }).rows.map(({ id }) => id);

describe("what is in force", () => {
  const rows = [target("spring", "2024-01-01", "2024-06-30"), target("autumn", "2024-07-01"), target("always", null)];

  test("has begun and not ended; both ends count, and no end is none", () => {
    expect(idsOf(rows, "2023-12-31")).toEqual(["always"]);
    expect(idsOf(rows, "2024-01-01")).toEqual(["spring", "always"]);
    expect(idsOf(rows, "2024-06-30")).toEqual(["spring", "always"]);
    expect(idsOf(rows, "2024-07-01")).toEqual(["autumn", "always"]);
    expect(idsOf(rows, "9999-12-31")).toEqual(["autumn", "always"]);
  });

  test("as known on a day is what had been recorded by then", () => {
    const revised = [
      target("first", "2024-01-01", undefined, "2023-12-20"),
      target("second", "2024-01-01", undefined, "2024-05-10"),
      target("plain", "2024-03-01", undefined, null),
      target("always", null),
    ];
    expect(idsOf(revised, "2024-06-01")).toEqual(["first", "second", "plain", "always"]);
    expect(idsOf(revised, "2024-06-01", "2024-05-10")).toEqual(["first", "second", "plain", "always"]);
    expect(idsOf(revised, "2024-06-01", "2024-05-09")).toEqual(["first", "plain", "always"]);
    expect(idsOf(revised, "2024-06-01", "2024-02-29")).toEqual(["first", "always"]);
    expect(idsOf(revised, "2024-06-01", "2023-12-19")).toEqual(["always"]);
    // Those in force or not, known or not.
    expect(inForce(revised, { on: "2023-01-01", knownOn: "2020-01-01" }).unrecorded).toBe(2);
  });

  test("is the very rows that were given", () => {
    const row = Object.freeze({ id: "a", mine: [1] });
    expect(inForce([row], { on: "2024-01-01" }).rows[0]).toBe(row);
  });

  test("refuses what is no day, and says where", () => {
    try {
      inForce([target("a", "2024-02-30"), target("b", null, "soon", "later")], { on: "2024-01-01" });
      expect.unreachable();
    } catch (thrown) {
      if (!isSaimaError(thrown)) throw thrown;
      expect(thrown.problems.map(({ code, path }) => `${path}: ${code}`)).toEqual([
        "[0].from: day-impossible",
        "[1].until: day-malformed",
        "[1].recordedOn: day-malformed",
      ]);
    }
    expect(() => inForce(rows, { on: "today" })).toThrow("day-malformed");
    expect(() => inForce(rows, { on: "2024-01-01", knownOn: "" })).toThrow("day-malformed");
    standsGarbage(inForce, [rows, { on: "2024-01-01", knownOn: "2024-01-01" }]);
  });
});
