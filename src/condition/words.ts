import type { Words } from "../reason/index.js";

/** What can be wrong with a condition. */
export const words = {
  "path-malformed": {
    zh: "“{found}”不是字段路径。请写作“investment.total”，最多{most}段",
    en: '"{found}" is not a path: write "investment.total", at most {most} steps',
  },
  "threshold-malformed": {
    zh: "“{found}”不能比大小。请写数、金额、日期（2024-05-01）或字段",
    en: '"{found}" has no order: write a number, money, a day (2024-05-01) or a field',
  },
  "value-is-nothing": {
    zh: "“{found}”不是可比的值。请改问blank或applicable",
    en: '"{found}" is no value to compare with: ask blank or applicable',
  },
  "currency-twice": { zh: "{found}有两个门槛。请留一个", en: "gives {found} two thresholds: keep one" },
  "count-out-of-range": {
    zh: "{found}应为1到{most}的整数。请改正个数或补充条件",
    en: "{found} must be a whole number from 1 to {most}: correct it, or add conditions",
  },
} satisfies Words;

/** What can be wrong with a function of the host. */
export const functionWords = {
  "look-unusable": {
    zh: "look须为函数，答以value、quantity或unknown，且不抛错。请用lookIn(记录)",
    en: "the look must be a function that answers with a value, a quantity or unknown: use lookIn(record)",
  },
  "name-unusable": {
    zh: "name须为函数，答以中英文{ zh, en }，且不抛错。请改正",
    en: "the name must be a function that answers with { zh, en }: correct it",
  },
} satisfies Words;

/** Of a record that throws when it is read. */
export const unreadableText = { zh: "记录无法读取", en: "the record cannot be read" };

/** What a condition says of itself. */
export const whyWords = {
  all: { zh: "全部满足：{verdict}", en: "all of these: {verdict}" },
  any: { zh: "任一满足：{verdict}", en: "any of these: {verdict}" },
  not: { zh: "并非如此：{verdict}", en: "not this: {verdict}" },
  if: { zh: "若前者则后者：{verdict}", en: "if the first, then the second: {verdict}" },
  count: { zh: "至少满足{need}项：{verdict}", en: "at least {need} of these: {verdict}" },
  member: { zh: "第{number}项：{verdict}", en: "member {number}: {verdict}" },

  leaf: { zh: "{question}：{verdict}（实为{seen}{note}）", en: "{question}: {verdict} (it is {seen}{note})" },
  doubted: { zh: "；{doubt}", en: "; {doubt}" },
  settled: { zh: "；缺失按{verdict}计", en: "; absent counts as {verdict}" },

  true: { zh: "是", en: "yes" },
  false: { zh: "否", en: "no" },
  unknown: { zh: "不明", en: "unknown" },
} satisfies Words;

/** What a condition asks, before it is asked. */
export const statementWords = {
  all: { zh: "且", en: " and " },
  any: { zh: "或", en: " or " },
  not: { zh: "并非{first}", en: "not: {first}" },
  if: { zh: "若{first}，则{second}", en: "if {first}, then {second}" },
  count: { zh: "以下至少{need}项：{parts}", en: "at least {need} of: {parts}" },
  member: { zh: "{question}：{says}", en: "{question}: {says}" },
  scaled: { zh: "{reference}的{times}倍", en: "{times} times {reference}" },
  group: { zh: "（{says}）", en: "({says})" },
  comma: { zh: "、", en: ", " },
  always: { zh: "恒成立", en: "always" },
  never: { zh: "恒不成立", en: "never" },
} satisfies Words;

/** The question of each test. `not-` stands before a test that asks for the opposite. */
export const questions = {
  is: { zh: "{subject}为{asked}", en: "{subject} is exactly {asked}" },
  present: { zh: "{subject}已填", en: "{subject} is given" },
  "not-present": { zh: "{subject}未填", en: "{subject} is not given" },
  blank: { zh: "{subject}为空", en: "{subject} is blank" },
  "not-blank": { zh: "{subject}不为空", en: "{subject} is not blank" },
  truthy: { zh: "{subject}成立", en: "{subject} holds" },
  "not-truthy": { zh: "{subject}不成立", en: "{subject} does not hold" },
  applicable: { zh: "{subject}适用", en: "{subject} applies" },
  "not-applicable": { zh: "{subject}不适用", en: "{subject} does not apply" },
  equals: { zh: "{subject}等于{asked}", en: "{subject} equals {asked}" },
  in: { zh: "{subject}属于{asked}", en: "{subject} is one of {asked}" },
  contains: { zh: "{subject}包含{asked}", en: "{subject} contains {asked}" },
  any: { zh: "{subject}中有一项满足", en: "one of {subject} meets this" },
  every: { zh: "{subject}每一项都满足", en: "each of {subject} meets this" },
  "at-least": { zh: "{subject}不低于{asked}", en: "{subject} is at least {asked}" },
  "more-than": { zh: "{subject}超过{asked}", en: "{subject} is more than {asked}" },
  "at-most": { zh: "{subject}不超过{asked}", en: "{subject} is at most {asked}" },
  "less-than": { zh: "{subject}低于{asked}", en: "{subject} is less than {asked}" },
  between: { zh: "{subject}在{asked}之间", en: "{subject} is between {asked}" },
} satisfies Words;

/** Why there is no answer. */
export const doubts = {
  absent: { zh: "未填报", en: "not reported" },
  "not-applicable": { zh: "不适用", en: "not applicable" },
  undecided: { zh: "待定", en: "not decided yet" },
  currency: { zh: "币种不同，未给汇率", en: "two currencies and no rate" },
  kind: { zh: "两者不能相比", en: "the two do not compare" },
  member: { zh: "有一项不明", en: "a member is in doubt" },
  "too-large": { zh: "项数过多", en: "too many members" },
} satisfies Words;

/** How values are shown. */
export const shownWords = {
  absent: { zh: "未填报", en: "not reported" },
  empty: { zh: "空文本", en: "an empty text" },
  object: { zh: "对象", en: "an object" },
  list: { zh: "[{members}]", en: "[{members}]" },
  scaled: { zh: "{reference}的{times}倍（{seen}）", en: "{times} times {reference} ({seen})" },
  other: { zh: "{reference}（{seen}）", en: "{reference} ({seen})" },
  comma: { zh: "、", en: ", " },
  or: { zh: "或", en: " or " },
  and: { zh: "与", en: " and " },
} satisfies Words;
