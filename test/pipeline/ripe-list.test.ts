import { describe, expect, test } from "vitest";
import { type PipelineInput, ripeList } from "../../src/pipeline/index.js";
import { renderWhy } from "../../src/reason/index.js";
import { dossiersOf, steering, story } from "./steering.js";

const ripe = { investor: "甲公司", total: "1亿元" };
const list = (stories: readonly ReturnType<typeof story>[], pipeline: PipelineInput = steering) =>
  ripeList(pipeline, dossiersOf(stories, { asOf: "2024-06-30" }, pipeline));

describe("the list of ripe projects", () => {
  test("names those of whom the next stage asks nothing more", () => {
    const { rows } = list([
      story("b", ripe, [["2024-01-01", "talks"]]),
      story("a", { ...ripe, investor: "" }, [["2024-01-01", "talks"]]),
      story("c", { ...ripe, land: "证" }, [["2024-01-01", "signed"]]),
      story("d", ripe, [["2024-01-01", "signed"]]),
      story("e", ripe, [["2024-01-01", "producing"]]),
    ]);
    expect(rows.map(({ project, stage, to, by }) => [project, stage, to, by])).toEqual([
      ["b", "talks", "signed", "gate"],
      ["c", "signed", "started", "gate"],
    ]);
    expect(rows[0]?.why.says).toEqual({ zh: "进入“签约”的条件均已具备", en: 'all that "signed" asks for is met' });
  });

  test("names nobody who stands still", () => {
    const { rows } = list([
      story("paused", ripe, [
        ["2024-01-01", "talks"],
        ["2024-02-01", "paused"],
      ]),
      story("lost", ripe, [
        ["2024-01-01", "talks"],
        ["2024-02-01", "lost"],
      ]),
      story("resumed", ripe, [
        ["2024-01-01", "talks"],
        ["2024-02-01", "paused"],
        ["2024-03-01", "resumed"],
      ]),
    ]);
    expect(rows.map(({ project }) => project)).toEqual(["resumed"]);
  });

  test("goes to the first later stage that a move leads to", () => {
    const moves = [
      { from: ["talks"], to: ["signed"], by: "nobody" as const },
      { from: ["talks"], to: ["started"] },
    ];
    const { rows } = list(
      [
        story("a", ripe, [["2024-01-01", "talks"]]),
        story("b", { ...ripe, land: "证" }, [["2024-01-01", "talks"]]),
        story("c", ripe, [["2024-01-01", "idea"]]),
      ],
      { ...steering, moves },
    );
    expect(rows.map(({ project, to }) => [project, to])).toEqual([["b", "started"]]);
  });

  test("asks the declared maturity instead, and lists of whom it cannot be told", () => {
    const maturity: PipelineInput = {
      ...steering,
      ripe: [
        { from: ["talks"], to: "started", where: { field: "rounds", atLeast: 3 } },
        { from: ["talks", "signed"], to: "signed" },
      ],
    };
    const { rows, undecided } = list(
      [
        story("a", { rounds: 3 }, [["2024-01-01", "talks"]]),
        story("b", { ...ripe, rounds: 2 }, [["2024-01-01", "talks"]]),
        story("c", { ...ripe, rounds: null }, [["2024-01-01", "talks"]]),
        story("d", { ...ripe, rounds: 4 }, [["2024-01-01", "talks"]]),
      ],
      maturity,
    );
    expect(rows.map(({ project, to, by }) => [project, to, by])).toEqual([
      ["a", "started", "maturity"],
      ["b", "signed", "gate"],
      ["c", "signed", "gate"],
      ["d", "signed", "gate"],
      ["d", "started", "maturity"],
    ]);
    expect(renderWhy(rows[0]!.why, "en")).toBe("rounds is at least 3: yes (it is 3)");
    expect(undecided).toMatchObject([{ project: "c", to: "started", unknown: [{ field: "rounds", doubt: "absent" }] }]);
  });
});
