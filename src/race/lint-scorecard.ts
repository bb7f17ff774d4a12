import type { FiguresInput } from "../figure/index.js";
import { exampleFinder } from "./lint/example-of.js";
import type { Finding } from "./lint/finding.js";
import { lintBands } from "./lint/lint-bands.js";
import { lintChoiceCliffs } from "./lint/lint-choice-cliffs.js";
import { lintChoices } from "./lint/lint-choices.js";
import { lintCliffs } from "./lint/lint-cliffs.js";
import { lintCrossed } from "./lint/lint-crossed.js";
import { lintDouble } from "./lint/lint-double.js";
import { lintFlat } from "./lint/lint-flat.js";
import { lintFlatBlocks } from "./lint/lint-flat-blocks.js";
import { lintFlatChoices } from "./lint/lint-flat-choices.js";
import { lintFormula } from "./lint/lint-formula.js";
import { lintMarks } from "./lint/lint-marks.js";
import { lintPeers } from "./lint/lint-peers.js";
import { lintReach } from "./lint/lint-reach.js";
import { lintReversals } from "./lint/lint-reversals.js";
import { lintSwallowed } from "./lint/lint-swallowed.js";
import { linting } from "./lint/linting.js";
import { planFor } from "./parse-scorecard.js";
import { runOf } from "./run/run-of.js";
import type { Scorecard, ScorecardInput } from "./scorecard.js";

/** What is looked for, in the order in which it is told. */
const families = [
  lintMarks,
  lintReach,
  lintBands,
  lintReversals,
  lintChoices,
  lintCrossed,
  lintSwallowed,
  lintFlat,
  lintFlatChoices,
  lintFlatBlocks,
  lintDouble,
  lintCliffs,
  lintChoiceCliffs,
  lintPeers,
  lintFormula,
];

/**
 * Whether a scorecard is wise (办法审查): what is well formed and may still do what nobody meant, each with the smallest
 * figures that show it when they are ranked.
 *
 * @param figures last year's, say: who stands near a cliff, and which items cannot tell those given apart
 * @returns findings; empty where nothing was found, which is no proof that there is nothing
 * @throws SaimaError as `rank` does: what `checkScorecard` finds is not linted
 * @example
 * const card = { id: "city", edition: "1", treat: { notReported: "refuse", notApplicable: "refuse" },
 *   nodes: [{ id: "firms", mark: "10", of: "firms", points: { bands: [{ atLeast: "3", is: "8" }, { else: "0" }] } }] };
 * lintScorecard(card).map((each) => each.code) // → ["points-unreachable", "cliff"]
 */
export function lintScorecard(scorecard: ScorecardInput | Scorecard, figures?: FiguresInput): readonly Finding[] {
  const run = figures === undefined ? undefined : runOf(scorecard, figures);
  const whole = linting(run?.plan ?? planFor(scorecard), run);
  const example = exampleFinder(whole);
  return families.flatMap((lint) => lint(whole, example));
}
