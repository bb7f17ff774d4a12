import { lackText } from "../race/index.js";
import type { Words } from "../reason/index.js";
import { publishedWords } from "./words-audit.js";

/** What can be wrong with something that is to be printed or audited. */
export const words = {
  "outcome-unknown": {
    zh: "不是可以输出的结果。请传入rank、explain、compare、against、whyMoved、shareOut或audit的结果，或一张表",
    en: "is nothing that can be printed: pass what `rank`, `explain`, `compare`, `against`, `whyMoved`, `shareOut` or `audit` gave, or a table",
  },
  "table-malformed": {
    zh: "表格须有title、columns、rows、notes，每行格数与列数相同，格内都是文本",
    en: "a table needs title, columns, rows and notes, each row one text for each column: correct it",
  },
  "explanation-foreign": {
    zh: "“{entrant}”的说明不是这次排名的。请用同一办法、同一数据重新explain",
    en: 'the explanation of "{entrant}" belongs to other standings: explain by the same scorecard and figures',
  },
  ...publishedWords,
  "language-unknown": { zh: "没有这种语言。请用zh或en", en: "is no language known here: use zh or en" },
} satisfies Words;

/** What columns, cells and notes are called. */
export const labels = {
  group: { zh: "组别", en: "Group" },
  place: { zh: "名次", en: "Place" },
  tied: { zh: "并列{place}", en: "joint {place}" },
  notRanked: { zh: "不排名", en: "unranked" },
  change: { zh: "升降", en: "Change" },
  new: { zh: "新", en: "new" },
  gone: { zh: "退出", en: "gone" },
  notComparable: { zh: "不可比", en: "n/a" },
  notApplicable: { zh: "不适用", en: "n/a" },
  entrant: { zh: "单位", en: "Unit" },
  joint: { zh: "{entrant}（{members}联合考核）", en: "{entrant} (jointly: {members})" },
  marked: { zh: "{label}（{mark}分）", en: "{label} ({mark})" },
  total: { zh: "总分", en: "Total" },
  grade: { zh: "等次", en: "Grade" },
  noGrade: { zh: "无", en: "none" },
  awards: { zh: "奖项", en: "Awards" },
  prize: { zh: "{award}{prize}", en: "{award}: {prize}" },
  lists: { zh: "榜单", en: "Lists" },
  vetoes: { zh: "一票否决", en: "Vetoes" },
  open: { zh: "{name}（待定）", en: "{name} (undecided)" },
  provisional: { zh: "{name}（暂定）", en: "{name} (provisional)" },
  remarks: { zh: "备注", en: "Remarks" },
  reasons: { zh: "主要原因", en: "Main reasons" },
  item: { zh: "指标", en: "Item" },
  mark: { zh: "满分", en: "Mark" },
  points: { zh: "得分", en: "Points" },
  lost: { zh: "失分", en: "Lost" },
  how: { zh: "说明", en: "How" },
  placeBefore: { zh: "原名次", en: "Place before" },
  placeAfter: { zh: "现名次", en: "Place after" },
  totalBefore: { zh: "原总分", en: "Total before" },
  totalAfter: { zh: "现总分", en: "Total after" },
  difference: { zh: "增减", en: "Difference" },
  parts: { zh: "增减来源", en: "From" },
  results: { zh: "等次、榜单、奖项变化", en: "Grades, lists, prizes" },
  own: { zh: "本方", en: "Own" },
  theirs: { zh: "对方", en: "Theirs" },
  before: { zh: "原", en: "Before" },
  after: { zh: "现", en: "After" },
  sum: { zh: "合计", en: "Sum" },
  weight: { zh: "权重占比", en: "Weight" },
  proportional: { zh: "按比例", en: "In proportion" },
  floor: { zh: "下限", en: "Floor" },
  ceiling: { zh: "上限", en: "Ceiling" },
  amount: { zh: "分解目标", en: "Target" },
} satisfies Words;

/** Titles and notes. */
export const sentences = {
  explained: {
    zh: "{entrant}得分说明：第{place}名，总分{total}",
    en: "{entrant} explained: place {place}, total {total}",
  },
  explainedUnranked: { zh: "{entrant}得分说明：{why}，总分{total}", en: "{entrant} explained: {why}, total {total}" },
  compared: { zh: "前后比较", en: "Before and after" },
  encoded: { zh: "已编入：{encoded}", en: "Encoded: {encoded}" },
  assumption: { zh: "假定：{says}（{path}）", en: "Assumed: {says} ({path})" },
  consequence: { zh: "{name}：{says}", en: "{name}: {says}" },
  laidDown: { zh: "{says}（{source}）", en: "{says} ({source})" },
  source: { zh: "出处：{source}", en: "Source: {source}" },
  scorecard: { zh: "办法：{id}，版本{edition}，校验{hash}", en: "Scorecard: {id}, edition {edition}, hash {hash}" },
  scorecardBefore: {
    zh: "原办法：{id}，版本{edition}，校验{hash}",
    en: "Scorecard before: {id}, edition {edition}, hash {hash}",
  },
  scorecardAfter: {
    zh: "现办法：{id}，版本{edition}，校验{hash}",
    en: "Scorecard after: {id}, edition {edition}, hash {hash}",
  },
  sharedOut: { zh: "{of}指标分解", en: "{of} shared out" },
  shareRules: {
    zh: "分解规则：{id}，版本{edition}，校验{hash}",
    en: "Rules of the share-out: {id}, edition {edition}, hash {hash}",
  },
  remark: { zh: "{label}{what}", en: "{label}: {what}" },
  remarkAlone: { zh: "{label}：{what}", en: "{label}: {what}" },
  remarkPoints: { zh: "{label}：{what}{points}", en: "{label}: {what} {points}" },
} satisfies Words;

/** What a remark of the standings says. */
export const remarkTexts = {
  ...lackText,
  noTaker: {
    zh: "不适用项的分值没有其他项可转入",
    en: "no other item can take the marks of what does not apply",
  },
  redistributed: { zh: "不适用项转来", en: "marks handed on" },
  vetoed: { zh: "一票否决", en: "vetoed" },
  floor: { zh: "按下限补", en: "held up" },
  cap: { zh: "按上限计", en: "capped" },
  within: { zh: "按限幅计", en: "held within limits" },
} satisfies Words;

/** Why a unit stands where it stands. */
export const reasonTexts = {
  lostMost: { zh: "失分最多：{says}", en: "lost most: {says}" },
  lostNext: { zh: "其次：{says}", en: "then: {says}" },
  nothingLost: { zh: "各项均无失分", en: "nothing lost" },
  behind: {
    zh: "比前一名{entrant}低{difference}分，差距主要在{label}（{own}对{other}）",
    en: "{difference} behind {entrant}, mostly in {label} ({own} against {other})",
  },
  behindPlain: { zh: "比前一名{entrant}低{difference}分", en: "{difference} behind {entrant}" },
  behindByVeto: { zh: "因一票否决列在{entrant}之后", en: "placed behind {entrant} by a veto" },
  aheadByVeto: { zh: "后一名{entrant}因一票否决列后", en: "ahead of {entrant}, whom a veto places last" },
  behindByStep: {
    zh: "与前一名{entrant}同分，按并列判定第{step}项列后",
    en: "level with {entrant}, behind by tie-break {step}",
  },
  ahead: {
    zh: "比后一名{entrant}高{difference}分，优势主要在{label}（{own}对{other}）",
    en: "{difference} ahead of {entrant}, mostly in {label} ({own} against {other})",
  },
  aheadPlain: { zh: "比后一名{entrant}高{difference}分", en: "{difference} ahead of {entrant}" },
  aheadByStep: {
    zh: "与后一名{entrant}同分，按并列判定第{step}项列前",
    en: "level with {entrant}, ahead by tie-break {step}",
  },
} satisfies Words;

/** What a diagram of a pipeline says besides the names of stages. */
export const diagramTexts = {
  anywhere: { zh: "任一阶段", en: "any stage" },
  skip: { zh: "跨越", en: "skip" },
  back: { zh: "退回", en: "back" },
  left: { zh: "另有{count}条流转未画", en: "{count} more moves are not drawn" },
} satisfies Words;

export { auditLabels, auditTexts, findingTexts, kindTexts, underTexts } from "./words-audit.js";
