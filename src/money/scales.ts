/**
 * The words that multiply an amount (数量单位) and how many zeros each adds, largest first: what 千万 fits, 千 does not
 * get to see.
 */
export const scales = [
  ["万亿", 12],
  ["千亿", 11],
  ["百亿", 10],
  ["十亿", 9],
  ["亿", 8],
  ["千万", 7],
  ["百万", 6],
  ["万", 4],
  ["千", 3],
  ["", 0],
] as const;

/** A unit to write amounts in: 亿元, 万元, 元. Beside another currency, 万元 stands for ten thousand of it. */
export type MoneyUnit = `${(typeof scales)[number][0]}元`;
