export { ACTIVE, type Activity } from "./activity.js";
export { type Advance, advance } from "./advance.js";
export type { Clock, Duration, Moment } from "./clock.js";
export { type Conversion, type ConversionOptions, type ConversionRow, conversion } from "./conversion.js";
export type { ClockReading, ClockState, Dossier, Idle, Stay } from "./dossier.js";
export type { Asks, EvidenceAsked, Gate, Hold, Permission, Requirement } from "./gate.js";
export { type LightRow, type LightsOn, lightsOn } from "./lights-on.js";
export { type MigrateOptions, type Migration, type MigrationRow, migrate, type Need } from "./migrate.js";
export type { Missing, RequirementRow } from "./missing.js";
export { type MissingForQuestion, missingFor } from "./missing-for.js";
export type { Move } from "./move.js";
export type { MoveKind, MoveRule } from "./move-rule.js";
export { type MoveRow, movesOf } from "./moves-of.js";
export type { NextStep } from "./next-step.js";
export type { Obstacle } from "./obstacles.js";
export { checkPipeline, parsePipeline } from "./parse-pipeline.js";
export { type Pipeline, type PipelineInput, pipelineSchema } from "./pipeline.js";
export { type Replay, type ReplayOptions, replay } from "./replay.js";
export { type RipeList, type RipeRow, ripeList } from "./ripe-list.js";
export {
  type BatchRow,
  type RollingPlan,
  type RollingPlanOptions,
  rollingPlan,
  type UnplacedRow,
} from "./rolling-plan.js";
export { sayClock } from "./say-clock.js";
export type { Stage } from "./stage.js";
export type { Amount, Stock } from "./stock.js";
export type { Undecided } from "./undecided.js";
export type { Batch, Cohort, Plan, Ripeness, WarMapRule } from "./view.js";
export { type PressingClock, type WarMap, type WarMapRow, warMap } from "./war-map.js";
export { words as pipelineWords } from "./words.js";
