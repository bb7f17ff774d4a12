import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeDay } from "../../src/calendar/index.js";
import { add, type Rational, readNumber, toText, zero } from "../../src/exact/index.js";
import { type Ledger, parseRecognition, type RecognitionInput, recognise } from "../../src/ledger/index.js";
import { type Dossier, replay } from "../../src/pipeline/index.js";
import { pipeline, type Told } from "./recognised.js";

const says = { zh: "不计", en: "not this" };
const later = [
  { event: "signed", where: { field: "event.class", equals: "contract" }, as: "upgrade" },
  { event: "capital-increased", as: "increase" },
] as const;

/** A recognition of many kinds of rules. */
const recognition = parseRecognition({
  id: "laws",
  edition: "1",
  rules: [
    {
      id: "a-first",
      event: "signed",
      amount: "event.amount",
      once: { per: "project.id", within: "ever", later },
      credit: "recorded",
    },
    {
      id: "b-investor",
      event: "signed",
      amount: "event.amount",
      once: { per: "project.investor", within: "year" },
      credit: "first",
    },
    {
      id: "c-threshold",
      event: ["signed", "capital-arrived"],
      where: {
        any: [
          { field: "event.amount", atLeast: ["5亿元", "1亿美元"] },
          { field: "project.key", is: true },
        ],
      },
      exclude: [{ id: "estate", if: { field: "event.fit", equals: "no" }, says }],
      cutOff: { days: "30", after: "event" },
      amount: "event.amount",
      exchange: { to: "CNY", on: "event.on", round: "1万元" },
      weights: [{ if: { field: "project.key", is: true }, times: "1.2" }],
      credit: { choose: [{ if: { field: "project.key", is: true }, is: "doubled" }, { is: "equal" }] },
    },
    {
      id: "d-funds",
      event: "capital-arrived",
      window: "year",
      evidence: ["slip"],
      amount: "event.amount",
      credit: "recorded",
    },
    {
      id: "e-roles",
      event: "signed",
      where: { field: "funds.total.ever", atLeast: "1亿元" },
      credit: {
        split: [
          { role: "host", share: "0.7" },
          { role: "introducer", share: "0.3" },
        ],
      },
    },
  ],
} satisfies RecognitionInput);
const period = "2024-Q2";
const rates = [{ currency: "USD", in: "CNY", rate: "7.1", from: "2024-01-01", until: "2024-05-31" }];
const asOf = "2024-08-31";

const day = fc.oneof(
  fc.integer({ min: 19_600, max: 19_960 }).map(writeDay), // 2023-08-31 to 2024-08-25
  fc.constantFrom("2024-04-01", "2024-06-30", "2024-03-31", "2024-07-01"),
  fc.integer({ min: 19_814, max: 19_904 }).map(writeDay), // 2024-04-01 to 2024-06-30
);
const amount = fc.constantFrom("1亿元", "4.99亿元", "5亿元", "12亿元", "1亿美元", "9999万美元", null);
const unit = fc.constantFrom("甲", "乙", "丙");
const credit = fc.oneof(
  { weight: 3, arbitrary: unit.map((each) => [{ unit: each, share: "1", role: "host" }]) },
  {
    weight: 3,
    arbitrary: fc.tuple(unit, unit, fc.constantFrom("0.5", "0.3", "1/3")).map(([a, b, share]) => [
      { unit: a, share, role: "host" },
      { unit: b, share: share === "0.5" ? "50%" : share === "0.3" ? 0.7 : "2/3", role: "introducer" },
    ]),
  },
  { weight: 1, arbitrary: fc.constantFrom([], [{ unit: "甲", share: "0.4" }]) },
);
const body = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant("signed"), class: fc.constantFrom("intent", "contract"), amount }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom("capital-arrived", "capital-increased"),
      amount: amount.map((each) => each ?? "1元"),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("credit-changed"), credit }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("amended"), set: fc.record({ key: fc.boolean() }) }) },
  { weight: 1, arbitrary: fc.constant({ kind: "evidence-attached", evidence: "slip" }) },
);
const happened = fc.tuple(
  body,
  day,
  fc.option(day, { nil: undefined }),
  fc.constantFrom("yes", "no", undefined, undefined),
);
const record = fc.record({
  credit,
  investor: fc.constantFrom("91", "92", undefined),
  key: fc.constantFrom(true, false, undefined),
});
const told = fc
  .array(fc.tuple(record, fc.array(happened, { maxLength: 6 })), { minLength: 1, maxLength: 4 })
  .map((projects) =>
    projects.flatMap(([record, events], p): Told[] => [
      { id: `p${p}`, ...record },
      ...events.map(([said, on, recordedOn, fit], e) => ({
        ...{ id: `p${p}/${e}`, project: `p${p}`, on, recordedOn: recordedOn && recordedOn > on ? recordedOn : on, fit },
        ...said,
      })),
    ]),
  );

const dossiersOf = (events: readonly Told[], knownOn?: string): readonly Dossier[] =>
  replay(pipeline, events, { asOf, ...(knownOn ? { knownOn } : {}) }).dossiers;
const ledgerOf = (events: readonly Told[], knownOn?: string): Ledger =>
  recognise(recognition, dossiersOf(events, knownOn), { period, rates });
const rowsOf = ({ entries, excluded, undecided }: Ledger) => JSON.stringify([entries, excluded, undecided]);
const sum = (numbers: readonly string[]) =>
  toText(numbers.map((each) => readNumber(each) as Rational).reduce(add, zero));

describe("recognition, as laws", () => {
  test("the histories drawn have everything in them often", () => {
    const seen: Record<string, number> = {};
    const count = (key: string) => {
      seen[key] = (seen[key] ?? 0) + 1;
    };
    for (const events of fc.sample(told, { numRuns: 200, seed: 7 })) {
      const ledger = ledgerOf(events);
      for (const key of new Set([
        ...ledger.entries.flatMap(({ as, doubled, share }) => [
          as,
          doubled ? "doubled" : "",
          share === "1" ? "" : "shared",
        ]),
        ...ledger.excluded.map(({ reason }) => reason),
        ...ledger.undecided.flatMap(({ unknown }) => unknown.map(({ reason }) => `unknown ${reason}`)),
      ]))
        count(key);
    }
    for (const key of [
      ...["new", "upgrade", "increase", "doubled", "shared", "where", "exclude", "evidence", "outside-window"],
      ...["recorded-late", "counted-before", "nothing-to-add-to", "unknown condition", "unknown amount"],
      ...["unknown rate", "unknown credit", "unknown per"],
    ])
      expect(seen[key] ?? 0, key).toBeGreaterThan(4);
  });

  test("each event of a rule's kinds is counted, excluded or undecided, exactly once", () => {
    fc.assert(
      fc.property(told, (events) => {
        const dossiers = dossiersOf(events);
        const ledger = recognise(recognition, dossiers, { period, rates });
        for (const rule of recognition.rules) {
          const kinds = new Set([rule.event, ...(rule.once?.later ?? []).map((each) => each.event)].flat());
          const asked = dossiers.flatMap((each) =>
            each.events.filter(({ kind }) => kinds.has(kind)).map(({ id }) => id),
          );
          const mine = (rows: readonly { rule: string; event: string }[]) =>
            rows.flatMap((row) => (row.rule === rule.id ? [row.event] : []));
          const counted = [...new Set(mine(ledger.entries))];
          const all = [...counted, ...mine(ledger.excluded), ...mine(ledger.undecided)];
          expect([...all].sort()).toEqual([...asked].sort());
        }
      }),
    );
  });

  test("what is excluded says why, and what is undecided what is unknown", () => {
    fc.assert(
      fc.property(told, (events) => {
        const { excluded, undecided } = ledgerOf(events);
        for (const { reason, detail } of excluded)
          expect(detail !== undefined).toBe(["exclude", "evidence", "counted-before"].includes(reason));
        for (const { unknown } of undecided) {
          expect(unknown.length).toBeGreaterThan(0);
          for (const { path } of unknown) expect(path).not.toBe("");
        }
      }),
    );
  });

  test("the parts of an event make a whole, unless it is doubled and says so", () => {
    fc.assert(
      fc.property(told, (events) => {
        const { entries, undecided } = ledgerOf(events);
        const groups = new Map<string, (typeof entries)[number][]>();
        for (const each of [...entries, ...undecided.flatMap(({ would }) => would ?? [])]) {
          const key = `${each.rule} ${each.event}`;
          groups.set(key, [...(groups.get(key) ?? []), each]);
        }
        for (const group of groups.values()) {
          const isDoubled = group.every(({ doubled }) => doubled);
          expect(new Set(group.map(({ unit }) => unit)).size).toBe(group.length);
          if (isDoubled) expect(group.map(({ share }) => share)).toEqual(group.map(() => "1"));
          else expect(sum(group.map(({ share }) => share))).toBe("1");
          const whole = isDoubled ? String(group.length) : "1";
          expect(sum(group.map(({ count }) => count))).toBe(group[0]?.as === "new" ? whole : "0");
        }
      }),
    );
  });

  test("an event that no rule speaks of changes nothing", () => {
    const strange = fc.array(fc.tuple(day, fc.nat(3)), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(told, strange, (events, more) => {
        const known = new Set(events.map(({ id }) => id));
        const visits = more.flatMap(([on, p], at) =>
          known.has(`p${p}`)
            ? [{ id: `visit${at}`, project: `p${p}`, kind: "output", on, amount: "99亿元", fit: "no" }]
            : [],
        );
        expect(JSON.stringify(ledgerOf([...events, ...visits]))).toBe(JSON.stringify(ledgerOf(events)));
      }),
    );
  });

  test("the order of what comes in changes nothing", () => {
    fc.assert(
      fc.property(told, fc.infiniteStream(fc.nat()), (events, dice) => {
        const shuffle = <T>(items: readonly T[]) =>
          items
            .map((item) => ({ item, at: dice.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
        const straight = dossiersOf(events);
        const shuffled = shuffle(dossiersOf(shuffle(events)));
        const options = { period, rates };
        expect(JSON.stringify(recognise(recognition, shuffled, options))).toBe(
          JSON.stringify(recognise(recognition, straight, options)),
        );
      }),
    );
  });

  test("is what it was, as known then, whatever was recorded later", () => {
    fc.assert(
      fc.property(told, day, (events, knownOn) => {
        const then = events.filter((each) => ((each["recordedOn"] as string) ?? "") <= knownOn);
        expect(JSON.stringify(ledgerOf(events, knownOn))).toBe(JSON.stringify(ledgerOf(then, knownOn)));
      }),
    );
  });

  test("survives JSON, and reads the same from it", () => {
    fc.assert(
      fc.property(told, (events) => {
        const dossiers = dossiersOf(events);
        const ledger = recognise(recognition, dossiers, { period, rates });
        expect(structuredClone(ledger)).toEqual(ledger);
        const again = JSON.parse(JSON.stringify(dossiers)) as Dossier[];
        expect(JSON.stringify(recognise(recognition, again, { period, rates }))).toBe(JSON.stringify(ledger));
      }),
    );
  });

  test("亿元 or 万元 is the same", () => {
    const inSmall = (each: Told): Told => {
      const match = /^([\d.]+)亿(元|美元)$/.exec(String(each["amount"]));
      return match ? { ...each, amount: `${Number(match[1]) * 10_000}万${match[2]}` } : each;
    };
    fc.assert(
      fc.property(told, (events) => {
        expect(rowsOf(ledgerOf(events.map(inSmall)))).toBe(rowsOf(ledgerOf(events)));
      }),
    );
  });

  test('under "at least" alone, raising an amount excludes nothing that was counted', () => {
    fc.assert(
      fc.property(told, fc.nat(), (events, at) => {
        const signed = events.filter(({ kind, amount }) => kind === "signed" && amount);
        const target = signed[at % Math.max(1, signed.length)];
        if (!target) return;
        const before = ledgerOf(events).entries.filter(({ event }) => event === target["id"]);
        const raised = { ...target, amount: String(target["amount"]).replace(/^/, "9") };
        const after = ledgerOf(events.map((each) => (each === target ? raised : each)));
        for (const { rule, as, unit, count } of before)
          expect(after.entries).toContainEqual(expect.objectContaining({ rule, as, unit, count, event: target["id"] }));
      }),
    );
  });
});
