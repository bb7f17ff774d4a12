export { type By, type EventBody, eventSchema, eventSchemaWith, type ProjectEvent } from "./event.js";
export { type EventKind, eventKinds } from "./event-kinds.js";
export { type Histories, type HistoriesOptions, historiesOf } from "./histories-of.js";
export type { Anomaly, History } from "./history.js";
export { isSetPath } from "./is-set-path.js";
export type { EventInput } from "./read-events.js";
export { type ProjectRecord, recordOf } from "./record-of.js";
export { anomalyWords, words as projectWords } from "./words.js";
