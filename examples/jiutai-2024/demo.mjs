// @ts-nocheck: a script, not a model of types
// A district's half-year on one screen: `npm run demo`, in English with `-- --en`; the papers in full, as HTML to be printed
// and as tables, into a folder with `-- --out FOLDER`.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { documentToCsv, documentToHtml, documentToMarkdown, toDocument, toPlainText, toTable, writeMoney } from "saima";
import { dispatch, explanations, paper, war } from "./half-year.mjs";

const language = process.argv.includes("--en") ? "en" : "zh";
const folder = process.argv[process.argv.indexOf("--out") + 1];
const ROWS = 8;

/** A paper with the first rows of its tables. */
function brief(document) {
  const table = (each) =>
    each.rows.length <= ROWS
      ? each
      : {
          ...each,
          rows: [...each.rows.slice(0, ROWS), each.columns.map(({ align }) => (align === "left" ? "…" : ""))],
        };
  const sections = document.sections.map((section) => ({ ...section, tables: section.tables.map(table) }));
  return { ...document, sections };
}

const papers = { "weekly-dispatch": dispatch, "monthly-bulletin": paper };
const documents = Object.entries(papers).map(([name, report]) => [name, toDocument(report, { language })]);

const [unit] = explanations.filter(({ row }) => row.group === "园区");
const label = (zh, en) => (language === "zh" ? zh : en);
const warMap = {
  title: label("挂图作战：最先到期的项目", "War map: the projects due first"),
  columns: [
    { key: "project", label: label("项目", "project"), align: "left" },
    { key: "amount", label: label("总投资", "investment"), align: "right" },
    { key: "light", label: label("亮灯", "light"), align: "left" },
    { key: "clock", label: label("时限", "time limit"), align: "left" },
  ],
  rows: war.rows
    .slice(0, ROWS)
    .map(({ name, amount, light, clock }) => [
      name[language],
      writeMoney(amount, { language }),
      light.colour,
      clock?.says[language] ?? "",
    ]),
  notes: [],
};

const parts = [
  ...documents.map(([, document]) => documentToMarkdown(brief(document))),
  toPlainText(toTable(unit, { language })),
  toPlainText(warMap),
];
process.stdout.write(parts.join(`\n${"=".repeat(80)}\n\n`));

if (process.argv.includes("--out")) {
  mkdirSync(folder, { recursive: true });
  for (const [name, document] of documents) {
    writeFileSync(join(folder, `${name}.html`), documentToHtml(document));
    for (const file of documentToCsv(document)) writeFileSync(join(folder, `${name}-${file.name}`), file.text);
  }
}
