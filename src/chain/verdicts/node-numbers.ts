import {
  add,
  compare,
  divide,
  greatest,
  least,
  multiply,
  one,
  type Rational,
  rational,
  sign,
  subtract,
  sum,
  zero,
} from "../../exact/index.js";
import type { Money } from "../../money/index.js";
import type { ChainFact } from "../chain.js";
import { numberOf } from "../number-of.js";

/** A number that is known, and whether it was counted or guessed. */
export interface Known {
  readonly value: Rational;
  readonly estimated: boolean;
}

/** What is known of a node in one region and period; what is not there is not known. */
export interface NodeNumbers {
  /** Whether any firm is there. */
  readonly present: boolean | undefined;
  readonly firms: Known | undefined;
  /** The firms of the map that have a role here. */
  readonly listed: number;
  /** Local demand (D), supply (S) and local purchase (L; estimated as the smaller of the two when it is not known). */
  readonly demand: Known | undefined;
  readonly supply: Known | undefined;
  readonly local: Known | undefined;
  /** L / D; not known where nothing is demanded. */
  readonly rate: Known | undefined;
  /** L / D where purchases are known, and not only estimated (区域购买系数). */
  readonly purchaseCoefficient: Known | undefined;
  /** What local firms could meet at most: S / D. */
  readonly ceiling: Known | undefined;
  /** max(0, D - L): what is bought elsewhere. */
  readonly gap: Known | undefined;
  /** max(0, S - L): what is sold elsewhere. */
  readonly spill: Known | undefined;
  /** What the node can turn out; its supply when no capacity is known, which is then an estimate. */
  readonly capacity: Known | undefined;
  readonly suppliers: Known | undefined;
  readonly localSuppliers: Known | undefined;
  readonly hhi: Known | undefined;
  readonly effectiveSuppliers: Known | undefined;
  readonly fourFirmShare: Known | undefined;
  readonly quality: Known | undefined;
  readonly locationQuotient: Known | undefined;
  readonly relatedness: Known | undefined;
  readonly growth: Known | undefined;
  /** How many investment events there were. */
  readonly investments: Known | undefined;
}

const TEN_THOUSAND = rational(10_000);

/** All that follows from a fact and the number of firms listed. */
export function numbersOf(fact: ChainFact | undefined, listed: number): NodeNumbers {
  const guessed = fact?.basis === "estimated";
  const known = (value: Rational | undefined, estimated = guessed): Known | undefined => value && { value, estimated };
  const of = (quantity: string | Money | undefined) => known(quantity === undefined ? undefined : numberOf(quantity));

  const supply = of(fact?.supply);
  const exports = of(fact?.exports);
  const imports = of(fact?.imports);
  const bought = of(fact?.localPurchase) ?? both(supply, exports, subtract);
  const demand = of(fact?.demand) ?? both(bought, imports, add);
  const estimate = both(supply, demand, least);
  const local = bought ?? (estimate && { ...estimate, estimated: true });
  const firms = of(fact?.firms);
  const sold = [supply, local].some((each) => each && sign(each.value) > 0);
  const hhi = of(fact?.hhi) ?? known(hhiOf(fact, firms));
  const capacity = of(fact?.capacity);
  return {
    present: firms ? sign(firms.value) > 0 : listed > 0 || sold ? true : undefined,
    firms,
    listed,
    demand,
    supply,
    local,
    rate: share(local, demand),
    purchaseCoefficient: share(bought, demand),
    ceiling: share(supply, demand),
    gap: both(demand, local, beyond),
    spill: both(supply, local, beyond),
    capacity: capacity ?? (supply && { ...supply, estimated: true }),
    suppliers: of(fact?.suppliers),
    localSuppliers: of(fact?.localSuppliers),
    hhi,
    effectiveSuppliers: hhi && sign(hhi.value) > 0 ? { ...hhi, value: divide(TEN_THOUSAND, hhi.value) } : undefined,
    fourFirmShare: known(fourFirmShareOf(fact, firms)),
    quality: of(fact?.quality),
    locationQuotient: of(fact?.locationQuotient),
    relatedness: of(fact?.relatedness),
    growth: of(fact?.growth),
    investments: of(fact?.investments),
  };
}

function both(
  a: Known | undefined,
  b: Known | undefined,
  combine: (a: Rational, b: Rational) => Rational,
): Known | undefined {
  return a && b && { value: combine(a.value, b.value), estimated: a.estimated || b.estimated };
}

function share(part: Known | undefined, whole: Known | undefined): Known | undefined {
  return whole && sign(whole.value) > 0 ? both(part, whole, divide) : undefined;
}

function beyond(a: Rational, b: Rational): Rational {
  return greatest(zero, subtract(a, b));
}

/** Σ s² over whole market shares, out of 10,000 (赫芬达尔指数). A lone firm has it all. */
function hhiOf(fact: ChainFact | undefined, firms: Known | undefined): Rational | undefined {
  if (firms && compare(firms.value, one) === 0) return TEN_THOUSAND;
  const shares = (fact?.shares ?? []).map(numberOf);
  if (compare(sum(shares), one) !== 0) return undefined;
  return multiply(TEN_THOUSAND, sum(shares.map((each) => multiply(each, each))));
}

/** The shares of the four largest together (CR4); known when there are four, or no others. */
function fourFirmShareOf(fact: ChainFact | undefined, firms: Known | undefined): Rational | undefined {
  if (firms && compare(firms.value, one) === 0) return one;
  const shares = (fact?.shares ?? []).map(numberOf).sort((a, b) => compare(b, a));
  const whole = compare(sum(shares), one) === 0;
  return shares.length >= 4 || whole ? sum(shares.slice(0, 4)) : undefined;
}
