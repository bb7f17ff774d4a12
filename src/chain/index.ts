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
export { checkChain, parseChain } from "./parse-chain.js";
export type { ChainProblem } from "./structure-problems.js";
export { words as chainWords } from "./words.js";
