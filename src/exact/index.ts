export { apportion } from "./apportion.js";
export { byCodePoint } from "./by-code-point.js";
export { fromText } from "./from-text.js";
export { lastPlace } from "./last-place.js";
export { logarithm } from "./logarithm.js";
export {
  absolute,
  add,
  compare,
  divide,
  equal,
  greatest,
  isWhole,
  least,
  multiply,
  negate,
  one,
  type Rational,
  rational,
  sign,
  subtract,
  zero,
} from "./rational.js";
export { MAX_DIGITS, type NumberFault, readNumber } from "./read-number.js";
export { root } from "./root.js";
export { type RoundingMode, roundingModes, roundToPlaces, roundToStep } from "./round.js";
export { roundBeside } from "./round-beside.js";
export { settle } from "./settle.js";
export { exactOf, type Shown, show } from "./show.js";
export { sum } from "./sum.js";
export { toFixedText, toText } from "./to-text.js";
export type { Whole } from "./whole.js";
