import type { Text } from "../../reason/index.js";
import { chainProblem } from "../words.js";

/** The classifications whose codes can be checked. A code says nothing without its scheme. */
export const schemes = [
  "GB/T 4754-2017",
  "ISIC Rev.4",
  "ISIC Rev.5",
  "strategic-emerging-2018",
  "digital-economy-2021",
] as const;
export type Scheme = (typeof schemes)[number];

/** The divisions (大类) of ISIC Rev.4, from and to: 88 in all. */
const ISIC4 = [
  [1, 3],
  [5, 9],
  [10, 33],
  [35, 39],
  [41, 43],
  [45, 47],
  [49, 53],
  [55, 56],
  [58, 66],
  [68, 75],
  [77, 82],
  [84, 88],
  [90, 99],
] as const;

/** GB/T 4754-2017 numbers its 97 divisions without a gap; a group within one is 1 to 9. */
const forms: Readonly<Record<Scheme, (code: string) => boolean>> = {
  "GB/T 4754-2017": (code) => /^([A-T]|\d\d([1-9]\d?)?)$/.test(code) && within(code, [[1, 97]]),
  "ISIC Rev.4": (code) => /^([A-U]|\d{2,4})$/.test(code) && within(code, ISIC4),
  "ISIC Rev.5": (code) => /^([A-V]|\d{2,4})$/.test(code) && within(code, [[1, 99]]),
  "strategic-emerging-2018": (code) => /^[1-9](\.\d{1,2}){0,2}$/.test(code),
  "digital-economy-2021": (code) => /^0[1-5](\d\d){0,2}$/.test(code),
};

function within(code: string, divisions: readonly (readonly [number, number])[]): boolean {
  const division = Number(code.slice(0, 2));
  return Number.isNaN(division) || divisions.some(([from, to]) => from <= division && division <= to);
}

/** What is wrong with a code of an industry (行业代码) under its scheme; undefined when nothing is. */
export function industryCodeProblem(
  scheme: Scheme,
  code: string,
): { readonly code: string; readonly says: Text } | undefined {
  return forms[scheme](code) ? undefined : chainProblem("industry-code", { found: code, scheme });
}
