import { checkBy, deepFreeze, type Problem, refuse } from "../reason/index.js";
import { type Assembled, assemble } from "./recognise/assemble.js";
import { ruleFlaws } from "./recognise/rule-flaws.js";
import { type Recognition, type RecognitionInput, recognitionSchema } from "./recognition.js";

const known = new WeakMap<object, Assembled>();

/**
 * Reads a recognition: canonical and frozen, compiled once and for all. Refused, with every problem found: unknown keys, ids
 * that are there twice, a path that leads nowhere a rule can look, an increase that would add what has been counted, factors
 * and shares that are not above 0, shares that do not add up to 1, a choice without an end.
 *
 * @example
 * const recognition = parseRecognition({ id: "county", edition: "1", rules: [
 *   { id: "signed", event: "signed", amount: "event.amount", credit: "recorded" } ] });
 * recognition.rules.length // → 1
 */
export function parseRecognition(input: RecognitionInput | Recognition): Recognition {
  return assembledOf(input).recognition;
}

/**
 * What is wrong with a recognition; empty when `parseRecognition` reads it.
 *
 * @example
 * checkRecognition({ id: "county", edition: "1", rules: [
 *   { id: "signed", event: "signed", amount: "amount", credit: { split: [{ role: "host", share: "0.5" }] } } ] })
 *   .map((each) => each.path) // → ["rules[0].amount", "rules[0].credit.split"]
 */
export function checkRecognition(input: unknown): readonly Problem[] {
  return compile(input).problems;
}

/** The compiled form of a recognition, raw or parsed; a parsed one remembers it. */
export function assembledOf(input: RecognitionInput | Recognition): Assembled {
  const remembered = typeof input === "object" && input !== null ? known.get(input) : undefined;
  if (remembered) return remembered;
  const { assembled, problems } = compile(input);
  refuse(problems);
  return assembled as Assembled;
}

function compile(input: unknown): { readonly assembled?: Assembled; readonly problems: readonly Problem[] } {
  const { value, problems } = checkBy(recognitionSchema, input);
  if (!value) return { problems };
  const wrong = ruleFlaws(value);
  if (wrong.length > 0) return { problems: wrong };
  const recognition: Recognition = deepFreeze(value);
  const assembled = assemble(recognition);
  known.set(recognition, assembled);
  return { assembled, problems: [] };
}
