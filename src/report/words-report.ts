import type { Words } from "../reason/index.js";

/** What can be wrong with what a dispatch, a bulletin or a booklet is made of. */
export const reportProblems = {
  "report-unknown": {
    zh: "不是调度、通报或项目册。请传入weeklyDispatch、monthlyBulletin或booklet的结果",
    en: "is no dispatch, bulletin or booklet: pass what `weeklyDispatch`, `monthlyBulletin` or `booklet` gave",
  },
  "document-malformed": {
    zh: "不是文稿。请传入toDocument的结果",
    en: "is no document: pass what `toDocument` gave",
  },
  "wording-malformed": {
    zh: "应为文本，或{ zh, en }",
    en: "must be a text, or the same in both languages: { zh, en }",
  },
  "dispatch-days": {
    zh: "前次截至{before}，不早于本次的{now}。请按先后传入",
    en: "the earlier dossiers are of {before}, which is not before {now}: pass them in order",
  },
  "dispatch-malformed": {
    zh: "应为{ before, now }：前后两日的项目档案",
    en: "must be { before, now }: the dossiers of two days",
  },
  "layout-figure-twice": { zh: "指标“{id}”重复", en: 'the figure "{id}" is there twice: keep one' },
  "layout-figure-unknown": {
    zh: "版式没有列出指标“{id}”。请在figures中说明",
    en: 'the layout does not list the figure "{id}": describe it under `figures`',
  },
  "layout-part-twice": { zh: "“{id}”重复", en: '"{id}" is there twice: keep one' },
  "overall-rows": {
    zh: "全区数应为一行，实有{found}行",
    en: "the figures of the whole must be one row, not {found}: tally them by `all`",
  },
  "breakdown-unknown": {
    zh: "版式没有分组“{id}”",
    en: 'the layout has no breakdown "{id}": add it there, or leave it out here',
  },
  "breakdown-missing": {
    zh: "缺少分组“{id}”的数据",
    en: 'there are no figures for the breakdown "{id}": give them',
  },
  "definitions-malformed": {
    zh: "应为{ id, edition, hash }的列表",
    en: "must be a list of { id, edition, hash }: pass the `definition` of outcomes",
  },
  "projects-malformed": { zh: "应为项目的列表", en: "must be a list of projects" },
  "project-malformed": { zh: "应为有id的项目记录", en: "must be the record of a project, with its id" },
  "project-twice": { zh: "项目“{id}”重复", en: 'the project "{id}" is there twice: keep one' },
  "parts-unequal": {
    zh: "“{figure}”各部分合计{parts}，总数{whole}，不相等。未归类的请单列一行",
    en: 'the parts of "{figure}" come to {parts}, the whole is {whole}: give the rest a row of its own',
  },
} satisfies Words;

/** How a figure stands, as papers say it. */
export const progressWords = {
  rate: { zh: "完成年度目标任务的{rate}%", en: "{rate}% of the annual target" },
  "no-target": { zh: "未下达目标任务", en: "no target was set" },
  up: { zh: "同比增长{growth}%", en: "up {growth}% year on year" },
  down: { zh: "同比下降{growth}%", en: "down {growth}% year on year" },
  level: { zh: "同比持平", en: "level with last year" },
  "no-base": { zh: "上年同期为零或负，不计同比", en: "no growth: nothing to compare with last year" },
  ahead: { zh: "超时序进度{gap}个百分点", en: "{gap} percentage points ahead of schedule" },
  behind: { zh: "落后时序进度{gap}个百分点", en: "{gap} percentage points behind schedule" },
  "on-schedule": { zh: "与时序进度持平", en: "on schedule" },
  notReported: { zh: "未报", en: "not reported" },
  notApplicable: { zh: "不适用", en: "not applicable" },
  comma: { zh: "，", en: ", " },
  full: { zh: "{label}{value}，{says}", en: "{label}: {value}, {says}" },
  bare: { zh: "{label}{value}", en: "{label}: {value}" },
} satisfies Words;

/** Headings of sections. */
export const headings = {
  overview: { zh: "总体情况", en: "Overview" },
  tracked: { zh: "跟踪项目", en: "Tracked projects" },
  moved: { zh: "本周变动", en: "What moved" },
  ripe: { zh: "成熟项目", en: "Ripe projects" },
  overdue: { zh: "超期事项", en: "What is overdue, and whose" },
  unguarded: { zh: "双包保未落实", en: "Key projects without a leader or a department" },
  lights: { zh: "亮灯情况", en: "Lights" },
  headline: { zh: "主要指标", en: "Main figures" },
  units: { zh: "各单位{label}", en: "{label} by unit" },
  race: { zh: "赛马排名", en: "The race" },
  lists: { zh: "榜单", en: "Lists" },
  first: { zh: "前后名次", en: "First and last" },
  participation: { zh: "参与情况", en: "Participation" },
  classes: { zh: "分类汇总", en: "By class and carrier" },
  notes: { zh: "说明", en: "Notes" },
  numbered: { zh: "{number}、{heading}", en: "{number}. {heading}" },
} satisfies Words;

/** What columns are called. */
export const columnWords = {
  project: { zh: "项目", en: "Project" },
  stage: { zh: "阶段", en: "Stage" },
  activity: { zh: "状态", en: "Activity" },
  amount: { zh: "金额", en: "Amount" },
  light: { zh: "亮灯", en: "Light" },
  next: { zh: "下一步", en: "Next" },
  clock: { zh: "时限", en: "Time limit" },
  due: { zh: "到期日", en: "Due" },
  over: { zh: "超期", en: "Over" },
  leader: { zh: "包保领导", en: "Leader" },
  department: { zh: "包保部门", en: "Department" },
  steward: { zh: "项目管家", en: "Steward" },
  from: { zh: "原阶段", en: "From" },
  to: { zh: "现阶段", en: "To" },
  on: { zh: "日期", en: "On" },
  news: { zh: "进展", en: "News" },
  ripeFor: { zh: "可进入", en: "Ripe for" },
  why: { zh: "说明", en: "Why" },
  lacks: { zh: "缺", en: "Lacks" },
  figure: { zh: "指标", en: "Figure" },
  value: { zh: "完成数", en: "Done" },
  target: { zh: "年度目标", en: "Target" },
  rate: { zh: "完成率（%）", en: "Completed (%)" },
  growth: { zh: "同比（%）", en: "Growth (%)" },
  gap: { zh: "与时序差（百分点）", en: "Against schedule (points)" },
  unit: { zh: "单位", en: "Unit" },
  group: { zh: "组别", en: "Group" },
  share: { zh: "占比（%）", en: "Share (%)" },
  part: { zh: "类别", en: "Class" },
  list: { zh: "榜单", en: "List" },
  members: { zh: "单位", en: "Units" },
  open: { zh: "待定", en: "Undecided" },
  first: { zh: "前列", en: "First" },
  last: { zh: "末位", en: "Last" },
  taking: { zh: "有进展", en: "Taking part" },
  of: { zh: "应报", en: "Of" },
  none: { zh: "无进展", en: "None" },
  silent: { zh: "未报", en: "Not reported" },
  measured: { zh: "{label}（{unit}）", en: "{label} ({unit})" },
  carrier: { zh: "承载地", en: "Carrier" },
  class: { zh: "产业类别", en: "Class" },
  count: { zh: "项目数", en: "Projects" },
} satisfies Words;

/** What cells and paragraphs say. */
export const reportTexts = {
  active: { zh: "推进中", en: "active" },
  none: { zh: "无。", en: "None." },
  nobody: { zh: "未定", en: "nobody" },
  all: { zh: "全部", en: "All" },
  total: { zh: "合计", en: "Total" },
  overall: { zh: "总体", en: "Overall" },
  comma: { zh: "、", en: ", " },
  semicolon: { zh: "；", en: "; " },
  stop: { zh: "。", en: "." },
  way: { zh: "{from}→{to}", en: "{from} → {to}" },
  staged: { zh: "{stage}（{activity}）", en: "{stage} ({activity})" },
  joined: { zh: "{name}（新增）", en: "{name} (new)" },
  newcomer: { zh: "新登记", en: "new" },
  ready: { zh: "可进入{stage}", en: "ready for {stage}" },
  missing: { zh: "{stage}尚缺{count}项：{missing}", en: "{stage}: {count} missing: {missing}" },
  clock: { zh: "{clock}{says}", en: "{clock}: {says}" },
  counts: {
    zh: "跟踪项目{tracked}个；本周变动{moved}个，成熟{ripe}个，超期{overdue}项，双包保未落实{unguarded}个。",
    en: "Tracked projects: {tracked}. Moved: {moved}. Ripe: {ripe}. Overdue: {overdue}. Without a leader or a department: {unguarded}.",
  },
  entered: { zh: "新进跟踪：{names}。", en: "New among them: {names}." },
  gone: { zh: "退出跟踪：{names}。", en: "No longer among them: {names}." },
  undecided: {
    zh: "另有{count}个不能判定：{names}。",
    en: "Of {count} it cannot be told: {names}.",
  },
  signed: { zh: "签订{what}", en: "signed: {what}" },
  "capital-arrived": { zh: "到位资金{what}", en: "funds arrived: {what}" },
  "capital-increased": { zh: "增资{what}", en: "capital increased by {what}" },
  "evidence-attached": { zh: "取得{what}", en: "obtained: {what}" },
  "credit-changed": { zh: "归属变更", en: "credit changed" },
  titled: { zh: "{title}（{period}）", en: "{title}, {period}" },
  dispatch: { zh: "{title}周调度", en: "Weekly dispatch: {title}" },
  asOf: { zh: "截至{day}", en: "as of {day}" },
  layout: { zh: "版式：{id}，版本{edition}，校验{hash}", en: "Layout: {id}, edition {edition}, hash {hash}" },
  pipeline: { zh: "流程：{id}，版本{edition}，校验{hash}", en: "Pipeline: {id}, edition {edition}, hash {hash}" },
  definition: { zh: "定义：{id}，版本{edition}，校验{hash}", en: "Definition: {id}, edition {edition}, hash {hash}" },
  assumption: { zh: "假定：{says}（{path}）", en: "Assumed: {says} ({path})" },
  known: { zh: "按{day}所知", en: "As known on {day}" },
  ratesRounded: {
    zh: "百分比四舍五入，保留{places}位小数；与时序差为取舍后的完成率减时序",
    en: "Per cent are rounded half up to {places} decimals; the gap is the rounded rate less the rounded schedule",
  },
  gapRounded: {
    zh: "百分比四舍五入，保留{places}位小数；与时序差先相减后取舍",
    en: "Per cent are rounded half up to {places} decimals; the gap is rounded after the difference is taken",
  },
  settled: {
    zh: "分组表中注明相加的数按最大余额法取舍，各部分之和等于合计",
    en: "Where parts are declared to add up they are rounded by the largest remainder, so that they do",
  },
  open: { zh: "{label}：尚有{count}条待定", en: "{label}: {count} entries are undecided" },
  members: { zh: "{label}：{members}。", en: "{label}: {members}." },
  nobodyOn: { zh: "{label}：无。", en: "{label}: none." },
  taking: {
    zh: "{label}：{of}个单位中{count}个有进展，占{share}%",
    en: "{label}: {count} of {of} units, {share}%",
  },
  leader: { zh: "领导", en: "leader" },
  department: { zh: "部门", en: "department" },
  yes: { zh: "是", en: "yes" },
  no: { zh: "否", en: "no" },
  stock: { zh: "共{count}个项目", en: "{count} projects" },
  stockWorth: { zh: "共{count}个项目，{label}{amount}", en: "{count} projects, {label} {amount}" },
  amountUnknown: { zh: "{count}个未报金额", en: "{count} of unknown amount" },
  unclassed: { zh: "未分类", en: "Unclassed" },
  uncarried: { zh: "未定承载地", en: "No carrier" },
} satisfies Words;

/** How news became known. */
export const newsWords = {
  new: { zh: "{says}（{on}）", en: "{says} ({on})" },
  late: { zh: "{says}（{on}，补报）", en: "{says} ({on}, reported late)" },
  corrected: { zh: "{says}（{on}，更正）", en: "{says} ({on}, corrected)" },
  withdrawn: { zh: "{says}（{on}，已撤销）", en: "{says} ({on}, withdrawn)" },
} satisfies Words;

/** The classes of what is signed; a place's own are called by their ids. */
export const classNames = {
  intent: { zh: "意向书", en: "letter of intent" },
  agreement: { zh: "协议", en: "agreement" },
  contract: { zh: "合同", en: "contract" },
} satisfies Words;

/** What a light shows, in a table. */
export const colourNames = {
  green: { zh: "绿", en: "green" },
  yellow: { zh: "黄", en: "yellow" },
  red: { zh: "红", en: "red" },
  blue: { zh: "蓝", en: "blue" },
  none: { zh: "不亮", en: "none" },
  grey: { zh: "灰", en: "grey" },
} satisfies Words;

const tens = ["", "十", "二十", "三十", "四十", "五十", "六十", "七十", "八十", "九十"];
const ones = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** The number of a section: 十二; from 100 on in digits. */
export function sectionNumber(number: number): string {
  if (number > 99) return String(number);
  return `${tens[Math.floor(number / 10)]}${ones[number % 10]}`;
}
