import type { Problem } from "../reason/index.js";
import type { Machine } from "./machine.js";

/** What runs, but cannot be meant. */
export function flawsOf(_machine: Machine): readonly Problem[] {
  return [];
}
