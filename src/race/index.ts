export type {
  AtTheCut,
  Award,
  Consequence,
  Grades,
  GradesByShare,
  GradesByTotal,
  List,
  Move,
  Veto,
  VetoEffect,
} from "./after-ranking.js";
export { type AgainstWhat, against, type DecisiveSet, type Distance, type LineLead } from "./against.js";
export type { Ask } from "./ask.js";
export type { LineKind } from "./between/lines-of.js";
export type { PreviousStandings } from "./between/read-previous.js";
export type { ResultChange } from "./between/result-changes.js";
export { type CarriedFigures, type CarriedRow, carry } from "./carry.js";
export { type Change, type Comparison, compare } from "./compare.js";
export { type Contribution, type Explanation, explain, type Lead } from "./explain.js";
export type { Finding, FindingCode } from "./lint/finding.js";
export { lintScorecard } from "./lint-scorecard.js";
export type { Cause } from "./movement/cause.js";
export type { Passing } from "./movement/passing.js";
export { checkScorecard, parseScorecard } from "./parse-scorecard.js";
export { rank } from "./rank.js";
export { type Carried, type Relation, relationSchema } from "./relation.js";
export {
  type Body,
  type Mark,
  type Node,
  type Scorecard,
  type ScorecardInput,
  scorecardSchema,
  type Treat,
  type Treatment,
} from "./scorecard.js";
export type {
  NamedResult,
  Remark,
  Separation,
  StandingAward,
  StandingGrade,
  StandingList,
  StandingNode,
  StandingResults,
  StandingRow,
  StandingStep,
  Standings,
  StandingVeto,
} from "./standings.js";
export type { FigureChange, Goal, Standing, Takes, TakesOptions } from "./takes.js";
export { whatWouldItTake } from "./what-would-it-take.js";
export { type CausePart, type Edition, type LineChange, type Movement, whyMoved } from "./why-moved.js";
export { lackText, lintWords, words as raceWords } from "./words.js";
export { explainWords } from "./words-explain.js";
