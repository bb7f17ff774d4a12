import { addDays, addMonths, parseDay } from "../../calendar/index.js";
import type { Length } from "../clocks/within.js";

/** From when, and until when, a paper is valid, and when it was attached: a day, `null` where none is said, or what cannot be read. */
export function validUntil(
  paper: unknown,
  validFor: Length | undefined,
): { readonly from: string | null; readonly until: string | null; readonly attached: string | null } {
  const { on, validFrom, validUntil: limit } = Object(paper) as Record<"on" | "validFrom" | "validUntil", unknown>;
  const from = dayOf(validFrom);
  const said = dayOf(limit);
  const attached = dayOf(on);
  if (validFor === undefined) return { from, until: said, attached };
  const start = from ?? attached;
  if (start === null || start === "unreadable") return { from, until: "unreadable", attached };
  const own = "days" in validFor ? addDays(start, Number(validFor.days)) : addMonths(start, Number(validFor.months));
  return { from, until: said === null || own < said ? own : said, attached };
}

/** A day that something says; `null` where it says none. */
export function dayOf(value: unknown): string | null {
  if (value === undefined || value === null || value === "" || value === "n/a") return null;
  return typeof parseDay(value) === "number" ? (value as string) : "unreadable";
}
