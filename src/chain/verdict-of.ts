import { compare, sign, zero } from "../exact/index.js";
import type { Why } from "../reason/index.js";
import { numberOf } from "./number-of.js";
import type { ChainPolicy } from "./policy.js";
import type { NodeNumbers } from "./verdicts/node-numbers.js";
import { whyOf } from "./why-of.js";

/**
 * How a node stands: broken (断点), in pain (痛点), short (短板), sufficient (充足); a firm is there and how much it supplies is
 * not known; nothing is demanded here; not known.
 */
export const verdicts = ["broken", "pain", "short", "sufficient", "present", "undemanded", "unknown"] as const;
export type Verdict = (typeof verdicts)[number];

/** Whether a node is wanted by a target map, and whether only that map has it. */
export interface Wanted {
  readonly wanted: boolean;
  readonly onlyWanted: boolean;
}

/** The verdict on a node, with the test that decided, its numbers and its cut-offs. */
export function verdictOf(
  numbers: NodeNumbers,
  unit: string,
  { gap }: ChainPolicy,
  { wanted, onlyWanted }: Wanted,
): { readonly verdict: Verdict; readonly why: Why } {
  const { demand, present, rate, firms } = numbers;
  const demanded = wanted ? true : demand ? sign(demand.value) > 0 : undefined;
  if (onlyWanted && present === undefined) return { verdict: "broken", why: whyOf("broken-not-on-map") };
  if (demanded === false) return { verdict: "undemanded", why: whyOf("undemanded") };
  if (demanded && present === false)
    return demand && sign(demand.value) > 0
      ? {
          verdict: "broken",
          why: whyOf("broken-no-firm", { firms: firms?.value ?? zero, demand: { value: demand.value, unit } }),
        }
      : { verdict: "broken", why: whyOf("broken-wanted", { firms: firms?.value ?? zero }) };
  if (rate) {
    const cuts = { broken: numberOf(gap.broken), pain: numberOf(gap.pain), short: numberOf(gap.short) };
    const verdict = (["broken", "pain", "short"] as const).find((each) => compare(rate.value, cuts[each]) < 0);
    if (!verdict) return { verdict: "sufficient", why: whyOf("sufficient", { rate: rate.value, cut: cuts.short }) };
    return { verdict, why: whyOf(verdict, { rate: rate.value, cut: cuts[verdict] }) };
  }
  if (present) {
    const counted = firms ? whyOf("present", { firms: firms.value }) : whyOf("present-uncounted");
    return { verdict: "present", why: counted };
  }
  if (present === false) return { verdict: "unknown", why: whyOf("unknown-demand", { firms: firms?.value ?? zero }) };
  return { verdict: "unknown", why: whyOf("unknown") };
}

/** Whether a verdict says that something is missing here. */
export function isGap(verdict: Verdict): boolean {
  return verdict === "broken" || verdict === "pain" || verdict === "short";
}
