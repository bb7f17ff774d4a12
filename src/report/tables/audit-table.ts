import { join, type Language, say, type Text } from "../../reason/index.js";
import { apart, sayWould, withUnit } from "../audit/say-judgement.js";
import type { Audit, AuditFinding, AuditReading } from "../audit-outcome.js";
import type { Table, TableColumn } from "../table.js";
import { sentences } from "../words.js";
import { auditLabels, findingTexts, underTexts } from "../words-audit.js";
import { sourceText } from "./definition-notes.js";

/** What does not recompute, a line for every result; notes and what cannot be told stand below. */
export function auditTable(outcome: Audit, language: Language): Table {
  const { title, source, findings, notes, undecided, checked } = outcome;
  const column = (key: keyof typeof auditLabels, align: TableColumn["align"]): TableColumn => ({
    key,
    label: auditLabels[key][language],
    align,
  });
  const counts = { checked, found: findings.length, undecided: undecided.length };
  const facts = sourceText(source ?? null, language);
  const texts = [
    say(auditLabels.checked, counts),
    ...[...notes, ...undecided].map(({ says }) => says),
    ...(facts === "" ? [] : [say(sentences.source, { source: facts })]),
  ];
  return {
    title: (title ? say(auditLabels.titled, { title }) : auditLabels.title)[language],
    columns: [
      column("row", "left"),
      column("column", "left"),
      column("printed", "right"),
      column("recomputed", "right"),
      column("difference", "right"),
      column("remark", "left"),
    ],
    rows: findings.flatMap((finding) => {
      const { row, column: name, printed, unit, recomputed } = finding;
      return recomputed.map(({ value, difference, under }) => [
        row,
        name,
        printed,
        withUnit(value.shown, unit)[language],
        withUnit(difference.shown, apart(unit))[language],
        remark(finding, under)[language],
      ]);
    }),
    notes: texts.map((text) => text[language]),
  };
}

/** What is wrong, from what it was reckoned, and under what else it would come out. */
function remark({ code, would }: AuditFinding, under: AuditReading): Text {
  const way = sayWould(would);
  const parts = [findingTexts[code], underTexts[under], ...(way ? [way] : [])];
  return join(parts, { zh: "；", en: "; " });
}
