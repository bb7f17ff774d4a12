import { checkBy, type DefinitionRef, deepFreeze, identify, type Problem, refuse } from "../reason/index.js";
import { type Indicators, type IndicatorsInput, indicatorsSchema } from "./indicator.js";
import { indicatorFlaws } from "./tally/indicator-flaws.js";
import { type IndicatorPlan, indicatorPlan } from "./tally/indicator-plan.js";

/** Indicators made ready. */
export interface IndicatorsPlan {
  readonly definition: Indicators;
  readonly ref: DefinitionRef;
  readonly plans: readonly IndicatorPlan[];
}

const kept = new WeakMap<object, IndicatorsPlan>();

/**
 * Reads indicators: canonical and frozen, compiled once and for all.
 *
 * Refused, with every problem found: unknown keys, two of one id, a ratio of what is not there or of itself, a path that
 * no ledger has, an item whose points speak of a mark.
 *
 * @example
 * const indicators = parseIndicators({ id: "city", edition: "1", indicators: [
 *   { id: "signed", label: { zh: "签约数", en: "signed" }, better: "higher", of: "count", rules: ["signing"] }] });
 * indicators.indicators.length // → 1
 */
export function parseIndicators(input: IndicatorsInput | Indicators): Indicators {
  return indicatorsPlan(input).definition;
}

/**
 * What is wrong with indicators; empty when `parseIndicators` reads them.
 *
 * @example
 * const share = { id: "share", label: { zh: "占比", en: "share" }, better: "higher", of: { ratio: "a", to: "b" } };
 * checkIndicators({ id: "city", edition: "1", indicators: [share] }).map((each) => each.code)
 * // → ["indicator-unknown", "indicator-unknown"]
 */
export function checkIndicators(input: unknown): readonly Problem[] {
  return compile(input).problems;
}

/** The compiled form of indicators, raw or parsed; parsed ones remember it. */
export function indicatorsPlan(input: IndicatorsInput | Indicators): IndicatorsPlan {
  const known = typeof input === "object" && input !== null ? kept.get(input) : undefined;
  if (known) return known;
  const { plan, problems } = compile(input);
  refuse(problems);
  return plan as IndicatorsPlan;
}

function compile(input: unknown): { readonly plan?: IndicatorsPlan; readonly problems: readonly Problem[] } {
  const { value, problems } = checkBy(indicatorsSchema, input);
  if (!value) return { problems };
  const flaws = indicatorFlaws(value);
  if (flaws.length > 0) return { problems: flaws };
  const definition: Indicators = deepFreeze(value);
  const plans = definition.indicators.map((each, at) => indicatorPlan(each, at, definition.trim ?? false));
  const plan = { definition, ref: identify(definition), plans };
  kept.set(definition, plan);
  return { plan, problems: [] };
}
