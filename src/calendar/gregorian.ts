/** From 0000-03-01, the first day of a year that ends with February, to 1970-01-01. */
const EPOCH = 719_468;
const DAYS_IN_400_YEARS = 146_097;

/** The day (days since 1970-01-01) of a year, month and date; month 13 is January of the next year. */
export function dayOf(year: number, month: number, date: number): number {
  const from = month > 2 ? year : year - 1;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  return 365 * from + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + inYear - EPOCH;
}

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** The year, month and date of a day. Counting years from March puts the leap day last, where it disturbs nothing. */
export function partsOf(day: number): DayParts {
  const era = Math.floor((day + EPOCH) / DAYS_IN_400_YEARS);
  const inEra = day + EPOCH - era * DAYS_IN_400_YEARS;
  const leaps = Math.floor(inEra / 1460) - Math.floor(inEra / 36_524) + Math.floor(inEra / 146_096);
  const years = Math.floor((inEra - leaps) / 365);
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const date = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: years + era * 400 + (month < 3 ? 1 : 0), month, date };
}

export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export const FIRST_DAY = /* @__PURE__ */ dayOf(1000, 1, 1);
export const LAST_DAY = /* @__PURE__ */ dayOf(9999, 12, 31);
