import { type Period, periodOf } from "../calendar/index.js";
import type { IndicatorWindow } from "./indicator.js";

/** A stretch of days, both ends included. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

/** The days that an indicator counts: they all end with the period. */
export function windowOf(window: IndicatorWindow = "period", { from, until }: Period): Days {
  if (window === "period") return { from, until };
  if (window === "ever") return { from: "", until };
  return { from: typeof window === "object" ? window.from : periodOf(window, until).from, until };
}
