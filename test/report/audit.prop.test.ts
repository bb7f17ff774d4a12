import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSaimaError } from "../../src/reason/index.js";
import { audit, type PublishedClaimInput, type PublishedInput, toMarkdown } from "../../src/report/index.js";
import { shuffled, shuffles } from "../support/arbitraries/shuffled.js";
import { standsGarbage } from "../support/garbage-calls.js";

/** `n / d` to so many decimals, a half away from zero, by whole numbers alone. */
function printed(n: bigint, d: bigint, digits: number): string {
  const scaled = 2n * (n < 0n ? -n : n) * 10n ** BigInt(digits);
  const whole = (scaled + d) / (2n * d);
  const text = whole.toString().padStart(digits + 1, "0");
  const sign = n < 0n && whole !== 0n ? "-" : "";
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

const claims: PublishedClaimInput[] = [
  { column: "total", is: { sum: ["a", "b"] } },
  { row: "all", columns: ["a", "b", "total", "target"], is: { sum: "others" } },
  { column: "rate", is: { ratio: "total", to: "target" } },
  { column: "gap", is: { gap: "rate", to: { given: "5/12" } } },
  { column: "share", is: { ratio: "total", to: { row: "all", column: "total" } } },
  { column: "growth", is: { growth: "total", over: "a" } },
  { column: "place", is: { place: "rate", better: "higher", ties: "standard" } },
  { column: "b", atMost: "total" },
];

/** Small numbers, so that ties, zeros, exact halves and whole per cents come often. */
const entrant = fc.record({
  a: fc.bigInt({ min: 1n, max: 40n }),
  b: fc.oneof(fc.constant(0n), fc.bigInt({ min: 0n, max: 4000n })),
  target: fc.oneof(fc.constantFrom(1n, 8n, 16n, 40n), fc.bigInt({ min: 1n, max: 3000n })),
});
interface Digits {
  readonly amount: number;
  readonly rate: number;
}
const digits = fc.record({ amount: fc.integer({ min: 0, max: 3 }), rate: fc.integer({ min: 0, max: 3 }) });
const unit = fc.constantFrom("", "亿元", "个");

/** A table in which everything is worked out exactly and rounded once. */
const exactTable = fc
  .tuple(fc.array(entrant, { minLength: 1, maxLength: 6 }), digits, unit)
  .map((drawn) => tableOf(...drawn));

type Numbers = Record<"a" | "b" | "target", bigint>;

function tableOf(entrants: readonly Numbers[], { amount, rate }: Digits, suffix: string) {
  const add = (key: keyof Numbers) => entrants.reduce((total, each) => total + each[key], 0n);
  const all: Numbers = { a: add("a"), b: add("b"), target: add("target") };
  const one = 10n ** BigInt(amount);
  const money = (n: bigint) => `${printed(n, one, amount)}${suffix}`;
  const cellsOf = (each: Numbers) => {
    const total = each.a + each.b;
    return {
      a: money(each.a),
      b: money(each.b),
      total: money(total),
      target: money(each.target),
      rate: `${printed(100n * total, each.target, rate)}%`,
      gap: `${printed(100n * (12n * total - 5n * each.target), 12n * each.target, rate)}个百分点`,
      share: `${printed(100n * total, all.a + all.b, rate)}%`,
      growth: `${printed(100n * each.b, each.a, rate)}%`,
    };
  };
  const better = (x: Numbers, y: Numbers) => (x.a + x.b) * y.target > (y.a + y.b) * x.target;
  const rows = entrants.map((each, at) => ({
    row: `r${at}`,
    cells: { ...cellsOf(each), place: `${1 + entrants.filter((other) => better(other, each)).length}` } as Record<
      string,
      string
    >,
  }));
  return { rows: [...rows, { row: "all", cells: cellsOf(all) as Record<string, string> }], claims };
}

/** The same number one unit larger, or smaller, in its last digit. */
function nudged(text: string, up: boolean): string {
  const [, sign = "", whole = "", places = "", behind = ""] = /^(-?)(\d+)(?:\.(\d+))?(.*)$/.exec(text) ?? [];
  const moved = BigInt(sign + whole + places) + (up ? 1n : -1n);
  return `${printed(moved, 10n ** BigInt(places.length), places.length)}${behind}`;
}

function withCell(table: PublishedInput, row: string, column: string, text: string): PublishedInput {
  const rows = table.rows.map((each) =>
    each.row === row ? { ...each, cells: { ...each.cells, [column]: text } } : each,
  );
  return { ...table, rows };
}

describe("an audit, as laws", () => {
  test("finds nothing in a table that was worked out exactly and rounded once", () => {
    fc.assert(
      fc.property(exactTable, (table) => {
        const { findings, undecided, checked } = audit(table);
        expect(findings).toEqual([]);
        expect(undecided).toEqual([]);
        // Every claim is asked of every entrant; the row `all` has no place, and is itself asked for four sums.
        expect(checked).toBe(7 * (table.rows.length - 1) + 6 + 4);
      }),
    );
  });

  test("finds one number that is one unit off in its last digit, and nothing else", () => {
    const column = fc.constantFrom("total", "rate", "share", "growth");
    fc.assert(
      fc.property(exactTable, fc.nat(), column, fc.boolean(), (table, at, name, up) => {
        const { row, cells } = table.rows[at % table.rows.length] as (typeof table.rows)[number];
        const wrong = nudged(cells[name] as string, up);
        const found = audit(withCell(table, row, name, wrong));
        expect([...new Set(found.findings.map((each) => `${each.row} ${each.column} ${each.printed}`))]).toEqual([
          `${row} ${name} ${wrong}`,
        ]);
        expect(found.undecided).toEqual([]);
      }),
    );
  });

  test("tells what to print instead: with that in its place nothing is found", () => {
    fc.assert(
      fc.property(exactTable, fc.nat(), fc.constantFrom("total", "rate", "gap"), (table, at, name) => {
        const { row, cells } = table.rows[at % table.rows.length] as (typeof table.rows)[number];
        const table2 = withCell(table, row, name, (cells[name] as string).replace(/\d(?=\D*$)/, "77"));
        for (const { recomputed, unit: behind } of audit(table2).findings)
          for (const { value } of recomputed)
            expect(audit(withCell(table, row, name, `${value.shown}${behind}`)).findings).toEqual([]);
      }),
    );
  });

  test("says the same whatever the order of the rows", () => {
    const spoiled = fc
      .tuple(exactTable, fc.nat(), fc.constantFrom("total", "rate", "gap", "a", "place"))
      .map(([table, at, name]) => {
        const { row, cells } = table.rows[at % table.rows.length] as (typeof table.rows)[number];
        return name in cells ? withCell(table, row, name, nudged(cells[name] as string, true)) : table;
      });
    const sorted = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).sort();
    fc.assert(
      fc.property(spoiled, shuffles, (table, order) => {
        const [one, other] = [audit(table), audit({ ...table, rows: shuffled(table.rows, order) })];
        expect(sorted(other.findings)).toEqual(sorted(one.findings));
        expect(sorted(other.undecided)).toEqual(sorted(one.undecided));
        expect(other.checked).toBe(one.checked);
        expect(other.notes.map(({ code }) => code).sort()).toEqual(one.notes.map(({ code }) => code).sort());
      }),
    );
  });

  test("decides a rate as whole numbers do", () => {
    const count = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(
        count,
        count,
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: -1, max: 1 }),
        (n, d, places, off) => {
          const scale = 10 ** places;
          const shownAs = Math.max(0, Math.floor((100 * n * scale) / d) + off);
          const text = `${(shownAs / scale).toFixed(places)}%`;
          // shownAs holds when the number lies from half a unit below it up to, but not at, half a unit above it.
          const holds = (2 * shownAs - 1) * d <= 200 * n * scale && 200 * n * scale < (2 * shownAs + 1) * d;
          const { findings } = audit({
            rows: [{ row: "A", cells: { done: `${n}`, target: `${d}`, rate: text } }],
            claims: [{ column: "rate", is: { ratio: "done", to: "target" } }],
          });
          expect(findings.length === 0).toBe(holds);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("decides or lists every printed cell that is claimed, whatever is printed", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        null,
        "",
        "n/a",
        "N/A",
        "—",
        "?",
        "5亿元",
        "3%",
        "-2",
        "0",
        "约5",
        "1,000万元",
        "$5",
        "2个百分点",
        7,
        0.1,
      ),
      fc.string({ maxLength: 6 }),
      fc.double(),
    );
    const rows = fc.array(
      fc.record(
        Object.fromEntries(
          ["a", "b", "total", "target", "rate", "gap", "share", "growth", "place"].map((key) => [key, cell]),
        ),
      ),
      { minLength: 1, maxLength: 4 },
    );
    const nothing = /^(n\/a|[-–—]+|\/|不适用|)$/i;
    fc.assert(
      fc.property(rows, (drawn) => {
        const named = drawn.map((cells, at) => ({ row: at === 0 ? "all" : `r${at}`, cells }));
        const subjects = named.flatMap(({ row, cells }) => {
          const own = ["total", "rate", "gap", "share", "growth", "place", "b"];
          return (row === "all" ? [...own, "a", "b", "total", "target"] : own).map((key) => cells[key]);
        });
        const asked = subjects.filter((text) => text !== null && !nothing.test(String(text).trim()));
        try {
          const outcome = audit({ rows: named, claims });
          expect(outcome.checked + outcome.undecided.length).toBe(asked.length);
          expect(outcome.findings.length).toBeLessThanOrEqual(outcome.checked);
          expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
          expect(toMarkdown(outcome, { language: "en" })).not.toMatch(/undefined|NaN|\{[a-z]\w+\}/);
        } catch (thrown) {
          // Only what is no JSON number is refused.
          if (!isSaimaError(thrown)) throw thrown;
          expect(
            drawn.some((cells) =>
              Object.values(cells).some((each) => typeof each === "number" && !Number.isFinite(each)),
            ),
          ).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("answers, or refuses by a SaimaError, whatever it is given", () => {
    standsGarbage(audit, [tableOf([{ a: 1n, b: 2n, target: 3n }], { amount: 1, rate: 1 }, "亿元")], 300);
  });
});
