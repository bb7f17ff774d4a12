import { describe, expect, test } from "vitest";
import { checkPipeline } from "../../src/pipeline/parse-pipeline.js";
import type { PipelineInput } from "../../src/pipeline/pipeline.js";

/** Talks, signed, started, producing; forward one by one unless told otherwise. */
const sound = {
  id: "short",
  edition: "1",
  stages: [{ id: "talks" }, { id: "signed" }, { id: "started" }, { id: "producing" }],
} satisfies PipelineInput;

function found(more: Partial<PipelineInput>): string[] {
  return checkPipeline({ ...sound, ...more }).map(({ code, path }) => `${code} ${path}`);
}

describe("a sound pipeline", () => {
  test("has no flaws", () => {
    expect(checkPipeline(sound)).toEqual([]);
  });

  test("has none either where it says much", () => {
    expect(
      found({
        stages: [
          { id: "talks", gates: [{ require: ["name"], cumulative: true }] },
          {
            id: "signed",
            gates: [{ require: ["investment.total"], hold: [{ field: "investment.total", atLeast: "1亿元" }] }],
          },
          { id: "started", gates: [{ evidence: ["permit"] }] },
          { id: "producing" },
        ],
        moves: [{ kind: "forward" }, { kind: "back", by: { field: "actor.role", equals: "office" } }],
        activities: [
          { id: "lost", is: "closed" },
          { id: "paused", is: "paused", stages: ["signed"] },
        ],
        clocks: [{ id: "start", from: { entered: "signed" }, until: { entered: "started" }, within: { months: 6 } }],
        lights: [
          { id: "start", rules: [{ if: { field: "clocks.start.state", equals: "over" }, is: "red" }, { is: "green" }] },
        ],
        plans: [
          {
            id: "plan",
            where: { field: "activity", equals: "active" },
            batches: [
              { id: "new", stages: ["signed"], where: { field: "entered.signed", atLeast: { field: "year.from" } } },
            ],
          },
        ],
      }),
    ).toEqual([]);
  });
});

describe("a stage", () => {
  test("to which no moves lead is found", () => {
    expect(
      found({
        moves: [
          { kind: "skip", from: ["talks"], to: ["started"] },
          { kind: "forward", to: ["producing"] },
        ],
      }),
    ).toEqual(["no-way-out stages[1]", "stage-unreachable stages[1]"].sort().reverse());
  });

  test("that a move leads to which nobody may make is found; what leads to a stage without a way out is not blamed", () => {
    expect(found({ moves: [{ to: ["producing"], by: "nobody" }, { kind: "forward" }] })).toEqual([
      "no-way-out stages[2]",
      "stage-unreachable stages[3]",
    ]);
  });

  test("without a way out is sound once it is final", () => {
    const moves: PipelineInput["moves"] = [
      { kind: "forward", to: ["signed", "started"] },
      { kind: "skip", from: ["signed"], to: ["producing"] },
    ];
    expect(found({ moves })).toEqual(["no-way-out stages[2]"]);
    expect(
      found({ moves, stages: sound.stages.map((each) => (each.id === "started" ? { ...each, final: true } : each)) }),
    ).toEqual([]);
  });

  test("where a project can only be closed leads to no final stage", () => {
    const moves: PipelineInput["moves"] = [
      { kind: "forward", to: ["signed", "started"] },
      { kind: "skip", from: ["signed"], to: ["producing"] },
    ];
    const lost = { id: "lost", is: "closed", stages: ["started"] } as const;
    expect(found({ moves, activities: [lost] })).toEqual(["final-unreachable stages[2]"]);
    expect(found({ moves, activities: [{ ...lost, by: "nobody" }] })).toEqual(["no-way-out stages[2]"]);
    expect(found({ moves, activities: [{ id: "rest", is: "paused" }] })).toEqual(["no-way-out stages[2]"]);
  });

  test("from which moves only go in a circle leads to no final one", () => {
    expect(found({ moves: [{ kind: "forward", to: ["signed", "started"] }, { kind: "back" }] })).toEqual([
      "final-unreachable stages[0]",
      "final-unreachable stages[1]",
      "final-unreachable stages[2]",
      "stage-unreachable stages[3]",
    ]);
  });

  test("whose gates contradict each other is found once, where it becomes so", () => {
    const stages: PipelineInput["stages"] = [
      { id: "talks" },
      { id: "signed", gates: [{ cumulative: true, hold: [{ field: "foreign", is: true }] }] },
      {
        id: "started",
        gates: [
          { require: [{ if: { field: "foreign", is: true }, then: { hold: [{ field: "foreign", is: false }] } }] },
        ],
      },
      { id: "producing" },
    ];
    expect(found({ stages })).toEqual(["gate-impossible stages[2].gates"]);
  });

  test("that is asked for and forbidden a field contradicts itself; a warning does not", () => {
    const gates = (level: "blocking" | "warning") => [
      { require: ["steward"] },
      { hold: [{ field: "steward", blank: true }], level },
    ];
    const stages = (level: "blocking" | "warning") =>
      sound.stages.map((each) => (each.id === "signed" ? { ...each, gates: gates(level) } : each));
    expect(found({ stages: stages("blocking") })).toEqual(["gate-impossible stages[1].gates"]);
    expect(found({ stages: stages("warning") })).toEqual([]);
  });
});

describe("a gate that no move asks for is found", () => {
  const gated = (index: number, cumulative = false): PipelineInput["stages"] =>
    sound.stages.map((each, i) => (i === index ? { ...each, gates: [{ require: ["name"], cumulative }] } : each));

  test("at the first stage, unless something leads back to it, or it is cumulative", () => {
    expect(found({ stages: gated(0) })).toEqual(["never-asked stages[0].gates[0]"]);
    expect(found({ stages: gated(0, true) })).toEqual([]);
    expect(found({ stages: gated(0), moves: [{ kind: "forward" }, { kind: "back" }] })).toEqual([]);
    expect(found({ stages: gated(0), moves: [{ kind: "forward" }, { kind: "back", gate: "not-asked" }] })).toEqual([
      "never-asked stages[0].gates[0]",
    ]);
  });

  test("at a stage that is entered by moves that do not ask", () => {
    const moves: PipelineInput["moves"] = [
      { kind: "forward", to: ["started", "producing"], gate: "not-asked" },
      { kind: "forward" },
    ];
    expect(found({ stages: gated(1), moves })).toEqual([]);
    expect(found({ stages: gated(2), moves })).toEqual(["never-asked stages[2].gates[0]"]);
    expect(found({ stages: gated(2, true), moves })).toEqual(["never-asked stages[2].gates[0]"]);
    expect(found({ stages: gated(1, true), moves })).toEqual([]);
  });
});

describe("a condition that can never be true is found wherever it stands", () => {
  const never = {
    all: [
      { field: "x", is: true },
      { field: "x", is: false },
    ],
  };
  const light = (rule: object) => ({ lights: [{ id: "l", rules: [rule, { is: "green" }] }] }) as Partial<PipelineInput>;
  const gate = (gates: object) =>
    ({
      stages: sound.stages.map((each, i) => (i === 1 ? { ...each, gates: [gates] } : each)),
    }) as Partial<PipelineInput>;

  test.each<[string, Partial<PipelineInput>]>([
    ["stages[1].gates[0].hold[0]", gate({ hold: [never] })],
    ["stages[1].gates[0].hold[0].that", gate({ hold: [{ that: never, id: "h" }] })],
    ["stages[1].gates[0].require[0].if", gate({ require: [{ if: never, then: { require: ["a"] } }] })],
    [
      "stages[1].gates[0].require[0].then.hold[0]",
      gate({ require: [{ if: { field: "a", is: true }, then: { hold: [never] } }] }),
    ],
    ["stages[1].gates[0].waive", gate({ require: ["a"], waive: never })],
    ["moves[0].by", { moves: [{ kind: "back", by: never, judged: "after" }, { kind: "forward" }] }],
    ["activities[0].by", { activities: [{ id: "lost", is: "closed", by: never }] }],
    ["activities[0].leave", { activities: [{ id: "lost", is: "closed", leave: never }] }],
    [
      "clocks[0].where",
      {
        clocks: [
          { id: "c", from: { entered: "talks" }, until: { entered: "signed" }, within: { days: 5 }, where: never },
        ],
      },
    ],
    [
      "clocks[0].until.where",
      {
        clocks: [
          { id: "c", from: { entered: "talks" }, until: { event: "signed", where: never }, within: { days: 5 } },
        ],
      },
    ],
    [
      "durations[0].from.where",
      { durations: [{ id: "d", from: { event: "signed", where: never }, until: { entered: "started" } }] },
    ],
    ["lights[0].rules[0].if", light({ if: never, is: "red" })],
    ["plans[0].where", { plans: [{ id: "p", where: never, batches: [{ id: "b" }] }] }],
    ["plans[0].batches[0].where", { plans: [{ id: "p", batches: [{ id: "b", where: never }] }] }],
    ["ripe[0].where", { ripe: [{ from: ["talks"], to: "signed", where: never }] }],
    ["warMap.where", { warMap: { where: never } }],
    // What a project can only be one of.
    ["lights[0].rules[0].if", light({ if: { field: "stage", equals: "signd" }, is: "red" })],
    ["lights[0].rules[0].if", light({ if: { field: "activity", in: ["lost", "ended"] }, is: "red" })],
  ])("%s", (path, more) => {
    expect(found(more)).toEqual([`condition-never ${path}`]);
  });

  test("in a state that no clock has", () => {
    const clocks: PipelineInput["clocks"] = [
      { id: "c", from: { entered: "talks" }, until: { entered: "signed" }, within: { days: 5 } },
    ];
    const rule = (state: string) => light({ if: { field: "clocks.c.state", equals: state }, is: "red" });
    expect(found({ clocks, ...rule("over") })).toEqual([]);
    expect(found({ clocks, ...rule("overdue") })).toEqual(["condition-never lights[0].rules[0].if"]);
  });

  test("and so is a batch whose stages its condition, or that of its plan, excludes", () => {
    const plan = (where: object, batch: object) =>
      ({ plans: [{ id: "p", where, batches: [{ id: "b", stages: ["talks"], ...batch }] }] }) as Partial<PipelineInput>;
    const signed = { field: "stage", equals: "signed" };
    expect(found(plan({ all: [] }, { where: signed }))).toEqual(["batch-impossible plans[0].batches[0]"]);
    expect(found(plan(signed, {}))).toEqual(["batch-impossible plans[0].batches[0]"]);
    expect(found(plan({ not: signed }, {}))).toEqual([]);
  });
});

test("a fact that the pipeline does not tell is found", () => {
  const light = (field: string) =>
    ({
      lights: [{ id: "l", rules: [{ if: { field, present: true }, is: "red" }, { is: "green" }] }],
    }) as Partial<PipelineInput>;
  for (const field of [
    "entered.sined",
    "first.x",
    "clocks.c.state",
    "durations.d",
    "year.begin",
    "stage.id",
    "entered.talks.on",
  ])
    expect(found(light(field)), field).toEqual(["fact-unknown lights[0].rules[0].if"]);
  for (const field of [
    "entered.signed",
    "first.talks",
    "year.from",
    "month.until",
    "asOf",
    "record.clocks.c",
    "anything.else",
  ])
    expect(found(light(field)), field).toEqual([]);
});

describe("a clock or a duration to a stage that cannot follow is found", () => {
  const between = (from: string, until: string, moves?: PipelineInput["moves"]) =>
    found({
      moves,
      clocks: [{ id: "c", from: { entered: from }, until: { entered: until }, within: { days: 30 } }],
      durations: [{ id: "d", from: { entered: from }, until: { entered: until } }],
    } as Partial<PipelineInput>);

  test("against the order of the stages, even where moves lead back", () => {
    expect(between("signed", "producing")).toEqual([]);
    expect(between("started", "signed")).toEqual(["stage-cannot-follow clocks[0]", "stage-cannot-follow durations[0]"]);
    expect(between("started", "signed", [{ kind: "forward" }, { kind: "back" }])).toHaveLength(2);
    expect(between("signed", "signed")).toHaveLength(2);
  });

  test("where the way there goes back before the stage that it counts from", () => {
    // From signed only back to talks, and from talks on to started: by then signed has been undone.
    const moves: PipelineInput["moves"] = [
      { from: ["talks"], to: ["signed", "started"] },
      { from: ["signed"], to: ["talks"] },
      { from: ["started"], to: ["producing"] },
    ];
    expect(between("signed", "producing", moves)).toHaveLength(2);
    expect(between("talks", "producing", moves)).toEqual([]);
  });
});

describe("a light whose rules leave a hole between them", () => {
  const light = (...rules: object[]) => ({ lights: [{ id: "l", rules }] }) as Partial<PipelineInput>;
  const holes = (...rules: object[]) =>
    checkPipeline({ ...sound, ...light(...rules) }).map(({ code, says }) => [code, says.en]);
  const behind = (question: object, is: string) => ({ if: { field: "behind", ...question }, is });

  test("is found, and the hole is named: Yinchuan 2025, behind by up to 10 points", () => {
    // Green: on schedule; yellow: 10 to 30 points behind, both included; red: more than 30.
    expect(
      holes(behind({ atMost: 0 }, "green"), behind({ between: [10, 30] }, "yellow"), behind({ moreThan: 30 }, "red")),
    ).toEqual([["light-hole", "no rule speaks of 0 < behind < 10: add one, which may be `none` and say why"]]);
  });

  test.each<[string, object[], string[]]>([
    ["one number", [behind({ lessThan: 5 }, "green"), behind({ moreThan: 5 }, "red")], ["behind = 5"]],
    [
      "an end that belongs to it",
      [behind({ lessThan: 0 }, "green"), behind({ moreThan: "10%" }, "red")],
      ["0 ≤ behind ≤ 0.1"],
    ],
    [
      "two of them",
      [behind({ atMost: 0 }, "green"), behind({ between: [10, 30] }, "yellow"), behind({ atLeast: 50 }, "red")],
      ["0 < behind < 10", "30 < behind < 50"],
    ],
    [
      "nothing, where days are counted in whole numbers",
      [behind({ atMost: 0 }, "green"), behind({ between: [1, 30] }, "yellow"), behind({ atLeast: 31 }, "red")],
      [],
    ],
    [
      "less than one, where shares are counted",
      [behind({ atMost: 0 }, "green"), behind({ between: ["0.1", 1] }, "yellow")],
      ["0 < behind < 0.1"],
    ],
    [
      "nothing, where numbers are codes",
      [behind({ equals: 1 }, "green"), behind({ equals: 3 }, "yellow"), behind({ in: [5, 9] }, "red")],
      [],
    ],
    [
      "money",
      [behind({ atMost: "0元" }, "green"), behind({ moreThan: "1亿元" }, "red")],
      ["0 CNY < behind ≤ 100000000 CNY"],
    ],
    [
      "a number named within it",
      [
        behind({ atMost: 0 }, "green"),
        {
          if: {
            all: [
              { field: "behind", atLeast: 10 },
              { field: "behind", moreThan: 20 },
            ],
          },
          is: "red",
        },
      ],
      ["0 < behind ≤ 20"],
    ],
    [
      "nothing, as it is said",
      [behind({ atMost: 0 }, "green"), behind({ lessThan: 10 }, "none"), behind({ atLeast: 10 }, "red")],
      [],
    ],
    [
      "nothing, as a rule holds always",
      [behind({ atMost: 0 }, "green"), behind({ atLeast: 10 }, "red"), { is: "none" }],
      [],
    ],
    ["what lies beyond all rules", [behind({ between: [10, 30] }, "yellow")], []],
    [
      "two fields, of which it cannot be told",
      [behind({ atMost: 0 }, "green"), { if: { field: "late", atLeast: 10 }, is: "red" }],
      [],
    ],
  ])("%s", (_, rules, gaps) => {
    expect(holes(...rules)).toEqual(
      gaps.map((gap) => ["light-hole", `no rule speaks of ${gap}: add one, which may be \`none\` and say why`]),
    );
  });
});

test("what an earlier gate asks for by no name contradicts this one all the same", () => {
  const hold = (value: string) => [{ hold: [{ field: "x", equals: value }], cumulative: true }];
  const stages = [{ id: "talks" }, { id: "signed", gates: hold("1") }, { id: "started", gates: hold("2") }];
  expect(found({ stages })).toContain("gate-impossible stages[2].gates");
});

test("many stages are no trouble", () => {
  const stages = Array.from({ length: 600 }, (_, i) => ({ id: `s${i}` }));
  expect(found({ stages, moves: [{}] })).toEqual([]);
});
