import { lookIn } from "../../condition/index.js";
import { type Money, readQuantity, writeQuantity } from "../../money/index.js";
import { join, type Text } from "../../reason/index.js";
import type { BookletColumn } from "../booklet-layout.js";
import { sayAmount } from "../say-amount.js";
import { bilingual, has, record, text } from "../shape.js";
import { progressWords, reportTexts } from "../words-report.js";

const nothing: Text = { zh: "", en: "" };
/** A longer list is no cell. */
const MOST = 100;

/** What is at a path of a record, as a cell says it; empty where nothing is reported, or nothing that can be said. */
export function recordCell(own: unknown, column: BookletColumn): Text {
  return said(valueAt(own, column.field), column);
}

/** What is at a path of a record; nothing where it cannot be read. */
export function valueAt(own: unknown, field: string): unknown {
  const seen = lookIn(own)({ field });
  return seen.kind === "value" ? seen.value : undefined;
}

/** The amounts of money at a path; undefined where there is none, or something else. */
export function moneyAt(own: unknown, field: string): readonly Money[] | undefined {
  const value = valueAt(own, field);
  const all = (Array.isArray(value) ? value : [value]).slice(0, MOST).map(moneyOf);
  return all.every((each) => each !== undefined) ? all : undefined;
}

function moneyOf(value: unknown): Money | undefined {
  const read = readQuantity(value);
  return "code" in read || read.unit === "" ? undefined : (writeQuantity(read) as Money);
}

function said(value: unknown, column: BookletColumn): Text {
  if (value === null || value === undefined || value === "") return nothing;
  if (value === "n/a") return progressWords.notApplicable;
  if (typeof value === "boolean") return value ? reportTexts.yes : reportTexts.no;
  if (Array.isArray(value))
    return join(
      value.slice(0, MOST).map((each) => (Array.isArray(each) ? nothing : said(each, column))),
      reportTexts.comma,
    );
  const money = moneyOf(value);
  if (money) return sayAmount(money, column);
  if (typeof value === "string" || typeof value === "number") return { zh: String(value), en: String(value) };
  return named(value) ?? nothing;
}

/** What an object is called: a text in both languages, or that of its name. */
export function named(value: unknown): Text | undefined {
  if (has(bilingual, value)) return { zh: (value as Text).zh, en: (value as Text).en };
  if (has(record({ name: text }), value)) {
    const { name } = value as { readonly name: string };
    return { zh: name, en: name };
  }
  return has(record({ name: bilingual }), value) ? named((value as { readonly name: Text }).name) : undefined;
}
