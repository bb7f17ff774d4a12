import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, compare, fromText, multiply, type Rational, rational, sum, toText, zero } from "../../src/exact/index.js";
import {
  type Entry,
  emptyTally,
  type Indicator,
  type Ledger,
  type LedgerProject,
  merge,
  type Tally,
  type TallyOptions,
  tally,
  trace,
  type Undecided,
} from "../../src/ledger/index.js";
import { cny, indicators, ledger, project } from "./book.js";

const read = (text: string) => fromText(text) as Rational;

/** Splits of a whole among units: most are not split, some in thirds, some counted twice. */
const splits = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("a", "b", "c").map((unit) => ({ doubled: false, parts: [[unit, "1"]] })) },
  {
    weight: 2,
    arbitrary: fc.constant({
      doubled: false,
      parts: [
        ["a", "0.5"],
        ["b", "0.5"],
      ],
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constant({
      doubled: false,
      parts: [
        ["a", "1/3"],
        ["b", "1/3"],
        ["c", "1/3"],
      ],
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constant({
      doubled: true,
      parts: [
        ["b", "1"],
        ["c", "1"],
      ],
    }),
  },
) as fc.Arbitrary<{ readonly doubled: boolean; readonly parts: readonly (readonly [string, string])[] }>;

const amounts = fc.oneof(
  fc.constantFrom("0", "10000000", "30000000", "1000000000", "9007199254740993", "12345678.905", "100/3", "0.00001"),
  fc.integer({ min: 0, max: 60_000_000 }).map(String),
);
const days = fc.constantFrom(
  "2023-11-30",
  "2024-01-01",
  "2024-02-29",
  "2024-05-31",
  "2024-06-15",
  "2024-06-30",
  "2024-12-31",
);

interface Happening {
  readonly rule: string;
  readonly as: Entry["as"];
  readonly on: string;
  readonly amount: string;
  readonly split: { readonly doubled: boolean; readonly parts: readonly (readonly [string, string])[] };
  readonly fate: "counts" | "undecided" | "open";
}

const happenings: fc.Arbitrary<Happening> = fc.record({
  rule: fc.constantFrom("signing", "funds", "other"),
  as: fc.constantFrom("new" as const, "upgrade" as const, "increase" as const),
  on: days,
  amount: amounts,
  split: splits,
  fate: fc.oneof(
    { weight: 6, arbitrary: fc.constant("counts" as const) },
    { weight: 1, arbitrary: fc.constant("undecided" as const) },
    { weight: 1, arbitrary: fc.constant("open" as const) },
  ),
});

interface Story {
  readonly project: LedgerProject;
  readonly events: readonly Happening[];
}

const stages = fc.record({ talks: days, signed: days, started: days }, { requiredKeys: [] }) as fc.Arbitrary<
  Readonly<Record<string, string>>
>;

const stories: fc.Arbitrary<readonly Story[]> = fc
  .array(
    fc.record({
      category: fc.option(fc.constantFrom("industry", "services"), { nil: undefined }),
      level: fc.option(fc.constantFrom("approved", "applied", "none"), { nil: undefined }),
      total: fc.option(fc.constantFrom("5亿元", "10亿元", "50亿元"), { nil: undefined }),
      investor: fc.option(fc.constantFrom("甲公司", "乙公司"), { nil: undefined }),
      channel: fc.option(fc.constantFrom("fair", "agent"), { nil: undefined }),
      first: stages,
      credit: fc.option(splits, { nil: undefined }),
      events: fc.array(happenings, { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) =>
    list.map(({ category, level, total, investor, channel, first, credit, events }, at) => {
      const id = `p${at}`;
      const shares = credit?.doubled ? undefined : credit;
      const record = {
        id,
        ...(category && { category }),
        ...(level && { level }),
        ...(total && { investment: { total } }),
        ...(investor && { investors: [{ name: investor }] }),
        ...(channel && { channel: { id: channel } }),
      };
      const own = (shares?.parts ?? []).map(([unit, share]) => ({ unit, share }));
      return { project: project(id, { record, first, credit: own }), events };
    }),
  );

function rowsOf(id: string, event: string, { rule, as, on, amount, split }: Happening): readonly Entry[] {
  return split.parts.map(([unit, share]): Entry => {
    const part = (text: string) => toText(multiply(read(text), read(share)));
    const count = as === "new" ? part("1") : "0";
    const basic = {
      rule,
      as,
      unit,
      share,
      count,
      amount: cny(as === "upgrade" ? "0" : part(amount)),
      on,
      project: id,
      event,
    };
    return split.doubled ? { ...basic, doubled: true } : basic;
  });
}

function book(list: readonly Story[]): Ledger {
  const all = list.flatMap(({ project: { project: id }, events }) =>
    events.map((each, at) => ({ ...each, id, event: `e${at}` })),
  );
  const undecided = all.flatMap((each): Undecided[] => {
    if (each.fate === "counts") return [];
    const would = each.fate === "open" ? null : rowsOf(each.id, each.event, each);
    const unknown = [{ reason: "condition" as const, path: "event.x" }];
    return [{ rule: each.rule, project: each.id, event: each.event, on: each.on, unknown, would }];
  });
  const entries = all.flatMap((each) => (each.fate === "counts" ? rowsOf(each.id, each.event, each) : []));
  return ledger(
    entries,
    list.map((each) => each.project),
    { undecided, asOf: "2024-12-31" },
  );
}

const label = { zh: "指标", en: "indicator" };
const each = (more: Partial<Indicator> & Pick<Indicator, "id" | "of">) => ({
  label,
  better: "higher" as const,
  ...more,
});
const industry = { field: "project.category", equals: "industry" };
const bands = {
  bands: [{ atLeast: "3000万元", is: { each: "1000万元", is: "10", part: "completed" as const } }, { else: "0" }],
};

/** One indicator of every kind. */
const every = indicators(
  each({ id: "count", of: "count" }),
  each({ id: "signed", of: "count", rules: ["signing"], as: ["new"] }),
  each({ id: "sum", of: "sum", rules: ["funds", "signing"] }),
  each({ id: "june", of: "sum", window: "month" }),
  each({ id: "ever", of: "sum" }),
  each({ id: "industry", of: "sum", where: industry }),
  each({ id: "zone", of: "count", where: { field: "unit.kind", equals: "zone" } }),
  each({ id: "ratio", of: { ratio: "industry", to: "sum" } }),
  each({ id: "projects", of: { distinct: "entry.project" } }),
  each({ id: "levels", of: { distinct: "project.level" } }),
  each({ id: "latest", of: { latest: "entry.amount" } }),
  each({ id: "stock", of: { stock: "project.investment.total" }, where: industry }),
  each({ id: "cohort", of: { cohort: { from: "talks", to: "signed", by: "count" } }, window: "ever" }),
  each({ id: "entries", of: "sum", item: { of: "sum", points: bands } }),
  each({ id: "tiers", of: "sum", per: "project", item: { of: "sum", points: bands } }),
  each({
    id: "levelled",
    of: "count",
    per: "project",
    item: { of: { field: "project.level" }, points: { table: { approved: "3", applied: "2" } } },
  }),
  each({ id: "firms", of: "sum", per: "enterprise", item: { of: "sum", where: industry, points: bands } }),
  each({ id: "months", of: "sum", per: "month", item: { of: "sum", points: bands, limits: { cap: "100" } } }),
  each({
    id: "quarters",
    of: "count",
    per: "quarter",
    item: { of: "count", points: { each: "1", is: "1", part: "completed" }, limits: { cap: "1" } },
  }),
  each({ id: "active", of: "participation" }),
);
const units = [
  { id: "a", group: "zones", kind: "zone" },
  { id: "b", group: "towns", kind: "town" },
  { id: "c", group: "towns" },
];
const ways = fc.constantFrom<TallyOptions>({ units }, { units, by: "all" }, { units, by: "unit.group" });
const bytes = (value: unknown) => JSON.stringify(value);

const cellOf = (made: Tally, entrant: string, id: string) =>
  made.figures.find((row) => row.entrant === entrant)?.figures[id] as
    | { readonly value: unknown; readonly undecided?: number; readonly withUndecided?: unknown }
    | undefined;

/** The number of a figure, whatever it counts. */
function numberOf(value: unknown): Rational | null {
  if (value === null || value === undefined) return null;
  return read(typeof value === "object" ? (value as { readonly amount: string }).amount : (value as string));
}

describe("tallies", () => {
  test("of different projects merge to the same bytes, in any order and any grouping", () => {
    fc.assert(
      fc.property(
        stories,
        ways,
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 }),
        (all, way, parts) => {
          const of = (part: number) => tally(every, book(all.filter((_story, at) => parts[at] === part)), way);
          const [a, b, c] = [of(0), of(1), of(2)];
          const whole = bytes(tally(every, book(all), way));
          expect(bytes(merge(merge(a, b), c))).toBe(whole);
          expect(bytes(merge(a, merge(b, c)))).toBe(whole);
          expect(bytes(merge(c, merge(b, a)))).toBe(whole);
          expect(bytes(merge(emptyTally, a))).toBe(bytes(a));
          expect(bytes(merge(a, emptyTally))).toBe(bytes(a));
          expect(bytes(merge(a, tally(every, { ...book([]), asOf: null }, way)))).toBe(bytes(a));
        },
      ),
      { numRuns: 30 },
    );
  });

  test("are the same bytes whatever the order of what they are made of, and after a journey as text", () => {
    fc.assert(
      fc.property(stories, ways, fc.infiniteStream(fc.nat()), (all, way, stream) => {
        const own = book(all);
        const made = tally(every, own, way);
        const shuffle = <T>(list: readonly T[]): readonly T[] =>
          list
            .map((value) => ({ value, key: stream.next().value as number }))
            .sort((x, y) => x.key - y.key)
            .map(({ value }) => value);
        const other = {
          ...own,
          entries: shuffle(own.entries),
          undecided: shuffle(own.undecided),
          projects: shuffle(own.projects),
        };
        const mixed = { ...way, units: shuffle(units) };
        expect(bytes(tally(every, other, mixed))).toBe(bytes(made));
        const copy = JSON.parse(bytes(made)) as Tally;
        expect(copy).toEqual(made);
        expect(bytes(merge(copy, emptyTally))).toBe(bytes(made));
      }),
      { numRuns: 30 },
    );
  });

  test("a split whole is the sum of its shares, and `doubled` says what is counted more than once", () => {
    const additive = ["count", "signed", "sum", "june", "ever", "industry", "tiers", "levelled", "firms"];
    fc.assert(
      fc.property(stories, (all) => {
        const byUnit = tally(every, book(all), { units });
        const whole = tally(every, book(all), { units, by: "all" });
        for (const id of additive) {
          const own = byUnit.figures.map(({ entrant }) => numberOf(cellOf(byUnit, entrant, id)?.value) ?? zero);
          const together = numberOf(cellOf(whole, "all", id)?.value) ?? zero;
          const twice = numberOf(byUnit.doubled[id]) ?? zero;
          expect(toText(sum(own)), id).toBe(toText(add(together, twice)));
          expect(whole.doubled[id]).toBeUndefined();
        }
      }),
      { numRuns: 20 },
    );
  });

  test("the figures of the months add up to those of the year", () => {
    fc.assert(
      fc.property(stories, (all) => {
        const own = book(all);
        const additive = indicators(
          each({ id: "count", of: "count", window: "period" }),
          each({ id: "sum", of: "sum", window: "period" }),
          each({ id: "entries", of: "sum", window: "period", item: { of: "sum", points: bands } }),
        );
        const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => {
          const text = `2024-${String(month).padStart(2, "0")}`;
          const last = ["01", "03", "05", "07", "08", "10", "12"].includes(text.slice(5)) ? 31 : month === 2 ? 29 : 30;
          return { kind: "month" as const, from: `${text}-01`, until: `${text}-${last}` };
        });
        const year = tally(additive, own, { units });
        for (const { entrant } of year.figures)
          for (const id of ["count", "sum", "entries"]) {
            const parts = months.map(
              (period) => numberOf(cellOf(tally(additive, { ...own, period }, { units }), entrant, id)?.value) ?? zero,
            );
            expect(toText(sum(parts))).toBe(toText(numberOf(cellOf(year, entrant, id)?.value) as Rational));
          }
      }),
      { numRuns: 8 },
    );
  });

  test("entries of a rule that no indicator names change no figure", () => {
    const named = indicators(
      each({ id: "sum", of: "sum", rules: ["funds"] }),
      each({ id: "tiers", of: "sum", rules: ["funds", "signing"], per: "project", item: { of: "sum", points: bands } }),
    );
    fc.assert(
      fc.property(stories, (all) => {
        const own = book(all);
        const without = {
          ...own,
          entries: own.entries.filter(({ rule }) => rule !== "other"),
          undecided: own.undecided.filter(({ rule }) => rule !== "other"),
        };
        expect(tally(named, own, { units }).figures).toEqual(tally(named, without, { units }).figures);
      }),
      { numRuns: 30 },
    );
  });

  test("say the same in 亿元 as in 万元", () => {
    const yi = indicators(
      each({ id: "it", of: "sum", where: { field: "entry.amount", atLeast: "0.3亿元" }, round: "0.1亿元" }),
    );
    const tenThousands = indicators(
      each({ id: "it", of: "sum", where: { field: "entry.amount", atLeast: "3000万元" }, round: "1000万元" }),
    );
    fc.assert(
      fc.property(stories, (all) => {
        const own = book(all);
        expect(tally(yi, own, { units }).figures).toEqual(tally(tenThousands, own, { units }).figures);
      }),
      { numRuns: 20 },
    );
  });
});

describe("what is undecided", () => {
  /** A ledger in which some undecided events have counted after all, and the others have not. */
  const decided = (all: readonly Story[], counts: (event: Happening) => boolean) =>
    book(
      all.map(({ project: of, events }) => ({
        project: of,
        events: events.flatMap((event): Happening[] =>
          event.fate === "counts" || counts(event) ? [{ ...event, fate: "counts" }] : [],
        ),
      })),
    );
  const told = (all: readonly Story[]) =>
    all.map(({ project: of, events }) => ({ project: of, events: events.filter(({ fate }) => fate !== "open") }));

  test("counted or left out as a whole gives the two values that a cell names", () => {
    fc.assert(
      fc.property(stories, ways, (all, way) => {
        const known = told(all);
        const open = tally(every, book(known), way);
        const out = tally(
          every,
          decided(known, () => false),
          way,
        );
        const all_ = tally(
          every,
          decided(known, () => true),
          way,
        );
        for (const { entrant } of open.figures)
          for (const { id } of every.indicators) {
            const cell = cellOf(open, entrant, id);
            const [without, withAll] = [cellOf(out, entrant, id), cellOf(all_, entrant, id)];
            if (!without || !withAll) continue;
            expect(toTextOrNull(cell?.value), id).toBe(toTextOrNull(without.value));
            if (cell?.undecided === undefined) expect(toTextOrNull(cell?.value), id).toBe(toTextOrNull(withAll.value));
            else if (withAll.undecided === undefined && cell.withUndecided !== null)
              expect(toTextOrNull(cell.withUndecided), id).toBe(toTextOrNull(withAll.value));
          }
      }),
      { numRuns: 30 },
    );
  });

  test("of sums lies between the two, whichever of them count", () => {
    fc.assert(
      fc.property(stories, fc.func(fc.boolean()), (all, choose) => {
        const known = told(all);
        const open = tally(every, book(known), { units });
        const some = tally(
          every,
          decided(known, (event) => choose(event.rule, event.amount, event.on)),
          { units },
        );
        for (const { entrant } of open.figures)
          for (const id of ["count", "sum", "projects", "active"]) {
            const cell = cellOf(open, entrant, id);
            const value = numberOf(cellOf(some, entrant, id)?.value) as Rational;
            const low = numberOf(cell?.value) as Rational;
            const high = cell?.undecided === undefined ? low : (numberOf(cell.withUndecided) as Rational);
            expect(compare(low, value) <= 0 && compare(value, high) <= 0, id).toBe(true);
          }
      }),
      { numRuns: 20 },
    );
  });

  test("of which nobody can say what it adds is counted for everyone", () => {
    fc.assert(
      fc.property(stories, (all) => {
        const own = book(all);
        const made = tally(indicators(each({ id: "count", of: "count" })), own, { units });
        const open = own.undecided.filter(({ would, on }) => would === null && (on ?? "") >= "2024-01-01").length;
        for (const { entrant } of made.figures) {
          const cell = cellOf(made, entrant, "count");
          expect(cell?.undecided ?? 0).toBeGreaterThanOrEqual(open);
          if (open > 0) expect(cell?.withUndecided).toBeNull();
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe("the trace of a figure", () => {
  test("adds up to it exactly", () => {
    fc.assert(
      fc.property(stories, ways, (all, way) => {
        const own = book(all);
        const made = tally(every, own, way);
        for (const { entrant } of made.figures)
          for (const { id, of } of every.indicators) {
            const found = trace(own, { indicators: every, indicator: id, entrant, ...way });
            expect(found.cell).toEqual(cellOf(made, entrant, id));
            const isRate = typeof of === "object" && ("ratio" in of || "cohort" in of);
            const [part, whole] = isRate ? found.parts : [found];
            const total = (rows: typeof found.rows) => sum(rows.map(({ adds }) => numberOf(adds) as Rational));
            if (!part || (typeof of === "object" && "ratio" in of)) continue;
            const value = numberOf(found.cell.value);
            if (!whole) expect(toText(total(part.rows)), id).toBe(toText(value ?? zero));
            else if (value) expect(toText(multiply(value, total(whole.rows))), id).toBe(toText(total(part.rows)));
            else expect(total(whole.rows).n, id).toBe(0);
          }
      }),
      { numRuns: 20 },
    );
  });

  test("names as many undecided events as the cell counts", () => {
    fc.assert(
      fc.property(stories, (all) => {
        const own = book(all);
        for (const entrant of ["a", "b", "c"])
          for (const id of ["count", "ratio", "tiers", "stock", "projects"]) {
            const found = trace(own, { indicators: every, indicator: id, entrant, units });
            expect(found.undecided.length, id).toBe(found.cell.undecided ?? 0);
          }
      }),
      { numRuns: 20 },
    );
  });
});

test("raising an amount never lowers what a rising curve gives", () => {
  fc.assert(
    fc.property(stories, fc.nat(10), fc.integer({ min: 1, max: 90_000_000 }), (all, which, more) => {
      const own = told(book(all));
      if (own.entries.length === 0) return;
      const at = which % own.entries.length;
      const { project: id, event, rule } = own.entries[at] as Entry;
      const raised = own.entries.map((one) =>
        one.project === id && one.event === event && one.rule === rule && one.amount
          ? {
              ...one,
              amount: cny(toText(add(read(one.amount.amount), multiply(rational(BigInt(more)), read(one.share))))),
            }
          : one,
      );
      const rising = indicators(
        each({ id: "tiers", of: "sum", per: "project", item: { of: "sum", points: bands } }),
        each({ id: "months", of: "sum", per: "month", item: { of: "sum", points: bands } }),
        each({ id: "sum", of: "sum" }),
      );
      const before = tally(rising, own, { by: "all" });
      const after = tally(rising, { ...own, entries: raised }, { by: "all" });
      for (const name of ["tiers", "months", "sum"]) {
        const [low, high] = [before, after].map((made) => numberOf(cellOf(made, "all", name)?.value) as Rational);
        expect(compare(low as Rational, high as Rational)).toBeLessThanOrEqual(0);
      }
    }),
    { numRuns: 30 },
  );

  function told(own: Ledger): Ledger {
    return { ...own, undecided: [] };
  }
});

function toTextOrNull(value: unknown): string | null {
  const number = numberOf(value);
  return number && toText(number);
}
