import type { ScorecardInput } from "../race/index.js";

/** The quarterly sheet of a county's leading teams, one for each sector. */
export const sectorTeams = {
  id: "sector-teams",
  edition: "1",
  title: { zh: "某县“双招双引”产业专班季度考评", en: "A county's sector teams: quarterly assessment" },
  source: {
    title: { zh: "“双招双引”产业专班季度考评表", en: "quarterly assessment sheet of the sector teams" },
    url: "https://cnzsr.com/e/DoPrint/?classid=23&id=5569",
    place: { zh: "某县（名称未载）", en: "a county (name not stated)" },
  },
  encoded: {
    zh: "100分，全部；加分项除最后一项（分值未载）外全部",
    en: "100 of 100; the bonuses except the last, whose amount is cut off",
  },
  assumptions: [
    {
      path: "nodes.funds.limits",
      says: {
        zh: "到位资金未见封顶规定，以满分为限，超额由加分体现",
        en: "no cap is printed for funds: held to the mark, as surplus has its own bonus",
      },
    },
    {
      path: "nodes.newProjects.treat.referenceNotPositive",
      says: { zh: "本季无时序任务的，视为完成", en: "nothing due this quarter counts as done" },
    },
    {
      path: "nodes.funds.treat.referenceNotPositive",
      says: { zh: "本季无时序任务的，视为完成", en: "nothing due this quarter counts as done" },
    },
    {
      path: "nodes.fit.treat.referenceNotPositive",
      says: { zh: "无新引进项目即无匹配度，不得分", en: "without a new project there is no fit: nothing" },
    },
    {
      path: "nodes.carriers",
      says: {
        zh: "园区、乡镇评分各取平均，按满分15分报，分占70%和30%",
        en: "the ratings of parks and of townships, each a mean out of 15, share the mark 70 to 30",
      },
    },
    {
      path: "nodes.surplus.of.over",
      says: { zh: "“超目标”与得分同按时序任务", en: "“above target” means the schedule, as in the score" },
    },
    {
      path: "nodes.bonus.points.part",
      says: { zh: "按整个、整次计", en: "projects, visits and events are counted whole" },
    },
    {
      path: "figures.over50",
      says: {
        zh: "同一项目只在最高一档计一次，且当年固定资产不低于总投资的5%，由台账认定",
        en: "a project is counted once, in its highest tier, and only with fixed assets of the year of 5 % of its total: recognised in the ledger",
      },
    },
    {
      path: "treat",
      says: {
        zh: "缺报、不适用未作规定，退回补报",
        en: "a missing or inapplicable figure is not provided for: sent back",
      },
    },
  ],
  treat: { notReported: "refuse", notApplicable: "refuse" },
  figures: {
    newProjects: {
      label: { zh: "新引进亿元以上省外项目", en: "new projects of 1亿元 and more" },
      unit: { zh: "个", en: "" },
    },
    funds: { label: { zh: "到位资金", en: "funds in place" } },
    ownSector: { label: { zh: "本产业项目", en: "projects of the own sector" }, unit: { zh: "个", en: "" } },
    allProjects: { label: { zh: "全部新引进项目", en: "all new projects" }, unit: { zh: "个", en: "" } },
    parksRating: { label: { zh: "园区评分", en: "rating by parks" } },
    townshipsRating: { label: { zh: "乡镇评分", en: "rating by townships" } },
    bundledRating: { label: { zh: "捆绑专班平均评分", en: "mean rating of the bundled teams" } },
    visits: {
      label: { zh: "县领导应邀走访企业", en: "enterprises visited by county leaders" },
      unit: { zh: "家", en: "" },
    },
    events: { label: { zh: "组织推介活动", en: "promotion events" }, unit: { zh: "次", en: "" } },
    leads: { label: { zh: "活动有效线索", en: "valid leads at events" }, unit: { zh: "条", en: "" } },
    from10to50: { label: { zh: "10—50亿元项目", en: "projects of 10–50亿元" }, unit: { zh: "个", en: "" } },
    over50: { label: { zh: "50亿元以上项目", en: "projects of 50亿元 and more" }, unit: { zh: "个", en: "" } },
    top500: { label: { zh: "500强投资企业", en: "investors of a top-500 list" }, unit: { zh: "家", en: "" } },
  },
  nodes: [
    {
      id: "newProjects",
      label: { zh: "新引进项目", en: "new projects" },
      mark: "30",
      of: { ratio: "newProjects", to: "schedule" },
      points: "proportional",
      limits: { cap: "mark" },
      treat: { referenceNotPositive: "mark" },
    },
    {
      id: "funds",
      label: { zh: "到位资金", en: "funds in place" },
      mark: "20",
      of: { ratio: "funds", to: "schedule" },
      points: "proportional",
      limits: { cap: "mark" },
      treat: { referenceNotPositive: "mark" },
    },
    {
      id: "fit",
      label: { zh: "产业匹配度", en: "industry fit" },
      mark: "20",
      of: { ratio: "ownSector", to: "allProjects" },
      points: "proportional",
      treat: { referenceNotPositive: "0" },
    },
    {
      id: "carriers",
      label: { zh: "承载单位评价", en: "rating by carrier units" },
      mark: "15",
      nodes: [
        { id: "parks", label: { zh: "园区评价", en: "parks" }, mark: "10.5", given: "parksRating", outOf: "15" },
        {
          id: "townships",
          label: { zh: "乡镇评价", en: "townships" },
          mark: "4.5",
          given: "townshipsRating",
          outOf: "15",
        },
      ],
    },
    {
      id: "bundled",
      label: { zh: "捆绑专班评价", en: "rating by bundled teams" },
      mark: "15",
      given: "bundledRating",
      outOf: "15",
    },
    {
      id: "bonus",
      label: { zh: "加分", en: "bonus" },
      role: "bonus",
      nodes: [
        {
          id: "visits",
          label: { zh: "走访企业", en: "visits" },
          role: "bonus",
          of: "visits",
          points: { each: "1", is: "0.5", part: "completed" },
          limits: { cap: "3" },
        },
        {
          id: "events",
          label: { zh: "推介活动", en: "events" },
          role: "bonus",
          of: "events",
          points: { each: "1", is: "3", part: "completed" },
        },
        {
          id: "leads",
          label: { zh: "有效线索", en: "leads" },
          role: "bonus",
          of: "leads",
          points: { each: "1", is: "0.5", part: "completed" },
        },
        {
          id: "surplus",
          label: { zh: "超目标项目", en: "projects above target" },
          role: "bonus",
          of: { excess: "newProjects", over: "schedule" },
          points: { each: "1", is: "2", part: "completed" },
          limits: { cap: "6" },
        },
        {
          id: "from10to50",
          label: { zh: "10—50亿元项目", en: "10–50亿元" },
          role: "bonus",
          of: "from10to50",
          points: { each: "1", is: "4", part: "completed" },
        },
        {
          id: "over50",
          label: { zh: "50亿元以上项目", en: "50亿元 and more" },
          role: "bonus",
          of: "over50",
          points: { each: "1", is: "8", part: "completed" },
        },
        {
          id: "top500",
          label: { zh: "500强投资", en: "top 500" },
          role: "bonus",
          of: "top500",
          points: { each: "1", is: "10", part: "completed" },
        },
      ],
    },
  ],
} as const satisfies ScorecardInput;
