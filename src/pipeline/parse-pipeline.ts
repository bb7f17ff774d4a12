import { checkBy, deepFreeze, identify, type Problem, refuse, type Text } from "../reason/index.js";
import { flawsOf } from "./flaws/flaws-of.js";
import { referencesOf } from "./flaws/references-of.js";
import { kindOfMove, type Machine } from "./machine.js";
import type { MoveRule } from "./move-rule.js";
import { type Demand, demandsOf } from "./moves/demand.js";
import { type Pipeline, type PipelineInput, pipelineSchema } from "./pipeline.js";

const machines = new WeakMap<object, Machine>();

/**
 * Reads a pipeline: canonical and frozen, compiled once and for all. Refused, with every problem found: unknown keys, ids
 * that are there twice, stages, activities, clocks and lights that nobody declares, a condition that cannot be read, a
 * rule whose condition looks at the record without saying whether before or after the change.
 *
 * @example
 * const pipeline = parsePipeline({ id: "short", edition: "1", stages: [{ id: "talks" }, { id: "signed" }] });
 * pipeline.stages.length // → 2
 */
export function parsePipeline(input: PipelineInput | Pipeline): Pipeline {
  return machineOf(input).pipeline;
}

/**
 * Everything wrong with a pipeline: what `parsePipeline` refuses, or, if there is nothing of that, what would run but
 * cannot be intended: a stage that nobody can reach or leave, a condition that can never be true, a clock to a stage
 * that cannot follow, a requirement that no move asks for.
 *
 * @example
 * checkPipeline({ id: "short", edition: "1", stages: [{ id: "talks" }, { id: "signed" }], moves: [] }).map((each) => each.code)
 * // → ["no-way-out", "stage-unreachable"]
 */
export function checkPipeline(input: unknown): readonly Problem[] {
  const { machine, problems } = compile(input);
  return machine ? flawsOf(machine) : problems;
}

/** The compiled form of a pipeline, raw or parsed; a parsed one remembers it. */
export function machineOf(input: PipelineInput | Pipeline): Machine {
  const known = typeof input === "object" && input !== null ? machines.get(input) : undefined;
  if (known) return known;
  const { machine, problems } = compile(input);
  refuse(problems);
  return machine as Machine;
}

function compile(input: unknown): { readonly machine?: Machine; readonly problems: readonly Problem[] } {
  const { value, problems } = checkBy(pipelineSchema, input);
  if (!value) return { problems };
  const wrong = referencesOf(value);
  if (wrong.length > 0) return { problems: wrong };
  const pipeline: Pipeline = deepFreeze(value);
  const machine = assemble(pipeline);
  machines.set(pipeline, machine);
  return { machine, problems: [] };
}

const onlyForward: readonly MoveRule[] = [{ kind: "forward" }];

function assemble(pipeline: Pipeline): Machine {
  const { stages, moves = onlyForward, activities = [], fields = {} } = pipeline;
  const rules = stages.map(({ id: from }, i) =>
    stages.map(({ id: to }, j) => (i === j ? undefined : moves.find((rule) => speaksOf(rule, from, to, i, j)))),
  );
  const before: Demand[] = [];
  const demands = stages.map((stage) => {
    const own = demandsOf(stage, pipeline);
    const all = [...before, ...own.map(({ demand }) => demand)];
    before.push(...own.flatMap(({ demand, cumulative }) => (cumulative ? [demand] : [])));
    return all;
  });
  return {
    pipeline,
    ref: identify(pipeline),
    order: new Map(stages.map(({ id }, index) => [id, index])),
    activities: new Map(activities.map((each) => [each.id, each])),
    names: ({ field }) => (Object.hasOwn(fields, field) ? (fields[field] as Text) : { zh: field, en: field }),
    rules,
    demands,
  };
}

function speaksOf({ kind, from, to }: MoveRule, start: string, end: string, i: number, j: number): boolean {
  return (
    (kind === undefined || kind === kindOfMove(i, j)) &&
    (from === undefined || from.includes(start)) &&
    (to === undefined || to.includes(end))
  );
}
