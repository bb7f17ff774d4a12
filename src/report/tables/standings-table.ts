import type { StandingNode, Standings } from "../../race/index.js";
import { type Language, say } from "../../reason/index.js";
import type { Table } from "../table.js";
import { labels } from "../words.js";
import { trueMinus } from "../writing/true-minus.js";
import { remarksCell } from "./remarks-cell.js";
import { resultColumns } from "./result-columns.js";
import { entrantColumns, fillTable, type StandingsColumn, totalColumn } from "./standings-columns.js";

/**
 * Standings as one list: those of a group stand together, its unranked last, and what a number alone would hide
 * (nothing reported, a limit of the total) under remarks.
 */
export function standingsTable(standings: Standings, language: Language): Table {
  const cell: StandingsColumn["cell"] = (row) => remarksCell(row, standings.nodes, language);
  const remarks: StandingsColumn = { key: "remarks", label: labels.remarks[language], align: "left", cell };
  const items = standings.nodes.filter((node) => node.parent === null);
  const columns = [
    ...entrantColumns(standings, language),
    ...items.map((node) => itemColumn(node, language)),
    totalColumn(language),
    ...resultColumns(standings, language),
    ...(standings.rows.some((row) => cell(row) !== "") ? [remarks] : []),
  ];
  return fillTable(standings, columns, language);
}

/** What is not applicable is not zero. */
function itemColumn({ id, label, mark }: StandingNode, language: Language): StandingsColumn {
  return {
    key: `points.${id}`,
    label: (mark === null ? label : say(labels.marked, { label, mark }))[language],
    align: "right",
    cell: ({ points }) => {
      const own = points[id];
      return own ? trueMinus(own.shown) : labels.notApplicable[language];
    },
  };
}
