import type { Text } from "../reason/index.js";
import type { Dossier } from "./dossier.js";
import type { Machine } from "./machine.js";
import type { Missing } from "./missing.js";
import { examine } from "./missing-for.js";

/** The stage that comes next, and what still stands between it and a project (下一步). */
export interface NextStep {
  readonly stage: string;
  /** Nothing but the move itself is left to do. */
  readonly ready: boolean;
  readonly count: number;
  readonly missing: readonly { readonly requirement: string; readonly field: string | null; readonly says: Text }[];
}

/** The first later stage that some move leads to; undefined where the way ends. */
export function nextStage({ pipeline, order, rules }: Machine, stage: string): string | undefined {
  const from = order.get(stage) as number;
  return pipeline.stages.find((_, to) => {
    const rule = to > from ? rules[from]?.[to] : undefined;
    return rule !== undefined && rule.by !== "nobody";
  })?.id;
}

/** What stands between a project and a stage; nobody's right to move it is asked about. */
export function standsBefore(machine: Machine, dossier: Dossier, stage: string): Missing {
  const { record, asOf: on, stage: from } = dossier;
  const acting = { actor: undefined, before: record, after: record, on };
  return examine(machine, { acting, standing: dossier, stage, from, isEdit: false, asksWho: false });
}

/** The next step of a project; `null` where there is none. */
export function nextStep(machine: Machine, dossier: Dossier): NextStep | null {
  const stage = nextStage(machine, dossier.stage);
  if (stage === undefined) return null;
  const { missing, violated, expired } = standsBefore(machine, dossier, stage);
  const rows = [...missing, ...violated, ...expired].map(({ requirement, field, says }) => ({
    requirement,
    field,
    says,
  }));
  return { stage, ready: rows.length === 0, count: rows.length, missing: rows };
}
