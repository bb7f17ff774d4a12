import type { Text, Words } from "../reason/index.js";

/** What can be wrong with a day or a count of days. */
export const dayWords = {
  "day-malformed": {
    zh: "“{found}”不是日期。请写作2026-03-31，年份为1000至9999",
    en: '"{found}" is not a day: write 2026-03-31, in the years 1000 to 9999',
  },
  "day-impossible": { zh: "没有{found}这一天。请改正", en: "there is no day {found}: correct it" },
  "day-out-of-range": {
    zh: "日期超出1000年至9999年（{found}）。请改小间隔",
    en: "the day is outside the years 1000 to 9999 ({found}): choose a smaller distance",
  },
  "count-not-whole": {
    zh: "“{found}”不是可用的个数。请用整数（工作日数不可为负）",
    en: '"{found}" cannot be counted: give a whole number, not negative for working days',
  },
} satisfies Words;

/** What can be wrong with a period. */
export const periodWords = {
  "period-malformed": {
    zh: "“{found}”不是时段。请写作2024、2024-H1、2024-Q2、2024-06、2024-06-D1（旬）、2024-W26（周）或2024-03-01/2024-05-31",
    en: '"{found}" is not a period: write 2024, 2024-H1, 2024-Q2, 2024-06, 2024-06-D1 (ten days), 2024-W26 (week) or 2024-03-01/2024-05-31',
  },
  "period-kind-unknown": { zh: "没有这种时段。应为：{expected}", en: "is no kind of period: use {expected}" },
  "period-ends-early": { zh: "止日早于起日。请改正", en: "ends before it begins: correct one of the days" },
  "period-unlike-kind": {
    zh: "起止日不合“{kind}”。请改起止日，或把kind改为range",
    en: 'its days are not those of a "{kind}": correct them, or let the kind be range',
  },
  "period-out-of-range": {
    zh: "时段超出1000年至9999年。请另选",
    en: "the period leaves the years 1000 to 9999: choose another",
  },
  "week-start-unknown": {
    zh: "每周起始日应为1（周一）至7（周日）",
    en: "a week begins on a day from 1 (Monday) to 7 (Sunday): give one of them",
  },
} satisfies Words;

/** What periods are called. */
export const labels = {
  year: { zh: "{year}年", en: "{year}" },
  half: { zh: "{year}年{half}", en: "{half} of {year}" },
  quarter: { zh: "{year}年{quarter}", en: "{quarter} of {year}" },
  month: { zh: "{year}年{month}", en: "{month} {year}" },
  "month-alone": { zh: "{month}", en: "{month}" },
  "ten-days": { zh: "{year}年{month}{third}", en: "{third} of {month} {year}" },
  week: { zh: "{year}年第{number}周", en: "week {number} of {year}" },
  "week-from": { zh: "{year}年第{number}周（自{weekday}起）", en: "week {number} of {year}, from {weekday}" },
  day: { zh: "{year}年{month}{date}日", en: "{date} {month} {year}" },
  "day-alone": { zh: "{month}{date}日", en: "{date} {month}" },
  range: { zh: "{from}至{until}", en: "{from} to {until}" },
} satisfies Words;

export const halves: readonly Text[] = [
  { zh: "上半年", en: "first half" },
  { zh: "下半年", en: "second half" },
];

export const quarters: readonly Text[] = [
  { zh: "第一季度", en: "first quarter" },
  { zh: "第二季度", en: "second quarter" },
  { zh: "第三季度", en: "third quarter" },
  { zh: "第四季度", en: "fourth quarter" },
];

export const thirds: readonly Text[] = [
  { zh: "上旬", en: "first ten days" },
  { zh: "中旬", en: "middle ten days" },
  { zh: "下旬", en: "last days" },
];

export const months: readonly Text[] = [
  { zh: "1月", en: "January" },
  { zh: "2月", en: "February" },
  { zh: "3月", en: "March" },
  { zh: "4月", en: "April" },
  { zh: "5月", en: "May" },
  { zh: "6月", en: "June" },
  { zh: "7月", en: "July" },
  { zh: "8月", en: "August" },
  { zh: "9月", en: "September" },
  { zh: "10月", en: "October" },
  { zh: "11月", en: "November" },
  { zh: "12月", en: "December" },
];

export const weekdays: readonly Text[] = [
  { zh: "周一", en: "Monday" },
  { zh: "周二", en: "Tuesday" },
  { zh: "周三", en: "Wednesday" },
  { zh: "周四", en: "Thursday" },
  { zh: "周五", en: "Friday" },
  { zh: "周六", en: "Saturday" },
  { zh: "周日", en: "Sunday" },
];

/** What can be wrong with a calendar of working days and with a question to it. */
export const workWords = {
  "calendar-ends-early": { zh: "止日早于起日。请改正", en: "ends before it begins: correct one of the days" },
  "outside-calendar": {
    zh: "{day}不在工作日历所涵盖的{from}至{until}之内。请补充该年的放假安排",
    en: "{day} is outside what the calendar covers, {from} to {until}: add the holidays of that year",
  },
  "holiday-and-workday": {
    zh: "{day}既是假日又是调休上班日。请留一种",
    en: "{day} is both a holiday and a make-up working day: keep one",
  },
} satisfies Words;

/** What can be wrong with a schedule and with a question to it. */
export const scheduleWords = {
  "schedule-disordered": { zh: "日期未逐行递增。请按日期排列", en: "does not come after the row before: order by day" },
  "schedule-decreases": {
    zh: "累计进度小于上一行。请改正",
    en: "is less than the row before, though it is cumulative: correct it",
  },
  "schedule-negative": { zh: "累计进度不可为负。请改正", en: "is below zero: correct it" },
  "schedule-exceeds": { zh: "累计进度超过总量。请改正", en: "exceeds the whole: correct it" },
  "schedule-mixed-units": { zh: "单位与首行不同。请统一", en: "has another unit than the first row: use one" },
  "schedule-nothing": { zh: "总量须大于零。请改正", en: "the whole must be above zero: correct it" },
  "schedule-not-months": {
    zh: "时段{period}不是整月，不能按月分。请改用按日",
    en: "the period {period} is not whole months and cannot be divided by month: divide by day",
  },
  "schedule-outside-period": {
    zh: "{day}不在时段{period}之内。请用该时段的进度表",
    en: "{day} is outside the period {period}: use the schedule of that period",
  },
  "schedule-unfinished": {
    zh: "时段最后一天的累计进度不是100%。请改正",
    en: "does not reach 100% on the last day of the period: correct it",
  },
} satisfies Words;
