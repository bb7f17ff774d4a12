import type { FigureRow } from "../../src/figure/index.js";
import { explain, rank, type ScorecardInput } from "../../src/race/index.js";

/**
 * A race small enough to be worked by hand. Funds 60 x done / target, at most 60; visits 2 points each, at most 40.
 *
 * | town | funds | visits | total | place | before |
 * |---|---|---|---|---|---|
 * | 东镇 | 90 of 100: 54 | 15: 30 | 84 | 1, shared | 2 |
 * | 西镇 | 120 of 100: 72, capped at 60 | 12: 24 | 84 | 1, shared | 1 |
 * | 南镇 | 50 of 100: 30 | 20: 40 | 70 | 3 | 3 |
 * | 北镇 | not reported: 0 | 5: 10 | 10 | 4 | - |
 * | 示范区 | 100 of 100: 60 | 10: 20 | 80 | listed, not ranked | - |
 */
export const townCard = {
  id: "towns",
  edition: "2024",
  title: { zh: "云山县2024年上半年招商引资赛马", en: "Yunshan county race, first half of 2024" },
  source: {
    place: { zh: "云山县", en: "Yunshan" },
    title: { zh: "云山县赛马办法", en: "Yunshan race rules" },
    year: 2024,
  },
  encoded: { zh: "100分中的100分", en: "100 of 100" },
  assumptions: [
    { path: "nodes.funds.limits", says: { zh: "以满分为限", en: "not above the mark" } },
    { path: "nodes.visits.limits", says: { zh: "以满分为限", en: "not above the mark" } },
  ],
  treat: { notReported: "0", notApplicable: "redistribute", referenceNotPositive: "refuse" },
  figures: {
    funds: { label: { zh: "到位资金", en: "funds in place" } },
    visits: { label: { zh: "外出招商", en: "visits" }, unit: { zh: "次", en: "" } },
  },
  nodes: [
    {
      id: "funds",
      label: { zh: "到位资金", en: "funds" },
      mark: "60",
      of: { ratio: "funds", to: "target" },
      points: "proportional",
      limits: { cap: "mark" },
    },
    {
      id: "visits",
      label: { zh: "外出招商", en: "visits" },
      mark: "40",
      of: "visits",
      points: { each: "1", is: "2", part: "completed" },
      limits: { cap: "mark" },
    },
  ],
} as const satisfies ScorecardInput;

export const townFigures: readonly FigureRow[] = [
  { entrant: "东镇", figures: { funds: { value: 90, target: 100 }, visits: 15 } },
  { entrant: "西镇", figures: { funds: { value: 120, target: 100 }, visits: 12 } },
  { entrant: "南镇", figures: { funds: { value: 50, target: 100 }, visits: 20 } },
  { entrant: "北镇", figures: { funds: { value: null, target: 100 }, visits: 5 } },
  { entrant: "示范区", ranked: false, figures: { funds: { value: 100, target: 100 }, visits: 10 } },
];

const before = rank(townCard, [
  { entrant: "西镇", figures: { funds: { value: 60, target: 100 }, visits: 9 } },
  { entrant: "东镇", figures: { funds: { value: 50, target: 100 }, visits: 9 } },
  { entrant: "南镇", figures: { funds: { value: 20, target: 100 }, visits: 9 } },
]);

export const townStandings = rank(townCard, townFigures, { previous: before });
export const townExplanations = townFigures.map(({ entrant }) => explain(townCard, townFigures, entrant));
