import { say, type Text, type Values, type Words } from "../reason/index.js";

/** What can be wrong with indicators, and with what a tally is made of. */
export const tallyWords = {
  "indicator-twice": { zh: "指标“{id}”重复", en: 'the indicator "{id}" is there twice: give each its own id' },
  "indicator-unknown": { zh: "没有指标“{id}”", en: 'there is no indicator "{id}": correct the id' },
  "indicator-cycle": { zh: "指标“{id}”又取决于自身", en: 'the indicator "{id}" depends on itself: break the circle' },
  "key-unused": {
    zh: "这种指标用不到“{key}”。请删去",
    en: 'this kind of indicator has no use for "{key}": remove it',
  },
  "item-missing": {
    zh: "有per而没有item。请写明每一项如何计分",
    en: "has `per` and no `item`: say what points each earns",
  },
  "path-root": {
    zh: "“{path}”不可用。请以{roots}开头",
    en: '"{path}" cannot be looked at here: begin with {roots}',
  },
  "points-of-mark": {
    zh: "逐项计分没有满分。请写明分数",
    en: "an item here has no mark: give the points themselves",
  },
  "curve-unit": { zh: "度量与曲线单位不同", en: "what is measured and the curve are in different units: use one" },
  "table-measure": { zh: "table只能按一个字段取分", en: "a table gives points by a text: look at a field" },
  "weight-not-positive": { zh: "权重须大于零", en: "a weight must be above zero" },
  "class-twice": { zh: "评价主体“{id}”重复", en: 'the class "{id}" is there twice: keep one' },
  "by-unknown": { zh: "by应为unit、unit.字段、all或一个路径", en: "`by` must be unit, unit.<field>, all, or a path" },
  "units-needed": { zh: "需要units才能{why}", en: "needs `units` to {why}: give them" },
  "by-entry": {
    zh: "指标“{id}”看的是项目，不能按台账条目的字段分列",
    en: 'the indicator "{id}" looks at projects: it cannot be told apart by a field of an entry',
  },
  "by-participation": {
    zh: "参与率只能按unit、unit.字段或all分列",
    en: "participation is a share of units: tally by unit, unit.<field> or all",
  },
  "ledger-malformed": { zh: "不是recognise给出的台账", en: "is not a ledger of `recognise`" },
  "ledger-number": { zh: "台账条目的数不可读", en: "an entry has a number that cannot be read" },
  "ledger-project-twice": { zh: "项目“{id}”在台账中重复", en: 'the project "{id}" is in the ledger twice: keep one' },
  "entry-twice": {
    zh: "项目“{project}”的事件“{event}”按规则“{rule}”为“{unit}”计了两次。请只留一条",
    en: 'the event "{event}" of the project "{project}" counts twice for "{unit}" under the rule "{rule}": keep one',
  },
  "amount-none": {
    zh: "指标“{id}”合计金额，而认定规则“{rule}”没有金额",
    en: 'the indicator "{id}" adds up amounts, and the rule "{rule}" has none: name other rules, or give it an amount',
  },
  "currencies-mixed": {
    zh: "指标“{id}”的金额有{found}多种币种。请在认定规则中折算",
    en: 'the indicator "{id}" has amounts in {found}: give the rule an `exchange`',
  },
  "rule-absent": {
    zh: "指标“{id}”所指的规则“{rule}”不在台账的认定规则之中。请改为其中之一：{among}",
    en: 'the indicator "{id}" names the rule "{rule}", which the ledger does not have: name one of {among}',
  },
  "window-wider": {
    zh: "指标“{id}”的window早于台账时期的首日{from}。请删去window（取台账全部条目，由认定规则的window决定追溯多远），或认定更长的时期",
    en: 'the window of the indicator "{id}" begins before {from}, the first day of the ledger: leave it out to take all entries, as far back as their rules reach, or recognise a longer period',
  },
  "round-unit": {
    zh: "指标“{id}”的单位为{found}，与取舍单位不同",
    en: 'the indicator "{id}" is in {found}: round it in the same unit',
  },
  "ratio-unit": {
    zh: "指标“{id}”用{found}相除没有意义",
    en: 'the indicator "{id}" divides {found}, which means nothing',
  },
  "tally-malformed": { zh: "不是tally给出的汇总", en: "is not a tally" },
  "tallies-differ": {
    zh: "两份汇总的{what}不同，不能合并",
    en: "the two tallies differ in {what} and cannot be merged",
  },
  "project-split": {
    zh: "项目“{id}”在两份汇总中都有。请把一个项目的事件放在一起",
    en: 'the project "{id}" is in both: keep the events of a project together',
  },
  "rating-twice": { zh: "同一评价人对“{entrant}”评了两次", en: 'one rater rated "{entrant}" twice: keep one' },
  "rating-class": {
    zh: "指标“{id}”没有评价主体“{found}”",
    en: 'the indicator "{id}" has no class of raters "{found}"',
  },
  "rating-indicator": { zh: "“{id}”不是评价指标", en: '"{id}" is not an indicator of opinions' },
  "past-gap": {
    zh: "{after}之后应为{expected}。请按先后给出各期，不要缺期",
    en: "after {after} comes {expected}: give the periods in order, without a gap",
  },
  "target-twice": {
    zh: "“{entrant}”的指标“{indicator}”同一时期有两个目标",
    en: '"{entrant}" has two targets for "{indicator}" of one period, role and day of record: keep one',
  },
  "target-part": {
    zh: "“{entrant}”的“{part}”目标超过其所属“{whole}”的目标",
    en: 'the target of "{entrant}" for "{part}" exceeds that for "{whole}", of which it is a part',
  },
  "schedules-differ": {
    zh: "“{entrant}”的“{indicator}”有两种时序进度。同一指标各目标请用同一时序",
    en: '"{entrant}" has two schedules for "{indicator}" that differ: give all targets of a figure one',
  },
  "target-unit": {
    zh: "“{entrant}”的“{part}”与“{whole}”目标单位不同",
    en: 'the targets of "{entrant}" for "{part}" and "{whole}" are in different units: use one',
  },
  "entrant-unknown": { zh: "没有“{id}”这一行", en: 'there is no row of "{id}"' },
} satisfies Words;

/** What stands in a ledger, and in what a tally is given. */
export const expectedTexts = {
  text: { zh: "文本", en: "text" },
  number: { zh: "数", en: "a number" },
  day: { zh: "YYYY-MM-DD格式的日期", en: "a day as YYYY-MM-DD" },
  amount: { zh: "金额或null", en: "an amount, or null" },
  object: { zh: "对象", en: "an object" },
  list: { zh: "列表", en: "a list" },
  kind: { zh: "new、upgrade、increase或adjustment", en: "new, upgrade, increase or adjustment" },
  doubled: { zh: "true", en: "true" },
  noAmount: { zh: "null，因其金额不明", en: "null, as the amount is not known" },
  entries: { zh: "条目列表或null", en: "a list of entries, or null" },
  shares: { zh: "单位及份额的列表", en: "a list of units and shares" },
  arrived: { zh: "inYear、inPeriod、ever三项金额", en: "amounts inYear, inPeriod and ever" },
  figure: { zh: "数、金额或含value的对象", en: "a number, an amount, or an object with a value" },
} satisfies Words;

export function tallyText(code: keyof typeof tallyWords, values: Values = {}): { code: string; says: Text } {
  return { code, says: say(tallyWords[code], values) };
}
