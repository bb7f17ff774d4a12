import { describe, expect, test } from "vitest";
import { limitProblems, pointsOn, problemsOf } from "./points-on.js";

/** Points at several numbers, in their order. */
function along(curve: unknown, numbers: readonly string[], around: Parameters<typeof pointsOn>[2] = {}): string[] {
  return numbers.map((x) => pointsOn(curve, x, around));
}

describe("proportional and value", () => {
  test("proportional is mark x measure, beyond the mark and below zero too", () => {
    expect(along("proportional", ["0", "0.96", "1.2", "-0.5"], { mark: "0.5" })).toEqual(["0", "0.48", "0.6", "-0.25"]);
  });

  test("value is the measure itself", () => {
    expect(along("value", ["10/3", "-1"])).toEqual(["10/3", "-1"]);
  });
});

describe("a line", () => {
  // Efficacy coefficient (cases.md, measure 1): 0.6 W + 0.4 W x spread; W = 9: 30 and 50 of 30..90 give 5.4 and 6.6.
  test("runs straight between its knots", () => {
    const line = {
      line: [
        ["0", "60%"],
        ["1", "100%"],
      ],
    };
    expect(along(line, ["0", "1/3", "1"], { mark: "9" })).toEqual(["5.4", "6.6", "9"]);
  });

  // 60 + (5.81 - 6) x 40/6 = 58.7333...
  test("goes on below its first knot: 5.81 on the line from 6 (60) to 12 (100) is 58.73", () => {
    const line = {
      line: [
        ["6", "60"],
        ["12", "100"],
      ],
    };
    expect(pointsOn(line, "5.81")).toBe("881/15");
    expect(along(line, ["0", "15"])).toEqual(["20", "120"]);
    expect(along(line, ["0", "15"], { limits: { floor: "60", cap: "100" } })).toEqual(["60", "100"]);
  });

  test("bends at each knot", () => {
    const line = {
      line: [
        ["0", "0"],
        ["1", "10"],
        ["3", "14"],
      ],
    };
    expect(along(line, ["0.5", "1", "2", "4"])).toEqual(["5", "10", "12", "16"]);
  });

  test("jumps where knots coincide: at the knot the later one's points hold", () => {
    const line = {
      line: [
        ["0", "0"],
        ["1", "4"],
        ["1", "10"],
        ["2", "12"],
      ],
    };
    expect(along(line, ["0.5", "1", "1.5"])).toEqual(["2", "10", "11"]);
  });

  test("is level beyond first or last knots that coincide", () => {
    const line = {
      line: [
        ["1", "2"],
        ["1", "3"],
        ["2", "5"],
        ["2", "7"],
      ],
    };
    expect(along(line, ["0", "1", "1.5", "2", "9"])).toEqual(["2", "3", "4", "7", "7"]);
  });

  test("leads from an entrant's own base to its own target", () => {
    const line = {
      line: [
        ["base", "60"],
        ["stretch", "100"],
      ],
    };
    expect(along(line, ["50", "75", "100"], { at: { base: "50", stretch: "100" } })).toEqual(["60", "80", "100"]);
    expect(along(line, ["49", "50"], { at: { base: "50", stretch: "50" } })).toEqual(["60", "100"]);
    expect(() => pointsOn(line, "1", { at: { base: "2", stretch: "1" } })).toThrow(/knots/);
  });

  test("is refused when its knots go down, or when there is only one", () => {
    expect(
      problemsOf({
        line: [
          ["1", "0"],
          ["0", "1"],
        ],
      }),
    ).toEqual(["knots-order line[1]"]);
    expect(problemsOf({ line: [["1", "0"]] })).toEqual(["too-few line"]);
    expect(problemsOf({ bands: [] })).toEqual(["too-few bands"]);
  });
});

describe("steps", () => {
  // cases.md, measure 15: 25 at the plan; each point short -0.1; to 130 % each point +0.2, above each +0.1; within 10.
  const plan = {
    steps: {
      at: "1",
      is: "mark",
      part: "completed",
      below: [{ each: "0.01", is: "-0.1" }],
      above: [
        { to: "1.3", each: "0.01", is: "0.2" },
        { each: "0.01", is: "0.1" },
      ],
    },
  };
  const around = { mark: "25", limits: { within: "10" } };

  test("go down and up from an anchor, leg after leg", () => {
    // 1.35: 30 x 0.2 + 5 x 0.1 = 6.5
    expect(along(plan, ["1", "0.9", "1.3", "1.35"], around)).toEqual(["25", "24", "31", "31.5"]);
  });

  test("stop at the limit on either side of the anchor", () => {
    // 2: 6 + 70 x 0.1 = 13; -0.5: -15
    expect(along(plan, ["2", "-0.5"], around)).toEqual(["35", "15"]);
    expect(along(plan, ["2", "-0.5"], { mark: "25" })).toEqual(["38", "10"]);
  });

  test.each([
    ["completed", "24.9", "25"],
    ["started", "24.8", "25.2"],
    ["pro-rata", "24.85", "25.1"],
  ])("that are not full count by their part: %s", (part, below, above) => {
    const curve = { steps: { ...plan.steps, part } };
    expect(along(curve, ["0.985", "1.005"], around)).toEqual([below, above]);
  });

  test("may say their part leg by leg", () => {
    const legs = {
      below: [{ each: "1", is: "-1", part: "started" }],
      above: [{ each: "1", is: "2", part: "pro-rata" }],
    };
    expect(along({ steps: { at: "0", is: "0", ...legs } }, ["-0.5", "0.5"])).toEqual(["-1", "1"]);
  });

  // The first leg has one whole step and a half: 1 completed; the second starts at 1.5.
  test("count each leg from where the one before it ended", () => {
    const above = [
      { to: "1.5", each: "1", is: "10" },
      { each: "1", is: "1" },
    ];
    const steps = { at: "0", is: "0", part: "completed", above };
    expect(along({ steps }, ["1.5", "2.4", "2.5"])).toEqual(["10", "10", "11"]);
  });

  test("change nothing on a side that has no leg, or beyond the end of the last", () => {
    const steps = { at: "1", is: "5", part: "completed", above: [{ to: "2", each: "0.5", is: "1" }] };
    expect(along({ steps }, ["-9", "1", "2", "99"])).toEqual(["5", "5", "7", "7"]);
  });

  test("take their anchor and their ends from the entrant", () => {
    const above = [
      { to: "stretch", each: "1", is: "1" },
      { each: "1", is: "2" },
    ];
    const steps = { at: "base", is: "0", part: "completed", above };
    expect(along({ steps }, ["4", "6", "9"], { at: { base: "5", stretch: "7" } })).toEqual(["0", "1", "6"]);
  });

  test("have an empty leg where its end lies behind its start, and the next starts where it did", () => {
    const above = [
      { to: "stretch", each: "1", is: "1" },
      { each: "1", is: "2" },
    ];
    const steps = { at: "base", is: "0", part: "completed", above };
    expect(along({ steps }, ["5", "6", "8"], { at: { base: "5", stretch: "3" } })).toEqual(["0", "2", "6"]);
  });

  test("are refused without a part, with an end on the wrong side, with an endless leg that is not the last", () => {
    const leg = { each: "1", is: "1" };
    expect(problemsOf({ steps: { at: "0", is: "0", above: [leg] } })).toEqual(["part-missing steps.above[0]"]);
    const part = "completed";
    expect(problemsOf({ steps: { at: "1", is: "0", part, above: [{ ...leg, to: "0" }] } })).toEqual([
      "leg-order steps.above[0].to",
    ]);
    expect(problemsOf({ steps: { at: "1", is: "0", part, below: [leg, leg] } })).toEqual([
      "leg-endless steps.below[0]",
    ]);
    expect(problemsOf({ steps: { at: "1", is: "0", part, below: [{ ...leg, each: "0" }] } })).toEqual([
      "step-not-positive steps.below[0].each",
    ]);
  });
});

describe("each", () => {
  test("is so many points for each, counted outwards from zero", () => {
    const each = (part: string) => ({ each: "2", is: "0.5", part });
    expect(along(each("completed"), ["0", "3", "-3"])).toEqual(["0", "0.5", "-0.5"]);
    expect(along(each("started"), ["0", "3", "-3"])).toEqual(["0", "1", "-1"]);
    expect(along(each("pro-rata"), ["0", "3", "-3"])).toEqual(["0", "0.75", "-0.75"]);
  });

  test("may be a share of the mark", () => {
    expect(pointsOn({ each: "1", is: "10%", part: "completed" }, "3", { mark: "20" })).toBe("6");
  });

  test("needs a part", () => {
    expect(problemsOf({ each: "1", is: "1" })).toEqual(["missing part"]);
  });
});

describe("bands", () => {
  test("the first that holds, each edge on its side", () => {
    const down = { bands: [{ atLeast: "1", is: "100" }, { moreThan: "0.8", is: "75" }, { else: "0" }] };
    expect(along(down, ["1", "0.99", "0.8"])).toEqual(["100", "75", "0"]);
    const up = { bands: [{ lessThan: "1", is: "1" }, { atMost: "3", is: "2" }, { else: "3" }] };
    expect(along(up, ["0.99", "1", "3", "3.01"])).toEqual(["1", "2", "2", "3"]);
  });

  // cases.md, measure 6: the target met is 60, each further 10 % +0.5 to +10, below the target nothing.
  test("may each have a curve of their own", () => {
    const steps = { at: "1", is: "60", part: "completed", above: [{ each: "0.1", is: "0.5", to: "3" }] };
    const cliff = { bands: [{ atLeast: "1", is: { steps } }, { else: "0" }] };
    expect(along(cliff, ["0.999", "1", "1.25", "3", "9"])).toEqual(["0", "60", "61", "70", "70"]);
    const rate = { bands: [{ atLeast: "0.6", is: "proportional" }, { else: "0%" }] };
    expect(along(rate, ["0.59", "0.6"], { mark: "100" })).toEqual(["0", "60"]);
  });

  test("take their edges from the entrant", () => {
    const bands = [{ atLeast: "base", is: "1" }, { else: "0" }];
    expect(along({ bands }, ["4", "5"], { at: { base: "5" } })).toEqual(["0", "1"]);
  });

  test.each([
    [
      "a gap",
      [
        { atLeast: "1", is: "1" },
        { lessThan: "0.5", is: "0" },
      ],
      "band-gap bands[1]",
    ],
    [
      "an overlap",
      [{ atLeast: "0", atMost: "2", is: "1" }, { atLeast: "1", is: "0" }, { else: "0" }],
      "band-overlap bands[1]",
    ],
    [
      "an order in which one is never met",
      [{ atLeast: "0.8", is: "75" }, { atLeast: "1", is: "100" }, { else: "0" }],
      "band-unreachable bands[1]",
    ],
    ["two lower edges", [{ atLeast: "1", moreThan: "0", is: "1" }, { else: "0" }], "band-edges bands[0]"],
    [
      "an else that is not the last",
      [{ else: "0" }, { atLeast: "1", is: "1" }, { lessThan: "1", is: "2" }],
      "else-not-last bands[0]",
    ],
  ])("are refused with %s", (_what, bands, problem) => {
    expect(problemsOf({ bands })).toEqual([problem]);
  });
});

describe("a formula", () => {
  test("computes with what is measured and the mark", () => {
    const formula = { multiply: ["mark", { min: [{ divide: ["x", "3"] }, "1"] }] };
    expect(along({ formula }, ["1", "9"], { mark: "10" })).toEqual(["10/3", "10"]);
    expect(pointsOn({ formula: { max: [{ subtract: ["x", "2"] }, { add: ["0", "0"] }] } }, "1")).toBe("0");
    expect(pointsOn({ formula: { root: "x", degree: 2, places: 3 } }, "2")).toBe("1.414");
  });

  test("without a value is a problem, not infinity", () => {
    expect(() => pointsOn({ formula: { divide: ["1", "x"] } }, "0")).toThrow(/no value at 0|无值/);
  });
});

describe("limits", () => {
  test("are points, the mark, or a share of it; hit exactly they change nothing", () => {
    const at = (limits: object) => along("value", ["-1", "0", "10", "12", "13"], { mark: "10", limits });
    expect(at({ floor: "0", cap: "mark" })).toEqual(["0", "0", "10", "10", "10"]);
    expect(at({ cap: "120%" })).toEqual(["-1", "0", "10", "12", "12"]);
    expect(at({ floor: "-5%", cap: "12.5" })).toEqual(["-0.5", "0", "10", "12", "12.5"]);
  });

  test("are refused when the floor is above the cap", () => {
    expect(limitProblems({ floor: "2", cap: "1" })).toEqual(["limits-cross floor"]);
    expect(limitProblems({ floor: "110%", cap: "mark" })).toEqual(["limits-cross floor"]);
    expect(limitProblems({ within: "-1" })).toEqual(["limits-cross within"]);
  });
});
