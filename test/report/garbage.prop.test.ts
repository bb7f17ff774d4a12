import { describe, test } from "vitest";
import {
  booklet,
  checkBulletinLayout,
  documentToCsv,
  documentToHtml,
  documentToMarkdown,
  monthlyBulletin,
  parseBulletinLayout,
  progressOf,
  toDocument,
  weeklyDispatch,
} from "../../src/report/index.js";
import { standsGarbage } from "../support/garbage-calls.js";
import { data, heading, industry, layout, overall, standings } from "./county.js";
import { pipeline, week } from "./week.js";

const report = monthlyBulletin(layout, data, { heading });
const dispatch = weeklyDispatch(pipeline, week);
const paper = toDocument(report);
const text = { zh: "册", en: "booklet" };
const bookletLayout = {
  id: "b",
  edition: "1",
  title: text,
  class: { field: "c", label: text },
  carrier: { field: "d", label: text },
  columns: [{ field: "total", label: text }],
  amount: { field: "total", label: text },
};
const project = { id: "p", name: "x", c: "a", d: { id: "z", name: "Z" }, total: "1亿元" };
const [dossier] = week.now;

describe("whatever comes in, nothing but a SaimaError is thrown", () => {
  test.each([
    [progressOf, { value: 1, target: 2, previous: 1, schedule: "50%" }, { round: { rates: 2 } }],
    [parseBulletinLayout, layout],
    [checkBulletinLayout, layout],
    [monthlyBulletin, layout, data, { heading }],
    [(part: unknown) => monthlyBulletin(layout, { ...data, overall: part as never }), overall],
    [
      (part: unknown) => monthlyBulletin(layout, { ...data, breakdowns: { industry: [part, ...industry] } as never }),
      industry[0],
    ],
    [(part: unknown) => toDocument(monthlyBulletin(layout, { ...data, standings: part as never })), standings],
    [(part: unknown) => monthlyBulletin(layout, data, { heading: part as never }), heading],
    [weeklyDispatch, pipeline, week, { heading }],
    [(part: unknown) => toDocument(weeklyDispatch(pipeline, { before: [], now: [part as never] })), dossier],
    [
      (part: unknown) => toDocument(weeklyDispatch(pipeline, { before: [part as never], now: week.now })),
      week.before[0],
    ],
    [booklet, bookletLayout, [project], { heading }],
    [(part: unknown) => toDocument(booklet(bookletLayout, [part as never])), project],
    [toDocument, report, { language: "en" }],
    [toDocument, dispatch, { language: "en" }],
    [documentToMarkdown, paper],
    [documentToHtml, paper],
    [documentToCsv, paper],
  ])("by %o", (call, ...right) => {
    standsGarbage(call, right, 60);
  });
});
