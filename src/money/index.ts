export { type Money, moneySchema } from "./money.js";
export type { Quantity, QuantityFault } from "./quantity.js";
export { quantitySchema } from "./quantity-schema.js";
export { checkMoney, readMoney } from "./read-money.js";
export { readQuantity } from "./read-quantity.js";
export { toQuantity } from "./to-quantity.js";
export { words as moneyWords } from "./words.js";
export { writeQuantity } from "./write-quantity.js";
