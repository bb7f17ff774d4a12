import type { Change, Comparison } from "../../race/index.js";
import type { Language } from "../../reason/index.js";
import type { Table, TableColumn } from "../table.js";
import { labels, sentences } from "../words.js";
import { trueMinus } from "../writing/true-minus.js";
import { changeCell } from "./change-cell.js";
import { scorecardNote } from "./definition-notes.js";
import { signed } from "./signed.js";

/** Who moved, and by which items. */
export function comparisonTable({ before, after, rows }: Comparison, language: Language): Table {
  const grouped = rows.some((row) => typeof row.group === "string");
  const separator = language === "zh" ? "；" : "; ";
  const columns = [
    ...(grouped ? [column("group", "left", (row) => row.group ?? "")] : []),
    column("entrant", "left", (row) => row.entrant),
    column("placeBefore", "right", (row) => placeText(row.place.before)),
    column("placeAfter", "right", (row) => placeText(row.place.after)),
    column("change", "right", (row) => changeCell(row.change, language)),
    column("totalBefore", "right", (row) => totalText(row.total.before)),
    column("totalAfter", "right", (row) => totalText(row.total.after)),
    column("difference", "right", (row) => (row.difference ? signed(row.difference.shown) : "–")),
    column("parts", "left", (row) => partsText(row)),
    ...(rows.some(({ results }) => (results ?? []).length > 0)
      ? [column("results", "left", ({ results }) => (results ?? []).map(({ says }) => says[language]).join(separator))]
      : []),
  ];
  const notes =
    before.hash === after.hash
      ? [scorecardNote(sentences.scorecard, after)]
      : [scorecardNote(sentences.scorecardBefore, before), scorecardNote(sentences.scorecardAfter, after)];
  return {
    title: sentences.compared[language],
    columns: columns.map(({ key, label, align }) => ({ key, label, align })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    notes: notes.map((note) => note[language]),
  };

  function column(key: keyof typeof labels, align: TableColumn["align"], cell: (row: Change) => string) {
    return { key, label: labels[key][language], align, cell };
  }

  function partsText({ parts }: Change): string {
    const texts = parts.map(({ label, difference }) => `${label[language]} ${signed(difference.shown)}`);
    return texts.join(language === "zh" ? "，" : ", ");
  }
}

function placeText(place: number | null): string {
  return place === null ? "–" : String(place);
}

function totalText(total: Change["total"]["after"]): string {
  return total ? trueMinus(total.shown) : "–";
}
