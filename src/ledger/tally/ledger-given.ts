import { checkDay, checkPeriod } from "../../calendar/index.js";
import { fromText, readNumber, toText } from "../../exact/index.js";
import { checkMoney, type Money, readMoney } from "../../money/index.js";
import {
  isPlain,
  isSaimaError,
  MAX_ROWS,
  numberProblem,
  type Path,
  type Problem,
  pathText,
  problem,
  quoted,
  reasonWords,
  refuse,
} from "../../reason/index.js";
import {
  type Entry,
  type Excluded,
  entryKinds,
  type Ledger,
  type LedgerProject,
  type Undecided,
  type WouldEntry,
} from "../ledger.js";
import { expectedTexts, tallyWords } from "../words-tally.js";
import { scaledOf } from "./scaled.js";

/**
 * A ledger from outside, read: it may have been written by hand, with amounts as `"2亿元"` and counts as numbers. What
 * `recognise` made is itself. Refused, with every problem found: what is no ledger, and what is missing or malformed in
 * its rows.
 */
export function ledgerGiven(input: unknown): Ledger {
  const problems: Problem[] = [];
  let ledger: Ledger | undefined;
  try {
    ledger = read(input, problems);
  } catch (thrown) {
    if (isSaimaError(thrown)) throw thrown;
    problems.push(problem(reasonWords, "unreadable", ["ledger"]));
  }
  refuse(problems);
  return ledger as Ledger;
}

function read(input: unknown, problems: Problem[]): Ledger | undefined {
  if (!isLedger(input)) {
    problems.push(problem(tallyWords, "ledger-malformed", ["ledger"]));
    return undefined;
  }
  const { entries, excluded, undecided, projects } = input;
  for (const [key, list] of Object.entries({ entries, excluded, undecided, projects }))
    if (!(list.length <= MAX_ROWS))
      problems.push(problem(reasonWords, "too-many", ["ledger", key], { limit: MAX_ROWS }));
  if (problems.length > 0) return undefined;
  const reader = readerOf(problems);
  for (const key of ["asOf", "knownOn"] as const) reader.day(input[key], ["ledger", key], true);
  const each = <Row>(list: readonly Row[], key: string, one: (row: Row, path: () => Path) => Row) =>
    mapped(list, (row, at) => one(row, () => ["ledger", key, at]));
  const ready = {
    entries: each(entries, "entries", reader.entry),
    excluded: each(excluded, "excluded", reader.excluded),
    undecided: each(undecided, "undecided", reader.undecided),
    projects: each(projects, "projects", reader.project),
  };
  const isSame = (Object.keys(ready) as (keyof typeof ready)[]).every((key) => ready[key] === input[key]);
  return isSame ? input : { ...input, ...ready };
}

function isLedger(input: unknown): input is Ledger {
  if (!isPlain(input)) return false;
  const { definition, rules, period, entries, excluded, undecided, projects } = input as Partial<Ledger>;
  return (
    isPlain(definition) &&
    typeof definition.id === "string" &&
    typeof definition.hash === "string" &&
    Array.isArray(rules) &&
    rules.every((rule) => typeof rule === "string") &&
    isPlain(period) &&
    checkPeriod(period).length === 0 &&
    [entries, excluded, undecided, projects].every(Array.isArray)
  );
}

/** A list with its rows read: itself, where none of them is another. A hole in it is a row, too. */
function mapped<Row>(list: readonly Row[], one: (row: Row, at: number) => Row): readonly Row[] {
  let made: Row[] | undefined;
  for (let at = 0; at < list.length; at++) {
    const row = list[at] as Row;
    const ready = one(row, at);
    if (ready === row) continue;
    made ??= [...list];
    made[at] = ready;
  }
  return made ?? list;
}

/** More problems than this help nobody: the rest is not looked at. */
const MOST = 10_000;

/** Where a row stands, told when it is asked. */
type Where = () => Path;

/** Reads rows: one that is canonical is itself. */
function readerOf(problems: Problem[]) {
  const days = new Set<unknown>();
  const kinds = new Set<unknown>(entryKinds);

  const report = (found: Problem): void => {
    if (problems.length >= MOST) refuse([...problems, problem(reasonWords, "too-many-problems", [])]);
    problems.push(found);
  };
  const unexpected = (value: unknown, expected: keyof typeof expectedTexts, path: Path): void => {
    const values = { expected: expectedTexts[expected], found: quoted(value) };
    report(problem(reasonWords, value === undefined ? "missing" : "wrong-type", path, values));
  };

  // There are few days in a ledger, and many rows.
  const isDay = (value: unknown): boolean => {
    if (days.has(value)) return true;
    if (typeof value !== "string" || checkDay(value).length > 0) return false;
    days.add(value);
    return true;
  };
  const day = (value: unknown, path: Path, orNull = false): void => {
    if (isDay(value) || (orNull && value === null)) return;
    if (value === undefined) unexpected(value, "day", path);
    else for (const each of checkDay(value)) report({ ...each, path: pathText(path) });
  };
  const texts = (row: object, keys: readonly string[], path: Where): void => {
    for (const key of keys) {
      const value = (row as Record<string, unknown>)[key];
      if (!isText(value)) unexpected(value, "text", [...path(), key]);
    }
  };
  const number = (value: unknown, path: Where, key: string): string => {
    if (isNumber(value)) return value;
    const at = [...path(), key];
    if (typeof value !== "string" && typeof value !== "number") unexpected(value, "number", at);
    else {
      const read = readNumber(value);
      if (typeof read !== "string") return toText(read);
      report({ ...numberProblem(read, value), path: pathText(at) });
    }
    return "0";
  };
  const amount = (value: unknown, path: Where): Money | null => {
    if (isAmount(value)) return value;
    const at = [...path(), "amount"];
    const wrong = checkMoney(value);
    if (value === undefined) unexpected(value, "amount", at);
    else if (wrong.length === 0) return readMoney(value as string);
    else for (const each of wrong) report({ ...each, path: pathText(at) });
    return null;
  };

  const entry = (row: Entry, path: Where): Entry => {
    if (isEntry(row)) return row;
    if (!isPlain(row) || Array.isArray(row)) {
      unexpected(row, "object", path());
      return row;
    }
    texts(row, ["rule", "unit", "project", "event"], path);
    if (row.per !== undefined) texts(row, ["per"], path);
    if (!kinds.has(row.as)) unexpected(row.as, "kind", [...path(), "as"]);
    if (row.doubled !== undefined && row.doubled !== true) unexpected(row.doubled, "doubled", [...path(), "doubled"]);
    day(row.on, [...path(), "on"]);
    return {
      ...row,
      share: number(row.share, path, "share"),
      count: number(row.count, path, "count"),
      amount: amount(row.amount, path),
    };
  };

  /** Of what would be added the amount may not be known; then there is none. */
  const wouldBe = (row: WouldEntry, path: Where): WouldEntry => {
    const ready = entry(row, path);
    const { amountUnknown, amount: worth } = Object(ready) as WouldEntry;
    if (amountUnknown !== undefined && amountUnknown !== true)
      unexpected(amountUnknown, "doubled", [...path(), "amountUnknown"]);
    else if (amountUnknown && worth !== null) unexpected(worth, "noAmount", [...path(), "amount"]);
    return ready;
  };

  const isEntry = (row: Entry | null | undefined): boolean => {
    if (typeof row !== "object" || row === null) return false;
    const { rule, as, unit, share, count, amount: worth, on, project, event, doubled, per } = row;
    return (
      isText(rule) &&
      isText(unit) &&
      isText(project) &&
      isText(event) &&
      kinds.has(as) &&
      isDay(on) &&
      isNumber(share) &&
      isNumber(count) &&
      isAmount(worth) &&
      (doubled === undefined || doubled === true) &&
      (per === undefined || isText(per))
    );
  };

  const excluded = (row: Excluded, path: Where): Excluded => {
    if (!isPlain(row)) unexpected(row, "object", path());
    else {
      texts(row, ["rule", "project", "event"], path);
      if (row.on !== null && !isDay(row.on)) day(row.on, [...path(), "on"]);
    }
    return row;
  };

  const undecided = (row: Undecided, path: Where): Undecided => {
    if (!isPlain(row)) {
      unexpected(row, "object", path());
      return row;
    }
    texts(row, ["rule", "project", "event"], path);
    if (row.on !== null && !isDay(row.on)) day(row.on, [...path(), "on"]);
    if (row.would === null) return row;
    if (!Array.isArray(row.would)) {
      unexpected(row.would, "entries", [...path(), "would"]);
      return row;
    }
    const would = mapped(row.would as readonly WouldEntry[], (each, at) =>
      wouldBe(each, () => [...path(), "would", at]),
    );
    return would === row.would ? row : { ...row, would };
  };

  const project = (row: LedgerProject, path: Where): LedgerProject => {
    if (!isPlain(row)) {
      unexpected(row, "object", path());
      return row;
    }
    texts(row, ["project", "stage", "activity"], path);
    for (const key of ["record", "entered", "first", "funds"] as const)
      if (!isRecord(row[key])) unexpected(row[key], "object", [...path(), key]);
    if (isRecord(row.first))
      for (const [stage, on] of Object.entries(row.first))
        if (typeof on !== "string") unexpected(on, "day", [...path(), "first", stage]);
    if (isRecord(row.funds))
      for (const [kind, arrived] of Object.entries(row.funds))
        for (const span of ["inYear", "inPeriod", "ever"])
          if (!isRecord(arrived) || arrived[span] === undefined)
            unexpected(isRecord(arrived) ? undefined : arrived, "arrived", [...path(), "funds", kind, span]);
    if (!Array.isArray(row.credit)) {
      unexpected(row.credit, "shares", [...path(), "credit"]);
      return row;
    }
    const credit = mapped(row.credit as LedgerProject["credit"], (each, at) => {
      const there = () => [...path(), "credit", at];
      if (!isPlain(each)) {
        unexpected(each, "object", there());
        return each;
      }
      texts(each, ["unit"], there);
      const share = number(each.share, there, "share");
      return share === each.share ? each : { ...each, share };
    });
    return credit === row.credit ? row : { ...row, credit };
  };

  return { day, entry, excluded, undecided, project };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return isPlain(value) && !Array.isArray(value);
}

/** A number as an outcome writes it, of however many digits. */
function isNumber(value: unknown): value is string {
  return typeof value === "string" && (!Number.isNaN(scaledOf(value)) || fromText(value) !== undefined);
}

function isAmount(value: unknown): value is Money | null {
  if (value === null) return true;
  if (typeof value !== "object") return false;
  const { amount, currency } = value as Partial<Money>;
  return isNumber(amount) && isText(currency);
}
