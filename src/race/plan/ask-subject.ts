import type { FieldSubject } from "../../condition/index.js";
import { checkMeasure } from "../../figure/index.js";
import { type Path, pathText } from "../../reason/index.js";
import type { Measured } from "../ask.js";
import { raceProblem } from "../words.js";

/** A subject of a scorecard's condition: a field, or a measure. */
export type AskSubject = FieldSubject | Measured;

const FIELD = /^figures\.([^.]+)\.(value|target|previous|schedule|targets\.[^.]+)$/;
const ENTRANT = /^entrant\.(.+)$/;

/** The figure that a field belongs to, and what of it is asked. */
export function facetIn(subject: AskSubject): readonly [figure: string, facet: string] | undefined {
  const [, figure, facet] = ("field" in subject && FIELD.exec(subject.field)) || [];
  return figure === undefined || facet === undefined ? undefined : [figure, facet];
}

/** What an entrant says besides its figures, where that is asked. */
export function entrantPath(subject: AskSubject): string | undefined {
  return "field" in subject ? ENTRANT.exec(subject.field)?.[1] : undefined;
}

/** Checks a subject, and gathers what it reads. */
export function checkSubject(subject: AskSubject, path: Path, check: Parameters<typeof checkMeasure>[2]): void {
  if ("of" in subject) {
    checkMeasure(subject.of, path, check);
    return;
  }
  const [figure] = facetIn(subject) ?? [];
  if (figure !== undefined) check.facts.figures.add(figure);
  else if (entrantPath(subject) === undefined)
    check.problems.push({ ...raceProblem("path-field", { path: subject.field.slice(0, 60) }), path: pathText(path) });
  check.facts.lacks.add("notReported").add("notApplicable");
}
