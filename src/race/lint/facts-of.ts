import { checkMeasure, type Measure, type MeasureFacts, noFacts } from "../../figure/index.js";

/** The figures and nodes that a measure reads, and what can be lacking of it. */
export function factsOf(measure: Measure): MeasureFacts {
  const facts = noFacts();
  checkMeasure(measure, [], { facts, better: () => "higher", problems: [] });
  return facts;
}
