import { describe, expect, test } from "vitest";
import { county2012, industrialClusters, longwan2004 } from "../../src/presets/index.js";
import { checkScorecard, lintScorecard, rank, type ScorecardInput } from "../../src/race/index.js";
import { edited } from "./edited.js";
import { card } from "./race.js";
import { showsIt } from "./shows-it.js";

type Nodes = ScorecardInput["nodes"];

const found = (scorecard: ScorecardInput) => lintScorecard(scorecard).map((each) => `${each.code} ${each.path}`);

/** However large the step is that points go by. */
const widths = [
  "0.001",
  "1",
  "1000",
  "1001",
  "1000000000",
  "0.01元",
  "1元",
  "999元",
  "1001元",
  "1万元",
  "100万元",
].concat(["300万美元", "10亿元", "1万亿元"]);

describe.each(widths)("steps of %s", (each) => {
  const by = (is: string) => ({ each, is, part: "completed" }) as const;
  const shown = (nodes: Nodes, more: Partial<ScorecardInput> = {}) => {
    const scorecard = card({ nodes, ...more });
    for (const finding of lintScorecard(scorecard)) {
      expect(finding.example).not.toBeNull();
      showsIt(scorecard, finding);
    }
    return found(scorecard);
  };

  test("that cost points are a reversal", () => {
    expect(shown([{ id: "debt", of: "debt", points: by("-1") }])).toEqual(["more-gets-fewer nodes[0].points"]);
    expect(shown([{ id: "debt", of: "debt", points: by("1") }], { figures: { debt: { better: "lower" } } })).toEqual([
      "more-gets-fewer nodes[0].points",
    ]);
  });

  test("and that two items count are counted twice", () => {
    const twice = [
      { id: "a", of: "f", points: by("1") },
      { id: "b", of: { sum: ["f", "g"] }, points: by("1") },
    ] as const;
    expect(shown([...twice])).toEqual(["counted-twice nodes[1].of"]);
  });

  test("and that are taken off pay who does not report them", () => {
    const treat = { notReported: "0", notApplicable: "refuse" } as const;
    expect(shown([{ id: "d", role: "deduction", of: "arrears", points: by("-1") }], { treat })).toEqual([
      "silence-pays nodes[0].treat.notReported",
    ]);
  });

  test("and that a cap leaves no room for are swallowed", () => {
    const nodes = [
      { id: "a", mark: "10", of: { ratio: "x", to: "target" }, points: "proportional", limits: { cap: "mark" } },
      { id: "z", role: "bonus", of: "f", points: by("1"), limits: { cap: "5" } },
    ] as const;
    expect(shown([{ id: "all", mark: "10", limits: { cap: "10" }, nodes: [...nodes] }])).toEqual([
      "bonus-swallowed nodes[0].limits.cap",
    ]);
  });

  test("and that cost more in a rate than they earn are a reversal across items", () => {
    const nodes = [
      { id: "z", of: "f", points: by("1"), limits: { cap: "3" } },
      { id: "y", mark: "10", of: { ratio: "p", to: "f" }, points: "proportional" },
    ] as const;
    expect(shown([...nodes])).toEqual(["more-gets-fewer nodes[1].of"]);
  });

  test("and that are counted from the mean of peers let a third turn an order round", () => {
    const nodes = [
      { id: "z", of: { excess: "f", over: "mean" }, points: by("1") },
      { id: "y", of: "p", points: "value" },
    ] as const;
    expect(shown([...nodes], { treat: { ...card([]).treat, alone: "0" } })).toEqual(["peers-reorder nodes[0].of"]);
  });
});

describe("money steps in published measures", () => {
  const mutants: readonly (readonly [ScorecardInput, string, string, string])[] = [
    [longwan2004, "nodes[1].nodes[2].points.is", "-2", "nodes[1].nodes[2].points"],
    [county2012, "nodes[1].points.is", "-1", "nodes[1].points"],
  ];
  test.each(mutants)("that cost points are a reversal: %#", (preset, path, is, at) => {
    const mutant = edited(preset, [path, is]);
    expect(checkScorecard(mutant)).toEqual([]);
    expect(found(mutant)).toContain(`more-gets-fewer ${at}`);
  });

  test("that fall above an anchor within a band", () => {
    const at = JSON.stringify(industrialClusters).includes('"above":[{"each":"30万元","is":"1"}]');
    expect(at).toBe(true);
    const text = JSON.stringify(industrialClusters).replace(
      '"above":[{"each":"30万元","is":"1"}]',
      '"above":[{"each":"30万元","is":"-2"}]',
    );
    expect(found(JSON.parse(text))).toContain("more-gets-fewer nodes[0].nodes[1].points");
  });

  test("of exports over their target count what their completion counts", () => {
    const twice = lintScorecard(longwan2004).filter((each) => each.code === "counted-twice");
    expect(twice.map(({ path }) => path)).toEqual(["nodes[2].nodes[1].of"]);
    const rows = rank(longwan2004, twice[0]!.example!).rows;
    const [a, b] = ["A", "B"].map((entrant) => rows.find((row) => row.entrant === entrant)!);
    for (const id of ["exported", "exportsOver"]) expect(a!.points[id]).not.toEqual(b!.points[id]);
  });
});

describe("full points for everyone", () => {
  const bonus = { id: "b", of: "visits", points: { each: "1", is: "1", part: "completed" } } as const;
  const block = (more: object, nodes: Nodes = [bonus]) =>
    card([{ id: "block", mark: "10", start: "mark", ...more, nodes } as Nodes[number]]);

  test("are those of a block that starts with its mark, is capped at it, and only adds", () => {
    const scorecard = block({ limits: { cap: "mark" } });
    const [finding, ...others] = lintScorecard(scorecard);
    expect([`${finding!.code} ${finding!.path}`, others]).toEqual(["item-flat nodes[0].limits", []]);
    expect(finding!.says.zh).toContain("“block”对各单位均计10.00分");
    expect(finding!.example!.map(({ figures: { visits } }) => visits)).toEqual(["0", "1"]);
    showsIt(scorecard, finding!);
  });

  test("are not those of one with room above, or with something that is taken off", () => {
    expect(found(block({}))).toEqual([]);
    expect(found(block({ limits: { cap: "120%" } }))).toEqual([]);
    const taken = {
      ...bonus,
      id: "d",
      role: "deduction",
      points: { ...bonus.points, is: "-1" },
      of: "lapses",
    } as const;
    expect(found(block({ limits: { cap: "mark" } }, [bonus, taken]))).toEqual([]);
  });

  test("are those of a rate to the worst, or to the best where less is better, that is capped at the mark", () => {
    const against = (to: "best" | "worst", better: "higher" | "lower") =>
      found(
        card({
          nodes: [{ id: "a", mark: "10", of: { ratio: "a", to }, points: "proportional", limits: { cap: "mark" } }],
          figures: { a: { better } },
        }),
      ).filter((each) => each.startsWith("item-flat"));
    expect(against("worst", "higher")).toEqual(["item-flat nodes[0].points"]);
    expect(against("best", "lower")).toEqual(["item-flat nodes[0].points"]);
    expect(against("best", "higher")).toEqual([]);
    expect(against("worst", "lower")).toEqual([]);
  });
});

describe("what a finding tells apart", () => {
  const sentence = (nodes: Nodes, code: string) =>
    lintScorecard(card(nodes)).find((each) => each.code === code)!.says.zh;

  test("are points that differ where they are shown", () => {
    const points = {
      steps: { at: "20万元", is: "3", part: "pro-rata", above: [{ each: "1亿元", is: "-0.0001" }] },
    } as const;
    const says = sentence([{ id: "a", of: "a", points }], "more-gets-fewer");
    const [, few, many] = /得(\S+)分，.*得(\S+)分。/.exec(says)!;
    expect(few).not.toBe(many);
  });

  test("are round numbers, and not ones next to nothing apart", () => {
    const points = {
      steps: { at: "20万元", is: "3", part: "pro-rata", below: [{ each: "10万元", is: "1" }] },
    } as const;
    expect(sentence([{ id: "a", of: "a", points }], "more-gets-fewer")).toContain("20万元得3.00分，19.9万元得3.01分");
  });

  test("is what can be earned from the mark it falls short of", () => {
    const bands = [{ atLeast: "1", is: "9.9999" }, { else: "0" }];
    expect(sentence([{ id: "a", mark: "10", of: "a", points: { bands } }], "points-unreachable")).toContain(
      "满分10，至多只能得9.9999",
    );
  });
});
