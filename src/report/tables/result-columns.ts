import type { StandingRow, Standings } from "../../race/index.js";
import { type Language, say, type Text } from "../../reason/index.js";
import { labels } from "../words.js";
import type { StandingsColumn } from "./standings-columns.js";

/** What follows from the ranking: grade, prizes, lists, vetoes; each where it concerns anyone. */
export function resultColumns({ rows, results }: Standings, language: Language): StandingsColumn[] {
  const named = (kind: "awards" | "lists" | "vetoes", id: string): Text =>
    results?.[kind].find((each) => each.id === id)?.label ?? { zh: id, en: id };
  const listed = (texts: readonly Text[]) => texts.map((text) => text[language]).join(language === "zh" ? "、" : ", ");
  const perhaps = (name: Text, open: boolean) => (open ? say(labels.open, { name }) : name);
  const column = (key: keyof typeof labels, cell: (row: StandingRow) => string): StandingsColumn[] =>
    rows.some((row) => cell(row) !== "") ? [{ key, label: labels[key][language], align: "left", cell }] : [];
  return [
    ...column("grade", ({ grade }) =>
      grade ? listed([marked(grade.label ?? labels.noGrade, grade.provisional)]) : "",
    ),
    ...column("awards", ({ awards = [] }) =>
      listed(
        awards.flatMap(({ id, state, label, provisional }) => {
          const award = named("awards", id);
          if (state === "lost") return [];
          return label ? [marked(say(labels.prize, { award, prize: label }), provisional)] : [perhaps(award, true)];
        }),
      ),
    ),
    ...column("lists", ({ lists = [] }) =>
      listed(
        lists.map(({ id, state, provisional }) => {
          const list = named("lists", id);
          return state === "undecided" ? perhaps(list, true) : marked(list, provisional);
        }),
      ),
    ),
    ...column("vetoes", ({ vetoes = [] }) =>
      listed(vetoes.map(({ id, state }) => perhaps(named("vetoes", id), state === "undecided"))),
    ),
  ];
}

/** What may still change says so. */
export function marked(name: Text, provisional: boolean | undefined): Text {
  return provisional ? say(labels.provisional, { name }) : name;
}
