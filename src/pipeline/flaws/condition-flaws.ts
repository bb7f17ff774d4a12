import { type Condition, fieldsOf, satisfiable } from "../../condition/index.js";
import { type Problem, problem } from "../../reason/index.js";
import type { Machine } from "../machine.js";
import type { Pipeline } from "../pipeline.js";
import { flawWords } from "../words.js";
import { closedFacts } from "./closed-facts.js";
import { conditionsOf } from "./conditions-of.js";

/** Conditions that no project can meet, by themselves or within their batch, and facts that they look for and nobody tells. */
export function conditionFlaws({ pipeline }: Machine): readonly Problem[] {
  const { trim = false, plans = [] } = pipeline;
  const possible = (condition: Condition) =>
    satisfiable({ all: [...closedFacts(pipeline, condition), condition] }, { trim });

  const alone = conditionsOf(pipeline).flatMap(({ condition, path, sees }) => {
    const strange = sees === "facts" ? fieldsOf(condition).filter((field) => isUnknown(field, pipeline)) : [];
    const unknown = strange.map((field) => problem(flawWords, "fact-unknown", path, { field }));
    const fields = fieldsOf(condition).join(", ");
    const never = sees === "facts" ? !possible(condition) : !satisfiable(condition, { trim });
    return never ? [...unknown, problem(flawWords, "condition-never", path, { fields })] : unknown;
  });
  const batches = plans.flatMap(({ where, batches }, index) =>
    batches.flatMap((batch, at) => {
      const stages = batch.stages ? [{ field: "stage", in: batch.stages }] : [];
      const parts: readonly Condition[] = [...stages, ...(where ? [where] : []), ...(batch.where ? [batch.where] : [])];
      const apart = parts.every(possible) && !possible({ all: parts });
      return apart
        ? [problem(flawWords, "batch-impossible", ["plans", index, "batches", at], { batch: batch.id })]
        : [];
    }),
  );
  return [...alone, ...batches];
}

const READINGS = new Set([undefined, "state", "from", "due", "on", "days", "unit"]);

/** Whether a field is one of what the pipeline tells of a project, but not one that this pipeline has. */
function isUnknown(field: string, { stages, clocks = [], durations = [] }: Pipeline): boolean {
  const [root, id, reading, ...more] = field.split(".");
  const has = (items: readonly { readonly id: string }[]) => id === undefined || items.some((each) => each.id === id);
  switch (root) {
    case "entered":
    case "first":
      return !has(stages) || reading !== undefined;
    case "durations":
      return !has(durations) || reading !== undefined;
    case "clocks":
      return !has(clocks) || !READINGS.has(reading) || more.length > 0;
    case "year":
    case "month":
      return (id !== undefined && !["kind", "from", "until"].includes(id)) || reading !== undefined;
    case "stage":
    case "activity":
    case "asOf":
      return id !== undefined;
    default:
      return false;
  }
}
