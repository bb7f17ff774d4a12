import { parseDay } from "../calendar/index.js";
import { compare, multiply, type Rational, rational, sign } from "../exact/index.js";
import { type Quantity, readQuantity } from "../money/index.js";
import type { Seen } from "./look.js";
import { type Doubt, type Finding, toFinding } from "./verdict.js";

/** What was seen, made ready to be compared. */
export interface Reading {
  readonly raw: unknown;
  /** What keeps it from being compared at all. */
  readonly doubt: Doubt | undefined;
  /** Kept by `quantityOf`, which reads it when it is first asked for: most questions never ask. */
  quantity: Quantity | undefined | typeof UNREAD;
}

const UNREAD = "unread";
const DAY = "day";
const dayShape = /^\d{4}-\d\d-\d\d$/;
const codeShape = /^-?0\d/;

/** The exact quantity that was read, if any; a day is a quantity with a unit of its own. */
export function quantityOf(reading: Reading): Quantity | undefined {
  if (reading.quantity === UNREAD) reading.quantity = readRaw(reading.raw);
  return reading.quantity;
}

function readRaw(raw: unknown): Quantity | undefined {
  if (typeof raw === "string") {
    if (isDayLike(raw)) {
      const day = parseDay(raw);
      return typeof day === "number" ? { value: rational(day), unit: DAY } : undefined;
    }
    if (isCodeLike(raw)) return undefined;
  } else if (typeof raw !== "number" && typeof raw !== "object") return undefined;
  const read = readQuantity(raw);
  return "code" in read ? undefined : read;
}

/** Whether a text is a code of an industry or a place: `"0111"` is not the number 111. */
export function isCodeLike(text: string): boolean {
  return codeShape.test(text);
}

/** Whether a text has the shape of a day, which it is if the calendar knows it. */
export function isDayLike(text: string): boolean {
  return dayShape.test(text);
}

/** A value, as a record or a definition holds it, read. */
export function readValue(raw: unknown): Reading {
  const absent = raw === undefined || raw === null || raw === "";
  return { raw, doubt: absent ? "absent" : raw === "n/a" ? "not-applicable" : undefined, quantity: UNREAD };
}

/** What a look sees, read; with `trim`, a text of white space only is an empty text. */
export function readSeen(seen: Seen, trim: boolean): Reading {
  if (seen.kind === "quantity") return { raw: seen.quantity, doubt: undefined, quantity: seen.quantity };
  if (seen.kind === "unknown") return { raw: undefined, doubt: "undecided", quantity: undefined };
  const { value } = seen;
  return readValue(trim && typeof value === "string" && value.trim() === "" ? "" : value);
}

/** A factor times what was read: of a quantity only. */
export function scale(reading: Reading, factor: Rational): Reading {
  if (reading.doubt) return reading;
  const quantity = quantityOf(reading);
  if (!quantity || quantity.unit === DAY) return { raw: undefined, doubt: "kind", quantity: undefined };
  const scaled = { value: multiply(quantity.value, factor), unit: quantity.unit };
  return { raw: scaled, doubt: undefined, quantity: scaled };
}

/** Whether a plain zero stands against an amount of a unit: no day is zero. */
function isZeroOf({ value, unit }: Quantity, other: string): boolean {
  return unit === "" && sign(value) === 0 && other !== DAY;
}

/** Compares two quantities; undefined where one is none. */
function byQuantity(a: Reading, b: Reading, holds: (sign: number) => boolean): Finding | undefined {
  const right = quantityOf(b);
  const left = right && quantityOf(a);
  if (!left || !right) return undefined;
  // A plain zero is a zero of any unit.
  if (left.unit === right.unit || isZeroOf(left, right.unit) || isZeroOf(right, left.unit))
    return toFinding(holds(compare(left.value, right.value)));
  return [left, right].every(({ unit }) => unit !== "" && unit !== DAY) ? "currency" : "kind";
}

/** Whether the order of two readings is such that `holds`. */
export function ordered(a: Reading, b: Reading, holds: (sign: number) => boolean): Finding {
  return a.doubt ?? b.doubt ?? byQuantity(a, b, holds) ?? "kind";
}

/** Whether two readings are the same: as quantities where both are, else as texts, or as true and false. */
export function same(a: Reading, b: Reading): Finding {
  const doubt = a.doubt ?? b.doubt;
  if (doubt) return doubt;
  // Not by identity, which a copy of the record would lose.
  if (a.raw === b.raw && typeof a.raw !== "object") return "true";
  const comparable = typeof a.raw === typeof b.raw && (typeof a.raw === "string" || typeof a.raw === "boolean");
  return byQuantity(a, b, (sign) => sign === 0) ?? (comparable ? "false" : "kind");
}

/** Whether a list without members was read. */
export function isEmptyList({ raw }: Reading): boolean {
  try {
    return Array.isArray(raw) && raw.length === 0;
  } catch {
    return false;
  }
}

/** How many members one question may still visit: a record that holds itself would have no end of them. */
export interface Visits {
  left: number;
}

const MAX_MEMBERS = 1_000_000;

export function allVisits(): Visits {
  return { left: MAX_MEMBERS };
}

/** The members of the list that was read. */
export function membersOf({ raw }: Pick<Reading, "raw">, visits: Visits): readonly unknown[] | Doubt {
  try {
    if (!Array.isArray(raw)) return "kind";
    visits.left -= raw.length;
    return visits.left < 0 ? "too-large" : Array.from({ length: raw.length }, (_, index) => raw[index]);
  } catch {
    return "kind";
  }
}
