import type { Measure, Reference } from "../../figure/index.js";

/** Whether a reference is a measure made of others, and not a figure, a target or a number. */
export function isMeasure(to: Reference): to is Exclude<Measure, string> {
  return typeof to === "object" && !("target" in to) && !("amount" in to);
}
