// What if unit A had brought in one key enterprise more? Change one figure, rank again: who moves, and why.
import { readFileSync } from "node:fs";
import { compare, explain, rank, toPlainText } from "saima";
import { sichuan2024 } from "saima/presets";

const { figures } = JSON.parse(readFileSync(new URL("sichuan-2024.json", import.meta.url), "utf8"));
const changed = structuredClone(figures);
changed[0].figures.keyFirms += 1;

const comparison = compare(rank(sichuan2024, figures), rank(sichuan2024, changed));
const language = process.argv.includes("--en") ? "en" : "zh";
const wins = explain(sichuan2024, changed, "A").contributions.find(({ node }) => node === "wins");
process.stdout.write(`${toPlainText(comparison, { language })}\nA: ${wins?.says[language]}\n`);
