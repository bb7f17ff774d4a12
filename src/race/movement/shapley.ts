import { add, multiply, type Rational, rational, subtract, zero } from "../../exact/index.js";

/** Numbers by name: what a set of causes comes to. One that is not there is zero. */
export type Amounts = ReadonlyMap<string, Rational>;

/**
 * Splits a change between the causes that made it, each by what it adds on average over all orders in which they may come
 * (Shapley; for two causes, Bennet). The parts add up to the change exactly.
 *
 * @param worth what comes of a set of causes; asked once for each set
 * @returns by cause, how much of each amount it changed
 */
export function shapley<C>(causes: readonly C[], worth: (present: ReadonlySet<C>) => Amounts): ReadonlyMap<C, Amounts> {
  const size = causes.length;
  const worths = Array.from({ length: 1 << size }, (_none, mask) => worth(new Set(chosen(causes, mask))));
  return new Map(
    causes.map((cause, at) => {
      const own = new Map<string, Rational>();
      for (const [mask, without] of worths.entries()) {
        if (mask & (1 << at)) continue;
        const after = worths[mask | (1 << at)] as Amounts;
        const weight = weightOf(chosen(causes, mask).length, size);
        for (const name of new Set([...without.keys(), ...after.keys()])) {
          const added = subtract(after.get(name) ?? zero, without.get(name) ?? zero);
          own.set(name, add(own.get(name) ?? zero, multiply(weight, added)));
        }
      }
      return [cause, own];
    }),
  );
}

function chosen<C>(causes: readonly C[], mask: number): readonly C[] {
  return causes.filter((_cause, at) => mask & (1 << at));
}

/** In how many of all orders so many causes come first, and a given one next. */
function weightOf(before: number, size: number): Rational {
  return rational(factorial(before) * factorial(size - before - 1), factorial(size));
}

function factorial(n: number): bigint {
  return n < 2 ? 1n : BigInt(n) * factorial(n - 1);
}
