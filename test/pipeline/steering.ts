import { type Dossier, type PipelineInput, type ReplayOptions, replay } from "../../src/pipeline/index.js";

/** Six stages, one way of pausing and one of closing, and the four batches of Jilin city (2022), by stage. */
export const steering: PipelineInput = {
  id: "steering",
  edition: "1",
  fields: { total: { zh: "总投资", en: "total investment" } },
  stages: [
    { id: "idea" },
    { id: "packaged" },
    { id: "talks", title: { zh: "洽谈", en: "talks" } },
    { id: "signed", title: { zh: "签约", en: "signed" }, gates: [{ require: ["investor", "total"] }] },
    { id: "started", gates: [{ require: ["land"] }] },
    { id: "producing" },
  ],
  moves: [{}],
  activities: [
    { id: "paused", is: "paused", reason: "optional" },
    { id: "lost", is: "closed", reason: "optional" },
  ],
  clocks: [
    { id: "start", from: { entered: "signed" }, until: { entered: "started" }, within: { days: 90 }, warn: 10 },
    { id: "register", from: { entered: "signed" }, until: { field: "registered" }, within: { days: 30 }, warn: 5 },
  ],
  lights: [
    {
      id: "pace",
      rules: [
        { if: { field: "clocks.start.state", equals: "over", absent: false }, is: "red" },
        { if: { field: "total", lessThan: "1亿元" }, is: "yellow" },
        { is: "green" },
      ],
    },
  ],
  plans: [
    {
      id: "rolling",
      amount: "total",
      disjoint: true,
      batches: [
        { id: "plan", title: { zh: "谋划包装一批", en: "planned and packaged" }, stages: ["idea", "packaged"] },
        { id: "negotiate", title: { zh: "洽谈推动一批", en: "negotiated" }, stages: ["talks"] },
        { id: "sign", stages: ["signed", "started"], target: { count: 50, amount: "260亿元" } },
        { id: "fund", where: { field: "funds", moreThan: "0" } },
      ],
    },
    {
      id: "winter",
      amount: "total",
      window: "2023-11-01/2024-02-29",
      where: { field: "activity", equals: "active" },
      batches: [{ id: "sign", stages: ["signed", "started", "producing"], target: { count: "4" } }],
    },
  ],
  warMap: { where: { field: "total", atLeast: "5000万元" }, amount: "total", light: "pace" },
  cohorts: [
    { id: "start-rate", from: "signed", to: "started", amount: "total" },
    { id: "by-count", from: "signed", to: "producing", denominator: "started" },
  ],
};

type Step = readonly [day: string, what: string];

/** A project that is registered with its record in a stage on a day, and then goes on: into stages, or paused, resumed, closed. */
export function story(project: string, record: object, [[day, stage], ...later]: readonly [Step, ...Step[]]) {
  const registered = { id: `${project}-0`, project, kind: "registered", on: day, stage, record };
  const steps = later.map(([on, what], index) => {
    const base = { id: `${project}-${index + 1}`, project, on, seq: index };
    if (what === "paused" || what === "resumed") return { ...base, kind: what };
    return what === "lost" ? { ...base, kind: "closed", as: what } : { ...base, kind: "entered", stage: what };
  });
  return [registered, ...steps];
}

export function dossiersOf(
  stories: readonly ReturnType<typeof story>[],
  options: ReplayOptions,
  pipeline: PipelineInput = steering,
): readonly Dossier[] {
  return replay(pipeline, stories.flat(), options).dossiers;
}

/** So many projects alike, with ids of their own. */
export function many(count: number, make: (id: string, index: number) => ReturnType<typeof story>) {
  return Array.from({ length: count }, (_, index) => make(`m${String(index).padStart(3, "0")}`, index));
}
