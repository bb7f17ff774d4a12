export {
  type MeasureFacts,
  checkMeasure,
  checkReference,
  isNamedTarget,
  isRateToTarget,
  isSummed,
  measureOf,
  noFacts,
} from "./check-measure.js";
export { type Better, betterOf } from "./direction.js";
export type { FigureCell, FigureMatrix, FigureNumber, FigureRow, FiguresInput } from "./figures.js";
export { type Measurer, type Peers, type Surroundings, measurer, peersOf } from "./measure-column.js";
export {
  type Measure,
  type Reference,
  type Term,
  type Ties,
  figureId,
  isOwnReference,
  isPeerReference,
  measureSchema,
  referenceSchema,
} from "./measure.js";
export { placesOf, ties } from "./places.js";
export { readFigures } from "./read-figures.js";
export { type Column, type Entrant, type FigureTable, type Lack, lacks } from "./table.js";
export { figureProblem, unitText, words as figureWords } from "./words.js";
export { type Names, nameOf, sayMeasure, sayNumber, sayReference, sayShare } from "./say-measure.js";
