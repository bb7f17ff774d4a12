import { describe, expect, test } from "vitest";
import { checkRecognition, parseRecognition, recognise, whyCounted } from "../../src/ledger/index.js";
import { replay } from "../../src/pipeline/index.js";
import { standsGarbage } from "../support/garbage-calls.js";
import { pipeline, project } from "./recognised.js";

const rule = {
  id: "signed",
  event: "signed",
  where: { field: "event.class", equals: "contract" },
  exclude: [{ id: "x", if: { field: "project.tags", contains: "x", absent: false }, says: { zh: "甲", en: "x" } }],
  evidence: ["report"],
  window: { from: "2023-01-01" },
  cutOff: { days: "30", after: "period" },
  amount: { sum: ["event.amount", { times: "-1", of: "event.land" }] },
  exchange: { to: "CNY", on: "event.on", round: "1万元" },
  weights: [{ if: { field: "project.foreign", is: true }, times: "1.2" }],
  once: {
    per: "project.id",
    within: "ever",
    later: [{ event: "capital-increased", as: "increase", amount: "event.amount" }],
  },
  corrections: "adjust",
  credit: {
    choose: [
      { within: { months: "60", of: "first.started" }, is: { split: [{ role: "host", share: "1" }] } },
      { is: "recorded" },
    ],
  },
} as const;
const recognition = { id: "place", edition: "1", rules: [rule] } as const;
const parsed = parseRecognition(recognition);
const amount = "100万美元";
const signed = { id: "e", project: "p", kind: "signed", on: "2024-02-01", class: "contract", amount, land: "1元" };
const increased = { id: "f", project: "p", kind: "capital-increased", on: "2024-03-01", amount, land: "1元" };
const record = project("p", { evidence: { report: { on: "2024-01-01", validUntil: "2025-01-01" } } });
const [dossier] = replay(pipeline, [record, signed, increased], { asOf: "2024-06-30" }).dossiers;
const rates = [{ currency: "USD", in: "CNY", rate: "7", from: "2024-01-01" }];
const earlier = recognise(parsed, [], { period: "2023", earlier: [] });
const options = { period: "2024", rates, earlier: [earlier] };

describe("whatever comes in, nothing but a SaimaError is thrown", () => {
  test.each([
    [parseRecognition, recognition],
    [checkRecognition, recognition],
    [(each: unknown) => checkRecognition({ ...recognition, rules: [each] }), rule],
    [(credit: unknown) => checkRecognition({ ...recognition, rules: [{ ...rule, credit }] }), rule.credit],
    [(once: unknown) => checkRecognition({ ...recognition, rules: [{ ...rule, once }] }), rule.once],
    [recognise, parsed, [dossier], options],
    [(each: unknown) => recognise(parsed, [each as never], options), dossier],
    [(record: unknown) => recognise(parsed, [{ ...dossier, record } as never], options), dossier?.record],
    [(event: unknown) => recognise(parsed, [{ ...dossier, events: [event] } as never], options), signed],
    [(ledger: unknown) => recognise(parsed, [dossier as never], { ...options, earlier: [ledger as never] }), earlier],
    [
      (entry: unknown) =>
        recognise(parsed, [dossier as never], { ...options, earlier: [{ ...earlier, entries: [entry] } as never] }),
      {
        rule: "signed",
        as: "new",
        unit: "甲",
        share: "1",
        count: "1",
        amount: null,
        on: "2023-02-01",
        project: "p",
        event: "e",
      },
    ],
    [whyCounted, parsed, [dossier], { ...options, rule: "signed", event: "e" }],
    [
      (event: unknown) =>
        whyCounted(parsed, [{ ...dossier, events: [event] } as never], { ...options, rule: "signed", event: "e" }),
      signed,
    ],
  ])("by %o", (call, ...right) => {
    standsGarbage(call, right);
  });
});

test("of a list of nothing no more is read than tells that it is unknown", () => {
  let read = 0;
  const land = new Proxy(new Array<undefined>(10_000), {
    get: (list, key) => {
      read++;
      return Reflect.get(list, key);
    },
  });
  const events = [{ ...signed, land }];
  whyCounted(parsed, [{ ...dossier, events } as never], { ...options, rule: "signed", event: "e" });
  expect(read).toBeLessThan(100);
});
