import { parseDay } from "../calendar/index.js";
import { fromText, type Rational, readNumber } from "../exact/index.js";

/** A row of credit as it can be reckoned with. */
export interface CreditRow {
  readonly unit: string;
  readonly share: Rational;
  readonly role: string | undefined;
  readonly from: string;
  readonly until: string | undefined;
}

/** The rows of credit that a record holds and that were known on a day; undefined where they cannot be read. */
export function creditRows(credit: unknown, knownOn: string | null): readonly CreditRow[] | undefined {
  if (credit === undefined || credit === null) return [];
  if (!Array.isArray(credit)) return undefined;
  const rows: CreditRow[] = [];
  for (const each of credit as readonly unknown[]) {
    const { unit, share, role, from, until, recordedOn } = Object(each) as Record<string, unknown>;
    const value = shareOf(share);
    if (typeof unit !== "string" || unit === "" || !value) return undefined;
    if (![from, until, recordedOn].every(isDayOrNothing)) return undefined;
    // A row that does not say when it was recorded was known from the day it holds.
    if (knownOn !== null && ((recordedOn ?? from ?? "") as string) > knownOn) continue;
    rows.push({
      unit,
      share: value,
      role: typeof role === "string" ? role : undefined,
      from: (from ?? "") as string,
      until: (until ?? undefined) as string | undefined,
    });
  }
  return rows;
}

/** A record may hold a share as a host spelt it. */
function shareOf(share: unknown): Rational | undefined {
  if (typeof share !== "string" && typeof share !== "number") return undefined;
  const value = (typeof share === "string" && fromText(share)) || readNumber(share);
  return typeof value === "object" && value.n > 0n && value.n <= value.d ? value : undefined;
}

function isDayOrNothing(day: unknown): boolean {
  return day === undefined || day === null || typeof parseDay(day) === "number";
}

/** Those that are in force on a day. */
export function rowsOn(rows: readonly CreditRow[] | undefined, on: string): readonly CreditRow[] | undefined {
  const holds = ({ from, until }: CreditRow) => from <= on && (until === undefined || on <= until);
  return rows?.every(holds) ? rows : rows?.filter(holds);
}
