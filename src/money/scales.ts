/**
 * The words that multiply an amount (数量单位), largest first: how many zeros each adds, and how English says it.
 * The two-letter words stand before the letters they begin with, so that the first that fits is the right one.
 */
export const scales = [
  { zh: "万亿", zeros: 12, en: "trillion" },
  { zh: "千亿", zeros: 11, en: "hundred billion" },
  { zh: "百亿", zeros: 10, en: "ten billion" },
  { zh: "十亿", zeros: 9, en: "billion" },
  { zh: "亿", zeros: 8, en: "hundred million" },
  { zh: "千万", zeros: 7, en: "ten million" },
  { zh: "百万", zeros: 6, en: "million" },
  { zh: "万", zeros: 4, en: "ten thousand" },
  { zh: "千", zeros: 3, en: "thousand" },
  { zh: "", zeros: 0, en: "" },
] as const;

/** A unit that amounts are written in: 亿元, 万元, 元. For another currency, 万元 stands for ten thousand of it. */
export type MoneyUnit = `${(typeof scales)[number]["zh"]}元`;
