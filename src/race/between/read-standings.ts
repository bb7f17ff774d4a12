import { fromText, roundingModes } from "../../exact/index.js";
import { type Lack, lacks } from "../../figure/index.js";
import { readQuantity } from "../../money/index.js";
import { isIdentifier, isPlain, MAX_ROWS, type Problem, plainCopy, refuse, SaimaError } from "../../reason/index.js";
import type { Standings } from "../standings.js";
import { raceProblem } from "../words.js";
import { remarkKinds } from "./lines-of.js";

type Fields = Readonly<Record<string, unknown>>;

/** What standings are compared by. */
export type Comparable = Pick<
  Standings,
  "scorecard" | "nodes" | "rounded" | "parts" | "breakTies" | "results" | "rows"
>;

/** Reads standings that a ranking gave, in this process or another; anything else is refused. */
export function readStandings(input: unknown, path: "before" | "after" | "standings"): Comparable {
  const copy = copyStandings(input, path);
  if (!isComparable(copy)) throw new SaimaError([{ ...raceProblem("previous-malformed", { name: path }), path }]);
  return copy as unknown as Comparable;
}

/** Copies standings, row by row: those of a whole country are larger than what is copied as one. */
export function copyStandings(input: unknown, path: string): Fields {
  const problems: Problem[] = [];
  const { rows, ...rest } = open(input);
  const copy = plainCopy(rest, problems, [path]) as Fields;
  const copied = (rows ?? []).map((row, index) => {
    refuse(problems);
    return plainCopy(row, problems, [path, "rows", index]);
  });
  refuse(problems);
  return rows ? { ...copy, rows: copied } : copy;
}

/** The entries of an object; none where it cannot be read. */
function open(input: unknown): { readonly rows?: readonly unknown[] } {
  try {
    if (!isRecord(input)) return {};
    const { rows, ...rest } = input;
    return Array.isArray(rows) && rows.length <= MAX_ROWS ? { ...rest, rows: Array.from(rows) } : {};
  } catch {
    return {};
  }
}

function isComparable({ scorecard, nodes, results, rounded, breakTies = [], rows }: Fields): boolean {
  if (!isRecord(scorecard) || !areTexts(scorecard["id"], scorecard["edition"], scorecard["hash"])) return false;
  if (results !== undefined && !areResults(results)) return false;
  if (rounded !== undefined && !isRounding(rounded)) return false;
  if (!isList(breakTies, ({ label, unit }) => isText(label) && (isText(unit) || isUnit(unit)))) return false;
  return Array.isArray(nodes) && nodes.every(isNode) && Array.isArray(rows) && rows.every(isRow);
}

function isNode(node: unknown): boolean {
  if (!isRecord(node)) return false;
  const { id, parent, label, role, combine = "sum" } = node;
  const known = ["score", "bonus", "deduction"].includes(role as string) && areTexts(combine);
  return known && typeof id === "string" && isIdentifier(id) && isTextOrNull(parent) && isText(label);
}

function isRounding(rounded: unknown): boolean {
  if (!isRecord(rounded)) return false;
  const { places, mode } = rounded as { readonly places?: unknown; readonly mode?: unknown };
  const known = roundingModes.includes(mode as (typeof roundingModes)[number]);
  return known && Number.isInteger(places) && (places as number) >= 0 && (places as number) <= 20;
}

/** Whether a step of the tie-break chain may come in it: a rate, or a currency. */
function isUnit(unit: unknown): boolean {
  return unit === "%" || !("code" in readQuantity({ amount: "1", currency: unit }));
}

/** Whether what may follow from the ranking is named. */
function areResults(results: unknown): boolean {
  if (!isRecord(results)) return false;
  const { vetoes, lists, awards } = results;
  return [vetoes, lists, awards].every((all) => isList(all, ({ id, label }) => areTexts(id) && isText(label)));
}

/** Whether a row says what follows from it, if it does. */
function hasResults({ grade, lists = [], vetoes = [], awards = [] }: Fields): boolean {
  const isMaybe = (label: unknown) => label === undefined || label === null || isText(label);
  if (grade !== undefined && !(isRecord(grade) && isTextOrNull(grade["is"]) && isMaybe(grade["label"]))) return false;
  return [lists, vetoes, awards].every((all) =>
    isList(all, ({ id, state, label }) => areTexts(id, state) && isMaybe(label)),
  );
}

function isRow(row: unknown): boolean {
  if (!isPlace(row)) return false;
  const { total, points, remarks = [], above = null } = row as Fields;
  if (!isList(remarks, (each) => areTexts(each["node"]) && isCode(each["code"]) && isShown(each["points"])))
    return false;
  if (!hasResults(row as Fields)) return false;
  if (above !== null && !(isRecord(above) && areTexts(above["entrant"], above["by"]) && isShown(above["difference"])))
    return false;
  return isShown(total) && isRecord(points) && Object.values(points).every((each) => each === null || isShown(each));
}

/** Whether a row says who stands where. */
export function isPlace(row: unknown): boolean {
  if (!isRecord(row) || typeof row["entrant"] !== "string" || !isTextOrNull(row["group"])) return false;
  const { place } = row;
  return (
    place === null || (typeof place === "number" && Number.isInteger(place * 2) && place >= 1 && place <= MAX_ROWS)
  );
}

function isShown(shown: unknown): boolean {
  if (!isRecord(shown)) return false;
  const { exact, shown: text } = shown;
  return typeof exact === "string" && fromText(exact) !== undefined && typeof text === "string" && SHOWN.test(text);
}

const SHOWN = /^-?\d{1,10000}(?:\.\d{1,20})?$/;

function isRecord(value: unknown): value is Fields {
  return isPlain(value) && !Array.isArray(value);
}

function isCode(code: unknown): boolean {
  return typeof code === "string" && (Object.hasOwn(remarkKinds, code) || lacks.includes(code as Lack));
}

function isList(value: unknown, holds: (each: Fields) => boolean): boolean {
  return Array.isArray(value) && value.every((each) => isRecord(each) && holds(each));
}

/** Whether something is said in both languages. */
function isText(value: unknown): boolean {
  return isRecord(value) && areTexts(value["zh"], value["en"]);
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === "string";
}

function areTexts(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === "string");
}
