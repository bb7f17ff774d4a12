import { addDays, addMonths, parseDay } from "../calendar/index.js";
import type { Length } from "./within.js";

/** From when, and until when, a paper is valid: a day, `null` where nothing limits it, or what cannot be read. */
export function validUntil(
  paper: unknown,
  validFor: Length | undefined,
): { readonly from: string | null; readonly until: string | null } {
  const { on, validFrom, validUntil: limit } = Object(paper) as Record<"on" | "validFrom" | "validUntil", unknown>;
  const from = dayOf(validFrom);
  const said = dayOf(limit);
  if (validFor === undefined) return { from, until: said };
  const start = from ?? dayOf(on);
  if (start === null || start === "unreadable") return { from, until: "unreadable" };
  const own = "days" in validFor ? addDays(start, Number(validFor.days)) : addMonths(start, Number(validFor.months));
  return { from, until: said === null || own < said ? own : said };
}

/** A day that something says; `null` where it says none. */
export function dayOf(value: unknown): string | null {
  if (value === undefined || value === null || value === "" || value === "n/a") return null;
  return typeof parseDay(value) === "number" ? (value as string) : "unreadable";
}
