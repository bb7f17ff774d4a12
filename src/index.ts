export * from "./calendar/index.js";
export * from "./condition/index.js";
export * from "./money/index.js";
export * from "./race/index.js";
export * from "./reason/index.js";
export * from "./report/index.js";
