import type { Chain } from "./chain.js";
import { unitOf } from "./parse/fact-problems.js";

/** The unit of the first quantity that is not a plain zero: a map has one throughout; undefined when it has no quantities. */
export function unitIn({ facts, enterprises }: Chain): string | undefined {
  const all = [
    ...facts.flatMap(({ demand, supply, localPurchase, exports, imports, capacity }) => [
      demand,
      supply,
      localPurchase,
      exports,
      imports,
      capacity,
    ]),
    ...enterprises.flatMap(({ roles }) => roles.map(({ capacity }) => capacity)),
  ];
  return unitOf(all.find((each) => each !== undefined && each !== "0"));
}
