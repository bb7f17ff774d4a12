import { createMachine, initialTransition, transition } from "xstate";
import { advance, missingFor, parsePipeline, replay } from "../../dist/pipeline/index.js";
import { parseProjects } from "../../dist/project/index.js";
import { random } from "./random.mjs";

const stages = [
  "idea",
  "talks",
  "intent",
  "signed",
  "registered",
  "approved",
  "started",
  "built",
  "producing",
  "capacity",
];
const gate = {
  hold: [
    { field: "signing.class", equals: "contract" },
    { field: "investment.total", atLeast: "1亿元" },
    { field: "industry.class", in: ["emerging", "future"] },
  ],
};

const pipeline = parsePipeline({
  id: "bench",
  edition: "1",
  stages: stages.map((id) => (id === "signed" ? { id, gates: [gate] } : { id })),
  moves: [{ kind: "forward" }, { kind: "skip" }, { kind: "back" }],
  activities: [{ id: "paused", is: "paused" }],
  clocks: [{ id: "start", from: { entered: "signed" }, until: { entered: "started" }, within: { months: 6 } }],
});

/** Ten events a project: registered, and nine moves of stage. */
function events(projects) {
  const next = random(projects);
  return Array.from({ length: projects }, (_, p) => {
    const project = `project-${p}`;
    let day = Math.floor(next() * 300);
    return stages.map((stage, i) => {
      day += Math.floor(next() * 60) + 1;
      const on = dayText(day);
      if (i > 0) return { id: `${project}/${i}`, project, kind: "entered", on, stage };
      return { id: `${project}/${i}`, project, kind: "registered", on, record: record(project, next) };
    });
  }).flat();
}

function dayText(day) {
  const date = new Date(Date.UTC(2020, 0, 1 + day));
  return date.toISOString().slice(0, 10);
}

function record(id, next) {
  return {
    id,
    name: `项目${id}`,
    investment: { total: { amount: String(Math.floor(next() * 5e8) + 1e8), currency: "CNY" } },
    signing: { class: "contract" },
    industry: { code: "C3670", class: "emerging" },
  };
}

function realistic(id, next) {
  return {
    ...record(id, next),
    investors: [
      { name: "某某股份有限公司", origin: "上海", capital: "domestic", qualities: ["listed", "little-giant"] },
    ],
    channel: { kind: "fair", name: "投洽会" },
    carrier: "经开区",
    steward: "张三",
    leader: "李四",
    department: "工信局",
    credit: [
      { unit: "甲", share: "60%" },
      { unit: "乙", share: "40%" },
    ],
    milestones: { start: { due: "2024-09-01" }, production: { due: "2025-12-01" } },
    evidence: { licence: { on: "2024-03-01" } },
    tags: ["重点", "制造业"],
    mu: "120",
    tax: "3000万元",
    jobs: 300,
  };
}

const guarded = createMachine({
  initial: "intent",
  states: {
    intent: {
      on: {
        sign: {
          target: "signed",
          guard: ({ event }) => event.class === "contract",
        },
      },
    },
    signed: {},
  },
});

/** The pipeline: what a platform asks at every click, and what an office asks every morning. */
export function pipelineJobs() {
  const next = random(7);
  const [dossier] = replay(pipeline, events(1).slice(0, 3), { asOf: "2024-12-31" }).dossiers;
  const [start] = initialTransition(guarded);
  const move = { id: "m", to: "signed", on: "2025-01-01", actor: { role: "office" } };
  const refused = { ...dossier, record: { ...dossier.record, signing: { class: "intent" } } };
  if (!advance(pipeline, dossier, move).accepted || advance(pipeline, refused, move).accepted)
    throw new Error("advance");
  if (transition(guarded, start, { type: "sign", class: "contract" })[0].value !== "signed") throw new Error("xstate");

  const sizes = [1_000, 10_000, 100_000].map((projects) => [projects, events(projects)]);
  const projects = Array.from({ length: 100_000 }, (_, p) => realistic(`project-${p}`, next));
  const asked = { stage: "signed", on: "2025-01-01" };
  return [
    [
      "advance through a gate of 3 conditions",
      {
        "saima, accepted": () => advance(pipeline, dossier, move),
        "saima, refused": () => advance(pipeline, refused, move),
        "xstate, one guard": () => transition(guarded, start, { type: "sign", class: "contract" }),
      },
      1,
    ],
    ...sizes.map(([count, all]) => [
      `replay ${(count * 10).toLocaleString("en")} events`,
      { saima: () => replay(pipeline, all, { asOf: "2024-12-31" }) },
      1,
    ]),
    ["parse 100,000 projects", { saima: () => parseProjects(projects) }, 1],
    [
      "missingFor 100,000 projects",
      { saima: () => projects.map((after) => missingFor(pipeline, { after, ...asked })) },
      1,
    ],
  ];
}
