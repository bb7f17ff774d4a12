import type { Explanation } from "../../race/index.js";
import { type Language, say } from "../../reason/index.js";
import type { Table, TableColumn } from "../table.js";
import { labels, sentences } from "../words.js";
import { trueMinus } from "../writing/true-minus.js";
import { scorecardNote } from "./definition-notes.js";
import { entrantCell } from "./entrant-cell.js";
import { neighbourReason } from "./neighbour-reason.js";

/** Where one entrant's points come from, item by item, down to the total. */
export function explanationTable(explanation: Explanation, language: Language): Table {
  const { row, contributions, scorecard } = explanation;
  const column = (key: keyof typeof labels, align: TableColumn["align"]): TableColumn => ({
    key,
    label: labels[key][language],
    align,
  });
  const neighbour = neighbourReason(explanation);
  const results = (explanation.results ?? []).map((each) => each.says);
  const notes = [...(neighbour ? [neighbour] : []), ...results, scorecardNote(sentences.scorecard, scorecard)];
  return {
    title: title(explanation, language),
    columns: [
      column("item", "left"),
      column("mark", "right"),
      column("points", "right"),
      column("lost", "right"),
      column("how", "left"),
    ],
    rows: [
      ...contributions.map(({ label, mark, points, lost, says }) => [
        label[language],
        mark?.shown ?? "",
        trueMinus(points.shown),
        trueMinus(lost?.shown ?? ""),
        says[language],
      ]),
      [labels.total[language], "", trueMinus(row.total.shown), "", ""],
    ],
    notes: notes.map((note) => note[language]),
  };
}

function title({ row }: Explanation, language: Language): string {
  const values = { entrant: entrantCell(row, language), total: trueMinus(row.total.shown) };
  if (row.place !== null) return say(sentences.explained, { ...values, place: row.place })[language];
  const why = row.unranked?.says ?? labels.notRanked;
  return say(sentences.explainedUnranked, { ...values, why })[language];
}
