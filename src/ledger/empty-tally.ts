import { deepFreeze } from "../reason/index.js";
import type { Tally } from "./tallied.js";

/** The tally of nothing: merged with any other, it is that other. */
export const emptyTally: Tally = deepFreeze({
  definition: null,
  ledger: null,
  period: null,
  asOf: null,
  knownOn: null,
  by: null,
  given: null,
  figures: [],
  doubled: {},
  dropped: [],
  unplaced: [],
  projects: [],
  indicators: null,
  parts: [],
});
