import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CreditRule, Rule } from "../../src/ledger/index.js";
import { fraction, plus, times } from "../support/fraction.js";
import { outcomes, type Told, under } from "./recognised.js";

const FROM = "2024-01-01";
const days = ["2023-03-01", "2023-11-01", "2024-01-01", "2024-02-01", "2024-02-01", "2024-07-01", "2024-12-31"];

interface Event {
  readonly id: string;
  readonly project: string;
  readonly kind: "signed" | "capital-increased";
  readonly on: string;
  readonly seq: number;
  /** What decides whether it counts: `undefined` is not known. */
  readonly fit: "yes" | "no" | undefined;
  readonly class: "intent" | "contract";
}

const drawn = fc
  .array(
    fc.record({
      kind: fc.constantFrom("signed" as const, "signed" as const, "capital-increased" as const),
      on: fc.constantFrom(...days),
      seq: fc.nat(2),
      fit: fc.constantFrom("yes" as const, "yes" as const, "no" as const, undefined),
      class: fc.constantFrom("intent" as const, "contract" as const),
      project: fc.constantFrom("p", "q"),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((events) => events.map((each, at): Event => ({ ...each, id: `e${at}` })));

type Span = "ever" | "year" | "window";

/** What the text says, where everything is known: one pass over all events of a thing in their order. */
function plainOnce(events: readonly Event[], within: Span, hasLater: boolean): Map<string, string> {
  const order = [...events].sort((a, b) => {
    const [x, y] = [a, b].map(({ on, project, seq, id }) => `${on} ${project} ${seq} ${id}`) as [string, string];
    return x < y ? -1 : 1;
  });
  const first = new Map<string, string>();
  const told = new Map<string, string>();
  for (const { id, kind, on, fit, class: paper } of order) {
    const inPeriod = on >= FROM;
    if (within === "window" && !inPeriod) continue;
    const span = within === "year" ? on.slice(0, 4) : "all";
    const holder = first.get(span);
    const mayBeNew = kind === "signed" && fit === "yes";
    const isLater = hasLater && (kind === "capital-increased" || paper === "contract");
    if (holder === undefined && mayBeNew) first.set(span, id);
    const as =
      holder === undefined ? (mayBeNew ? "new" : "no") : isLater ? (kind === "signed" ? "upgrade" : "increase") : "no";
    told.set(id, inPeriod ? as : "no");
  }
  for (const { id } of events) if (!told.has(id)) told.set(id, "no");
  return told;
}

/** Where something is not known: what is the same whichever way it comes out. */
function oracle(events: readonly Event[], within: Span, hasLater: boolean): Map<string, string> {
  const open = events.flatMap(({ fit }, at) => (fit === undefined ? [at] : []));
  const all = Array.from({ length: 2 ** open.length }, (_, bits) =>
    plainOnce(
      events.map((each, at) =>
        open.includes(at) ? { ...each, fit: (bits >> open.indexOf(at)) & 1 ? "yes" : "no" } : each,
      ),
      within,
      hasLater,
    ),
  );
  return new Map(
    events.map(({ id }) => {
      const ways = new Set(all.map((each) => each.get(id) as string));
      return [id, ways.size === 1 ? ([...ways][0] as string) : "undecided"];
    }),
  );
}

describe("counted once, against the text", () => {
  test.each([
    ["ever", true],
    ["ever", false],
    ["year", true],
    ["year", false],
    ["window", true],
  ] as const)("within %s, with later kinds: %s", (within, hasLater) => {
    const rule: Partial<Rule> = {
      where: { field: "event.fit", equals: "yes" },
      once: {
        per: "project.investor",
        within,
        ...(hasLater
          ? {
              later: [
                { event: "signed", where: { field: "event.class", equals: "contract" }, as: "upgrade" as const },
                { event: "capital-increased", as: "increase" as const },
              ],
            }
          : {}),
      },
    };
    const kinds = hasLater ? ["signed", "capital-increased"] : ["signed"];
    fc.assert(
      fc.property(drawn, (events) => {
        const records = ["p", "q"].map((id) => ({ id, investor: "91", credit: [{ unit: "甲", share: "1" }] }));
        const asked = events.filter(({ kind }) => kinds.includes(kind));
        const told = events.map((each) => ({ ...each, amount: "1亿元" }) as Told);
        const answer = outcomes(under(rule, [...records, ...told]));
        const right = oracle(asked, within, hasLater);
        const short = (text = "") => (text.startsWith("excluded") ? "no" : (text.split(" ")[0] as string));
        expect(asked.map(({ id }) => [id, short(answer[id])])).toEqual(asked.map(({ id }) => [id, right.get(id)]));
      }),
      { numRuns: 150 },
    );
  });
});

describe("credit, against the text", () => {
  const units = ["甲", "乙", "丙"] as const;
  const roles = ["host", "introducer"] as const;
  interface Row {
    readonly unit: (typeof units)[number];
    readonly tenths: number;
    readonly role: (typeof roles)[number];
    readonly from: string | undefined;
    readonly until: string | undefined;
  }
  const row = fc.record({
    unit: fc.constantFrom(...units),
    tenths: fc.constantFrom(10, 5, 3, 7),
    role: fc.constantFrom(...roles),
    from: fc.constantFrom(undefined, undefined, "2024-02-01"),
    until: fc.constantFrom(undefined, undefined, "2024-06-30"),
  });
  const rows = fc.oneof(
    fc.tuple(row).map(([one]) => [{ ...one, tenths: 10 }]),
    fc.tuple(row, row).map(([a, b]) => [
      { ...a, tenths: 3 },
      { ...b, tenths: 7 },
    ]),
    fc.array(row, { maxLength: 3 }),
  );
  const change = fc.tuple(fc.constantFrom("2024-01-15", "2024-03-01", "2024-07-01"), rows);

  /** Units and their parts, or nothing where that cannot be told. */
  function plain(
    way: "recorded" | "first" | "equal" | "doubled" | "split",
    before: readonly Row[],
    changes: readonly (readonly [string, readonly Row[]])[],
    on: string,
  ) {
    const versions = [before, ...changes.filter(([day]) => day <= on).map(([, rows]) => rows)];
    const inForce = (each: Row) => (each.from ?? "") <= on && on <= (each.until ?? "9");
    const last = (versions.at(-1) as readonly Row[]).filter(inForce);
    const parts = new Map<string, ReturnType<typeof fraction>>();
    const give = (unit: string, part: ReturnType<typeof fraction>) => {
      parts.set(unit, plus(parts.get(unit) ?? fraction(0n), part));
    };
    const all = [...new Set(last.map(({ unit }) => unit))];
    if (way === "equal") for (const unit of all) give(unit, fraction(1n, BigInt(all.length)));
    else if (way === "doubled") for (const unit of all) give(unit, fraction(1n));
    else if (way === "split")
      for (const [role, share] of [
        ["host", fraction(7n, 10n)],
        ["introducer", fraction(3n, 10n)],
      ] as const) {
        const those = [...new Set(last.filter((each) => each.role === role).map(({ unit }) => unit))];
        if (those.length === 0) return undefined;
        for (const unit of those) give(unit, times(share, fraction(1n, BigInt(those.length))));
      }
    else {
      const known = [before, ...changes.map(([, rows]) => rows)].find((each) => each.length > 0) ?? [];
      const earliest = known.map(({ from }) => from ?? "").sort()[0];
      const own = way === "first" ? known.filter(({ from }) => (from ?? "") === earliest) : last;
      if (own.reduce((sum, { tenths }) => sum + tenths, 0) !== 10) return undefined;
      for (const { unit, tenths } of own) give(unit, fraction(BigInt(tenths), 10n));
    }
    return parts.size === 0 ? undefined : parts;
  }

  test("whoever is credited, by whatever way, is who the text says", () => {
    const ways = ["recorded", "first", "equal", "doubled", "split"] as const;
    const split: CreditRule = {
      split: [
        { role: "host", share: "0.7" },
        { role: "introducer", share: "0.3" },
      ],
    };
    const written = (each: Row) => ({
      unit: each.unit,
      share: each.tenths / 10,
      role: each.role,
      from: each.from,
      until: each.until,
    });
    const isSound = ({ from, until }: Row) => !(from && until && until < from);
    fc.assert(
      fc.property(
        fc.constantFrom(...ways),
        rows,
        fc.array(change, { maxLength: 2 }),
        fc.constantFrom(...days.slice(2)),
        (way, first, more, on) => {
          const before = first.filter(isSound);
          const changes = more
            .map(([day, list]) => [day, list.filter(isSound)] as const)
            .sort(([a], [b]) => (a < b ? -1 : 1));
          if (changes[0]?.[0] === changes[1]?.[0]) changes.pop();
          const events: Told[] = [
            { id: "p", credit: before.map(written) },
            ...changes.map(([day, list], at) => ({
              id: `c${at}`,
              project: "p",
              kind: "credit-changed",
              on: day,
              seq: at,
              credit: list.map(written),
            })),
            { id: "e", project: "p", kind: "signed", on, seq: 9, class: "contract", amount: "1亿元" },
          ];
          const { entries, undecided } = under({ credit: way === "split" ? split : way }, events);
          const right = plain(way, before, changes, on);
          const text = ({ top, bottom }: ReturnType<typeof fraction>) => Number(top) / Number(bottom);
          const found = entries.map(({ unit, share }) => {
            const [top, bottom = "1"] = share.split("/");
            return [unit, Number(top) / Number(bottom)];
          });
          expect(found).toEqual(right ? [...right].map(([unit, part]) => [unit, text(part)]).sort() : []);
          expect(undecided.length).toBe(right ? 0 : 1);
        },
      ),
      { numRuns: 300 },
    );
  });
});
