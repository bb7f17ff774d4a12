import { describe, expect, test } from "vitest";
import { missingFor, movesOf, replay, rollingPlan } from "../../src/pipeline/index.js";
import { qingtian2022 } from "../../src/presets/index.js";

function unmet(category: string | null, total: string | null) {
  const after = { industry: { category }, investment: { total } };
  const { missing, violated } = missingFor(qingtian2022, { after, stage: "promotion", on: "2022-06-01" });
  return [...missing, ...violated].map((each) => each.requirement);
}

describe("Qingtian 2022", () => {
  test.each([
    ["agriculture", "3000万元", []],
    ["agriculture", "2999.99万元", ["size-agriculture"]],
    ["industrial", "5000万元", []],
    ["industrial", "3000万元", ["size-industrial"]],
    ["services", "2亿元", []],
    ["services", "1.9999亿元", ["size-services"]],
    ["energy", "1万元", []],
    [null, "1亿元", ["industry.category"]],
    ["services", null, ["investment.total"]],
  ])("takes in %s from its threshold on: %s lacks %j", (category, total, lacking) => {
    expect([...new Set(unmet(category, total))]).toEqual(lacking);
  });

  test("goes one of its seven stages at a time", () => {
    expect(movesOf(qingtian2022).map(({ from, to, kind }) => `${from} ${kind} ${to}`)).toEqual([
      "planning forward promotion",
      "promotion forward introduction",
      "introduction forward approval",
      "approval forward start",
      "start forward production",
      "production forward full-capacity",
    ]);
  });

  test("keeps three lists", () => {
    const stages = qingtian2022.stages.map(({ id }) => ({ id: `p-${id}`, stage: id }));
    const { dossiers } = replay(qingtian2022, stages, { asOf: "2022-06-30" });
    const { rows } = rollingPlan(qingtian2022, dossiers, { plan: "three-lists" });
    expect(rows.map(({ batch, projects }) => [batch, ...projects])).toEqual([
      ["recommend", "p-planning", "p-promotion"],
      ["negotiate", "p-introduction"],
      ["serve", "p-approval", "p-start"],
    ]);
  });
});
