import type { Words } from "../reason/index.js";

/** What can be wrong with amounts, quantities and rates. */
export const words = {
  "money-malformed": {
    zh: "“{found}”不是金额。请写作“1.5亿元”“3000万美元”，或只含amount、currency的对象",
    en: '"{found}" is not an amount of money: write "1.5亿元", "3000万美元", or an object of amount and currency only',
  },
  "money-unit-missing": {
    zh: "“{found}”没有单位。请写明，如“5000万元”“3000000 USD”",
    en: '"{found}" has no unit: say which, e.g. "5000万元" or "3000000 USD"',
  },
  "money-inexact": {
    zh: "“{found}”是门槛、约数或区间，不是一个数额。请写确数，如“1.5亿元”；门槛请写成条件的atLeast等",
    en: '"{found}" is a threshold, an estimate or a range, not one amount: write an exact one such as "1.5亿元"; a threshold belongs in a condition (atLeast and the like)',
  },
  "money-separators": {
    zh: "“{found}”的分节号不是三位一节。请写作“1,234.5亿元”或不分节",
    en: '"{found}" does not separate digits in threes: write "1,234.5亿元", or no separators',
  },
  "money-too-long": { zh: "金额超过{most}位。请缩短", en: "an amount has more than {most} digits: shorten it" },
  "currency-unknown": {
    zh: "“{found}”不是货币代码。请用ISO代码，如CNY、USD",
    en: '"{found}" is no currency code: use an ISO code such as CNY or USD',
  },
  "currency-conflict": {
    zh: "“{found}”写了两种货币。请只留一种",
    en: '"{found}" names two currencies: keep one',
  },
  "quantity-malformed": {
    zh: '“{found}”不是数，也不是金额。请写作"2.78"、"10/3"、"96%"或"1.5亿元"',
    en: '"{found}" is neither a number nor an amount: write "2.78", "10/3", "96%" or "1.5亿元"',
  },
} satisfies Words;
