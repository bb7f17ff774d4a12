import { checkDay, labelPeriod } from "../calendar/index.js";
import { openOptions, type Problem, problem, refuse, type Text } from "../reason/index.js";
import type { Wording } from "../unit/index.js";
import { bilingual, has, text } from "./shape.js";
import { reportProblems } from "./words-report.js";

/** What stands above a paper (版头): all of it may be left out. */
export interface HeadingInput {
  /** What stands in red, e.g. 招商引资工作简报. */
  readonly masthead?: Wording | undefined;
  /** Which number it has, e.g. 第6期. */
  readonly issue?: Wording | undefined;
  /** Who puts it out (发文机关). */
  readonly organ?: Wording | undefined;
  /** The day it is put out. */
  readonly on?: string | undefined;
  readonly title?: Wording | undefined;
}

/** A heading as an outcome carries it; `null` where nothing is given. */
export interface Heading {
  readonly masthead: Text | null;
  readonly issue: Text | null;
  readonly organ: Text | null;
  readonly on: string | null;
  readonly title: Text | null;
}

const parts = ["masthead", "issue", "organ", "title"] as const;

/** Reads a heading, or throws every problem found. */
export function readHeading(input: HeadingInput = {}): Heading {
  const told = openOptions(input, [...parts, "on"], ["heading"]);
  const problems: Problem[] = [];
  for (const part of parts)
    if (told[part] !== undefined && !has(text, told[part]) && !has(bilingual, told[part]))
      problems.push(problem(reportProblems, "wording-malformed", ["heading", part]));
  if (told.on !== undefined) problems.push(...checkDay(told.on).map((each) => ({ ...each, path: "heading.on" })));
  refuse(problems);
  const { masthead, issue, organ, on = null, title } = told;
  return { masthead: inBoth(masthead), issue: inBoth(issue), organ: inBoth(organ), on, title: inBoth(title) };
}

/** Words of the host's in both languages. */
export function inBoth(wording: Wording | null | undefined): Text | null {
  if (wording === null || wording === undefined) return null;
  return typeof wording === "string" ? { zh: wording, en: wording } : { zh: wording.zh, en: wording.en };
}

/** A day as it is written out. */
export function sayDay(day: string): Text {
  return labelPeriod(`${day}/${day}`);
}
