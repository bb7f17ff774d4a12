// The two chains of the district ("双链"): equipment manufacturing and food, as `saima/chain` reads them. The four chain leaders
// are named in its report of 1 August 2024, which says neither what they turn out nor anything of the other nodes. So every
// number here, every link between nodes, every other firm and every person in charge is made up (合成数据).

/** @typedef {import("saima/chain").ChainInput} Chain */
/** @typedef {import("saima/chain").CandidateInput} Candidate */
/** @typedef {import("saima/chain").ChainPolicyInput} Policy */

const text = (/** @type {string} */ zh, /** @type {string} */ en) => ({ zh, en });
const synthetic = "synthetic";
const report = "report";
const sources = [
  { id: synthetic, title: text("合成数据，非九台区实际数", "made up, no figures of Jiutai"), date: "2024-08-01" },
  {
    id: report,
    title: text("九台区2024年上半年招商引资工作报告", "Jiutai district, report on the first half of 2024"),
    date: "2024-08-01",
  },
];
const place = {
  asOf: "2024-08-01",
  region: { code: "220113", scheme: "GB/T 2260", name: text("长春市九台区", "Jiutai, Changchun") },
  stages: [
    { id: "up", name: text("上游", "upstream"), order: 1 },
    { id: "mid", name: text("中游", "midstream"), order: 2 },
    { id: "down", name: text("下游", "downstream"), order: 3 },
  ],
  sources,
};

/** Who the report calls a chain leader; its scale is not published. */
const leader = { rule: "named", since: "2024-08-01", evidence: [report] };

/**
 * A row: id, names, stage, importance, demand and supply of the year in 万元, firms, HHI, relatedness, growth.
 *
 * @typedef {[string, string, string, string, number, number, number, number, number | null, string, string]} Row
 */

/** @param {Row[]} rows */
const nodesOf = (rows) =>
  rows.map(([id, zh, en, stage, importance]) => ({ id, name: text(zh, en), stage, importance }));

/** @param {Row[]} rows */
const factsOf = (rows) =>
  rows.map(([node, , , , , demand, supply, firms, hhi, relatedness, growth]) => ({
    node,
    period: "2023",
    basis: /** @type {const} */ ("estimated"),
    source: synthetic,
    demand: `${demand}万元`,
    supply: `${supply}万元`,
    firms,
    hhi,
    relatedness,
    growth,
  }));

/**
 * What supplies what, and which part of the buyer's cost it is: as all is counted in money, a unit takes as much of it.
 *
 * @param {string} links "from to share", one after the other
 */
const edgesOf = (links) =>
  links.split(", ").map((link) => {
    const [from = "", to = "", costShare = ""] = link.split(" ");
    return { from, to, kind: /** @type {const} */ ("supplies"), costShare, perUnit: costShare };
  });

/** @type {Row[]} */
const equipmentRows = [
  ["steel", "特种钢材", "special steel", "up", 4, 42_000, 68_000, 2, 5_800, "0.8", "6%"],
  ["castings", "铸锻件", "castings and forgings", "up", 3, 18_000, 12_500, 6, 2_100, "0.7", "4%"],
  ["valves", "卫生级阀门与密封件", "sanitary valves and seals", "up", 4, 9_500, 0, 0, null, "0.5", "9%"],
  ["sensors", "在线仪表与传感器", "instruments and sensors", "up", 4, 8_000, 600, 1, 10_000, "0.3", "15%"],
  ["motors", "泵与电机", "pumps and motors", "up", 3, 11_000, 6_200, 4, 3_300, "0.6", "7%"],
  ["vessels", "压力容器", "pressure vessels", "mid", 4, 26_000, 24_000, 5, 2_400, "0.8", "8%"],
  ["controls", "自动控制系统", "control systems", "mid", 5, 15_000, 5_500, 2, 5_050, "0.4", "18%"],
  ["machining", "精密加工", "precision machining", "mid", 3, 14_000, 13_500, 11, 1_300, "0.9", "5%"],
  ["water", "制药用水设备", "pharmaceutical water equipment", "down", 5, 30_000, 60_000, 1, 10_000, "0.8", "22%"],
  ["process", "制药工艺设备", "pharmaceutical process equipment", "down", 5, 45_000, 38_000, 2, 6_800, "0.7", "20%"],
  ["energy", "新能源装备", "new-energy equipment", "down", 4, 24_000, 20_000, 2, 5_200, "0.5", "25%"],
];

/** @type {Chain} */
const equipmentChain = {
  ...place,
  id: "jiutai-equipment",
  edition: "2024-08",
  title: text("装备制造产业链（合成数据）", "equipment manufacturing (made up)"),
  source: { title: text("合成数据，链主见于报告", "made up; the chain leaders are from the report"), year: 2024 },
  nodes: nodesOf(equipmentRows),
  edges: [
    ...edgesOf(
      "steel vessels 0.35, steel castings 0.4, steel energy 0.25, castings motors 0.2, castings process 0.05, " +
        "valves water 0.1, valves process 0.08, sensors controls 0.2, motors water 0.08, motors process 0.07, " +
        "vessels water 0.2, vessels process 0.25, controls water 0.15, controls process 0.15, controls energy 0.1, " +
        "machining process 0.1, machining energy 0.12",
    ),
    { from: "process", to: "steel", kind: "recycles" },
  ],
  facts: factsOf(equipmentRows),
  enterprises: [
    {
      id: "chutian-huatong",
      name: text("楚天华通", "Chutian Huatong"),
      namedAsLeader: true,
      roles: [{ node: "water" }, { node: "process" }],
      master: leader,
    },
    {
      id: "jilin-jigang",
      name: text("吉林吉钢", "Jilin Jigang steel"),
      namedAsLeader: true,
      roles: [{ node: "steel" }],
      master: leader,
    },
    {
      id: "tianlang",
      // The source at hand gives the name in letters only.
      name: text("Tianlang新能源", "Tianlang new energy"),
      namedAsLeader: true,
      roles: [{ node: "energy" }],
      master: leader,
    },
  ],
  flags: [
    { node: "controls", kind: "hot", since: "2024-01-01", source: synthetic },
    {
      node: "process",
      kind: "blocked",
      since: "2024-03-01",
      source: synthetic,
      says: text("关键膜件依赖单一境外来源", "a key membrane has one source, abroad"),
    },
    // Two zones that both say they lead in vessels: one of them should look elsewhere.
    { node: "vessels", kind: "leading", region: "z01", since: "2023-01-01", source: synthetic },
    { node: "vessels", kind: "leading", region: "z04", since: "2023-06-01", source: synthetic },
    { node: "water", kind: "leading", region: "z04", since: "2023-01-01", source: synthetic },
  ],
  duties: [
    { leader: "区领导1", unit: "工信部门", carriers: ["装备产业园", "开发区"] },
    { node: "controls", leader: "区领导2", unit: "科技部门" },
  ],
};

/** @type {Chain} */
const equipmentTarget = {
  ...equipmentChain,
  edition: "2026",
  title: text("装备制造产业链目标图谱（合成数据）", "equipment manufacturing, the target (made up)"),
  nodes: [
    ...equipmentChain.nodes,
    { id: "membranes", name: text("超滤与反渗透膜", "filtration membranes"), stage: "up", importance: 4 },
    { id: "validation", name: text("验证与运维服务", "validation and maintenance"), stage: "down", importance: 3 },
  ],
  edges: [
    ...(equipmentChain.edges ?? []),
    ...edgesOf("membranes water 0.12"),
    { from: "validation", to: "process", kind: "serves" },
  ],
};

/** @type {Candidate[]} */
const equipmentCandidates = [
  {
    id: "K1",
    name: text("阀门企业甲（虚构）", "valve maker A (made up)"),
    stage: "signed",
    probability: "80%",
    investment: "3亿元",
    onNegativeList: false,
    energyPerOutput: "0.12",
    landAvailable: true,
    risk: "20",
    roles: [{ node: "valves", revenueShare: "100%", capacity: "8000万元" }],
  },
  {
    id: "K2",
    name: text("控制系统企业乙（虚构）", "control-system maker B (made up)"),
    stage: "negotiating",
    probability: "40%",
    investment: "5亿元",
    onNegativeList: false,
    energyPerOutput: "0.05",
    landAvailable: true,
    risk: "30",
    roles: [
      { node: "controls", revenueShare: "70%", capacity: "9000万元" },
      { node: "sensors", revenueShare: "30%", capacity: "3000万元" },
    ],
  },
  {
    id: "K3",
    name: text("传感器企业丙（虚构）", "sensor maker C (made up)"),
    listedOn: "2024-05-20",
    investment: "2亿元",
    onNegativeList: false,
    energyPerOutput: "0.04",
    landAvailable: true,
    risk: "40",
    roles: [{ node: "sensors", revenueShare: "100%", capacity: "7000万元" }],
  },
  {
    id: "K4",
    name: text("铸造企业丁（虚构）", "foundry D (made up)"),
    listedOn: "2024-06-11",
    investment: "4亿元",
    onNegativeList: false,
    energyPerOutput: "0.9",
    landAvailable: true,
    risk: "30",
    roles: [{ node: "castings", revenueShare: "100%", capacity: "9000万元" }],
  },
  {
    id: "K5",
    name: text("膜材料企业戊（虚构）", "membrane maker E (made up)"),
    listedOn: "2024-07-02",
    investment: "6亿元",
    onNegativeList: false,
    energyPerOutput: "0.1",
    landAvailable: true,
    risk: "35",
    roles: [{ node: "membranes", revenueShare: "100%", capacity: "4000万元" }],
  },
  {
    id: "K6",
    name: text("电机企业己（虚构）", "motor maker F (made up)"),
    listedOn: "2024-01-15",
    delistedOn: "2024-06-30",
    investment: "1亿元",
    onNegativeList: false,
    energyPerOutput: "0.1",
    landAvailable: true,
    risk: "50",
    roles: [{ node: "motors", revenueShare: "100%", capacity: "3000万元" }],
  },
];

/** @type {Row[]} */
const foodRows = [
  ["corn", "鲜食玉米", "fresh corn", "up", 4, 21_000, 52_000, 14, 900, "0.9", "12%"],
  ["soybeans", "大豆", "soybeans", "up", 3, 16_000, 9_000, 9, 1_500, "0.8", "2%"],
  ["livestock", "畜禽养殖", "livestock", "up", 4, 38_000, 33_000, 12, 1_100, "0.8", "3%"],
  ["packaging", "食品包装", "food packaging", "mid", 3, 12_000, 800, 1, 10_000, "0.5", "10%"],
  ["seasoning", "调味与发酵制品", "seasoning and ferments", "mid", 4, 10_000, 14_000, 2, 5_600, "0.7", "9%"],
  ["coldchain", "冷链物流", "cold chain", "mid", 4, 14_000, 5_000, 2, 5_100, "0.6", "21%"],
  ["processing", "食品加工", "food processing", "down", 5, 60_000, 56_000, 7, 2_000, "0.9", "11%"],
  ["dishes", "预制菜", "prepared dishes", "down", 5, 28_000, 0, 0, null, "0.6", "30%"],
];

/** @type {Chain} */
const foodChain = {
  ...place,
  id: "jiutai-food",
  edition: "2024-08",
  title: text("食品产业链（合成数据）", "food (made up)"),
  source: { title: text("合成数据，链主见于报告", "made up; the chain leader is from the report"), year: 2024 },
  nodes: nodesOf(foodRows),
  edges: [
    ...edgesOf(
      "corn processing 0.15, soybeans seasoning 0.4, soybeans processing 0.1, livestock processing 0.3, livestock dishes 0.3, " +
        "seasoning processing 0.08, seasoning dishes 0.06, packaging processing 0.07, packaging dishes 0.1",
    ),
    { from: "coldchain", to: "dishes", kind: "serves" },
    { from: "coldchain", to: "processing", kind: "serves" },
  ],
  facts: factsOf(foodRows),
  enterprises: [
    {
      id: "zhu-laoliu",
      name: text("朱老六食品", "Zhu Laoliu food"),
      namedAsLeader: true,
      roles: [{ node: "processing" }],
      master: leader,
    },
  ],
  flags: [
    { node: "dishes", kind: "hot", since: "2024-01-01", source: synthetic },
    { node: "processing", kind: "leading", region: "z03", since: "2023-01-01", source: synthetic },
  ],
  duties: [{ leader: "区领导3", unit: "农业农村部门", carriers: ["食品产业园"] }],
};

/** @type {Chain} */
const foodTarget = {
  ...foodChain,
  edition: "2026",
  title: text("食品产业链目标图谱（合成数据）", "food, the target (made up)"),
  nodes: [
    ...foodChain.nodes,
    { id: "inspection", name: text("食品检测", "food inspection"), stage: "mid", importance: 3 },
  ],
  edges: [...(foodChain.edges ?? []), { from: "inspection", to: "processing", kind: "serves" }],
};

/** @type {Candidate[]} */
const foodCandidates = [
  {
    id: "F1",
    name: text("预制菜企业甲（虚构）", "maker of dishes A (made up)"),
    stage: "signed",
    probability: "75%",
    investment: "8亿元",
    onNegativeList: false,
    energyPerOutput: "0.15",
    landAvailable: true,
    risk: "25",
    roles: [{ node: "dishes", revenueShare: "100%", capacity: "24000万元" }],
  },
  {
    id: "F2",
    name: text("冷链企业乙（虚构）", "cold-chain firm B (made up)"),
    stage: "negotiating",
    probability: "50%",
    investment: "2亿元",
    onNegativeList: false,
    energyPerOutput: "0.3",
    landAvailable: true,
    risk: "20",
    roles: [{ node: "coldchain", revenueShare: "100%", capacity: "7000万元" }],
  },
  {
    id: "F3",
    name: text("包装企业丙（虚构）", "packaging firm C (made up)"),
    listedOn: "2024-06-28",
    investment: "1.5亿元",
    onNegativeList: false,
    energyPerOutput: "0.2",
    // Whether there is land for it has not been asked yet.
    landAvailable: null,
    risk: "30",
    roles: [{ node: "packaging", revenueShare: "100%", capacity: "9000万元" }],
  },
];

/** How the example judges: the district publishes no cut-offs. @type {Policy} */
export const policy = {
  id: "jiutai-chains-2024",
  edition: "1",
  title: text("产业链判定标准（示例）", "how chains are judged (an example)"),
  source: { title: text("示例，该区未公布判定标准", "an example: the district publishes no cut-offs"), year: 2024 },
  gap: { broken: "10%", pain: "50%", short: "80%" },
  strengthen: { hhi: "1800", source: { title: text("美国2023年合并指南", "US Merger Guidelines, 2023"), year: 2023 } },
  extend: { locationQuotient: "1.25", relatedness: "0.4" },
  build: { completeness: "30%", relatedness: "0.4" },
  hot: { fastest: "25%" },
  lead: { locationQuotient: "1.25" },
  masters: [
    { id: "named", where: { field: "namedAsLeader", is: true }, says: text("报告所列链主", "named by the report") },
  ],
  gates: [
    {
      id: "negative-list",
      where: { field: "onNegativeList", equals: false },
      says: text("不在负面清单", "not on the negative list"),
    },
    {
      id: "energy",
      where: { field: "energyPerOutput", atMost: "0.5" },
      says: text("单位产值能耗", "energy per output"),
    },
    { id: "land", where: { field: "landAvailable", equals: true }, says: text("用地落实", "land is there") },
  ],
  fit: {
    weights: { gap: "30%", importance: "20%", unlock: "15%", relatedness: "15%", tie: "10%", scale: "5%", risk: "5%" },
    scale: "10亿元",
  },
};

export const equipment = { chain: equipmentChain, target: equipmentTarget, candidates: equipmentCandidates };
export const food = { chain: foodChain, target: foodTarget, candidates: foodCandidates };
