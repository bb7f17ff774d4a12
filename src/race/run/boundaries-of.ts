import type { CompiledCurve, Reading, StepsTaken } from "../../curve/index.js";
import {
  absolute,
  add,
  equal,
  isWhole,
  multiply,
  negate,
  type Rational,
  rational,
  sign,
  subtract,
} from "../../exact/index.js";

/** Every number that a sentence sets what is measured against: it is shown on its own side of each. */
export function boundariesOf(
  x: Rational,
  { stated }: Pick<CompiledCurve<unknown>, "stated">,
  reading: Reading,
  looked: readonly Rational[],
): readonly Rational[] {
  const beside = looked.filter((each) => !equal(each, x));
  return [...stated, ...beside, ...stepsIn(reading).flatMap((taken) => endsOf(x, taken))];
}

function stepsIn({ inner, steps = [] }: Reading): readonly StepsTaken[] {
  return inner ? stepsIn(inner) : steps;
}

/** Where the last step ends that was counted, the one before and the one after it; parts of a step have no end. */
function endsOf(x: Rational, { count, each, distance }: StepsTaken): readonly Rational[] {
  if (!isWhole(count)) return [];
  const start = subtract(x, distance);
  const step = sign(distance) < 0 ? negate(each) : each;
  return [-1, 0, 1].map((more) => add(start, multiply(add(absolute(count), rational(more)), step)));
}
