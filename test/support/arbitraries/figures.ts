import * as fc from "fast-check";
import type { FigureCell, FigureNumber, FigureRow } from "../../../src/figure/index.js";

/** The figures of every generated table; `c` is better lower (see the generated scorecards). */
export const figureIds = ["a", "b", "c"] as const;
export const groups = ["g1", "g2"] as const;
export const classes = ["town", "zone"] as const;

/** Numbers that collide, divide badly, sit on edges, or are nothing, more often than chance would have it. */
export const number: fc.Arbitrary<string | number> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("0", "1", "2", "3", "10", 1, 2) },
  { weight: 4, arbitrary: fc.constantFrom("1/3", "2/3", "1/7", "3/7", "0.1", "0.2", "0.3", 0.1, 0.3, "10/3") },
  { weight: 2, arbitrary: fc.constantFrom("0.5", "0.6", "120%", "1.2", "1.25", "99.995", "0.005", "2.675") },
  { weight: 1, arbitrary: fc.constantFrom("-1", "-0.5", "-1/3", "-2.005") },
  { weight: 2, arbitrary: fc.integer({ min: -20, max: 400 }).map((n) => `${n}/8`) },
);

const nothing = fc.constantFrom<FigureNumber>(null, "", "n/a");
const cellNumber = fc.oneof({ weight: 9, arbitrary: number }, { weight: 1, arbitrary: nothing });

const schedule = fc.oneof(cellNumber, fc.record({ share: fc.constantFrom("5/12", "50%", 0.4, "0") }));

const fullCell: fc.Arbitrary<FigureCell> = fc.record(
  {
    value: cellNumber,
    target: cellNumber,
    previous: cellNumber,
    schedule,
    targets: fc.record({ stretch: cellNumber }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

const cell = fc.oneof(
  { weight: 5, arbitrary: fullCell },
  { weight: 3, arbitrary: fc.record({ value: number, target: number, previous: number, schedule }) },
  { weight: 2, arbitrary: cellNumber },
);

/** A row; the first of a table has every figure, so that none is unknown. */
const rowOf = (entrant: string, index: number): fc.Arbitrary<FigureRow> =>
  fc
    .record({
      group: fc.constantFrom(...groups),
      cluster: fc.constantFrom("east", "west"),
      class: fc.constantFrom(...classes),
      level: number,
      ranked: fc.oneof({ weight: 7, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
      members: fc.constantFrom([], [`${entrant}-1`, `${entrant}-2`]),
      figures: fc.record({ a: cell, b: cell, c: cell }, { requiredKeys: index === 0 ? ["a", "b", "c"] : [] }),
    })
    .map(({ members, ranked, ...row }) => ({
      entrant,
      ...row,
      ...(members.length > 0 ? { members } : {}),
      ...(ranked ? {} : { ranked }),
    }));

const names = ["甲", "B", "a1", "Z", "乙", "é"];

/** A few entrants, mostly of different groups, classes and clusters, sometimes all the same but for the name. */
export const figures: fc.Arbitrary<FigureRow[]> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.integer({ min: 1, max: names.length }).chain((n) => fc.tuple(...names.slice(0, n).map(rowOf))),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(rowOf("x", 0), fc.integer({ min: 2, max: 4 })).map(([row, n]) =>
      names.slice(0, n).map((entrant) => {
        const { members: _joint, ...rest } = row;
        return { ...rest, entrant };
      }),
    ),
  },
);
