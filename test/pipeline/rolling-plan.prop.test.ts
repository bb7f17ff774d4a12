import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/calendar/index.js";
import { type Dossier, type RollingPlan, replay, rollingPlan } from "../../src/pipeline/index.js";
import { day, flagged, flags, histories } from "./stories.js";

const asked = fc.record({ events: histories, asOf: day, knownOn: fc.option(day, { nil: undefined }) });
const plans = fc.constantFrom("rolling", "disjoint", "loose");

const dossiersOn = (events: readonly Readonly<Record<string, unknown>>[], asOf: string, knownOn?: string) =>
  replay(flagged, events, { asOf, knownOn }).dossiers;

/** What a project's flags say, as the plans by flags ask: not true and not false is unknown. */
const flagsOf = ({ record }: Dossier) =>
  flags.map((each) => (record["flags"] as Record<string, unknown>)[each] as boolean | null | undefined);

describe("the laws of a rolling plan", () => {
  test("disjoint batches count nobody twice, and each project in the first that holds", () => {
    fc.assert(
      fc.property(asked, ({ events, asOf, knownOn }) => {
        const dossiers = dossiersOn(events, asOf, knownOn).filter(({ record }) => record["flags"]);
        const { rows, unplaced, overlaps } = rollingPlan(flagged, dossiers, { plan: "disjoint" });
        const placed = rows.flatMap(({ projects }) => projects);
        expect(new Set(placed).size).toBe(placed.length);
        expect(overlaps).toEqual([]);
        for (const dossier of dossiers) {
          const told = flagsOf(dossier);
          const at = told.findIndex((each) => each !== false);
          const batch = rows.find(({ projects }) => projects.includes(dossier.project))?.batch;
          expect(batch).toBe(at >= 0 && told[at] === true ? flags[at] : undefined);
          const [first] = unplaced.filter(({ project }) => project === dossier.project);
          expect(first?.batch).toBe(at >= 0 && told[at] !== true ? flags[at] : undefined);
        }
      }),
    );
  });

  test("batches that are not disjoint count a project once in each that holds", () => {
    fc.assert(
      fc.property(asked, ({ events, asOf, knownOn }) => {
        const dossiers = dossiersOn(events, asOf, knownOn).filter(({ record }) => record["flags"]);
        const { rows, overlaps } = rollingPlan(flagged, dossiers, { plan: "loose" });
        const yes = dossiers.map((each) => flagsOf(each).filter((told) => told === true).length);
        expect(rows.reduce((all, { stock }) => all + stock.count, 0)).toBe(yes.reduce((all, n) => all + n, 0));
        expect(overlaps.length).toBe(yes.filter((n) => n > 1).length);
      }),
    );
  });

  test("the stock of all is the sum over the parts of any division of the projects", () => {
    fc.assert(
      fc.property(asked, plans, fc.infiniteStream(fc.boolean()), ({ events, asOf, knownOn }, plan, sides) => {
        const dossiers = dossiersOn(events, asOf, knownOn);
        const left = dossiers.filter(() => sides.next().value);
        const right = dossiers.filter((each) => !left.includes(each));
        const [all, ...parts] = [dossiers, left, right].map((part) => rollingPlan(flagged, part, { plan }));
        all!.rows.forEach(({ stock, unplaced }, index) => {
          const rows = parts.map((part) => part.rows[index]!);
          expect(stock.count).toBe(rows[0]!.stock.count + rows[1]!.stock.count);
          expect(unplaced).toBe(rows[0]!.unplaced + rows[1]!.unplaced);
          expect([...stock.amountUnknown].sort()).toEqual(rows.flatMap((row) => row.stock.amountUnknown).sort());
          for (const currency of ["CNY", "USD"])
            expect(thirds(stock, currency)).toBe(thirds(rows[0]!.stock, currency) + thirds(rows[1]!.stock, currency));
        });
      }),
    );
  });

  test("what is new is the stock at the end without the stock of the day before, as replayed from all that was recorded", () => {
    const counted = { fresh: 0 };
    fc.assert(
      fc.property(asked, plans, fc.tuple(day, day), ({ events, asOf, knownOn }, plan, days) => {
        const [from, until] = days[0] < days[1] ? days : [days[1], days[0]];
        const period = { kind: "range" as const, from, until };
        const { rows } = rollingPlan(flagged, dossiersOn(events, asOf, knownOn), { plan, period });
        const on = (when: string) => rollingPlan(flagged, dossiersOn(events, when, knownOn), { plan });
        const [end, before] = [on(asOf < until ? asOf : until), on(addDays(from, -1))];
        rows.forEach(({ batch, freshProjects }, index) => {
          const outside = [...before.rows[index]!.projects, ...doubtful(before, batch)];
          const expected = asOf < from ? [] : end.rows[index]!.projects.filter((each) => !outside.includes(each));
          counted.fresh += expected.length;
          expect(freshProjects).toEqual(expected);
        });
      }),
    );
    expect(counted.fresh).toBeGreaterThan(20);
  });

  test("what was new in a period that is over stays so, whenever one asks", () => {
    fc.assert(
      fc.property(asked, plans, ({ events, knownOn }, plan) => {
        const period = "2023-08";
        const freshOn = (asOf: string) =>
          rollingPlan(flagged, dossiersOn(events, asOf, knownOn), { plan, period }).rows.map(({ fresh }) => fresh);
        expect(freshOn("2024-12-31")).toEqual(freshOn("2023-08-31"));
      }),
    );
  });
});

function doubtful({ unplaced }: RollingPlan, batch: string): readonly string[] {
  return unplaced.filter((each) => each.batch === batch).map(({ project }) => project);
}

/** An amount in thirds of a unit of the currency: the stories know none that are finer. */
function thirds({ amount }: { readonly amount: unknown }, currency: string): bigint {
  const list = (Array.isArray(amount) ? amount : [amount]) as { amount: string; currency: string }[];
  const found = list.find((each) => each?.currency === currency)?.amount ?? "0";
  const [top = "0", bottom = "1"] = found.split("/");
  return (BigInt(top) * 3n) / BigInt(bottom);
}
