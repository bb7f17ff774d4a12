import type { Shown } from "../exact/index.js";
import type { Known, NodeNumbers } from "./node-numbers.js";
import { showNumber } from "./show-number.js";

const shownKeys = ["demand", "supply", "local", "rate", "gap", "spill", "firms", "hhi"] as const;

/** The numbers of a node that verdicts speak of; null where they are not known. */
export type ShownNumbers = { readonly [key in (typeof shownKeys)[number]]: Shown | null };

/** The numbers of a node for an outcome, and whether any of them was guessed. */
export function shownNumbers(numbers: NodeNumbers): {
  readonly numbers: ShownNumbers;
  readonly basis: "measured" | "estimated" | null;
} {
  const all = shownKeys.map((key) => [key, numbers[key] as Known | undefined] as const);
  const known = all.flatMap(([, number]) => number ?? []);
  const shown = all.map(([key, number]) => [key, number ? showNumber(number.value) : null] as const);
  return {
    numbers: Object.fromEntries(shown) as unknown as ShownNumbers,
    basis: known.length === 0 ? null : known.some(({ estimated }) => estimated) ? "estimated" : "measured",
  };
}
