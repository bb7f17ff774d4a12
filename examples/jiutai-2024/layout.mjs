// What the monthly bulletin tells, and in which units.
import { recognition } from "./definitions.mjs";

/** @param {string} zh @param {string} en */
const text = (zh, en) => ({ zh, en });
const each = text("个", "");

/** @type {import("saima").BulletinLayout} */
export const layout = {
  id: "jiutai-bulletin",
  edition: "1",
  title: text("九台区招商引资情况通报（合成数据示例）", "Jiutai, investment promotion (synthetic data)"),
  source: recognition.source,
  assumptions: [
    {
      path: "figures",
      says: text(
        "全区合计、50个签约项目和260亿元两项任务与2024年8月1日报告公布的一致；其余任务、分单位分项目数据及上年同期数均为合成",
        "the district's totals and two of its tasks (50 projects, 260亿元) are those of the report of 1 August 2024; other tasks, units, projects and the year before are synthetic",
      ),
    },
  ],
  figures: [
    { id: "contracts", label: text("新签约1亿元以上工业项目", "Industrial contracts of ¥100m and more"), unit: each },
    { id: "funds", label: text("到位资金", "Funds in place"), in: "亿元" },
    { id: "signed", label: text("新签约合同类项目", "New contracts"), unit: each },
    { id: "negotiations", label: text("新增洽谈项目", "New negotiations"), unit: each },
    { id: "intended", label: text("意向投资额", "Intended investment"), in: "亿元" },
    { id: "activities", label: text("招商活动", "Activities"), unit: text("场", "") },
    { id: "contracted", label: text("合同额", "Contracted"), in: "亿元" },
  ],
  headline: ["contracts", "funds", "signed", "negotiations", "intended", "activities"],
  participation: ["signed", "negotiations"],
  firstAndLast: 3,
  breakdowns: [
    {
      id: "industry",
      title: text("按行业", "By industry"),
      figures: ["signed", "contracted", "funds"],
      parts: [
        { id: "manufacturing", label: text("工业", "Industry") },
        { id: "services", label: text("服务业", "Services") },
      ],
      adds: ["funds"],
    },
    {
      id: "size",
      title: text("按投资规模", "By size"),
      figures: ["signed", "contracted"],
      parts: [
        { id: "1000", label: text("10亿元以上", "¥1bn and more") },
        { id: "500", label: text("5—10亿元", "¥500m to 1bn") },
        { id: "100", label: text("1—5亿元", "¥100m to 500m") },
        { id: "0", label: text("1亿元以下", "less than ¥100m") },
      ],
    },
    {
      id: "kinds",
      title: text("招商活动", "Activities"),
      figures: ["activities"],
      parts: [
        { id: "trip", label: text("外出招商", "Outbound trips") },
        { id: "fair", label: text("参加展会", "Fairs attended") },
        { id: "training", label: text("培训", "Trainings") },
        { id: "promotion", label: text("本区活动", "Own events") },
      ],
      adds: ["activities"],
    },
    { id: "origin", title: text("按资金来源地", "By where the investor comes from"), figures: ["signed", "funds"] },
    {
      id: "phase",
      title: text("新建与续建", "New and continuing"),
      figures: ["funds"],
      parts: [
        { id: "new", label: text("新建", "New") },
        { id: "continuing", label: text("续建", "Continuing") },
      ],
    },
  ],
};

// The path of a record that each structure is told by.
export const paths = {
  industry: "project.industry.category",
  size: "project.size",
  origin: "project.investors.0.origin",
  phase: "project.phase",
};
