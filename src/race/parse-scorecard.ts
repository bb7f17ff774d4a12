import { checkBy, deepFreeze, type Problem, refuse } from "../reason/index.js";
import type { Plan } from "./plan/plan.js";
import { planOf } from "./plan/plan-of.js";
import { type Scorecard, type ScorecardInput, scorecardSchema } from "./scorecard.js";
import { soundPart } from "./sound-part.js";

const plans = new WeakMap<object, Plan>();

/**
 * Reads a scorecard: canonical and frozen, compiled once and for all.
 *
 * Refused, with every problem found: unknown keys, bands with holes or overlaps, a missing number that nobody said how
 * to treat, nodes that read each other in a circle.
 *
 * @example
 * const card = parseScorecard({ id: "city", edition: "1", treat: { notReported: "0", notApplicable: "redistribute" },
 *   nodes: [{ id: "visits", of: "visits", points: { each: "1", is: "2", part: "completed" } }] });
 * card.nodes.length // → 1
 */
export function parseScorecard(input: ScorecardInput | Scorecard): Scorecard {
  return planFor(input).card;
}

/**
 * What is wrong with a scorecard; empty when it is well formed.
 *
 * @example
 * checkScorecard({ id: "city", edition: "1", nodes: [] }).map((each) => each.code) // → ["too-few"]
 */
export function checkScorecard(input: unknown): readonly Problem[] {
  return compile(input).problems;
}

/** The compiled form of a scorecard, raw or parsed; a parsed one remembers it. */
export function planFor(input: ScorecardInput | Scorecard): Plan {
  const known = typeof input === "object" && input !== null ? plans.get(input) : undefined;
  if (known) return known;
  const { plan, problems } = compile(input);
  refuse(problems);
  return plan as Plan;
}

function compile(input: unknown): { readonly plan?: Plan; readonly problems: readonly Problem[] } {
  const { value, problems } = checkBy(scorecardSchema, input);
  if (!value) return { problems: [...problems, ...furtherProblems(input, problems)] };
  const card: Scorecard = deepFreeze(value);
  const found: Problem[] = [];
  const plan = planOf(card, found);
  if (found.length > 0) return { problems: found };
  plans.set(card, plan);
  return { plan, problems: [] };
}

/** What only the whole can show, of what the schema has not complained of. */
function furtherProblems(input: unknown, problems: readonly Problem[]): readonly Problem[] {
  const sound = soundPart(input, problems);
  if (!sound) return [];
  const found: Problem[] = [];
  planOf(sound.card, found);
  return found.filter(({ code }) => !sound.follows.has(code));
}
