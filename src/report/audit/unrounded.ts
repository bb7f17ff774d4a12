import { type CellName, cellsOf, type Equation, keyOf } from "./equations.js";
import { type Range, type Reading, reckon } from "./reckon.js";

/** A number that has more digits than this is taken as printed: ratios of ratios could otherwise grow without end. */
const LARGE = 10n ** 400n;

/**
 * The cells that a claim says how to reckon, reckoned without any rounding on the way: each from those before it. Where a cell
 * hangs on itself, or cannot be reckoned, there is only what is printed. Of two claims about a cell the first counts.
 */
export function unrounded(equations: readonly Equation[], printed: Reading["look"]): ReadonlyMap<string, Range> {
  const claimed = new Map<string, Equation>();
  for (const equation of equations)
    if (equation.relation === "is" && !claimed.has(keyOf(equation))) claimed.set(keyOf(equation), equation);
  const restsOn = new Map<string, Set<string>>();
  const carries = new Map<string, string[]>();
  for (const [key, equation] of claimed) {
    const own = new Set(
      cellsOf(equation)
        .map(keyOf)
        .filter((cell) => claimed.has(cell)),
    );
    restsOn.set(key, own);
    for (const cell of own) {
      const list = carries.get(cell);
      if (list) list.push(key);
      else carries.set(cell, [key]);
    }
  }
  const found = new Map<string, Range>();
  const look = (cell: CellName) => found.get(keyOf(cell)) ?? printed(cell);
  const ready = [...claimed.keys()].filter((key) => restsOn.get(key)?.size === 0);
  // A list can be added to while it is gone through.
  for (const key of ready) {
    const range = reckon(claimed.get(key) as Equation, { look });
    if (!("code" in range) && isHandy(range)) found.set(key, range);
    for (const next of carries.get(key) ?? []) {
      const left = restsOn.get(next);
      left?.delete(key);
      if (left?.size === 0) ready.push(next);
    }
  }
  return found;
}

function isHandy({ low: { n, d } }: Range): boolean {
  return d < LARGE && n < LARGE && n > -LARGE;
}
