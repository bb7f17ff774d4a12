import { type Condition, conditionSchema } from "../condition/index.js";
import { type Measure, measureSchema } from "../figure/index.js";

/** A measure, as what is asked. */
export interface Measured {
  readonly of: Measure;
}

/** A yes/no question in a scorecard: its leaves ask a field (`figures.funds.value`, `entrant.class`) or a measure. */
export const askSchema = conditionSchema({ of: measureSchema });
export type Ask = Condition<Measured>;
