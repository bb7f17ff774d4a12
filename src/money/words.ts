import type { Words } from "../reason/index.js";

/** What can be wrong with an amount of money. */
export const words = {
  "money-malformed": {
    zh: "“{found}”不是金额。请写作“1,234.5亿元”“3000万美元”",
    en: '"{found}" is not money: write "1,234.5亿元" or "3000万美元"',
  },
  "money-unit-missing": {
    zh: "“{found}”没有单位。请写作“{found}元”等",
    en: '"{found}" has no unit: write "{found}元" or the like',
  },
  "money-inexact": {
    zh: "“{found}”是门槛、约数或区间。请写确数；门槛写进条件",
    en: '"{found}" is a threshold, an estimate or a range: write one amount; put a threshold in a condition',
  },
  "money-too-long": { zh: "金额超过{most}位。请缩短", en: "has more than {most} digits: shorten it" },
  "currency-unknown": {
    zh: "无法识别“{found}”的货币。请写ISO代码",
    en: '"{found}" has an unknown currency: write an ISO code',
  },
  "currency-conflict": {
    zh: "“{found}”有两种货币。请留一种",
    en: '"{found}" has two currencies: keep one',
  },
} satisfies Words;

/** What can be wrong with a quantity that is not already wrong as a number or as money. */
export const quantityWords = {
  "quantity-malformed": {
    zh: '“{found}”不是数，也不是金额。请写作"2.78"、"10/3"、"96%"或"1.5亿元"',
    en: '"{found}" is neither a number nor money: write "2.78", "10/3", "96%" or "1.5亿元"',
  },
} satisfies Words;

/** What can be wrong with a table of rates and with a question to it. */
export const rateWords = {
  "rate-currency-unknown": {
    zh: "“{found}”不是货币代码。请写ISO代码，如USD",
    en: '"{found}" is no currency code: write an ISO code, "USD"',
  },
  "rate-same-currency": {
    zh: "两边是同一种货币。请改正其一",
    en: "is the same currency on both sides: correct one",
  },
  "rate-not-positive": { zh: "汇率须大于零。请改正", en: "a rate must be above zero: correct it" },
  "rate-ends-early": { zh: "止日早于起日。请改正", en: "ends before it begins: correct one of the days" },
  "rates-overlap": {
    zh: "{on}这天已有第{row}行的汇率（从0数起）。请让各行的日期不相交",
    en: "row {row} (counted from 0) already gives the rate of {on}: let no two rows share a day",
  },
  "rate-missing": {
    zh: "汇率表没有{on}的{from}对{to}汇率。请补上",
    en: "the table has no rate of {from} to {to} on {on}: add it",
  },
  "day-malformed": { zh: "“{found}”不是日期。请写作2026-03-31", en: '"{found}" is not a day: write 2026-03-31' },
} satisfies Words;
