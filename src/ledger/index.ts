export type { CreditBranch, CreditRule, CreditWay, SplitPart } from "./credit-rule.js";
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
} from "./ledger.js";
export { checkRecognition, parseRecognition } from "./parse-recognition.js";
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
export { type Target, targetSchema } from "./target.js";
