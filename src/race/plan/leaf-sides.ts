import type { Measure } from "../../figure/index.js";
import type { Ask } from "../ask.js";

/** A leaf that asks for a measure, and whether it speaks for the whole condition where it holds, or against it. */
export interface LeafSide {
  readonly leaf: Ask;
  readonly gains: boolean;
}

/** The leaves of a parsed condition by the measure that each asks for; no two leaves hold the same object. */
export function leafSides(ask: Ask): ReadonlyMap<Measure, LeafSide> {
  const found = new Map<Measure, LeafSide>();
  const visit = (part: Ask, gains: boolean): void => {
    const { all, any, not, if: when, then, of } = part as { readonly [key: string]: unknown };
    for (const list of [all, any, of]) if (Array.isArray(list)) for (const each of list) visit(each as Ask, gains);
    if (not !== undefined) visit(not as Ask, !gains);
    if (when !== undefined) visit(when as Ask, !gains);
    if (then !== undefined) visit(then as Ask, gains);
    if (of !== undefined && !Array.isArray(of)) found.set(of as Measure, { leaf: part, gains });
  };
  visit(ask, true);
  return found;
}
