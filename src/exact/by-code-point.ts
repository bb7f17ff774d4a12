/**
 * Orders two texts by code point, the same on every machine and in every locale. (`<` on JS strings orders UTF-16
 * units, which puts rare Han characters before the private-use area.)
 *
 * @example
 * ["乙", "b", "甲"].sort(byCodePoint) // → ["b", "乙", "甲"]
 */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x === y) continue;
    // A surrogate is half of a character beyond all others.
    const surrogates = Number(isSurrogate(x)) - Number(isSurrogate(y));
    return surrogates || x - y;
  }
  return a.length - b.length;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
