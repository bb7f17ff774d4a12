import Decimal from "decimal.js";
import * as fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { readFigures } from "../../src/figure/index.js";
import { compare, explain, parseScorecard, rank, type ScorecardInput, type Standings } from "../../src/race/index.js";
import { figures } from "../support/arbitraries/figures.js";
import { scorecard } from "../support/arbitraries/scorecard.js";
import { outcome, standings } from "./outcome.js";

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const each of Object.values(value)) frozen(each);
  return Object.freeze(value);
}

const fromJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe("every outcome", () => {
  test("survives JSON and structuredClone", () => {
    fc.assert(
      fc.property(scorecard(), figures, figures, (card, rows, earlier) => {
        const previous = standings(card, earlier);
        fc.pre(standings(card, rows) !== undefined && previous !== undefined);
        const all = rank(card, rows, { previous: previous as Standings });
        const told = explain(card, rows, rows[0]!.entrant, { previous: previous as Standings });
        for (const each of [all, told, compare(previous!, all)]) {
          expect(fromJson(each)).toStrictEqual(each);
          expect(structuredClone(each)).toStrictEqual(each);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("has numbers as exact text or as whole places, never NaN or Infinity", () => {
    const numbers = (value: unknown): number[] =>
      typeof value === "number"
        ? [value]
        : typeof value === "object" && value !== null
          ? Object.values(value).flatMap(numbers)
          : [];
    fc.assert(
      fc.property(scorecard(), figures, (card, rows) => {
        // A shared place may be a half.
        for (const each of numbers(outcome(card, rows))) expect(Number.isInteger(each * 2)).toBe(true);
      }),
    );
  });
});

describe("inputs", () => {
  test("are left as they are, and may be frozen", () => {
    fc.assert(
      fc.property(scorecard(), figures, (card, rows) => {
        const before = JSON.stringify([card, rows]);
        const loose = outcome(card, rows);
        expect(JSON.stringify([card, rows])).toBe(before);
        expect(outcome(frozen(card), frozen(rows))).toStrictEqual(loose);
      }),
    );
  });

  test("give the same bytes raw and parsed, as rows and as a header with rows", () => {
    fc.assert(
      fc.property(scorecard(), figures, (card, rows) => {
        const bytes = JSON.stringify(outcome(card, rows));
        expect(JSON.stringify(outcome(parseScorecard(card), rows))).toBe(bytes);
        const columns = [
          "entrant",
          "entrant.group",
          "entrant.cluster",
          "entrant.class",
          "entrant.ranked",
          "entrant.members",
        ];
        const facets = ["value", "target", "previous", "targets.stretch"];
        const cell = (figure: unknown, facet: string) => {
          if (typeof figure !== "object" || figure === null) return facet === "value" ? figure : null;
          const [name = "", inner] = facet.split(".");
          const found = (figure as Record<string, unknown>)[name];
          return inner === undefined ? found : (found as Record<string, unknown> | undefined)?.[inner];
        };
        const schedule = (figure: unknown) => {
          const found = cell(figure, "schedule") as { share?: unknown } | undefined;
          return typeof found === "object" && found !== null ? [null, found.share] : [found, null];
        };
        const matrix = {
          columns: [
            ...columns,
            ...["a", "b", "c"].flatMap((id) => [
              ...facets.map((facet) => `${id}.${facet}`),
              `${id}.schedule`,
              `${id}.schedule.share`,
            ]),
          ],
          rows: rows.map((row) => [
            row.entrant,
            row["group"],
            row["cluster"],
            row["class"],
            row.ranked,
            row.members,
            ...["a", "b", "c"].flatMap((id) => [
              ...facets.map((facet) => cell(row.figures[id], facet)),
              ...schedule(row.figures[id]),
            ]),
          ]),
        };
        expect(JSON.stringify(outcome(card, matrix))).toBe(bytes);
      }),
    );
  });

  test("that are parsed are canonical: parsed again after JSON they are the same, hash and all", () => {
    fc.assert(
      fc.property(scorecard(), figures, (card, rows) => {
        const parsed = parseScorecard(card);
        const again = parseScorecard(fromJson(parsed));
        expect(again).toStrictEqual(parsed);
        expect(Object.isFrozen(again)).toBe(true);
        expect(outcome(again, rows)).toStrictEqual(outcome(card, rows));
      }),
    );
  });

  test("of a table are read the same, whatever is added to a row", () => {
    fc.assert(
      fc.property(figures, (rows) => {
        const added = rows.map((row) => ({ ...row, remark: "x", nested: { deep: [1, null] } }));
        expect(readFigures(added).entrants.map((each) => each.id)).toEqual(
          readFigures(rows).entrants.map((each) => each.id),
        );
      }),
    );
  });
});

describe("a host", () => {
  const usual = { precision: Decimal.precision, rounding: Decimal.rounding, toExpNeg: Decimal.toExpNeg };
  const zone = process.env["TZ"];
  afterEach(() => {
    Decimal.set(usual);
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  test("that sets decimal.js, or lives in another time zone, changes nothing", () => {
    const card: ScorecardInput = {
      id: "roots",
      edition: "1",
      treat: { notReported: "0", notApplicable: "0" },
      nodes: [
        { id: "root", of: "x", points: { formula: { root: "x", degree: 2, places: 6 } } },
        { id: "log", of: "x", points: { formula: { logarithm: "x", places: 6 } } },
        { id: "third", of: "x", points: { formula: { divide: ["x", "3"] } } },
      ],
    };
    const rows = [{ entrant: "A", figures: { x: "2" } }];
    const before = JSON.stringify(rank(card, rows));
    // ln 2 = 0.693147, √2 = 1.414214
    expect(before).toContain('"1.414214"');
    expect(before).toContain('"0.693147"');
    Decimal.set({ precision: 1, rounding: 0, toExpNeg: 0, maxE: 1, minE: -1 });
    for (const each of ["UTC", "Asia/Shanghai", "America/Sao_Paulo", "Pacific/Apia"]) {
      process.env["TZ"] = each;
      expect(JSON.stringify(rank(card, rows))).toBe(before);
    }
  });
});
