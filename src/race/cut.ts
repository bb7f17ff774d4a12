import { type Rational, readNumber } from "../exact/index.js";
import type { Text } from "../reason/index.js";
import type { Grades } from "./after-ranking.js";
import { both } from "./wording.js";

/** Where one grade ends. */
export type Cut = Grades["cuts"][number];

/** The grade that a cut gives. */
export function gradeOf(cut: Cut): string {
  return "else" in cut ? cut.else : cut.is;
}

/** What the grade of a cut is called: its label, or itself. */
export function gradeText(cut: Cut): Text {
  return cut.label ?? both(gradeOf(cut));
}

/** Where a cut lies, and whether the line itself is still outside; undefined for what is left. */
export function lineOf(cut: Cut): { readonly at: Rational; readonly beyond: boolean } | undefined {
  if ("else" in cut) return undefined;
  const at = "atMost" in cut ? cut.atMost : "atLeast" in cut ? cut.atLeast : cut.moreThan;
  return { at: readNumber(at) as Rational, beyond: "moreThan" in cut };
}
