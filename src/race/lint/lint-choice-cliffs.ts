import {
  absolute,
  compare,
  equal,
  lastPlace,
  multiply,
  one,
  type Rational,
  rational,
  sign,
  subtract,
  toText,
  zero,
} from "../../exact/index.js";
import { ANY_UNIT, type Measure, nameOf, sayDistance, sayLevel } from "../../figure/index.js";
import { say } from "../../reason/index.js";
import { namesOf } from "../plan/names-of.js";
import type { ChoosePlan } from "../plan/plan.js";
import type { Run } from "../run/run.js";
import { labelOf, noText } from "../wording.js";
import { lintTexts } from "../words.js";
import { askedBy } from "./asks-of.js";
import { beside } from "./beside.js";
import { type Beside, cliffFinding } from "./cliff-finding.js";
import { earnedAt, type FindExample } from "./example-of.js";
import type { Finding } from "./finding.js";
import { firstOf } from "./first-of.js";
import { fullPoints, isSteep } from "./full-points.js";
import { isScored } from "./lint-choices.js";
import { sayApart } from "./lint-cliffs.js";
import { type Classes, type Linting, markFor } from "./linting.js";
import { grainOf } from "./pairs-asked.js";
import { rangeOf } from "./range-of.js";

/** Next to nothing, as finely as a figure may be written. */
const LEAST = lastPlace(20);
const HUNDREDTH = rational(1, 100);

/** Cliffs (断崖) that a choice makes: numbers it asks for, by which one branch gives half of the full points more. */
export function lintChoiceCliffs(linting: Linting, example: FindExample): readonly Finding[] {
  return linting.parts.flatMap((choice): readonly Finding[] => {
    if (choice.kind !== "choose") return [];
    const seen = new Set<string>();
    return askedBy(choice).flatMap(({ measure, numbers }) => {
      if (measure === undefined || !isScored(linting, choice, measure)) return [];
      return numbers.flatMap((at): readonly Finding[] => {
        const key = JSON.stringify([measure, toText(at.value)]);
        if (seen.has(key)) return [];
        seen.add(key);
        const found = cliffAt(linting, { choice, measure, at: at.value, unit: at.unit }, example);
        return found ? [found] : [];
      });
    });
  });
}

/** A number that a choice asks for. */
interface Edge {
  readonly choice: ChoosePlan;
  readonly measure: Measure;
  readonly at: Rational;
  readonly unit: string;
}

/** Points of two beside an edge, one of whom stands at it: the upper of a pair below it, or the lower of one above it. */
interface Jump {
  readonly classes: Classes;
  readonly full: Rational;
  readonly below: Rational;
  readonly above: Rational;
  readonly side: 0 | 1;
}

function cliffAt(linting: Linting, edge: Edge, example: FindExample): Finding | undefined {
  return firstOf(linting.classes, (classes) => {
    const mark = markFor(edge.choice, classes);
    const full = mark === "notApplicable" ? undefined : fullPoints(linting, edge.choice, mark, classes);
    const jump = full && jumpAt(linting, edge, { classes, full }, example);
    return jump && findingOf(linting, edge, jump, example);
  });
}

/** What three earn who stand before an edge, at it, and behind it, and are alike in all else. */
function jumpAt(
  linting: Linting,
  edge: Edge,
  { classes, full }: Pick<Jump, "classes" | "full">,
  example: FindExample,
): Jump | undefined {
  const { measure, choice, at } = edge;
  const by = isPlace(measure) ? one : LEAST;
  const { low } = rangeOf(linting, measure);
  return firstOf([0, 1] as const, (side) => {
    const pair = beside(at, by)[side];
    if (compare(pair[0], low) < 0) return undefined;
    let jump: Jump | undefined;
    example({
      classes,
      alike: true,
      values: [[measure, pair]],
      shows: (run) => {
        const [below, above] = [0, 1].map((i) => earnedAt(run, choice, i)?.points);
        if (!below || !above || !isSteep(below, above, full)) return false;
        jump = { classes, full, below, above, side };
        return true;
      },
    });
    return jump;
  });
}

function isPlace(measure: Measure): boolean {
  return typeof measure === "object" && "place" in measure;
}

function findingOf(linting: Linting, edge: Edge, jump: Jump, example: FindExample): Finding {
  const { choice, measure, at, unit } = edge;
  const { classes, below, above, full } = jump;
  const size = absolute(subtract(above, below));
  let rows: Finding["example"] = null;
  let shown = noText;
  for (const grain of grainsOf(linting, measure, unit)) {
    const pair = beside(at, grain)[jump.side];
    if (compare(pair[0], rangeOf(linting, measure).low) < 0) continue;
    rows = example({
      classes,
      alike: true,
      values: [[measure, pair]],
      shows: (run) => {
        const [low, high] = [0, 1].map((i) => earnedAt(run, choice, i)?.points);
        if (!low || !high || !equal(low, below) || !equal(high, above)) return false;
        shown = sayApart(run, measure, size);
        return true;
      },
    });
    if (rows) break;
  }
  const where = sayLevel(measure, at, unit);
  const told = { path: [...choice.path, "choose"], node: labelOf(choice), at: where, below, above, full };
  return cliffFinding(linting, told, rows, shown, linting.run && nearest(linting.run, edge, jump));
}

/** How far apart an example may stand: a hundredth of what is a share, what matters of all else, at last next to nothing. */
function grainsOf(linting: Linting, measure: Measure, unit: string): readonly Rational[] {
  if (isPlace(measure)) return [one];
  const grain = grainOf(linting, measure, unit);
  const fine = multiply(grain, HUNDREDTH);
  return typeof measure === "object" ? [fine, grain, LEAST] : [grain, fine, LEAST];
}

/** Of those given, how many stand on either side, and who is nearest. */
function nearest(run: Run, { choice, measure, at }: Edge, { side }: Jump): Beside | undefined {
  const peers = run.peersOf();
  const { values, unit } = run.measures.measure(measure, peers);
  const apart = run.table.entrants.flatMap(({ id }, i) => {
    const x = values[i];
    return typeof x === "object" && peers.ranked[i] && earnedAt(run, choice, i) ? [{ id, by: subtract(x, at) }] : [];
  });
  const [first, ...others] = apart;
  if (!first) return undefined;
  const near = others.reduce((a, b) => (compare(absolute(b.by), absolute(a.by)) < 0 ? b : a), first);
  const under = apart.filter(({ by }) => compare(by, zero) < side).length;
  const entrant = near.id;
  const names = namesOf(run.plan);
  return {
    under,
    over: apart.length - under,
    near:
      sign(near.by) === 0
        ? say(lintTexts.there, { entrant })
        : say(lintTexts.nearest, {
            entrant,
            figure: nameOf(measure, names),
            short: sayDistance(measure, absolute(near.by), unit === ANY_UNIT ? "" : unit),
          }),
  };
}
