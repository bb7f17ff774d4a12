export { type CompiledCurve, type Reading, type StepsTaken, compileCurve } from "./compile-curve.js";
export {
  type Band,
  type Curve,
  type Edge,
  type Formula,
  type Leg,
  type Part,
  type QuantityInput,
  type Steps,
  constantOf,
  curveSchema,
  parts,
} from "./curve.js";
export { type CompiledLimits, type Limited, type Limits, compileLimits, limitsSchema } from "./limits.js";
export { type Points, type PointsInput, compilePoints, pointsOf, pointsSchema } from "./points.js";
export { curveProblem, words as curveWords } from "./words.js";
