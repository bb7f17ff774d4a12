import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkShareRules, parseShareRules, type ShareOut, shareOut } from "../../src/outlook/index.js";
import { isSaimaError } from "../../src/reason/index.js";
import { fraction, minus, order, over, same, total as sumOf, times } from "../support/fraction.js";
import { standsGarbage } from "../support/garbage-calls.js";

/** Some units with small numbers, so that ties, held units, empty and one-point ranges come often. */
interface Case {
  readonly total: number;
  readonly grain: number;
  readonly units: readonly Unit[];
}
interface Unit {
  readonly weight: number;
  readonly floor: number | null;
  readonly ceiling: number | null;
}

const small = fc.nat({ max: 9 });
const maybe = fc.oneof({ weight: 2, arbitrary: fc.nat({ max: 6 }) }, { weight: 2, arbitrary: fc.constant(null) });
const unit: fc.Arbitrary<Unit> = fc.record({
  weight: fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 5, arbitrary: small }),
  floor: maybe,
  ceiling: fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 3, arbitrary: fc.nat({ max: 20 }) }),
});
const units = fc.array(unit, { minLength: 1, maxLength: 4 }).filter((all) => all.some(({ weight }) => weight > 0));
const anyCase: fc.Arbitrary<Case> = fc.record({
  total: fc.nat({ max: 24 }),
  grain: fc.constantFrom(1, 1, 1, 2, 3),
  units,
});

const own = (side: string) => ({ field: side, treat: { notReported: "none", notApplicable: "refuse" } }) as const;
const rulesOf = (grain: number | string) =>
  ({
    id: "r",
    edition: "1",
    of: "projects",
    grain,
    by: [{ field: "weight", weight: "100%" }],
    treat: { notReported: "refuse", notApplicable: "refuse" },
    floor: own("floor"),
    ceiling: own("ceiling"),
  }) as const;
/** The figures `floor` and `ceiling` are there even where nobody has one. */
const figuresOf = (all: readonly Unit[], suffix = "") =>
  all.map(({ weight, floor, ceiling }, i) => ({
    entrant: `u${i}`,
    figures: {
      weight,
      floor: floor === null ? null : `${floor}${suffix}`,
      ceiling: ceiling === null ? null : `${ceiling}${suffix}`,
    },
  }));
const run = ({ total, grain, units: all }: Case) => shareOut(rulesOf(grain), figuresOf(all), { total });

/** The answer, or nothing where it is refused because there is none. */
function solved(each: Case): ShareOut | undefined {
  try {
    return run(each);
  } catch (thrown) {
    if (isSaimaError(thrown)) return undefined;
    throw thrown;
  }
}
const amounts = ({ rows }: ShareOut) => rows.map(({ amount }) => Number(amount));
const exactly = (text: string) => {
  const [top = "", bottom = "1"] = text.split("/");
  const [whole = "", places = ""] = top.split(".");
  return over(fraction(BigInt(whole + places), 10n ** BigInt(places.length)), fraction(BigInt(bottom)));
};

/** Every way to give whole grains within the bounds; who has no weight gets the least. In falling order of the first, then on. */
function everyWay({ total, grain, units: all }: Case): number[][] {
  if (total % grain !== 0) return [];
  let ways: number[][] = [[]];
  for (const { weight, floor, ceiling } of all) {
    const least = Math.ceil((floor ?? 0) / grain) * grain;
    const most = Math.min(total, ceiling ?? total);
    const can: number[] = [];
    for (let x = least; x <= most && (weight > 0 || x === least); x += grain) can.unshift(x);
    ways = ways.flatMap((way) => can.map((x) => [...way, x]));
  }
  return ways.filter((way) => way.reduce((a, b) => a + b, 0) === total);
}

describe("shareOut, as laws", () => {
  test("there is a solution exactly where one is found by trying all; and it is the one nearest to proportion", () => {
    const seen = { none: 0, held: 0, tied: 0 };
    fc.assert(
      fc.property(anyCase, (each) => {
        const ways = everyWay(each);
        const found = solved(each);
        expect(found !== undefined).toBe(ways.length > 0);
        if (!found) {
          seen.none++;
          return;
        }
        if (found.rows.some(({ bound }) => bound !== null)) seen.held++;
        const ideal = found.rows.map(({ bounded }) => exactly(bounded.exact));
        const distance = (way: readonly number[]) =>
          sumOf(
            way.map((x, i) => {
              const apart = minus(fraction(BigInt(x)), ideal[i] as (typeof ideal)[number]);
              return times(apart, apart);
            }),
          );
        const [first, ...others] = ways.map((way) => ({ way, far: distance(way) })).sort((a, b) => order(a.far, b.far));
        if (others.some(({ far }) => same(far, (first as NonNullable<typeof first>).far))) seen.tied++;
        // Of equally near ones the first, which gives the grain to the earlier id.
        expect(amounts(found)).toEqual(first?.way);
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(seen.none, seen.held, seen.tied)).toBeGreaterThan(20);
  });

  test("before rounding, all who are not held have the same for a weight of one, and who is held would have less or more", () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const found = solved(each);
        if (!found) return;
        const bounded = found.rows.map((row) => exactly(row.bounded.exact));
        expect(same(sumOf(bounded), fraction(BigInt(each.total)))).toBe(true);
        const rate = (i: number) => {
          const weight = each.units[i]?.weight ?? 0;
          return weight === 0 ? undefined : over(bounded[i] as (typeof bounded)[number], fraction(BigInt(weight)));
        };
        const free = found.rows.flatMap(({ bound }, i) => (bound === null ? (rate(i) ?? []) : []));
        for (const [i, { bound }] of found.rows.entries()) {
          const own = rate(i);
          if (!own) continue;
          for (const other of free) {
            if (bound === null) expect(same(own, other)).toBe(true);
            if (bound === "floor") expect(order(own, other)).toBeGreaterThan(0);
            if (bound === "ceiling") expect(order(own, other)).toBeLessThan(0);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test("amounts add up to the total, keep every bound, and are whole grains; the shares add up to one", () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const found = solved(each);
        if (!found) return;
        expect(amounts(found).reduce((a, b) => a + b, 0)).toBe(each.total);
        expect(same(sumOf(found.rows.map(({ share }) => exactly(share.exact))), fraction(1n))).toBe(true);
        const due = found.rows.map(({ proportional }) => exactly(proportional.exact));
        expect(same(sumOf(due), fraction(BigInt(each.total)))).toBe(true);
        for (const [i, amount] of amounts(found).entries()) {
          const { floor, ceiling } = each.units[i] as Unit;
          expect(amount % each.grain).toBe(0);
          expect(amount).toBeGreaterThanOrEqual(floor ?? 0);
          expect(amount).toBeLessThanOrEqual(ceiling ?? each.total);
        }
      }),
    );
  });

  test("the order of the units, a common factor of the weights and the unit of money change nothing", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom("3", "1/7", "0.25"), (each, factor) => {
        const found = solved(each);
        const figures = figuresOf(each.units);
        const variant = (input: typeof figures, rules: Parameters<typeof shareOut>[0], total: number | string) => {
          if (!found) return expect(() => shareOut(rules, input, { total })).toThrow();
          return shareOut(rules, input, { total });
        };
        const rules = rulesOf(each.grain);
        const turned = variant([...figures].reverse(), rules, each.total);
        if (found) expect(turned).toEqual(found);
        const scaled = figures.map((row) => {
          const weight = times(fraction(BigInt(row.figures.weight)), exactly(factor));
          return { ...row, figures: { ...row.figures, weight: `${weight.top}/${weight.bottom}` as unknown as number } };
        });
        const other = variant(scaled, rules, each.total);
        const numbers = ({ rows }: ShareOut) => rows.map(({ why: _, ...row }) => row);
        if (found) expect(numbers(other as ShareOut)).toEqual(numbers(found));
        const inHundredMillions = variant(
          figuresOf(each.units, "亿元"),
          rulesOf(`${each.grain}亿元`),
          `${each.total}亿元`,
        );
        const inTenThousands = variant(
          figuresOf(each.units, "0000万元"),
          rulesOf(`${each.grain}亿元`),
          `${each.total}0000万元`,
        );
        if (!found) return;
        expect(inTenThousands).toEqual(inHundredMillions);
        const counts = (inTenThousands as ShareOut).rows.map(({ amount }) => (amount as { amount: string }).amount);
        expect(counts).toEqual(amounts(found).map((amount) => String(amount * 1e8)));
      }),
    );
  });

  /** What the last unit gets before and after a change of it alone; undefined where there is no solution on either side. */
  function lastBeforeAndAfter(each: Case, change: (last: Unit) => Unit): readonly [number, number] | undefined {
    const changed = { ...each, units: [...each.units.slice(0, -1), change(each.units.at(-1) as Unit)] };
    const [before, after] = [solved(each), solved(changed)];
    return before && after && [amounts(before).at(-1) as number, amounts(after).at(-1) as number];
  }

  test("more weight, a higher floor, a higher ceiling never give less; the other way round never more", () => {
    let moved = 0;
    const raises: ((by: number) => (last: Unit) => Unit)[] = [
      (by) => (last) => ({ ...last, weight: last.weight + by }),
      (by) => (last) => ({ ...last, floor: (last.floor ?? 0) + by }),
      (by) => (last) => ({ ...last, ceiling: last.ceiling === null ? null : last.ceiling + by }),
    ];
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 5 }), fc.constantFrom(...raises), (each, by, raise) => {
        const [before, after] = lastBeforeAndAfter(each, raise(by)) ?? [0, 0];
        expect(after).toBeGreaterThanOrEqual(before);
        if (after > before) moved++;
      }),
      { numRuns: 1000 },
    );
    expect(moved).toBeGreaterThan(50);
  });

  test("more of one number of a mix never gives less", () => {
    const numbers = fc.array(fc.tuple(small, small, maybe), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(numbers, small, fc.nat({ max: 30 }), (all, by, total) => {
        const rules = {
          ...rulesOf(1),
          by: [
            { field: "lastYear", weight: "60%" },
            { field: "capacity", weight: "40%" },
          ],
        };
        const given = (more: number) => {
          const figures = all.map(([lastYear, capacity, floor], i) => ({
            entrant: `u${i}`,
            figures: {
              lastYear: lastYear + (i === 0 ? more : 0),
              capacity,
              floor,
              ceiling: floor === null ? 12 : null,
            },
          }));
          try {
            return amounts(shareOut(rules, figures, { total }))[0];
          } catch (thrown) {
            if (isSaimaError(thrown)) return undefined;
            throw thrown;
          }
        };
        const [before, after] = [given(0), given(by)];
        if (before !== undefined && after !== undefined) expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  test("units with the same numbers are at most one grain apart", () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const twins = { ...each, units: [...each.units, each.units[0] as Unit] };
        const found = solved(twins);
        if (!found) return;
        const all = amounts(found);
        expect(Math.abs((all[0] as number) - (all.at(-1) as number))).toBeLessThanOrEqual(each.grain);
      }),
    );
  });

  test("whatever comes in, nothing but a SaimaError is thrown", () => {
    const rules = rulesOf(1);
    const figures = figuresOf([{ weight: 3, floor: 1, ceiling: null }]);
    standsGarbage(shareOut, [rules, figures, { total: 9 }], 300);
    standsGarbage(shareOut, [{ ...rules, floor: "5" }, figures, { total: 9 }], 300);
    standsGarbage(
      (by: unknown) => shareOut({ ...rules, by: [by as never] }, figures, { total: 9 }),
      rules.by.slice(),
      300,
    );
    standsGarbage(
      (floor: unknown) => shareOut({ ...rules, floor: floor as never }, figures, { total: 9 }),
      [rules.floor],
    );
    standsGarbage(parseShareRules, [rules]);
    standsGarbage(checkShareRules, [rules]);
  });
});
