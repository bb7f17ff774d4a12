import { divide, multiply, type Rational, type Shown, sign, sum } from "../exact/index.js";
import { exactNumber } from "../reason/index.js";
import { numberOf } from "./number-of.js";
import { showNumber } from "./show-number.js";
import { readRegionTable } from "./table-by-region.js";

/** How specialised a region is in a product. */
export interface LocationQuotient {
  readonly region: string;
  readonly product: string;
  /** Null where the region, the product or the whole table has no output. */
  readonly locationQuotient: Shown | null;
}

/**
 * The location quotient (区位商) of every region and product: the share of the product in the region's output over its share
 * in all output (Balassa's revealed comparative advantage). The table must be whole; output may be anything that is added
 * up: value, jobs, firms.
 *
 * @example
 * const rows = [["east", "steel", 30], ["east", "food", 10], ["west", "steel", 10], ["west", "food", 30]];
 * locationQuotientsOf(rows.map(([region, product, output]) => ({ region, product, output })))
 *   .map((each) => each.locationQuotient.exact) // → ["0.5", "1.5", "1.5", "0.5"]
 */
export function locationQuotientsOf(
  outputs: readonly { readonly region: string; readonly product: string; readonly output: string | number }[],
): readonly LocationQuotient[] {
  const { regions, products, value } = readRegionTable(outputs, "output", exactNumber.transform(numberOf));
  const byRegion = regions.map((_, r) => sum(products.map((__, p) => value(r, p))));
  const byProduct = products.map((_, p) => sum(regions.map((__, r) => value(r, p))));
  const all = sum(byRegion);
  return regions.flatMap((region, r) =>
    products.map((product, p) => {
      const expected = multiply(byRegion[r] as Rational, byProduct[p] as Rational);
      const known = sign(expected) !== 0;
      return {
        region,
        product,
        locationQuotient: known ? showNumber(divide(multiply(value(r, p), all), expected)) : null,
      };
    }),
  );
}
