import type { Distance } from "../../race/index.js";
import type { Language } from "../../reason/index.js";
import type { Table, TableColumn } from "../table.js";
import { labels, sentences } from "../words.js";
import { trueMinus } from "../writing/true-minus.js";
import { scorecardNote } from "./definition-notes.js";
import { signed } from "./signed.js";

/** How far one is ahead of another or behind, line by line, down to the total; and what decides it. */
export function distanceTable(distance: Distance, language: Language): Table {
  const { scorecard, total, theirs, difference, leads, decisive, decided, says } = distance;
  const column = (key: keyof typeof labels, align: TableColumn["align"]): TableColumn => ({
    key,
    label: labels[key][language],
    align,
  });
  const notes = [decisive?.says, decided?.says, scorecardNote(sentences.scorecard, scorecard)];
  return {
    title: says[language],
    columns: [column("item", "left"), column("own", "right"), column("theirs", "right"), column("difference", "right")],
    rows: [
      ...leads.map((lead) => [
        lead.label[language],
        trueMinus(lead.points.shown),
        trueMinus(lead.theirs.shown),
        signed(lead.difference.shown),
      ]),
      [
        labels.total[language],
        trueMinus(total.shown),
        theirs ? trueMinus(theirs.shown) : "–",
        difference ? signed(difference.shown) : "–",
      ],
    ],
    notes: notes.flatMap((note) => (note ? [note[language]] : [])),
  };
}
