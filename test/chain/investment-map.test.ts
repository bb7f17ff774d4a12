import { describe, expect, test } from "vitest";
import { type ChainInput, investmentMap, overlap } from "../../src/chain/index.js";
import { battery } from "./battery.js";
import { proposal } from "./proposal.js";

const chain: ChainInput = {
  ...battery,
  enterprises: [
    {
      id: "E1",
      name: "甲材料",
      revenue: "80亿元",
      roles: [{ node: "cathode" }],
      master: { rule: "large", since: "2025-01-01", evidence: ["survey"] },
    },
    { id: "E2", name: "乙材料", region: "320500", roles: [{ node: "cathode" }] },
  ],
  duties: [
    { leader: "王副市长", unit: "工信局", carriers: ["高新区"] },
    { node: "separator", leader: "李主任", carriers: ["经开区"] },
  ],
};
const candidates = [
  { id: "T1", name: "隔膜龙头", listedOn: "2026-03-01", roles: [{ node: "separator" }] },
  { id: "T2", listedOn: "2026-09-01", roles: [{ node: "separator" }, { node: "electrolyte" }] },
  { id: "P1", stage: "signed", roles: [{ node: "separator" }] },
  { id: "P2", stage: "negotiating", roles: [{ node: "separator" }] },
];

describe("an investment map", () => {
  const map = investmentMap(chain, proposal, {
    candidates,
    target: { ...battery, nodes: [...battery.nodes, { id: "recycling" }] },
  });
  const row = (id: string) => map.rows.find(({ node }) => node === id);

  test("has per node the gap, who is there, who may come, and who is in charge", () => {
    expect(row("separator")).toMatchObject({
      verdict: "broken",
      actions: ["supplement"],
      wanted: true,
      gap: { exact: "30" },
      count: { exact: "0" },
      firms: [],
      projects: [
        { stage: "negotiating", projects: [{ id: "P2" }] },
        { stage: "signed", projects: [{ id: "P1" }] },
      ],
      targets: [
        { id: "T2", listedOn: "2026-09-01" },
        { id: "T1", name: { zh: "隔膜龙头" }, listedOn: "2026-03-01" },
      ],
      leader: "李主任",
      unit: "工信局",
      carriers: ["经开区"],
    });
  });

  test("has under a heading who is in charge of the heading", () => {
    const nodes = [
      ...battery.nodes.map((each) => ({ ...each, ...(each.id === "anode" ? { parent: "materials" } : {}) })),
    ];
    const duties = [
      { leader: "王副市长", unit: "工信局" },
      { node: "materials", leader: "赵主任" },
    ];
    const { rows } = investmentMap({ ...battery, nodes: [...nodes, { id: "materials" }], duties }, proposal);
    const of = (id: string) =>
      rows.filter(({ node }) => node === id).map(({ parent, leader, unit }) => [parent, leader, unit]);
    expect(of("anode")).toEqual([["materials", "赵主任", "工信局"]]);
    expect(of("cathode")).toEqual([[null, "王副市长", "工信局"]]);
    expect(of("materials")).toEqual([]);
  });

  test("has the target firms that are on the list on its day", () => {
    const on = (id: string, listedOn?: string, delistedOn?: string) => ({
      id,
      roles: [{ node: "separator" }],
      ...(listedOn ? { listedOn } : {}),
      ...(delistedOn ? { delistedOn } : {}),
    });
    const listed = (candidates: Parameters<typeof on>[]) =>
      investmentMap(battery, proposal, { candidates: candidates.map((each) => on(...each)) })
        .rows.find(({ node }) => node === "separator")
        ?.targets.map(({ id }) => id);
    // The day of the map is 2026-10-31.
    expect(
      listed([
        ["A", "2026-10-31"],
        ["B", "2026-11-01"],
        ["C", "2026-01-01", "2026-10-31"],
        ["D", "2026-01-01", "2026-11-01"],
        ["E"],
      ]),
    ).toEqual(["A", "D", "E"]);
    expect(() => listed([["F", "2026-02-01", "2026-01-31"]])).toThrow(/span-ends-early/);
  });

  test("lists only the firms of its own region, and its chain masters", () => {
    expect(row("cathode")).toMatchObject({
      firms: [{ id: "E1", name: { zh: "甲材料" } }],
      masters: ["E1"],
      leader: "王副市长",
    });
  });

  test("shows what only the target map has, and the difference of the two", () => {
    expect(row("recycling")).toMatchObject({ verdict: "broken", wanted: true });
    expect(map.diff?.changes.filter(({ section }) => section === "nodes").map(({ says }) => says.zh)).toEqual([
      "新增节点recycling",
    ]);
    expect(investmentMap(chain, proposal).diff).toBeNull();
  });
});

describe("overlap", () => {
  const fact = (region: string, node: string, locationQuotient: string | null) => ({
    node,
    region,
    period: "2025",
    basis: "measured" as const,
    locationQuotient,
  });
  const zones: ChainInput = {
    id: "zones",
    edition: "1",
    asOf: "2026-10-31",
    region: { code: "city" },
    nodes: [{ id: "cell" }, { id: "pack" }],
    facts: [
      fact("east", "cell", "1.25"),
      fact("west", "cell", "1.24"),
      fact("north", "cell", null),
      fact("east", "pack", "2"),
      fact("west", "pack", "0.1"),
      fact("north", "pack", "0.1"),
    ],
    flags: [{ node: "cell", kind: "leading", region: "south", since: "2026-01-01", source: "plan" }],
    sources: [{ id: "plan", title: "a plan", date: "2026-01-01" }],
  };

  test("lists the nodes that two zones lead in, by number or by declaration, and who is in doubt", () => {
    expect(overlap(zones, proposal)).toMatchObject([
      {
        node: "cell",
        zones: [
          { region: "east", why: { says: { zh: "区位商1.25，不低于1.25" } } },
          { region: "south", why: { code: "leading-declared" } },
        ],
        unknown: ["north"],
      },
    ]);
  });

  test("needs a policy that says what it is to lead", () => {
    const { lead: _, ...others } = proposal;
    expect(() => overlap(zones, others)).toThrow(/lead-missing/);
  });
});
