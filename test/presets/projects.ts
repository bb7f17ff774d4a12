import { type PipelineInput, replay } from "../../src/pipeline/index.js";
import { fullPipeline } from "../../src/presets/index.js";

type Part = Pick<Partial<PipelineInput>, "clocks" | "lights" | "plans">;

/** The full pipeline with these clocks, lights and plans alone. */
export function fullWith({ clocks = [], lights = [], plans = [] }: Part): PipelineInput {
  const { ripe: _ripe, warMap: _warMap, ...rest } = fullPipeline;
  return { ...rest, clocks, lights, plans };
}

/** A project that stands in a stage since a day, with what its record says, and its papers by the day they were attached. */
export function project(
  id: string,
  stage: string,
  on: string,
  record: object = {},
  papers: Readonly<Record<string, string>> = {},
): object[] {
  return [
    { id: `${id}-registered`, project: id, kind: "registered", on, stage, record },
    ...Object.entries(papers).map(([evidence, day]) => ({
      id: `${id}-${evidence}`,
      project: id,
      kind: "evidence-attached",
      evidence,
      on: day,
    })),
  ];
}

/** The project goes on to a stage. */
export function moved(id: string, stage: string, on: string): object {
  return { id: `${id}-${stage}`, project: id, kind: "entered", stage, on };
}

export function dossiersOf(pipeline: PipelineInput, events: readonly object[], asOf: string) {
  return replay(pipeline, events as Parameters<typeof replay>[1], { asOf }).dossiers;
}

/** How a clock stands for each project. */
export function readings(pipeline: PipelineInput, events: readonly object[], asOf: string, clock: string) {
  const found = dossiersOf(pipeline, events, asOf).map((each) => [each.project, each.clocks[clock]] as const);
  return Object.fromEntries(found.map(([id, reading]) => [id, reading && [reading.state, reading.due, reading.days]]));
}
