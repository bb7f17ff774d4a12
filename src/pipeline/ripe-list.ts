import { compileCondition, explainCondition } from "../condition/index.js";
import { type DefinitionRef, say, type Text, type Why } from "../reason/index.js";
import { ACTIVE } from "./activity.js";
import type { Dossier } from "./dossier.js";
import { factsOf } from "./facts.js";
import type { Machine } from "./machine.js";
import { titleOf } from "./moves/life.js";
import { nameOf } from "./name-of.js";
import { nextStage, standsBefore } from "./next-step.js";
import { machineOf } from "./parse-pipeline.js";
import type { Pipeline, PipelineInput } from "./pipeline.js";
import { readDossiers } from "./read-dossiers.js";
import { type Undecided, undecidedBy } from "./undecided.js";
import type { Ripeness } from "./view.js";
import { viewTexts } from "./words.js";

interface Candidate {
  readonly project: string;
  readonly name: Text;
  readonly stage: string;
  readonly to: string;
}

/** A project that is ripe for a stage: its gate asks for nothing more, or the declared maturity condition holds. */
export interface RipeRow extends Candidate {
  readonly by: "gate" | "maturity";
  readonly why: Why;
}

export interface RipeList {
  readonly definition: DefinitionRef;
  readonly asOf: string | null;
  readonly knownOn: string | null;
  readonly rows: readonly RipeRow[];
  readonly undecided: readonly (Candidate & Undecided)[];
}

/**
 * Which projects are ripe (成熟项目清单): all is met for a stage but the move itself, or a declared maturity condition holds.
 * Only active projects are asked about. A pipeline that declares no ripeness asks of each project whether it is ripe
 * for the next stage it can go to. A project for which a maturity condition is unknown is listed as undecided; what is
 * unknown to a gate counts as missing.
 *
 * Refused: dossiers of different days.
 *
 * @example
 * const pipeline = { id: "short", edition: "1", stages: [{ id: "talks" }, { id: "signed", gates: [{ require: ["total"] }] }] };
 * const { dossiers } = replay(pipeline, [{ id: "a", total: "1亿元" }, { id: "b" }], { asOf: "2024-06-30" });
 * ripeList(pipeline, dossiers).rows.map((each) => [each.project, each.to, each.by]) // → [["a", "signed", "gate"]]
 */
export function ripeList(pipeline: PipelineInput | Pipeline, dossiers: readonly Dossier[]): RipeList {
  const machine = machineOf(pipeline);
  const { asOf, knownOn, dossiers: now } = readDossiers(machine, dossiers);
  const trials = new Map(machine.pipeline.stages.map(({ id }) => [id, trialsOf(machine, id)]));
  const rows: RipeRow[] = [];
  const undecided: (Candidate & Undecided)[] = [];
  for (const dossier of now) {
    if (dossier.activity !== ACTIVE) continue;
    for (const { to, ripe } of trials.get(dossier.stage) ?? []) {
      const found = ripe(dossier);
      if (!found) continue;
      const candidate = { project: dossier.project, name: nameOf(dossier), stage: dossier.stage, to };
      if ("unknown" in found) undecided.push({ ...candidate, ...found });
      else rows.push({ ...candidate, ...found });
    }
  }
  return { definition: machine.ref, asOf, knownOn, rows, undecided };
}

interface Trial {
  readonly to: string;
  readonly ripe: (dossier: Dossier) => Pick<RipeRow, "by" | "why"> | Undecided | undefined;
}

/** For which stages a project in a stage may be ripe, in their order. */
function trialsOf(machine: Machine, stage: string): readonly Trial[] {
  const { order, pipeline } = machine;
  const next = nextStage(machine, stage);
  const onward: readonly Ripeness[] = next === undefined ? [] : [{ from: [stage], to: next }];
  return (pipeline.ripe ?? onward)
    .filter(({ from }) => from.includes(stage))
    .sort((a, b) => (order.get(a.to) as number) - (order.get(b.to) as number))
    .map(({ to, where }) => ({ to, ripe: where ? byMaturity(machine, where) : byGate(machine, to) }));
}

function byGate(machine: Machine, to: string): Trial["ripe"] {
  const says = say(viewTexts["gate-clear"], { stage: titleOf(machine, to) });
  const why: Why = { code: "gate-clear", values: { stage: to }, says, because: [] };
  return (dossier) => (standsBefore(machine, dossier, to).clear ? { by: "gate", why } : undefined);
}

function byMaturity(machine: Machine, where: NonNullable<Ripeness["where"]>): Trial["ripe"] {
  const { trim = false } = machine.pipeline;
  const asking = { trim, name: machine.names };
  const ask = compileCondition(where, { trim });
  return (dossier) => {
    const look = factsOf(dossier.record, dossier);
    const verdict = ask(look);
    if (verdict === "unknown") return undecidedBy(where, look, asking);
    return verdict === "true" ? { by: "maturity", why: explainCondition(where, look, asking) } : undefined;
  };
}
