import { type Rational, rational } from "../exact/index.js";

/** The number that an outcome's exact text says; unlike what a person types, it may have any number of digits. */
export function exactly(exact: string): Rational {
  const [decimal = "", bottom] = exact.split("/");
  if (bottom !== undefined) return rational(BigInt(decimal), BigInt(bottom));
  const [whole = "", places = ""] = decimal.split(".");
  return rational(BigInt(whole + places), 10n ** BigInt(places.length));
}
