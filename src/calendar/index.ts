export { addDays } from "./add-days.js";
export { addMonths } from "./add-months.js";
export { addWorkingDays } from "./add-working-days.js";
export { daySchema } from "./day.js";
export { daysBetween } from "./days-between.js";
export { daysIn } from "./days-in.js";
export { type Dated, type InForceOptions, inForce } from "./in-force.js";
export { inPeriod } from "./in-period.js";
export { labelPeriod } from "./label-period.js";
export { nextPeriod } from "./next-period.js";
export { parseDay } from "./parse-day.js";
export { type Period, periodSchema } from "./period.js";
export { type PeriodOfOptions, periodOf } from "./period-of.js";
export { previousPeriod } from "./previous-period.js";
export { checkDay, readDay } from "./read-day.js";
export { checkPeriod, readPeriod } from "./read-period.js";
export { samePeriodLastYear } from "./same-period-last-year.js";
export { checkSchedule, parseSchedule, type Schedule, type ScheduleInput, scheduleSchema } from "./schedule.js";
export { type ScheduleQuestion, scheduleShare } from "./schedule-share.js";
export type { TilingKind } from "./span-of.js";
export {
  checkWorkCalendar,
  parseWorkCalendar,
  type WorkCalendar,
  type WorkCalendarInput,
  workCalendarSchema,
} from "./work-calendar.js";
export { workingDaysBetween } from "./working-days-between.js";
export { writeDay } from "./write-day.js";
export { writePeriod } from "./write-period.js";
export { yearToDate } from "./year-to-date.js";
