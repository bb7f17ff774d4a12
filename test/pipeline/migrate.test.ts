import { describe, expect, test } from "vitest";
import { migrate, type PipelineInput, replay } from "../../src/pipeline/index.js";
import { isSaimaError } from "../../src/reason/index.js";

const before = {
  id: "city",
  edition: "2023",
  stages: [
    { id: "idea" },
    { id: "talks", gates: [{ require: ["investor"], cumulative: true }] },
    { id: "signed", gates: [{ hold: [{ that: { field: "total", atLeast: "5000万元" }, id: "size" }] }] },
    { id: "built" },
  ],
  activities: [
    { id: "rest", is: "paused" },
    { id: "lost", is: "closed" },
  ],
} satisfies PipelineInput;

/** A year later: more is asked, talks and ideas are one stage, and a project may rest until it is signed only. */
const after = {
  id: "city",
  edition: "2024",
  stages: [
    { id: "prospect" },
    {
      id: "signed",
      gates: [
        { require: ["investor", "steward"], cumulative: true },
        { hold: [{ that: { field: "total", atLeast: "1亿元" }, id: "size" }], evidence: ["contract"] },
        { require: ["channel"], level: "warning" },
      ],
    },
    { id: "started" },
    { id: "built" },
  ],
  activities: [
    { id: "rest", is: "paused", stages: ["prospect", "signed"] },
    { id: "lost", is: "closed" },
  ],
} satisfies PipelineInput;

const stages = { idea: "prospect", talks: "prospect" };
const steward = "Li";

function preview(records: readonly object[], options = { stages }) {
  const { dossiers } = replay(before, records as Parameters<typeof replay>[1], { asOf: "2024-06-30" });
  const { rows, counts, from, to } = migrate(before, after, dossiers, options);
  const short = rows.map((row) => [row.project, row.to, row.needs, ...row.missing.map((each) => each.requirement)]);
  return { rows, counts, short, from, to };
}

describe("the preview of a new edition", () => {
  test("says who stays, who needs a stage, whom what newly blocks", () => {
    const found = preview([
      { id: "a", stage: "idea" },
      { id: "b", stage: "talks" },
      // 1亿元 as now asked, but nobody looks after it, and the contract was never asked for.
      { id: "c", stage: "signed", investor: "X", total: "1亿元" },
      // Enough before, not now.
      {
        id: "d",
        stage: "signed",
        investor: "X",
        total: "6000万元",
        steward,
        evidence: { contract: { on: "2023-05-01" } },
      },
      { id: "e", stage: "built", investor: "X", steward },
      {
        id: "f",
        stage: "signed",
        investor: "X",
        total: "2亿元",
        steward,
        evidence: { contract: { on: "2023-05-01" } },
      },
    ]);
    expect(found.short).toEqual([
      ["a", "prospect", "nothing"],
      ["b", "prospect", "nothing"],
      ["c", "signed", "blocked", "steward", "evidence.contract"],
      ["d", "signed", "blocked", "size"],
      ["e", "built", "nothing"],
      ["f", "signed", "nothing"],
    ]);
    expect(found.counts).toEqual({ nothing: 4, stage: 0, activity: 0, blocked: 2 });
    expect([found.from.edition, found.to.edition]).toEqual(["2023", "2024"]);
    expect(found.rows.map(({ says }) => says.en)).toContain('at "signed", and lacks what is newly asked there: 2');
  });

  test("asks for a stage where the new edition has none of that name, and nobody says which", () => {
    const { short, rows } = preview(
      [
        { id: "a", stage: "idea" },
        { id: "b", stage: "talks" },
      ],
      { stages: { talks: "prospect" } } as never,
    );
    expect(short).toEqual([
      ["a", null, "stage"],
      ["b", "prospect", "nothing"],
    ]);
    expect(rows[0]?.says.zh).toBe("新版没有“idea”，须另定阶段");
  });

  test("does not count what was not met before", () => {
    // Neither investor nor size were there; only steward and contract are new.
    expect(preview([{ id: "a", stage: "signed", total: "1000万元" }]).short).toEqual([
      ["a", "signed", "blocked", "steward", "evidence.contract"],
    ]);
  });

  test("names a field once that two gates newly ask for", () => {
    const twice = {
      ...before,
      stages: [
        {
          id: "idea",
          gates: [
            { require: ["name"] },
            { require: [{ if: { field: "name", blank: true }, then: { require: ["name"] } }] },
          ],
        },
        ...before.stages.slice(1),
      ],
    };
    const { dossiers } = replay(before, [{ id: "a", stage: "idea" }], { asOf: "2024-06-30" });
    expect(migrate(before, twice, dossiers).rows[0]?.missing.map((each) => each.field)).toEqual(["name"]);
  });

  test("asks nothing of a project that is closed, and an activity of one that may not stand still there", () => {
    const { short } = preview([
      { id: "a", stage: "signed" },
      { id: "1", project: "a", kind: "closed", on: "2024-01-01", as: "lost", reason: "moved away" },
      { id: "b", stage: "built", investor: "X", steward },
      { id: "2", project: "b", kind: "paused", on: "2024-01-01", as: "rest", reason: "no power" },
    ]);
    expect(short).toEqual([
      ["a", "signed", "nothing"],
      ["b", "built", "activity"],
    ]);
  });

  test("reads time limits anew, from the first entry to any of the stages that became one", () => {
    const clock = { id: "slow", from: { entered: "prospect" }, until: { entered: "signed" }, within: { days: 100 } };
    const late = { that: { not: { field: "clocks.slow.state", equals: "over" } }, id: "in-time" };
    const timed = {
      ...after,
      stages: [{ id: "prospect", gates: [{ hold: [late] }] }, ...after.stages.slice(1)],
      clocks: [clock],
    };
    const events = [
      { id: "1", project: "a", kind: "registered", on: "2024-01-01", record: {} },
      { id: "2", project: "a", kind: "entered", on: "2024-06-01", stage: "talks", set: { investor: "X" } },
      { id: "3", project: "b", kind: "registered", on: "2024-06-01", record: {} },
    ];
    const { dossiers } = replay(before, events as Parameters<typeof replay>[1], { asOf: "2024-06-30" });
    const { rows } = migrate(before, timed, dossiers, { stages });
    // a has been there for 181 days, as an idea and in talks; b for 29.
    expect(rows.map(({ project, needs }) => [project, needs])).toEqual([
      ["a", "blocked"],
      ["b", "nothing"],
    ]);
  });

  test("to the same edition needs nothing of anybody", () => {
    const { dossiers } = replay(before, [{ id: "a", stage: "signed" }, { id: "b" }] as Parameters<typeof replay>[1], {
      asOf: "2024-06-30",
    });
    expect(migrate(before, before, dossiers).counts).toEqual({ nothing: 2, stage: 0, activity: 0, blocked: 0 });
  });

  test("names stages that an edition does not know", () => {
    const codes = (renamed: Record<string, string>) => {
      try {
        return migrate(before, after, [], { stages: renamed });
      } catch (thrown) {
        return isSaimaError(thrown) ? thrown.problems.map(({ code, path }) => [code, path]) : thrown;
      }
    };
    expect(codes({ idea: "talks", gone: "prospect" })).toEqual([
      ["stage-unknown", "stages.idea"],
      ["stage-unknown", "stages.gone"],
    ]);
  });
});
