/** Numbers from 0 up to 1, the same in every run. */
export function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** An amount as a bulletin prints it, with two decimals. */
export function amount(next, most) {
  return (next() * most + 1).toFixed(2);
}
