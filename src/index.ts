export * from "./calendar/index.js";
export * from "./condition/index.js";
export {
  type FigureCell,
  type FigureMatrix,
  type FigureRow,
  type FiguresInput,
  type Measure,
  type Reference,
  type ScheduleGap,
  scheduleGap,
} from "./figure/index.js";
export * from "./money/index.js";
export * from "./race/index.js";
export {
  type DefinitionRef,
  isSaimaError,
  type Language,
  type Problem,
  renderWhy,
  SaimaError,
  type Text,
  toJsonSchema,
  type Why,
} from "./reason/index.js";
export * from "./report/index.js";
