// @ts-nocheck: a script, not a model of types
// The year's tasks of the district, shared out over its units (指标分解). The totals are published: 50 industrial contracts of 1亿元 and
// more, 260亿元 in place. How much each unit is asked for is made up: by what it is made up to have done the year before.
import { shareOut } from "saima";
import { lastYear } from "./last-year.mjs";

const rules = (of, grain) => ({
  id: `jiutai-${of}-2024`,
  edition: "1",
  of,
  grain,
  by: [{ field: of, weight: "100%" }],
  treat: { notReported: "refuse", notApplicable: "0" },
});

const linear = { monthly: "completed" };
const whole = { contracts: "50", funds: "260亿元", negotiations: "300" };
const grains = { contracts: "1", funds: "1000万元", negotiations: "1" };

// Tasks of the district that are made up, so that every headline has one.
const madeUp = { signed: "60", intended: "2500亿元", activities: "80" };

export const districtTargets = Object.entries({ ...whole, ...madeUp }).map(([indicator, value]) => ({
  entrant: "all",
  indicator,
  period: "2024",
  value,
  schedule: linear,
}));

export const targets = Object.entries(whole).flatMap(([indicator, total]) =>
  shareOut(rules(indicator, grains[indicator]), lastYear, { total })
    .rows.filter(({ amount }) => amount !== "0" && amount.amount !== "0")
    .map(({ entrant, amount }) => ({
      entrant,
      indicator,
      period: "2024",
      value: amount,
      schedule: linear,
    })),
);
