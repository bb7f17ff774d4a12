import type { ScorecardInput } from "../../src/race/index.js";

/** One edit of a definition: what stands at a path from now on; nothing, where it is left out. */
export type Edit = readonly [path: string, value?: unknown];

/** A definition with edits; paths are written as problems write them: `nodes[0].points.bands[1]`. */
export function edited(card: ScorecardInput, ...edits: readonly Edit[]): ScorecardInput {
  const copy = structuredClone(card) as unknown as Record<string, unknown>;
  for (const [path, value] of edits) {
    const keys = path.split(/[.[\]]+/).filter((key) => key !== "");
    const last = keys.pop() as string;
    const within = keys.reduce<Record<string, unknown>>((found, key) => {
      found[key] ??= {};
      return found[key] as Record<string, unknown>;
    }, copy);
    if (value === undefined) delete within[last];
    else within[last] = value;
  }
  return copy as unknown as ScorecardInput;
}
