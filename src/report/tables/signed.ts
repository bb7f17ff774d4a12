import { trueMinus } from "../writing/true-minus.js";

/** A shown number with its sign, the minus a true one; zero has none. */
export function signed(shown: string): string {
  return /^-|^0(\.0*)?$/.test(shown) ? trueMinus(shown) : `+${shown}`;
}
