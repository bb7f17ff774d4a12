import type { Movement } from "../../race/index.js";
import type { Language } from "../../reason/index.js";
import type { Table, TableColumn } from "../table.js";
import { labels, sentences } from "../words.js";
import { trueMinus } from "../writing/true-minus.js";
import { scorecardNote } from "./definition-notes.js";
import { signed } from "./signed.js";

/** Why an entrant moved: line by line, down to the total and the place, with a column for each cause that did something. */
export function movementTable(movement: Movement, language: Language): Table {
  const { before, after, total, place, causes, lines, passed, passedBy, says } = movement;
  const acted = causes.filter(({ points, places }) => points.exact !== "0" || (places && places.exact !== "0"));
  const column = (key: keyof typeof labels, align: TableColumn["align"]): TableColumn => ({
    key,
    label: labels[key][language],
    align,
  });
  const placed = ({ change }: Movement["place"]) =>
    change === null
      ? []
      : [
          [
            labels.place[language],
            `${place.before}`,
            `${place.after}`,
            signed(`${change}`),
            ...acted.map(({ places }) => (places ? signed(places.shown) : "–")),
          ],
        ];
  const notes =
    before.hash === after.hash
      ? [scorecardNote(sentences.scorecard, after)]
      : [scorecardNote(sentences.scorecardBefore, before), scorecardNote(sentences.scorecardAfter, after)];
  return {
    title: says[language],
    columns: [
      column("item", "left"),
      column("before", "right"),
      column("after", "right"),
      column("difference", "right"),
      ...acted.map(
        ({ cause, label }): TableColumn => ({ key: `causes.${cause}`, label: label[language], align: "right" }),
      ),
    ],
    rows: [
      ...lines.map((line) => [
        line.label[language],
        trueMinus(line.before.shown),
        trueMinus(line.after.shown),
        signed(line.difference.shown),
        ...acted.map(({ cause }) => signed(line.causes[cause].shown)),
      ]),
      [
        labels.total[language],
        trueMinus(total.before.shown),
        trueMinus(total.after.shown),
        signed(total.difference.shown),
        ...acted.map(({ points }) => signed(points.shown)),
      ],
      ...placed(place),
    ],
    notes: [...[...passed, ...passedBy].map((each) => each.says), ...notes].map((note) => note[language]),
  };
}
