import * as z from "zod";
import { readPeriod, writePeriod } from "../calendar/index.js";
import { compare, type Rational, sign } from "../exact/index.js";
import { readQuantity } from "../money/index.js";
import { checkBy, deepFreeze, type Problem, pathText, refuse } from "../reason/index.js";
import type { Indicators, IndicatorsInput } from "./indicator.js";
import { parseIndicators } from "./parse-indicators.js";
import { type Target, targetSchema } from "./target.js";
import { tallyText } from "./words-tally.js";

const kept = new WeakSet<object>();

/**
 * Reads targets (目标任务): canonical and frozen. Throws every problem found, among them two targets of one entrant, indicator,
 * period and role that were recorded on one day.
 *
 * @example
 * parseTargets([{ entrant: "a", indicator: "funds", period: "2024", value: "2亿元" }])[0].value
 * // → { amount: "200000000", currency: "CNY" }
 */
export function parseTargets(input: readonly Target[]): readonly Target[] {
  if (typeof input === "object" && input !== null && kept.has(input)) return input;
  const { targets, problems } = read(input);
  refuse(problems);
  const frozen = deepFreeze(targets as readonly Target[]);
  kept.add(frozen);
  return frozen;
}

/**
 * What is wrong with targets; empty when `parseTargets` reads them. With indicators, also targets for what is not an
 * indicator, and parts (其中) whose target exceeds that of the whole for the same entrant, period and role.
 *
 * @example
 * checkTargets([{ entrant: "a", indicator: "funds", period: "2024-13", value: "2亿元" }]).map((each) => each.path)
 * // → ["[0].period"]
 */
export function checkTargets(input: unknown, indicators?: IndicatorsInput | Indicators): readonly Problem[] {
  const { targets, problems } = read(input);
  if (!targets || !indicators) return problems;
  return [...problems, ...checkNesting(targets, parseIndicators(indicators))];
}

function read(input: unknown): { readonly targets?: readonly Target[]; readonly problems: readonly Problem[] } {
  const { value, problems } = checkBy(z.array(targetSchema), input);
  if (!value) return { problems };
  const seen = new Set<string>();
  const twice: Problem[] = [];
  for (const [at, each] of value.entries()) {
    const key = JSON.stringify([keyOf(each), each.recordedOn ?? null]);
    const { entrant, indicator } = each;
    if (seen.has(key)) twice.push({ ...tallyText("target-twice", { entrant, indicator }), path: pathText([at]) });
    seen.add(key);
  }
  return { targets: value, problems: twice };
}

/** What only one target can be of at a time. */
export function keyOf({ entrant, indicator, period, role }: Target, of = indicator): string {
  return JSON.stringify([entrant, of, writePeriod(readPeriod(period)), role ?? null]);
}

/** The target that was recorded last, for each entrant, indicator, period and role. */
export function lastRecorded(targets: readonly Target[], knownOn?: string | undefined): ReadonlyMap<string, Target> {
  const last = new Map<string, Target>();
  for (const each of targets) {
    const recordedOn = each.recordedOn ?? "";
    if (knownOn !== undefined && recordedOn > knownOn) continue;
    const key = keyOf(each);
    if (recordedOn >= (last.get(key)?.recordedOn ?? "")) last.set(key, each);
  }
  return last;
}

/** A part may not be asked for more than the next whole around it that has a target. */
function checkNesting(targets: readonly Target[], { indicators }: Indicators): readonly Problem[] {
  const byId = new Map(indicators.map((each) => [each.id, each]));
  const last = lastRecorded(targets);
  const problems: Problem[] = [];
  for (const [at, each] of targets.entries()) {
    const { entrant, indicator: part } = each;
    const known = byId.get(part);
    if (!known) problems.push({ ...tallyText("indicator-unknown", { id: part }), path: pathText([at, "indicator"]) });
    let whole = known?.within;
    while (whole !== undefined && !last.has(keyOf(each, whole))) whole = byId.get(whole)?.within;
    const above = whole === undefined ? undefined : last.get(keyOf(each, whole));
    if (!above || whole === undefined || last.get(keyOf(each)) !== each) continue;
    const [a, b] = [quantity(each), quantity(above)];
    const values = { entrant, part, whole };
    const path = pathText([at, "value"]);
    if (a.unit !== b.unit && sign(a.value) !== 0) problems.push({ ...tallyText("target-unit", values), path });
    else if (compare(a.value, b.value) > 0) problems.push({ ...tallyText("target-part", values), path });
  }
  return problems;
}

function quantity({ value }: Target): { readonly value: Rational; readonly unit: string } {
  return readQuantity(value) as { readonly value: Rational; readonly unit: string };
}
