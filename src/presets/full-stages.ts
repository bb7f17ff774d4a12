import type { PipelineInput } from "../pipeline/index.js";

/** The thirteen stages of the full pipeline, and what entering each asks for. */
export const fullStages = [
  {
    id: "planning",
    title: { zh: "谋划", en: "planning" },
    definition: { zh: "有招商设想，尚无投资方", en: "an idea of the place's own, with no investor yet" },
    gates: [{ require: ["name"], cumulative: true }],
  },
  {
    id: "packaging",
    title: { zh: "包装", en: "packaging" },
    definition: { zh: "编有项目建议书，可对外推介", en: "a proposal is written and can be shown" },
    gates: [{ require: ["investment.total", "industry.code"], evidence: ["proposal"] }],
  },
  {
    id: "talks",
    title: { zh: "洽谈", en: "talks" },
    definition: { zh: "与投资方正式接洽", en: "formal talks with an investor" },
    gates: [
      { require: ["investors", "steward", "investment.total"], cumulative: true },
      {
        require: [
          {
            field: "considersOthers",
            cause: { zh: "研判竞争形势", en: "to judge the competition" },
          },
          { if: { field: "considersOthers", is: true }, then: { require: ["competitors"] } },
        ],
      },
    ],
  },
  {
    id: "intent",
    title: { zh: "意向", en: "intent" },
    definition: { zh: "签意向书，无约束力", en: "a letter of intent, which binds nobody" },
    gates: [{ hold: [{ field: "signing.class", in: ["intent", "agreement", "contract"] }] }],
  },
  {
    id: "agreement",
    title: { zh: "协议", en: "agreement" },
    definition: { zh: "签框架协议或战略协议", en: "a framework or strategic agreement" },
    gates: [{ hold: [{ field: "signing.class", in: ["agreement", "contract"] }] }],
  },
  {
    id: "contract",
    title: { zh: "签约", en: "contract" },
    definition: {
      zh: "签正式投资合同，不含框架协议",
      en: "a formal investment contract, framework agreements not included",
    },
    gates: [
      {
        hold: [{ field: "signing.class", equals: "contract" }],
        evidence: ["contract"],
        require: [
          "carrier",
          {
            if: { field: "investment.total", atLeast: "5000万元" },
            then: {
              require: [
                { field: "leader", cause: { zh: "双包保：领导包保", en: "double guarantee: a leader" } },
                { field: "department", cause: { zh: "双包保：部门包保", en: "double guarantee: a department" } },
              ],
            },
          },
        ],
      },
    ],
  },
  {
    id: "registered",
    title: { zh: "注册", en: "registered" },
    definition: { zh: "项目公司取得营业执照", en: "the project company has its business licence" },
    gates: [{ evidence: ["business-licence"] }],
  },
  {
    id: "approved",
    title: { zh: "立项审批", en: "approved" },
    definition: { zh: "取得项目核准、备案或批复", en: "the project is approved or filed" },
    gates: [{ evidence: ["project-approval"] }],
  },
  {
    id: "started",
    title: { zh: "开工", en: "started" },
    definition: { zh: "有施工许可并已动工", en: "a construction permit, and works begun" },
    source: {
      place: { zh: "乐山高新区", en: "Leshan high-tech zone" },
      url: "https://gxq.leshan.gov.cn/sgxq/tcdt/202101/7c40c848b54d47b18b7302c8c2170bf1.shtml",
    },
    gates: [{ evidence: ["construction-permit", "start-report"] }],
  },
  {
    id: "statistics",
    title: { zh: "入库", en: "in the statistics" },
    definition: { zh: "进入固定资产投资统计库", en: "entered in the library of fixed-asset statistics" },
    gates: [{ evidence: ["statistics-entry"] }],
  },
  {
    id: "completed",
    title: { zh: "竣工", en: "completed" },
    definition: { zh: "通过竣工验收", en: "completion accepted" },
    gates: [{ evidence: ["completion-acceptance"] }],
  },
  {
    id: "producing",
    title: { zh: "投产", en: "producing" },
    definition: { zh: "实际投入生产", en: "actually producing" },
    gates: [{ evidence: ["production-report"] }],
  },
  {
    id: "full-capacity",
    title: { zh: "达产", en: "full capacity" },
    definition: { zh: "实际产值达到设计产值", en: "actual output reaches the planned output" },
    gates: [
      {
        require: ["output.planned", "output.actual"],
        hold: [{ field: "output.actual", atLeast: { field: "output.planned" } }],
      },
    ],
  },
] as const satisfies PipelineInput["stages"];
