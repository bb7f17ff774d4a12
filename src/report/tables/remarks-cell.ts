import type { Remark, StandingNode, StandingRow } from "../../race/index.js";
import { type Language, say, type Text } from "../../reason/index.js";
import { labels, remarkTexts, sentences } from "../words.js";
import { signed } from "./signed.js";

/** Why a row is not ranked, where a number of it stands for something missing, and what became of its total. */
export function remarksCell(row: StandingRow, nodes: readonly StandingNode[], language: Language): string {
  const labelled = new Map(nodes.map((node) => [node.id, node.label]));
  const remarks = row.remarks
    .filter(({ node, code }) => node === "total" || (isLack(code) && row.points[node]))
    .map((remark) => sayRemark(remark, labelled.get(remark.node) ?? labels.total));
  const texts = [...(row.unranked ? [row.unranked.says] : []), ...remarks];
  return texts.map((text) => text[language]).join(language === "zh" ? "；" : "; ");
}

function isLack(code: Remark["code"]): boolean {
  return !["floor", "cap", "within", "redistributed", "vetoed"].includes(code);
}

function sayRemark({ code, points }: Remark, label: Text): Text {
  const what = remarkTexts[code];
  if (isLack(code)) return say(sentences.remark, { label, what });
  if (code === "redistributed" && points.exact === "0")
    return say(sentences.remarkAlone, { label, what: remarkTexts.noTaker });
  return say(sentences.remarkPoints, { label, what, points: signed(points.shown) });
}
