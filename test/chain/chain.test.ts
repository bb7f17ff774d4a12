import { describe, expect, test } from "vitest";
import { type ChainInput, checkChain, parseChain } from "../../src/chain/index.js";
import { battery, namesOnly } from "./battery.js";

const plain = { id: "m", edition: "1", asOf: "2026-10-31", region: { code: "320400" } };
const nodes = [{ id: "a" }, { id: "b" }, { id: "c" }];
const supplies = (from: string, to: string, more = {}) => ({ from, to, kind: "supplies" as const, ...more });
const codesOf = (input: unknown) => checkChain(input).map(({ code, path }) => `${path}: ${code}`);
const fact = (more: object) => ({ node: "a", period: "2025", basis: "measured", ...more });

describe("a chain map", () => {
  test("is read whole, and from names and counts of firms alone", () => {
    expect(checkChain(battery)).toEqual([]);
    expect(checkChain(namesOnly)).toEqual([]);
  });

  test("survives JSON, and a parsed one is read again to the same bytes", () => {
    const once = parseChain(battery);
    expect(JSON.stringify(parseChain(JSON.parse(JSON.stringify(once))))).toBe(JSON.stringify(once));
    expect(parseChain(once)).toBe(once);
    expect(Object.isFrozen(once.nodes[0])).toBe(true);
  });

  test("stands in one order: stages by their order, nodes by stage, the rest by key", () => {
    const { nodes, edges } = parseChain(battery);
    expect(nodes.map(({ id }) => id)).toEqual(["anode", "cathode", "electrolyte", "separator", "cell"]);
    expect(edges.map(({ from }) => from)).toEqual(["anode", "cathode", "electrolyte", "separator"]);
  });

  test("keeps what a host adds to a firm, and refuses what nobody reads elsewhere", () => {
    const firm = { id: "E1", revenue: "60亿元", roles: [{ node: "a" }] };
    expect(parseChain({ ...plain, nodes, enterprises: [firm] }).enterprises[0]).toEqual(firm);
    expect(codesOf({ ...plain, nodes: [{ id: "a", colour: "red" }] })).toEqual(["nodes[0].colour: unknown-key"]);
  });

  test("takes null for what was left out, in its structure too", () => {
    const edge = { from: "a", to: "b", kind: "supplies" as const };
    const empty = { costShare: null, perUnit: null, group: null, substitutes: null };
    const full: ChainInput = {
      ...plain,
      nodes: [{ id: "a", stage: null, parent: null, importance: null }, { id: "b" }],
      edges: [{ ...edge, ...empty }],
    };
    const { nodes, edges } = parseChain(full);
    expect([nodes, edges]).toEqual([[{ id: "a" }, { id: "b" }], [edge]]);
  });

  test("takes an empty cell for nothing reported, never for zero", () => {
    const { facts } = parseChain({
      ...plain,
      nodes,
      facts: [fact({ demand: null, supply: "", firms: 0 })],
    } as ChainInput);
    expect(facts[0]).not.toHaveProperty("demand");
    expect(facts[0]).not.toHaveProperty("supply");
    expect(facts[0]?.firms).toBe("0");
  });
});

describe("what is wrong with a map", () => {
  test("a circle of supplies is returned itself, as a closed walk", () => {
    const edges = [supplies("c", "a"), supplies("a", "b"), supplies("b", "c"), supplies("c", "b")];
    const [problem, ...more] = checkChain({ ...plain, nodes, edges });
    expect(more).toEqual([]);
    expect(problem?.cycle).toEqual(["a", "b", "c", "a"]);
    expect(problem?.says.zh).toContain("a → b → c → a");
  });

  test("recycling may close a circle", () => {
    expect(
      checkChain({ ...plain, nodes, edges: [supplies("a", "b"), { from: "b", to: "a", kind: "recycles" }] }),
    ).toEqual([]);
  });

  test.each<[string, object, string[]]>([
    ["an id twice", { nodes: [{ id: "a" }, { id: "a" }] }, ["nodes[1].id: id-duplicate"]],
    ["an edge to nowhere", { edges: [supplies("a", "x")] }, ["edges[0].to: node-unknown"]],
    ["an edge twice", { edges: [supplies("a", "b"), supplies("a", "b")] }, ["edges[1]: edge-duplicate"]],
    ["an edge to its own node", { edges: [supplies("a", "a")] }, ["edges[0]: edge-to-itself"]],
    ["a stage that is not there", { nodes: [{ id: "a", stage: "up" }] }, ["nodes[0].stage: stage-unknown"]],
    [
      "cost shares above one, whatever the kind of edge",
      { edges: [supplies("a", "c", { costShare: "0.7" }), { from: "b", to: "c", kind: "equips", costShare: "31%" }] },
      ["edges: cost-shares"],
    ],
    ["an input that is not needed", { edges: [supplies("a", "b", { perUnit: 0 })] }, ["edges[0].perUnit: cost-zero"]],
    ["a group that is not there", { edges: [supplies("a", "b", { group: "g" })] }, ["edges[0].group: group-unknown"]],
    [
      "a group of two buyers",
      {
        groups: [{ id: "g", combine: "sum" }],
        edges: [supplies("a", "b", { group: "g" }), supplies("a", "c", { group: "g" })],
      },
      ["edges[1].group: group-split"],
    ],
    [
      "local purchase above supply",
      { facts: [fact({ supply: 5, demand: 9, localPurchase: 6 })] },
      ["facts[0].localPurchase: purchase-too-large"],
    ],
    [
      "local purchase above demand",
      { facts: [fact({ demand: 5, localPurchase: 6 })] },
      ["facts[0].localPurchase: purchase-too-large"],
    ],
    ["exports above supply", { facts: [fact({ supply: 5, exports: 6 })] }, ["facts[0].exports: exports-too-large"]],
    [
      "trade that does not balance",
      { facts: [fact({ demand: 9, localPurchase: 3, imports: 5 })] },
      ["facts[0].demand: demand-unlike-trade"],
    ],
    [
      "two facts for one period",
      { facts: [fact({}), fact({ period: { kind: "year", from: "2025-01-01", until: "2025-12-31" } })] },
      ["facts[1]: fact-duplicate"],
    ],
    ["a period that does not exist", { facts: [fact({ period: "2025-Q5" })] }, ["facts[0].period: period-malformed"]],
    ["a day that does not exist", { asOf: "2026-02-30" }, ["asOf: day-impossible"]],
    [
      "two units",
      { facts: [fact({ demand: "5亿元" }), fact({ node: "b", demand: "5" })] },
      ["facts[1].demand: unit-mixed"],
    ],
    ["a negative amount", { facts: [fact({ demand: "-1" })] }, ["facts[0].demand: number-negative"]],
    ["an importance beyond five", { nodes: [{ id: "a", importance: 6 }] }, ["nodes[0].importance: number-range"]],
    [
      "revenue shares above one",
      {
        enterprises: [
          {
            id: "E",
            roles: [
              { node: "a", revenueShare: "0.6" },
              { node: "b", revenueShare: "0.5" },
            ],
          },
        ],
      },
      ["enterprises[0].roles: revenue-shares"],
    ],
    [
      "a blocked node without a node",
      {
        flags: [{ kind: "blocked", since: "2026-01-01", source: "s" }],
        sources: [{ id: "s", title: "s", date: "2026-01-01" }],
      },
      ["flags[0]: flag-node-missing"],
    ],
    [
      "a source that is not there",
      { flags: [{ kind: "priority", since: "2026-01-01", source: "s" }] },
      ["flags[0].source: source-unknown"],
    ],
  ])("%s", (_, more, expected) => {
    expect(codesOf({ ...plain, nodes, ...more })).toEqual(expected);
  });

  test("a plain zero is a zero of any unit", () => {
    expect(codesOf({ ...plain, nodes, facts: [fact({ demand: "5亿元", supply: 0 })] })).toEqual([]);
  });
});

describe("the code of an industry", () => {
  const codesOfNode = (scheme: string, code: string) =>
    codesOf({ ...plain, nodes: [{ id: "a", codes: [{ scheme, code, match: "exact" }] }] });

  // 3841 is the making of lithium-ion batteries in GB/T 4754-2017; ISIC has 2720. ISIC Rev.4 has no division 34.
  test.each([
    ["GB/T 4754-2017", "3841"],
    ["GB/T 4754-2017", "C"],
    ["GB/T 4754-2017", "384"],
    ["GB/T 4754-2017", "97"],
    ["ISIC Rev.4", "2720"],
    ["ISIC Rev.5", "V"],
    ["strategic-emerging-2018", "3.3.10"],
    ["digital-economy-2021", "010101"],
  ])("%s has %s", (scheme, code) => {
    expect(codesOfNode(scheme, code)).toEqual([]);
  });

  test.each([
    ["GB/T 4754-2017", "C3841"],
    ["GB/T 4754-2017", "9811"],
    ["GB/T 4754-2017", "3801"],
    ["GB/T 4754-2017", "U"],
    ["ISIC Rev.4", "3410"],
    ["ISIC Rev.4", "V"],
    ["digital-economy-2021", "06"],
  ])("%s has no %s", (scheme, code) => {
    expect(codesOfNode(scheme, code)).toEqual(["nodes[0].codes[0].code: industry-code"]);
  });

  test("means nothing without its scheme", () => {
    expect(codesOf({ ...plain, nodes: [{ id: "a", codes: [{ code: "3841", match: "exact" }] }] })).toEqual([
      "nodes[0].codes[0].scheme: missing",
    ]);
  });
});

describe("a unified social credit code", () => {
  const codesOfFirm = (creditCode: string) =>
    codesOf({ ...plain, nodes, enterprises: [{ id: "E", creditCode, roles: [] }] });

  // Two codes as printed in public: the worked example of GB 32100-2015, and one from a company register.
  test.each(["91350100M000100Y43", "914403001922038216"])("%s is one", (code) => {
    expect(codesOfFirm(code)).toEqual([]);
  });

  test("with any one character mistyped is none", () => {
    const code = "91350100M000100Y43";
    for (let at = 0; at < code.length; at++)
      for (const other of "0123456789ABCDEFGHJKLMNPQRTUWXY")
        if (other !== code[at])
          expect(codesOfFirm(code.slice(0, at) + other + code.slice(at + 1))).toEqual([
            "enterprises[0].creditCode: credit-code-check",
          ]);
  });

  test.each(["91350100M000100Y4", "91350100M000100O43", "91350100m000100y43"])("%s has no such form", (code) => {
    expect(codesOfFirm(code)).toEqual(["enterprises[0].creditCode: credit-code-form"]);
  });
});

describe("a node under another", () => {
  const parts = [
    { id: "materials", name: "电池材料" },
    { id: "anode", parent: "materials" },
    { id: "cathode", parent: "materials" },
  ];

  test("stands under a heading, which has nothing of its own", () => {
    const facts = [fact({ node: "anode", firms: 1 }), fact({ node: "cathode", firms: 0 })];
    const map = { ...plain, nodes: parts, facts } as ChainInput;
    expect(checkChain(map)).toEqual([]);
    expect(parseChain(map).nodes[0]).toEqual({ id: "anode", parent: "materials" });
    const own = {
      facts: [fact({ node: "materials" })],
      enterprises: [{ id: "E", roles: [{ node: "materials" }] }],
      edges: [supplies("anode", "materials")],
    };
    expect(codesOf({ ...plain, nodes: parts, ...own })).toEqual([
      "edges[0]: heading-used",
      "facts[0].node: heading-used",
      "enterprises[0].roles[0].node: heading-used",
    ]);
  });

  test("is refused where there is none, or where headings go round; the circle is returned", () => {
    expect(codesOf({ ...plain, nodes: [{ id: "a", parent: "x" }] })).toEqual(["nodes[0].parent: node-unknown"]);
    const round = [
      { id: "c", parent: "a" },
      { id: "b", parent: "c" },
      { id: "a", parent: "b" },
    ];
    const [problem] = checkChain({ ...plain, nodes: round });
    expect([problem?.code, problem?.cycle]).toEqual(["parent-cycle", ["c", "a", "b", "c"]]);
    expect(codesOf({ ...plain, nodes: [{ id: "a", parent: "a" }] })).toEqual(["nodes: parent-cycle"]);
  });
});

describe("the order in which a map is written", () => {
  test("changes nothing, down to roles and market shares", () => {
    const roles = [
      { node: "a", capacity: 2 },
      { node: "a", capacity: 10 },
    ];
    const map = (turn: <T>(list: T[]) => T[]) =>
      JSON.stringify(
        parseChain({
          ...plain,
          nodes: turn([...nodes]),
          facts: [fact({ shares: turn(["9%", "60%", "1/4"]) })],
          enterprises: [{ id: "E", roles: turn([...roles]) }],
        } as ChainInput),
      );
    expect(map((list) => list.reverse())).toBe(map((list) => list));
  });
});
