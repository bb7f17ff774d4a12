import { describe, expect, test } from "vitest";
import {
  assess,
  type ChainInput,
  checkChainPolicy,
  indicatorsOf,
  mastersOf,
  type NodeAssessment,
  throughputOf,
  tiersOf,
} from "../../src/chain/index.js";
import { renderWhy } from "../../src/reason/index.js";
import { battery, namesOnly } from "./battery.js";
import { proposal } from "./proposal.js";
import { vehicle } from "./vehicle.js";

const byNode = (nodes: readonly NodeAssessment[]) => new Map(nodes.map((each) => [each.node, each]));
const plain = { id: "m", edition: "1", asOf: "2026-10-31", region: { code: "320400" } };
const fact = (node: string, more: object) => ({ node, period: "2025", basis: "measured" as const, ...more });
const judge = (chain: ChainInput, node: string, options = {}) =>
  byNode(assess(chain, proposal, options).nodes).get(node)!;
const lines = (each: NodeAssessment) =>
  renderWhy(each.why, "zh")
    .split("\n")
    .map((line) => line.trim());

describe("the verdicts on the battery table", () => {
  const outcome = assess(battery, proposal);
  const nodes = byNode(outcome.nodes);

  test("are those that follow from the table by hand", () => {
    // s = 60/100, 40/40, 0/30, 10/35, 180/180
    expect([...nodes].map(([id, { verdict, actions }]) => [id, verdict, ...actions])).toEqual([
      ["anode", "sufficient", "strengthen", "extend"],
      ["cathode", "short", "supplement"],
      ["electrolyte", "pain", "supplement"],
      ["separator", "broken", "supplement"],
      ["cell", "sufficient", "strengthen", "extend"],
    ]);
  });

  test("say the test that decided, its numbers and its cut-offs, in both languages", () => {
    expect(nodes.get("electrolyte")?.why).toMatchObject({
      code: "pain",
      values: { rate: "2/7", cut: "0.5" },
      says: { zh: "痛点：本地配套率0.2857，低于0.5", en: "pain: local supply rate 0.2857, below 0.5" },
    });
    expect(lines(nodes.get("separator")!)).toEqual([
      "断点：本地需求30，企业0家",
      "补链：缺口30",
      "紧迫度0.8：重要性4÷5×（1−0）；可启用多少终端产能不明",
    ]);
    expect(lines(nodes.get("anode")!)).toEqual([
      "充足：本地配套率1，不低于0.8",
      "强链",
      "赫芬达尔指数2500，不低于1800",
      "延链",
      "外溢50可就地消化",
    ]);
  });

  test("what to bring in stands by urgency: w / 5 x (1 - s)", () => {
    // separator 4/5 x 1, electrolyte 3/5 x 5/7, cathode 5/5 x 2/5
    expect(outcome.needs).toEqual([
      {
        node: "separator",
        action: "supplement",
        priority: { exact: "0.8", shown: "0.8" },
        gap: { exact: "30", shown: "30" },
      },
      {
        node: "electrolyte",
        action: "supplement",
        priority: { exact: "3/7", shown: "0.4286" },
        gap: { exact: "25", shown: "25" },
      },
      {
        node: "cathode",
        action: "supplement",
        priority: { exact: "0.4", shown: "0.4" },
        gap: { exact: "40", shown: "40" },
      },
    ]);
  });

  test("carry their numbers, and name the map and the policy", () => {
    expect(nodes.get("cell")).toMatchObject({
      name: { zh: "电芯", en: "电芯" },
      basis: "estimated",
      numbers: { demand: { exact: "180" }, spill: { exact: "20" }, gap: { exact: "0" }, hhi: { exact: "5200" } },
    });
    expect(outcome).toMatchObject({
      chain: { id: "battery", edition: "2026.11" },
      policy: { id: "proposal" },
      period: "2025",
    });
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  });

  test("what is filled alone and puts an idle product to work is more urgent", () => {
    const edges = battery.edges.map((edge) => ({ ...edge, perUnit: "1" }));
    const { needs, nodes: judged } = assess({ ...battery, edges }, proposal);
    expect(lines(byNode(judged).get("separator")!)[2]).toBe(
      "紧迫度0.84：重要性4÷5×（1−0）×（1+0.05），末项为单独补上可启用的闲置终端产能",
    );
    // Only separators bind, at 0; with them cells would reach 10 of their 200: 0.8 x (1 + 10/200).
    expect(needs.map(({ node, priority }) => [node, priority?.exact])).toEqual([
      ["separator", "0.84"],
      ["electrolyte", "3/7"],
      ["cathode", "0.4"],
    ]);
  });
});

describe("a map with names and counts of firms only", () => {
  test("gets verdicts of presence and no number", () => {
    const { nodes, decision } = assess(namesOnly, proposal, { target: namesOnly });
    expect(nodes.map(({ node, verdict }) => [node, verdict])).toEqual([
      ["anode", "present"],
      ["cathode", "present"],
      ["cell", "present"],
      ["electrolyte", "present"],
      ["separator", "broken"],
    ]);
    for (const { numbers, priority, actions } of nodes) {
      const { firms: _, hhi: __, ...quantities } = numbers;
      expect(Object.values(quantities)).toEqual([null, null, null, null, null, null]);
      expect(priority).toBeNull();
      expect(actions).toHaveLength(1);
    }
    expect(decision.action).toBeNull();
  });

  test("without a target map nobody knows whether a node without firms is missed", () => {
    expect(judge(namesOnly, "separator")).toMatchObject({ verdict: "unknown", actions: ["watch"] });
    expect(judge(namesOnly, "separator", { target: namesOnly })).toMatchObject({
      verdict: "broken",
      actions: ["supplement"],
      why: { says: { zh: "断点：目标图谱列有，本地企业0家" } },
    });
  });

  test("what only the target map has is broken", () => {
    const target = {
      ...plain,
      nodes: [{ id: "cell" }, { id: "recycling" }],
      edges: [{ from: "cell", to: "recycling", kind: "serves" as const }],
    };
    expect(judge(namesOnly, "recycling", { target })).toMatchObject({ verdict: "broken", wanted: true });
    expect(judge(namesOnly, "cathode", { target })).toMatchObject({ verdict: "present", wanted: false });
  });

  test("a firm listed on the map is there, though nobody counted", () => {
    const chain: ChainInput = {
      ...plain,
      nodes: [{ id: "a" }, { id: "b" }],
      enterprises: [{ id: "E", roles: [{ node: "a" }] }],
    };
    expect(judge(chain, "a").verdict).toBe("present");
    expect(judge(chain, "b")).toMatchObject({ verdict: "unknown", why: { code: "unknown" } });
  });
});

describe("a verdict", () => {
  const one = (more: object) => judge({ ...plain, nodes: [{ id: "a" }], facts: [fact("a", more)] }, "a");

  test.each([
    ["0", "broken"],
    ["9.999", "broken"],
    ["10", "pain"],
    ["49.999", "pain"],
    ["50", "short"],
    ["80", "sufficient"],
  ])("with %s of 100 supplied is %s", (supply, verdict) => {
    expect(one({ demand: "100", supply, firms: 1 }).verdict).toBe(verdict);
  });

  test("goes by what is bought here, not by what is made here", () => {
    expect(one({ demand: "100", supply: "300", localPurchase: "40", firms: 2 }).verdict).toBe("pain");
  });

  test("is none of a gap where nothing is demanded", () => {
    expect(one({ demand: "0", supply: "5", firms: 2 })).toMatchObject({ verdict: "undemanded", actions: ["extend"] });
    expect(one({ demand: "0", supply: "0", firms: 0 })).toMatchObject({ verdict: "undemanded", actions: ["watch"] });
  });

  test("keeps what is strong in many hands, and watches what cannot be told", () => {
    const enough = { demand: "100", supply: "100", firms: 9, locationQuotient: "1" };
    expect(one({ ...enough, hhi: "1799" }).actions).toEqual(["keep"]);
    expect(one({ ...enough, hhi: "1800" }).actions).toEqual(["strengthen"]);
    expect(lines(one(enough))).toContain("赫芬达尔指数不明（界线1800）");
    expect(one(enough).actions).toEqual(["watch"]);
  });
});

describe("what is declared", () => {
  const sources = [{ id: "notice", title: "a notice", date: "2026-01-05" }];
  const chain = (flags: NonNullable<ChainInput["flags"]>, more: object = {}): ChainInput => ({
    ...plain,
    nodes: [{ id: "a" }],
    facts: [
      fact("a", { demand: "9", supply: "9", localPurchase: "9", firms: 9, hhi: "900", locationQuotient: "1", ...more }),
    ],
    flags,
    sources,
  });
  const blocked = { node: "a", kind: "blocked" as const, since: "2026-01-01", source: "notice" };

  test("as blocked is strengthened, as long as it is in force and not simply missing", () => {
    expect(judge(chain([blocked]), "a")).toMatchObject({
      verdict: "sufficient",
      blocked: true,
      actions: ["strengthen"],
    });
    expect(lines(judge(chain([blocked]), "a"))).toContain("堵点：2026-01-01起声明（notice）");
    expect(judge(chain([{ ...blocked, until: "2026-10-30" }]), "a").blocked).toBe(false);
    expect(judge(chain([{ ...blocked, since: "2026-11-01" }]), "a").blocked).toBe(false);
    expect(judge(chain([{ ...blocked, region: "320500" }]), "a").blocked).toBe(false);
    expect(judge(chain([blocked], { supply: "0", localPurchase: "0", firms: 0 }), "a")).toMatchObject({
      verdict: "broken",
      blocked: false,
    });
  });

  test("as hot is hot, and so is the fastest quarter; equals at the edge are in or out together", () => {
    expect(judge(chain([{ ...blocked, kind: "hot" }]), "a").hot).toBe(true);
    const grown = (...growth: string[]) => {
      const ids = growth.map((_, index) => `n${index}`);
      const facts = growth.map((each, index) => fact(`n${index}`, { growth: each }));
      const { nodes } = assess({ ...plain, nodes: ids.map((id) => ({ id })), facts }, proposal);
      return nodes.filter(({ hot }) => hot).map(({ node }) => node);
    };
    expect(grown("5%", "-1%", "9%", "3%")).toEqual(["n2"]);
    expect(grown("9%", "-1%", "9%", "3%")).toEqual([]);
    expect(grown("9%")).toEqual([]);
  });

  test("as hot is the first quarter by investment events too", () => {
    const facts = ["7", "0", "2", "1"].map((investments, at) => fact(`n${at}`, { investments }));
    const { nodes } = assess({ ...plain, nodes: facts.map(({ node }) => ({ id: node })), facts }, proposal);
    expect(nodes.filter(({ hot }) => hot).map(({ node }) => node)).toEqual(["n0"]);
    expect(lines(nodes[0]!)).toContain("热点：投资事件7起，居4个有数环节的前0.25");
  });
});

describe("a heading", () => {
  const whole: ChainInput = {
    ...battery,
    nodes: [
      { id: "materials" },
      ...battery.nodes.map((each) => (each.id === "cell" ? each : { ...each, parent: "materials" })),
    ],
  };

  test("is neither judged nor counted: its parts are", () => {
    expect(assess(whole, proposal).nodes.map(({ node, verdict }) => [node, verdict])).toEqual(
      assess(battery, proposal).nodes.map(({ node, verdict }) => [node, verdict]),
    );
    expect(indicatorsOf(whole)).toEqual(indicatorsOf(battery));
    expect(throughputOf(whole)).toEqual(throughputOf(battery));
    expect(tiersOf(whole)).toEqual(tiersOf(battery));
  });

  test("of the target is none where the map knows the node whole", () => {
    const target = {
      ...battery,
      nodes: [...battery.nodes, { id: "ternary", parent: "cathode" }, { id: "shell", parent: "cans" }, { id: "cans" }],
      edges: [],
      facts: [],
    };
    const { nodes } = assess(battery, proposal, { target });
    expect(
      nodes
        .filter(({ verdict }) => verdict === "broken")
        .map(({ node }) => node)
        .sort(),
    ).toEqual(["separator", "shell", "ternary"]);
    expect(nodes.find(({ node }) => node === "cathode")?.verdict).toBe("short");
  });
});

describe("substitutes", () => {
  const reasons = (more: object, edges = battery.edges) => {
    const map = { ...battery, ...more, edges } as ChainInput;
    return lines(judge(map, "separator")).filter((line) => line.includes("替代来源"));
  };

  test("are told of a gap: as declared, or the others of its group; of the buyer with the fewest", () => {
    const declared = (substitutes: number) =>
      battery.edges.map((edge) => (edge.from === "separator" ? { ...edge, substitutes } : edge));
    expect(reasons({})).toEqual([]);
    expect(reasons({}, declared(4))).toEqual(["电芯另有4种可替代来源"]);
    const grouped = battery.edges.map((edge) => (edge.from === "cathode" ? edge : { ...edge, group: "g" }));
    expect(reasons({ groups: [{ id: "g", combine: "sum" }] }, grouped)).toEqual(["电芯另有2种可替代来源"]);
    const twice = [...declared(4), { from: "separator", to: "pack", kind: "supplies" as const, substitutes: 1 }];
    expect(reasons({ nodes: [...battery.nodes, { id: "pack" }] }, twice as never)).toEqual(["pack另有1种可替代来源"]);
  });
});

describe("extending a chain", () => {
  const chain = (more: object): ChainInput => ({
    ...plain,
    nodes: [{ id: "cell" }, { id: "pack" }, { id: "can" }],
    edges: [
      { from: "cell", to: "pack", kind: "supplies" },
      { from: "can", to: "cell", kind: "supplies" },
    ],
    facts: [
      fact("cell", { demand: "10", supply: "30", firms: 9, hhi: "900" }),
      fact("pack", { demand: "0", firms: 0, ...more }),
      fact("can", { demand: "0", firms: 0, relatedness: "0.39" }),
    ],
  });

  test("leads from a strong node to one that nobody is in, near enough, and says what it absorbs", () => {
    const near = chain({ relatedness: "0.4" });
    expect(judge(near, "pack")).toMatchObject({
      actions: ["extend"],
      extends: [{ node: "cell", way: "down", absorbs: { exact: "20" } }],
    });
    expect(judge(near, "cell")).toMatchObject({
      actions: ["extend"],
      extends: [
        { node: "can", way: "up", absorbs: { exact: "20" } },
        { node: "pack", way: "down", absorbs: { exact: "20" } },
      ],
    });
    expect(judge(near, "can")).toMatchObject({ verdict: "undemanded", actions: ["watch"] });
    expect(assess(near, proposal).needs.map(({ node, action }) => [node, action])).toEqual([["pack", "extend"]]);
  });

  test("is not told where nobody knows how near", () => {
    expect(judge(chain({}), "pack").actions).toEqual(["watch"]);
    expect(lines(judge(chain({}), "pack"))).toContain("关联度不明（界线0.4）");
  });
});

describe("a chain as a whole", () => {
  const sources = [{ id: "plan", title: "a plan", date: "2026-01-05" }];
  const flag = (kind: "priority" | "anchor") => ({ kind, since: "2026-01-01", source: "plan" });
  const young = (kinds: ("priority" | "anchor")[], relatedness: string): ChainInput => ({
    ...plain,
    nodes: [
      { id: "a", importance: 5 },
      { id: "b", importance: 5 },
    ],
    facts: [
      fact("a", { demand: "10", supply: "2", firms: 1, relatedness }),
      fact("b", { demand: "10", supply: "0", firms: 0, relatedness }),
    ],
    flags: kinds.map(flag),
    sources,
  });

  test.each<[("priority" | "anchor")[], string, string | null, string]>([
    [["priority"], "0.4", "build", "build"],
    [["priority", "anchor"], "0.1", "build", "build"],
    [["priority"], "0.1", "watch", "watch"],
    [["anchor"], "0.9", null, "supplement"],
  ])("declared %s and near by %s: %s", (kinds, relatedness, action, each) => {
    const outcome = assess(young(kinds, relatedness), proposal);
    expect(outcome.decision.action).toBe(action);
    expect(outcome.nodes.map(({ actions }) => actions)).toEqual([[each], [each]]);
  });

  test("is decided on as it stands, whatever a target map wants beyond it", () => {
    const target = { ...plain, nodes: [{ id: "c" }] };
    const { decision, nodes } = assess(young(["priority"], "0.4"), proposal, { target });
    expect(decision.action).toBe("build");
    expect(nodes.map(({ node, actions }) => [node, ...actions])).toEqual([
      ["a", "build"],
      ["b", "build"],
      ["c", "build"],
    ]);
  });

  test("that has a master is not built anew", () => {
    const master = { rule: "large", since: "2026-01-01", evidence: ["plan"] };
    const enterprises = [{ id: "E", revenue: "51亿元", roles: [], master }];
    const { decision, masters } = assess({ ...young(["priority"], "0.4"), enterprises }, proposal);
    expect([decision.action, masters.map(({ enterprise }) => enterprise)]).toEqual([null, ["E"]]);
    // One elsewhere is none here.
    const elsewhere = enterprises.map((firm) => ({ ...firm, region: "320500" }));
    expect(assess({ ...young(["priority"], "0.4"), enterprises: elsewhere }, proposal).decision.action).toBe("build");
  });
});

describe("a chain master", () => {
  const master = { rule: "large", since: "2025-03-01", evidence: ["audit"] };
  const is = (firm: object, more: object = {}) =>
    mastersOf(
      {
        ...plain,
        nodes: [{ id: "a" }],
        enterprises: [{ id: "E", name: "楚天", roles: [{ node: "a" }], ...firm }],
        sources: [{ id: "audit", title: "annual report", date: "2026-03-01" }],
        ...more,
      },
      proposal,
    ).map((each) => [each.is, each.why.code]);

  test("is designated, in force, and meets the rule by its own record", () => {
    expect(is({ master, revenue: "50亿元" })).toEqual([["true", "master-true"]]);
    expect(is({ master, revenue: "49.99亿元" })).toEqual([["false", "master-false"]]);
    expect(is({ master })).toEqual([["unknown", "master-unknown"]]);
    expect(is({ master: { ...master, until: "2026-10-30" }, revenue: "50亿元" })).toEqual([
      ["false", "master-not-in-force"],
    ]);
    expect(is({ master: { ...master, rule: "other" }, revenue: "50亿元" })).toEqual([
      ["unknown", "master-rule-unknown"],
    ]);
  });

  test("is nobody by size alone; who would meet the rule is listed, who would not is not", () => {
    expect(is({ revenue: "90亿元" })).toEqual([["false", "master-not-designated"]]);
    expect(is({ revenue: "1亿元" })).toEqual([]);
  });

  test("needs evidence that is on file", () => {
    expect(() => is({ master: { ...master, evidence: [] } })).toThrow(/too-few/);
    expect(() => is({ master: { ...master, evidence: ["hearsay"] } })).toThrow(/source-unknown/);
  });
});

describe("a policy", () => {
  test.each<[string, object, string[]]>([
    ["without a source", { source: undefined }, ["missing"]],
    ["with cut-offs in the wrong order", { gap: { broken: "0.6", pain: "0.5", short: "0.8" } }, ["cutoffs-order"]],
    ["with a cut-off above one", { gap: { broken: "0.1", pain: "0.5", short: "80" } }, ["number-range"]],
    ["with weights that do not make one", { fit: { weights: { gap: "0.5", tie: "0.4" } } }, ["weights-not-one"]],
    ["with a rule twice", { masters: [proposal.masters[0], proposal.masters[0]] }, ["id-duplicate"]],
    ["with something that nobody reads", { colour: "red" }, ["unknown-key"]],
  ])("%s is refused", (_, more, codes) => {
    expect(checkChainPolicy({ ...proposal, ...more }).map(({ code }) => code)).toEqual(codes);
  });

  test("tests nothing that it does not speak of", () => {
    const { id, edition, source, gap } = proposal;
    expect(assess(battery, { id, edition, source, gap }).nodes.map(({ actions }) => actions)).toEqual([
      ["keep"],
      ["supplement"],
      ["supplement"],
      ["supplement"],
      ["keep"],
    ]);
    expect(assess(vehicle, { id, edition, source, gap }).nodes[0]?.verdict).toBe("present");
  });
});
