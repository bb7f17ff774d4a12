import type { Name } from "../../condition/index.js";
import { type Measure, type Names, nameOf, sayLevel } from "../../figure/index.js";
import { say, type Text } from "../../reason/index.js";
import { both } from "../wording.js";
import { facetTexts, placeTexts } from "../words.js";
import { type AskSubject, facetIn } from "./ask-subject.js";

/** What a condition calls a figure or a measure, and how it tells its numbers; a field of the entrant by its path. */
export function nameOfSubject(subject: AskSubject, names: Names): Name {
  if ("of" in subject) return nameOfMeasure(subject.of, names);
  const [figure, facet] = facetIn(subject) ?? [];
  if (figure === undefined || facet === undefined) return both(subject.field);
  return facet === "value"
    ? names.figure(figure)
    : say(facetTexts[facet] ?? (facetTexts["target"] as Text), { name: names.figure(figure) });
}

function nameOfMeasure(of: Measure, names: Names): Name {
  const name = nameOf(of, names);
  if (typeof of === "string" || !("place" in of))
    return { ...name, show: ({ value, unit }, beside = [value]) => sayLevel(of, value, unit, beside) };
  // A better place is a smaller number, and in Chinese no lower one.
  const { seen, questions } = placeTexts[of.from ?? "best"];
  return {
    zh: nameOf({ ...of, from: "best" }, names).zh,
    en: name.en,
    show: ({ value }, beside) => {
      const number = sayLevel(of, value, "", [value]);
      return beside ? say(seen, { number }) : number;
    },
    questions,
  };
}
