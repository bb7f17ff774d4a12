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
    zh: "规则没有amount，“{key}”无从谈起。请写明amount，或删去它",
    en: 'the rule has no amount, which "{key}" speaks of: say `amount`, or leave it out',
  },
  "upgrade-amount": {
    zh: "升级不增加金额，请删去amount",
    en: "an upgrade adds no amount: leave `amount` out",
  },
  "currency-unknown": {
    zh: "“{found}”不是货币代码。请写ISO代码，如CNY",
    en: '"{found}" is no currency code: write an ISO code, "CNY"',
  },
  "grain-unfit": {
    zh: "取整单位应为{to}的正数金额，请改正",
    en: "the grain must be an amount of {to} above zero: correct it",
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
    zh: "此前的情形总是成立，其后各项永远轮不到。请写明if或within",
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
  "earlier-missing": {
    zh: "规则“{id}”在当期调整，须用earlier给出此前各期的台账（没有则为[]）",
    en: 'the rule "{id}" adjusts past periods: give their ledgers by `earlier`, or [] where there is none',
  },
  "earlier-overlaps": {
    zh: "此前各期的台账须互不重叠，并早于本期。请改正",
    en: "ledgers of earlier periods may not overlap one another or this period: correct them",
  },
} satisfies Words;
