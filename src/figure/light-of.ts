import {
  ask,
  type ExplainOptions,
  explainCondition,
  type Look,
  type UnknownSubject,
  unknownSubjects,
} from "../condition/index.js";
import { join, openOptions, say, type Text, type Why } from "../reason/index.js";
import type { Colour, Light } from "./light.js";
import { colourWords, lightWords } from "./words.js";

/** What a light shows, why, and the rule that decided it: `null` where none did. */
export interface Lit {
  readonly colour: Colour;
  readonly rule: number | null;
  readonly why: Why;
}

/**
 * The colour of a light (亮灯): that of the first rule that holds; grey where an earlier rule is unknown, and none where
 * no rule holds. The reason has a part for every condition asked, down to the one that decided.
 *
 * @example
 * const light = { id: "progress", rules: [{ if: { field: "behind", moreThan: 30 }, is: "red" }, { is: "green" }] };
 * const sees = (value) => () => ({ kind: "value", value });
 * lightOf(light, sees(31)).colour // → "red"
 * lightOf(light, sees(null)).why.says.en // → "progress: grey (not known: behind)"
 */
export function lightOf(light: Light, look: Look, options: ExplainOptions = {}): Lit {
  const { trim = false } = openOptions(options, ["trim", "name"]);
  const because: Why[] = [];
  const show = (colour: Colour, rule: number | null, note?: Text): Lit => {
    const name = light.title ?? { zh: light.id, en: light.id };
    const shown = { light: name, colour: colourWords[colour] };
    const says = note ? say(lightWords.noted, { ...shown, note }) : say(lightWords.plain, shown);
    return { colour, rule, why: { code: "light", values: { light: light.id, colour }, says, because } };
  };
  for (const [index, { if: condition, is, cause }] of light.rules.entries()) {
    if (!condition) return show(is, index, cause);
    because.push(explainCondition(condition, look, options));
    const verdict = ask(condition, look, { trim });
    if (verdict === "true") return show(is, index, cause);
    if (verdict === "unknown") return show("grey", null, sayUnknown(unknownSubjects(condition, look, { trim })));
  }
  return show("none", null, lightWords.unruled);
}

/** What is not known, each once. */
function sayUnknown(subjects: readonly UnknownSubject[]): Text {
  const fields = [...new Set(subjects.map(({ subject }) => subject.field))];
  return say(lightWords.unknown, {
    unknown: join(
      fields.map((field) => ({ zh: field, en: field })),
      lightWords.comma,
    ),
  });
}
