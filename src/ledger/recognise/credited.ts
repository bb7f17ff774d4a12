import { addMonths } from "../../calendar/index.js";
import type { Look } from "../../condition/index.js";
import {
  add,
  byCodePoint,
  divide,
  fromText,
  multiply,
  type Rational,
  rational,
  one as whole,
} from "../../exact/index.js";
import type { CreditWay, SplitPart } from "../credit-rule.js";
import type { Branch, RuleAt } from "./assemble.js";
import type { Case } from "./case-of.js";
import { type CreditRow, creditPath, rowsOn, wholeRows } from "./credit-rows.js";
import { dayAt } from "./day-at.js";
import { type Unknown, unknownIn } from "./unknown.js";

/** A unit, and what part of an event counts for it. */
export interface Share {
  readonly unit: string;
  readonly share: Rational;
}

/** Whom an event counts for, by unit; or what is not known. */
export interface Credited {
  readonly shares: readonly Share[];
  readonly doubled: boolean;
  readonly unknown: readonly Unknown[];
}

const unknownRecord: Credited = { shares: [], doubled: false, unknown: [{ reason: "credit", path: creditPath }] };

/** Whom an event counts for (归属): as it stood when it happened, by the rule. */
export function creditedBy({ credit }: RuleAt, one: Case, at: number, on: string, look: Look): Credited {
  for (const branch of credit) {
    const answer = holds(branch, on, look);
    if (answer === false) continue;
    return answer === true ? shared(branch.is, one, at, on) : { shares: [], doubled: false, unknown: answer };
  }
  return unknownRecord;
}

/** Whether a branch is the one; or what is not known. */
function holds(branch: Branch, on: string, look: Look): boolean | readonly Unknown[] {
  const { if: question, within } = branch;
  const verdict = question?.ask(look) ?? "true";
  const start = within && dayAt(look, within.of);
  if (verdict === "false") return false;
  if (within && start !== undefined && (on < start || isOver(start, within.months, on))) return false;
  const unknown: Unknown[] = [];
  if (question && verdict === "unknown") unknown.push(...unknownIn(question, look, "credit"));
  if (within && start === undefined) unknown.push({ reason: "credit", path: within.of.field });
  return unknown.length > 0 ? unknown : true;
}

/** Whether so many months from a day are over; those that would end after the last day there is never are. */
function isOver(start: string, months: number, on: string): boolean {
  const [year, month] = start.split("-").map(Number) as [number, number];
  return 12 * year + month + months <= LAST_MONTH && on > addMonths(start, months);
}

const LAST_MONTH = 12 * 9999 + 12;

function shared(way: CreditWay, one: Case, at: number, on: string): Credited {
  if (way === "recorded") return recorded(rowsAt(one, at, on));
  if (way === "first") return recorded(firstRows(one));
  const rows = rowsAt(one, at, on);
  if (!rows || rows.length === 0) return unknownRecord;
  if (typeof way === "object") return split(way.split, rows);
  const units = [...new Set(rows.map(({ unit }) => unit))];
  const share = way === "doubled" ? whole : divide(whole, rational(units.length));
  const shares = units.map((unit) => ({ unit, share })).sort(byUnit);
  return { shares, doubled: way === "doubled" && units.length > 1, unknown: [] };
}

/** The rows that stood when an event had happened, in force on the day on which it counts. */
function rowsAt({ credits }: Case, at: number, on: string): readonly CreditRow[] | undefined {
  return rowsOn(credits.findLast(({ from }) => from <= at)?.rows, on);
}

/** The rows that were the first to be in force. */
function firstRows({ credits }: Case): readonly CreditRow[] | undefined {
  const rows = credits.find(({ rows }) => rows?.length !== 0)?.rows;
  const first = rows?.map(({ from }) => from).sort(byCodePoint)[0];
  return rows?.filter(({ from }) => from === first);
}

/** By the shares that were recorded, if they make a whole. */
function recorded(rows: readonly CreditRow[] | undefined): Credited {
  const shared = wholeRows(rows);
  if (!shared) return unknownRecord;
  const shares = shared.length === 1 ? shared.map(({ unit, share }) => ({ unit, share })) : together(shared);
  return { shares, doubled: false, unknown: [] };
}

/** The parts of a fixed split: of a role, in equal parts for those who have it. */
function split(parts: readonly SplitPart[], rows: readonly CreditRow[]): Credited {
  const shares: Share[] = [];
  for (const part of parts) {
    const share = fromText(String(part.share)) as Rational;
    const units =
      "unit" in part ? [part.unit] : [...new Set(rows.flatMap(({ unit, role }) => (role === part.role ? [unit] : [])))];
    if (units.length === 0) return unknownRecord;
    const each = multiply(share, rational(1, units.length));
    shares.push(...units.map((unit) => ({ unit, share: each })));
  }
  return { shares: together(shares), doubled: false, unknown: [] };
}

/** One share for each unit, whatever its parts in it. */
function together(shares: readonly Share[]): readonly Share[] {
  const units = new Map<string, Rational>();
  for (const { unit, share } of shares) {
    const before = units.get(unit);
    units.set(unit, before ? add(before, share) : share);
  }
  return [...units].map(([unit, share]) => ({ unit, share })).sort(byUnit);
}

function byUnit(a: Share, b: Share): number {
  return byCodePoint(a.unit, b.unit);
}
