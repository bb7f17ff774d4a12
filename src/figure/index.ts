export {
  checkMeasure,
  checkReference,
  isNamedTarget,
  isRateToTarget,
  isSummed,
  type MeasureFacts,
  measureOf,
  noFacts,
} from "./check-measure.js";
export { type Comparison, comparisonOf } from "./comparison-of.js";
export { type Better, betterOf } from "./direction.js";
export type { FigureCell, FigureMatrix, FigureNumber, FigureRow, FiguresInput } from "./figures.js";
export { type Colour, colours, type Light, lightSchema } from "./light.js";
export { type Lit, lightOf } from "./light-of.js";
export {
  figureId,
  isNodePlace,
  isOwnReference,
  isPeerReference,
  type Measure,
  measureSchema,
  type Reference,
  referenceSchema,
  type Term,
  type Ties,
} from "./measure.js";
export { type Measurer, measurer, type Surroundings } from "./measurer.js";
export { type Names, nameOf, sayReference } from "./name-of.js";
export { once } from "./once.js";
export { parseFigures } from "./parse-figures.js";
export { type Peers, peersOf } from "./peers.js";
export { placesOf, ties } from "./places.js";
export { readFigures } from "./read-figures.js";
export { isRate, sayDistance, sayLevel, sayMeasure } from "./say-measure.js";
export { sayExact, sayNumber, sayShare } from "./say-number.js";
export { type ScheduleGap, scheduleGap } from "./schedule-gap.js";
export { ANY_UNIT, type Column, type Entrant, type FigureTable, type Lack, lacks } from "./table.js";
export { figureProblem, unitText, words as figureWords } from "./words.js";
