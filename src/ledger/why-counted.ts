import type { Dossier } from "../pipeline/index.js";
import { openOptions, problem, SaimaError, say, type Text, type Why } from "../reason/index.js";
import type { Entry, Excluded, Undecided } from "./ledger.js";
import { assembledOf } from "./parse-recognition.js";
import type { RuleAt } from "./recognise/assemble.js";
import { creditPath } from "./recognise/credit-rows.js";
import { readingOf } from "./recognise/reading-of.js";
import { sayAmount } from "./recognise/say-amount.js";
import { stepsOf } from "./recognise/steps-of.js";
import { type RecogniseOptions, recognise } from "./recognise.js";
import type { Recognition, RecognitionInput } from "./recognition.js";
import { countedTexts, exclusionTexts, words } from "./words.js";

export interface WhyQuestion extends RecogniseOptions {
  readonly rule: string;
  /** The id of the event. */
  readonly event: string;
}

/**
 * Why an event counted under a rule, or did not, or is undecided: what was asked of it, with the values seen, in Chinese and
 * English. The same dossiers and options as those of `recognise` give the same answer, at any time.
 *
 * Refused: what `recognise` refuses, a rule that the recognition does not have, an event that is nowhere.
 *
 * @example
 * import { replay } from "saima/pipeline";
 * const rules = { id: "county", edition: "1", rules: [{ id: "signed", event: "signed", credit: "recorded",
 *   where: { field: "event.class", equals: "contract" } }] };
 * const events = [{ id: "p" }, { id: "1", project: "p", kind: "signed", on: "2024-04-10", class: "intent" }];
 * const { dossiers } = replay({ id: "short", edition: "1", stages: [{ id: "talks" }] }, events, { asOf: "2024-06-30" });
 * whyCounted(rules, dossiers, { period: "2024", rule: "signed", event: "1" }).says.en
 * // → '"1" does not count under "signed": it is not as it must be'
 */
export function whyCounted(
  rules: RecognitionInput | Recognition,
  dossiers: readonly Dossier[],
  question: WhyQuestion,
): Why {
  return readingOf(() => answer(rules, dossiers, question));
}

function answer(rules: RecognitionInput | Recognition, dossiers: readonly Dossier[], question: WhyQuestion): Why {
  const { recognition, rules: ready } = assembledOf(rules);
  const { rule: id, event, ...options } = openOptions(question);
  const rule = ready.find((each) => each.rule.id === id);
  if (!rule) throw new SaimaError([problem(words, "rule-unknown", ["rule"], { id: String(id) })]);
  const ledger = recognise(recognition, dossiers, options);
  const mine = (row: { readonly rule: string; readonly event: string }) => row.rule === id && row.event === event;
  const entries = ledger.entries.filter(mine);
  const excluded = ledger.excluded.find(mine);
  const undecided = ledger.undecided.find(mine);
  const dossier = dossiers.find(({ events }) => events.some((each) => each.id === event));
  if (!dossier && entries.length === 0)
    throw new SaimaError([problem(words, "event-unknown", ["event"], { id: String(event) })]);
  const steps = dossier ? stepsOf(recognition, rule, dossier, event, options) : [];
  const names = { event, rule: rule.rule.title ?? { zh: id, en: id } };

  if (entries.length > 0) return why("counted", names, [...entries.map(ofEntry), ...steps]);
  if (undecided) return why("undecided", names, [...undecided.unknown.map(ofUnknown), ...steps]);
  if (excluded) return why("excluded", { ...names, reason: reasonOf(rule, excluded) }, steps);
  return why("not-asked", names, []);
}

function why(
  code: keyof typeof countedTexts,
  values: Readonly<Record<string, string | Text>>,
  because: readonly Why[],
): Why {
  const plain = Object.entries(values).map(([key, value]) => [key, typeof value === "string" ? value : value.en]);
  return { code, values: Object.fromEntries(plain), says: say(countedTexts[code], values), because };
}

function ofEntry({ as, unit, share, count, amount, on }: Entry): Why {
  const shown = amount ? sayAmount(amount) : countedTexts.none;
  return why("entry", { as: countedTexts[as], unit, share, count, amount: shown, on }, []);
}

function ofUnknown({ reason, path }: Undecided["unknown"][number]): Why {
  const [root, event] = [path.slice(0, 7), path.slice(7)];
  if (root === "events." && reason === "condition") return why("earlier", { event }, []);
  return why(reason === "credit" && path === creditPath ? "credit-rows" : reason, { path }, []);
}

/** What the measure says of it, where it says something. */
function reasonOf({ rule }: RuleAt, { reason, detail = "", on }: Excluded): Text {
  const told = reason === "exclude" ? rule.exclude?.find((each) => each.id === detail)?.says : undefined;
  return say(exclusionTexts[reason], { detail: told ?? detail, on: on ?? "" });
}
