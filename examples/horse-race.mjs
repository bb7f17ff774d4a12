// Two races, each a bulletin on one page: `node examples/horse-race.mjs`, with `--en` in English.
import { readFileSync } from "node:fs";
import { bulletin, explain, rank, toPlainText, toTable } from "saima";
import { sanming2020, sichuan2024 } from "saima/presets";
import { figuresOf } from "./made-up-city.mjs";

const english = process.argv.includes("--en");
const language = english ? "en" : "zh";

// Two real units under a real measure, from the figures that were published with the result: every point explained.
const { figures, published } = JSON.parse(readFileSync(new URL("sichuan-2024.json", import.meta.url), "utf8"));
const standings = rank(sichuan2024, figures);
const explanations = standings.rows.map((row) => explain(sichuan2024, figures, row.entrant));
const result = bulletin(standings, explanations, { language });
const { A, B } = published;
const asPublished = english
  ? `Totals as published: A ${A.total}, B ${B.total}`
  : `公示总分：A ${A.total}，B ${B.total}`;
const pageOne = [
  { ...result, notes: [asPublished, ...result.notes] },
  ...explanations.map((each) => ({ ...toTable(each, { language }), notes: [] })),
];

// The counties of a made-up city under another measure, with the month before for the change of place.
const previous = rank(sanming2020, figuresOf(9, language));
const now = figuresOf(10, language);
const city = rank(sanming2020, now, { previous });
const reasons = city.rows.map((row) => explain(sanming2020, now, row.entrant));
const title = english
  ? "A made-up city, January to October (synthetic names and figures; Sanming's measure of 2020)"
  : "虚构市1—10月招商引资考评通报（地名、数据均为虚构，随机生成；按三明市2020年办法）";
const pageTwo = [{ ...bulletin(city, reasons, { language }), title }];

const pages = [pageOne, pageTwo].map((tables) => tables.map((table) => toPlainText(table)).join("\n"));
process.stdout.write(pages.join(`\n${"=".repeat(80)}\n\n`));
