import { parseDay } from "../../calendar/index.js";
import { equal, fromText, one, type Rational, readNumber, sign, sum } from "../../exact/index.js";

/** Where a record says whom it counts for. */
export const creditPath = "project.credit";

/** A row of credit as it can be reckoned with. */
export interface CreditRow {
  readonly unit: string;
  /** Undefined where the row says none: some ways of crediting ask for none. */
  readonly share: Rational | undefined;
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
    const value = shareOf(share ?? undefined);
    if (typeof unit !== "string" || unit === "" || value === "unreadable") return undefined;
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
function shareOf(share: unknown): Rational | "unreadable" | undefined {
  if (share === undefined) return undefined;
  if (typeof share !== "string" && typeof share !== "number") return "unreadable";
  const value = (typeof share === "string" && fromText(share)) || readNumber(share);
  return typeof value === "object" && sign(value) > 0 && value.n <= value.d ? value : "unreadable";
}

function isDayOrNothing(day: unknown): boolean {
  return day === undefined || day === null || typeof parseDay(day) === "number";
}

/** The rows by their shares, if each says its own and they make a whole. */
export function wholeRows(rows: readonly CreditRow[] | undefined): readonly SharedRow[] | undefined {
  if (!rows?.every((row): row is SharedRow => row.share !== undefined)) return undefined;
  const [first] = rows;
  const all = first && rows.length === 1 ? first.share : sum(rows.map(({ share }) => share));
  return equal(all, one) ? rows : undefined;
}

export interface SharedRow extends CreditRow {
  readonly share: Rational;
}

/** Those that are in force on a day. */
export function rowsOn(rows: readonly CreditRow[] | undefined, on: string): readonly CreditRow[] | undefined {
  const holds = ({ from, until }: CreditRow) => from <= on && (until === undefined || on <= until);
  return rows?.every(holds) ? rows : rows?.filter(holds);
}
