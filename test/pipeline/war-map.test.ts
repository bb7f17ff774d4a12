import { describe, expect, test } from "vitest";
import { warMap } from "../../src/pipeline/index.js";
import { renderWhy } from "../../src/reason/index.js";
import { dossiersOf, steering, story } from "./steering.js";

const record = { total: "1.2亿元", investor: "甲公司" };
const map = (stories: readonly ReturnType<typeof story>[], asOf = "2024-06-30") =>
  warMap(steering, dossiersOf(stories, { asOf }));

describe("the war map", () => {
  test("shows a key project: where it stands, what comes next, what presses, who answers", () => {
    const people = { name: "电池箔", leader: { zh: "王", en: "Wang" }, department: "商务局", steward: "" };
    const [row] = map([story("foil", { ...record, ...people }, [["2024-03-20", "signed"]])]).rows;
    expect(row).toMatchObject({
      project: "foil",
      name: { zh: "电池箔", en: "电池箔" },
      stage: "signed",
      activity: "active",
      amount: { amount: "120000000", currency: "CNY" },
      next: { stage: "started", ready: false, count: 1, missing: [{ requirement: "land", field: "land" }] },
      leader: { zh: "王", en: "Wang" },
      department: "商务局",
      steward: null,
    });
    // Signed on 20 March; 30 days later is 19 April (11 to the end of March, 19 in April); from there 72 days to 30 June.
    expect(row?.clock).toMatchObject({ id: "register", reading: { due: "2024-04-19", state: "over", days: 72 } });
    expect(row?.clock?.says.en).toBe("72 days over");
    expect(row?.light).toMatchObject({ id: "pace", colour: "red" });
    expect(renderWhy(row!.light!.why, "en")).toContain("clocks.start.state equals over: yes");
  });

  test("shows the clock that is due first, of those that run", () => {
    const done = story("foil", { ...record, registered: "2024-04-01" }, [["2024-03-20", "signed"]]);
    const running = map([done], "2024-06-10").rows[0]?.clock;
    // 90 days after 20 March: 11 + 30 + 31 = 72 to the end of May, so 18 June; 8 days from 10 June.
    expect(running).toMatchObject({ id: "start", reading: { due: "2024-06-18", state: "warning", days: 8 } });
    expect(map([story("idle", record, [["2024-03-20", "talks"]])]).rows[0]?.clock).toBeNull();
  });

  test("puts what is over longest first, then what has the fewest days left, then the rest by id", () => {
    const registered = { ...record, registered: "2024-01-02" };
    const rows = map([
      story("a-none", record, [["2024-01-01", "talks"]]),
      story("b-left-80", registered, [["2024-06-20", "signed"]]),
      story("c-over-9", registered, [["2024-03-23", "signed"]]),
      story("d-left-5", registered, [["2024-04-06", "signed"]]),
      story("e-over-90", registered, [["2024-01-02", "signed"]]),
      story("0-none", record, [["2024-01-01", "talks"]]),
      story("f-over-9", registered, [["2024-03-23", "signed"]]),
    ]).rows;
    expect(rows.map(({ project, clock }) => [project, clock?.says.en ?? null])).toEqual([
      ["e-over-90", "90 days over"],
      ["c-over-9", "9 days over"],
      ["f-over-9", "9 days over"],
      ["d-left-5", "5 days left"],
      ["b-left-80", "80 days left"],
      ["0-none", null],
      ["a-none", null],
    ]);
  });

  test("knows no next step at the end of the way, nor for who has left it", () => {
    const rows = map([
      story("lost", record, [
        ["2024-01-01", "talks"],
        ["2024-02-01", "lost"],
      ]),
      story("producing", record, [["2024-01-01", "producing"]]),
      story("paused", record, [
        ["2024-01-01", "talks"],
        ["2024-02-01", "paused"],
      ]),
    ]).rows;
    expect(rows.map(({ project, next }) => [project, next?.stage ?? null, next?.ready ?? null])).toEqual([
      ["lost", null, null],
      ["paused", "signed", true],
      ["producing", null, null],
    ]);
  });

  test("leaves out small projects, and lists those whose size is not known", () => {
    const { rows, undecided } = map([
      story("small", { total: "4999.99万元" }, [["2024-01-01", "talks"]]),
      story("just", { total: "5000万元" }, [["2024-01-01", "talks"]]),
      story("silent", { name: "丙" }, [["2024-01-01", "talks"]]),
      story("dollars", { total: "1亿美元" }, [["2024-01-01", "talks"]]),
    ]);
    expect(rows.map(({ project }) => project)).toEqual(["just"]);
    expect(undecided).toMatchObject([
      { project: "dollars", unknown: [{ field: "total", doubt: "currency" }] },
      { project: "silent", name: { zh: "丙" }, unknown: [{ field: "total", doubt: "absent" }] },
    ]);
    expect(undecided[1]?.why.because[0]?.says.zh).toContain("总投资不低于");
  });

  test("is grey where the light cannot be told, and refused where none is declared", () => {
    const rule = { field: "risk", equals: "high" };
    const doubtful = { ...steering, lights: [{ id: "pace", rules: [{ if: rule, is: "red" as const }] }] };
    const dossiers = dossiersOf([story("p", record, [["2024-01-01", "talks"]])], { asOf: "2024-06-30" });
    expect(warMap(doubtful, dossiers).rows[0]?.light?.colour).toBe("grey");
    const { warMap: _, ...none } = steering;
    expect(() => warMap(none, dossiers)).toThrow("war-map-missing");
  });
});
