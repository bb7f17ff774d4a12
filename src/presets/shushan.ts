import type { ScorecardInput } from "../race/index.js";

/** The rating card for projects of the Shou County–Shushan modern industrial park, Anhui. */
export const shushan = {
  id: "shushan",
  edition: "1",
  title: { zh: "寿县蜀山现代产业园区项目评价", en: "Shou County–Shushan industrial park: rating of projects" },
  source: {
    title: {
      zh: "寿县蜀山现代产业园区项目评价指标",
      en: "Shou County–Shushan industrial park, project evaluation index",
    },
    url: "https://renrendoc.com/paper/207818345.html",
    place: { zh: "安徽省寿县蜀山现代产业园区", en: "Shou County–Shushan modern industrial park, Anhui" },
  },
  encoded: {
    zh: "100分中的40分：产业类别、产值和税收；注册资本、固定资产等及加分未见原文",
    en: "40 of 100: industry class, output and tax; registered capital, fixed assets, the rest and the bonus are cut off",
  },
  assumptions: [
    {
      path: "nodes.output.points",
      says: {
        zh: "1亿至3亿元按每亿元1分连续计（原文另写“1—5分”）",
        en: "from 1亿元 to 3亿元 1 point for each 亿元, taken continuously (the source also writes “1–5”)",
      },
    },
    {
      path: "nodes.tax.points",
      says: {
        zh: "200万至1000万元“分档1—10分”按直线计",
        en: "“stepwise 1–10” from 200万元 to 1000万元 is a straight line",
      },
    },
    {
      path: "nodes.outputIntensity.points.steps.part",
      says: { zh: "强度每少一整档才扣分", en: "of intensity only whole steps are taken off" },
    },
    {
      path: "nodes.industry",
      says: {
        zh: "鼓励类为“encouraged”，允许类为“permitted”，限制类为其余",
        en: "the classes are `encouraged` and `permitted`; anything else is restricted",
      },
    },
    {
      path: "grades",
      says: {
        zh: "等次线未载：按已编入40分的80%、60%",
        en: "no cut-offs are printed: 80 % and 60 % of the 40 points encoded",
      },
    },
    {
      path: "treat",
      says: {
        zh: "缺报、不适用、用地为零均未作规定，退回补报",
        en: "a missing or inapplicable figure and no land are not provided for: sent back",
      },
    },
  ],
  treat: { notReported: "refuse", notApplicable: "refuse", referenceNotPositive: "refuse" },
  figures: {
    meanOutput: { label: { zh: "前三年年均产值", en: "mean output of the first three years" } },
    meanTax: { label: { zh: "前三年年均税收", en: "mean tax of the first three years" } },
    landArea: { label: { zh: "用地面积（亩）", en: "亩 of land" } },
  },
  nodes: [
    {
      id: "industry",
      label: { zh: "产业类别", en: "industry class" },
      mark: "10",
      choose: [
        { if: { field: "entrant.industryClass", equals: "encouraged" }, then: { give: "10" } },
        { if: { field: "entrant.industryClass", equals: "permitted" }, then: { give: "5" } },
        { then: { give: "0" } },
      ],
    },
    {
      id: "output",
      label: { zh: "年均产值", en: "output" },
      mark: "5",
      of: "meanOutput",
      points: {
        bands: [
          { atLeast: "3亿元", is: "mark" },
          { atLeast: "1亿元", is: { each: "1亿元", is: "1", part: "pro-rata" } },
          { else: "0.5" },
        ],
      },
    },
    {
      id: "outputIntensity",
      label: { zh: "亩均产值", en: "output per 亩" },
      mark: "5",
      of: { ratio: "meanOutput", to: "landArea" },
      points: { steps: { at: "400万元", is: "mark", part: "completed", below: [{ each: "10万元", is: "-0.1" }] } },
    },
    {
      id: "tax",
      label: { zh: "年均税收", en: "tax" },
      mark: "10",
      of: "meanTax",
      points: {
        bands: [
          { atLeast: "1000万元", is: "mark" },
          {
            atLeast: "200万元",
            is: {
              line: [
                ["200万元", "1"],
                ["1000万元", "10"],
              ],
            },
          },
          { else: "0.5" },
        ],
      },
    },
    {
      id: "taxIntensity",
      label: { zh: "亩均税收", en: "tax per 亩" },
      mark: "10",
      of: { ratio: "meanTax", to: "landArea" },
      points: { steps: { at: "10万元", is: "mark", part: "completed", below: [{ each: "1万元", is: "-0.1" }] } },
    },
  ],
  grades: {
    by: "total",
    cuts: [{ atLeast: "32", is: "A" }, { atLeast: "24", is: "B" }, { else: "C" }],
  },
} as const satisfies ScorecardInput;
