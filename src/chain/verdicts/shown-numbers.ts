import type { Shown } from "../../exact/index.js";
import { showNumber } from "../show-number.js";
import type { Known, NodeNumbers } from "./node-numbers.js";

const shownKeys = ["demand", "supply", "local", "rate", "gap", "spill", "firms", "hhi"] as const;

/** The numbers of a node that verdicts speak of; null where they are not known. */
export type ShownNumbers = { readonly [key in (typeof shownKeys)[number]]: Shown | null };

/** The numbers of a node for an outcome, and whether any of them was guessed. */
export function shownNumbers(numbers: NodeNumbers): {
  readonly numbers: ShownNumbers;
  readonly basis: "measured" | "estimated" | null;
} {
  const shown = {} as Record<(typeof shownKeys)[number], Shown | null>;
  let basis: "measured" | "estimated" | null = null;
  for (const key of shownKeys) {
    const number: Known | undefined = numbers[key];
    shown[key] = number ? showNumber(number.value) : null;
    if (number) basis = number.estimated || basis === "estimated" ? "estimated" : "measured";
  }
  return { numbers: shown, basis };
}
