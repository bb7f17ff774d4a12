export { bounded } from "./bounded.js";
export { type CompiledCurve, compileCurve, type Reading, type StepsTaken } from "./compile-curve.js";
export {
  type Band,
  type Curve,
  constantOf,
  curveSchema,
  type Edge,
  type Formula,
  type Leg,
  type Part,
  parts,
  type QuantityInput,
  type Steps,
} from "./curve.js";
export { type CompiledLimits, compileLimits, type Limited, type Limits, limitsSchema } from "./limits.js";
export { type Monotony, monotonyOf } from "./monotony-of.js";
export { FAR, HAIR, numbersIn, widthsIn } from "./numbers-in.js";
export { compilePoints, type Points, type PointsInput, pointsOf, pointsSchema } from "./points.js";
export { curveProblem, words as curveWords } from "./words.js";
