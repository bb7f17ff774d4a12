import type { ScorecardInput } from "../race/index.js";

/** The rules of a county for the industrial clusters of its townships: slides, cliffs, and a rule without base. */
export const industrialClusters = {
  id: "industrial-clusters",
  edition: "1",
  title: { zh: "某县乡镇工业聚集区考核", en: "A county's assessment of its townships' industrial clusters" },
  source: {
    title: { zh: "工业聚集区考核规则", en: "assessment rules for industrial clusters" },
    url: "http://0312yh.com/article/guizhangzhidu/gongzuoguize/201211/745346.html",
    place: { zh: "某县（名称未载）", en: "a county (name not stated)" },
  },
  encoded: { zh: "100分中的90分", en: "90 of 100" },
  assumptions: [
    {
      path: "nodes",
      says: {
        zh: "超额加分均未见封顶，不封顶；倒扣至零为止",
        en: "no cap is printed for what is added: none applied; what is taken away stops at zero",
      },
    },
    {
      path: "nodes.spending.points",
      says: { zh: "各项增减不足一档均不计", en: "up and down, only completed steps count, in every item" },
    },
    {
      path: "nodes.connections",
      says: { zh: "通平和绿化均建成报1，否则报0", en: "1 where both connections and greening are built, else 0" },
    },
    {
      path: "nodes.intensity",
      says: {
        zh: "没有低于60万元/亩的项目即得满分；扣完为止",
        en: "the mark where no project is below 60万元 per 亩; deductions stop at zero",
      },
    },
    {
      path: "nodes.sales.of.to",
      says: {
        zh: "全县平均指各聚集区合计的增速，无基数者不计在内",
        en: "the county average is the growth of all clusters together, those without a base left out",
      },
    },
    {
      path: "nodes.sales.treat.referenceNotPositive",
      says: {
        zh: "上年为零即无基数；新企业销售从零计分，不足2000万元不得分",
        en: "a previous year of zero is no base; new firms' sales count from zero, below 2000万元 nothing",
      },
    },
    {
      path: "nodes.sales.treat.alone",
      says: {
        zh: "只有一个有基数的聚集区时，即为平均水平，得满分",
        en: "a single cluster with a base is at the average",
      },
    },
    {
      path: "nodes.tax.treat.referenceNotPositive",
      says: {
        zh: "税收无基数的替代办法未见原文，其分值转给本块其他项",
        en: "the rule for tax without a base is cut off: the mark goes to the other items of the block",
      },
    },
    {
      path: "treat",
      says: {
        zh: "缺报、不适用未作规定，退回补报",
        en: "a missing or inapplicable figure is not provided for: sent back",
      },
    },
  ],
  treat: { notReported: "refuse", notApplicable: "refuse" },
  figures: {
    connections: { label: { zh: "通平和绿化建成", en: "connections and greening built" } },
    infrastructure: { label: { zh: "基础设施投入", en: "infrastructure spending" } },
    workshops: { label: { zh: "标准厂房", en: "m² of standard workshops" }, unit: { zh: "平方米", en: "" } },
    newFirms: { label: { zh: "新引进企业", en: "new firms" }, unit: { zh: "家", en: "" } },
    fixedAssets: { label: { zh: "固定资产投入", en: "fixed assets" } },
    producing: { label: { zh: "投产纳税企业", en: "firms in production and paying tax" }, unit: { zh: "家", en: "" } },
    belowIntensity: {
      label: { zh: "强度低于60万元/亩的项目", en: "projects below 60万元 per 亩" },
      unit: { zh: "个", en: "" },
      better: "lower",
    },
    sales: { label: { zh: "销售收入", en: "sales" } },
    newFirmSales: { label: { zh: "新企业销售收入", en: "new firms' sales" } },
    aboveScale: { label: { zh: "新增规上企业", en: "new above-scale firms" }, unit: { zh: "家", en: "" } },
    tax: { label: { zh: "税收", en: "tax" } },
  },
  nodes: [
    {
      id: "infrastructure",
      label: { zh: "基础设施", en: "infrastructure" },
      mark: "20",
      nodes: [
        {
          id: "connections",
          label: { zh: "通平绿化", en: "connections and greening" },
          mark: "5",
          of: "connections",
          points: { bands: [{ atLeast: "1", is: "mark" }, { else: "0" }] },
        },
        {
          id: "spending",
          label: { zh: "基础设施投入", en: "spending" },
          mark: "5",
          of: "infrastructure",
          points: {
            bands: [
              {
                atLeast: "30万元",
                is: {
                  steps: {
                    at: "100万元",
                    is: "mark",
                    part: "completed",
                    below: [{ each: "30万元", is: "-1" }],
                    above: [{ each: "30万元", is: "1" }],
                  },
                },
              },
              { else: "0" },
            ],
          },
        },
        {
          id: "workshops",
          label: { zh: "标准厂房", en: "workshops" },
          mark: "10",
          of: "workshops",
          points: {
            steps: {
              at: "3000",
              is: "mark",
              part: "completed",
              below: [{ each: "300", is: "-2" }],
              above: [{ each: "300", is: "2" }],
            },
          },
          limits: { floor: "0" },
        },
      ],
    },
    {
      id: "projects",
      label: { zh: "项目引进", en: "projects" },
      mark: "40",
      nodes: [
        {
          id: "newFirms",
          label: { zh: "新引进企业", en: "new firms" },
          mark: "10",
          of: "newFirms",
          points: {
            bands: [
              {
                atLeast: "3",
                is: { steps: { at: "3", is: "mark", part: "completed", above: [{ each: "1", is: "2" }] } },
              },
              { else: "0" },
            ],
          },
        },
        {
          id: "fixedAssets",
          label: { zh: "固定资产", en: "fixed assets" },
          mark: "10",
          of: "fixedAssets",
          points: {
            bands: [
              {
                atLeast: "2000万元",
                is: {
                  steps: { at: "2000万元", is: "mark", part: "completed", above: [{ each: "500万元", is: "2" }] },
                },
              },
              { else: "0" },
            ],
          },
        },
        {
          id: "producing",
          label: { zh: "投产企业", en: "firms in production" },
          mark: "10",
          of: "producing",
          points: {
            bands: [
              {
                atLeast: "3",
                is: { steps: { at: "3", is: "mark", part: "completed", above: [{ each: "1", is: "2" }] } },
              },
              { else: "0" },
            ],
          },
        },
        {
          id: "intensity",
          label: { zh: "投资强度", en: "intensity" },
          mark: "10",
          of: "belowIntensity",
          points: { steps: { at: "0", is: "mark", part: "completed", above: [{ each: "1", is: "-3" }] } },
          limits: { floor: "0" },
        },
      ],
    },
    {
      id: "economy",
      label: { zh: "经济运行", en: "economy" },
      mark: "30",
      nodes: [
        {
          id: "sales",
          label: { zh: "销售增长", en: "growth of sales" },
          mark: "10",
          of: { gap: { growth: "sales" }, to: "overall" },
          points: {
            steps: {
              at: "0",
              is: "mark",
              part: "completed",
              below: [{ each: "3%", is: "-1" }],
              above: [{ each: "4%", is: "1" }],
            },
          },
          limits: { floor: "0" },
          treat: {
            alone: "mark",
            referenceNotPositive: {
              of: "newFirmSales",
              points: {
                bands: [
                  {
                    atLeast: "2000万元",
                    is: {
                      steps: { at: "2000万元", is: "2", part: "completed", above: [{ each: "500万元", is: "1" }] },
                    },
                  },
                  { else: "0" },
                ],
              },
            },
          },
        },
        {
          id: "aboveScale",
          label: { zh: "规上企业", en: "above-scale firms" },
          mark: "10",
          of: "aboveScale",
          points: {
            bands: [
              {
                atLeast: "1",
                is: { steps: { at: "1", is: "mark", part: "completed", above: [{ each: "1", is: "5" }] } },
              },
              { else: "0" },
            ],
          },
        },
        {
          id: "tax",
          label: { zh: "税收增长", en: "growth of tax" },
          mark: "10",
          of: { growth: "tax" },
          points: {
            steps: {
              at: "30%",
              is: "mark",
              part: "completed",
              below: [{ each: "5%", is: "-2" }],
              above: [{ each: "5%", is: "2" }],
            },
          },
          limits: { floor: "0" },
          treat: { referenceNotPositive: "redistribute" },
        },
      ],
    },
  ],
} as const satisfies ScorecardInput;
