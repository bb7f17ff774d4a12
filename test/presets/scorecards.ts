import * as presets from "../../src/presets/index.js";
import type { ScorecardInput } from "../../src/race/index.js";

/** Marks for Ma'anshan's plan, whose own are not at hand. */
export const marks = {
  foreign: "10",
  outside: "20",
  introduced: "20",
  started: "10",
  producing: "10",
  output: "10",
  leads: "10",
  teams: "10",
} as const;

/** Every scorecard among the presets, the template filled in. */
export const scorecards: readonly ScorecardInput[] = [
  ...Object.values(presets).flatMap((each) => ("nodes" in each ? [each] : [])),
  presets.maanshan2022(marks),
];
