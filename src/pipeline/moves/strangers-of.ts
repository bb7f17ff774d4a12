import { type Path, type Problem, problem } from "../../reason/index.js";
import type { Machine } from "../machine.js";
import { words } from "../words.js";
import { activityOf, registeredIn } from "./life.js";

interface Said {
  readonly kind?: unknown;
  readonly stage?: unknown;
  readonly class?: unknown;
  readonly as?: unknown;
  readonly with?: unknown;
  readonly record?: unknown;
}

/** Stages, activities and classes of papers in events that the pipeline does not know. The events have been read. */
export function strangersOf(machine: Machine, events: readonly Said[]): readonly Problem[] {
  const { order, activities, pipeline } = machine;
  const problems: Problem[] = [];
  const report = (code: keyof typeof words, path: Path, id: unknown) => {
    problems.push(problem(words, code, path, { id: String(id) }));
  };
  const stage = (id: unknown, path: Path) => {
    if (!order.has(id as string)) report("stage-unknown", path, id);
  };
  const visit = (event: Said, path: Path) => {
    switch (event.kind) {
      case "entered":
      case "waived":
        return stage(event.stage, [...path, "stage"]);
      case undefined:
      case null:
      case "registered": {
        const said = registeredIn(event);
        const own = said === event.stage ? [] : ["record"];
        return said === undefined ? undefined : stage(said, [...path, ...own, "stage"]);
      }
      case "signed":
        if (pipeline.classes && !pipeline.classes.includes(event.class as string))
          report("class-unknown", [...path, "class"], event.class);
        return;
      case "paused":
      case "closed": {
        const id = activityOf(machine, event as { readonly kind: string });
        if (id === undefined) return report("activity-unnamed", [...path, "as"], "");
        const { is } = activities.get(id) ?? {};
        if (is !== event.kind) report("activity-unknown", [...path, "as"], id);
        return;
      }
      case "corrected":
        if (typeof event.with === "object" && event.with !== null) visit(event.with, [...path, "with"]);
    }
  };
  for (const [index, event] of events.entries()) visit(event, [index]);
  return problems;
}
