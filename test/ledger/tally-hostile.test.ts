import { describe, expect, test } from "vitest";
import { emptyTally, merge, type Tally, tally, trace, withPrevious, withTargets } from "../../src/ledger/index.js";
import { problemsOf as codes } from "../support/problems-of.js";
import { entry, indicators, ledger, project } from "./book.js";

const count = indicators({ id: "it", of: "count" });
const book = ledger([entry()]);

describe("options that are wrong are problems", () => {
  test.each([
    [{ by: null }, "by-unknown at by"],
    [{ by: ["unit"] }, "by-unknown at by"],
    [{ by: 0 }, "by-unknown at by"],
    [{ past: 5 }, "wrong-type at past"],
    [{ past: null }, "wrong-type at past"],
    [{ past: [null] }, "wrong-type at past[0]"],
    [{ units: 0 }, "wrong-type at units"],
    [{ units: null }, "wrong-type at units"],
    [{ ratings: null }, "wrong-type at ratings"],
    [{ unit: "a" }, "unknown-key at unit"],
  ])("%j", (options, expected) => {
    expect(codes(() => tally(count, book, options as never))).toEqual([expected]);
    expect(codes(() => trace(book, { indicators: count, indicator: "it", entrant: "a", ...options } as never))).toEqual(
      [expected],
    );
  });

  test("of a trace, too", () => {
    expect(codes(() => trace(book, {} as never))).toEqual(["missing at indicators"]);
    expect(codes(() => trace(book, { value: "1" } as never))).toEqual(["unknown-key at value"]);
    const wrong = { ...count, indicators: [{ ...count.indicators[0], of: "sums" }] };
    const [problem] = codes(() => trace(book, { indicators: wrong, indicator: "it", entrant: "a" } as never));
    expect(problem).toContain(" at indicators.indicators[0].of");
    expect(codes(() => trace(book, { indicators: count, indicator: 5, entrant: "a" } as never))).toEqual([
      "indicator-unknown at indicator",
    ]);
    expect(codes(() => trace(book, { indicators: count, indicator: "it", entrant: 5 } as never))).toEqual([
      "wrong-type at entrant",
    ]);
  });
});

describe("rows of figures that are wrong are problems", () => {
  const rows = [{ entrant: "a", figures: { it: "1" } }];
  const asked = { period: "2024", on: "2024-06-30" };

  test.each([
    [null, "wrong-type at figures"],
    [5, "wrong-type at figures"],
    [[null], "wrong-type at figures[0]"],
    [new Array(1), "missing at figures[0]"],
    [[{ entrant: "a" }], "missing at figures[0].figures"],
    [[{ entrant: 5, figures: {} }], "wrong-type at figures[0].entrant"],
    [[{ entrant: "a", figures: { it: [] } }], "wrong-type at figures[0].figures.it"],
  ])("%j", (figures, expected) => {
    expect(codes(() => withTargets(figures as never, [], asked))).toEqual([expected]);
    expect(codes(() => withPrevious(figures as never, rows))).toEqual([expected]);
    expect(codes(() => withPrevious(rows, figures as never))).toEqual([expected.replace("figures", "earlier")]);
  });

  test("options of targets that mean nothing", () => {
    expect(codes(() => withTargets(rows, [], { ...asked, knowOn: "2024-01-01" } as never))).toEqual([
      "unknown-key at knowOn",
    ]);
  });
});

describe("tallies that are wrong are problems", () => {
  const whole = tally(count, ledger([entry()], [project("p")]));
  const [part] = whole.parts;

  test.each([
    { parts: [null] },
    { figures: [null] },
    { projects: [null] },
    { unplaced: [null] },
    { dropped: [null] },
    { parts: [{ ...part, rows: [null] }] },
    { parts: [{ ...part, rows: [{ entrant: "a", sure: null }] }] },
  ])("%j", (more) => {
    const broken = { ...whole, ...more } as unknown as Tally;
    expect(codes(() => merge(broken, emptyTally))).toEqual(["tally-malformed at [0]"]);
    expect(codes(() => merge(whole, broken))).toEqual(["tally-malformed at [1]"]);
  });

  test("what no tally has, further inside", () => {
    const rows = [{ entrant: "a", sure: { sums: { "": "one" } } }];
    const broken = { ...whole, projects: ["q"], parts: [{ ...part, rows }] } as unknown as Tally;
    expect(codes(() => merge(whole, broken))).toEqual(["tally-malformed at "]);
  });
});
