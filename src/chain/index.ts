export type { Action, Extension } from "./actions-of.js";
export { articulationOf } from "./articulation-of.js";
export { type Assessment, type AssessOptions, assess, type Need, type NodeAssessment } from "./assess.js";
export { type Attached, attach, detach, type InducedNeed } from "./attach.js";
export { type CandidateInput, candidateSchema } from "./candidate.js";
export {
  type Chain,
  type ChainEdge,
  type ChainEnterprise,
  type ChainFact,
  type ChainFlag,
  type ChainInput,
  type ChainNode,
  chainSchema,
} from "./chain.js";
export { applyDiff, type ChainChange, type ChainDiff, diffChain } from "./diff-chain.js";
export type { DrawOptions } from "./drawing.js";
export { fitFigures } from "./fit-figures.js";
export { type Fit, type FitPart, type FitRole, fitOf } from "./fit-of.js";
export { type Indicator, type IndicatorId, indicatorsOf } from "./indicators-of.js";
export {
  type InvestmentMap,
  type InvestmentMapOptions,
  type InvestmentRow,
  investmentMap,
  type Named,
  type TargetFirm,
} from "./investment-map.js";
export { type LocationQuotient, locationQuotientsOf } from "./location-quotients-of.js";
export { loopsOf } from "./loops-of.js";
export { type ChainMaster, mastersOf } from "./masters-of.js";
export { type Overlap, type OverlapOptions, overlap } from "./overlap.js";
export { checkChain, parseChain } from "./parse-chain.js";
export { checkChainPolicy, parseChainPolicy } from "./parse-policy.js";
export { type ChainPolicy, type ChainPolicyInput, chainPolicySchema } from "./policy.js";
export { type Portfolio, type PortfolioOptions, type PortfolioRow, portfolio } from "./portfolio.js";
export { type Reach, reachOf } from "./reach-of.js";
export { type Relatedness, type RelatednessOptions, relatednessOf } from "./relatedness-of.js";
export type { ChainProblem } from "./structure-problems.js";
export { type NodeThroughput, throughputOf } from "./throughput-of.js";
export { type Tier, tiersOf } from "./tiers-of.js";
export { toDot } from "./to-dot.js";
export { toGraphml } from "./to-graphml.js";
export { type JsonGraph, toJsonGraph } from "./to-json-graph.js";
export { toMermaid } from "./to-mermaid.js";
export { toVega } from "./to-vega.js";
export { type Unlock, type UnlockOptions, type Unlocks, unlocksOf } from "./unlocks-of.js";
export { type Risk, type RiskOptions, valueAtRisk } from "./value-at-risk.js";
export type { Verdict } from "./verdict-of.js";
export type { FactsChosen } from "./view.js";
export { words as chainWords } from "./words.js";
