import { canonicalJson } from "./canonical-json.js";

/**
 * The short name of a content: 64-bit FNV-1a over the UTF-16 units of its canonical JSON, as 16 hexadecimal digits.
 *
 * @example
 * contentHash({ b: 1, a: 2 }) === contentHash({ a: 2, b: 1 }) // → true
 */
export function contentHash(value: unknown): string {
  const text = canonicalJson(value);
  // Two halves of 32 bits. The prime is 2^40 + 0x1b3, so that the upper half also takes the lower one times 2^8.
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let i = 0; i < text.length; i++) {
    low = (low ^ text.charCodeAt(i)) >>> 0;
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 2 ** 32) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  return hexadecimal(high) + hexadecimal(low);
}

function hexadecimal(half: number): string {
  return half.toString(16).padStart(8, "0");
}
