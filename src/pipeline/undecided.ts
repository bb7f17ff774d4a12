import { type Condition, type Doubt, type ExplainOptions, type Look, unknownLeaves } from "../condition/index.js";
import { say, type Why } from "../reason/index.js";
import { viewTexts } from "./words.js";

/** Why a project can be put neither into a view nor left out of it: the fields that keep it from being told. */
export interface Undecided {
  readonly unknown: readonly { readonly field: string; readonly doubt: Doubt }[];
  readonly why: Why;
}

/** What makes the answer to a condition unknown. */
export function undecidedBy(condition: Condition, look: Look, options: ExplainOptions): Undecided {
  const leaves = unknownLeaves(condition, look, options);
  return {
    unknown: leaves.map(({ subject, doubt }) => ({ field: subject.field, doubt })),
    why: {
      code: "undecided",
      values: {},
      says: say(viewTexts.undecided),
      because: [...new Set(leaves.map(({ why }) => why))],
    },
  };
}
