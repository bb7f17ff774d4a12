import { type Condition, fieldsOf } from "../../condition/index.js";
import { ACTIVE } from "../activity.js";
import { clockStates } from "../dossier.js";
import type { Pipeline } from "../pipeline.js";

/** What is true of every project, of the facts that a condition looks at: they are one of few values. */
export function closedFacts({ stages, activities = [] }: Pipeline, condition: Condition): readonly Condition[] {
  const values = (field: string): readonly string[] | undefined => {
    if (field === "stage") return stages.map(({ id }) => id);
    if (field === "activity") return [ACTIVE, ...activities.map(({ id }) => id)];
    return /^clocks\.[^.]+\.state$/.test(field) ? clockStates : undefined;
  };
  return fieldsOf(condition).flatMap((field) => {
    const known = values(field);
    return known
      ? [
          {
            any: [
              { field, present: false },
              { field, in: known },
            ],
          },
        ]
      : [];
  });
}
