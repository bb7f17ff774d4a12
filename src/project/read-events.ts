import * as z from "zod";
import { daySchema } from "../calendar/index.js";
import { canonicalJson, checkBy, isPlain, type Path, type Problem, problem, refuse } from "../reason/index.js";
import { isRecordId, recordId } from "../unit/index.js";
import { eventSchema, eventSchemaWith, type ProjectEvent } from "./event.js";
import { words } from "./words.js";

/** An event, or a record that stands for its own registration. */
export type EventInput = ProjectEvent | Readonly<Record<string, unknown>>;

/** Events as they are given, each once: checked, and a bare record turned into what was registered. */
export function readEvents(input: readonly EventInput[], kinds: readonly string[]): ProjectEvent[] {
  const problems: Problem[] = [];
  const schema = kinds.length > 0 ? eventSchemaWith(kinds) : eventSchema;
  const distinct = new Map<string, { readonly event: ProjectEvent; readonly index: number }>();
  input.forEach((given, index) => {
    const event = isBare(given) ? registered(given, index, problems) : checked(schema, given, index, problems);
    if (!event) return;
    const known = distinct.get(event.id);
    if (!known) distinct.set(event.id, { event, index });
    else if (canonicalJson(known.event) !== canonicalJson(event))
      problems.push(problem(words, "event-id-twice", [index, "id"], { index: known.index, id: event.id }));
  });
  refuse(problems);
  return [...distinct.values()].map(({ event }) => event);
}

function isBare(given: unknown): boolean {
  return isPlain(given) && !Array.isArray(given) && ((given as { kind?: unknown }).kind ?? undefined) === undefined;
}

function checked(schema: z.ZodType, given: unknown, index: number, problems: Problem[]): ProjectEvent | undefined {
  const found = checkBy(schema, given).problems;
  problems.push(...found.map((each) => below([index], each)));
  return found.length === 0 ? (given as ProjectEvent) : undefined;
}

function below(path: Path, { path: inner, ...rest }: Problem): Problem {
  const at = `[${path[0]}]`;
  return { ...rest, path: inner === "" || inner.startsWith("[") ? at + inner : `${at}.${inner}` };
}

const day = z.union([daySchema, z.null(), z.literal(["", "n/a"])]).optional();
const bareSchema = z.looseObject({ id: recordId, registeredOn: day, recordedOn: day });

function registered(given: unknown, index: number, problems: Problem[]): ProjectEvent | undefined {
  const found = checkBy(bareSchema, given).problems;
  problems.push(...found.map((each) => below([index], each)));
  if (found.length > 0) return undefined;
  const record = given as z.infer<typeof bareSchema>;
  const { id, registeredOn, recordedOn, stage } = record;
  const isDay = (text: unknown) => typeof text === "string" && text !== "" && text !== "n/a";
  return {
    id: `registered:${id}`,
    project: id,
    kind: "registered",
    ...(isDay(registeredOn) ? { on: registeredOn } : {}),
    ...(isDay(recordedOn) ? { recordedOn } : {}),
    ...(isRecordId(stage) ? { stage } : {}),
    record,
  } as ProjectEvent;
}
