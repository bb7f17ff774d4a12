import { describe, expect, test } from "vitest";
import {
  assess,
  attach,
  type CandidateInput,
  type ChainInput,
  type ChainPolicyInput,
  detach,
  fitFigures,
  fitOf,
  portfolio,
} from "../../src/chain/index.js";
import { battery } from "./battery.js";
import { proposal } from "./proposal.js";
import { vehicle } from "./vehicle.js";

const policy = {
  ...proposal,
  gates: [{ id: "negative-list", where: { field: "onNegativeList", equals: false } }],
  fit: {
    weights: { gap: "0.30", importance: "0.20", unlock: "0.20", relatedness: "0.15", tie: "0.10", scale: "0.05" },
  },
} satisfies ChainPolicyInput;

const separatorA: CandidateInput = {
  id: "A",
  onNegativeList: false,
  roles: [
    {
      node: "separator",
      revenueShare: "1",
      capacity: "40",
      marks: { unlock: "62.5", relatedness: "90", tie: "55", scale: "70" },
    },
  ],
};
const electrolyteB: CandidateInput = {
  id: "B",
  onNegativeList: false,
  roles: [
    {
      node: "electrolyte",
      revenueShare: "1",
      capacity: "30",
      marks: { gap: "500/7", unlock: "75", relatedness: "40", tie: "80", scale: "85" },
    },
  ],
};

describe("the fit of a candidate", () => {
  test("adds up exactly, term by term", () => {
    const [a, b] = fitOf(battery, policy, [electrolyteB, separatorA]);
    // 0.3 x 100 + 0.2 x 80 + 0.2 x 62.5 + 0.15 x 90 + 0.1 x 55 + 0.05 x 70
    expect(a?.score).toEqual({ exact: "81", shown: "81" });
    expect(
      a?.roles[0]?.parts.map(({ term, points, given, contribution }) => [
        term,
        points?.exact,
        given,
        contribution?.exact,
      ]),
    ).toEqual([
      ["gap", "100", false, "30"],
      ["importance", "80", false, "16"],
      ["unlock", "62.5", true, "12.5"],
      ["relatedness", "90", true, "13.5"],
      ["tie", "55", true, "5.5"],
      ["scale", "70", true, "3.5"],
    ]);
    // 150/7 + 12 + 15 + 6 + 8 + 4.25 = 1867/28
    expect(b?.score).toEqual({ exact: "1867/28", shown: "66.6786" });
    expect(b?.between).toEqual({ least: b?.score, most: b?.score });
  });

  test("is not scored when a gate is not passed, and comes last", () => {
    const barred = { ...separatorA, id: "C", onNegativeList: true };
    const unknown = { id: "D", roles: separatorA.roles };
    const fits = fitOf(battery, policy, [barred, unknown, separatorA]);
    expect(fits.map(({ candidate, eligible, score }) => [candidate, eligible, score?.exact ?? null])).toEqual([
      ["A", "true", "81"],
      ["D", "unknown", null],
      ["C", "false", null],
    ]);
    expect(fits[2]?.gates[0]?.why.says.zh).toContain("onNegativeList");
  });

  test("with a term that nobody knows has no score, and says between what it lies", () => {
    const [role] = separatorA.roles;
    const { relatedness: _, ...marks } = role!.marks!;
    const [fit] = fitOf(battery, policy, [{ ...separatorA, roles: [{ ...role!, marks }] }]);
    expect(fit?.score).toBeNull();
    expect(fit?.between).toEqual({ least: { exact: "67.5", shown: "67.5" }, most: { exact: "82.5", shown: "82.5" } });
  });

  test("is by the share of revenue in each node", () => {
    const roles = [
      { ...separatorA.roles[0]!, revenueShare: "0.5" },
      { ...electrolyteB.roles[0]!, revenueShare: "0.25" },
    ];
    const [fit] = fitOf(battery, policy, [{ id: "E", onNegativeList: false, roles }]);
    // 81 / 2 + (1867/28) / 4
    expect(fit?.score?.exact).toBe("6403/112");
    expect(fit?.roles.map(({ contribution }) => contribution?.exact)).toEqual(["1867/112", "40.5"]);
  });

  const only = (term: string, more: object = {}): ChainPolicyInput => ({
    ...proposal,
    fit: { weights: { [term]: "1" }, ...more },
  });
  const scoreOf = (chain: ChainInput, term: string, candidate: CandidateInput, more: object = {}) =>
    fitOf(chain, only(term, more), [candidate])[0]?.score?.exact ?? null;
  const firm = (node: string, capacity: string, more: object = {}) => ({
    id: "F",
    roles: [{ node, revenueShare: "1", capacity }],
    ...more,
  });

  test("unlock: the share of idle plants that so much more would put to work", () => {
    // Two thousand more chips lift the inverters to 5 but the BMS holds packs, and so vehicles, at 4: (4 - 3) / (40 - 3).
    expect(scoreOf(vehicle, "unlock", firm("power-chip", "2"))).toBe("100/37");
    expect(scoreOf(vehicle, "unlock", firm("bms", "2"))).toBe("0");
    expect(scoreOf(battery, "unlock", firm("separator", "2"))).toBeNull();
  });

  test("tie: one over the hops to the nearest chain master", () => {
    const enterprises = [
      {
        id: "M",
        revenue: "60亿元",
        roles: [{ node: "cell" }],
        master: { rule: "large", since: "2025-01-01", evidence: ["e"] },
      },
    ];
    const chain = { ...vehicle, enterprises, sources: [{ id: "e", title: "e", date: "2025-01-01" }] };
    expect(scoreOf(chain, "tie", firm("anode", "1"))).toBe("100");
    expect(scoreOf(chain, "tie", firm("lithium", "1"))).toBe("100/3");
    expect(scoreOf(chain, "tie", firm("motor", "1"))).toBe("0");
    const doubtful = [{ ...enterprises[0]!, revenue: null }];
    expect(scoreOf({ ...chain, enterprises: doubtful }, "tie", firm("anode", "1"))).toBeNull();
  });

  test("scale is investment against full scale in one currency, risk counts against", () => {
    const full = { scale: "10亿元" };
    expect(scoreOf(battery, "scale", firm("cell", "1", { investment: "4亿元" }), full)).toBe("40");
    expect(scoreOf(battery, "scale", firm("cell", "1", { investment: "40亿元" }), full)).toBe("100");
    expect(scoreOf(battery, "scale", firm("cell", "1", { investment: "4亿美元" }), full)).toBeNull();
    expect(scoreOf(battery, "risk", firm("cell", "1", { risk: "30" }))).toBe("70");
    expect(scoreOf(battery, "gap", firm("cell", "1"))).toBe("0");
  });

  test("becomes figures: parts by what is done about each node, which add up to the fit", () => {
    const [row] = fitFigures(fitOf(battery, policy, [separatorA]));
    expect(row).toEqual({
      entrant: "A",
      figures: {
        fit: "81",
        "fit-build": "0",
        "fit-extend": "0",
        "fit-supplement": "81",
        "fit-strengthen": "0",
        "fit-keep": "0",
        "fit-watch": "0",
      },
    });
    const [barred] = fitFigures(fitOf(battery, policy, [{ ...separatorA, onNegativeList: true }]));
    expect(new Set(Object.values(barred!.figures))).toEqual(new Set([null]));
  });
});

describe("a portfolio", () => {
  const role = (node: string, capacity: string) => ({ node, capacity });
  const candidates: CandidateInput[] = [
    { id: "A", roles: [role("separator", "25")] },
    { id: "B", roles: [role("separator", "20"), role("electrolyte", "10")] },
    { id: "C", roles: [role("cathode", "60")] },
    { id: "D", roles: [role("electrolyte", "30")] },
    { id: "E", roles: [role("cell", "100")] },
  ];

  test("picks by marginal gain, and says what each would gain alone", () => {
    const { picked, before, after } = portfolio(battery, proposal, candidates, { count: 3 });
    expect(before?.shown).toBe("0.5929");
    expect(
      picked.map(({ candidate, gain, alone, completeness }) => [
        candidate,
        gain?.shown,
        alone?.shown,
        completeness?.shown,
      ]),
    ).toEqual([
      ["B", "0.1762", "0.1762", "0.769"],
      ["C", "0.1", "0.1", "0.869"],
      ["A", "0.0667", "0.1667", "0.9357"],
    ]);
    expect(after).toEqual(picked[2]?.completeness);
    expect(picked[2]?.why).toMatchObject({
      code: "gain-less",
      says: { zh: "完整度增加0.0667，比单独时0.1667少0.1" },
      because: [{ says: { zh: "隔膜的缺口30已先由B填补" } }],
    });
  });

  test("leaves what adds nothing, and what comes after the last place, with the reason", () => {
    const { left } = portfolio(battery, proposal, candidates, { count: 3 });
    expect(left.map(({ candidate, alone, why }) => [candidate, alone?.shown, why.code])).toEqual([
      ["D", "0.1071", "left-count"],
      ["E", "0", "left-no-gain"],
    ]);
    expect(portfolio(battery, proposal, candidates).after?.exact).toBe("1");
  });

  test("counts a project by what is to be expected of it", () => {
    // Each alone fills the whole gap of separators, worth 4/20; both come, one does, or neither.
    const half = (id: string) => ({ id, probability: "0.5", stage: "talks", roles: [role("separator", "30")] });
    const { picked } = portfolio(battery, proposal, [half("P"), half("Q")]);
    expect(picked.map(({ candidate, gain, alone }) => [candidate, gain?.exact, alone?.exact])).toEqual([
      ["P", "0.1", "0.1"],
      ["Q", "0.05", "0.1"],
    ]);
  });

  test("picks no project in the pipeline that nobody gave a probability, and a target firm as if it came", () => {
    const roles = [role("separator", "30")];
    const { picked, left } = portfolio(battery, proposal, [
      { id: "P", stage: "signed", roles },
      { id: "T", roles },
    ]);
    expect(picked.map(({ candidate }) => candidate)).toEqual(["T"]);
    expect(left.map(({ candidate, gain, why }) => [candidate, gain, why.code])).toEqual([
      ["P", null, "left-probability-unknown"],
    ]);
  });

  test("knows the nodes of the target map, and not what filling them adds", () => {
    const target = { ...battery, nodes: [...battery.nodes, { id: "recycling" }] };
    const recycler = { id: "R", roles: [role("recycling", "5")] };
    expect(() => portfolio(battery, proposal, [recycler])).toThrow(/node-unknown/);
    const { left } = portfolio(battery, proposal, [recycler], { target });
    expect(left[0]?.why).toMatchObject({ code: "left-unknown", values: { nodes: "recycling" } });
  });

  test("asks gates first, and picks nothing of which it is not known what it adds", () => {
    const gated = { ...proposal, gates: policy.gates };
    const open = { ...candidates[0]!, onNegativeList: false };
    const { picked, left } = portfolio(battery, gated, [
      open,
      { ...candidates[2]!, onNegativeList: true },
      candidates[3]!,
      { id: "X", onNegativeList: false, roles: [{ node: "cathode" }] },
    ]);
    expect(picked.map(({ candidate }) => candidate)).toEqual(["A"]);
    expect(left.map(({ candidate, why }) => [candidate, why.code])).toEqual([
      ["C", "left-barred"],
      ["D", "left-gate-unknown"],
      ["X", "left-capacity-unknown"],
    ]);
    const facts = battery.facts.filter(({ node }) => node !== "anode");
    const unknown = portfolio({ ...battery, facts }, proposal, candidates);
    expect(unknown).toMatchObject({ picked: [], before: null, after: null });
    expect(unknown.left[0]?.why).toMatchObject({ code: "left-unknown", values: { nodes: "anode" } });
  });
});

describe("a firm on the map", () => {
  const withNeeds: ChainInput = {
    ...battery,
    nodes: [...battery.nodes, { id: "film", importance: "1" }],
    edges: [...battery.edges, { from: "film", to: "separator", kind: "supplies", perUnit: "0.4" }],
  };

  test("fills the gap, is counted, and reports what it needs itself as new needs", () => {
    const { chain, needs, uncounted } = attach(withNeeds, { id: "N", roles: [{ node: "separator", capacity: "24" }] });
    const [before, after] = [withNeeds, chain].map((each) =>
      assess(each, proposal).nodes.find(({ node }) => node === "separator"),
    );
    expect([before?.verdict, after?.verdict]).toEqual(["broken", "sufficient"]);
    expect(after?.numbers).toMatchObject({ supply: { exact: "24" }, rate: { exact: "0.8" }, firms: { exact: "1" } });
    expect(needs).toEqual([{ node: "film", by: "separator", amount: { exact: "9.6", shown: "9.6" } }]);
    expect(uncounted).toEqual([]);
  });

  test("sells elsewhere what nobody here needs, and makes concentration unknown", () => {
    const facts = [
      {
        node: "cell",
        period: "2025",
        basis: "measured" as const,
        demand: "100",
        supply: "80",
        exports: "20",
        imports: "40",
        firms: 2,
        hhi: "5000",
      },
    ];
    const { chain } = attach({ ...battery, facts }, { id: "N", roles: [{ node: "cell", capacity: "70" }] });
    expect(chain.facts[0]).toMatchObject({ supply: "150", exports: "50", imports: "0", demand: "100", firms: "3" });
    expect(chain.facts[0]).not.toHaveProperty("hhi");
    // It leaves again: what is left is first sold here, 80 of 100.
    expect(detach(chain, "N").facts[0]).toMatchObject({ supply: "80", exports: "0", imports: "20", firms: "2" });
  });

  test("without a capacity is counted, and supply stays as it was", () => {
    const { chain, uncounted } = attach(battery, { id: "N", roles: [{ node: "separator" }] });
    expect(chain.facts.find(({ node }) => node === "separator")).toMatchObject({ supply: "0", firms: "1" });
    expect(uncounted).toEqual(["separator"]);
  });

  test("is refused in another unit than the map counts in, whatever is asked", () => {
    const priced = { id: "N", roles: [{ node: "separator", revenueShare: "1", capacity: "5亿元" }] };
    const gapOnly: ChainPolicyInput = { ...proposal, fit: { weights: { gap: "1" } } };
    for (const ask of [
      () => attach(battery, priced),
      () => portfolio(battery, proposal, [priced]),
      () => fitOf(battery, gapOnly, [priced]),
    ])
      expect(ask).toThrow(/\[0\]\.roles\[0\]\.capacity \[unit-mixed\]/);
    const facts = battery.facts.map(({ node, period, basis, firms }) => ({ node, period, basis, firms }));
    expect(attach({ ...battery, facts }, priced).uncounted).toEqual([]);
  });

  test("is refused twice, and gone once it is detached", () => {
    const { chain } = attach(battery, { id: "N", roles: [{ node: "separator", capacity: "5" }] });
    expect(() => attach(chain, { id: "N", roles: [{ node: "cell" }] })).toThrow(/id-duplicate/);
    expect(() => detach(battery, "N")).toThrow(/enterprise-unknown/);
    expect(() => attach(battery, { id: "N", roles: [{ node: "engine" }] })).toThrow(/node-unknown/);
  });
});
