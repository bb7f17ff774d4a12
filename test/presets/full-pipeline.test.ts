import { describe, expect, test } from "vitest";
import {
  advance,
  conversion,
  missingFor,
  movesOf,
  replay,
  ripeList,
  rollingPlan,
  warMap,
} from "../../src/pipeline/index.js";
import { fullPipeline } from "../../src/presets/index.js";

type Events = Parameters<typeof replay>[1];

function dossiersOf(events: readonly object[], asOf: string) {
  return replay(fullPipeline, events as Events, { asOf }).dossiers;
}

const paper = (project: string, evidence: string, on: string) => ({
  id: `${project}-paper-${evidence}`,
  project,
  kind: "evidence-attached",
  evidence,
  on,
});
const entered = (project: string, stage: string, on: string, set?: object) => ({
  id: `${project}-${stage}`,
  project,
  kind: "entered",
  stage,
  on,
  ...(set ? { set } : {}),
});

/** A project that goes the whole way: signed on 10 January, started in June, producing a year later. */
const whole = [
  {
    id: "p-0",
    project: "p",
    kind: "registered",
    on: "2023-09-01",
    record: { name: "P", industry: { code: "C36" }, investment: { total: "2亿元" } },
  },
  paper("p", "proposal", "2023-09-10"),
  entered("p", "packaging", "2023-09-10"),
  entered("p", "talks", "2023-10-01", { investors: [{ name: "X" }], steward: "Li", considersOthers: false }),
  {
    id: "p-signed",
    project: "p",
    kind: "signed",
    class: "contract",
    on: "2024-01-10",
    set: { carrier: "zone", leader: "A", department: "B" },
  },
  paper("p", "contract", "2024-01-10"),
  entered("p", "contract", "2024-01-10"),
  paper("p", "business-licence", "2024-01-20"),
  entered("p", "registered", "2024-01-20"),
  paper("p", "project-approval", "2024-03-01"),
  entered("p", "approved", "2024-03-01"),
  paper("p", "construction-permit", "2024-06-01"),
  paper("p", "start-report", "2024-06-03"),
  entered("p", "started", "2024-06-03"),
  paper("p", "statistics-entry", "2024-06-25"),
  entered("p", "statistics", "2024-06-25"),
  paper("p", "completion-acceptance", "2025-05-20"),
  entered("p", "completed", "2025-05-20"),
  paper("p", "production-report", "2025-06-03"),
  entered("p", "producing", "2025-06-03"),
  entered("p", "full-capacity", "2025-12-31", { output: { planned: "3亿元", actual: "3亿元" } }),
];

describe("a project in the full pipeline", () => {
  test("goes the whole way without anything strange", () => {
    const [dossier] = dossiersOf(whole, "2025-12-31");
    expect(dossier?.stage).toBe("full-capacity");
    expect(dossier?.anomalies).toEqual([]);
    // 10 January to 3 June 2024: 21 + 29 + 31 + 30 + 31 + 3 = 145. A year later: 365. 3 June to 31 December: 27 + 31 + 31 + 30 + 31 + 30 + 31 = 211.
    expect(dossier?.durations).toEqual({
      "contract-to-start": 145,
      "start-to-production": 365,
      "production-to-capacity": 211,
    });
    expect(dossier?.clocks["start"]).toMatchObject({ state: "done", due: "2024-07-10", on: "2024-06-03" });
    expect(dossier?.clocks["statistics"]).toMatchObject({ state: "done", due: "2024-07-03", on: "2024-06-25" });
  });

  test("meets each gate on its way, and would not with one thing less", () => {
    const moves = whole.filter(({ kind }) => kind === "entered") as { stage: string; on: string; set?: object }[];
    for (const move of moves) {
      const until = whole.slice(0, whole.indexOf(move as never));
      const [dossier] = dossiersOf(until, move.on);
      if (!dossier) throw new Error("no dossier");
      const to = { id: "next", to: move.stage, on: move.on, ...(move.set ? { set: move.set } : {}) };
      expect(advance(fullPipeline, dossier, to as never).accepted, move.stage).toBe(true);
      const without = until.filter(({ kind }, index) => !(kind === "evidence-attached" && index >= until.length - 1));
      const { set: _set, ...bare } = to as { set?: object };
      const [poorer] = dossiersOf(without, move.on);
      expect(poorer && advance(fullPipeline, poorer, bare as never).accepted, `${move.stage}, poorer`).toBe(false);
    }
  });

  test("asks of talks what the four rows say", () => {
    const record = { name: "P", investment: { total: "1亿元" }, investors: [{ name: "X" }], steward: "Li" };
    const asked = (more: object) =>
      missingFor(fullPipeline, { after: { ...record, ...more }, stage: "talks", on: "2024-05-01" }).missing.map(
        (each) => each.field,
      );
    expect(asked({ considersOthers: null })).toEqual(["considersOthers"]);
    expect(asked({ considersOthers: false })).toEqual([]);
    expect(asked({ considersOthers: true, competitors: [] })).toEqual(["competitors"]);
    expect(asked({ considersOthers: true, competitors: ["Y"] })).toEqual([]);
  });

  test("needs a leader and a department to be signed from 50 million yuan on", () => {
    const asked = (total: string) =>
      missingFor(fullPipeline, {
        after: {
          name: "P",
          investment: { total },
          investors: [{ name: "X" }],
          steward: "Li",
          carrier: "zone",
          signing: { class: "contract" },
          evidence: { contract: { on: "2024-05-01" } },
        },
        stage: "contract",
        on: "2024-05-01",
      }).missing.map((each) => each.field);
    expect(asked("4999.99万元")).toEqual([]);
    expect(asked("5000万元")).toEqual(["leader", "department"]);
  });

  test("is taken back by its steward or the office only", () => {
    const [dossier] = dossiersOf(whole.slice(0, 4), "2023-12-01");
    const back = (actor: object) =>
      dossier &&
      advance(fullPipeline, dossier, { id: "back", to: "packaging", on: "2023-12-01", actor, reason: "no site" })
        .accepted;
    expect([back({ id: "Li" }), back({ id: "Wang", role: "office" }), back({ id: "Wang" })]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("may be signed at once, and go from start to completion, but skips nothing else", () => {
    const skips = movesOf(fullPipeline).filter(({ kind }) => kind === "skip");
    expect(skips.filter(({ to }) => to === "contract").map(({ from }) => from)).toEqual([
      "planning",
      "packaging",
      "talks",
      "intent",
    ]);
    expect(skips.filter(({ to }) => !["talks", "intent", "agreement", "contract"].includes(to))).toMatchObject([
      { from: "started", to: "completed" },
    ]);
  });
});

describe("what leaders see", () => {
  const asOf = "2024-06-30";
  const projects = [
    { id: "idea", stage: "planning", name: "idea" },
    { id: "ripe", stage: "talks", investment: { total: "1亿元" }, terms: { agreed: true }, carrier: "zone" },
    { id: "unripe", stage: "talks", investment: { total: "3000万元" }, terms: { agreed: false } },
    // Signed on 31 December: six months are up on 30 June, the day itself still in time.
    {
      id: "s1",
      project: "due-today",
      kind: "registered",
      stage: "contract",
      on: "2023-12-31",
      record: { investment: { total: "2亿元" } },
    },
    {
      id: "s2",
      project: "over",
      kind: "registered",
      stage: "contract",
      on: "2023-12-29",
      record: { investment: { total: "3亿元" } },
    },
    {
      id: "f",
      project: "paid",
      kind: "registered",
      stage: "started",
      on: "2024-06-20",
      record: { investment: { total: "4亿元" }, funds: { total: "1000万元" } },
    },
  ];
  const dossiers = dossiersOf(projects, asOf);

  test("the rolling plan puts each in one of the four batches", () => {
    const { rows, unplaced, overlaps } = rollingPlan(fullPipeline, dossiers, { plan: "rolling" });
    expect(rows.map(({ batch, projects: ids }) => [batch, ...ids])).toEqual([
      ["plan-and-package", "idea"],
      ["negotiate", "ripe", "unripe"],
      ["sign-and-land", "due-today", "over"],
      ["funds-in", "paid"],
    ]);
    // 2 + 3 = 5亿元
    expect(rows[2]?.stock.amount).toEqual({ amount: "500000000", currency: "CNY" });
    expect([unplaced, overlaps]).toEqual([[], []]);
  });

  test("the war map holds what is from 50 million yuan on, the late first, with its light", () => {
    const { rows } = warMap(fullPipeline, dossiers);
    expect(rows.map(({ project, light, clock }) => [project, light?.colour, clock?.reading.days ?? null])).toEqual([
      ["over", "red", 1],
      ["due-today", "yellow", 0],
      ["paid", "green", 20],
      ["ripe", "green", null],
    ]);
  });

  test("the ripe list holds whose terms are agreed and whose site is chosen", () => {
    expect(ripeList(fullPipeline, dossiers).rows.map(({ project, to, by }) => [project, to, by])).toEqual([
      ["ripe", "contract", "maturity"],
    ]);
  });

  test("the start rate of a year is started out of signed", () => {
    const all = dossiersOf([...projects, ...whole], "2025-12-31");
    // Signed in 2024: p alone, and it started.
    const { numerator, denominator, rate } = conversion(fullPipeline, all, { cohort: "start-rate", period: "2024" });
    expect([numerator.count, denominator.count, rate.count?.exact]).toEqual([1, 1, "1"]);
    // Signed in 2023: two, neither started.
    expect(conversion(fullPipeline, all, { cohort: "start-rate", period: "2023" }).rate.count?.exact).toBe("0");
  });
});
