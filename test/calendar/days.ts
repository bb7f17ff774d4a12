import * as fc from "fast-check";

/** The platform's own calendar, in UTC: a second opinion on every day. */
export function textOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

const FIRST = Date.UTC(1000, 0, 1) / 86_400_000;
const LAST = Date.UTC(9999, 11, 31) / 86_400_000;

const anywhere = fc.integer({ min: FIRST, max: LAST });
const leapDays = fc
  .constantFrom(1600, 1900, 2000, 2023, 2024, 2100, 2400)
  .map((year) => Date.UTC(year, 1, 28) / 86_400_000);
const yearEnds = fc.integer({ min: 1001, max: 9998 }).map((year) => Date.UTC(year, 11, 31) / 86_400_000);

/** Days as integers: any, and often those around the end of February and the turn of a year. */
export const dayNumber = fc.oneof(
  anywhere,
  fc.integer({ min: 15_000, max: 22_000 }),
  fc.tuple(fc.oneof(leapDays, yearEnds), fc.integer({ min: -4, max: 4 })).map(([day, shift]) => day + shift),
);
export const day = dayNumber.map(textOf);

/** Days with room for a few years on either side. */
export const innerDayNumber = dayNumber.filter((n) => n > FIRST + 4000 && n < LAST - 4000);
export const innerDay = innerDayNumber.map(textOf);

export const ends = { first: FIRST, last: LAST };

/** Runs a question under other time zones of the process. Apia skipped a whole day in 2011, São Paulo had hours twice. */
export function inEveryZone(question: () => void): void {
  const before = process.env["TZ"];
  try {
    for (const zone of ["Pacific/Apia", "America/Sao_Paulo", "Asia/Shanghai", "UTC"]) {
      process.env["TZ"] = zone;
      question();
    }
  } finally {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  }
}
