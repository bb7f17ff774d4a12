import { describe, expect, test } from "vitest";
import { type RecognitionInput, recognise } from "../../src/ledger/index.js";
import { replay } from "../../src/pipeline/index.js";

const pipeline = { id: "short", edition: "1", stages: [{ id: "talks" }, { id: "started" }] };

/** Sanming 2006: counted once, at the first event; an upgrade without amount; of an increase only the increase; owner of the time. */
const fairs = {
  id: "fairs",
  edition: "1",
  rules: [
    {
      id: "signed",
      event: "signed",
      amount: "event.amount",
      once: {
        per: "project.id",
        within: "ever",
        later: [
          { event: "signed", as: "upgrade" },
          { event: "capital-increased", as: "increase" },
        ],
      },
      credit: "recorded",
    },
  ],
} satisfies RecognitionInput;

const told = [
  { id: "p", name: "甲项目", investment: { total: "10亿元" }, credit: [{ unit: "甲", share: "1" }] },
  { id: "1", project: "p", kind: "signed", on: "2024-04-10", class: "intent", amount: "10亿元" },
  { id: "2", project: "p", kind: "signed", on: "2024-05-20", class: "contract", amount: "12亿元" },
  { id: "3", project: "p", kind: "credit-changed", on: "2024-06-01", credit: [{ unit: "乙", share: "1" }] },
  { id: "4", project: "p", kind: "capital-increased", on: "2024-09-01", amount: "3亿元" },
];

describe("counted once, at the first event", () => {
  test("an upgrade counts without amount, an increase only what it adds, each for the owner of its day", () => {
    const { dossiers } = replay(pipeline, told, { asOf: "2024-12-31" });
    const { entries, excluded, undecided } = recognise(fairs, dossiers, { period: "2024" });
    expect(entries.map(({ as, unit, count, amount }) => [as, unit, count, amount])).toEqual([
      ["new", "甲", "1", { amount: "1000000000", currency: "CNY" }],
      ["upgrade", "甲", "0", { amount: "0", currency: "CNY" }],
      ["increase", "乙", "0", { amount: "300000000", currency: "CNY" }],
    ]);
    expect([excluded, undecided]).toEqual([[], []]);
  });
});
