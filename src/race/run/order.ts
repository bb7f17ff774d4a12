import { compare, one, type Rational, roundToPlaces, zero } from "../../exact/index.js";
import type { Column } from "../../figure/index.js";
import type { Plan, Round } from "../plan/plan.js";
import type { Run } from "./run.js";

/** What can set two entrants apart: a veto that places last, their totals, or a step of the tie-break chain. */
export interface Step {
  /** `vetoes`, `total`, or `breakTies[0]`. */
  readonly name: string;
  readonly better: "higher" | "lower";
  readonly values: Column["values"];
}

/** Those who share a place, best first, and the step that sets each apart from the next. */
export interface Order {
  readonly classes: readonly (readonly number[])[];
  readonly between: readonly Step[];
}

/**
 * Puts the ranked members of a group in order: by total, then down the tie-break chain. A step that lacks a number for
 * any of those still tied decides nothing between them.
 */
export function orderOf(run: Run, members: readonly number[], totals: readonly Rational[]): Order {
  const total: Step = { name: "total", better: "higher", values: comparedTotals(run, totals) };
  return split(members, [...behindAll(run, members), total, ...chainOf(run)]);
}

/** The steps that part those whose totals are level. */
export function chainOf({ plan, measures, peersOf }: Run): readonly Step[] {
  return plan.breakTies.map((step, index) => {
    const { values } = measures.measure(step.by, peersOf());
    return { name: `breakTies[${index}]`, better: step.better, values };
  });
}

/** Whom a veto places last is behind all others, whatever their totals. */
function behindAll({ struck, table }: Run, members: readonly number[]): Step[] {
  if (!members.some((i) => struck.strikes("last", i))) return [];
  const values = table.entrants.map((_entrant, i) => (struck.strikes("last", i) ? one : zero));
  return [{ name: "vetoes", better: "lower", values }];
}

/** The totals that are compared: exact, or rounded where the scorecard ranks rounded ones. */
export function comparedTotals({ plan }: Run, totals: readonly Rational[]): readonly Rational[] {
  const to = roundedTo(plan);
  return to ? totals.map((total) => roundToPlaces(total, to.places, to.mode)) : totals;
}

/** How totals are rounded before they are compared, if they are. */
export function roundedTo({ card, roundTotal, shown }: Plan): Round | undefined {
  return card.rankOn === "rounded" ? (roundTotal ?? { places: shown.total, mode: "half-up" }) : undefined;
}

/** Puts members in order by one step after the other, as far as they are told apart. */
export function split(members: readonly number[], steps: readonly Step[]): Order {
  const [step, ...later] = steps;
  if (!step || members.length < 2) return { classes: members.length > 0 ? [members] : [], between: [] };
  if (members.some((i) => typeof step.values[i] === "string")) return split(members, later);
  const of = (i: number) => step.values[i] as Rational;
  const side = step.better === "higher" ? -1 : 1;
  const sorted = [...members].sort((a, b) => side * compare(of(a), of(b)) || a - b);
  const classes: (readonly number[])[] = [];
  const between: Step[] = [];
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && compare(of(sorted[end] as number), of(sorted[start] as number)) === 0) end++;
    const inner = split(sorted.slice(start, end), later);
    if (start > 0) between.push(step);
    classes.push(...inner.classes);
    between.push(...inner.between);
    start = end;
  }
  return { classes, between };
}
