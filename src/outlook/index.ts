export { checkShareRules, parseShareRules } from "./parse-share-rules.js";
export { type ShareOut, type ShareRow, shareOut } from "./share-out.js";
export { type ShareRules, type ShareRulesInput, shareRulesSchema } from "./share-rules.js";
export { words as outlookWords } from "./words.js";
