import { divide, fromText, isWhole, multiply, type Rational, rational, show } from "../../exact/index.js";
import { type Money, type MoneyUnit, toQuantity, writeMoney } from "../../money/index.js";
import type { ShareOut, ShareRow } from "../../outlook/index.js";
import { type Language, say } from "../../reason/index.js";
import type { Table, TableColumn } from "../table.js";
import { labels, sentences } from "../words.js";
import { scorecardNote, sourceText } from "./definition-notes.js";

/** A total as it was shared out, all amounts in one unit so that the eye can compare them. */
export function shareTable(shared: ShareOut, language: Language): Table {
  const { rules, title, source, of, total, rows } = shared;
  const unit = unitOf(shared.grain, language);
  const amount = (value: string | Money | null) => (value === null ? "–" : amountCell(value, unit, language));
  const bound = (side: "floor" | "ceiling") =>
    rows.some((row) => row[side] !== null) ? [column(side, "right", (row) => amount(row[side]))] : [];
  const columns = [
    column("entrant", "left", (row) => row.entrant, labels.sum[language]),
    column("weight", "right", ({ share }) => percent(share.exact)),
    column("proportional", "right", (row) => proportionalCell(row, total, unit, language)),
    ...bound("floor"),
    ...bound("ceiling"),
    column("amount", "right", (row) => amount(row.amount), amount(total)),
    column("how", "left", ({ why }) => why.says[language]),
  ];
  const facts = sourceText(source, language);
  const notes = [
    ...(facts === "" ? [] : [say(sentences.source, { source: facts })]),
    scorecardNote(sentences.shareRules, rules),
  ];
  return {
    title: (title ?? say(sentences.sharedOut, { of }))[language],
    columns: columns.map(({ key, label, align }) => ({ key, label, align })),
    rows: [...rows.map((row) => columns.map(({ cell }) => cell(row))), columns.map(({ whole }) => whole)],
    notes: notes.map((note) => note[language]),
  };

  function column(key: keyof typeof labels, align: TableColumn["align"], cell: (row: ShareRow) => string, whole = "") {
    return { key, label: labels[key][language], align, cell, whole };
  }
}

const units = {
  zh: [
    ["亿元", 100_000_000],
    ["万元", 10_000],
  ],
  en: [["百万元", 1_000_000]],
} as const satisfies Record<Language, readonly (readonly [MoneyUnit, number])[]>;

/** The largest unit in which a whole number of grains is a whole number. */
function unitOf(grain: string | Money, language: Language): MoneyUnit {
  const { value } = toQuantity(grain);
  return units[language].find(([, scale]) => isWhole(divide(value, rational(scale))))?.[0] ?? "元";
}

function amountCell(value: string | Money, unit: MoneyUnit, language: Language): string {
  return typeof value === "string" ? value : writeMoney(value, { unit, language });
}

/** What is due by weight is seldom whole. */
function proportionalCell(
  { proportional }: ShareRow,
  total: string | Money,
  unit: MoneyUnit,
  language: Language,
): string {
  if (typeof total === "string") return proportional.shown;
  return writeMoney({ amount: proportional.exact, currency: total.currency }, { unit, digits: 2, language });
}

function percent(share: string): string {
  return `${show(multiply(fromText(share) as Rational, rational(100)), 2).shown}%`;
}
