import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, explain, rank } from "../../src/race/index.js";
import { isSaimaError } from "../../src/reason/index.js";
import {
  bulletin,
  reasons,
  type Table,
  toCsv,
  toHtml,
  toMarkdown,
  toPlainText,
  toTable,
} from "../../src/report/index.js";
import { hostileText } from "./hostile.js";
import { townCard, townExplanations, townStandings } from "./town-race.js";

/** Few values for up to six towns, so that ties, nothing reported and not applicable come often. */
const town = fc.record({
  name: hostileText,
  ranked: fc.constantFrom(true, true, true, false),
  funds: fc.constantFrom(50, 100, null),
  visits: fc.constantFrom(0, 10, 15, 20, "n/a", null),
});
const towns = fc.array(town, { minLength: 1, maxLength: 6 }).map((list) =>
  list.map(({ name, ranked, funds, visits }, i) => ({
    entrant: `${name}${i}`,
    ranked,
    figures: { funds: { value: funds, target: 100 }, visits },
  })),
);

const column = ({ columns, rows }: Table, key: string) =>
  rows.map((row) => row[columns.findIndex((each) => each.key === key)]);

describe("reports of any race, as laws", () => {
  test("the same table in both languages has the same columns, the same units and the same numbers", () => {
    fc.assert(
      fc.property(towns, towns, (now, before) => {
        const standings = rank(townCard, now, { previous: rank(townCard, before) });
        const tables = [
          standings,
          compare(rank(townCard, before), standings),
          ...now.map(({ entrant }) => explain(townCard, now, entrant)),
        ];
        for (const outcome of tables) {
          const [zh, en] = [toTable(outcome, { language: "zh" }), toTable(outcome, { language: "en" })];
          expect(en.columns.map(({ key, align }) => [key, align])).toEqual(
            zh.columns.map(({ key, align }) => [key, align]),
          );
          for (const { key, align } of zh.columns)
            if (align === "right") expect(column(en, key).map(numbersOf)).toEqual(column(zh, key).map(numbersOf));
          expect(column(en, "entrant")).toEqual(column(zh, "entrant"));
        }
      }),
    );
  });

  test("nobody is lost, shared places say so and only they, the unranked come last with their reason", () => {
    let tied = 0;
    fc.assert(
      fc.property(towns, (now) => {
        const table = toTable(rank(townCard, now));
        const places = column(table, "place") as string[];
        const totals = column(table, "total");
        expect([...(column(table, "entrant") as string[])].sort()).toEqual(now.map((row) => row.entrant).sort());
        const ranked = now.filter((row) => row.ranked).length;
        places.forEach((place, i) => {
          if (i >= ranked) {
            expect(place).toBe("不排名");
            expect(column(table, "remarks")[i]).toContain("只列出，不参加排名");
            return;
          }
          // Two decimals say these totals exactly, so that equal texts are equal totals.
          const equals = totals.slice(0, ranked).filter((total) => total === totals[i]).length;
          const better = totals.slice(0, ranked).filter((total) => Number(total) > Number(totals[i])).length;
          expect(place).toBe(equals > 1 ? `并列${better + 1}` : `${better + 1}`);
          if (equals > 1) tied++;
        });
      }),
    );
    expect(tied).toBeGreaterThan(0);
  });

  test("a bulletin gives every unit one or two reasons, whatever happened to it", () => {
    fc.assert(
      fc.property(towns, (now) => {
        const explanations = now.map(({ entrant }) => explain(townCard, now, entrant));
        for (const texts of explanations.map((each) => reasons(each))) {
          expect([1, 2]).toContain(texts.length);
          for (const text of texts)
            expect(`${text.zh} ${text.en}`).not.toMatch(/undefined|NaN|^\s|\{(entrant|label|says|own)\}/);
        }
        const table = bulletin(rank(townCard, now), explanations);
        expect(column(table, "reasons")).not.toContain("");
      }),
    );
  });

  test("a table survives JSON and structuredClone, and is the same when the outcome was stored", () => {
    fc.assert(
      fc.property(towns, (now) => {
        const standings = rank(townCard, now);
        const table = toTable(standings);
        expect(JSON.parse(JSON.stringify(table))).toEqual(table);
        expect(structuredClone(table)).toEqual(table);
        expect(toTable(JSON.parse(JSON.stringify(standings)))).toEqual(table);
      }),
    );
  });

  test("whatever is passed as an outcome, nothing but a SaimaError is thrown", () => {
    const broken = fc
      .tuple(
        fc.constantFrom<object>(townStandings, townExplanations[0] as object, toTable(townStandings)),
        fc.anything(),
      )
      .chain(([outcome, part]) => fc.constantFrom(...Object.keys(outcome)).map((key) => ({ ...outcome, [key]: part })));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), broken), (input) => {
        const any = input as never;
        for (const run of [
          toTable,
          toMarkdown,
          toCsv,
          toHtml,
          toPlainText,
          reasons,
          bulletin,
          (each: never) => bulletin(townStandings, each),
        ]) {
          try {
            run(any);
          } catch (thrown) {
            expect(isSaimaError(thrown)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

function numbersOf(cell: string | undefined): readonly string[] {
  return cell?.match(/[−+↑↓]?\d+(\.\d+)?/g) ?? [];
}
