import type { PipelineInput } from "../pipeline/index.js";

const office = { field: "actor.role", equals: "office" } as const;
const wentElsewhere = { id: "went-elsewhere", title: { zh: "落户外地", en: "went elsewhere" } } as const;
const givenUp = { id: "given-up", title: { zh: "投资方放弃投资", en: "investment given up" } } as const;
const notFit = { id: "not-fit", title: { zh: "不符合准入条件", en: "does not meet the conditions of entry" } } as const;
const notPerformed = { id: "not-performed", title: { zh: "未履行合同", en: "contract not performed" } } as const;

/** How a project of the full pipeline stands still, and how it ends. */
export const fullActivities = [
  {
    id: "paused",
    is: "paused",
    title: { zh: "暂停", en: "paused" },
    stages: [
      "planning",
      "packaging",
      "talks",
      "intent",
      "agreement",
      "contract",
      "registered",
      "approved",
      "started",
      "statistics",
      "completed",
    ],
  },
  {
    id: "lost",
    is: "closed",
    title: { zh: "流失", en: "lost" },
    stages: ["planning", "packaging", "talks", "intent", "agreement"],
    reasons: [wentElsewhere, givenUp, notFit],
    leave: office,
  },
  {
    id: "withdrawn",
    is: "closed",
    title: { zh: "退出", en: "withdrawn" },
    stages: ["contract", "registered", "approved", "started", "statistics", "completed", "producing"],
    reasons: [wentElsewhere, givenUp],
    leave: office,
  },
  {
    id: "terminated",
    is: "closed",
    title: { zh: "终止", en: "terminated" },
    stages: ["contract", "registered", "approved", "started", "statistics", "completed", "producing"],
    reasons: [notPerformed, notFit],
    by: office,
    leave: office,
  },
  {
    id: "finished",
    is: "closed",
    title: { zh: "办结", en: "finished" },
    stages: ["full-capacity"],
    reason: "optional",
    leave: office,
  },
] as const satisfies PipelineInput["activities"];
