import type { Words } from "../reason/index.js";

/** What can be wrong with a recognition, or with what is asked of it. */
export const words = {
  "id-twice": { zh: "标识“{id}”重复，请改名", en: 'the id "{id}" is there twice: give each its own' },
  "root-unknown": {
    zh: "“{path}”不可查看。请以{roots}之一开头",
    en: '"{path}" is nothing that a rule sees: begin with one of {roots}',
  },
  "funds-path-malformed": {
    zh: "“{path}”应写作funds.<种类>.inYear、inPeriod或ever",
    en: '"{path}" must be written funds.<kind>.inYear, inPeriod or ever',
  },
  "count-malformed": {
    zh: "“{found}”不是天数或月数，应为0到10000的整数",
    en: '"{found}" is no count of days or months: give a whole number from 0 to 10000',
  },
  "amount-missing": {
    zh: "规则没有amount，不能写“{key}”。请写明amount，或删去该项",
    en: 'the rule has no amount, which "{key}" speaks of: say `amount`, or leave it out',
  },
  "upgrade-amount": {
    zh: "升级不增加金额，请删去amount",
    en: "an upgrade adds no amount: leave `amount` out",
  },
  "increase-amount": {
    zh: "规则的金额不只取自事件，增资会把它整个再计一遍。请另写增资的amount，如event.amount",
    en: 'the rule\'s amount is not all of the event, and an increase would add all of it again: give the increase its own `amount`, "event.amount"',
  },
  "times-unfit": {
    zh: "倍数{found}不大于0，请改正（不予计入的写在where或exclude里）",
    en: "the factor {found} is not above 0: correct it (what does not count is said by `where` or `exclude`)",
  },
  "currency-unknown": {
    zh: "“{found}”不是货币代码。请写ISO代码，如CNY",
    en: '"{found}" is no currency code: write an ISO code, "CNY"',
  },
  "grain-unfit": {
    zh: "取整单位应为{to}的正数金额，请改正",
    en: "the grain must be an amount of {to} above zero: correct it",
  },
  "share-out-of-range": {
    zh: "份额{found}应大于0、不超过1。请改正",
    en: "the share {found} must be above 0, and 1 at most: correct it",
  },
  "split-not-whole": {
    zh: "各部分份额之和为{sum}，应为1。请改正",
    en: "the shares add up to {sum}: let them add up to 1",
  },
  "choose-without-end": {
    zh: "最后一种情形不应再有if或within，否则可能无人可归。请补上其余情形",
    en: "the last branch may say neither `if` nor `within`: add what holds otherwise",
  },
  "choose-unreachable": {
    zh: "此情形恒成立，其后各项不会用到。请写明if或within",
    en: "this branch always holds, and what follows is never asked: say `if` or `within`",
  },
  "dossiers-malformed": {
    zh: "{found}不是项目档案清单。请用replay得出",
    en: "{found} is no list of dossiers: make it by `replay`",
  },
  "dossier-malformed": {
    zh: "{found}不是项目档案。请用replay得出",
    en: "{found} is no dossier: make it by `replay`",
  },
  "project-twice": { zh: "项目“{id}”有两份档案，请只留一份", en: 'there are two dossiers of "{id}": keep one' },
  "days-mixed": {
    zh: "项目“{id}”的档案与第一份不是同一天的，请用同一次replay的结果",
    en: 'the dossier of "{id}" is of another day than the first: take those of one `replay`',
  },
  "ledger-malformed": {
    zh: "{found}不是台账。请用recognise得出",
    en: "{found} is no ledger: make it by `recognise`",
  },
  "ledger-of-another": {
    zh: "台账出自“{id}”，请给出同一认定办法此前的台账",
    en: 'this ledger was made by "{id}": give earlier ones of the same recognition',
  },
  "rule-unknown": { zh: "没有规则“{id}”，请改正标识", en: 'there is no rule "{id}": correct the id' },
  "event-unknown": {
    zh: "档案与台账中都没有事件“{id}”，请改正标识",
    en: 'neither the dossiers nor the ledgers have an event "{id}": correct the id',
  },
  "earlier-missing": {
    zh: "规则“{id}”在当期调整，须用earlier给出此前各期的台账（没有则为[]）",
    en: 'the rule "{id}" adjusts past periods: give their ledgers by `earlier`, or [] where there is none',
  },
  "earlier-overlaps": {
    zh: "此前各期的台账须互不重叠，并早于本期。请改正",
    en: "ledgers of earlier periods may not overlap one another or this period: correct them",
  },
} satisfies Words;

/** Why an event counted, did not count, or is undecided. */
export const countedTexts = {
  counted: { zh: "“{event}”按“{rule}”计入", en: '"{event}" counts under "{rule}"' },
  excluded: { zh: "“{event}”按“{rule}”不予计入：{reason}", en: '"{event}" does not count under "{rule}": {reason}' },
  undecided: { zh: "“{event}”按“{rule}”待定", en: '"{event}" is undecided under "{rule}"' },
  "not-asked": {
    zh: "“{event}”不是“{rule}”所看的事件",
    en: '"{event}" is no event that "{rule}" speaks of',
  },

  entry: {
    zh: "{as}：计给{unit}，份额{share}，数量{count}，金额{amount}，计入日{on}",
    en: "{as}: for {unit}, share {share}, count {count}, amount {amount}, on {on}",
  },
  new: { zh: "新增", en: "new" },
  upgrade: { zh: "升级", en: "upgrade" },
  increase: { zh: "增资", en: "increase" },
  adjustment: { zh: "调整", en: "adjustment" },
  none: { zh: "无", en: "none" },

  condition: { zh: "{path}不明", en: "{path} is not known" },
  day: { zh: "计入日（{path}）不明", en: "the day on which it counts ({path}) is not known" },
  amount: { zh: "金额（{path}）不明", en: "the amount ({path}) is not known" },
  rate: { zh: "汇率（{path}）不明", en: "the rate ({path}) is not known" },
  credit: { zh: "归属取决于{path}，其值不明", en: "whom it counts for depends on {path}, which is not known" },
  "credit-rows": {
    zh: "归属（{path}）不明，或份额合计不是1。请逐行写明unit和share（按角色分的，写明规则所问的role）",
    en: "whom it counts for ({path}) is not known, or the shares do not add up to 1: give each row its `unit` and `share` (or the `role` that the rule splits by)",
  },
  per: { zh: "按什么只计一次（{path}）不明", en: "what it is counted once per ({path}) is not known" },
  earlier: { zh: "此前的“{event}”是否计入不明", en: 'it is not known whether "{event}" counts, which came before' },
} satisfies Words;

/** The reasons for which an event does not count. */
export const exclusionTexts = {
  where: { zh: "不符合认定条件", en: "it is not as it must be" },
  exclude: { zh: "属于“{detail}”", en: "it is one of: {detail}" },
  evidence: { zh: "没有当日有效的“{detail}”", en: 'it has no "{detail}" that was valid on the day' },
  "outside-window": { zh: "{on}不在计入时段", en: "{on} is outside the days that count" },
  "recorded-late": { zh: "报送已过截止日", en: "it was recorded too late" },
  "counted-before": { zh: "“{detail}”已经计入", en: '"{detail}" has been counted' },
  "nothing-to-add-to": { zh: "此前没有计入的，无从增加", en: "nothing was counted that it adds to" },
} satisfies Words;

/** What was asked of an event, step by step. */
export const stepTexts = {
  where: { zh: "认定条件", en: "what must hold" },
  later: { zh: "已有计入者时，作为{as}的条件", en: "what must hold for it to be an {as} of what was counted" },
  exclude: { zh: "不予认定：{says}", en: "not recognised: {says}" },
  evidence: { zh: "佐证“{id}”：{seen}", en: 'evidence "{id}": {seen}' },
  attached: { zh: "已附", en: "attached" },
  missing: { zh: "未附", en: "not attached" },
  day: { zh: "计入日：{on}（{path}）", en: "it counts on {on} ({path})" },
  window: { zh: "计入时段：{from}至{until}", en: "the days from {from} to {until} count" },
  recorded: {
    zh: "报送日{day}，截止为{after}后{days}日",
    en: "recorded on {day}; it must be within {days} days of {after}",
  },
  "after-event": { zh: "发生", en: "the event" },
  "after-period": { zh: "期末", en: "the end of the period" },
  once: { zh: "只计一次，按{path}（{per}）", en: "counted once per {path} ({per})" },
  amount: { zh: "金额取自{path}：{seen}", en: "amount at {path}: {seen}" },
  times: { zh: "金额取自{path}：{seen}，乘以{times}", en: "amount at {path}: {seen}, times {times}" },
  rate: { zh: "折算：1 {currency} = {rate} {to}（{on}）", en: "exchanged: 1 {currency} = {rate} {to} ({on})" },
  round: { zh: "取整到{grain}", en: "rounded to {grain}" },
  weight: { zh: "乘以{times}：{says}", en: "times {times}: {says}" },
  always: { zh: "一律", en: "always" },
  credit: { zh: "归属：{way}", en: "whom it counts for: {way}" },
  branch: { zh: "归属的第{number}种情形", en: "branch {number} of whom it counts for" },
  within: { zh: "自{path}（{day}）起{months}个月内", en: "within {months} months of {path} ({day})" },
  recordedWay: { zh: "按事发时的记载", en: "as recorded when it happened" },
  firstWay: { zh: "最先引荐者", en: "those first credited" },
  equalWay: { zh: "均分", en: "in equal parts" },
  doubledWay: { zh: "双算", en: "each the whole" },
  splitWay: { zh: "按固定比例{parts}", en: "by fixed parts: {parts}" },
  unknown: { zh: "不明", en: "not known" },
} satisfies Words;
