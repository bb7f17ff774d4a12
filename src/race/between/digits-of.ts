import type { Shown } from "../../exact/index.js";

/** With how many decimals numbers are shown: the most that any of them has. */
export function digitsOf(...all: readonly (Shown | null | undefined)[]): number {
  return Math.max(0, ...all.map((each) => each?.shown.split(".")[1]?.length ?? 0));
}
