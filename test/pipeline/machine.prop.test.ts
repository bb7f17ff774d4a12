import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/calendar/index.js";
import {
  type Advance,
  advance,
  type Dossier,
  type Move,
  type Pipeline,
  parsePipeline,
  replay,
} from "../../src/pipeline/index.js";
import type { ProjectEvent } from "../../src/project/index.js";
import { deepFreeze } from "../../src/reason/index.js";
import { firstChanges, pipeline, type Wish, wishes } from "../support/arbitraries/pipeline.js";
import { type Deed, edited, Oracle, type Project } from "../support/pipeline-oracle.js";

type Json = Readonly<Record<string, unknown>>;

/** A pipeline, the events of one project of it, and its dossier. */
interface Real {
  readonly pipeline: Pipeline;
  events: readonly ProjectEvent[];
  dossier: Dossier;
}

/** The same as the oracle sees it. */
interface Model {
  readonly oracle: Oracle;
  project: Project;
}

const rowLists = [
  "satisfied",
  "missing",
  "violated",
  "unauthorised",
  "waived",
  "expired",
  "warnings",
  "untouched",
] as const;

/** What an answer names, as the oracle does. */
function named(missing: Advance["missing"] & object): Set<string> {
  return new Set(
    rowLists.flatMap((list) =>
      missing[list].map(({ stage, field, requirement }) => `${list} ${stage} ${field ?? requirement}`),
    ),
  );
}

function dossierOf(pipeline: Pipeline, events: readonly ProjectEvent[], asOf: string): Dossier {
  const [dossier] = replay(pipeline, events, { asOf }).dossiers;
  return deepFreeze(dossier as Dossier);
}

/** What keeps a project from moving would keep it from standing where it does. */
const illegal = [
  "move-not-allowed",
  "stage-out-of-order",
  "activity-not-legal",
  "already-idle",
  "not-idle",
  "moved-while-idle",
];

/** Somebody wants something of a project. */
class Command implements fc.Command<Model, Real> {
  readonly wish: Wish;

  constructor(wish: Wish) {
    this.wish = wish;
  }

  check({ oracle }: Readonly<Model>): boolean {
    return !("waive" in this.wish.what) || oracle.stages.some((stage) => oracle.asks(stage).length > 0);
  }

  run(model: Model, real: Real): void {
    const { oracle, project } = model;
    const { actor, reason, days, what } = this.wish;
    const deed: Deed = { actor, reason, on: addDays(project.last, days) };
    const said = {
      id: `e${real.events.length}`,
      on: deed.on,
      ...(actor === undefined ? {} : { actor }),
      ...(reason === undefined ? {} : { reason }),
    };
    const expected = this.#expect(oracle, project, deed);
    const move = deepFreeze({ ...said, ...expected.move }) as Move;
    const answer = advance(real.pipeline, real.dossier, move);

    const early = days < 0 ? ["early"] : [];
    expect(new Set(answer.obstacles.map(({ code }) => code))).toEqual(new Set([...early, ...expected.obstacles]));
    if (answer.missing === null || expected.missing)
      expect(answer.missing && named(answer.missing)).toEqual(expected.missing ?? null);
    const blocks = [...(expected.missing ?? [])].filter((row) => /^(missing|violated|unauthorised|expired) /.test(row));
    expect(answer.accepted).toBe(blocks.length + expected.obstacles.length + early.length === 0);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    expect(structuredClone(answer)).toEqual(answer);
    for (const { says } of answer.obstacles) expect(says.zh && says.en).toBeTruthy();

    if (!answer.accepted) {
      expect(answer.events).toEqual([]);
      expect(dossierOf(real.pipeline, real.events, real.dossier.asOf)).toEqual(real.dossier);
      return;
    }
    real.events = [...real.events, ...answer.events];
    real.dossier = dossierOf(real.pipeline, real.events, deed.on);
    model.project = { ...expected.becomes, last: deed.on };
    const { record, stage, activity } = real.dossier;
    expect({ record, stage, activity, last: deed.on }).toEqual(model.project);
    expect(oracle.isLegal(stage, activity)).toBe(true);
    expect(real.dossier.anomalies.filter(({ code }) => illegal.includes(code))).toEqual([]);
    if (what && "to" in what) {
      expect(oracle.rule(project.stage, stage)?.["by"] ?? "anyone").not.toBe("nobody");
      expect(real.dossier.entered[stage]).toBeDefined();
    }
  }

  /** The move, what is in its way, and what becomes of the project if nothing is. */
  #expect(
    oracle: Oracle,
    project: Project,
    deed: Deed,
  ): {
    readonly move: object;
    readonly obstacles: readonly string[];
    readonly missing?: Set<string>;
    readonly becomes: Omit<Project, "last">;
  } {
    const { what } = this.wish;
    const { record } = project;
    if ("activity" in what) {
      const ids = ["active", ...((oracle.pipeline["activities"] as Json[]) ?? []).map(({ id }) => id as string)];
      const activity = ids[(ids.indexOf(project.activity) + what.activity) % ids.length] as string;
      return {
        move: { activity },
        obstacles: oracle.inTheWayOf(project, activity, deed),
        becomes: { ...project, activity },
      };
    }
    if ("waive" in what) {
      const all = oracle.stages.flatMap((stage) => oracle.asks(stage).filter((each) => each.stage === stage));
      const asked = all[what.waive % all.length]!;
      const until = what.until === undefined ? {} : { until: addDays(deed.on, what.until) };
      const waiver = {
        stage: asked.stage,
        requirement: asked.name,
        ...(deed.reason === undefined ? {} : { reason: deed.reason }),
        ...until,
        on: deed.on,
        ...(deed.actor === undefined ? {} : { by: deed.actor }),
      };
      return {
        move: { waive: { stage: asked.stage, requirement: asked.name }, ...until },
        obstacles: oracle.inTheWayOfLifting(project, asked, { ...deed, ...until }),
        becomes: { ...project, record: { ...record, waivers: [...((record["waivers"] as Json[]) ?? []), waiver] } },
      };
    }
    const { set } = what;
    const after = set === undefined ? record : edited(record, set);
    const obstacles = after === undefined ? ["path-blocked"] : [];
    const seen = after ?? record;
    if (!("to" in what)) {
      const missing = oracle.standsBetween(project, project.stage, deed, seen, true);
      return { move: { set }, obstacles, ...(after && { missing }), becomes: { ...project, record: seen } };
    }
    const to = oracle.stages[(oracle.stages.indexOf(project.stage) + what.to) % oracle.stages.length] as string;
    const activity = (oracle.rule(project.stage, to)?.["activity"] as string | undefined) ?? project.activity;
    return {
      move: { to, ...(set && { set }) },
      obstacles: [...obstacles, ...oracle.inTheWay(project, to, deed)],
      ...(after && { missing: oracle.standsBetween(project, to, deed, seen, false) }),
      becomes: { record: seen, stage: to, activity },
    };
  }

  toString(): string {
    return JSON.stringify(this.wish);
  }
}

const commands = fc.commands(
  [wishes.move, wishes.move, wishes.edit, wishes.stand, wishes.lift].map((wish: fc.Arbitrary<Wish>) =>
    wish.map((each) => new Command(each)),
  ),
  { maxCommands: 20, size: "max" },
);

describe("the machine agrees with an oracle of it", () => {
  test("whatever is wanted: what it refuses changes nothing and says why, what it accepts is legal and is replayed", () => {
    fc.assert(
      fc.property(pipeline, firstChanges, fc.nat(2), commands, (input, set, at, wanted) => {
        const setup = () => {
          const pipeline = parsePipeline(input);
          const oracle = new Oracle(input as unknown as Json);
          const stage = oracle.stages[at % oracle.stages.length] as string;
          const record = { id: "p", ...(edited({}, set) ?? {}) };
          const on = "2024-01-31";
          const events = deepFreeze([{ id: "e", project: "p", kind: "registered", on, stage, record }]);
          const project = { record, stage, activity: "active", last: on };
          return { model: { oracle, project }, real: { pipeline, events, dossier: dossierOf(pipeline, events, on) } };
        };
        fc.modelRun(setup, wanted);
      }),
    );
  });
});
