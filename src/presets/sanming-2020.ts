import type { ScorecardInput } from "../race/index.js";

/** The investment-promotion part of the contest of the counties of Sanming, Fujian, 2020. */
export const sanming2020 = {
  id: "sanming-2020",
  edition: "1",
  title: {
    zh: "三明市2020年“五比五晒”招商引资考评",
    en: "Sanming's “five compares, five displays”: investment promotion, 2020",
  },
  source: {
    title: {
      zh: "三明市“五比五晒”项目竞赛招商引资考评办法",
      en: "Sanming, notice on the investment-promotion part of the “five compares, five displays” contest",
    },
    url: "https://p2.ttnews.xyz/a/5e75b567dc9b5e5af7a6483b?lang=zh-hans",
    place: { zh: "福建省三明市", en: "Sanming, Fujian" },
    year: 2020,
  },
  encoded: { zh: "60分和加分20分，全部", en: "60 of 60, and the bonus of 20" },
  assumptions: [
    {
      path: "treat.noSpread",
      says: {
        zh: "各县数值全部相等时未作规定，按满分计",
        en: "all counties equal is not provided for: all get the mark",
      },
    },
    {
      path: "treat.alone",
      says: { zh: "只有一县时未作规定，按满分计", en: "a single county is not provided for: it gets the mark" },
    },
    {
      path: "nodes.startRate",
      says: {
        zh: "当年开工率按签约项目个数计，分母与签约项目数同一口径",
        en: "the start rate is counted in projects, out of the same projects that are counted as signed",
      },
    },
    {
      path: "nodes.startRate.treat.referenceNotPositive",
      says: {
        zh: "没有签约项目即无开工率（0/0），按最低的60%计，不影响他县",
        en: "without a project signed there is no start rate (0/0): the lowest 60 %, and no effect on the others",
      },
    },
    {
      path: "round.item",
      says: {
        zh: "两位小数只见于功效系数法，外资和加分同样处理",
        en: "two decimals are printed for the efficacy coefficient only: foreign capital and the bonus are rounded alike",
      },
    },
    {
      path: "nodes.bonus.points.part",
      says: { zh: "项目按整个计", en: "projects are counted whole" },
    },
    {
      path: "treat",
      says: {
        zh: "缺报、不适用、外资任务为零均未作规定，退回补报",
        en: "a missing or inapplicable figure and a foreign-capital task of zero are not provided for: sent back",
      },
    },
  ],
  treat: {
    notReported: "refuse",
    notApplicable: "refuse",
    referenceNotPositive: "refuse",
    noSpread: "mark",
    alone: "mark",
  },
  round: { item: "2" },
  figures: {
    startedProjects: { label: { zh: "新落地开工项目数", en: "projects started" }, unit: { zh: "个", en: "" } },
    startedInvestment: { label: { zh: "新开工项目总投资", en: "total investment of projects started" } },
    investment: { label: { zh: "当年完成投资", en: "investment done this year" } },
    foreignCapital: { label: { zh: "实际利用外资", en: "foreign capital used" } },
    signedProjects: {
      label: { zh: "重大活动签约项目数", en: "projects signed at major events" },
      unit: { zh: "个", en: "" },
    },
    signedStarted: {
      label: { zh: "签约项目当年开工数", en: "signed projects started in the year" },
      unit: { zh: "个", en: "" },
    },
    majorProjects: {
      label: { zh: "新引进重大产业项目", en: "major industrial projects" },
      unit: { zh: "个", en: "" },
    },
  },
  nodes: [
    {
      id: "progress",
      label: { zh: "项目进展", en: "project progress" },
      mark: "30",
      nodes: [
        {
          id: "started",
          label: { zh: "开工项目", en: "projects started" },
          mark: "10",
          nodes: [
            {
              id: "startedCount",
              label: { zh: "开工个数", en: "number started" },
              mark: "1",
              of: { spread: "startedProjects" },
              points: {
                line: [
                  ["0", "60%"],
                  ["1", "100%"],
                ],
              },
            },
            {
              id: "startedAmount",
              label: { zh: "开工项目投资", en: "investment started" },
              mark: "9",
              of: { spread: "startedInvestment" },
              points: {
                line: [
                  ["0", "60%"],
                  ["1", "100%"],
                ],
              },
            },
          ],
        },
        {
          id: "invested",
          label: { zh: "完成投资", en: "investment done" },
          mark: "20",
          of: { spread: "investment" },
          points: {
            line: [
              ["0", "60%"],
              ["1", "100%"],
            ],
          },
        },
      ],
    },
    {
      id: "foreign",
      label: { zh: "利用外资", en: "foreign capital" },
      mark: "20",
      of: { ratio: "foreignCapital", to: "target" },
      points: "proportional",
      limits: { cap: "mark" },
    },
    {
      id: "events",
      label: { zh: "活动签约", en: "signed at events" },
      mark: "10",
      nodes: [
        {
          id: "signed",
          label: { zh: "签约个数", en: "number signed" },
          mark: "2",
          of: { spread: "signedProjects" },
          points: {
            line: [
              ["0", "60%"],
              ["1", "100%"],
            ],
          },
        },
        {
          id: "startRate",
          label: { zh: "当年开工率", en: "start rate" },
          mark: "8",
          of: { spread: { ratio: "signedStarted", to: "signedProjects" } },
          points: {
            line: [
              ["0", "60%"],
              ["1", "100%"],
            ],
          },
          treat: { referenceNotPositive: "60%" },
        },
      ],
    },
    {
      id: "bonus",
      label: { zh: "奖励分", en: "bonus" },
      role: "bonus",
      of: "majorProjects",
      points: { each: "1", is: "5", part: "completed" },
      limits: { cap: "20" },
    },
  ],
} as const satisfies ScorecardInput;
