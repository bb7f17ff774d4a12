import { join, type Language, say, type Text } from "../../reason/index.js";
import type { BreakdownFacts, PartCell } from "../breakdown-of.js";
import type { Document, Section } from "../document.js";
import type { FigureFacts, UnitFacts } from "../figure-facts.js";
import type { MonthlyBulletin } from "../monthly-bulletin.js";
import type { Table } from "../table.js";
import { columnWords, headings, progressWords, reportTexts } from "../words-report.js";
import { trueMinus } from "../writing/true-minus.js";
import { assemble } from "./assemble.js";
import { type FactColumn, listed, sectionOf, tableOf } from "./section-of.js";

/** The paper of a monthly bulletin. */
export function bulletinDocument(told: MonthlyBulletin, language: Language): Document {
  const { title, heading, periodSays: period } = told;
  const named = say(reportTexts.titled, { title, period });
  return assemble({
    heading,
    title: named,
    sections: sections(told, language),
    notes: notesOf(told, language),
    language,
  });
}

function sections(told: MonthlyBulletin, language: Language): Section[] {
  const { headline, units, race, lists, firstAndLast, breakdowns, participation, labels } = told;
  const section = (id: string, heading: Text, parts: Parameters<typeof sectionOf>[3]) =>
    sectionOf(id, heading, language, parts);
  return [
    ...(headline.length > 0
      ? [
          section("headline", headings.headline, {
            as: "cards",
            paragraphs: [sayHeadline(headline)[language]],
            tables: [tableOf(headline, [{ key: "figure", cell: ({ head }) => head }, ...progressColumns], language)],
          }),
        ]
      : []),
    ...units.map((each) => unitSection(each, labels[each.figure] ?? each.head, language)),
    ...(race ? [section("race", headings.race, { tables: [{ ...race[language], title: "", notes: [] }] })] : []),
    ...(lists.length > 0 ? [section("lists", headings.lists, { tables: [listTable(lists, language)] })] : []),
    ...(firstAndLast.length > 0
      ? [section("first-and-last", headings.first, { tables: [edgeTable(firstAndLast, language)] })]
      : []),
    ...breakdowns.map((each) =>
      section(`breakdown.${each.id}`, each.title, { tables: [breakdownTable(each, language)] }),
    ),
    ...(participation.length > 0
      ? [
          section("participation", headings.participation, {
            tables: [participationTable(participation, labels, language)],
          }),
        ]
      : []),
  ];
}

/** The cells that tell how a figure stands. */
const progressColumns: readonly FactColumn<FigureFacts>[] = [
  { key: "value", align: "right", cell: ({ value, progress }) => (progress.lack ? lackWord(progress.lack) : value) },
  { key: "target", align: "right", cell: ({ target }) => target },
  { key: "rate", align: "right", cell: ({ progress }) => numberOf(progress.rate) },
  { key: "growth", align: "right", cell: ({ progress }) => numberOf(progress.growth) },
  { key: "gap", align: "right", cell: ({ progress }) => numberOf(progress.gap) },
];

function numberOf(shown: { readonly shown: string } | null): string {
  return trueMinus(shown?.shown ?? "");
}

function lackWord(lack: string): Text {
  return lack === "notApplicable" ? progressWords.notApplicable : progressWords.notReported;
}

/** 到位资金163.87亿元，完成…；… */
function sayHeadline(headline: MonthlyBulletin["headline"]): Text {
  const sentences = headline.map(({ label, says, progress }) => {
    const value = says ?? progress.says;
    const isBare = says === null || progress.says.zh === "";
    return say(isBare ? progressWords.bare : progressWords.full, { label, value, says: progress.says });
  });
  return join([join(sentences, reportTexts.semicolon), reportTexts.stop], { zh: "", en: "" });
}

function unitSection({ figure, head, rows, total }: UnitFacts, label: Text, language: Language): Section {
  type Row = Omit<UnitFacts["rows"][number], "entrant"> & { readonly entrant: Text | string };
  const all: Row[] = [...rows, ...(total ? [{ entrant: reportTexts.overall, group: null, ...total }] : [])];
  const [value, ...rest] = progressColumns;
  const columns: FactColumn<Row>[] = [
    ...(rows.some(({ group }) => group !== null) ? [{ key: "group", cell: ({ group }: Row) => group ?? "" }] : []),
    { key: "unit", cell: ({ entrant }) => entrant },
    { ...(value as FactColumn<Row>), label: head },
    ...rest,
  ];
  return sectionOf(`units.${figure}`, say(headings.units, { label }), language, {
    tables: [tableOf(all, columns, language)],
  });
}

function listTable(lists: MonthlyBulletin["lists"], language: Language): Table {
  const names = (members: (typeof lists)[number]["members"]) =>
    listed(
      members.map(({ entrant }) => entrant),
      language,
    );
  const isOpen = lists.some(({ undecided }) => undecided.length > 0);
  return tableOf(
    lists,
    [
      { key: "list", cell: ({ label }) => label },
      { key: "members", cell: ({ members }) => names(members) || reportTexts.nobody },
      ...(isOpen ? [{ key: "open", cell: ({ undecided }: (typeof lists)[number]) => names(undecided) }] : []),
    ],
    language,
  );
}

function edgeTable(rows: MonthlyBulletin["firstAndLast"], language: Language): Table {
  const isGrouped = rows.some(({ group }) => group !== null);
  return tableOf(
    rows,
    [
      ...(isGrouped ? [{ key: "group", cell: ({ group }: (typeof rows)[number]) => group ?? "" }] : []),
      { key: "first", cell: ({ first }) => listed(first, language) },
      { key: "last", cell: ({ last }) => listed(last, language) },
    ],
    language,
  );
}

/** Parts in rows; of each figure the number, its share of the total, and growth where there is any. */
function breakdownTable({ rows, label, figures }: BreakdownFacts, language: Language): Table {
  interface Row {
    readonly label: Text;
    readonly cells: readonly (PartCell | null)[];
  }
  const parts: Row[] = rows.map((row, at) => ({
    label: row.label,
    cells: figures.map(({ cells }) => cells[at] ?? null),
  }));
  const total: Row = { label: reportTexts.total, cells: figures.map((each) => each.total) };
  const all = figures.some((each) => each.total) ? [...parts, total] : parts;
  const columns = figures.flatMap(({ figure, head }, at): FactColumn<Row>[] => {
    const own = ({ cells }: Row) => cells[at] ?? null;
    const having = (part: "share" | "growth") => parts.some((row) => own(row)?.[part]);
    const numeric = (part: "share" | "growth"): FactColumn<Row>[] =>
      having(part)
        ? [
            {
              key: `${figure}.${part}`,
              label: columnWords[part],
              align: "right",
              cell: (row) => numberOf(own(row)?.[part] ?? null),
            },
          ]
        : [];
    const value: FactColumn<Row> = {
      key: figure,
      label: head,
      align: "right",
      cell: (row) => {
        const cell = own(row);
        return cell?.lack ? lackWord(cell.lack) : (cell?.shown ?? "");
      },
    };
    return [value, ...numeric("share"), ...numeric("growth")];
  });
  return tableOf(all, [{ key: "part", ...(label ? { label } : {}), cell: (row) => row.label }, ...columns], language);
}

function participationTable(
  rows: MonthlyBulletin["participation"],
  labels: MonthlyBulletin["labels"],
  language: Language,
): Table {
  return tableOf(
    rows,
    [
      { key: "figure", cell: ({ figure }) => labels[figure] ?? figure },
      { key: "taking", align: "right", cell: ({ taking }) => String(taking) },
      { key: "of", align: "right", cell: ({ of }) => String(of) },
      { key: "share", align: "right", cell: ({ share }) => numberOf(share) },
      { key: "none", cell: ({ none }) => listed(none, language) },
      { key: "silent", cell: ({ notReported }) => listed(notReported, language) },
    ],
    language,
  );
}

/** How numbers were rounded, what is still open, and every definition by id, edition and hash. */
function notesOf(
  { round, headline, breakdowns, assumptions, layout, definitions, race }: MonthlyBulletin,
  language: Language,
): Text[] {
  const places = "rates" in round ? round.rates : round.gap;
  const isSettled = breakdowns.some(({ figures }) => figures.some(({ adds }) => adds));
  return [
    say("rates" in round ? reportTexts.ratesRounded : reportTexts.gapRounded, { places }),
    ...(isSettled ? [reportTexts.settled] : []),
    ...headline
      .filter(({ undecided }) => undecided !== "0")
      .map(({ label, undecided: count }) => say(reportTexts.open, { label, count })),
    ...assumptions.map(({ path, says }) => say(reportTexts.assumption, { path, says })),
    ...(race?.[language].notes ?? []).map((note) => ({ zh: note, en: note })),
    say(reportTexts.layout, { ...layout }),
    ...definitions.map((definition) => say(reportTexts.definition, { ...definition })),
  ];
}
