export * from "./calendar/index.js";
export * from "./condition/index.js";
export * from "./curve/index.js";
export * from "./exact/index.js";
export * from "./figure/index.js";
export * from "./money/index.js";
export * from "./race/index.js";
export * from "./reason/index.js";
