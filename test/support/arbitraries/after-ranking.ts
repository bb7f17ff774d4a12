import * as fc from "fast-check";
import type { FigureRow } from "../../../src/figure/index.js";
import type { Ask, Award, Grades, List, ScorecardInput, Veto } from "../../../src/race/index.js";

/** Yes/no figures of `contest`: 1, 0, or not reported. */
export const flags = ["p", "q", "r"] as const;

const flag = fc.constantFrom<string | null>("0", "1", "1", "0", null);

/** A few entrants with totals that are often level, some below zero, and flags that often are not reported. */
export const contest: fc.Arbitrary<FigureRow[]> = fc
  .array(
    fc.record({
      group: fc.constantFrom("g1", "g1", "g2"),
      ranked: fc.constantFrom(true, true, true, true, true, false),
      figures: fc.record({ score: fc.constantFrom("-1", "0", "1", "2", "2", "3"), p: flag, q: flag, r: flag }),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((rows) => rows.map(({ ranked, ...row }, at) => ({ entrant: `u${at}`, ...row, ...(ranked ? {} : { ranked }) })));

const holds = fc.constantFrom<Ask>(...flags.map((id) => ({ of: id, atLeast: "1" })));
const place = fc
  .tuple(fc.constantFrom("total", "n"), fc.constantFrom("best", "worst"), fc.constantFrom("1", "2", "3"))
  .map(([node, from, atMost]) => ({ of: { place: node, from }, atMost }) as Ask);

/** A question of the flags; of places too, where the total may be asked. */
export const question = (ofTotal: boolean): fc.Arbitrary<Ask> => {
  const leaf = ofTotal ? fc.oneof(holds, place) : holds;
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 1, arbitrary: fc.tuple(leaf, leaf).map((all): Ask => ({ all })) },
    { weight: 1, arbitrary: fc.tuple(leaf, leaf).map((any): Ask => ({ any })) },
    { weight: 1, arbitrary: leaf.map((not): Ask => ({ not })) },
  );
};

const maybe = <T extends object>(some: fc.Arbitrary<T>) => fc.oneof(fc.constant({} as Partial<T>), some);
const atTheCut = fc.constantFrom("include", "exclude");

export const veto = (ask = question(false)): fc.Arbitrary<Omit<Veto, "id">> =>
  fc.record({ if: ask, effect: fc.constantFrom("zero", "last", "unranked", "no-award") });

const list: fc.Arbitrary<Omit<List, "id">> = fc
  .tuple(question(true), maybe(fc.record({ ties: atTheCut })))
  .map(([where, more]) => ({ where, ...more }));

const moves = maybe(
  fc.record({
    move: fc.array(fc.record({ if: question(true), steps: fc.constantFrom("1", "2", "-1", "-2") }), { maxLength: 2 }),
  }),
);

/** Best first. */
export const scale = ["A", "B", "C"] as const;

export const grades: fc.Arbitrary<Grades> = fc.oneof(
  fc
    .record({
      cuts: fc.constantFrom(["25%", "70%"], ["1/3", "2/3"], ["50%", "100%"]),
      base: fc.constantFrom("ranked", "listed", "seated"),
      ties: atTheCut,
      round: maybe(fc.record({ round: fc.constantFrom("up", "down", "half-up") })),
      moves,
      assign: maybe(
        fc.record({
          assign: fc.array(
            fc.record({ if: holds, is: fc.constantFrom(...scale), seat: fc.constantFrom("kept", "passed") }),
            { maxLength: 2 },
          ),
        }),
      ),
    })
    .map(({ cuts: [first, second], base, ties, round, moves: move, assign }) => ({
      by: "share" as const,
      cuts: [{ atMost: first!, is: "A" }, { atMost: second!, is: "B" }, { else: "C" }],
      base,
      ties,
      ...round,
      ...move,
      ...assign,
    })) as fc.Arbitrary<Grades>,
  fc.record({ test: fc.constantFrom("atLeast", "moreThan"), moves }).map(({ test, moves: move }) => ({
    by: "total" as const,
    cuts: [{ [test]: "2", is: "A" }, { [test]: "1", is: "B" }, { else: "C" }],
    ...move,
  })) as unknown as fc.Arbitrary<Grades>,
);

const prize = (name: string, count: string) => ({ label: { zh: name, en: name }, count });

export const award = (gate: fc.Arbitrary<Ask> = holds): fc.Arbitrary<Omit<Award, "id">> => {
  const said: fc.Arbitrary<object> = fc.record({
    places: fc.constantFrom(
      [prize("first", "1")],
      [prize("first", "1"), prize("second", "2")],
      [prize("first", "2"), prize("second", "1"), prize("third", "3")],
    ),
    among: fc.constantFrom("all", "eligible"),
    ties: atTheCut,
  });
  const open: fc.Arbitrary<object> = maybe(fc.record({ gate }));
  const moved: fc.Arbitrary<object> = moves;
  return fc.tuple(said, open, moved).map((all) => Object.assign({}, ...all) as Omit<Award, "id">);
};

type After = Pick<ScorecardInput, "vetoes" | "lists" | "grades" | "awards" | "ties" | "groups">;

const named = <T extends object>(all: readonly T[]) => all.map((each, at) => ({ id: `x${at}`, ...each }));
const several = <T extends object>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 2 }).map(named);

/** What a scorecard says of what follows from its ranking. */
export const afterRanking: fc.Arbitrary<After> = fc.record(
  {
    vetoes: several(veto()),
    lists: several(list),
    grades,
    awards: several(award(question(true))),
    ties: fc.constantFrom("standard", "dense", "modified", "fractional"),
    groups: fc.constant("entrant.group"),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<After>;

/** A scorecard whose total is the figure `score`. */
export function contestCard(after: After): ScorecardInput {
  const nodes = [{ id: "n", of: "score", points: "value" }];
  const card: object = {
    id: "contest",
    edition: "1",
    treat: { notReported: "0", notApplicable: "redistribute" },
    nodes,
  };
  return { ...card, ...after } as ScorecardInput;
}
