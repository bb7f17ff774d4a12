import { narrow, type Whole } from "./whole.js";

const powers = Array.from({ length: 64 }, (_, power) => narrow(10n ** BigInt(power)));

/** Ten to a power that is not negative. */
export function tenTo(power: number): Whole {
  return powers[power] ?? 10n ** BigInt(power);
}
