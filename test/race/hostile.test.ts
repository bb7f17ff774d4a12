import { describe, expect, test } from "vitest";
import { checkScorecard, rank } from "../../src/race/index.js";
import { card, figures, refused } from "./race.js";

const never = (input: unknown) => input as never;
const sound = card([{ id: "x", of: "a", points: "value" }]);
const rows = figures({ A: { a: 1 } });

function nested(depth: number, wrap: (inner: unknown) => unknown, inmost: unknown): unknown {
  let value = inmost;
  for (let i = 0; i < depth; i++) value = wrap(value);
  return value;
}

const codes = (input: unknown) => checkScorecard(input).map((each) => each.code);

describe("a definition", () => {
  test("nested ten thousand deep is refused before anything looks at it", () => {
    const blocks = nested(10_000, (nodes) => [{ id: "x", nodes }], [{ id: "x", give: "1" }]);
    expect(codes({ id: "deep", edition: "1", nodes: blocks })).toEqual(["too-deep"]);
    const measure = nested(10_000, (ratio) => ({ ratio, to: "target" }), "a");
    expect(codes(card([{ id: "x", of: never(measure), points: "value" }]))).toEqual(["too-deep"]);
    const condition = nested(10_000, (not) => ({ not }), { field: "figures.a.value", atLeast: "1" });
    const choose = [{ if: never(condition), then: { give: "1" } }, { then: { give: "0" } }];
    expect(codes(card([{ id: "x", choose }]))).toEqual(["too-deep"]);
  });

  test("that refers to itself, or twice to everything it has, is refused", () => {
    const self: Record<string, unknown> = { id: "self", edition: "1" };
    self["nodes"] = [{ id: "x", nodes: self["nodes"], treat: self }];
    expect(codes(self).length).toBeGreaterThan(0);
    // 2 to the power of 60 parts, were they written out.
    const shared = nested(60, (gap) => ({ gap, to: gap }), "a");
    expect(codes(card([{ id: "x", of: never(shared), points: "value" }]))).toEqual(["too-large"]);
  });

  test("may nest as deep as is allowed, and is then measured once for all", () => {
    const measure = nested(55, (gap) => ({ gap, to: "mean" }), "a");
    const scorecard = card([{ id: "x", of: never(measure), points: "value" }]);
    expect(rank(scorecard, figures({ A: { a: 1 }, B: { a: 3 } })).rows.map((row) => row.total.exact)).toEqual([
      "1",
      "-1",
    ]);
  });

  test("whose numbers grow without end is refused, by a formula or by measures", () => {
    const square = nested(8, (power) => ({ multiply: [power, power] }), "x");
    const powers = ["a", { points: "n0" }, { points: "n1" }].map((of, index) => ({
      id: `n${index}`,
      of,
      points: { formula: square },
    }));
    const table = figures({ A: { a: "1.000000000000000000001" } });
    expect(refused(() => rank(card({ treat: { notApplicable: "0" }, nodes: never(powers) }), table))).toEqual([
      "number-grown nodes[1].points",
    ]);
    const product = (of: unknown) => ({ ratio: of, to: { ratio: { gap: of, to: { gap: of, to: "1" } }, to: of } });
    const products = Array.from({ length: 14 }, (_each, index) => ({
      id: `n${index}`,
      of: index === 0 ? "a" : product({ points: `n${index - 1}` }),
      points: "value",
    }));
    const growing = card({ treat: { notApplicable: "0", referenceNotPositive: "0" }, nodes: never(products) });
    expect(refused(() => rank(growing, table))[0]).toMatch(/^number-grown nodes\[\d+\]/);
  });

  test("of ten thousand nodes, each reading the next, is no trouble", () => {
    const chain = Array.from({ length: 3000 }, (_each, index) => ({
      id: `n${index}`,
      of: index === 2999 ? "a" : { points: `n${index + 1}` },
      points: "value",
    }));
    expect(rank(card({ treat: { notApplicable: "0" }, nodes: never(chain) }), rows).rows[0]?.total.exact).toBe("3000");
  });
});

describe("a table", () => {
  test.each([
    ["rows", new Array(4_000_000_000), "rows-too-many"],
    ["rows that are not there", new Array(5_000_000), "row-malformed"],
    ["columns that are not there", { columns: new Array(4_000_000_000), rows: [] }, "column-malformed"],
    ["rows under a header that are not there", { columns: ["entrant", "a"], rows: new Array(5_000_000) }, "row-length"],
  ])("of billions of %s is refused at once", (_what, table, code) => {
    expect(refused(() => rank(sound, never(table)))[0]).toMatch(new RegExp(`^${code} figures`));
  });

  test("lists no more problems than anyone reads", () => {
    const table = Array.from({ length: 30_000 }, (_each, index) => ({ entrant: `E${index}`, figures: { a: "x" } }));
    const all = refused(() => rank(sound, table));
    expect(all.length).toBeLessThan(10_010);
    expect(all.at(-1)).toMatch(/^too-many-problems/);
  });

  test("with a number of a million digits is refused", () => {
    expect(refused(() => rank(sound, figures({ A: { a: "9".repeat(1_000_000) } })))).toEqual([
      "number-too-long figures[0].figures.a",
    ]);
  });
});

describe("names that every object has already", () => {
  test.each(["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf", "prototype"])(
    "%s is no id of a node or figure",
    (id) => {
      const found = codes({ ...card([{ id, give: "1" }]), nodes: [{ id, of: id, points: "value" }] });
      expect(found.filter((code) => code === "forbidden-name").length).toBe(2);
      expect(refused(() => rank(sound, [{ entrant: "A", figures: Object.fromEntries([[id, 1]]) }]))).toEqual([
        `forbidden-name figures[0].figures.${id}`,
      ]);
    },
  );

  test("may name entrants, groups and classes, and mean nothing else there", () => {
    const names = ["constructor", "__proto__", "toString"];
    const table = names.map((name) => ({ entrant: name, class: name, group: name, figures: { a: 1 } }));
    const mark = { by: "entrant.class", marks: { town: "1" } };
    const scorecard = card({
      groups: "entrant.group",
      treat: { notApplicable: "7" },
      nodes: [{ id: "x", mark, of: "a", points: "proportional" }],
    });
    expect(rank(scorecard, table).rows.map((row) => [row.entrant, row.group, row.place, row.total.exact])).toEqual(
      ["__proto__", "constructor", "toString"].map((name) => [name, name, 1, "7"]),
    );
  });

  test("are no field that an entrant has", () => {
    const scorecard = card({ groups: "entrant.constructor", nodes: [{ id: "x", give: "1" }] });
    expect(refused(() => rank(scorecard, rows))).toEqual(["group-missing figures[0]"]);
    const ask = { field: "entrant.toString", present: true } as const;
    const choose = [{ if: ask, then: { give: "1" } }, { then: { give: "0" } }] as const;
    expect(rank(card([{ id: "x", choose }]), rows).rows[0]?.total.exact).toBe("0");
  });
});
