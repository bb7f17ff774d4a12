import type { ScorecardInput } from "../../src/race/index.js";

const money = new Set(["domestic", "foreign", "task", "infrastructure", "fixedAssets", "newFirmSales", "funds"]);

/** A table of so many entrants with every figure that a preset declares; `draw` gives each number, in 1 to 15. */
export function table(preset: ScorecardInput, size: number, draw: () => number) {
  return Array.from({ length: size }, (_none, at) => ({
    entrant: `E${at}`,
    figures: Object.fromEntries(
      Object.keys(preset.figures ?? {}).map((id) => {
        const number = () => (money.has(id) ? `${draw()}000万元` : draw());
        return [id, { value: number(), target: number(), previous: number(), schedule: number() }];
      }),
    ),
  }));
}
