import { type Language, say, type Text } from "../../reason/index.js";
import type { Booklet, BookletClass, BookletStock } from "../booklet.js";
import type { Document, Section } from "../document.js";
import { sayAmount } from "../say-amount.js";
import { headings, reportTexts } from "../words-report.js";
import { assemble } from "./assemble.js";
import { type FactColumn, listed, sectionOf, tableOf } from "./section-of.js";

/** The paper of a booklet: what there is of each class and carrier, then a section for each class. */
export function bookletDocument(told: Booklet, language: Language): Document {
  const { title, heading, assumptions, layout } = told;
  const notes = [
    ...assumptions.map(({ path, says }) => say(reportTexts.assumption, { path, says })),
    say(reportTexts.layout, { ...layout }),
  ];
  const sections = [summary(told, language), ...told.classes.map((each) => classSection(told, each, language))];
  return assemble({ heading, title, sections, notes, language });
}

function summary(told: Booklet, language: Language): Section {
  const { classes, total, by, amount, undecided } = told;
  interface Row extends BookletStock {
    readonly class: Text;
    readonly carrier: Text | string;
  }
  const rows = classes.flatMap((each): Row[] => [
    ...each.carriers.map((carrier) => ({ ...carrier, class: each.label, carrier: carrier.label })),
  ]);
  const all: Row[] = [...rows, { ...total, class: reportTexts.total, carrier: "" }];
  const columns: FactColumn<Row>[] = [
    { key: "class", label: by.class, cell: (row) => row.class },
    { key: "carrier", label: by.carrier, cell: (row) => row.carrier },
    { key: "count", align: "right", cell: ({ count }) => String(count) },
    ...(amount
      ? [{ key: "amount", label: amount.label, align: "right" as const, cell: (row: Row) => sayStock(row, told) }]
      : []),
  ];
  const open =
    undecided.length === 0
      ? []
      : [
          say(reportTexts.undecided, {
            count: undecided.length,
            names: listed(
              undecided.map(({ name }) => name),
              language,
            ),
          })[language],
        ];
  return sectionOf("summary", headings.classes, language, {
    paragraphs: open,
    tables: rows.length > 0 ? [tableOf(all, columns, language)] : [],
  });
}

function classSection(told: Booklet, { id, label, carriers, ...stock }: BookletClass, language: Language): Section {
  const { columns, amount } = told;
  const worth = sayStock(stock, told);
  const template = amount && worth.zh !== "" ? reportTexts.stockWorth : reportTexts.stock;
  const paragraph = say(template, { count: stock.count, label: amount?.label ?? "", amount: worth });
  return sectionOf(`class.${id ?? "none"}`, label, language, {
    paragraphs: [paragraph[language] + reportTexts.stop[language]],
    tables: carriers.map((carrier) =>
      tableOf(
        carrier.projects,
        [
          { key: "project", cell: ({ name }) => name },
          ...columns.map((each, at) => ({
            key: `column.${at}`,
            label: each,
            cell: ({ cells }: (typeof carrier.projects)[number]) => cells[at] ?? "",
          })),
        ],
        language,
        carrier.label[language],
      ),
    ),
  });
}

/** What projects come to, and of how many that is not known. */
function sayStock({ amount: sums, amountUnknown }: BookletStock, { amount }: Booklet): Text {
  const money = sayAmount(sums, amount ?? {});
  if (amountUnknown.length === 0) return money;
  const unknown = say(reportTexts.amountUnknown, { count: amountUnknown.length });
  const parts = [...(money.zh === "" ? [] : [money]), unknown];
  return { zh: listed(parts, "zh"), en: listed(parts, "en") };
}
