export type { CreditBranch, CreditRule, CreditWay, SplitPart } from "./credit-rule.js";
export { emptyTally } from "./empty-tally.js";
export {
  type Indicator,
  type Indicators,
  type IndicatorsInput,
  type IndicatorWindow,
  type Item,
  type ItemMeasure,
  indicatorsSchema,
  type Per,
  type PointsTable,
  type RaterClass,
  type Reduction,
} from "./indicator.js";
export type {
  Arrived,
  Entry,
  EntryKind,
  Excluded,
  ExclusionReason,
  Ledger,
  LedgerProject,
  Undecided,
  WouldEntry,
} from "./ledger.js";
export { merge } from "./merge.js";
export type { Opinion } from "./opinion.js";
export { checkIndicators, parseIndicators } from "./parse-indicators.js";
export { checkRecognition, parseRecognition } from "./parse-recognition.js";
export { checkTargets, parseTargets } from "./parse-targets.js";
export { type RecogniseOptions, recognise } from "./recognise.js";
export {
  type Addend,
  type AmountRule,
  type CutOff,
  type Exchange,
  type Exclusion,
  type Later,
  type Once,
  type Recognition,
  type RecognitionInput,
  type Rule,
  recognitionSchema,
  type Weighting,
  type Window,
} from "./recognition.js";
export type { DroppedShare, Tally } from "./tallied.js";
export { tally } from "./tally.js";
export type { TallyOptions } from "./tally-given.js";
export { type Target, targetSchema } from "./target.js";
export { type Trace, type TraceGroup, type TraceOptions, type TraceRow, trace } from "./trace.js";
export { type WhyQuestion, whyCounted } from "./why-counted.js";
export { withPrevious } from "./with-previous.js";
export { type WithTargets, type WithTargetsOptions, withTargets } from "./with-targets.js";
export { words as ledgerWords } from "./words.js";
export { tallyWords } from "./words-tally.js";
