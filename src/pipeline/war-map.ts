import { compileCondition, lookIn } from "../condition/index.js";
import { byCodePoint } from "../exact/index.js";
import { type Colour, type Light, lightOf } from "../figure/index.js";
import { type DefinitionRef, problem, SaimaError, type Text, type Why } from "../reason/index.js";
import type { Wording } from "../unit/index.js";
import type { ClockReading, Dossier } from "./dossier.js";
import { factsOf } from "./facts.js";
import { nameOf, wordingIn } from "./name-of.js";
import { type NextStep, nextStep } from "./next-step.js";
import { machineOf } from "./parse-pipeline.js";
import type { Pipeline, PipelineInput } from "./pipeline.js";
import { readDossiers } from "./read-dossiers.js";
import { sayClock } from "./say-clock.js";
import { type Amount, amountOf } from "./stock.js";
import { type Undecided, undecidedBy } from "./undecided.js";
import { viewWords } from "./words.js";

/** The time limit that presses most. */
export interface PressingClock {
  readonly id: string;
  readonly reading: ClockReading;
  readonly says: Text;
}

/** A key project on the war map: where it stands, what comes next, what presses, and who answers for it. */
export interface WarMapRow {
  readonly project: string;
  readonly name: Text;
  readonly stage: string;
  readonly activity: string;
  /** `null` where it is not known, or the map names no amount. */
  readonly amount: Amount | null;
  /** `null` where the map names no light. */
  readonly light: { readonly id: string; readonly colour: Colour; readonly why: Why } | null;
  /** `null` where it is closed, or the way ends. */
  readonly next: NextStep | null;
  /** `null` where none is running or over. */
  readonly clock: PressingClock | null;
  readonly leader: Wording | null;
  readonly department: Wording | null;
  readonly steward: Wording | null;
}

export interface WarMap {
  readonly definition: DefinitionRef;
  readonly asOf: string | null;
  readonly knownOn: string | null;
  readonly rows: readonly WarMapRow[];
  /** Projects of which it cannot be told whether they are on the map. */
  readonly undecided: readonly ({ readonly project: string; readonly name: Text } & Undecided)[];
}

/**
 * The war map (挂图作战): the key projects that the pipeline's `warMap` names, each with its stage and light, what is missing for
 * the next stage, and the time limit that is due first. Those due first stand first, so that what is over by most days
 * leads, then what has the fewest days left, then what has no time limit; among equals by id.
 *
 * Refused: a pipeline without a war map, dossiers of different days.
 *
 * @example
 * const pipeline = { id: "short", edition: "1", stages: [{ id: "talks" }, { id: "signed", gates: [{ require: ["land"] }] }],
 *   warMap: { where: { field: "total", atLeast: "5000万元" }, amount: "total" } };
 * const { dossiers } = replay(pipeline, [{ id: "a", total: "1亿元" }, { id: "b", total: null }], { asOf: "2024-06-30" });
 * const map = warMap(pipeline, dossiers);
 * map.rows.map((each) => [each.project, each.next.stage, each.next.count]) // → [["a", "signed", 1]]
 * map.undecided.map((each) => each.project) // → ["b"]
 */
export function warMap(pipeline: PipelineInput | Pipeline, dossiers: readonly Dossier[]): WarMap {
  const machine = machineOf(pipeline);
  const { warMap: rule, lights = [], trim = false } = machine.pipeline;
  if (!rule) throw new SaimaError([problem(viewWords, "war-map-missing", ["warMap"])]);
  const { asOf, knownOn, dossiers: now } = readDossiers(machine, dossiers);
  const light = lights.find(({ id }) => id === rule.light);
  const asking = { trim, name: machine.names };
  const isOn = compileCondition(rule.where, { trim });

  const rows: WarMapRow[] = [];
  const undecided: WarMap["undecided"][number][] = [];
  for (const dossier of now) {
    const look = factsOf(dossier.record, dossier);
    const verdict = isOn(look);
    const { project, record, stage, activity } = dossier;
    const name = nameOf(dossier);
    if (verdict === "unknown") undecided.push({ project, name, ...undecidedBy(rule.where, look, asking) });
    if (verdict !== "true") continue;
    const own = lookIn(record);
    const isClosed = machine.activities.get(activity)?.is === "closed";
    rows.push({
      project,
      name,
      stage,
      activity,
      amount: amountOf(dossier, rule.amount),
      light: light ? lit(light) : null,
      next: isClosed ? null : nextStep(machine, dossier),
      clock: pressingClock(dossier),
      leader: wordingIn(own, "leader"),
      department: wordingIn(own, "department"),
      steward: wordingIn(own, "steward"),
    });

    function lit(of: Light) {
      const { colour, why } = lightOf(of, look, asking);
      return { id: of.id, colour, why };
    }
  }
  return { definition: machine.ref, asOf, knownOn, rows: rows.sort(byUrgency), undecided };
}

const pressing: ReadonlySet<ClockReading["state"]> = new Set(["running", "warning", "over"]);

/** The clock that is due first: units differ, days do not. */
function pressingClock({ clocks }: Dossier): PressingClock | null {
  const [first] = Object.entries(clocks)
    .filter(([, { state, due }]) => pressing.has(state) && due !== null)
    .sort(([a, x], [b, y]) => byCodePoint(x.due as string, y.due as string) || byCodePoint(a, b));
  if (!first) return null;
  const [id, reading] = first;
  return { id, reading, says: sayClock(reading) };
}

/** After every day. */
const NEVER = "~";

function byUrgency(a: WarMapRow, b: WarMapRow): number {
  const due = ({ clock }: WarMapRow) => clock?.reading.due ?? NEVER;
  return byCodePoint(due(a), due(b)) || byCodePoint(a.project, b.project);
}
