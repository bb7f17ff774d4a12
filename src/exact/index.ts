export { apportion, settle } from "./apportion.js";
export { byCodePoint } from "./order.js";
export {
  type Rational,
  absolute,
  add,
  compare,
  divide,
  equal,
  greatest,
  least,
  multiply,
  negate,
  one,
  rational,
  sign,
  subtract,
  sum,
  zero,
} from "./rational.js";
export { logarithm, root } from "./root.js";
export { type RoundingMode, type Shown, roundToPlaces, roundToStep, roundingModes, show } from "./round.js";
export { MAX_DIGITS, type NumberFault, readNumber, toFixedText, toText } from "./text.js";
