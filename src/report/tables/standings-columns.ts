import type { StandingRow, Standings } from "../../race/index.js";
import type { Language } from "../../reason/index.js";
import type { Table, TableColumn } from "../table.js";
import { labels } from "../words.js";
import { trueMinus } from "../writing/true-minus.js";
import { changeCell } from "./change-cell.js";
import { definitionNotes } from "./definition-notes.js";
import { entrantCell } from "./entrant-cell.js";
import { placeCell } from "./place-cell.js";

/** A column of standings, and how it is filled. */
export interface StandingsColumn extends TableColumn {
  readonly cell: (row: StandingRow) => string;
}

/** Whose line it is: group and change of place where the standings have them. */
export function entrantColumns({ rows }: Standings, language: Language): StandingsColumn[] {
  const column = (key: keyof typeof labels, align: TableColumn["align"], cell: StandingsColumn["cell"]) => ({
    key,
    label: labels[key][language],
    align,
    cell,
  });
  const grouped = rows.some((row) => typeof row.group === "string");
  const changed = rows.some((row) => row.change !== undefined);
  return [
    ...(grouped ? [column("group", "left", (row) => row.group ?? "")] : []),
    column("place", "right", (row) => placeCell(row, language)),
    ...(changed ? [column("change", "right", (row) => changeCell(row.change, language))] : []),
    column("entrant", "left", (row) => entrantCell(row, language)),
  ];
}

/** The total. */
export function totalColumn(language: Language): StandingsColumn {
  return { key: "total", label: labels.total[language], align: "right", cell: (row) => trueMinus(row.total.shown) };
}

/** A table of standings by these columns, with what a reader must know of the scorecard. */
export function fillTable(standings: Standings, columns: readonly StandingsColumn[], language: Language): Table {
  return {
    title: standings.title?.[language] ?? standings.scorecard.id,
    columns: columns.map(({ key, label, align }) => ({ key, label, align })),
    rows: standings.rows.map((row) => columns.map(({ cell }) => cell(row))),
    notes: definitionNotes(standings, language),
  };
}
