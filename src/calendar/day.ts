import * as z from "zod";
import { raise } from "../reason/index.js";
import { checkDay } from "./read-day.js";

/** A day (日期) as ISO text, `2026-03-31`. What holds a wrong one is not looked at any further. */
export const daySchema = z.string().transform((input, context) => {
  const [problem] = checkDay(input);
  if (!problem) return input;
  raise(context, input, problem);
  return z.NEVER;
});
