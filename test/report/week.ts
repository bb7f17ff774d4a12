import { type PipelineInput, replay } from "../../src/pipeline/index.js";

const text = (zh: string, en: string) => ({ zh, en });

/** Talks, signed, started: works are to begin 60 days after signing, land is asked for. */
export const pipeline: PipelineInput = {
  id: "short",
  edition: "1",
  title: text("重点项目", "key projects"),
  fields: { "evidence.land": text("土地证", "land certificate") },
  stages: [
    { id: "talks", title: text("洽谈", "talks") },
    { id: "signed", title: text("签约", "signed"), gates: [{ require: ["investor"] }] },
    { id: "started", title: text("开工", "started"), gates: [{ require: ["land"] }] },
  ],
  moves: [{}],
  activities: [{ id: "paused", is: "paused", title: text("暂停", "paused"), reason: "optional" }],
  clocks: [
    {
      id: "start",
      title: text("签约到开工", "signing to start"),
      from: { entered: "signed" },
      until: { entered: "started" },
      within: { days: 60 },
      warn: 10,
    },
  ],
  lights: [
    {
      id: "pace",
      title: text("进度", "pace"),
      rules: [
        {
          if: { field: "clocks.start.state", equals: "over", absent: false },
          is: "red",
          cause: text("已超时限", "past its limit"),
        },
        { if: { field: "clocks.start.state", equals: "warning", absent: false }, is: "yellow" },
        { is: "green" },
      ],
    },
  ],
  warMap: { where: { field: "total", atLeast: "5000万元" }, amount: "total", light: "pace" },
};

/**
 * What happened by Friday 14 June 2024, the dispatch before being that of 7 June:
 *
 * | project | what |
 * |---|---|
 * | foil | signed on 12 June, 3000万元 arrived on the 13th; leader and department |
 * | glass | signed on 1 April: 60 days later is 31 May; no department; land came on 11 June |
 * | mill | in talks, its investor known; no leader, no department; 500万元 of 3 June recorded on the 10th |
 * | kiosk | too small for the map; signed on 10 April: due on 9 June |
 * | grown | 4000万元, 6000万元 since 10 June |
 * | shrunk | 6000万元, 4000万元 since 10 June |
 * | vague | of no known size |
 * | pause | paused on 13 June |
 */
export const events = [
  registered("foil", { name: "电池箔", total: "2亿元", investor: "甲", leader: "王", department: "工信局" }),
  entered("foil", "2024-06-12", "signed"),
  { ...event("foil", "paper", "2024-06-12"), kind: "signed", class: "contract", amount: "2亿元" },
  { ...event("foil", "paid", "2024-06-13"), kind: "capital-arrived", amount: "3000万元" },
  registered("glass", { name: text("玻璃", "glass"), total: "8000万元", investor: "乙", leader: "李", steward: "赵" }),
  entered("glass", "2024-04-01", "signed"),
  { ...event("glass", "land", "2024-06-11"), kind: "evidence-attached", evidence: "land", set: { land: "yes" } },
  registered("mill", { name: "面粉", total: "7000万元", investor: "丙" }),
  { ...event("mill", "paid", "2024-06-03"), recordedOn: "2024-06-10", kind: "capital-arrived", amount: "500万元" },
  registered("kiosk", { name: "小店", total: "10万元", investor: "丁", steward: "钱" }),
  entered("kiosk", "2024-04-10", "signed"),
  registered("grown", { name: "长大", total: "4000万元", leader: "王", department: "商务局" }),
  { ...event("grown", "set", "2024-06-10"), kind: "amended", set: { total: "6000万元" } },
  registered("shrunk", { name: "缩小", total: "6000万元" }),
  { ...event("shrunk", "set", "2024-06-10"), kind: "amended", set: { total: "4000万元" } },
  registered("vague", { name: "不明", total: null }),
  registered("pause", { name: "停", total: "9000万元", leader: "王", department: "商务局" }),
  { ...event("pause", "stop", "2024-06-13"), kind: "paused" },
];

function event(project: string, what: string, on: string) {
  return { id: `${project}-${what}`, project, on };
}

function registered(project: string, record: object) {
  return { ...event(project, "0", "2024-03-01"), kind: "registered", record };
}

function entered(project: string, on: string, stage: string) {
  return { ...event(project, stage, on), kind: "entered", stage };
}

/** What was known on a day of that day. */
export const on = (day: string, told: readonly object[] = events) =>
  replay(pipeline, told as typeof events, { asOf: day, knownOn: day }).dossiers;

export const week = { before: on("2024-06-07"), now: on("2024-06-14") };
