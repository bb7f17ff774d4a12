const DAY = /^([1-9]\d{3})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const SHORT_MONTHS = new Set([4, 6, 9, 11]);

/** Whether a text is an ISO day that there is. Such texts are in the order of their days. */
export function isDayText(text: unknown): text is string {
  const match = typeof text === "string" && DAY.exec(text);
  if (!match) return false;
  const [year = 0, month = 0, date = 0] = match.slice(1).map(Number);
  const isLeap = year % (year % 100 === 0 ? 400 : 4) === 0;
  return date <= (month === 2 ? (isLeap ? 29 : 28) : SHORT_MONTHS.has(month) ? 30 : 31);
}
