import type { Rational } from "../exact/index.js";
import type { Text } from "../reason/index.js";

/** An exact number and what it counts (数量): the unit is an ISO currency code, or `""` for a plain number. */
export interface Quantity {
  readonly value: Rational;
  readonly unit: string;
}

/** Why an input is no quantity: told from a quantity by `"code" in answer`. */
export interface QuantityFault {
  readonly code: string;
  readonly says: Text;
}
