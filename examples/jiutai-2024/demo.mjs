// @ts-nocheck: a script, not a model of types
// A district's half-year on one screen: `npm run demo`, in English with `-- --en`; the papers in full, as HTML to be printed
// and as tables, into a folder with `-- --out FOLDER`.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { documentToCsv, documentToHtml, documentToMarkdown, toDocument, toPlainText, toTable, writeMoney } from "saima";
import { dispatch, explanations, maps, paper, toReport, war } from "./half-year.mjs";

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
const chinese = {
  ...{ red: "红", yellow: "黄", green: "绿" },
  ...{
    broken: "断点",
    pain: "痛点",
    short: "短板",
    sufficient: "充足",
    present: "已有",
    undemanded: "无需求",
    unknown: "未知",
  },
  ...{ build: "建链", supplement: "补链", extend: "延链", strengthen: "强链", keep: "保持", watch: "观察" },
};
const word = (code) => (language === "zh" ? (chinese[code] ?? code) : code);
const column = (key, zh, en, align = "left") => ({ key, label: label(zh, en), align });
const warMap = {
  title: label("挂图作战：最先到期的项目", "War map: the projects due first"),
  columns: [
    column("project", "项目", "project"),
    column("amount", "总投资", "investment", "right"),
    column("light", "亮灯", "light"),
    column("clock", "时限", "time limit"),
  ],
  rows: war.rows
    .slice(0, ROWS)
    .map(({ name, amount, light, clock }) => [
      name[language],
      writeMoney(amount, { language }),
      word(light.colour),
      clock?.says[language] ?? "",
    ]),
  notes: [],
};

const chainMaps = maps.map(({ title, map }) => ({
  title: title[language],
  columns: [
    column("node", "环节", "segment"),
    column("verdict", "判断", "verdict"),
    column("actions", "措施", "to do"),
    column("firms", "本地企业", "local firms"),
    column("leader", "链长", "in charge"),
  ],
  rows: map.rows.map(({ name, verdict, actions, firms, leader }) => [
    name[language],
    word(verdict),
    actions.map(word).join("、"),
    firms.map(({ name }) => name[language]).join("、"),
    leader ?? "",
  ]),
  notes: [],
}));

const since = {
  title: label("截至2024年8月1日", "To 1 August 2024"),
  columns: [column("figure", "指标", "figure"), column("value", "完成数", "value", "right")],
  rows: [
    [label("新签约项目", "newly signed"), toReport.signed.value],
    [label("协议类项目", "agreements"), toReport.agreements.value],
  ],
  notes: [],
};

const parts = [
  ...documents.map(([, document]) => documentToMarkdown(brief(document))),
  toPlainText(toTable(unit, { language })),
  toPlainText(warMap),
  toPlainText(since),
  ...chainMaps.map((each) => toPlainText(each)),
];
process.stdout.write(parts.join(`\n${"=".repeat(80)}\n\n`));

if (process.argv.includes("--out")) {
  mkdirSync(folder, { recursive: true });
  for (const [name, document] of documents) {
    writeFileSync(join(folder, `${name}.html`), documentToHtml(document));
    for (const file of documentToCsv(document)) writeFileSync(join(folder, `${name}-${file.name}`), file.text);
  }
}
