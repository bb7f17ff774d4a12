import { describe, expect, test } from "vitest";
import { periodOf, scheduleShare } from "../src/calendar/index.js";
import * as chain from "../src/chain/index.js";
import { ask, compileCondition, explainCondition, lookIn, sayCondition } from "../src/condition/index.js";
import { recognise, tally, trace, withTargets } from "../src/ledger/index.js";
import { convert, rateOn, writeMoney } from "../src/money/index.js";
import { shareOut } from "../src/outlook/index.js";
import { conversion, migrate, missingFor, replay } from "../src/pipeline/index.js";
import { against, explain, rank, whatWouldItTake, whyMoved } from "../src/race/index.js";
import {
  booklet,
  bulletin,
  monthlyBulletin,
  progressOf,
  toCsv,
  toDocument,
  weeklyDispatch,
} from "../src/report/index.js";
import { battery } from "./chain/battery.js";
import { proposal } from "./chain/proposal.js";
import { entry, indicators, ledger } from "./ledger/book.js";
import { card, data, explanations, heading, layout, standings, units } from "./report/county.js";
import { events, pipeline, week } from "./report/week.js";
import { problemsOf } from "./support/problems-of.js";

const look = lookIn({ a: 1 });
const condition = { field: "a", atLeast: "1" };
const rates = [{ currency: "USD", in: "CNY", from: "2013-01-01", rate: "6.48" }];
const counted = indicators({ id: "it", of: "count" });

const book = ledger([entry()]);
const rules = {
  id: "share",
  edition: "1",
  of: "funds",
  grain: "1",
  by: [{ field: "capacity", weight: "100%" }],
  treat: { notReported: "refuse", notApplicable: "refuse" },
} as const;
const table = [{ entrant: "a", figures: { capacity: 1 } }];
const wording = { zh: "册", en: "booklet" };
const pages = {
  id: "b",
  edition: "1",
  title: wording,
  class: { field: "c", label: wording },
  carrier: { field: "d", label: wording },
  columns: [{ field: "total", label: wording }],
  amount: { field: "total", label: wording },
};
const short = {
  id: "short",
  edition: "1",
  stages: [{ id: "talks" }, { id: "signed" }],
  cohorts: [{ id: "all", from: "talks", to: "signed" }],
};
const { dossiers } = replay(short, [], { asOf: "2024-06-30" });
const recognition = { id: "r", edition: "1", rules: [{ id: "all", event: "signed", credit: "recorded" }] } as const;
const targets = [{ entrant: "a", indicator: "capacity", period: "2024", value: "2" }];

const edition = { scorecard: card, figures: units };
const { entrant } = standings.rows[0] as (typeof standings.rows)[number];

/** Functions that take options last, with options that are right. */
const calls: readonly (readonly [string, (options: never) => unknown, object])[] = [
  ["scheduleShare", (told) => scheduleShare("daily", told), { period: "2024", on: "2024-06-30" }],
  ["writeMoney", (told) => writeMoney("1亿元", told), { digits: 2 }],
  ["convert", (told) => convert("1万美元", told), { to: "CNY", rates, on: "2013-06-30" }],
  ["rateOn", (told) => rateOn(rates, told), { currency: "USD", in: "CNY", on: "2013-06-30" }],
  ["ask", (told) => ask(condition, look, told), { trim: true }],
  ["compileCondition", (told) => compileCondition(condition, told), { trim: true }],
  ["explainCondition", (told) => explainCondition(condition, look, told), { trim: true }],
  ["sayCondition", (told) => sayCondition(condition, told), { trim: true }],
  ["assess", (told) => chain.assess(battery, proposal, told), { period: "2025" }],
  ["indicatorsOf", (told) => chain.indicatorsOf(battery, told), { period: "2025" }],
  ["investmentMap", (told) => chain.investmentMap(battery, proposal, told), { candidates: [] }],
  ["toMermaid", (told) => chain.toMermaid(battery, told), { language: "en" }],
  ["unlocksOf", (told) => chain.unlocksOf(battery, told), { period: "2025" }],
  ["replay", (told) => replay(pipeline, events, told), { asOf: "2024-06-14", knownOn: "2024-06-14" }],
  ["missingFor", (told) => missingFor(pipeline, told), { after: {}, stage: "signed", on: "2024-06-14" }],
  ["conversion", (told) => conversion(short, dossiers, told), { cohort: "all", period: "2024" }],
  ["migrate", (told) => migrate(pipeline, pipeline, week.now, told), { stages: {} }],
  ["recognise", (told) => recognise(recognition, week.now, told), { period: "2024" }],
  ["tally", (told) => tally(counted, book, told), { by: "all" }],
  ["trace", (told) => trace(book, told), { indicators: counted, indicator: "it", entrant: "a" }],
  ["withTargets", (told) => withTargets(table, targets, told), { period: "2024", on: "2024-06-30" }],
  ["shareOut", (told) => shareOut(rules, table, told), { total: 10 }],
  ["rank", (told) => rank(card, units, told), { previous: standings }],
  ["explain", (told) => explain(card, units, entrant, told), { previous: standings }],
  ["against", (told) => against(standings, told), { entrant, to: "best" }],
  [
    "whatWouldItTake",
    (told) => whatWouldItTake(card, units, told),
    { entrant, figure: "funds", grain: "1万元", to: { place: 1 } },
  ],
  ["whyMoved", (told) => whyMoved(edition, edition, told), { entrant }],
  ["toCsv", (told) => toCsv(standings, told), { language: "en" }],
  ["bulletin", (told) => bulletin(standings, explanations, told), { language: "en" }],
  ["monthlyBulletin", (told) => monthlyBulletin(layout, data, told), { heading }],
  ["weeklyDispatch", (told) => weeklyDispatch(pipeline, week, told), { heading }],
  ["booklet", (told) => booklet(pages, [], told), { heading }],
  ["toDocument", (told) => toDocument(weeklyDispatch(pipeline, week), told), { language: "en" }],
  ["progressOf", (told) => progressOf({ value: 1, target: 2 }, told), { round: { rates: 2 } }],
];

describe("an option that is misspelt is not left out in silence", () => {
  test.each(calls)("by %s", (_, call, right) => {
    call(right as never);
    expect(problemsOf(() => call({ ...right, knowOn: "2024-06-30" } as never))).toEqual(["unknown-key at knowOn"]);
  });
});

test("nor by periodOf, which says what it wants: it is to stay small", () => {
  expect(problemsOf(() => periodOf("week", "2024-06-30", { weekstart: 7 } as never))).toEqual([
    "week-start-unknown at weekStart",
  ]);
});
