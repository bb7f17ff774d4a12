import Big from "big.js";
import { Decimal } from "decimal.js";
import { add, compare, divide, multiply, readNumber } from "../../dist/exact/index.js";
import { amount, random } from "./random.mjs";

const PAIRS = 1000;

/** One operation on a thousand pairs of amounts. Only saima's quotient is exact; the peers stop at twenty digits. */
export function arithmetic() {
  const next = random(1);
  const texts = Array.from({ length: PAIRS }, () => [amount(next, 300), amount(next, 300)]);
  const pairsOf = (read) => texts.map((pair) => pair.map(read));
  const exact = pairsOf(readNumber);
  const decimal = pairsOf((text) => new Decimal(text));
  const big = pairsOf((text) => new Big(text));
  const over = (pairs, operation) => () => {
    let last;
    for (const [a, b] of pairs) last = operation(a, b);
    return last;
  };
  const job = (name, own, method) => [
    name,
    {
      saima: over(exact, own),
      "decimal.js": over(decimal, (a, b) => a[method](b)),
      "big.js": over(big, (a, b) => a[method](b)),
    },
    PAIRS,
  ];
  return [
    [
      "read",
      {
        saima: () => pairsOf(readNumber),
        "decimal.js": () => pairsOf((t) => new Decimal(t)),
        "big.js": () => pairsOf((t) => new Big(t)),
      },
      PAIRS * 2,
    ],
    job("add", add, "plus"),
    job("multiply", multiply, "times"),
    job("divide", divide, "div"),
    job("compare", compare, "cmp"),
  ];
}
