import { type Colour, lightOf } from "../figure/index.js";
import type { DefinitionRef, Text, Why } from "../reason/index.js";
import type { Dossier } from "./dossier.js";
import { factsOf } from "./facts.js";
import { machineOf } from "./parse-pipeline.js";
import type { Pipeline, PipelineInput } from "./pipeline.js";
import { readDossiers } from "./read-dossiers.js";

/** A light on a project, the rule that lit it (`null` where none did), and why. */
export interface LightRow {
  readonly light: string;
  readonly title: Text;
  readonly colour: Colour;
  readonly rule: number | null;
  readonly why: Why;
}

export interface LightsOn {
  readonly definition: DefinitionRef;
  readonly project: string;
  readonly asOf: string;
  readonly knownOn: string | null;
  readonly rows: readonly LightRow[];
}

/**
 * Every light of a pipeline on one project (亮灯), in the order of the definition.
 *
 * @example
 * const pipeline = { id: "short", edition: "1", stages: [{ id: "talks" }, { id: "signed" }],
 *   lights: [{ id: "pace", rules: [{ if: { field: "stage", equals: "signed" }, is: "green" }, { is: "yellow" }] }] };
 * const { dossiers } = replay(pipeline, [{ id: "a" }], { asOf: "2024-06-30" });
 * lightsOn(pipeline, dossiers[0]).rows.map((each) => [each.light, each.colour]) // → [["pace", "yellow"]]
 */
export function lightsOn(pipeline: PipelineInput | Pipeline, dossier: Dossier): LightsOn {
  const machine = machineOf(pipeline);
  const { lights = [], trim = false } = machine.pipeline;
  readDossiers(machine, [dossier]);
  const { project, asOf, knownOn, record } = dossier;
  const asking = { trim, name: machine.names };
  const look = factsOf(record, dossier);
  const rows = lights.map((light): LightRow => {
    const { id, title = { zh: id, en: id } } = light;
    return { light: id, title, ...lightOf(light, look, asking) };
  });
  return { definition: machine.ref, project, asOf, knownOn, rows };
}
