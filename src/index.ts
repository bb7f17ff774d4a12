export * from "./exact/index.js";
export * from "./reason/index.js";
