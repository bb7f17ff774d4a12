import { compare, type Rational, zero } from "../../exact/index.js";
import type { Why } from "../../reason/index.js";
import { numberOf } from "../number-of.js";
import type { ChainPolicy } from "../policy.js";
import { whyOf } from "../why-of.js";
import type { NodeNumbers } from "./node-numbers.js";

/** The answer of a test: that it holds, and why; that it does not; or what would have to be known to tell. */
export interface Finding {
  readonly holds: boolean | undefined;
  /** Worded when it is asked for: most findings decide nothing. */
  readonly why: () => Why;
}

/** The first of some tests that holds; unknown as long as one is; else the reason of the last. */
export function anyOf(findings: readonly Finding[], otherwise: () => Why): Finding {
  return (
    findings.find(({ holds }) => holds) ??
    findings.find(({ holds }) => holds === undefined) ?? { holds: false, why: otherwise }
  );
}

type Test = "hhi" | "effective-suppliers" | "quality" | "location-quotient" | "spill" | "relatedness" | "completeness";
type Side = "atLeast" | "moreThan" | "lessThan";
const sides: Readonly<Record<Side, (order: number) => boolean>> = {
  atLeast: (order) => order >= 0,
  moreThan: (order) => order > 0,
  lessThan: (order) => order < 0,
};

/** One number, in its unit if it has one, against one cut-off. */
export function held(test: Test, number: Rational | undefined, side: Side, cut: Rational, unit = ""): Finding {
  if (!number) return { holds: undefined, why: () => whyOf(`${test}-unknown`, { cut }) };
  const holds = sides[side](compare(number, cut));
  return { holds, why: () => whyOf(`${test}-${holds ? "met" : "not"}`, { found: { value: number, unit }, cut }) };
}

/** Whether what is sufficient is still weak: in few hands, or of little local quality. */
export function weakness(numbers: NodeNumbers, { strengthen }: ChainPolicy): Finding {
  const { hhi, effectiveSuppliers, quality } = strengthen ?? {};
  const tests = [
    ...(hhi === undefined ? [] : [held("hhi", numbers.hhi?.value, "atLeast", numberOf(hhi))]),
    ...(effectiveSuppliers === undefined
      ? []
      : [held("effective-suppliers", numbers.effectiveSuppliers?.value, "lessThan", numberOf(effectiveSuppliers))]),
    ...(quality === undefined ? [] : [held("quality", numbers.quality?.value, "lessThan", numberOf(quality))]),
  ];
  return anyOf(tests, () => whyOf("not-weak"));
}

/** Whether a node is strong enough to build on: it sells elsewhere, or the region specialises in it. */
export function strength(numbers: NodeNumbers, unit: string, { extend }: ChainPolicy): Finding {
  if (!extend || numbers.present === false) return { holds: false, why: () => whyOf("not-strong") };
  return anyOf(
    [
      held("spill", numbers.spill?.value, "moreThan", zero, unit),
      held("location-quotient", numbers.locationQuotient?.value, "atLeast", numberOf(extend.locationQuotient)),
    ],
    () => whyOf("not-strong"),
  );
}
