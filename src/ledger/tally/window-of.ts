import { type Period, periodOf } from "../../calendar/index.js";
import type { IndicatorWindow } from "../indicator.js";

/** A stretch of days, both ends included. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

/** All days that a ledger may hold: how far back its entries go is said by its rules. */
const always: Days = { from: "", until: "9999-12-31" };

/** The days that an indicator counts: all that the ledger holds, unless told; others end with the period. */
export function windowOf(window: IndicatorWindow | undefined, { from, until }: Period): Days {
  if (window === undefined) return always;
  if (window === "period") return { from, until };
  if (window === "ever") return { from: "", until };
  return { from: typeof window === "object" ? window.from : periodOf(window, until).from, until };
}
