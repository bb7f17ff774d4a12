import { add, compare, divide, one, type Rational, rational, type Shown, sign, sum, zero } from "../exact/index.js";
import { exactNumber, openOptions, problem, quoted, SaimaError } from "../reason/index.js";
import { numberOf } from "./number-of.js";
import { showNumber } from "./show-number.js";
import { readRegionTable } from "./table-by-region.js";
import { words } from "./words.js";

export interface RelatednessOptions {
  /** Whether a product counts among its own relatives; published tools differ. Leave it out to judge what is not there yet. */
  readonly self: "counted" | "left-out";
}

/** How near a product is to what a region has already. */
export interface Relatedness {
  readonly region: string;
  readonly product: string;
  /** Whether the region has it: a location quotient of at least one. */
  readonly present: boolean;
  /** From 0 to 1; null for a product that nothing is related to. */
  readonly relatedness: Shown | null;
}

/**
 * How related every product is to what each region specialises in (关联度, density in the product space of Hidalgo and
 * Hausmann): of all its relatives, weighted by proximity, the share that the region has. Two products are as near as the
 * smaller of the chances that a region with one has the other.
 *
 * @example
 * const quotients = [["east", "steel", 2], ["east", "food", 0], ["west", "steel", 2], ["west", "food", 2]];
 * relatednessOf(quotients.map(([region, product, locationQuotient]) => ({ region, product, locationQuotient })),
 *   { self: "left-out" }).map(({ region, product, relatedness }) => [region, product, relatedness.exact])[0]
 * // → ["east", "food", "1"]
 */
export function relatednessOf(
  quotients: readonly {
    readonly region: string;
    readonly product: string;
    readonly locationQuotient: string | number;
  }[],
  options: RelatednessOptions,
): readonly Relatedness[] {
  const { self } = openOptions(options, ["self"]);
  if (self !== "counted" && self !== "left-out")
    throw new SaimaError([problem(words, "self-not-chosen", ["self"], { found: quoted(self) })]);
  const { regions, products, value } = readRegionTable(quotients, "locationQuotient", exactNumber.transform(numberOf));
  const has = regions.map((_, r) => products.map((__, p) => compare(value(r, p), one) >= 0));
  const count = (both: (row: readonly boolean[]) => boolean) => has.filter(both).length;
  const spread = products.map((_, p) => count((row) => row[p] === true));
  const near = (p: number, q: number): Rational => {
    if (p === q && self === "left-out") return zero;
    const both = count((row) => row[p] === true && row[q] === true);
    const most = Math.max(spread[p] as number, spread[q] as number);
    return most === 0 ? zero : rational(both, most);
  };
  const proximity = products.map((_, p) => products.map((__, q) => near(p, q)));
  return regions.flatMap((region, r) =>
    products.map((product, p) => {
      const all = sum(proximity[p] as Rational[]);
      const own = (proximity[p] as Rational[]).reduce(
        (total, each, q) => (has[r]?.[q] ? add(total, each) : total),
        zero,
      );
      const relatedness = sign(all) === 0 ? null : showNumber(divide(own, all));
      return { region, product, present: has[r]?.[p] === true, relatedness };
    }),
  );
}
