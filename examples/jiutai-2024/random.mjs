// @ts-nocheck: a script, not a model of types
/** A small seeded generator (mulberry32): the same seed, the same numbers, everywhere. */
export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least, most) => least + Math.floor(next() * (most - least + 1));
  const pick = (list) => list[whole(0, list.length - 1)];
  return { whole, pick };
}

/** `count` whole numbers, none below `least`, that add up to `total` exactly. */
export function partsOf(random, total, count, least) {
  const weights = Array.from({ length: count }, () => random.whole(1, 9) * random.whole(1, 9));
  const sum = weights.reduce((a, b) => a + b);
  const free = total - least * count;
  const parts = weights.map((weight) => least + Math.floor((free * weight) / sum));
  for (let i = 0, left = total - parts.reduce((a, b) => a + b); left > 0; left--, i++) parts[i % count]++;
  return parts;
}
